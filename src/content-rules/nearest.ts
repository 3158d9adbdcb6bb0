/** Guesses which word somebody meant. A wrong guess is worse than none, so only close ones count. */

/** The candidate that is nearest in spelling, or undefined when none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const tidy = word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  let best: string | undefined;
  let least = Math.min(3, Math.max(1, Math.floor(tidy.length / 4))) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(tidy, candidate.toLowerCase().replaceAll('_', '-'));
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best ?? onlyOneWithTheSameWords(tidy, candidates);
}

/** How many letters to add, drop, change or swap with their neighbour. */
export function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j += 1) {
      const change = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(change, at(i - 1, j) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, at(i - 2, j - 2) + 1);
      row.push(cost);
    }
  }
  return at(a.length, b.length);
}

/** "sendiass" for "anytown-sendiass", and the other way round, if there is just one such. */
function onlyOneWithTheSameWords(word: string, candidates: readonly string[]): string | undefined {
  if (word.length < 4) return undefined;
  const holds = (long: string, short: string) => `-${long}-`.includes(`-${short}-`);
  const found = candidates.filter((candidate) => candidate.length >= 4 && (holds(candidate, word) || holds(word, candidate)));
  return found.length === 1 ? found[0] : undefined;
}
