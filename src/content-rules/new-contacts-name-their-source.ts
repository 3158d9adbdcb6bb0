import { isRealContact } from './contacts-are-real.ts';
import { fieldsIn, itemsIn, type CheckedFile, type Rule } from './content.ts';
import { quote, type Finding } from './finding.ts';

/**
 * A contact that was not there before does not stand under a source that was read before it: whoever reads the change is asked to
 * write down who gave it. `earlier` holds the fields of the files as they were, by path.
 */
export function newContactsNameTheirSource(earlier: ReadonlyMap<string, unknown>): Rule {
  return {
    name: 'new-contacts-name-their-source',
    reason: 'A family who rings a number should be able to see who gave it, and when.',
    check: ({ files }) => files.flatMap((file) => (earlier.has(file.path) ? compare(file, earlier.get(file.path)) : [])),
  };
}

function compare(file: CheckedFile, before: unknown): Finding[] {
  const then = fieldsIn(before) ?? {};
  const now = fieldsIn(file.fields) ?? {};
  // Whoever has read every source again, or was told by the service, has said so for all that stands there.
  if (isChanged(then.gathered, now.gathered) || isChanged(then.confirmed, now.confirmed)) return [];
  const known = new Set(itemsIn(then.contacts).map(keyOf));
  return itemsIn(now.contacts).flatMap((item, index): Finding[] => {
    const source = findSource(now, fieldsIn(item)?.source);
    const { kind, value } = fieldsIn(item) ?? {};
    // What has to be mended first is asked about when it is right.
    if (typeof value !== 'string' || !isRealContact(String(kind), value) || known.has(keyOf(item)) || !source) return [];
    if (isChanged(findSource(then, source.id), source)) return [];
    const message = `${quote(value)} is new here, but the file still says that it came from ${quote(source.name)}, which was read before. We expected the source that shows it.`;
    const fix =
      'Say under your change where you found it, if you have not done so. Whoever reads it then adds that to sources, with its date, and names it beside this contact.';
    return [
      {
        file: file.path,
        line: file.lineOf(['contacts', index, 'value']),
        rule: 'new-contacts-name-their-source',
        severity: 'warning',
        message,
        fix,
      },
    ];
  });
}

/** What a contact reaches, however its spaces and letters are written. */
function keyOf(contact: unknown): string {
  const { kind, value } = fieldsIn(contact) ?? {};
  return `${String(kind)} ${String(value).replace(/\s/g, '').toLowerCase()}`;
}

function findSource(fields: Record<string, unknown>, id: unknown): Record<string, unknown> | undefined {
  return itemsIn(fields.sources)
    .map(fieldsIn)
    .find((source) => source !== undefined && source.id === id);
}

function isChanged(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}
