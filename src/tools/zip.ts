/**
 * Packs the built site for a USB stick: `dist-zip/tenun-dua-kota-<version>.zip`, a folder whose pages a browser opens as files.
 * `dist/` stays as it is.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packFiles } from '../formats/press-zip.ts';
import { createTranslate } from '../i18n/translate.ts';
import { defaultLocale, locales } from '../i18n/locales.ts';
import { makeStick } from '../stick/make-stick.ts';
import { stickReadme } from '../stick/stick-readme.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readJson = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const { version } = readJson('package.json') as { version: string };
const sources = readJson('content/data/sources.json') as { id: string; published: string | null }[];
const released = sources.find(({ id }) => id === 'tenun-dataset')?.published ?? '1980-01-01';
const packed = /\.(?:png|zip|docx|imscc|pdf|woff2)$/;

const languages = locales.map((locale) => ({
  locale,
  t: createTranslate(readJson(`content/strings/${locale}/stick.json`) as Record<string, string>, locale),
  licences: `${locale === defaultLocale ? '' : `${locale}/`}about/licences/index.html`,
}));
const readme = stickReadme(languages, {
  version: `${version}+${released}`,
  content: 'CC BY 4.0',
});

const name = `tenun-dua-kota-${version}`;
const files = await makeStick(join(root, 'dist'));
const folder = new Map<string, Uint8Array | string>([[`${name}/README.txt`, readme]]);
for (const [path, bytes] of files) folder.set(`${name}/${path}`, packed.test(path) ? bytes : bytes.toString());
const zip = packFiles(folder, released);
mkdirSync(join(root, 'dist-zip'), { recursive: true });
writeFileSync(join(root, 'dist-zip', `${name}.zip`), zip);

const pages = [...folder.keys()].filter((path) => path.endsWith('.html')).length;
const unpacked = [...files.values()].reduce((sum, { length }) => sum + length, 0);
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
console.log(
  `dist-zip/${name}.zip: ${megabytes(zip.length)}, ${folder.size} files, ${pages} of them pages; unpacked ${megabytes(unpacked)}`,
);
