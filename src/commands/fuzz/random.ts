/** Chance that falls the same way in every run, so that a test that fails can be run again. */
export interface Random {
  /** A whole number from 0 to one less than `limit`. */
  upTo(limit: number): number;
  pick<Item>(items: readonly Item[]): Item;
}

/** Mulberry32, a small generator of even numbers. */
export function makeRandom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const upTo = (limit: number) => Math.floor(next() * limit);
  return {
    upTo,
    pick: (items) => {
      const item = items[upTo(items.length)];
      if (item === undefined) throw new Error('There is nothing to pick from.');
      return item;
    },
  };
}
