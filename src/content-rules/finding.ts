/** What a check has to say about one place in the content, in words for the person who edits it. */
export interface Finding {
  /** The file, starting with `content/`. */
  file: string;
  /** The line, counting from 1. */
  line: number;
  /** The name of the rule that found it. */
  rule: string;
  /** An error stops publishing; a warning does not. */
  severity: 'error' | 'warning';
  /** What we expected and what we found. */
  message: string;
  /** What to write instead. */
  fix: string;
}

/** Shows a value as it would be written in a file, cut short. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return `“${text.length > 70 ? `${text.slice(0, 67)}…` : text}”`;
}

/** The candidate that is nearest in spelling, or undefined when none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 2)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Levenshtein distance: how many letters to add, drop or change. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
