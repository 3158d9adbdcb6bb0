/** Marks an entry as confirmed: who was asked, when and how. */
export interface Confirmation {
  /** The day, YYYY-MM-DD. */
  on: string;
  how: 'phone-call' | 'e-mail' | 'letter' | 'visit';
  /** The job of the person who told us. Never a name. */
  role: string;
}

export const WAYS = ['phone-call', 'e-mail', 'letter', 'visit'] as const satisfies readonly Confirmation['how'][];

/**
 * The text of a file with `confirmed` set, in place of an older one or after `gathered`. Everything else stays as it was. Throws
 * when the file says nowhere when it was gathered.
 */
export function confirmEntry(text: string, { on, how, role }: Confirmation): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(/\r?\n/);
  const block = ['confirmed:', `  on: ${on}`, `  how: ${how}`, `  role: ${quoteRole(role)}`];
  const old = lines.findIndex((line) => /^confirmed:/.test(line));
  if (old !== -1) {
    let end = old + 1;
    while (/^\s+\S/.test(lines[end] ?? '')) end += 1;
    lines.splice(old, end - old, ...block);
    return lines.join(lineEnd);
  }
  const gathered = lines.findIndex((line) => /^gathered:/.test(line));
  if (gathered === -1) throw new Error('The file does not say when it was gathered. Add a line such as: gathered: 2026-11-23');
  lines.splice(gathered + 1, 0, ...block);
  return lines.join(lineEnd);
}

function quoteRole(role: string): string {
  const tidy = role.replace(/\s+/g, ' ').trim();
  return /^[A-Za-z][A-Za-z ,'’-]*$/.test(tidy) ? tidy : JSON.stringify(tidy);
}
