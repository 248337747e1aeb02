/** Writes each text file of the built site once more as `.br` and `.gz`, for servers that send those as they lie there. */
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
/** Smaller ones are sent as they are. */
const least = 512;
/** As many at once as Node has threads for it. */
const width = 4;

/** Compresses what is text in a folder; gives the number of files and their bytes before and after (Brotli). */
export async function precompress(folder: string): Promise<{ files: number; raw: number; small: number }> {
  const paths = globSync('**/*.{html,css,js,json,geojson,csv,svg,xml,txt,atom,md,webmanifest,bib,ris,jsonld}', {
    cwd: folder,
  });
  const sum = { files: 0, raw: 0, small: 0 };
  const next = async (): Promise<void> => {
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
      const file = join(folder, path);
      const bytes = await readFile(file);
      if (bytes.length < least) continue;
      const options = {
        params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
      };
      const [br, gz] = await Promise.all([brotli(bytes, options), zip(bytes, { level: 9 })]);
      await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
      sum.files += 1;
      sum.raw += bytes.length;
      sum.small += br.length;
    }
  };
  await Promise.all(Array.from({ length: width }, next));
  return sum;
}
