/** README.txt of a USB stick: readable in any editor, in every language. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTranslate } from '../../src/i18n/translate.ts';
import { locales } from '../../src/i18n/locales.ts';
import { stickReadme } from '../../src/stick/stick-readme.ts';

const strings = (locale: string): Record<string, string> =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../content/strings/${locale}/stick.json`), 'utf8'));

test('it says in every language what to open, where the licences are and which version it is, in short lines', () => {
  const text = stickReadme(
    locales.map((locale) => ({
      locale,
      t: createTranslate(strings(locale), locale),
      licences: `${locale}/licences.html`,
    })),
    { version: '1.2.3', content: 'CC BY 4.0' },
  );
  const lines = text.split('\r\n');
  expect(text.match(/index\.html/g)?.length).toBeGreaterThanOrEqual(3 * locales.length);
  for (const locale of locales) expect(text.replaceAll('\r\n', ' ')).toContain(`${locale}/licences.html`);
  expect(text.match(/1\.2\.3/g)).toHaveLength(locales.length);
  expect(text).not.toMatch(/[{}]|[^\r]\n/);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(76);
  expect(lines.some(({ length }) => length > 60)).toBe(true);
});
