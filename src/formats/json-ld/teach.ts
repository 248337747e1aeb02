/** Lessons, worksheets and the quiz, in the words of schema.org. */
import type { Locale } from '../../i18n/locales.ts';

/** What a catalogue of learning material wants to know. */
export interface LearningResource {
  page: URL;
  name: string;
  description: string;
  locale: Locale;
  /** “Lesson plan”, “Worksheet”, “Quiz”. */
  kind: string;
  minutes: number | null;
  level: string | null;
  teaches: readonly string[];
  author: string;
  licence: string;
  /** Files of the same in other forms. */
  files: readonly { address: URL; type: string }[];
}

/** One learning resource. */
export const describeLearning = (resource: LearningResource) => ({
  '@type': 'LearningResource',
  '@id': resource.page.href,
  url: resource.page.href,
  name: resource.name,
  description: resource.description,
  inLanguage: resource.locale,
  learningResourceType: resource.kind,
  ...(resource.minutes === null ? {} : { timeRequired: `PT${resource.minutes}M` }),
  ...(resource.level === null ? {} : { educationalLevel: resource.level }),
  teaches: resource.teaches,
  license: resource.licence,
  isAccessibleForFree: true,
  creator: { '@type': 'Organization', name: resource.author },
  encoding: resource.files.map(({ address, type }) => ({
    '@type': 'MediaObject',
    contentUrl: address.href,
    encodingFormat: type,
  })),
});
