/** Which schema a content file must fit. */
import type { z } from 'zod';
import { COLLECTIONS, SINGLE_FILES, VOCABULARIES } from './collections.ts';
import type { ContentFile } from './read-content.ts';

/** The schema for a file, or undefined for a vocabulary that we do not know. */
export function schemaOf(file: Pick<ContentFile, 'group' | 'id'>): z.ZodType | undefined {
  if (file.group === 'vocabulary') return (VOCABULARIES as Record<string, z.ZodType>)[file.id];
  if (file.group === 'single') return (SINGLE_FILES as Record<string, z.ZodType>)[`${file.id}.yaml`];
  return COLLECTIONS[file.group].schema;
}

/** The words that describe the field at a path, as the schema's author wrote them to the person filling it in. */
export function descriptionAt(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  let current: z.ZodType | undefined = schema;
  let description: string | undefined = schema.description;
  for (const step of path) {
    const next: z.ZodType | undefined = childOf(current, step);
    if (!next) return undefined;
    current = next;
    description = describe(current);
  }
  return description;
}

/** The keys that may stand in the object at a path. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: z.ZodType | undefined = schema;
  for (const step of path) current = childOf(current, step);
  const shapes = current ? objectsIn(current) : [];
  return shapes.flatMap((shape) => Object.keys(shape));
}

type Inner = { def: { type: string; innerType?: z.ZodType; out?: z.ZodType; element?: z.ZodType; options?: z.ZodType[]; shape?: Record<string, z.ZodType> } };

function unwrap(schema: z.ZodType): z.ZodType {
  const { def } = schema as unknown as Inner;
  const inner = def.innerType ?? (def.type === 'pipe' ? def.out : undefined);
  return inner ? unwrap(inner) : schema;
}

function describe(schema: z.ZodType): string | undefined {
  if (schema.description) return schema.description;
  const { def } = schema as unknown as Inner;
  const inner = def.innerType ?? (def.type === 'pipe' ? def.out : undefined);
  return inner ? describe(inner) : undefined;
}

function objectsIn(schema: z.ZodType): Record<string, z.ZodType>[] {
  const { def } = unwrap(schema) as unknown as Inner;
  if (def.type === 'object' && def.shape) return [def.shape];
  if (def.type === 'union' && def.options) return def.options.flatMap(objectsIn);
  return [];
}

function childOf(schema: z.ZodType | undefined, step: PropertyKey): z.ZodType | undefined {
  if (!schema) return undefined;
  const bare = unwrap(schema);
  const { def } = bare as unknown as Inner;
  if (typeof step === 'number') {
    if (def.type === 'array') return def.element;
    if (def.type === 'union') return def.options?.map((option) => childOf(option, step)).find(Boolean);
    return undefined;
  }
  for (const shape of objectsIn(bare)) if (shape[String(step)]) return shape[String(step)];
  return undefined;
}
