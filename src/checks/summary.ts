/** Counts what is in `content/`, for the one line that says all is well. */
import { datasetSchemas } from '../schemas/dataset.ts';

/** "46 activities, 26 places, … 8 chapters in 2 languages"; for content without faults. */
export function summarise(files: ReadonlyMap<string, string>, languages: readonly string[]): string {
  const records = Object.keys(datasetSchemas).map((name) => {
    const rows = JSON.parse(files.get(`data/${name}.json`) ?? '[]') as unknown[];
    return `${rows.length} ${nouns[name] ?? name}`;
  });
  const names = new Set([...files.keys()].flatMap((file) => /^chapters\/[^/]+\/([^/]+\.mdx)$/.exec(file)?.[1] ?? []));
  return [...records, `${names.size} chapters in ${languages.length} languages`].join(', ');
}

/** What the records of a file are called, where the file's name does not say it. */
const nouns: Readonly<Record<string, string>> = {
  procedure: 'steps of the procedure',
  'sister-cities': 'sister cities',
  glossary: 'terms',
};
