/** The built page of every record: all that the dataset knows of it stands there, in both languages. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { formatNumber } from '../../src/i18n/format.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import type { Activity } from '../../src/schemas/activity.ts';
import { anyLanguage, folderOf } from '../languages.ts';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const records = JSON.parse(readFileSync(join(root, 'content/data/activities.json'), 'utf8')) as Activity[];
const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const unescape = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

describe.each<[Locale, string]>(locales.map((locale) => [locale, folderOf(locale)]))('in %s', (locale, base) => {
  test('there is a page a record and no other', () => {
    const built = globSync(`${base}activities/*/index.html`, { cwd: dist }).map((path) => path.split('/').at(-2));
    expect(built.toSorted()).toEqual(records.map(({ id }) => id).toSorted());
  });

  describe.each(records)('$id', (record) => {
    const html = read(`${base}activities/${record.id}/index.html`);

    test('names title, summary, actors and notes', () => {
      const { title, summary, actors, notes, status_note, confidence_note } = record;
      for (const text of [title, summary, ...actors, notes, status_note, confidence_note]) {
        if (text) expect(html).toContain(escape(text[locale]));
      }
    });

    test('lists each source with a way to it in the bibliography', () => {
      expect([...html.matchAll(/<li id="record-source-\d+" data-source="([^"]+)"/g)].map(([, id]) => id)).toEqual(
        record.sources.map(({ id }) => id),
      );
      for (const { id, note } of record.sources) {
        expect(html).toContain(`href="/${base}sources/#${id}"`);
        if (note) expect(html).toContain(escape(note[locale]));
      }
    });

    test('shows each number and each contradiction, and both with their sources', () => {
      const parts = (mark: string): string[] => html.split(` ${mark}`).slice(1);
      const cited = (part: string | undefined): number =>
        new Set((part?.split(/<\/dd>|class="differ-names"/)[0] ?? '').match(/#record-source-\d+/g)).size;
      const numbers = parts('data-figure');
      expect(numbers).toHaveLength(record.figures.length);
      record.figures.forEach(({ value, sources }, index) => {
        expect(numbers[index]).toContain(`<dt>${formatNumber(value, locale)}</dt>`);
        expect(cited(numbers[index])).toBe(sources.length);
      });
      const differences = parts('data-contradiction');
      expect(differences).toHaveLength(record.contradictions.length);
      for (const { text, sources } of record.contradictions) {
        const difference = differences.find((part) => part.includes(escape(text[locale])));
        expect(cited(difference)).toBe(sources.length);
      }
    });

    test('says when a single source is all there is', () => {
      expect(html.includes('class="only-one"')).toBe(record.sources.length === 1);
    });

    test('can be cited in five forms, which other programs read', () => {
      const forms = new Map(
        [...html.matchAll(/<pre data-cite="([^"]+)"[^>]*>([^]*?)<\/pre>/g)].map(([, name = '', text = '']) => [
          name,
          unescape(text),
        ]),
      );
      expect([...forms.keys()]).toEqual(['apa', 'chicago', 'bibtex', 'ris', 'csl-json']);
      for (const name of ['bibtex', 'ris', 'csl-json']) {
        const { data } = new Cite(forms.get(name));
        expect(data).toHaveLength(1);
        expect(data[0]?.['title']).toBe(record.title[locale]);
      }
      expect(forms.get('ris')).toMatch(/^ER {2}- $/m);
      for (const name of ['apa', 'chicago']) expect(forms.get(name)).toContain(record.title[locale]);
    });
  });
});

describe.each(globSync('**/*.html', { cwd: dist }))('%s', (path) => {
  test('describes itself, if it does, in JSON-LD that parses', () => {
    const blocks = [...read(path).matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)];
    for (const [, text = ''] of blocks) {
      const data = JSON.parse(text) as Record<string, unknown>;
      expect(data['@context']).toBe('https://schema.org');
      expect(data['@type']).toMatch(/^[A-Z]/);
    }
    if (new RegExp(`^${anyLanguage}(?:index\\.html|chapters/[^/]+/index|activities)`).test(path))
      expect(blocks).toHaveLength(1);
  });
});
