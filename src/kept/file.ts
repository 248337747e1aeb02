/** Files that take long to make, each under a name that says what it was made from. */
import { createHash } from 'node:crypto';
import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** May be deleted at any time. */
const folder = join(process.cwd(), 'node_modules/.cache/tenun-dua-kota');

/**
 * Path of a file made from `parts`; it is made only if no build before has made it from the same.
 * @param ending the file’s extension, without a dot
 */
export async function keepFile(
  ending: string,
  parts: readonly (string | Uint8Array)[],
  make: () => Uint8Array | Promise<Uint8Array>,
): Promise<string> {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  const path = join(folder, `${hash.digest('hex').slice(0, 32)}.${ending}`);
  if (await exists(path)) return path;
  await mkdir(folder, { recursive: true });
  // Under another name first: whoever looks meanwhile finds the whole file or none.
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, await make());
  await rename(draft, path);
  return path;
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
