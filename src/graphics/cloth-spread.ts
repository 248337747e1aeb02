/** Keeps neighbours on a line apart while moving each as little as possible. */

/**
 * Places items, given in order, so that none overlaps the next and the weighted squares of all moves are least.
 * (Isotonic regression by pooling neighbours, after the room between them is taken out; then each is held within its
 * limits as far as its neighbours leave room.)
 */
export function spread(items: readonly Spreadable[], gap: number): number[] {
  const rooms = items.map((item, index) => {
    const before = items[index - 1];
    return before ? before.below + gap + item.above : 0;
  });
  const places = pooled(items, rooms);
  for (let i = items.length - 1; i >= 0; i -= 1) {
    const next = (places[i + 1] ?? Infinity) - (rooms[i + 1] ?? 0);
    places[i] = Math.min(places[i] ?? 0, items[i]?.to ?? Infinity, next);
  }
  for (let i = 0; i < items.length; i += 1) {
    const before = (places[i - 1] ?? -Infinity) + (rooms[i] ?? 0);
    places[i] = Math.max(places[i] ?? 0, items[i]?.from ?? -Infinity, before);
  }
  return places;
}

function pooled(items: readonly Spreadable[], rooms: readonly number[]): number[] {
  let offset = 0;
  const offsets = rooms.map((room) => (offset += room));
  const pools: Pool[] = [];
  items.forEach((item, index) => {
    let last: Pool = { sum: (item.at - (offsets[index] ?? 0)) * item.weight, weight: item.weight, count: 1 };
    for (let before = pools.at(-1); before && mean(before) > mean(last); before = pools.at(-1)) {
      pools.pop();
      last = { sum: before.sum + last.sum, weight: before.weight + last.weight, count: before.count + last.count };
    }
    pools.push(last);
  });
  return pools
    .flatMap((pool) => Array.from({ length: pool.count }, () => mean(pool)))
    .map((place, index) => place + (offsets[index] ?? 0));
}

const mean = (pool: Pool): number => pool.sum / pool.weight;

/** A thing at `at` that reaches `above` and `below` it; the heavier, the less it moves, and never beyond its limits. */
export interface Spreadable {
  at: number;
  above: number;
  below: number;
  weight: number;
  from: number;
  to: number;
}

interface Pool {
  sum: number;
  weight: number;
  count: number;
}
