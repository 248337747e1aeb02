/** The versions whose embeds are kept for ever. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { versionOf } from '../formats/frozen-embeds.ts';

/** Such as `0.1.0`, newest first; empty before the first release. */
export function getFrozenVersions(): string[] {
  const releases = join(process.cwd(), 'content/releases');
  if (!existsSync(releases)) return [];
  return readdirSync(releases)
    .flatMap((name) => versionOf(name) ?? [])
    .toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }));
}
