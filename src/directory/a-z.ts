/** Everything on the site in one list, by first letter. */

export interface IndexLine {
  title: string;
  path: string;
  /** A few words that tell what it is. */
  kind: string;
}

export interface LetterGroup {
  letter: string;
  lines: IndexLine[];
}

/** Groups lines by their first letter, leaving out a leading "The", "A" or "An" and any accent. Figures come under 0 to 9, first. */
export function groupByLetter(lines: readonly IndexLine[]): LetterGroup[] {
  const groups = new Map<string, IndexLine[]>();
  for (const line of [...lines].sort((a, b) => sortKey(a.title).localeCompare(sortKey(b.title), 'en-GB'))) {
    const first = sortKey(line.title).normalize('NFD').charAt(0).toUpperCase();
    const letter = /[A-Z]/.test(first) ? first : '0 to 9';
    groups.set(letter, [...(groups.get(letter) ?? []), line]);
  }
  return [...groups].map(([letter, grouped]) => ({ letter, lines: grouped }));
}

function sortKey(title: string): string {
  const punctuation = /^[^\p{L}\p{N}]+/u;
  return title
    .replace(punctuation, '')
    .replace(/^(the|a|an)\s+/i, '')
    .replace(punctuation, '');
}
