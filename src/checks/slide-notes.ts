/** The teacher's notes to the slides: one a step in every language, none for a step that is not, each short. */
import { localeTags } from '../i18n/locales.ts';
import { plainText } from '../schemas/text.ts';
import type { ChapterFile } from './chapter-file.ts';
import { show, type Fault } from './fault.ts';
import { readJsonFile } from './json-file.ts';
import { perhaps } from './nearest.ts';
import { checkShape } from './shape.ts';

/** A note is read at a glance, while a class waits. */
const most = 3;

/**
 * All faults of `slides/<language>/<chapter>.json`. Where chapters differ between languages, their parity tells it, and
 * the notes need not: a step counts as wanted if all languages have it, as known if one has.
 */
export function checkSlideNotes(
  files: ReadonlyMap<string, string>,
  chapters: readonly ChapterFile[],
  languages: readonly string[],
  unfinished: readonly string[] = [],
): Fault[] {
  const told = chapters.filter(({ locale }) => languages.includes(locale));
  const names = new Set([...files.keys()].flatMap((file) => /^chapters\/[^/]+\/(.+)\.mdx$/.exec(file)?.[1] ?? []));
  const stray = [...files.keys()]
    .filter((file) => {
      const [, language = '', name = ''] = /^slides\/([^/]+)\/(.+)\.json$/.exec(file) ?? [];
      return languages.includes(language) && !names.has(name);
    })
    .map((file) => ({ file, record: null, field: null, found: 'a file', expected: 'the name of a chapter' }));
  const faults = told.flatMap((chapter) => {
    const same = told.filter(({ name }) => name === chapter.name).map(({ steps }) => steps.map(({ id }) => id));
    const known = [...new Set(same.flat())];
    const all = known.filter((id) => same.every((ids) => ids.includes(id)));
    const later = unfinished.includes(chapter.locale);
    if (later && !files.has(noteFile(chapter))) return [];
    const wanted = later ? [] : all;
    return checkNotes(files, chapter, { known, wanted });
  });
  return [...faults, ...stray];
}

function checkNotes(files: ReadonlyMap<string, string>, chapter: ChapterFile, { known, wanted }: Steps): Fault[] {
  const file = noteFile(chapter);
  const whole = { file, record: null, field: null };
  const { value, faults } = readJsonFile(file, files.get(file), 'the notes of the chapter for its slides');
  if (value === undefined) return faults;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [...faults, { ...whole, found: show(value), expected: 'an object of texts' }];
  const notes = new Map(Object.entries(value));
  return [
    ...faults,
    ...wanted
      .filter((step) => !notes.has(step))
      .map((record) => ({ ...whole, record, found: 'nothing', expected: 'a note for this step' })),
    ...[...notes].flatMap(([record, note]) => {
      if (!known.includes(record))
        return [{ ...whole, record, found: 'a note', expected: `a step of ${chapter.file}${perhaps(record, known)}` }];
      const problems = checkShape(note, plainText, []);
      const long = problems.length === 0 ? checkLength(String(note), chapter.locale) : [];
      return [...problems, ...long].map((problem) => ({ file, record, ...problem }));
    }),
  ];
}

function checkLength(note: string, locale: string) {
  const tag = (localeTags as Readonly<Record<string, string>>)[locale] ?? locale;
  const count = [...new Intl.Segmenter(tag, { granularity: 'sentence' }).segment(note)].length;
  return count <= most ? [] : [{ field: null, found: `${count} sentences`, expected: `at most ${most}` }];
}

const noteFile = ({ locale, name }: ChapterFile): string => `slides/${locale}/${name.replace(/\.mdx$/, '.json')}`;

interface Steps {
  /** Ids that a note may have. */
  known: readonly string[];
  /** Ids that need one. */
  wanted: readonly string[];
}
