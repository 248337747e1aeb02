/** Every graphic in every scene that the story asks for: drawn whole, in both languages, at every size. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, test } from 'vitest';
import { registry } from '../../src/components/graphics/registry.ts';
import Motifs from '../../src/components/graphics/Motifs.astro';
import { graphicEntry, graphicSlugs, type GraphicSlug } from '../../src/graphics/catalog.ts';
import { sizes } from '../../src/graphics/frame.ts';
import { locales } from '../../src/i18n/locales.ts';
import { parseScene } from '../../src/model/scene.ts';
import { askedFor, dataset as data, translate } from './site-data.ts';

const container = await AstroContainer.create();
const idsOf = (html: string): string[] => [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);
const motifs = idsOf(await container.renderToString(Motifs));

describe.each(graphicSlugs)('%s', (slug) => {
  const { Base, Scene, Table } = registry[slug];
  const canvases = sizes.filter((size) => graphicEntry(slug).frames[size]);
  const scenes = askedFor.filter(({ graphic }) => graphic === slug).map(({ scene }) => scene);

  describe.each(locales)('in %s', (locale) => {
    const t = translate(locale);

    test.each(canvases)('draws its geometry without a hole in a number, each id once (%s)', async (size) => {
      const html = await container.renderToString(Base, { props: { data, locale, t, size } });
      expect(html).not.toMatch(/NaN|undefined|Infinity|\bnull\b/);
      expect(html).not.toMatch(/\sstyle="/);
      const ids = idsOf(html);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    });

    test.each(canvases.flatMap((size) => scenes.map((scene) => ({ size, scene }))))(
      'draws $scene at $size, from parts that it has',
      async ({ size, scene }) => {
        const base = idsOf(await container.renderToString(Base, { props: { data, locale, t, size } }));
        const html = await container.renderToString(Scene, {
          props: { data, locale, t, size, scene: parseScene(scene) },
        });
        expect(html.length).toBeGreaterThan(20);
        expect(html).not.toMatch(/NaN|undefined|Infinity|\bnull\b/);
        const known = new Set([...motifs, ...base, ...idsOf(html)]);
        const wanted = [...html.matchAll(/(?:href="#|url\(#)([^")]+)/g)].map(([, id = '']) => id);
        expect(wanted.filter((id) => !known.has(id))).toEqual([]);
      },
    );

    test('has a table with a caption, heads and a row for what it shows', async () => {
      const html = await container.renderToString(Table, { props: { data, locale, t } });
      expect(html).toMatch(/<caption/);
      expect(html).toMatch(/<th[^>]*scope="col"/);
      expect(html.match(/<tr/g)?.length ?? 0).toBeGreaterThan(2);
      expect(html).not.toMatch(/NaN|undefined|\bnull\b/);
    });

    test('says how to read it and where it comes from', () => {
      for (const part of ['title', 'reading', 'credit']) expect(t(`${slug}.${part}`).length).toBeGreaterThan(10);
    });
  });
});

test('a scene brings out the records that it names', async () => {
  for (const { graphic, scene } of askedFor.filter(({ scene }) => scene.includes(':'))) {
    const { Scene } = registry[graphic as GraphicSlug];
    const state = parseScene(scene);
    const html = await container.renderToString(Scene, {
      props: { data, locale: 'en', t: translate('en'), size: 'wide', scene: state },
    });
    for (const mark of state.marks) expect(html, `${graphic} ${scene}`).toContain(`data-id="${mark}"`);
  }
});
