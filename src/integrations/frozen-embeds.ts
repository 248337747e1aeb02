/** Serves the embeds of every version that was frozen, byte for byte as they were. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { frozenPath, unpackEmbeds, versionOf } from '../formats/frozen-embeds.ts';

/** Lays out the archives of `content/releases/` once the site is built. */
export function frozenEmbeds(): AstroIntegration {
  let releases = '';
  return {
    name: 'frozen-embeds',
    hooks: {
      'astro:config:done': ({ config }) => {
        releases = fileURLToPath(new URL('content/releases/', config.root));
      },
      'astro:build:done': ({ dir, logger }) => {
        for (const version of layOut(releases, fileURLToPath(dir))) logger.info(`version ${version}`);
      },
    },
  };
}

/** Writes every frozen embed into `dist`; gives the versions. */
export function layOut(releases: string, dist: string): string[] {
  if (!existsSync(releases)) return [];
  return readdirSync(releases).flatMap((name) => {
    const version = versionOf(name);
    if (version === null) return [];
    for (const [path, bytes] of Object.entries(unpackEmbeds(readFileSync(join(releases, name))))) {
      const target = join(dist, frozenPath(path, version));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, bytes);
    }
    return [version];
  });
}
