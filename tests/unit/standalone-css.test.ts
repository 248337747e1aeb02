import { expect, test } from 'vitest';
import { standaloneCss } from '../../src/formats/standalone-css.ts';

const tokens = `@layer tokens {
  :root {
    --ink: #15183a;
    --font: 'Own', sans-serif;
  }
  :root[data-theme='dark'] {
    --ink: #eef0fb;
  }
}
`;
const sheet = `/* Marks. */
@layer graphics {
  .mark {
    fill: var(--ink);
    font-family: var(--font);
  }
}
`;

test('rules leave their layer, tokens become their light values, some another one', () => {
  expect(standaloneCss([sheet, sheet.replace('.mark', '.other')], tokens, { '--font': 'Arial' })).toBe(
    '.mark { fill: #15183a; font-family: Arial; } .other { fill: #15183a; font-family: Arial; }',
  );
});

test('a token without a value and a rule in something else than a layer are told', () => {
  expect(() => standaloneCss(['.a { fill: var(--none); }'], tokens)).toThrow('no value for --none');
  expect(() => standaloneCss(['@media print { .a { fill: red; } }'], tokens)).toThrow('@media');
});
