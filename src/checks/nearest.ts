/** Guesses which known name was meant by an unknown one. */

const farthest = 2;

/** `, perhaps "bcc"` when one name differs by at most two letters; otherwise nothing. */
export function perhaps(name: string, known: Iterable<string>): string {
  const guess = [...known]
    .filter((other) => Math.abs(other.length - name.length) <= farthest)
    .map((other) => ({ other, steps: editSteps(name, other) }))
    .filter(({ steps }) => steps <= farthest && steps < name.length)
    .toSorted((a, b) => a.steps - b.steps)[0];
  return guess ? `, perhaps "${guess.other}"` : '';
}

/** Letters to add, drop or change to turn one name into the other (Levenshtein). */
function editSteps(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
