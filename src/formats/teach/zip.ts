/** A ZIP archive that is the same, byte for byte, whenever it is made from the same files. */
import { strToU8, zipSync } from 'fflate';

/** Files by path, in the order in which they are packed. */
export type PackedFiles = Readonly<Record<string, string | Uint8Array>>;

/** Packs files; every one carries the day of the release. */
export const packFiles = (files: PackedFiles, day: string): Uint8Array<ArrayBuffer> =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content]),
    ),
    // A ZIP knows no time zone: noon as the machine calls it is the same digits on every machine.
    { level: 9, mtime: `${day}T12:00:00` },
  ) as Uint8Array<ArrayBuffer>;
