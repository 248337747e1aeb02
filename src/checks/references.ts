/** References: every id that a record names is the id of another record. */
import type { DatasetFile } from '../schemas/dataset.ts';
import { show, type Problem } from './fault.ts';
import { perhaps } from './nearest.ts';
import type { Index, Row } from './rule.ts';

/** Which field names a record of which file; lists are entered by themselves. */
const references: Readonly<Record<DatasetFile, Readonly<Record<string, DatasetFile>>>> = {
  activities: {
    part_of: 'activities',
    place: 'places',
    'figures.sources': 'sources',
    'contradictions.sources': 'sources',
    'sources.id': 'sources',
  },
  places: { sources: 'sources' },
  sources: {},
  laws: { sources: 'sources' },
  procedure: { sources: 'sources' },
  events: { law: 'laws', sources: 'sources' },
  'sister-cities': { sources: 'sources', activities: 'activities' },
  glossary: { sources: 'sources' },
  figures: { sources: 'sources' },
};

/** Every id in a row that no record has; and a row that names itself. */
export function checkReferences(file: DatasetFile, row: Row, index: Index): Problem[] {
  return Object.entries(references[file]).flatMap(([path, target]) => {
    const known = index[target];
    if (!known) return [];
    return textsAt(row, path.split('.')).flatMap(({ field, text }) => {
      if (target === file && text === row['id'])
        return [{ field, found: show(text), expected: 'the id of another record' }];
      return known.has(text) ? [] : [{ field, ...unknownId(text, target, known) }];
    });
  });
}

/** What a fault says of an id that no record of a file has. */
export const unknownId = (id: string, target: DatasetFile, known: ReadonlyMap<string, Row>) => ({
  found: show(id),
  expected: `the id of a record in data/${target}.json${perhaps(id, known.keys())}`,
});

function textsAt(value: unknown, [key, ...rest]: readonly string[], field = ''): { field: string; text: string }[] {
  if (Array.isArray(value)) {
    const path = key === undefined ? [] : [key, ...rest];
    return value.flatMap((item, place) => textsAt(item, path, `${field}.${place}`));
  }
  if (key === undefined) return typeof value === 'string' ? [{ field: field.slice(1), text: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return textsAt((value as Row)[key], rest, `${field}.${key}`);
}
