/** A release of embeds: one archive, written once, from which every later build takes the same bytes. */
import { unzipSync, zipSync } from 'fflate';

/** Path of an embed, `embed/cloth/index.html` or `en/embed/cloth/index.html`, at the version's own address. */
export const frozenPath = (path: string, version: string): string =>
  path.replace(/^(\w+\/)?embed\//, `$1embed/v${version}/`);

/** Name of the archive of a version. */
export const archiveName = (version: string): string => `embeds-${version}.zip`;

/** The version that an archive's name says; null if it is none of ours. */
export const versionOf = (name: string): string | null => /^embeds-(\d+\.\d+\.\d+)\.zip$/.exec(name)?.[1] ?? null;

/** Packs files by their paths; the same files give the same bytes at any time. */
export const packEmbeds = (files: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1))), {
    level: 9,
    mtime: '2000-01-01T00:00:00',
  });

/** Files of an archive by their paths. @throws if it is damaged */
export const unpackEmbeds = (archive: Uint8Array): Record<string, Uint8Array> => unzipSync(archive);
