/** Documents as Markdown. */
import { expect, test } from 'vitest';
import { toMarkdown } from '../../../src/formats/teach/markdown.ts';
import { small } from './documents.ts';

const text = toMarkdown(small);

test('every heading stands at its level, below the title', () => {
  expect(text.match(/^#+ .+$/gm)).toEqual(['# A \\*title\\* & more', '## First part', '### Deeper', '#### Deepest']);
});

test('signs that Markdown would read as its own are escaped', () => {
  expect(text).toContain('Words with \\<angles\\> & an ampersand.');
  expect(text).toContain('1\\. not a list');
  expect(text).toContain('| x \\| y |  |');
});

test('a link keeps its address whatever signs it has, and a name without an address stays a name', () => {
  expect(text).toContain('- [There](<https://example.org/a_(b)>)');
  expect(text).toContain('- Nowhere');
});

test('a question has its lines to write on, and the file ends with its licence', () => {
  expect(text.match(/^(?:\\_){60}$/gm)).toHaveLength(2);
  expect(text.endsWith('Somebody. CC BY 4.0\n')).toBe(true);
});
