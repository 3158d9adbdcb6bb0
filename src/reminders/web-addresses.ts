/** The pages of other sites that the content names, and what became of them. */
import type { ContentFile } from '../content-model/read-content.ts';

export interface Answered {
  url: string;
  /** The status of the answer (RFC 9110); 0 where no answer came. */
  status: number;
}

/** Gone for good, or never there. Others may be tired, or refuse robots. */
const GONE = new Set([404, 410]);

/** Every address of another site, with the files that name it. */
export function listWebAddresses(files: readonly Pick<ContentFile, 'path' | 'text'>[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { path, text } of files) {
    for (const [url] of text.matchAll(/https?:\/\/[^\s"'<>)\]]+/g)) {
      const tidy = url.replace(/[.,;:]+$/, '');
      const places = found.get(tidy) ?? [];
      if (!places.includes(path)) found.set(tidy, [...places, path]);
    }
  }
  return found;
}

/** What to say, and whether no page is gone. */
export function describeLinks(
  answers: readonly Answered[],
  places: ReadonlyMap<string, readonly string[]>,
): { words: string; isRight: boolean } {
  const list = (title: string, which: readonly Answered[]) =>
    which.length === 0
      ? []
      : [
          `${title} (${which.length})`,
          ...which.map(({ url, status }) => `  ${url}${status ? `, answer ${status}` : ''}\n    in ${(places.get(url) ?? []).join(', ')}`),
          '',
        ];
  const sorted = [...answers].sort((a, b) => (a.url < b.url ? -1 : 1));
  const gone = sorted.filter(({ status }) => GONE.has(status));
  const unclear = sorted.filter(({ status }) => !GONE.has(status) && (status === 0 || status >= 400));
  const right = answers.length - gone.length - unclear.length;
  const words = [
    ...list('Gone: look for the new page, or mark what it told us as old', gone),
    ...list('No clear answer: open it in your browser', unclear),
    `${right} of ${answers.length} pages answered.`,
  ].join('\n');
  return { words, isRight: gone.length === 0 };
}
