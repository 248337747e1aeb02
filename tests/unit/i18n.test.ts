import { expect, test } from 'vitest';
import { formatDate, formatNumber } from '../../src/i18n/format.ts';
import { createHref } from '../../src/i18n/href.ts';
import { createTranslate } from '../../src/i18n/translate.ts';

test('dates are as fine as they are known, in each language’s order', () => {
  expect(formatDate('2016-10-04', 'id')).toBe('4 Oktober 2016');
  expect(formatDate('2016-10-04', 'en')).toBe('4 October 2016');
  expect(formatDate('2017-11', 'en')).toBe('November 2017');
  expect(formatDate('2016-10-04', 'ms')).toBe('4 Oktober 2016');
  expect(formatDate('2018-03', 'ms')).toBe('Mac 2018');
  expect(formatDate('2022-08-08', 'ms')).toBe('8 Ogos 2022');
  expect(formatDate('2019', 'id')).toBe('2019');
  expect(formatDate('0836', 'en')).toBe('836');
});

test('numbers take each language’s signs', () => {
  expect(formatNumber(1300, 'id')).toBe('1.300');
  expect(formatNumber(97.2, 'id')).toBe('97,2');
  expect(formatNumber(1300, 'en')).toBe('1,300');
  expect(formatNumber(1300, 'ms')).toBe('1,300');
  expect(formatNumber(97.2, 'ms')).toBe('97.2');
});

test('Indonesian lives at the root, every other language under its name, under any base', () => {
  expect(createHref('/')('id', 'chapters/two-cities/')).toBe('/chapters/two-cities/');
  expect(createHref('/')('en')).toBe('/en/');
  expect(createHref('/tenun/')('en', '#the-strait')).toBe('/tenun/en/#the-strait');
});

test('a missing word or value is named', () => {
  const t = createTranslate({ hello: 'Hello {name}' }, 'en');
  expect(t('hello', { name: 'you' })).toBe('Hello you');
  expect(() => t('nothing')).toThrow('strings (en): no word for "nothing"');
  expect(() => t('hello')).toThrow('strings (en): "hello" wants a value for {name}');
});
