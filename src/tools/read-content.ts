/** Reads everything of `content/` that is checked, as text by path. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Files with their path inside `folder`, with forward slashes, in order. */
export function readContent(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:json|mdx)$/.test(name),
  );
  return new Map(names.toSorted().map((name) => [name.split(sep).join('/'), readFileSync(join(folder, name), 'utf8')]));
}
