/** Turns the schema of a collection into the fields of a form, so that the two cannot differ. */
import { z } from 'zod';
import { PATTERNS } from '../content-model/fields.ts';
import { WORD_FIELD, type FormField } from './form-values.ts';

/** What a form needs to know besides the schema. */
export interface Lists {
  /** Where a field points, by its path with dots: a vocabulary, another folder, or the sources of the same file. */
  pointers: Readonly<Record<string, string>>;
  /** The terms of a vocabulary by its name, in the order to show them. */
  terms: (vocabulary: string) => readonly { id: string; label: string }[];
}

/** A schema as JSON Schema says it: Zod's own translation, so that nothing here depends on how Zod keeps a schema. */
interface Shape {
  type?: string;
  description?: string;
  default?: unknown;
  const?: string;
  enum?: string[];
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: Shape;
  properties?: Record<string, Shape>;
  required?: string[];
  anyOf?: Shape[];
}

interface Place {
  name: string;
  /** The names of the fields it stands in, and its own. */
  path: readonly string[];
  isRequired: boolean;
}

/** From this many letters on, a field is a box of several lines. */
const LONG = 160;
/** Never more than a line, whatever the schema lets through: an e-mail address or a web address may be long. */
const ONE_LINE = new Set(['value', 'hours']);

/** The fields of a form for one collection, in the order of the schema. The text below the fields is not among them. */
export function listFormFields(schema: z.ZodType, lists: Lists): FormField[] {
  const shape = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }) as Shape;
  return fieldsOf(shape, [], true, lists);
}

