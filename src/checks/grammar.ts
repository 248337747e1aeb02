/** What a chapter may contain: its components, their attributes and where they stand. */
import { catalog, graphicSlugs } from '../graphics/catalog.ts';
import { drawingNames } from '../model/drawing-name.ts';
import { themes } from '../schemas/activity.ts';
import { plainText, slug } from '../schemas/text.ts';
import type { DatasetFile } from '../schemas/dataset.ts';
import { show } from './fault.ts';
import { perhaps } from './nearest.ts';
import { unknownId } from './references.ts';
import type { Index } from './rule.ts';
import { checkShape } from './shape.ts';

/** A value that is not accepted. */
interface Refusal {
  found: string;
  expected: string;
}

/** Says what is wrong with the value of an attribute. */
export type Check = (value: string, index: Index) => Refusal[];

/** A component: where it stands and which attributes it takes; those in `may` can be left out. */
export interface Component {
  inside: 'the chapter' | 'Scrolly' | 'Step';
  must: Readonly<Record<string, Check>>;
  may: Readonly<Record<string, Check>>;
}

const cities = ['bandung', 'petaling-jaya'];

const text: Check = (value) => checkShape(value, plainText, []);
const id: Check = (value) => checkShape(value, slug, []);

const oneOf =
  (values: readonly string[]): Check =>
  (value) =>
    values.includes(value)
      ? []
      : [{ found: show(value), expected: `one of ${values.join(', ')}${perhaps(value, values)}` }];

const idsOf =
  (file: DatasetFile): Check =>
  (value, index) => {
    const known = index[file];
    const ids = value.split(/\s+/).filter(Boolean);
    if (ids.length === 0) return [{ found: show(value), expected: `the id of a record in data/${file}.json` }];
    return known ? ids.filter((name) => !known.has(name)).map((name) => unknownId(name, file, known)) : [];
  };

const idOf =
  (file: DatasetFile): Check =>
  (value, index) => {
    const known = index[file];
    return known && !known.has(value) ? [unknownId(value, file, known)] : [];
  };

const withFigures: Check = (value, index) => {
  const figures = index.activities?.get(value)?.['figures'];
  return Array.isArray(figures) && figures.length === 0
    ? [{ found: show(value), expected: 'an activity that has figures' }]
    : idOf('activities')(value, index);
};

/** The components that a chapter may use. */
export const components: Readonly<Record<string, Component>> = {
  Scrolly: { inside: 'the chapter', must: { graphic: oneOf(graphicSlugs) }, may: {} },
  Step: { inside: 'Scrolly', must: { id, scene: text, alt: text }, may: {} },
  Cite: { inside: 'Step', must: { source: idsOf('sources') }, may: {} },
  Big: { inside: 'Step', must: { tone: oneOf([...cities, ...themes]) }, may: {} },
  Drawing: { inside: 'Step', must: { name: oneOf(drawingNames) }, may: {} },
  Direction: { inside: 'Step', must: { from: oneOf(cities), to: oneOf(cities) }, may: { both: oneOf(['true']) } },
  Figures: { inside: 'Step', must: { activity: withFigures }, may: {} },
  Record: { inside: 'Step', must: { id: idOf('activities') }, may: {} },
  Term: { inside: 'Step', must: { id: idOf('glossary') }, may: {} },
  More: { inside: 'Step', must: { summary: text }, may: {} },
  Claim: { inside: 'Step', must: {}, may: {} },
};

/** What Markdown a chapter may use besides; a heading is `##`. */
export const markdown: ReadonlySet<string> = new Set([
  ...['root', 'yaml', 'heading', 'paragraph', 'text', 'emphasis', 'strong', 'list', 'listItem'],
]);

/** The catalog's row of a graphic, if there is one of this name. */
export const graphicOf = (name: string) =>
  Object.hasOwn(catalog, name) ? catalog[name as keyof typeof catalog] : undefined;
