/** Sources: they support only what a record says, and nothing is said without one. */
import { show, type Problem } from './fault.ts';
import { rule } from './rule.ts';

export const supportRules = [
  rule(
    'activities',
    ['sources', 'date', 'end_date', 'place', 'direction', 'actors', 'figures'],
    ({ sources, ...fields }) =>
      sources.flatMap(({ supports }, source) =>
        supports.flatMap((name, index) =>
          isEmpty(fields[name as keyof typeof fields])
            ? [
                {
                  field: `sources.${source}.supports.${index}`,
                  found: show(name),
                  expected: 'a field that the record fills',
                },
              ]
            : [],
        ),
      ),
  ),
  rule('activities', ['sources', 'figures', 'contradictions'], ({ sources, figures, contradictions }) => {
    const listed = new Set(sources.map(({ id }) => id));
    return Object.entries({ figures, contradictions }).flatMap(([list, items]) =>
      items.flatMap((item, index) =>
        item.sources.flatMap((id, place) =>
          listed.has(id)
            ? []
            : [
                {
                  field: `${list}.${index}.sources.${place}`,
                  found: show(id),
                  expected: 'one of the sources of the record',
                },
              ],
        ),
      ),
    );
  }),
  rule('figures', ['value', 'sources'], ({ value, sources }) => (value === null ? [] : needsSource(sources, ''))),
  rule('sister-cities', ['sources', 'activities'], ({ sources, activities }) =>
    activities.length > 0 ? [] : needsSource(sources, ', as no activity tells of it'),
  ),
  rule('places', ['sources', 'note'], ({ sources, note }) =>
    note === null ? needsSource(sources, ', as no note says where the point comes from') : [],
  ),
  rule('sources', ['url', 'title', 'where'], ({ url, title, where }) =>
    where === null && (url === null || title === null)
      ? [
          {
            field: 'where',
            found: 'null',
            expected: `what the source is, as it has no ${url === null ? 'url' : 'title'}`,
          },
        ]
      : [],
  ),
];

/** Undefined for fields that a record always fills. */
const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

const needsSource = (sources: readonly string[], why: string): Problem[] =>
  sources.length > 0 ? [] : [{ field: 'sources', found: 'a list of 0', expected: `at least one source${why}` }];
