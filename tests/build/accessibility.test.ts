/** The accessibility statement shows what was measured and nothing else, and every page leads to it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../src/i18n/format.ts';
import { accessSchema } from '../../src/schemas/access.ts';
import { folders, localeOf } from '../languages.ts';

const root = join(import.meta.dirname, '../..');
const measured = join(root, 'content/measured/access.json');
const access = existsSync(measured) ? accessSchema.parse(JSON.parse(readFileSync(measured, 'utf8'))) : null;
const read = (path: string): string => readFileSync(join(root, 'dist', path, 'index.html'), 'utf8');

describe.each(folders)('%sabout/accessibility/', (folder) => {
  const html = read(`${folder}about/accessibility/`);

  test('has each row of the run with its figures, or says that there is none', () => {
    const rows = [
      ...html.matchAll(/<tr data-check="([^"]+)"[^>]*>.*?<td[^>]*>([^<]*)<\/td>\s*<td[^>]*>([^<]*)<\/td>/gs),
    ];
    const figure = (count: number): string => formatNumber(count, localeOf(folder));
    expect(rows.slice(0, access?.checks.length ?? 0).map(([, ...row]) => row)).toEqual(
      access?.checks.map(({ id, passed, failed }) => [id, figure(passed), figure(failed)]) ?? [],
    );
    expect(html.includes('data-scorecard')).toBe(access !== null);
  });

  test('says that neither a person with a disability nor a screen reader has tried it', () => {
    const said = { id: 'penyandang disabilitas', en: 'Nobody with a disability', ms: 'orang kurang upaya' };
    expect(html).toContain(said[localeOf(folder)]);
  });

  test('is linked from the story and from pages beside it', () => {
    for (const page of ['', 'about/', 'glossary/']) {
      expect(read(folder + page), page).toContain(`href="/${folder}about/accessibility/"`);
    }
  });
});
