/** The table of engines, with a small made-up run. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import EngineTable from '../../src/components/about/EngineTable.astro';
import { locales } from '../../src/i18n/locales.ts';
import { translate } from './site-data.ts';

const ids = ['steps', 'language', 'map', 'activities', 'quiz', 'embed', 'stillness', 'errors'];
const results = {
  measured: '2026-11-28',
  engines: [
    { name: 'One', version: '1.2', checks: ids.map((id) => ({ id, passed: 6, failed: 0 })) },
    { name: 'Two', version: '3', checks: ids.slice(0, 2).map((id) => ({ id, passed: 5, failed: 1 })) },
  ],
  differences: [{ id: 'slow', engines: ['Two'], what: { id: 'lebih lambat', en: 'is slower', ms: 'lebih perlahan' } }],
};
const container = await AstroContainer.create();
const draw = (locale: (typeof locales)[number], of = results): Promise<string> =>
  container.renderToString(EngineTable, { props: { results: of, locale, t: translate(locale) } });

test.each(locales)(
  'has a row a check and a column an engine, and a dash for what was not tried (%s)',
  async (locale) => {
    const html = await draw(locale);
    expect([...html.matchAll(/data-check="([^"]+)"/g)].map(([, id]) => id)).toEqual(ids);
    expect(html.match(/scope="col"/g)).toHaveLength(3);
    expect(html).not.toContain('accessibility.engines');
    expect(html.match(/>–</g)).toHaveLength(6);
    expect(html).toContain(results.differences[0]?.what[locale]);
  },
);

test('counts what passed among all that was tried, and says when nothing differs', async () => {
  expect(await draw('en')).toMatch(/>5 of 6</);
  expect(await draw('en', { ...results, differences: [] })).toContain('No difference was found.');
});
