/** Words from outside, made fit for a field: plain words on one line, which cannot run, break the file or reach a person. */
import { findContactsInText } from '../directory/contacts.ts';

/** Characters that cannot be seen, halves of characters, and those that turn the direction of a text. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/gu;
const WEB_ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"'()[\]{}\\`|]*[^\s<>"'()[\]{}\\`|.,;:!?]/gi;

/**
 * Plain words of an answer, on one line of at most so many characters: no marks of Markdown or HTML, no address, phone number, e-mail
 * or name of a user. Cut after a sentence, or else after a word.
 */
export function plainWords(answer: string, most: number): string {
  const words = withoutMarks(answer)
    .replace(WEB_ADDRESS, ' ')
    .replace(/(^|[\s(])@[\w-]+/g, '$1 ');
  const reachesNobody = findContactsInText(words).reduce((text, contact) => text.replaceAll(contact, ' '), words);
  return cut(oneLine(reachesNobody).replace(/ ([.,;:!?)])/g, '$1'), most);
}

/** The items of an answer: words with commas, semicolons or line ends between them, each once. */
export function plainItems(answer: string, mostItems: number, most: number): string[] {
  const items = answer
    .split(/[,;\r\n]+/)
    .map((item) => plainWords(item.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, ''), most).replace(/^["']+|["'.]+$/g, ''))
    .filter((item) => /[\p{L}\p{N}]/u.test(item));
  return [...new Set(items)].slice(0, mostItems);
}

/** The first web address in an answer. Undefined when there is none that could be a page. */
export function firstWebAddress(answer: string): string | undefined {
  const [found] = answer.replace(UNSEEN, '').match(/\bhttps?:\/\/[^\s<>"'()[\]{}\\`|]+/i) ?? [];
  const address = found?.replace(/[.,;:!?*_]+$/, '');
  return address !== undefined && URL.canParse(address) && !/^https?:\/\/[^/]*@/i.test(address) ? address : undefined;
}

/** An answer as it may be shown to the person at the keyboard: its own words on one line, and nothing that a terminal would obey. */
export function oneLine(answer: string): string {
  return answer
    .toWellFormed()
    .replace(/[\t\r\n]+/g, ' ')
    .replace(UNSEEN, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function withoutMarks(answer: string): string {
  return (
    answer
      .toWellFormed()
      .normalize('NFC')
      .replace(/[\t\r\n]+/g, '\n')
      .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/gu, '')
      .replace(/<!--[^]*?(?:-->|$)/g, ' ')
      .replace(/<(script|style)\b[^]*?(?:<\/\1\s*>|$)/gi, ' ')
      .replace(/!\[[^\]\n]*\](?:\((?:[^()\n]|\([^()\n]*\))*\))?/g, ' ')
      .replace(/\[([^\]\n]*)\]\((?:[^()\n]|\([^()\n]*\))*\)/g, '$1')
      .replace(/<=?\s*(?=[\d£])/g, 'under ')
      .replace(/<\/?[a-z!?][^<>]*>/gi, ' ')
      // A heading, a quote, an item of a list, or the line above and below fields.
      .replace(/^\s*(?:#{1,6}\s+|>\s?|[-*+]\s+|\d+[.)]\s+|-{3,}|\+{3,}|={3,}|~{3,})/gm, ' ')
      .replace(/[<>{}`|\\*]|__/g, ' ')
      .replace(/\[/g, '(')
      .replace(/\]/g, ')')
      .replace(/[“”„«»]/g, '"')
      .replace(/[‘’]/g, "'")
  );
}

function cut(words: string, most: number): string {
  if (words.length <= most) return words;
  const start = words.slice(0, most + 1);
  const sentence = /^[^]*[.!?](?=\s)/.exec(start)?.[0];
  if (sentence !== undefined && sentence.length > most / 3) return sentence;
  const space = start.lastIndexOf(' ');
  return (space > 0 ? start.slice(0, space) : start.slice(0, most))
    .toWellFormed()
    .replace(/\uFFFD/g, '')
    .replace(/[\s,;:(-]+$/, '');
}
