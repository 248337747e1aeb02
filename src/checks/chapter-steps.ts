/** Checks the steps of a chapter: an own id, a heading, and a scene that its graphic can show. */
import { parseScene, type Scene } from '../model/scene.ts';
import type { OutlineStep } from '../model/outline.ts';
import type { ChapterFile } from './chapter-file.ts';
import { show, type Fault, type Problem } from './fault.ts';
import { graphicOf } from './grammar.ts';
import { perhaps } from './nearest.ts';
import { unknownId } from './references.ts';
import type { Index } from './rule.ts';

/** Words of a chapter, without what unfolds: short enough for one sitting. */
const length = { least: 250, most: 520 };

/** Everything that is wrong with the steps of a chapter by themselves. */
export function checkSteps({ file, steps }: ChapterFile, index: Index): Fault[] {
  const words = steps.reduce((sum, step) => sum + step.words, 0);
  const faults = steps.flatMap((step) =>
    [...checkHeading(step), ...checkScene(step, index)].map((problem) => ({
      file: `${file}:${step.line}`,
      record: step.id,
      ...problem,
    })),
  );
  if (words >= length.least && words <= length.most) return faults;
  return [
    ...faults,
    { file, record: null, field: 'words', found: String(words), expected: `${length.least} to ${length.most}` },
  ];
}

/** Step ids that stand twice in the chapters of one language, or are the address of a chapter. */
export function checkStepIds(chapters: readonly ChapterFile[]): Fault[] {
  const seen = new Map<string, string>(chapters.map(({ slug, file }) => [slug, file]));
  const slugs = new Set(seen.keys());
  return chapters.flatMap(({ file, steps }) =>
    steps.flatMap(({ id, line }) => {
      const earlier = seen.get(id);
      seen.set(id, earlier ?? file);
      if (earlier === undefined) return [];
      const owner = slugs.has(id) ? `${earlier} as a chapter` : `a step in ${earlier}`;
      const expected = `an id of its own: ${owner} has this one`;
      return [{ file: `${file}:${line}`, record: id, field: 'Step id', found: show(id), expected }];
    }),
  );
}

function checkHeading({ heading }: OutlineStep): Problem[] {
  return heading ? [] : [{ field: 'heading', found: 'nothing', expected: 'a heading with ##' }];
}

function checkScene({ graphic, scene: text }: OutlineStep, index: Index): Problem[] {
  const entry = graphicOf(graphic);
  if (!entry || !text) return [];
  const field = 'Step scene';
  const scene = readScene(text);
  if (!scene)
    return [{ field, found: show(text), expected: 'a view, or a view and marks: "focus:mou-2015,pj-fair-2018"' }];
  const problems: Problem[] = [];
  if (!(entry.views as readonly string[]).includes(scene.view)) {
    const expected = `a view of ${graphic}: ${entry.views.join(', ')}${perhaps(scene.view, entry.views)}`;
    problems.push({ field, found: show(scene.view), expected });
  }
  const kind = entry.marks;
  if (kind === null) {
    return scene.marks.length === 0
      ? problems
      : [...problems, { field, found: show(text), expected: `a view alone, as ${graphic} has no marks` }];
  }
  const known = index[kind];
  const unknown = known ? scene.marks.filter((mark) => !known.has(mark)) : [];
  return [...problems, ...unknown.map((mark) => ({ field, ...unknownId(mark, kind, known ?? new Map()) }))];
}

function readScene(text: string): Scene | null {
  try {
    return parseScene(text);
  } catch {
    return null;
  }
}
