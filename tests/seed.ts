/** The seed of every test that makes up its input: `SEED=7 npx vitest run …` tries other cases, the same ones every time. */
import fc from 'fast-check';

/** From `SEED`, else always the same. */
export const seed = Number(process.env.SEED ?? 20_261_128) | 0;

/** Gives whole numbers from 0 up to below a bound, in an order that the seed decides. */
export type Pick = (bound: number) => number;

/** So many pickers, each the same for the same seed and salt. */
export const createPicks = (count: number, salt: number): Pick[] =>
  fc
    .sample(fc.noBias(fc.array(fc.nat(), { minLength: drawn, maxLength: drawn })), {
      seed: seed + salt,
      numRuns: count,
    })
    .map((numbers) => {
      let at = 0;
      return (bound) => (numbers[at++ % drawn] ?? 0) % Math.max(1, bound);
    });

/** How many numbers a picker has before it starts over. */
const drawn = 12;

/** One of a list. */
export function oneOf<Item>(pick: Pick, items: readonly Item[]): Item {
  const item = items[pick(items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}
