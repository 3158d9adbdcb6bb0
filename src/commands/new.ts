/**
 * `npm run new -- service`: starts a page from a blank file by asking in plain words. Each answer may be a flag too, such as
 * --title "Sensory play in Lye"; a flag for a field within a list has a hyphen, such as --sources-url. Nothing is overwritten.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFolder } from '../content-rules/check-content.ts';
import { reportFindings } from '../content-rules/report.ts';
import { suggestSlug } from '../content-rules/suggestions.ts';
import { fillTemplate } from '../drafting/fill-template.ts';
import { DATED, KINDS, type Kind, type Question } from '../drafting/questions.ts';
import { startAsking, type Asking } from './ask.ts';
import { contentFolder, today } from './surroundings.ts';

const kinds = Object.keys(KINDS);
const questions = Object.values(KINDS).flatMap((kind) => kind.questions);
const flags = [...new Set(questions.map(({ field }) => flagOf(field)))];

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function main() {
  const options = Object.fromEntries([...flags, 'name'].map((flag) => [flag, { type: 'string' as const }]));
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
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
  const title = answers.title;
  const name = values.name ?? suggestSlug(typeof title === 'string' ? title : '');
  if (!name || suggestSlug(name) !== name)
    throw new Error(
      `The file needs a name in lower case with hyphens. Add one, such as: --name ${suggestSlug(name ?? '') ?? 'sensory-play-lye'}`,
    );
  write(kind, name, answers);
}

function write(kind: Kind, name: string, answers: Record<string, string | string[]>) {
  const extension = kind.template.slice(kind.template.lastIndexOf('.'));
  const shown = `content/${kind.group}/${name}${extension}`;
  const path = join(contentFolder(), kind.group, `${name}${extension}`);
  if (existsSync(path)) throw new Error(`${shown} is there already. Open it and change it, or choose another name: --name ${name}-2`);
  const template = readFileSync(join(contentFolder(), '_templates', kind.template), 'utf8');
  mkdirSync(join(contentFolder(), kind.group), { recursive: true });
  writeFileSync(path, fillTemplate(template, answers));
  console.log(`We made ${shown}. Open it, and fill in what is still blank.`);
  const left = checkFolder(contentFolder(), today()).findings.filter(({ file }) => file === shown);
  if (left.length > 0) console.log(`\nWhat is still to do, from npm run check:\n${reportFindings(left, 1)}`);
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
