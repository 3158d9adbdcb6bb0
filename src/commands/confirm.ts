/**
 * `npm run confirm -- services/anytown-helpline`: writes down that a service told us its facts are right: who, when and how. Asks, or
 * takes --how phone-call --role "team manager" --on 2026-11-23. Only for what was checked with the service itself.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFolder } from '../content-rules/check-content.ts';
import { reportFindings } from '../content-rules/report.ts';
import { isDayInCalendar, suggestChoice, suggestDay } from '../content-rules/suggestions.ts';
import { confirmEntry, WAYS } from '../drafting/confirm-entry.ts';
import { startAsking } from './ask.ts';
import { readFlags } from './flags.ts';
import { runCommand } from './run-command.ts';
import { contentFolder, today } from './surroundings.ts';

await runCommand(main);

async function main() {
  const { values, positionals } = readFlags({
    options: { how: { type: 'string' }, role: { type: 'string' }, on: { type: 'string' } },
    allowPositionals: true,
  });
  const asking = startAsking();
  try {
    const name = await asking.answer(positionals[0], 'Which page? The end of its file’s path', 'services/anytown-helpline');
    const { path, shown } = find(name);
    const how = readHow(await asking.answer(values.how, `How did you ask? ${WAYS.join(', ')}`));
    const role = readRole(await asking.answer(values.role, 'What is the job of the person who told you? Never a name', 'team manager'));
    const on = readDay((await asking.answer(values.on, 'On which day? Leave empty for today')) || today());
    writeFileSync(path, confirmEntry(readFileSync(path, 'utf8'), { on, how, role }));
    console.log(
      `${shown} is confirmed now. Change in it what they told you, and take “standing: old” away from a number that they said is right.`,
    );
    const left = checkFolder(contentFolder(), today()).findings.filter(({ file }) => file === shown);
    if (left.length > 0) console.log(reportFindings(left, 1));
  } finally {
    asking.close();
  }
}

function find(name: string): { path: string; shown: string } {
  const tidy = name
    .replace(/^\/?(content\/)?/, '')
    .replace(/\/$/, '')
    .replace(/\.(mdx|yaml)$/, '');
  const isSafe = /^[a-z-]+\/[a-z0-9-]+$/.test(tidy);
  const file = isSafe ? [`${tidy}.mdx`, `${tidy}.yaml`].find((each) => existsSync(join(contentFolder(), each))) : undefined;
  if (!file) throw new Error(`We expected a page of content/, such as services/anytown-helpline. We found “${name}”, and no such file.`);
  return { path: join(contentFolder(), file), shown: `content/${file}` };
}

function readHow(answer: string) {
  const how = WAYS.find((way) => way === answer);
  if (how) return how;
  const meant = suggestChoice(answer, WAYS);
  throw new Error(`We expected one of: ${WAYS.join(', ')}. We found “${answer}”.${meant ? ` Write: --how ${meant}` : ''}`);
}

function readRole(answer: string): string {
  if (answer === '') throw new Error('We expected the job of the person who told you. Add, for example: --role "team manager"');
  if (/\b(Mrs|Mr|Ms|Miss|Dr)\b/.test(answer)) throw new Error(`We expected a job, never a name. We found “${answer}”.`);
  return answer;
}

function readDay(answer: string): string {
  const day = isDayInCalendar(answer) ? answer : suggestDay(answer);
  if (!day) throw new Error(`We expected a day such as ${today()}. We found “${answer}”.`);
  if (day > today()) throw new Error(`We expected today (${today()}) or an earlier day. We found ${day}.`);
  return day;
}
