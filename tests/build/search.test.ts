/** The index of the search: files, and hits that lead somewhere in the right language. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales, defaultLocale } from '../../src/i18n/locales.ts';

const dist = join(import.meta.dirname, '../../dist');
const index = join(dist, 'pagefind');

interface Fragment {
  url: string;
  filters: { kind?: string[] };
  meta: { title?: string };
}

/** Fragments lie in groups, packed, after a signature. */
function readFragments(language: string): Fragment[] {
  return globSync(`fragment/${language}_*`, { cwd: index }).flatMap((name) => {
    const text = gunzipSync(readFileSync(join(index, name))).toString();
    const value = JSON.parse(text.slice(text.indexOf('{'))) as Fragment | Record<string, Fragment>;
    return typeof value['url'] === 'string' ? [value as Fragment] : Object.values(value as Record<string, Fragment>);
  });
}

test('only what the browser needs is published, each language with its own', () => {
  const names = globSync('*', { cwd: index });
  expect(names.filter((name) => /ui|highlight|worker|pagefind\.unknown/.test(name))).toEqual([]);
  const { languages } = JSON.parse(readFileSync(join(index, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { wasm: string | null }>;
  };
  for (const { wasm } of Object.values(languages)) expect(names).toContain(`wasm.${wasm ?? 'unknown'}.pagefind`);
  expect(Object.keys(languages).toSorted()).toEqual([...locales].toSorted());
});

test('few files a language, so that they can be kept for reading offline', () => {
  expect(globSync('**/*.*', { cwd: index }).length).toBeLessThanOrEqual(30 * locales.length);
});

describe.each(locales)('in %s', (language) => {
  const fragments = readFragments(language);
  const prefix = language === defaultLocale ? '/' : `/${language}/`;

  test('every kind is there, all with titles', () => {
    const kinds = new Set(fragments.map(({ filters }) => filters.kind?.[0] ?? 'page'));
    expect([...kinds].toSorted()).toEqual(['activity', 'chapter', 'page', 'source', 'step', 'term']);
    expect(fragments.filter(({ meta }) => !meta.title)).toEqual([]);
  });

  test('every hit lies in this language', () => {
    const others = locales.filter((other) => other !== language && other !== defaultLocale);
    for (const { url } of fragments) {
      expect(url.startsWith(prefix), url).toBe(true);
      expect(
        others.some((other) => url.startsWith(`/${other}/`)),
        url,
      ).toBe(false);
    }
  });

  test('every hit leads to a page and an anchor that are there', () => {
    const broken = fragments
      .map(({ url }) => new URL(url, 'https://example.org'))
      // Pages of a folder that this build does not have are for whoever adds it.
      .filter(({ pathname }) => existsSync(join(dist, prefix, pathname.slice(prefix.length).split('/')[0] ?? '')))
      .filter(({ pathname, hash }) => {
        const file = join(dist, pathname, 'index.html');
        return !existsSync(file) || (hash !== '' && !readFileSync(file, 'utf8').includes(` id="${hash.slice(1)}"`));
      });
    expect(broken.map(({ href }) => href)).toEqual([]);
  });

  test('every step of the story can be found', () => {
    const html = readFileSync(join(dist, prefix, 'index.html'), 'utf8');
    const steps = [
      ...html.matchAll(/<article class="step" data-step[^>]*? id="([^"]+)"|<article[^>]* id="([^"]+)"[^>]*data-step/g),
    ].map(([, one, other]) => one ?? other);
    expect(steps.length).toBeGreaterThan(30);
    const found = new Set(fragments.map(({ url }) => url));
    expect(steps.filter((id) => !found.has(`${prefix}#${id}`))).toEqual([]);
  });
});
