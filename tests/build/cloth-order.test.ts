/** The order of weaving has a rule for every record that the story weaves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folders } from '../languages.ts';

const dist = join(import.meta.dirname, '../../dist');

test.each(folders.map((folder) => `${folder}index.html`))(
  '%s names no place in the order that cloth-order.css does not know',
  (file) => {
    const html = readFileSync(join(dist, file), 'utf8');
    const named = new Set([...html.matchAll(/[" ]cloth-k(\d+)/g)].map(([, place]) => place));
    const known = new Set([...html.matchAll(/\.cloth-k(\d+)\{/g)].map(([, place]) => place));
    expect(named.size).toBeGreaterThan(15);
    expect([...named].filter((place) => !known.has(place))).toEqual([]);
  },
);
