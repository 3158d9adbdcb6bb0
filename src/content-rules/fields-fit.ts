import type { z } from 'zod';
import type { ContentFile } from '../content-model/read-content.ts';
import { descriptionAt, keysAt, schemaOf } from '../content-model/schema-of.ts';
import type { Rule } from './content.ts';
import { nearest, quote, type Finding } from './finding.ts';

export const fieldsFit: Rule = {
  name: 'fields-fit',
  reason: 'A field that is misspelt or of the wrong kind would vanish from the page, or show something untrue.',
  check: ({ files }) => files.flatMap(checkFile),
};

function checkFile(file: ContentFile): Finding[] {
  const schema = schemaOf(file);
  if (!schema || file.problems.length > 0) return [];
  const result = schema.safeParse(file.fields);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => explainIssue(file, schema, flatten(issue, file)));
}

type Issue = z.core.$ZodIssue;

/** A union reports one error per choice. The choice that got furthest says most about what the person meant. */
function flatten(issue: Issue, file: ContentFile): Issue {
  if (issue.code !== 'invalid_union') return issue;
  const value = valueAt(file.fields, issue.path);
  const inObject = value !== null && typeof value === 'object';
  const deeper = issue.errors.flat().filter((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys');
  const inner = inObject ? deeper[0] : undefined;
  return inner ? { ...inner, path: [...issue.path, ...inner.path] } : issue;
}

function explainIssue(file: ContentFile, schema: z.ZodType, issue: Issue): Finding[] {
  const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
  const finding = (message: string, fix: string, at: (string | number)[] = path): Finding => ({
    file: file.path,
    line: file.lineOf(at),
    rule: 'fields-fit',
    severity: 'error',
    message,
    fix,
  });
  const name = nameOf(path);
  const field = lastName(path);
  const value = valueAt(file.fields, path);
  const expected = descriptionAt(schema, path) ?? 'something else';

  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const known = keysAt(schema, path);
      const meant = nearest(key, known);
      return finding(
        `we expected one of the fields we know. We found a field called ${quote(key)}.`,
        meant ? `Write ${meant}: instead of ${key}:` : `Delete the field. The fields here are: ${known.join(', ')}.`,
        [...path, key],
      );
    });
  }
  if (issue.code === 'custom') return [finding(issue.message, `Add ${/^(\S+) is missing/.exec(issue.message)?.[1] ?? field}: ${expected}.`)];
  if (value === undefined || value === null) {
    return [finding(`${name} is missing. We expected ${expected}.`, `Add a line: ${field}: ${example(issue, expected)}`)];
  }
  if (issue.code === 'too_big' && typeof value === 'string') {
    return [
      finding(
        `${name} is too long. We expected at most ${issue.maximum} letters. We found ${value.length}: ${quote(value)}.`,
        `Cut it to ${issue.maximum} letters or fewer. The rest can go in the text below the fields.`,
      ),
    ];
  }
  return [finding(`${name} is not right. We expected ${expected}. We found ${quote(value)}.`, suggest(issue, field, value, expected))];
}

function suggest(issue: Issue, field: string, value: unknown, expected: string): string {
  const british = typeof value === 'string' ? /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(value) : null;
  if (british) {
    const [, date = '', month = '', year = ''] = british;
    return `Write: ${field}: ${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  }
  if (typeof value === 'boolean' && expected.includes('not-known')) return `Write: ${field}: ${value ? 'yes' : 'no'}`;
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    const choices = issue.values.map(String);
    return `Write: ${field}: ${nearest(value, choices) ?? choices.join(' or ')}`;
  }
  if (issue.code === 'invalid_type' && issue.expected === 'array') return `Write: ${field}: [${String(value)}]`;
  if (issue.code === 'invalid_type' && issue.expected === 'string') return `Put it in quotes: ${field}: "${String(value)}"`;
  if (/web address/.test(expected) && typeof value === 'string') return `Write: ${field}: https://${value.replace(/^\w*:?\/*/, '')}`;
  return `Write: ${field}: ${example(issue, expected)}`;
}

/** An example of what to write, taken from the words that describe the field. */
function example(issue: Issue, expected: string): string {
  if (issue.code === 'invalid_value') return issue.values.map(String).join(' or ');
  const given = /such as (?:\[([^\]]+)\]|"([^"]+)"|([^,]+))/.exec(expected);
  if (given) return (given[1] ? `[${given[1]}]` : (given[2] ?? given[3] ?? '')).trim();
  const choices = /^one of: (.+)$/.exec(expected);
  return choices?.[1]?.split(', ')[0] ?? `(${expected})`;
}

/** "the value of contact 2" for ['contacts', 1, 'value']; just the field's name at the top. */
function nameOf(path: (string | number)[]): string {
  return path.map((step) => (typeof step === 'number' ? `number ${step + 1}` : step)).join(', ') || 'The file';
}

function lastName(path: (string | number)[]): string {
  return String(path.filter((step) => typeof step === 'string').at(-1) ?? 'fields');
}

function valueAt(fields: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step], fields);
}
