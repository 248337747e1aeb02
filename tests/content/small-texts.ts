/** Chapters, interface words and meanings of fields without faults, as text by path. */
import { dictionaryKeys } from '../../src/formats/dictionary.ts';

/** The chapters of the small content, in both languages. */
export const createChapters = (): [string, string][] => ['id', 'en'].flatMap(createChaptersIn);

/** The two chapters of the small content in a language. */
export const createChaptersIn = (language: string): [string, string][] => [
  [`chapters/${language}/01-the-shop.mdx`, firstChapter],
  [`chapters/${language}/02-the-visit.mdx`, secondChapter],
];

/** The notes to the slides of the small content, in both languages. */
export const createNotes = (): [string, string][] => ['id', 'en'].flatMap(createNotesIn);

/** The notes to the slides of the small content in a language. */
export const createNotesIn = (language: string): [string, string][] => [
  [`slides/${language}/01-the-shop.json`, JSON.stringify({ opening: 'A note.', strait: 'A note.' }, null, 2)],
  [`slides/${language}/02-the-visit.json`, JSON.stringify({ hall: 'A note.' }, null, 2)],
];

const filler = Array.from({ length: 30 }, () => 'Benang pakan dan benang lungsin bertemu di satu kain.').join(' ');

const head = (layer: string): string => `---
title: "A title"
name: A name
lead: A lead.
layer: ${layer}
description: A description.
---
`;

const firstChapter = `${head('economy')}
<Scrolly graphic="cloth">
<Step id="opening" scene="focus:shop" alt="A band stands out.">

<Big tone="economy">2016</Big>

## A shop opens in 2016

<Direction from="bandung" to="petaling-jaya" />

A shop with a <Term id="umkm">name</Term>.<Cite source="news report" /> ${filler}

<Figures activity="shop" />

</Step>
</Scrolly>

<Scrolly graphic="region-map">
<Step id="strait" scene="strait" alt="A map.">

## A strait between

- A list of *few* words

<Record id="visit" />

</Step>
</Scrolly>
`;

const secondChapter = `${head('culture')}
<Scrolly graphic="twin-map">
<Step id="hall" scene="focus:hall" alt="A ring.">

## A visit

${filler}

<More summary="How do we know?">

Somebody wrote it down.<Cite source="news" />

</More>

<Claim>

It went as planned.<Cite source="report" />

</Claim>

</Step>
</Scrolly>
`;

/** The interface words of the small content, in both languages. */
export const createStrings = (): [string, string][] => ['id', 'en'].flatMap(createStringsIn);

/** The interface words of the small content in a language. */
export const createStringsIn = (language: string): [string, string][] => [
  [`strings/${language}/site.json`, JSON.stringify({ skip: 'Skip', minutes: '{n} min' }, null, 2)],
];

/** The meanings of all fields in a language. */
export const createDictionary = (language: string): [string, string][] => [
  [`dictionary/${language}.json`, JSON.stringify(Object.fromEntries(dictionaryKeys().map((key) => [key, 'A meaning.'])), null, 2)],
];
