/** Says what is wrong with a value that does not fit its field, and what to write instead. */
import { PATTERNS } from '../content-model/fields.ts';
import { parsePhone } from '../directory/contacts.ts';
import type { Issue } from './content.ts';
import { quote, writeValue } from './finding.ts';
import { suggestChoice, suggestDay, suggestSlug, suggestTime, suggestWebAddress } from './suggestions.ts';

export interface WrongValue {
  issue: Issue;
  /** The field in a sentence: "summary", or "help, number 2," for an item of a list. */
  name: string;
  /** The name of the field; undefined for an item of a list. */
  field: string | undefined;
  value: unknown;
  /** The value as it stands in the file. */
  written: string | undefined;
  /** What the schema says the field is for. */
  described: string;
  choices: string[];
  example: string | undefined;
}

export interface Words {
  message: string;
  fix: string;
}

/** "We expected: one plain sentence." */
export function expect(described: string): string {
  return `We expected${described.startsWith('one of') ? '' : ':'} ${finish(described)}`;
}

/** The words that describe a field, with their full stop. */
export function finish(described: string): string {
  return /[.?]$/.test(described) ? described : `${described}.`;
}

/** A day such as 2026-02-30. */
export function explainImpossibleDay(name: string, value: string): Words {
  return {
    message: `${name} is not a day in the calendar. We expected a day that exists. We found ${quote(value)}.`,
    fix: 'Look the date up in a calendar and write it as year-month-day.',
  };
}

/** What we expected, what we found and what to write. */
export function explainWrongValue(wrong: WrongValue): Words {
  const { issue, name, value, described } = wrong;
  if (issue.code === 'custom') return { message: `${name} is not right. ${issue.message}`, fix: 'Check it against the source.' };
  if (issue.code === 'too_big' || issue.code === 'too_small') return explainSize(wrong, issue);
  if (issue.code === 'invalid_format' && issue.pattern === String(PATTERNS.oneLine)) {
    return { message: `${name} runs over more than one line. We expected one line.`, fix: 'Join the lines into one.' };
  }
  if (
    issue.code === 'invalid_format' &&
    issue.pattern === String(PATTERNS.day) &&
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(value)
  ) {
    return explainImpossibleDay(name, value);
  }
  const kind = issue.code === 'invalid_type' ? (KINDS[issue.expected] ?? '') : '';
  return {
    message: `${name} is not right. ${kind === '' ? expect(described) : `We expected${kind}: ${finish(described)}`} We found ${describeFound(wrong)}.`,
    fix: suggest(wrong),
  };
}

/** What a field holds, where it does not go without saying. */
const KINDS: Record<string, string> = { array: ' a list', number: ' a number', int: ' a whole number', boolean: ' true or false' };

function describeFound({ issue, value, written }: WrongValue): string {
  const shown = quote(written ?? value);
  if (issue.code !== 'invalid_type' || issue.expected !== 'string') return shown;
  if (typeof value === 'number') return `${shown}, which without quotes is a number`;
  return typeof value === 'boolean' ? `${shown}, which without quotes is not a word` : shown;
}

function explainSize({ name, value, described }: WrongValue, issue: Issue & { code: 'too_big' | 'too_small' }): Words {
  const limit = Number(issue.code === 'too_big' ? issue.maximum : issue.minimum);
  if (typeof value === 'string') {
    if (issue.code === 'too_small')
      return { message: `${name} is empty. ${expect(described)}`, fix: 'Write the words, or delete the line if nobody knows.' };
    return {
      message: `${name} is too long. We expected at most ${limit} letters, spaces included. We found ${value.trim().length}: ${quote(value)}.`,
      fix: `Take out ${value.trim().length - limit} letters or more. What families still need to know can go in the text below the fields, or in another field.`,
    };
  }
  if (Array.isArray(value)) {
    if (issue.code === 'too_small') return { message: `${name} is empty. ${expect(described)}`, fix: 'Write at least one.' };
    return {
      message: `${name} holds too many. We expected at most ${limit}. We found ${value.length}.`,
      fix: `Take out ${value.length - limit} or more.`,
    };
  }
  const how = issue.code === 'too_big' ? 'at most' : 'at least';
  return {
    message: `${name} is not right. ${expect(described)} We found ${quote(value)}.`,
    fix: `Write a whole number that is ${how} ${limit}.`,
  };
}

