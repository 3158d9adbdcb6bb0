/**
 * `npm run new -- service`: starts a page from a blank file by asking in plain words. Each answer may be a flag too, such as
 * --title "Sensory play in Lye"; a flag for a field within a list has a hyphen, such as --sources-url. Nothing is overwritten.
 */
import { DATED, KINDS, type Kind, type Question } from '../drafting/questions.ts';
import { startAsking, type Asking } from './ask.ts';
import { readFlags } from './flags.ts';
import { startFile } from './start-file.ts';
import { runCommand } from './run-command.ts';
import { today } from './surroundings.ts';

const kinds = Object.keys(KINDS);
const questions = Object.values(KINDS).flatMap((kind) => kind.questions);
const flags = [...new Set(questions.map(({ field }) => flagOf(field)))];

await runCommand(main);

async function main() {
  const options = Object.fromEntries([...flags, 'name'].map((flag) => [flag, { type: 'string' as const }]));
  const { values, positionals } = readFlags({ options, allowPositionals: true });
  const asking = startAsking();
  try {
    const word = await asking.answer(positionals[0], `What do you want to add? ${kinds.join(', ')}`);
    const kind = KINDS[word];
    if (!kind) throw new Error(`We expected one of: ${kinds.join(', ')}. We found “${word}”. Type, for example: npm run new -- service`);
    await start(word, kind, values, asking);
  } finally {
    asking.close();
  }
}

async function start(word: string, kind: Kind, values: Record<string, string | undefined>, asking: Asking) {
  const answers: Record<string, string | string[]> = {};
  for (const question of kind.questions) {
    const answer = await asking.answer(values[flagOf(question.field)], question.ask, question.example);
    if (answer === '' && question.isNeeded)
      throw new Error(`${question.ask} We expected an answer. Type it, or add --${flagOf(question.field)} "…"`);
    answers[question.field] = readAnswer(question, answer);
  }
  const dated = DATED[word] ?? 'gathered';
  if (dated !== '') answers[dated] = today();
  startFile({ kind, answers, name: values.name });
}

function readAnswer({ isList }: Question, answer: string): string | string[] {
  if (!isList) return answer;
  return answer
    .split(/[,;]/)
    .map((item) => item.trim())
    .filter(Boolean);
}

function flagOf(field: string): string {
  return field.replace(/[._]/g, '-');
}
