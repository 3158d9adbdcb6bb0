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

/** Where a field stands, in words: "In contacts, number 2: " and "value" for ['contacts', 1, 'value']. */
export function nameField(path: readonly PropertyKey[]): { within: string; name: string } {
  const parts: string[] = [];
  for (const step of path) {
    if (typeof step !== 'number') parts.push(String(step));
    else parts.push(parts.length > 0 ? `${parts.pop()}, number ${step + 1}` : `entry ${step + 1}`);
  }
  const name = parts.pop() ?? 'the file';
  return { within: parts.length > 0 ? `In ${parts.join(': ')}: ` : '', name: typeof path.at(-1) === 'number' ? `${name},` : name };
}

/** Words as they may stand after "field: ", in quotes where YAML would misread them. */
export function writeValue(words: string): string {
  const isMisread = /: |:$| #|^(true|false|null|yes|no|[\d.,:+-]+|0[xo][\da-f]+|[\d.+-]+e[\d+-]+)$/i.test(words);
  if (/^[\p{L}\p{N}(£+/][^\n]*$/u.test(words) && !isMisread) return words;
  // Between double quotes, a backslash would change the letter after it.
  return /["\\]/.test(words) ? `'${words.replaceAll("'", "''")}'` : `"${words}"`;
}
