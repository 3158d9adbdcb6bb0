import { fieldsIn, itemsIn, type CheckedFile, type Rule } from './content.ts';
import { quote, type Finding } from './finding.ts';
import type { FieldPath } from '../content-model/read-content.ts';

/** A sentence may stand in this many entries. One that stands in more says nothing about any of them. */
const MOST_SHARED = 3;
/** Sentences of fewer words, such as "Ring first.", belong to nobody. */
const FEWEST_WORDS = 4;

interface Text {
  file: CheckedFile;
  path: FieldPath;
  words: string;
  /** No two entries may have the same. */
  isAlone: boolean;
}

/** Reports texts that were pasted: a summary, who-for text or first step that two entries share, and any sentence that more than three do. */
export const sentencesAreOwn: Rule = {
  name: 'sentences-are-own',
  reason: 'Words that would fit any service tell a family nothing about this one.',
  check: ({ files }) => {
    const texts = files.filter(({ group }) => group === 'services').flatMap(textsOf);
    return [...findTwins(texts), ...findShared(texts)];
  },
};

function textsOf(file: CheckedFile): Text[] {
  const fields = fieldsIn(file.fields) ?? {};
  const text = (path: FieldPath, value: unknown, isAlone = false): Text[] =>
    typeof value === 'string' && file.isSound(path) ? [{ file, path, words: value, isAlone }] : [];
  return [
    ...text(['summary'], fields.summary, true),
    ...text(['who_for'], fields.who_for, true),
    ...itemsIn(fields.steps).flatMap((step, index) => text(['steps', index], step, index === 0)),
    ...text(['next'], fields.next),
    ...text(['decided'], fields.decided),
    ...text(['doubt'], fields.doubt),
    ...text(['ask_instead', 'text'], fieldsIn(fields.ask_instead)?.text),
    ...text([], file.body),
  ];
}

function findTwins(texts: readonly Text[]): Finding[] {
  const seen = new Map<string, Text>();
  return texts.flatMap((text): Finding[] => {
    if (!text.isAlone) return [];
    const key = `${String(text.path[0])}: ${normalise(text.words)}`;
    const first = seen.get(key);
    if (!first) {
      seen.set(key, text);
      return [];
    }
    const name = text.path[0] === 'steps' ? 'a first step' : text.path[0] === 'summary' ? 'a summary' : 'a who-for text';
    return [
      {
        ...where(text),
        severity: 'error',
        message: `We expected ${name} of its own. We found ${quote(text.words)}, which is also in ${first.file.path}.`,
        fix: 'Say what is true of this one and not of the other.',
      },
    ];
  });
}

function findShared(texts: readonly Text[]): Finding[] {
  const seen = new Map<string, Map<string, Text>>();
  for (const text of texts) {
    for (const sentence of sentencesIn(text.words)) {
      const found = seen.get(sentence) ?? new Map<string, Text>();
      if (!found.has(text.file.path)) found.set(text.file.path, text);
      seen.set(sentence, found);
    }
  }
  return [...seen].flatMap(([sentence, found]): Finding[] => {
    if (found.size <= MOST_SHARED) return [];
    return [...found.values()].slice(MOST_SHARED).map((text) => ({
      ...where(text),
      severity: 'warning',
      message: `We expected sentences of its own. We found ${quote(sentence)}, which stands in ${found.size} entries.`,
      fix: 'Say what is true of this one, or leave the sentence out.',
    }));
  });
}

function where({ file, path }: Text): Pick<Finding, 'file' | 'line' | 'rule'> {
  return { file: file.path, line: file.lineOf(path), rule: 'sentences-are-own' };
}

function sentencesIn(text: string): string[] {
  return text
    .split(/(?<=[.?!])\s+|\n+/)
    .map(normalise)
    .filter((sentence) => sentence.split(' ').length >= FEWEST_WORDS);
}

/** The words alone: case, marks and links do not make a sentence another one. */
function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/\]\([^)]*\)/g, '')
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
