/** What a build changes in scrollama is there to be changed, once. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { hearLater } from '../../src/integrations/late-sizes.ts';

test('the package as installed hears of sizes a frame later', () => {
  const code = readFileSync(fileURLToPath(import.meta.resolve('scrollama')), 'utf8');
  expect(code.split('new ResizeObserver(')).toHaveLength(2);
  expect(hearLater(code)).toContain('new ResizeObserver((entries) => requestAnimationFrame(');
});

test('a package that changed stops the build', () => {
  expect(() => hearLater('new ResizeObserver(other)')).toThrow('scrollama no longer holds');
});
