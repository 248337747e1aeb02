/** A rule: something that must hold within a record, beyond what its schema says. */
import type { Dataset, DatasetFile } from '../schemas/dataset.ts';
import type { Problem } from './fault.ts';

/** Any record as it was read, before its schema has accepted it. */
export type Row = Readonly<Record<string, unknown>>;

/** The rows of each file by id; a file that could not be read is absent, and nothing is looked up in it. */
export type Index = Readonly<Partial<Record<DatasetFile, ReadonlyMap<string, Row>>>>;

/** The languages of the content, and those among them of which no text is missed. */
export interface Languages {
  languages: readonly string[];
  unfinished: readonly string[];
}

/** A rule for one file, run on a record unless one of the fields that it reads is already at fault. */
export interface Rule {
  file: DatasetFile;
  reads: readonly string[];
  find: (row: Row, index: Index) => Problem[];
}

/** Makes a rule whose body sees just the fields that it declares, with their types. */
export const rule = <File extends DatasetFile, Field extends keyof Dataset[File][number] & string>(
  file: File,
  reads: readonly Field[],
  find: (record: Pick<Dataset[File][number], Field>, index: Index) => Problem[],
): Rule => ({ file, reads, find: find as unknown as Rule['find'] });
