/** A ZIP that is the same, byte for byte, whenever the same files go in. */
import { zipSync } from 'fflate';

/**
 * Packs files by path, in the order of their paths, all of one day.
 * @param day YYYY-MM-DD
 */
export function packFiles(files: ReadonlyMap<string, Uint8Array | string>, day: string): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // The format knows no time zone: it takes the parts of the day as this machine’s clock has them.
  const mtime = new Date(year, month - 1, date);
  const encoder = new TextEncoder();
  return zipSync(
    Object.fromEntries(
      [...files]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([path, content]) => [
          path,
          // Pictures are packed already.
          typeof content === 'string' ? encoder.encode(content) : ([content, { level: 0 }] as const),
        ]),
    ) as Parameters<typeof zipSync>[0],
    { mtime, level: 9 },
  );
}
