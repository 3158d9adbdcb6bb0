/** What a file holds, as a form shows it, and back. */

/** One field of the form, in the words of Decap CMS. The last three are ours: they say how the file writes the value. */
export interface FormField {
  name: string;
  label: string;
  widget: 'string' | 'text' | 'datetime' | 'number' | 'boolean' | 'select' | 'relation' | 'list' | 'object' | 'markdown';
  /** What to write, in the words of the schema. */
  hint?: string;
  required?: boolean;
  default?: unknown;
  /** A regular expression, and what to say when the value does not fit it. */
  pattern?: [string, string];
  options?: { label: string; value: string }[];
  multiple?: boolean;
  /** The folder whose files one chooses from, for a relation. */
  collection?: string;
  value_field?: string;
  search_fields?: string[];
  display_fields?: string[];
  options_length?: number;
  min?: number;
  max?: number;
  value_type?: 'int';
  format?: string;
  date_format?: string;
  time_format?: false;
  modes?: string[];
  collapsed?: boolean;
  summary?: string;
  label_singular?: string;
  /** The field of each item, for a list of single values. */
  field?: FormField;
  /** The fields of a group, or of each group in a list. */
  fields?: FormField[];
  /** Words that may stand alone in place of the list or group, such as not-known. */
  words?: string[];
  /** Whether a value of digits is written as a number. */
  digits_are_a_number?: boolean;
  /** A value that is not written, because leaving it out means the same. */
  left_out?: unknown;
}

export type FormData = Record<string, unknown>;

/** The field that says which of the `words` stands in place of a group. */
export const WORD_FIELD = 'choose';

/** The values of a file, as the form shows them. What does not fit a field is handed on as it is. */
export function toForm(fields: readonly FormField[], data: FormData): FormData {
  const known = fields.filter(({ name }) => data[name] !== undefined && data[name] !== null);
  return Object.fromEntries(known.map((field) => [field.name, toFormValue(field, data[field.name])]));
}

/** The values of the form, as the file writes them. Empty fields, lists and groups are left out, and what means the same left out. */
export function fromForm(fields: readonly FormField[], data: FormData): FormData {
  const values = fields.map((field) => ({ field, value: fromFormValue(field, data[field.name]) }));
  const written = values.filter(({ field, value }) => value !== undefined && value !== field.left_out);
  return Object.fromEntries(written.map(({ field, value }) => [field.name, value]));
}

function toFormValue(field: FormField, value: unknown): unknown {
  if (field.words && typeof value === 'string') return field.widget === 'object' ? { [WORD_FIELD]: value } : [value];
  switch (field.widget) {
    case 'list': {
      if (!Array.isArray(value)) return value;
      return value.map((item: unknown) => (field.field ? toFormValue(field.field, item) : toGroup(field, item)));
    }
    case 'object':
      return toGroup(field, value);
    case 'number':
    case 'boolean':
      return value;
    default:
      return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
  }
}

function toGroup(field: FormField, value: unknown): unknown {
  return isGroup(value) ? toForm(field.fields ?? [], value) : value;
}

function fromFormValue(field: FormField, value: unknown): unknown {
  if (value === undefined || value === null || value === '') return undefined;
  if (field.widget === 'list') return fromList(field, value);
  if (field.widget === 'object') return fromGroup(field, value);
  if (Array.isArray(value)) return fromChoices(field, value);
  if (typeof value !== 'string' || field.widget === 'markdown') return value;
  // A line of a file cannot hold a new line, and nobody sees one at the end of a box.
  const words = value.replace(/\s*\n\s*/g, ' ').trim();
  if (words === '') return undefined;
  return field.digits_are_a_number && /^\d+$/.test(words) ? Number(words) : words;
}

function fromList(field: FormField, value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const items = value.map((item: unknown) => (field.field ? fromFormValue(field.field, item) : fromGroup(field, item)));
  return emptyIsNothing(items.filter((item) => item !== undefined));
}

function fromGroup(field: FormField, value: unknown): unknown {
  if (!isGroup(value)) return value;
  const group = fromForm(field.fields ?? [], value);
  if (field.words && typeof group[WORD_FIELD] === 'string') return group[WORD_FIELD];
  return Object.keys(group).length > 0 ? group : undefined;
}

/** A word that stands for the whole list, such as "any", is written alone. */
function fromChoices({ words = [] }: FormField, chosen: readonly unknown[]): unknown {
  const [only] = chosen;
  if (chosen.length === 1 && typeof only === 'string' && words.includes(only)) return only;
  return emptyIsNothing([...chosen]);
}

function emptyIsNothing(items: unknown[]): unknown[] | undefined {
  return items.length > 0 ? items : undefined;
}

function isGroup(value: unknown): value is FormData {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
