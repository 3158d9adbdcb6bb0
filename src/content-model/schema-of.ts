/** Which schema a content file must fit, and what the schema says about one of its fields. */
import type { z } from 'zod';
import { COLLECTIONS, SINGLE_FILES, VOCABULARIES } from './collections.ts';
import type { ContentFile } from './read-content.ts';

/** The schema for a file, or undefined for a vocabulary that we do not know. */
export function schemaOf(file: Pick<ContentFile, 'group' | 'id'>): z.ZodType | undefined {
  if (file.group === 'vocabulary') return lookUp(VOCABULARIES, file.id);
  if (file.group === 'single') return lookUp(SINGLE_FILES, `${file.id}.yaml`);
  return COLLECTIONS[file.group].schema;
}

/** The words that describe the field at a path, as the schema's author wrote them to the person filling it in. */
export function descriptionAt(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  const field = fieldAt(schema, path);
  const described = field && describe(field);
  const keys = keysAt(schema, path);
  return described ?? (keys.length > 0 ? `a group of fields: ${keys.join(', ')}` : undefined);
}

/** The keys that may stand in the object at a path. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const field = fieldAt(schema, path);
  return field ? objectsIn(field).flatMap((shape) => Object.keys(shape)) : [];
}

/** The words one may choose from at a path, when there is a list of them. */
export function choicesAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const field = fieldAt(schema, path);
  return field ? choicesIn(field) : [];
}

/** Whether a field may be left out. */
export function isOptionalAt(schema: z.ZodType, path: readonly PropertyKey[]): boolean {
  return fieldAt(schema, path)?.safeParse(undefined).success === true;
}

/** What is written at a path: one value, a list of names or of words, a list of groups of fields, or one group. */
export function shapeAt(
  schema: z.ZodType,
  path: readonly PropertyKey[],
): 'value' | 'list of names' | 'list of words' | 'list of groups' | 'group' {
  const field = fieldAt(schema, path);
  if (!field) return 'value';
  const { def } = innards(unwrap(field));
  if (def.type === 'array' && def.element) {
    if (objectsIn(def.element).length > 0) return 'list of groups';
    return def.element.safeParse('two words').success ? 'list of words' : 'list of names';
  }
  return objectsIn(field).length > 0 && choicesIn(field).length === 0 ? 'group' : 'value';
}

/** What to write at a path, taken from "such as …" in the words that describe it. */
export function exampleAt(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  const described = descriptionAt(schema, path) ?? '';
  const given = /\bsuch as (\[[^\]]+\]|\{[^}]+\}|"[^"]+"|[^\s,]+)/.exec(described)?.[1]?.replace(/\.$/, '');
  // Quotes are kept where YAML would misread the words without them.
  return given && /^"[^":#]*[^":#\d]"$/.test(given) ? given.slice(1, -1) : given;
}

interface Def {
  type: string;
  innerType?: z.ZodType;
  out?: z.ZodType;
  element?: z.ZodType;
  options?: z.ZodType[];
  shape?: Record<string, z.ZodType>;
  entries?: Record<string, string>;
  values?: unknown[];
}

/** Zod types what stands inside each kind of schema, but not inside one of any kind. This is the one place that looks. */
function innards(schema: z.ZodType): { def: Def } {
  const def: Def = schema.def;
  return { def };
}

function lookUp(table: Record<string, z.ZodType>, name: string): z.ZodType | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function fieldAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((field, step) => field && childOf(field, step), schema);
}

function innerOf(schema: z.ZodType): z.ZodType | undefined {
  const { def } = innards(schema);
  return def.innerType ?? (def.type === 'pipe' ? def.out : undefined);
}

function unwrap(schema: z.ZodType): z.ZodType {
  const inner = innerOf(schema);
  return inner ? unwrap(inner) : schema;
}

function describe(schema: z.ZodType): string | undefined {
  if (schema.description) return schema.description;
  const inner = innerOf(schema);
  return inner && describe(inner);
}

function choicesIn(schema: z.ZodType): string[] {
  const { def } = innards(unwrap(schema));
  if (def.type === 'enum') return Object.values(def.entries ?? {});
  if (def.type === 'literal') return (def.values ?? []).map(String);
  if (def.type === 'union') return (def.options ?? []).flatMap(choicesIn);
  return [];
}

function objectsIn(schema: z.ZodType): Record<string, z.ZodType>[] {
  const { def } = innards(unwrap(schema));
  if (def.type === 'object' && def.shape) return [def.shape];
  if (def.type === 'union') return (def.options ?? []).flatMap(objectsIn);
  return [];
}

function childOf(schema: z.ZodType, step: PropertyKey): z.ZodType | undefined {
  const bare = unwrap(schema);
  const { def } = innards(bare);
  if (def.type === 'array') return typeof step === 'number' ? def.element : undefined;
  if (typeof step === 'number') return def.options?.map((option) => childOf(option, step)).find((child) => child !== undefined);
  return objectsIn(bare)
    .map((shape) => lookUp(shape, String(step)))
    .find((child) => child !== undefined);
}
