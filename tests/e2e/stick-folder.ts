/** A USB stick in a folder of this machine: what `npm run zip` packs, laid out; and what is wrong with an address in it. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { makeStick } from '../../src/stick/make-stick.ts';

/** Lays a stick out in a folder whose name wants escaping. Gives the folder, and the files by path. */
export async function layOutStick(): Promise<{ folder: string; files: Map<string, Buffer> }> {
  const folder = join(mkdtempSync(join(tmpdir(), 'stick-')), 'Buku é #1 %20');
  const files = await makeStick(join(import.meta.dirname, '../../dist'));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return { folder, files };
}

/** Every address of a page that does not lead to a file on the stick, and to its place there; with what is wrong. */
export function deadAddresses(folder: string, page: string, html: string): string[] {
  const here = pathToFileURL(join(folder, page));
  return [...html.matchAll(/\s(?:xlink:)?(?:href|src|data-[a-z-]+)=(?:"(?<quoted>[^"]*)"|(?<bare>[^\s>"]+))/g)].flatMap(
    ({ groups, 0: written }) => {
      const value = (groups?.quoted ?? groups?.bare ?? '').replaceAll('&amp;', '&');
      if (written.trim().startsWith('data-') && !/^\.{0,2}\/(?!\/)\S*$/.test(value)) return [];
      const said = (what: string): string[] => [`${page}:${written} ${what}`];
      if (value.startsWith('/')) return said('starts at the top');
      if (!URL.canParse(value, here)) return [];
      const url = new URL(value, here);
      if (url.protocol !== 'file:') return [];
      const file = fileURLToPath(new URL(url.pathname, here));
      if (!file.startsWith(folder)) return said('leads off the stick');
      if (!existsSync(file) || statSync(file).isDirectory()) return said('leads to no file');
      const anchor = decodeURIComponent(url.hash.slice(1));
      if (anchor === '' || anchor.startsWith(':~:') || !file.endsWith('.html')) return [];
      return idsOf(file).has(anchor) ? [] : said('leads to no place there');
    },
  );
}

const known = new Map<string, Set<string>>();

function idsOf(file: string): Set<string> {
  const found = known.get(file);
  if (found) return found;
  const ids = new Set(
    [...readFileSync(file, 'utf8').matchAll(/\sid=(?:"([^"]+)"|([^\s>"]+))/g)].map(([, a, b]) => a ?? b ?? ''),
  );
  known.set(file, ids);
  return ids;
}
