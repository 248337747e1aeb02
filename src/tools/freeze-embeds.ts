/**
 * Freezes the embeds of graphics and chapters under the present version: writes `content/releases/embeds-<version>.zip`,
 * from which every later build serves `/embed/v<version>/…`. Part of a release; a version is frozen once and for all.
 *
 *   SITE_URL=https://example.org npm run freeze:embeds
 */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { archiveName, packEmbeds } from '../formats/frozen-embeds.ts';
import { graphicSlugs } from '../graphics/catalog.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const target = join(root, 'content/releases', archiveName(version));

if (!process.env.SITE_URL) {
  throw new Error('SITE_URL is not set. A frozen embed leads to the site for ever: say where it stands.');
}
if (existsSync(target)) {
  throw new Error(
    `content/releases/${archiveName(version)} is there. A version is frozen once; raise the version first.`,
  );
}
const frozen = `{${[...graphicSlugs, 'chapter-*'].join(',')}}`;
const paths = globSync(`{embed,*/embed}/${frozen}/index.html`, { cwd: join(root, 'dist') });
mkdirSync(join(root, 'content/releases'), { recursive: true });
writeFileSync(
  target,
  packEmbeds(Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, 'dist', path))]))),
);
console.log(`content/releases/${archiveName(version)}: ${paths.length} embeds. Commit it, and never change it.`);