function suggest(wrong: WrongValue): string {
  const { issue, value, written, choices, described, example } = wrong;
  if (choices.length > 0 && !example) return suggestFromChoices(wrong);
  if (issue.code === 'invalid_type') {
    const byType = suggestType(wrong, issue.expected);
    if (byType) return byType;
  }
  const text = typeof value === 'string' ? value : (written ?? String(value));
  const better = issue.code === 'invalid_format' ? suggestForPattern(issue.pattern, text) : undefined;
  if (better) return instead(wrong, better);
  if (issue.code === 'invalid_format' && issue.pattern === String(PATTERNS.day)) {
    return 'Write the date as year-month-day, such as 2026-11-23.';
  }
  if (issue.code === 'invalid_format' && issue.pattern === String(PATTERNS.webAddress)) {
    return 'Open the page in your browser and copy its whole address, from https:// on.';
  }
  return example ? `Write it like this: ${wrong.field ? `${wrong.field}: ` : ''}${example}` : `Write ${finish(described)}`;
}

function suggestFromChoices(wrong: WrongValue): string {
  const { value, choices } = wrong;
  if (typeof value === 'boolean' && choices.includes('yes')) return instead(wrong, value ? 'yes' : 'no');
  const meant = typeof value === 'string' ? suggestChoice(value, choices) : undefined;
  if (meant) return instead(wrong, meant);
  return choices.every((choice) => wrong.described.includes(choice))
    ? 'Write the one that fits best.'
    : `Write one of these: ${choices.join(', ')}.`;
}

function suggestType(wrong: WrongValue, expected: string): string | undefined {
  const { value, written } = wrong;
  const text = typeof value === 'string' ? value.trim() : '';
  if (expected === 'array' && typeof value === 'object')
    return 'Start each one on a line of its own, with two spaces, a hyphen and a space before it.';
  if (expected === 'array') {
    const isShort = /^[\w\s,-]+$/.test(text) && text.length < 60;
    return isShort
      ? instead(wrong, `[${text}]`)
      : `Write it as a list: end the line after the colon, and start the next line with two spaces, a hyphen and a space: - ${writeValue(text || (written ?? ''))}`;
  }
  // With its usual spaces, a phone number is no figure, and right in one step.
  const phone = expected === 'string' && wrong.field === 'value' ? parsePhone(written ?? '')?.shown : undefined;
  if (phone?.includes(' ')) return instead(wrong, phone);
  if (expected === 'string' && typeof value !== 'object')
    return `Put it in quotes. ${instead(wrong, `"${written ?? JSON.stringify(value)}"`)}`;
  if (expected === 'string') return 'Write it as plain words on one line.';
  if (expected === 'object') return 'Copy the lines from a blank file in content/_templates/, and fill them in.';
  if (expected === 'boolean' && /^(yes|no)$/i.test(text)) return instead(wrong, text.toLowerCase() === 'yes' ? 'true' : 'false');
  if (expected === 'boolean') return 'Write true or false.';
  if (expected === 'number' || expected === 'int') {
    const number = /^\D{0,3}(\d+)\b/.exec(text.replace(/,/g, ''))?.[1];
    return number ? instead(wrong, number) : 'Write a whole number in figures, such as 12.';
  }
  return undefined;
}

function suggestForPattern(pattern: string | undefined, text: string): string | undefined {
  if (pattern === String(PATTERNS.day)) return suggestDay(text);
  if (pattern === String(PATTERNS.pageDate)) return suggestDay(text) ?? suggestMonth(text);
  if (pattern === String(PATTERNS.slug)) return suggestSlug(text);
  if (pattern === String(PATTERNS.webAddress)) return suggestWebAddress(text);
  if (pattern === String(PATTERNS.clockTime)) {
    const time = suggestTime(text);
    return time && `"${time}"`;
  }
  return undefined;
}

/** "2025-04" for "April 2025"; "undated" for "no date". */
function suggestMonth(text: string): string | undefined {
  if (/^(none|no date|not dated|unknown|not-known|n\/?a)$/i.test(text.trim())) return 'undated';
  return suggestDay(`1 ${text}`)?.slice(0, 7);
}

function instead({ field, value, written }: WrongValue, better: string): string {
  return field ? `Write: ${field}: ${better}` : `Write ${better} instead of ${written ?? JSON.stringify(value)}.`;
}
