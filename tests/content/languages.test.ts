/** Another language needs its texts and one entry in the list of languages, and nothing else. */
import { describe, expect, test } from 'vitest';
import { faultsAfter, rewrite, type SmallContent } from './small-content.ts';
import { createChaptersIn, createDictionary, createNotesIn, createStringsIn } from './small-texts.ts';

const three = ['id', 'en', 'ms'];

test('a language of which nothing is there is missed everywhere', () => {
  const faults = faultsAfter(() => {}, three);
  expect(faults).toContain('chapters/ms/01-the-shop.mdx: found no file, expected the chapter, as another language has it');
  expect(faults).toContain('strings/ms/site.json: found no file, expected the words, as another language has them');
  expect(faults).toContain('data/activities.json › shop › figures.0.unit.ms: found nothing, expected a text');
  expect(faults).toContain('data/sources.json › report › where.ms: found nothing, expected a text');
});

test('a language with all its texts has no fault', () => {
  expect(faultsAfter(addMalay, three)).toEqual([]);
});

test('its sentences are read with its own months, and with digits', () => {
  const sayOgos = (content: SmallContent) => {
    addMalay(content);
    rewrite(content, 'chapters/ms/02-the-visit.mdx', '\n<More', '\nPada Ogos.\n\nSejak 2016.\n\n<More');
  };
  expect(faultsAfter(sayOgos, three)).toEqual([
    'chapters/ms/02-the-visit.mdx:16 › hall: found “Pada Ogos. …” without a source, expected a <Cite> after the sentence, as it says “Ogos”',
    'chapters/ms/02-the-visit.mdx:18 › hall: found “Sejak 2016. …” without a source, expected a <Cite> after the sentence, as it says “2016”',
  ]);
});

test('a language that the site does not have is told once a folder', () => {
  const addFolders = ({ texts }: SmallContent) => {
    for (const [path, text] of [...createChaptersIn('ms'), ...createStringsIn('ms')]) texts.set(path, text);
  };
  expect(faultsAfter(addFolders)).toEqual([
    'chapters/ms: found a folder, expected no language but id, en',
    'strings/ms: found a folder, expected no language but id, en',
  ]);
});

function addMalay({ data, texts }: SmallContent): void {
  for (const rows of Object.values(data)) rows.forEach(translate);
  for (const [path, text] of [...createChaptersIn('ms'), ...createNotesIn('ms'), ...createStringsIn('ms'), ...createDictionary('ms')]) texts.set(path, text);
}

/** Gives every text of a record a third language. */
function translate(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if ('id' in value && 'en' in value) Object.assign(value, { ms: 'Teks' });
  else Object.values(value).forEach(translate);
}

describe('an unfinished language', () => {
  const faultsIn = (change: (content: SmallContent) => void): string[] => faultsAfter(change, three, ['ms']);

  test('of which nothing or a part is there is not missed', () => {
    expect(faultsIn(() => {})).toEqual([]);
    const addSome = ({ data, texts }: SmallContent) => {
      const [first] = createChaptersIn('ms');
      if (first) texts.set(...first);
      texts.set('strings/ms/site.json', '{ "skip": "Langkau" }');
      texts.set('dictionary/ms.json', '{ "activities": "Makna." }');
      texts.set('slides/ms/01-the-shop.json', '{ "opening": "Nota." }');
      translate(data.activities[0]?.['title']);
    };
    expect(faultsIn(addSome)).toEqual([]);
    expect(faultsAfter(addSome, three).length).toBeGreaterThan(10);
  });

  test('is told every other fault in what is there', () => {
    const addFaults = ({ data, texts }: SmallContent) => {
      const [, chapter = ''] = createChaptersIn('ms')[0] ?? [];
      texts.set('chapters/ms/01-the-shop.mdx', chapter.replace('scene="strait"', 'scene="flight"'));
      texts.set('strings/ms/site.json', '{ "skip": "", "minutes": "{m} min", "own": "Own" }');
      Object.assign(data.activities[0]?.['title'] ?? {}, { ms: ' Teks', su: 'Teks' });
    };
    const faults = faultsIn(addFaults).join('\n');
    for (const part of ['01-the-shop.mdx:26 › strait › scene', 'ms/site.json › skip', 'found {m}', 'strings/id/site.json › own', 'title.ms', 'title.su'])
      expect(faults).toContain(part);
    expect(faults).not.toContain('found no file');
  });
});
