/** A file of the dataset as it is served. */
import type { DatasetFile } from '../schemas/dataset.ts';

export interface DataFile extends FileContent {
  /** Length in UTF-8. */
  bytes: number;
  /** SHA-256 of the bytes, in hexadecimal. */
  sha256: string;
}

/** A file before its bytes are counted. */
export interface FileContent {
  /** Path under /data/, `activities.csv`. */
  path: string;
  format: 'csv' | 'json' | 'geojson' | 'schema' | 'datapackage' | 'catalog' | 'checksums';
  mediaType: string;
  /** The kind of records that it holds or describes; null for a file about all of them. */
  of: DatasetFile | null;
  text: string;
}

/** The line of every file that `sha256sum -c` reads. */
export const toChecksums = (files: readonly DataFile[]): string =>
  files.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('');
