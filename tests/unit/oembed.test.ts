import { expect, test } from 'vitest';
import { photoOembed, richOembed } from '../../src/formats/oembed.ts';

const described = {
  title: 'The cloth',
  author: 'Us',
  provider: 'Tenun',
  home: 'https://site.example/',
  picture: 'https://site.example/share/cloth.png',
  pictureWidth: 1200,
  pictureHeight: 630,
};

test('a frame has all that oEmbed asks of rich, and a thumbnail with its size', () => {
  expect(richOembed(described, { html: '<iframe></iframe>', width: 600, height: 900 })).toMatchObject({
    type: 'rich',
    version: '1.0',
    html: '<iframe></iframe>',
    width: 600,
    height: 900,
    thumbnail_url: described.picture,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
});

test('a picture has all that oEmbed asks of photo', () => {
  expect(photoOembed(described)).toMatchObject({
    type: 'photo',
    version: '1.0',
    url: described.picture,
    width: 1200,
    height: 630,
    author_name: 'Us',
    provider_url: described.home,
  });
});
