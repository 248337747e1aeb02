/** Interface words: the same in every language. */
import { expect, test } from 'vitest';
import { faultsAfter, type SmallContent } from './small-content.ts';

const english = 'strings/en/site.json';

/** Puts words in place of the English ones. */
const inEnglish = (words: unknown) => faultsAfter(({ texts }) => void texts.set(english, JSON.stringify(words)));

test('a key missing in one language is told, whichever has it', () => {
  expect(inEnglish({ skip: 'Skip' })).toEqual([
    'strings/en/site.json › minutes: found nothing, expected a text, as in strings/id/site.json',
  ]);
  expect(inEnglish({ skip: 'Skip', minutes: '{n} min', next: 'Next' })).toEqual([
    'strings/id/site.json › next: found nothing, expected a text, as in strings/en/site.json',
  ]);
});

test('a file missing in one language is told', () => {
  expect(faultsAfter(({ texts }) => void texts.delete(english))).toEqual([
    'strings/en/site.json: found no file, expected the words, as another language has them',
  ]);
});

test('the places for values are the same', () => {
  expect(inEnglish({ skip: 'Skip', minutes: '{count} min' })).toEqual([
    'strings/en/site.json › minutes: found {count}, expected {n}, as in strings/id/site.json',
  ]);
  expect(inEnglish({ skip: 'Skip', minutes: 'some min' })).toEqual([
    'strings/en/site.json › minutes: found no place for a value, expected {n}, as in strings/id/site.json',
  ]);
  expect(inEnglish({ skip: 'Skip', minutes: '{n} and {n} min' })).toEqual([]);
});

test('a word is plain text that is not empty', () => {
  expect(inEnglish({ skip: '', minutes: '{n} <b>min</b>' })).toEqual([
    'strings/en/site.json › skip: found "", expected a text that is not empty',
    'strings/en/site.json › minutes: found "{n} <b>min</b>", expected plain text without markup',
  ]);
  expect(inEnglish({ skip: ['Skip'], minutes: '{n} min' })).toEqual([
    'strings/en/site.json › skip: found a list of 1, expected a text',
  ]);
});

test('a key stands in one file of a language only', () => {
  const again = ({ texts }: SmallContent) => {
    for (const language of ['id', 'en']) texts.set(`strings/${language}/cloth.json`, '{ "skip": "Skip" }');
  };
  expect(faultsAfter(again)).toEqual([
    'strings/en/cloth.json › skip: found a key, expected a key of its own: strings/en/site.json has this one',
    'strings/id/cloth.json › skip: found a key, expected a key of its own: strings/id/site.json has this one',
  ]);
});

test('a file is an object', () => {
  expect(inEnglish(['Skip'])).toEqual(['strings/en/site.json: found a list of 1, expected an object of texts']);
});

test('lists within lists without end are told, not followed', () => {
  const [fault] = faultsAfter(({ texts }) => texts.set('strings/en/site.json', '['.repeat(50_000)));
  expect(fault).toMatch(/^strings\/en\/site\.json:1:101: found .+, expected at most 100 lists and objects inside each other$/);
});
