/** What the element makes of attributes that anybody may have written. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { elementAttributes, readElement } from '../../src/model/embed-element.ts';

const read = (attributes: Record<string, string>, around = '') =>
  readElement((name) => attributes[name] ?? null, around);

test('part and language make the address; without a language that of the words around holds', () => {
  expect(read({ part: 'cloth', lang: 'en' })?.path).toBe('en/embed/cloth/');
  expect(read({ part: 'cloth' })?.path).toBe('embed/cloth/');
  expect(read({ part: 'cloth' }, 'en-GB')?.path).toBe('en/embed/cloth/');
  expect(read({ part: 'cloth', lang: 'ko' })?.path).toBe('embed/cloth/');
  expect(read({ part: 'cloth', version: '0.1.0' })?.path).toBe('embed/v0.1.0/cloth/');
});

test('options go into the query; what is not known does not', () => {
  const { path } = read({ part: 'activities', theme: 'neon', topic: 'culture', years: '2016-2018', chrome: '0' }) ?? {};
  expect(path).toBe('embed/activities/?topic=culture&years=2016-2018&chrome=0');
});

test('a height is fixed, with or without its unit; anything else follows the content', () => {
  expect(read({ part: 'cloth', height: '640px' })).toMatchObject({ height: 640, isFixed: true });
  expect(read({ part: 'cloth', height: '640' })?.path).toBe('embed/cloth/?height=fixed');
  for (const height of ['', 'auto', '100%', '-3px', '1e9px', '123456px'])
    expect(read({ part: 'cloth', height })?.isFixed).toBe(false);
});

test('no attributes make it throw or lead away from the embeds', () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary-ascii' }),
    fc.constantFrom('../..', '//evil.example', 'javascript:alert(1)', 'cloth', 'cloth/../../x', '?', '#', '%2e%2e'),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...elementAttributes), value), value, (attributes, around) => {
      const frame = read(attributes, around);
      if (!frame) return;
      const url = new URL(frame.path, 'https://site.example/sub/');
      expect(url.href).toMatch(/^https:\/\/site\.example\/sub\/(?:en\/)?embed\/(?:v[\d.]+\/)?[a-z0-9-]+\/(?:\?|$)/);
      expect(frame.height).toBeGreaterThan(0);
    }),
  );
});
