/** A fourth language by the guide: one entry in the list, one chapter, a few words. The rest is shown in another, visibly. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';

// Each command starts a program over all of the content.
vi.setConfig({ testTimeout: 120_000 });

const root = join(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'tenun-su-'));
const at = (path: string): string => join(copy, path);
const read = (path: string): string => readFileSync(at(path), 'utf8');
const run = (...command: string[]): string =>
  execFileSync(process.execPath, command, { cwd: copy, encoding: 'utf8', stdio: 'pipe', maxBuffer: 2 ** 26 });

/** Changes a file of the copy; what is replaced must be there. */
function rewrite(path: string, ...pairs: [string | RegExp, string][]): void {
  const text = pairs.reduce((before, [from, to]) => {
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${path} has no ${from}`);
    return after;
  }, read(path));
  mkdirSync(join(at(path), '..'), { recursive: true });
  writeFileSync(at(path), text);
}

const ownWords = JSON.stringify({ skip: 'Langsung kana eusi' });

/** Every text of a chapter is another than in the language that it is written after. */
const saidAnew = (mdx: string): string =>
  mdx
    .replace(/^(title|name|lead|description): ['"]?/gm, '$&Sunda, ')
    .replace(/^## /gm, '## Sunda, ')
    .replace(/ (alt|summary)="/g, ' $1="Sunda, ')
    .replace(/^(?=\p{L}.*\.<Cite)/gmu, 'Sunda, ');

beforeAll(() => {
  for (const path of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(root, path), at(path), { recursive: true });
  mkdirSync(at('node_modules'));
  // What a build keeps of the content is its own; what it drew may be shared.
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!['.astro', '.vite'].includes(name)) symlinkSync(join(root, 'node_modules', name), at(`node_modules/${name}`));

  rewrite(
    'src/i18n/locales.ts',
    [/(export const locales = \[.*?)\]/, "$1, 'su']"],
    [/(export const unfinished.*) = \[/, "$1 = ['su', "],
    [/(export const localeNames.*) \}/, "$1, su: 'Basa Sunda' }"],
    [/(export const localeTags.*) \}/, "$1, su: 'su-ID' }"],
  );
  mkdirSync(at('content/chapters/su'));
  mkdirSync(at('content/strings/su'));
  writeFileSync(at('content/chapters/su/01-two-cities.mdx'), saidAnew(read('content/chapters/id/01-two-cities.mdx')));
  writeFileSync(at('content/strings/su/site.json'), ownWords);
});
afterAll(() => rmSync(copy, { recursive: true }));

test('has no fault once its texts are confirmed, however much is missing', () => {
  expect(() => run('src/tools/check-data.ts')).toThrow('confirmed/su.json: found no file');
  expect(run('src/tools/confirm.ts', '--all', '--language', 'su')).toMatch(/^su: \d+ texts confirmed anew\n$/);
  expect(run('src/tools/check-data.ts')).toMatch(/ 4 languages, no faults\n$/);
});

test('is told its faults in what is there', () => {
  onTestFinished(() => writeFileSync(at('content/strings/su/site.json'), ownWords));
  writeFileSync(
    at('content/strings/su/site.json'),
    JSON.stringify({ skip: 'Langsung ke isi', 'cover.strat': 'Mimiti' }),
  );
  expect(() => run('src/tools/check-data.ts')).toThrow(
    /su\/site\.json › skip: found "Langsung ke isi", the same as in id/,
  );
  expect(() => run('src/tools/check-data.ts')).toThrow(/id\/site\.json › cover\.strat: found nothing/);
});

// A build of its own, which takes a minute or more.
describe.runIf(process.env.TEST_ALL !== undefined)('the site', () => {
  const page = (path: string): string => read(`dist/${path}index.html`);
  const notice = /<p class="unfinished"[^>]*>\s*([^<]+?)\s*</;
  const chapters = readdirSync(join(root, 'content/chapters/id')).map((name) => name.replace(/^\d+-|\.mdx$/g, ''));

  beforeAll(() => {
    run(join(root, 'node_modules/astro/bin/astro.mjs'), 'build');
  }, 600_000);

  test('tells its own chapter in its words, and every other in the default language, marked and announced', () => {
    const story = page('su/');
    expect(/<html lang="su">[^]*Langsung kana eusi/.test(story)).toBe(true);
    for (const [index, slug] of chapters.entries()) {
      const section = new RegExp(`<section class="chapter"[^>]* id="${slug}"[^>]*>`).exec(story)?.[0] ?? '';
      const html = page(`su/chapters/${slug}/`);
      expect(section.includes('lang="id"'), slug).toBe(index > 0);
      expect(/<h1[^>]*>\s*Sunda, /.test(html), slug).toBe(index === 0);
      expect(html.includes('class="not-yet" lang="su"'), slug).toBe(index > 0);
      expect(html.includes('Basa Sunda'), slug).toBe(true);
    }
  });

  test('says on every page that parts are not there yet, and none is blank', () => {
    const pages = globSync('su/**/index.html', { cwd: at('dist') });
    expect(pages.length).toBe(globSync('en/**/index.html', { cwd: at('dist') }).length);
    for (const path of pages) {
      const html = read(`dist/${path}`);
      expect(html.replace(/<(script|style)[^]*?<\/\1>|<[^>]+>/g, '').trim().length, path).toBeGreaterThan(200);
      if (!/\/(embed\/.|slides\/)/.test(path)) expect(notice.exec(html)?.[1] ?? '', path).toContain('Basa Sunda');
    }
  });

  test('is not handed to search engines, but is in the language switch', () => {
    for (const path of ['', 'en/', 'su/', 'su/glossary/']) {
      expect(/hreflang="su" href="https|og:locale:alternate" content="su/.test(page(path)), path).toBe(false);
      expect(/<meta name="robots" content="noindex"/.test(page(path)), path).toBe(path.startsWith('su'));
    }
    expect(read('dist/sitemap.xml')).not.toContain('/su/');
    expect(/<a href="\/su\/" lang="su"/.test(page(''))).toBe(true);
  });

  test('leaves the pages of the others as they are, but for one more in the switch', () => {
    const bare = (html: string): string =>
      html.replace(/<a [^>]*data-language="su"[^]*?<\/a>/g, '').replace(/_astro\/[\w.-]+|sha256-[^']+/g, '');
    const paths = ['', 'glossary/', 'chapters/two-cities/', 'teach/', 'press/'];
    for (const path of locales.flatMap((of) => paths.map((each) => (of === 'id' ? each : `${of}/${each}`)))) {
      const before = readFileSync(join(root, `dist/${path}index.html`), 'utf8');
      expect(bare(page(path)) === bare(before), path).toBe(true);
    }
  });

  test('keeps the published dataset true: nobody’s words stand in it as Sundanese', () => {
    const [first] = parse(read('dist/data/places.csv'), { columns: true, to: 1 }) as Record<string, string>[];
    expect([first?.['name_su'], first?.['name_id'] !== '']).toEqual(['', true]);
    expect(JSON.parse(read('dist/data/places.json'))).toEqual(JSON.parse(read('content/data/places.json')));
  });
});
