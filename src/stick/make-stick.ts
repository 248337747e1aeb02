/** Everything that lies on a USB stick: the story in every language and all that its pages lead to, show or read. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { defaultLocale, locales } from '../i18n/locales.ts';
import { stickPage } from './stick-page.ts';
import { asScript, joinModules } from './stick-script.ts';
import { stickStyle } from './stick-style.ts';

/** What is of use only on the web: embeds, what other sites and the press show, what servers and search engines read. */
const webOnly = /^(?:[a-z]{2}\/)?(?:embed|press|share|pagefind)\//;

/**
 * What a page on a stick may load: files, which have no origin that `'self'` would mean; the font lies in the style.
 * The search compiles its index reader, as on the web.
 */
const policy = [
  "default-src 'none'",
  'img-src file: data:',
  'style-src file:',
  "script-src file: 'wasm-unsafe-eval'",
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Where readers begin; each language leads to all its pages. */
const starts = locales.map((locale) => `${locale === defaultLocale ? '' : `${locale}/`}index.html`);

/**
 * Makes the files of a stick from a built site, by their paths.
 * @param dist  folder of the built site
 */
export async function makeStick(dist: string): Promise<Map<string, Buffer>> {
  const all = new Set(globSync('**/*.*', { cwd: dist }).map((file) => file.split(sep).join('/')));
  const read = (file: string): Buffer => readFileSync(join(dist, file));
  const site = siteOf(read('robots.txt').toString());
  const stick = new Map<string, Buffer>();
  const handed = new Set([...all].filter((file) => file.startsWith('pagefind/') && !file.endsWith('.js')));
  const bundles = new Map<string, readonly string[]>();
  const keep = (text: string, ending: string): string => {
    const path = `code/${createHash('sha256').update(text).digest('hex').slice(0, 12)}.${ending}`;
    if (ending === 'css') stick.set(path, Buffer.from(text));
    return path;
  };

  const reached = new Set(starts);
  for (const file of reached) {
    if (!file.endsWith('.html')) {
      stick.set(file, read(file));
      continue;
    }
    const made = stickPage(read(file).toString(), {
      page: file,
      site,
      policy,
      holds: (path) => all.has(path) && !webOnly.test(path),
      keepStyle: (css) => keep(stickStyle(css, read), 'css'),
      keepScript: (modules) => {
        const path = keep(modules.join('\n'), 'js');
        bundles.set(path, modules);
        return path;
      },
    });
    stick.set(file, Buffer.from(made.html));
    for (const each of made.reached) reached.add(each);
    for (const each of made.read) handed.add(each);
  }
  for (const [path, modules] of bundles) stick.set(path, Buffer.from(await joinModules(modules, dist)));
  for (const file of handed) stick.set(`code/files/${file}.js`, Buffer.from(asScript(file, read(file))));
  return stick;
}

/** Where the built site stands on the web. */
function siteOf(robots: string): string {
  const [, site] = /^Sitemap: (https?:\/\/[^/\s]+)/m.exec(robots) ?? [];
  if (site === undefined) throw new Error('robots.txt names no sitemap');
  return site;
}
