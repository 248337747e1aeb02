/** What an embed and its host believe of each other's messages. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isHello, isReady, readHeight, readOpen, readSecret } from '../../src/model/embed-message.ts';

test('a height is a number within reason, rounded up', () => {
  expect(readHeight({ type: 'tenun:height', version: 1, part: 'cloth', height: 640.2 })).toBe(641);
  for (const height of [0, -1, 39, 1e9, Number.NaN, Infinity, '640', null, {}]) {
    expect(readHeight({ type: 'tenun:height', height })).toBeNull();
  }
});

test('only an address on the web is opened', () => {
  expect(readOpen({ type: 'tenun:open', url: 'https://example.org/en/#step' })).toBe('https://example.org/en/#step');
  for (const url of ['javascript:alert(1)', 'data:text/html,x', '//example.org', 'https://a b', 'https://"', 7]) {
    expect(readOpen({ type: 'tenun:open', url })).toBeNull();
  }
});

test('the secret of WordPress is letters and digits, and only it makes a ready', () => {
  expect(readSecret('#?secret=q8Zr2Lk0Ab')).toBe('q8Zr2Lk0Ab');
  for (const hash of ['', '#step', '#?secret=', '#?secret=a"b', '#?secret=a&b=1']) expect(readSecret(hash)).toBeNull();
  expect(isReady({ message: 'ready', secret: 'abc' }, 'abc')).toBe(true);
  expect(isReady({ message: 'ready', secret: 'abd' }, 'abc')).toBe(false);
});

test('no message whatever throws or passes for another', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect([isHello(data), isReady(data, 'q8Zr2Lk0Ab'), readHeight(data), readOpen(data)]).toEqual([
        false,
        false,
        null,
        null,
      ]);
    }),
    { numRuns: 2000, seed: 8 },
  );
});
