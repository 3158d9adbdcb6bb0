/** Finds what may be built together. Each spoilt file was looked at alone; what it does to the other files only all of them show. */

/**
 * Those of the items that are right together. A group that is not is looked at in halves: an item that is wrong by itself goes, and
 * of two halves that are right alone but not together, the first stays.
 */
export function siftTogether<Item>(items: readonly Item[], areRight: (items: readonly Item[]) => boolean): Item[] {
  if (items.length === 0 || areRight(items)) return [...items];
  if (items.length === 1) return [];
  const middle = Math.ceil(items.length / 2);
  const first = siftTogether(items.slice(0, middle), areRight);
  const second = siftTogether(items.slice(middle), areRight);
  return areRight([...first, ...second]) ? [...first, ...second] : first;
}
