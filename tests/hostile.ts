/** Input as nobody should send it: texts, numbers and values that have broken readers before. */
import fc from 'fast-check';

/** Texts that break readers. */
export const hostileTexts: readonly string[] = [
  '',
  ' ',
  '#',
  '##',
  '?',
  '%',
  '%E0%A4%A',
  '%00',
  '%2e%2e%2f',
  '\u0000',
  '\ud800',
  '\udc00x',
  '\ufeff',
  '\u202e',
  '🧵🧵',
  'é',
  'é'.normalize('NFD'),
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'undefined',
  'null',
  'true',
  'NaN',
  'Infinity',
  '1e309',
  '-0',
  '-1',
  '0x10',
  '9'.repeat(400),
  '2015-02-30',
  '0000',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "';alert(1)//",
  'javascript:alert(1)',
  'data:text/html,x',
  '//example.org',
  '../../../etc/passwd',
  '[',
  '{',
  '{}',
  '[]',
  '{"__proto__":{"a":1}}',
  '['.repeat(3000),
  '*',
  '[data-step]',
  ':not(*)',
  '\\',
  '\n\r\t',
  '&&==&&',
  'a=b&a=c&=&',
  '+',
  'x'.repeat(20_000),
];

/** Any text: one of those, what a generator makes, or both together. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...hostileTexts), { maxLength: 4 }).map((parts) => parts.join('')),
);

/** A query of names that a reader knows and names that it does not, with hostile values beside right ones. */
export const hostileQuery = (names: readonly string[], values: readonly string[]): fc.Arbitrary<string> => {
  const name = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...names) }, hostileText);
  const value = fc.oneof(fc.constantFrom(...values), hostileText);
  const encoded = fc
    .array(fc.tuple(name, value), { maxLength: 8 })
    .map((pairs) => new URLSearchParams(pairs).toString());
  const raw = fc
    .array(fc.tuple(name, value), { maxLength: 8 })
    .map((pairs) => pairs.map((pair) => pair.join('=')).join('&'));
  return fc.oneof(encoded, raw, hostileText);
};

/** Any value that a message can hold: what structured cloning lets through, cyclic and deep included. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withSparseArray: true,
    withBigInt: true,
  }),
  hostileText,
  fc.constantFrom<unknown>(...cyclic(), deep(), Number.NaN, Number.POSITIVE_INFINITY, -0),
);

function cyclic(): unknown[] {
  const record: Record<string, unknown> = { type: 'tenun:height', height: 500 };
  record['self'] = record;
  const list: unknown[] = [];
  list.push(list);
  return [record, list];
}

function deep(): unknown {
  let value: unknown = 'tenun:height';
  for (let depth = 0; depth < 1000; depth += 1) value = { type: value };
  return value;
}
