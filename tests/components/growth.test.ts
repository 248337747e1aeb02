/** Records that the story does not tell of add no elements to its graphics, be they hundreds or thousands. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, test } from 'vitest';
import { registry } from '../../src/components/graphics/registry.ts';
import { graphicEntry, graphicSlugs } from '../../src/graphics/catalog.ts';
import { sizes } from '../../src/graphics/frame.ts';
import { parseScene } from '../../src/model/scene.ts';
import { tellStory } from '../../src/model/telling.ts';
import type { Activity } from '../../src/schemas/activity.ts';
import type { Dataset } from '../../src/schemas/dataset.ts';
import { createSynthetic } from '../content/synthetic.ts';
import { askedFor, dataset, translate } from './site-data.ts';

const container = await AstroContainer.create();
const telling = tellStory(
  askedFor.map((step, index) => ({ ...step, id: `step-${index}` })),
  dataset.activities,
);
const grown = (count: number): Dataset => {
  const { activities, places, sources } = createSynthetic(count) as unknown as Dataset;
  return {
    ...dataset,
    activities: [...dataset.activities, ...activities].toSorted(byDate),
    places: [...dataset.places, ...places],
    sources: [...dataset.sources, ...sources],
  };
};
const byDate = (a: Activity, b: Activity): number => (a.date ?? '').localeCompare(b.date ?? '');
const [hundreds, thousands] = [grown(400), grown(4000)];
/** Two paths and their group for each theme. */
const ground = 5 * 3;

describe.each(graphicSlugs)('%s', (slug) => {
  const { Base, Scene } = registry[slug];
  const scenes = askedFor.filter(({ graphic }) => graphic === slug).map(({ scene }) => scene);

  test.each(sizes.filter((size) => graphicEntry(slug).frames[size]))('stays as light (%s)', async (size) => {
    const elements = async (data: Dataset): Promise<number[]> => {
      const props = { data, locale: 'en' as const, t: translate('en'), telling, size };
      const pictures = [await container.renderToString(Base, { props })];
      for (const scene of scenes)
        pictures.push(await container.renderToString(Scene, { props: { ...props, scene: parseScene(scene) } }));
      return pictures.map((html) => html.match(/<[a-z]/g)?.length ?? 0);
    };
    const [base = 0, ...states] = await elements(dataset);
    const [base400 = 0, ...states400] = await elements(hundreds);
    const [base4000, ...states4000] = await elements(thousands);
    expect(base400).toBeLessThanOrEqual(base + ground);
    expect(base4000).toBeLessThanOrEqual(base + ground);
    expect(states400).toEqual(states);
    expect(states4000).toEqual(states);
  });
});
