/** Everything on the site in one list, by first letter. */

export interface IndexLine {
  title: string;
  path: string;
  /** A few words that tell what it is. */
  kind: string;
}

export interface LetterGroup<Line> {
  letter: string;
  /** The id of its heading, such as letter-a. */
  anchor: string;
  lines: Line[];
}

/** Groups lines by their first letter, leaving out a leading "The", "A" or "An" and any accent. Figures come under 0 to 9, first. */
export function groupByLetter<Line extends Pick<IndexLine, 'title'>>(lines: readonly Line[]): LetterGroup<Line>[] {
  const groups = new Map<string, Line[]>();
  for (const line of [...lines].sort((a, b) => sortKey(a.title).localeCompare(sortKey(b.title), 'en-GB'))) {
    const first = sortKey(line.title).normalize('NFD').charAt(0).toUpperCase();
    const letter = /[A-Z]/.test(first) ? first : '0 to 9';
    groups.set(letter, [...(groups.get(letter) ?? []), line]);
  }
  return [...groups].map(([letter, grouped]) => ({ letter, anchor: `letter-${letter.charAt(0).toLowerCase()}`, lines: grouped }));
}

function sortKey(title: string): string {
  const punctuation = /^[^\p{L}\p{N}]+/u;
  return title
    .replace(punctuation, '')
    .replace(/^(the|a|an)\s+/i, '')
    .replace(punctuation, '');
}
