/** Asks questions in the terminal, or takes the answers as flags where nobody sits at one. */
import { createInterface } from 'node:readline/promises';

export interface Asking {
  /** The answer given as a flag, or typed. Empty when there is none. */
  answer(flag: string | undefined, question: string, example?: string): Promise<string>;
  close(): void;
}

/** Questions are asked only where somebody can answer: elsewhere, what no flag says stays open. */
export function startAsking(): Asking {
  if (!process.stdin.isTTY) return { answer: (flag) => Promise.resolve(flag?.trim() ?? ''), close: () => undefined };
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  return {
    answer: async (flag, question, example) =>
      flag?.trim() ?? (await terminal.question(`${question}${example ? ` (such as: ${example})` : ''}\n> `)).trim(),
    close: () => terminal.close(),
  };
}
