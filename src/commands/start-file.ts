/** Starts a content file from a blank one and the answers that there are. Nothing is ever overwritten. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFolder } from '../content-rules/check-content.ts';
import { reportFindings } from '../content-rules/report.ts';
import { suggestSlug } from '../content-rules/suggestions.ts';
import { fillTemplate, type Answers } from '../drafting/fill-template.ts';
import type { Kind } from '../drafting/questions.ts';
import { contentFolder, today } from './surroundings.ts';

export interface NewFile {
  kind: Kind;
  answers: Answers;
  /** The name of the file without its ending. Left out, it is made from the title. */
  name?: string | undefined;
  /** Whether every answer is words, whatever it looks like. */
  areWords?: boolean;
}

/** Writes the file and says what is left to do, from the check. Throws, in words, when there is no name or the file is there already. */
export function startFile({ kind, answers, name: given, areWords = false }: NewFile): void {
  const title = answers.title;
  const name = given ?? suggestSlug(typeof title === 'string' ? title : '');
  if (!name || suggestSlug(name) !== name)
    throw new Error(
      `The file needs a name in lower case with hyphens. Add one, such as: --name ${suggestSlug(name ?? '') ?? 'sensory-play-lye'}`,
    );
  const extension = kind.template.slice(kind.template.lastIndexOf('.'));
  const shown = `content/${kind.group}/${name}${extension}`;
  const path = join(contentFolder(), kind.group, `${name}${extension}`);
  if (existsSync(path)) throw new Error(`${shown} is there already. Open it and change it, or choose another name: --name ${name}-2`);
  const template = readFileSync(join(contentFolder(), '_templates', kind.template), 'utf8');
  mkdirSync(join(contentFolder(), kind.group), { recursive: true });
  writeFileSync(path, fillTemplate(template, answers, { areWords }), { flag: 'wx' });
  console.log(`We made ${shown}. Open it, and fill in what is still blank.`);
  const left = checkFolder(contentFolder(), today()).findings.filter(({ file }) => file === shown);
  if (left.length > 0) console.log(`\nWhat is still to do, from npm run check:\n${reportFindings(left, 1)}`);
}
