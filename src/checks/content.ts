/** Checks everything in `content/` at once: dataset with its changes and dictionary, other links, chapters with their slides, pages, words, what is for class, what was measured. */
import { readChapter, type ChapterFile } from './chapter-file.ts';
import { checkParity } from './chapter-parity.ts';
import { checkParts } from './chapter-parts.ts';
import { checkStepIds, checkSteps } from './chapter-steps.ts';
import { checkCitations } from './citations.ts';
import { checkDataChanges } from './data-changes.ts';
import { checkDataset } from './dataset.ts';
import { checkDictionary } from './dictionary.ts';
import { checkEngines } from './engines.ts';
import { byFile, type Fault } from './fault.ts';
import { checkLinks } from './links.ts';
import { checkMeasured } from './measured.ts';
import { checkPages } from './pages.ts';
import type { Index, Languages } from './rule.ts';
import { checkSlideNotes } from './slide-notes.ts';
import { checkStrings } from './strings.ts';
import { checkTeaching } from './teach.ts';

/**
 * Finds every fault, sorted by file.
 * @param files       text by path inside `content/`, with forward slashes
 * @param languages   the languages that the content must have; the first is the model for the others
 * @param unfinished  those of which no text is missed
 */
export function checkContent(
  files: ReadonlyMap<string, string>,
  languages: readonly string[],
  unfinished: readonly string[] = [],
): Fault[] {
  const { index, faults } = checkDataset(files, languages, unfinished);
  return [
    ...faults,
    ...checkDataChanges(files, languages, index, unfinished),
    ...checkLinks(files, { languages, unfinished }, index),
    ...checkEngines(files, { languages, unfinished }),
    ...checkDictionary(files, languages, unfinished),
    ...checkChapters(files, { languages, unfinished }, index),
    ...checkStrings(files, languages, unfinished),
    ...checkPages(files, languages, unfinished),
    ...checkMeasured(files),
    ...checkTeaching(files, languages, index, unfinished),
    ...checkFolders([...files.keys()], languages),
  ].toSorted(byFile);
}

function checkChapters(
  files: ReadonlyMap<string, string>,
  { languages, unfinished }: Languages,
  index: Index,
): Fault[] {
  const paths = [...files.keys()].filter((file) => isChapter(file, languages)).toSorted();
  const read = paths.map((file) => readChapter(file, files.get(file) ?? ''));
  const chapters = read.flatMap(({ chapter }) => (chapter ? [chapter] : []));
  return [
    ...read.flatMap(({ faults }) => faults),
    ...chapters.flatMap((chapter) => checkChapter(chapter, index)),
    ...languages.flatMap((language) => checkStepIds(chapters.filter(({ locale }) => locale === language))),
    ...checkParity(chapters, paths, languages, unfinished),
    ...checkSlideNotes(files, chapters, languages, unfinished),
  ];
}

const checkChapter = (chapter: ChapterFile, index: Index): Fault[] => [
  ...checkParts(chapter, index),
  ...checkSteps(chapter, index),
  ...checkCitations(chapter),
];

/** Folders of languages that the site does not have; one fault a folder. */
function checkFolders(files: readonly string[], languages: readonly string[]): Fault[] {
  const folders = files.flatMap((file) => /^(?:chapters|pages|slides|strings)\/[^/]+(?=\/)/.exec(file)?.[0] ?? []);
  return [...new Set(folders)]
    .filter((folder) => !languages.includes(folder.split('/')[1] ?? ''))
    .map((file) => ({
      file,
      record: null,
      field: null,
      found: 'a folder',
      expected: `no language but ${languages.join(', ')}`,
    }));
}

const isChapter = (file: string, languages: readonly string[]): boolean => {
  const [folder, language = '', name, ...deeper] = file.split('/');
  return (
    folder === 'chapters' &&
    languages.includes(language) &&
    name !== undefined &&
    deeper.length === 0 &&
    file.endsWith('.mdx')
  );
};
