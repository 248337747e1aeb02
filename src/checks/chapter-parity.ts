/** Checks that every language has the same chapters with the same steps, graphics, scenes and layer. */
import type { OutlineStep } from '../model/outline.ts';
import type { ChapterFile } from './chapter-file.ts';
import { show, type Fault } from './fault.ts';

/**
 * Compares all languages with the first one that has each chapter.
 * @param files       paths of all chapter files, also of those that could not be read
 * @param unfinished  languages that need not have every chapter
 */
export function checkParity(
  chapters: readonly ChapterFile[],
  files: readonly string[],
  languages: readonly string[],
  unfinished: readonly string[] = [],
): Fault[] {
  const names = [...new Set(files.map((file) => file.split('/')[2] ?? ''))].toSorted();
  return names.flatMap((name) => {
    const missing = languages
      .filter((language) => !unfinished.includes(language))
      .map((language) => `chapters/${language}/${name}`)
      .filter((file) => !files.includes(file))
      .map((file) => ({
        file,
        record: null,
        field: null,
        found: 'no file',
        expected: 'the chapter, as another language has it',
      }));
    const [model, ...others] = languages.flatMap((language) =>
      chapters.filter((chapter) => chapter.locale === language && chapter.name === name),
    );
    return model ? [...missing, ...others.flatMap((other) => compare(other, model))] : missing;
  });
}

function compare(chapter: ChapterFile, model: ChapterFile): Fault[] {
  const { file } = chapter;
  const like = `, as in ${model.file}`;
  const faults: Fault[] = [];
  const [layer, expected] = [chapter.head['layer'], model.head['layer']];
  if (layer !== expected && layer !== undefined && expected !== undefined) {
    faults.push({ file, record: null, field: 'layer', found: show(layer), expected: show(expected) + like });
  }
  for (const { id } of missingFrom(chapter, model)) {
    faults.push({ file, record: id, field: null, found: 'no such step', expected: `the step${like}` });
  }
  for (const { id, line } of missingFrom(model, chapter)) {
    faults.push({ file: `${file}:${line}`, record: id, field: null, found: 'a step', expected: `no such step${like}` });
  }
  return [...faults, ...compareShared(chapter, model, like)];
}

function compareShared(chapter: ChapterFile, model: ChapterFile, like: string): Fault[] {
  const here = sharedSteps(chapter, model);
  const there = sharedSteps(model, chapter);
  const turned = here.findIndex(({ id }, index) => id !== there[index]?.id);
  const faults = here.flatMap((step) => {
    const other = there.find(({ id }) => id === step.id) ?? step;
    return (['graphic', 'scene'] as const).flatMap((field) =>
      step[field] === other[field]
        ? []
        : [at(chapter, step, { field, found: show(step[field]), expected: show(other[field]) + like })],
    );
  });
  const [step, expected] = [here[turned], there[turned]];
  if (!step || !expected) return faults;
  return [
    ...faults,
    at(chapter, step, { field: null, found: 'it here', expected: `step ${show(expected.id)} here${like}` }),
  ];
}

const at = ({ file }: ChapterFile, step: OutlineStep, problem: Omit<Fault, 'file' | 'record'>): Fault => ({
  file: `${file}:${step.line}`,
  record: step.id,
  ...problem,
});

const missingFrom = (chapter: ChapterFile, model: ChapterFile): OutlineStep[] =>
  model.steps.filter(({ id }) => !chapter.steps.some((step) => step.id === id));

const sharedSteps = (chapter: ChapterFile, model: ChapterFile): OutlineStep[] =>
  chapter.steps.filter(({ id }) => model.steps.some((step) => step.id === id));
