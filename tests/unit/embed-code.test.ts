/** The codes for other pages: what they hold, and that no value breaks out of its place. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openChoice } from '../../src/model/embed-choice.ts';
import {
  codeNames,
  embedAddress,
  oembedAddress,
  writeCodes,
  writeElement,
  writeFittedFrame,
  writeFrame,
  writePicture,
  type EmbedSubject,
} from '../../src/model/embed-code.ts';
import { openOptions } from '../../src/model/embed-options.ts';

const subject: EmbedSubject = {
  choice: openChoice('cloth', 'en'),
  kind: 'graphic',
  title: 'The cloth',
  alt: 'Ten bands across it.',
  story: 'https://site.example/en/',
  site: 'https://site.example/',
  credit: { name: 'Tenun', author: 'Tenun contributors', licence: 'CC BY 4.0', licenceUrl: 'https://licence.example/' },
};

interface Tag {
  name: string;
  attributes: Record<string, string>;
}

const plain = (text: string): string =>
  text.replace(
    /&(amp|lt|gt|quot|#39);/g,
    (_, sign: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[sign] ?? "'",
  );

/** Reads code strictly: anything but well-formed tags and text without a stray sign is a fault. */
function read(code: string): { tags: Tag[]; text: string } {
  const token = /<(\/?)([a-z-]+)((?: [a-z-]+(?:="[^"<>]*")?)*)>|([^<>"]+)/gy;
  const tags: Tag[] = [];
  let text = '';
  let end = 0;
  for (const [whole, closing, name = '', attributes = '', words = ''] of code.matchAll(token)) {
    end += whole.length;
    text += plain(words);
    if (name === '' || closing === '/') continue;
    const pairs = [...attributes.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)];
    tags.push({ name, attributes: Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, plain(value)])) });
  }
  expect(code.slice(end), 'what could not be read').toBe('');
  return { tags, text };
}

test('the plain frame is sandboxed, named, sends no referrer and has a height', () => {
  const [frame] = read(writeFrame(subject)).tags;
  expect(frame).toMatchObject({
    name: 'iframe',
    attributes: {
      src: 'https://site.example/en/embed/cloth/',
      title: 'The cloth · Tenun',
      sandbox: 'allow-scripts',
      referrerpolicy: 'no-referrer',
    },
  });
  expect(Number(frame?.attributes['height'])).toBeGreaterThan(300);
});

test('the fitted frame brings the script; one of fixed height says so', () => {
  const { tags } = read(writeFittedFrame(subject));
  expect(tags.map(({ name }) => name)).toEqual(['iframe', 'script']);
  expect(tags[0]?.attributes['data-tenun']).toBe('');
  expect(tags[1]?.attributes).toEqual({ src: 'https://site.example/embed/host-1.js', async: '' });
  const choice = { ...subject.choice, options: { ...openOptions, height: 'fixed' as const }, pixels: 500 };
  expect(read(writeFittedFrame({ ...subject, choice })).tags[0]?.attributes).toMatchObject({
    src: 'https://site.example/en/embed/cloth/?height=fixed',
    height: '500',
    'data-tenun': 'fixed',
  });
});

test('the element says the options as attributes and holds a link for who runs no script', () => {
  const options = { ...openOptions, step: 'mou', theme: 'dark' as const, chrome: false, height: 'fixed' as const };
  const { tags, text } = read(writeElement({ ...subject, choice: { ...subject.choice, options, pixels: 480 } }));
  expect(tags[0]).toMatchObject({
    name: 'tenun-embed',
    attributes: { part: 'cloth', lang: 'en', theme: 'dark', step: 'mou', chrome: '0', height: '480px' },
  });
  expect(tags[1]?.attributes['href']).toBe('https://site.example/en/#mou');
  expect(text).toContain('The cloth');
});

test('a frozen version is in the address, before the part', () => {
  const choice = { ...subject.choice, version: '0.1.0' };
  expect(embedAddress({ ...subject, choice })).toBe('https://site.example/en/embed/v0.1.0/cloth/');
  expect(writeElement({ ...subject, choice })).toContain(' version="0.1.0"');
  expect(oembedAddress({ ...subject, choice })).toBe('https://site.example/en/embed/cloth/oembed.json');
});

test('the picture has an alternative and a credit with the licence; overviews are shown by that of the story', () => {
  const { tags, text } = read(writePicture(subject));
  const image = tags.find(({ name }) => name === 'img')?.attributes;
  expect(image).toMatchObject({ src: 'https://site.example/en/share/cloth.png', alt: 'Ten bands across it.' });
  expect(tags.find(({ attributes }) => attributes['rel'] === 'license')?.attributes['href']).toBe(
    'https://licence.example/',
  );
  for (const part of ['The cloth', 'Tenun contributors', 'CC BY 4.0']) expect(text).toContain(part);
  expect(writePicture({ ...subject, kind: 'live-map' })).toContain('https://site.example/en/share/story.png');
});

test('no text breaks out of its attribute or its tag, whatever it holds', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary-ascii' }),
    fc
      .array(fc.constantFrom('"', "'", '<', '>', '&', '</iframe>', '<script>', '&quot;', ' onload=', 'x', '--', '\n'))
      .map((all) => all.join('')),
  );
  const shapes = Object.fromEntries(codeNames.map((name) => [name, shapeOf(writeCodes(subject)[name])]));
  fc.assert(
    fc.property(text, text, text, text, (title, alt, story, name) => {
      const fuzzed = { ...subject, title, alt, story, credit: { ...subject.credit, name, author: title } };
      const codes = writeCodes(fuzzed);
      for (const each of codeNames) expect(shapeOf(codes[each]), each).toEqual(shapes[each]);
      const [frame] = read(codes.frame).tags;
      expect(frame?.attributes['title']).toBe(`${title} · ${name}`);
      const image = read(codes.picture).tags.find((tag) => tag.name === 'img');
      expect(image?.attributes['alt'] ?? '').toBe(alt);
    }),
  );
});

/** Its tags in order, each with the names of its attributes. */
function shapeOf(code: string): string[] {
  return read(code).tags.map(({ name, attributes }) => [name, ...Object.keys(attributes)].join(' '));
}
