/** The teacher's notes to the slides: every step has one, and only steps have. */
import { expect, test } from 'vitest';
import { faultsAfter } from './small-content.ts';

const file = 'slides/en/01-the-shop.json';
const inEnglish = (notes: unknown) => faultsAfter(({ texts }) => void texts.set(file, JSON.stringify(notes)));

test('a step without a note is told', () => {
  expect(inEnglish({ opening: 'A note.' })).toEqual([`${file} › strait: found nothing, expected a note for this step`]);
});

test('a note for a step that is not there is told, with the step that is near', () => {
  expect(inEnglish({ opening: 'A note.', strait: 'A note.', straits: 'A note.' })).toEqual([
    `${file} › straits: found a note, expected a step of chapters/en/01-the-shop.mdx, perhaps "strait"`,
  ]);
});

test('a chapter without notes in a language is told, and notes for no chapter', () => {
  const renamed = faultsAfter(({ texts }) => {
    texts.set('slides/en/03-nothing.json', texts.get(file) ?? '');
    texts.delete(file);
  });
  expect(renamed).toEqual([
    `${file}: found no file, expected the notes of the chapter for its slides`,
    'slides/en/03-nothing.json: found a file, expected the name of a chapter',
  ]);
});

test('a note is plain text of at most three sentences', () => {
  expect(inEnglish({ opening: 'One. Two. Three. Four.', strait: 'See <b>this</b>.' })).toEqual([
    `${file} › opening: found 4 sentences, expected at most 3`,
    `${file} › strait: found "See <b>this</b>.", expected plain text without markup`,
  ]);
  expect(inEnglish(['A note.'])).toEqual([`${file}: found a list of 1, expected an object of texts`]);
});