/** "other_words" as it stands above a box: "Other words". */
function nameInWords(name: string): string {
  const words = name.replaceAll('_', ' ').replace(/^(url|urn)$/, (letters) => (letters === 'url' ? 'web address' : 'school number (URN)'));
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function fieldsOf(shape: Shape, path: readonly string[], isNeeded: boolean, lists: Lists): FormField[] {
  return Object.entries(shape.properties ?? {}).map(([name, inner]) => {
    // In a group that may be left out, an empty field must not stop the rest from being saved: the check tells what is missing.
    const isRequired = isNeeded && (shape.required ?? []).includes(name) && inner.default === undefined;
    return fieldOf(inner, { name, path: [...path, name], isRequired }, lists);
  });
}

function fieldOf(shape: Shape, place: Place, lists: Lists): FormField {
  const { name, isRequired } = place;
  const hint = writeHint(shape);
  const start = {
    name,
    label: nameInWords(name),
    required: isRequired,
    ...(hint && { hint }),
    ...(isPlain(shape.default) && { default: shape.default, left_out: shape.default }),
  };
  return { ...start, ...kindOf(shape, place, lists) };
}

type Kind = Pick<FormField, 'widget'> & Partial<FormField>;

function kindOf(shape: Shape, place: Place, lists: Lists): Kind {
  const words = (shape.anyOf ?? []).flatMap((option) => (option.const === undefined ? [] : [option.const]));
  const others = (shape.anyOf ?? [shape]).filter((option) => option.const === undefined);
  const [main = shape] = others;
  const chosen = chooseFrom(main, words, place, lists);
  if (chosen) return chosen;
  switch (main.type) {
    case 'array':
      return listOf(main, place, lists);
    case 'object':
      return groupOf(main, words, place, lists);
    case 'boolean':
      return { widget: 'boolean' };
    case 'integer':
    case 'number':
      return words.length > 0 ? numberOrWord(words) : { widget: 'number', value_type: 'int', ...pick(main, 'minimum', 'maximum') };
    default:
      return textOf(main, others, place);
  }
}

/** A field whose value stands in a list: a vocabulary, the names of other files, or the words of the schema itself. */
function chooseFrom(shape: Shape, words: string[], place: Place, lists: Lists): Kind | undefined {
  const multiple = shape.type === 'array';
  const pointer = lists.pointers[place.path.join('.')];
  const several = {
    ...(multiple && { multiple }),
    ...(multiple && shape.minItems !== undefined && place.isRequired && { min: shape.minItems }),
  };
  if (pointer?.startsWith('vocabulary/')) {
    const terms = lists.terms(pointer.slice('vocabulary/'.length)).map(({ id, label }) => ({ label, value: id }));
    return { widget: 'select', ...several, ...(words.length > 0 && { words }), options: [...words.map(toOption), ...terms] };
  }
  if (pointer !== undefined && pointer !== 'own sources') {
    // What is asked of the law has no title of its own.
    const shown = pointer === 'duties' ? ['summary'] : ['title'];
    const search = { search_fields: shown, display_fields: shown, value_field: '{{slug}}', options_length: 500 };
    return { widget: 'relation', collection: pointer, ...several, ...search };
  }
  const choices = shape.enum ?? shape.items?.enum;
  return choices ? { widget: 'select', ...several, options: choices.map(toOption) } : undefined;
}

function listOf(shape: Shape, place: Place, lists: Lists): Kind {
  const items = shape.items ?? {};
  const limits = { ...(place.isRequired && { min: shape.minItems ?? 1 }), ...(shape.maxItems !== undefined && { max: shape.maxItems }) };
  // Without a default, a new page would start with one half-empty item in each list.
  const start = { widget: 'list', label_singular: nameOne(place.name), collapsed: true, default: [], ...bothOrNone(limits) } as const;
  if (!items.properties) {
    const field = fieldOf(items, { name: 'item', path: [...place.path, 'item'], isRequired: false }, lists);
    return { ...start, field: { ...field, label: nameOne(place.name, true) } };
  }
  const fields = fieldsOf(items, place.path, true, lists);
  const telling = fields.filter((field) => field.required !== false && (field.widget === 'string' || field.widget === 'text'));
  const summary = telling.slice(0, 2).map((field) => `{{fields.${field.name}}}`);
  return { ...start, ...(summary.length > 0 && { summary: summary.join(', ') }), fields };
}

function groupOf(shape: Shape, words: string[], place: Place, lists: Lists): Kind {
  const inner = fieldsOf(shape, place.path, place.isRequired && words.length === 0, lists);
  if (words.length === 0) return { widget: 'object', collapsed: !place.isRequired, fields: inner };
  const hint = 'Choose one of these, or leave this empty and fill in the fields below';
  const word: FormField = { name: WORD_FIELD, label: 'In a word', widget: 'select', required: false, hint, options: words.map(toOption) };
  return { widget: 'object', words, fields: [word, ...inner] };
}

function numberOrWord(words: string[]): Kind {
  return { widget: 'string', digits_are_a_number: true, pattern: [`^(\\d+|${words.join('|')})$`, `a number, or ${words.join(' or ')}`] };
}

function textOf(shape: Shape, others: readonly Shape[], { name }: Place): Kind {
  if (shape.pattern === PATTERNS.day.source) {
    return { widget: 'datetime', format: 'YYYY-MM-DD', date_format: 'YYYY-MM-DD', time_format: false, default: '' };
  }
  const most = shape.maxLength;
  if (most !== undefined) {
    const widget = most >= LONG && !ONE_LINE.has(name) ? 'text' : 'string';
    return { widget, pattern: [`^[^]{0,${most}}$`, `at most ${most} letters`] };
  }
  const patterns = others.flatMap((option) => (option.pattern === undefined ? [] : [option.pattern]));
  if (patterns.length === 0) return { widget: 'string' };
  return {
    widget: 'string',
    pattern: [patterns.join('|'), shape.description ?? others[0]?.description ?? 'as the words below the box say'],
  };
}

/** The words of the schema, without the places in the repository that a form has no use for. */
function writeHint({ description = '' }: Shape): string | undefined {
  const words = description
    .replace(/^one of: .*/, '')
    .replace(/^a list of file names from content\/\S+$/, '')
    .replace(/^a file name from content\/\S+$/, '')
    .replace(/:? (?:a file name|file names|a name|one or more names) from (?:the list in )?content\/[\w./-]*\w\/?/, '')
    .replace(', or names from the list in content/vocabulary/needs.yaml', ', or the needs themselves');
  return words === '' ? undefined : words.charAt(0).toUpperCase() + words.slice(1);
}

/** "contacts" as a button that adds one says it: "contact". */
function nameOne(name: string, isLabel = false): string {
  const words = name.replaceAll('_', ' ');
  const one = words.endsWith('s') && !words.endsWith('ss') ? words.slice(0, -1) : words;
  return isLabel ? nameInWords(one) : one;
}

function toOption(value: string): { label: string; value: string } {
  return { label: nameInWords(value.replaceAll('-', ' ')).replace('E mail', 'E-mail'), value };
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** Decap looks at a lower limit only where there is an upper one. */
function bothOrNone({ min, max }: { min?: number; max?: number }): { min?: number; max?: number } {
  if (min === undefined && max === undefined) return {};
  return { min: min ?? 0, max: max ?? 500 };
}

function pick(shape: Shape, least: 'minimum', most: 'maximum'): { min?: number; max?: number } {
  return { ...(shape[least] !== undefined && { min: shape[least] }), ...(shape[most] !== undefined && { max: shape[most] }) };
}
