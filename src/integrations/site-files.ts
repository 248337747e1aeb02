/** The files of a built site as a plan for offline reading wants to know them. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { isEmbed } from '../model/offline-address.ts';
import type { SiteFile } from '../model/offline-plan.ts';

/** Files that nobody reads offline: embeds, pictures for other sites, what is there to be taken along. */
const never = /^\/(?:[^/]+\/)?(?:share|press|side-by-side)\/|\.(?:zip|imscc|pdf|docx|md|xml|bib|ris)$|^\/sw\.js$/;

/** Reads all files but those; pages by the address of their folder. */
export function readSiteFiles(folder: string): SiteFile[] {
  const names = globSync('_astro/*', { cwd: folder }).map((name) => name.split(sep).at(-1) ?? '');
  const needs = createNeeds(names, (name) => readFileSync(join(folder, '_astro', name), 'utf8'));
  return globSync('**/*.*', { cwd: folder })
    .map((name) => ({ name, path: `/${name.split(sep).join('/')}` }))
    .filter(({ name, path }) => !isEmbed(path) && !never.test(path) && statSync(join(folder, name)).isFile())
    .map(({ name, path }) => {
      const content = readFileSync(join(folder, name));
      return {
        url: path.replace(/\/index\.html$/, '/'),
        // These have a hash in their name.
        revision: path.startsWith('/_astro/') ? null : shortHash(content),
        bytes: content.length,
        needs: path.endsWith('.html') ? needs(content.toString()) : [],
      };
    })
    .toSorted((one, other) => (one.url < other.url ? -1 : 1));
}

/** Enough of a hash to tell two versions of a file apart. */
export const shortHash = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, 10);

/**
 * Makes what tells the built scripts and letters that a page comes to, those included that it loads when they are wanted.
 * @param names  of all files in `/_astro/`
 */
function createNeeds(names: readonly string[], read: (name: string) => string): (html: string) => string[] {
  const named = (text: string): string[] => names.filter((name) => text.includes(name));
  const loaded = new Map<string, string[]>();
  const loads = (name: string): string[] => {
    const known = loaded.get(name) ?? (name.endsWith('.js') ? named(read(name)) : []);
    loaded.set(name, known);
    return known;
  };
  return (html) => {
    const found = new Set(named(html));
    for (const name of found) for (const other of loads(name)) found.add(other);
    return [...found].map((name) => `/_astro/${name}`);
  };
}
