/** Builds the story alone, with as many activities as wanted: the real ones, then made-up ones. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locales } from '../i18n/locales.ts';
import { createSynthetic } from '../../tests/content/synthetic.ts';

const root = join(import.meta.dirname, '../..');
const config = `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { defaultLocale, locales } from './src/i18n/locales.ts';
export default defineConfig({
  site: 'https://tenunduakota.example',
  i18n: { locales: [...locales], defaultLocale, routing: { prefixDefaultLocale: false } },
  integrations: [mdx()],
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'always' },
});
`;

/**
 * Builds a copy of the project that has no page but the story.
 * @returns the folder of the built site, and what removes it
 * @throws if the build fails, with what it said
 */
export function buildGrown(count: number): { dist: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'tenun-grown-'));
  for (const part of ['src', 'content', 'public', 'tests/content', 'package.json', 'tsconfig.json', 'CITATION.cff']) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const story = 'src/pages/[...locale]/index.astro';
  const page = readFileSync(join(root, story), 'utf8');
  rmSync(join(folder, 'src/pages'), { recursive: true });
  mkdirSync(join(folder, 'src/pages/[...locale]'), { recursive: true });
  writeFileSync(join(folder, story), page);
  writeFileSync(join(folder, 'astro.config.mjs'), config);
  // Pictures for other sites and the poster are drawn for as many records as there are; the story has none of them.
  writeFileSync(join(folder, 'src/queries/share-pictures.ts'), "export const getSharePicture = () => ({ alt: '' });\n");
  writeFileSync(
    join(folder, 'src/components/site/poster-files.ts'),
    "export const drawPoster = () => ({ svg: '', png: [] });\n",
  );
  const more = inAllLanguages(createSynthetic(count));
  for (const kind of ['activities', 'sources', 'places'] as const) {
    const file = join(folder, `content/data/${kind}.json`);
    const own = JSON.parse(readFileSync(file, 'utf8')) as unknown[];
    const added = kind === 'activities' ? more[kind].slice(0, Math.max(0, count - own.length)) : more[kind];
    writeFileSync(file, JSON.stringify(count <= own.length ? own : [...own, ...added]));
  }
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  execFileSync(process.execPath, [astro, 'build', '--root', folder], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return { dist: join(folder, 'dist'), remove: () => rmSync(folder, { recursive: true }) };
}

/** Gives made-up texts, which are there in two languages, in every other one too. */
const inAllLanguages = <Data>(data: Data): Data =>
  JSON.parse(JSON.stringify(data), (_, value: unknown) => {
    const isText = typeof value === 'object' && value !== null && 'id' in value && 'en' in value;
    return isText ? { ...Object.fromEntries(locales.map((locale) => [locale, value.en])), ...value } : value;
  }) as Data;
