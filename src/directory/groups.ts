/** Puts pages under the headings that site.yaml gives, and loses none. */
import type { Filed } from './directory.ts';
import { inOrder } from './order.ts';

export interface Group<Item> {
  heading: string;
  items: Item[];
}

/**
 * The items under their headings, in the order given. What no heading names comes last, under `otherwise`, in its own order; an
 * item that two headings name stands under the first. Without any headings there is one group.
 */
export function groupPages<Data extends { order: number; title: string }>(
  items: readonly Filed<Data>[],
  groups: readonly { heading: string; ids: readonly string[] }[],
  otherwise: string,
): Group<Filed<Data>>[] {
  const left = new Map(items.map((item) => [item.id, item]));
  const take = (id: string) => {
    const item = left.get(id);
    left.delete(id);
    return item ?? [];
  };
  const named = groups.map(({ heading, ids }) => ({ heading, items: ids.flatMap(take) }));
  return [...named, { heading: otherwise, items: inOrder([...left.values()]) }].filter((group) => group.items.length > 0);
}
