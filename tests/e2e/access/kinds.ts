/** One page of every kind, in every language. */
import { folders, localeOf } from '../../languages.ts';

/** Paths under a language, one a kind of page. */
const kinds = [
  '',
  'chapters/two-cities/',
  'chapters/the-agreement/slides/',
  'side-by-side/',
  'side-by-side/+/layer-one-economy/',
  'activities/',
  'activities/letter-of-intent/',
  'sources/',
  'glossary/',
  'data/',
  'teach/',
  'teach/two-layers/',
  'teach/tasks/ten-records/',
  'teach/quiz/',
  'embed/',
  'embed/cloth/',
  'embed/live-map/',
  'embed/activities/',
  'embed/chapter-the-agreement/',
  'about/',
  'about/licences/',
  'about/accessibility/',
  'press/',
  'print/',
  'print/chapters/two-cities/',
] as const;

/** The other language of a pair, where a page shows two. */
const beside = { id: 'en', en: 'id', ms: 'en' } as const;

const inLanguage = (kind: string, folder: string): string => `/${folder}${kind.replace('+', beside[localeOf(folder)])}`;

/** Every kind in every language, and the page that stands in for a missing one. */
export const everyKind: string[] = [
  ...folders.flatMap((folder) => kinds.map((kind) => inLanguage(kind, folder))),
  '/404.html',
];

/** Every kind once, the languages taking turns. */
export const onceAKind: string[] = [
  ...kinds.map((kind, at) => inLanguage(kind, folders[at % folders.length] ?? '')),
  '/404.html',
];
