/** Chapters: their files, parts, steps, and that every language has the same ones. */
import { describe, expect, test } from 'vitest';
import { drawingNames } from '../../src/model/drawing-name.ts';
import { edit, faultsAfter, rewrite, type SmallContent } from './small-content.ts';

const first = 'chapters/id/01-the-shop.mdx';
const second = 'chapters/id/02-the-visit.mdx';

/** Rewrites a chapter in both languages and gives the faults of one of them. */
const inChapter = (path: string, from: string, to: string): string[] =>
  faultsAfter((content) => {
    rewrite(content, path, from, to);
    rewrite(content, path.replace('/id/', '/en/'), from, to);
  }).filter((fault) => fault.startsWith(path));

const move = ({ texts }: SmallContent, from: string, to: string): void => {
  texts.set(to, texts.get(from) ?? '');
  texts.delete(from);
};

describe('a chapter file', () => {
  test('that is no MDX is named with line and column', () => {
    expect(inChapter(first, '</Step>\n</Scrolly>', '</Scrolly>')).toEqual([
      `${first}:22:1: found Unexpected closing tag \`</Scrolly>\`, expected corresponding closing tag for \`<Step>\` (10:1), expected MDX that parses`,
    ]);
  });

  test('missing in one language is told', () => {
    expect(faultsAfter(({ texts }) => void texts.delete('chapters/en/02-the-visit.mdx'))).toEqual([
      'chapters/en/02-the-visit.mdx: found no file, expected the chapter, as another language has it',
    ]);
  });

  test('that does not parse is not missing', () => {
    expect(faultsAfter((content) => rewrite(content, second, '</Claim>', ''))).toHaveLength(1);
  });

  test('has a number and a slug for its name', () => {
    const rename = (content: SmallContent) => {
      for (const language of ['id', 'en']) {
        move(content, `chapters/${language}/02-the-visit.mdx`, `chapters/${language}/Visit.mdx`);
        move(content, `slides/${language}/02-the-visit.json`, `slides/${language}/Visit.json`);
      }
    };
    expect(faultsAfter(rename)).toEqual([
      'chapters/en/Visit.mdx: found "Visit.mdx", expected a file name like 01-two-cities.mdx',
      'chapters/id/Visit.mdx: found "Visit.mdx", expected a file name like 01-two-cities.mdx',
    ]);
  });

  test('is in NFC', () => {
    expect(inChapter(second, 'A ring.', 'A cafe\u0301.')).toEqual([
      `${second}:10: found "…scene="focus:hall" alt="A cafe\\u{301}.">", expected NFC text`,
      `${second}:10 › hall › Step alt: found "A cafe\\u{301}.", expected NFC text`,
    ]);
  });

  test('has 250 to 520 words, without what unfolds', () => {
    expect(inChapter(second, ' Benang pakan dan benang lungsin bertemu di satu kain.'.repeat(5), '')).toEqual([
      `${second} › words: found 231, expected 250 to 520`,
    ]);
    expect(inChapter(second, 'Somebody', 'Somebody '.repeat(400))).toEqual([]);
    expect(inChapter(second, 'It went', 'It went '.repeat(200))).toEqual([
      `${second} › words: found 674, expected 250 to 520`,
    ]);
  });
});

describe('the head of a chapter', () => {
  test('is there', () => {
    expect(inChapter(second, '---', '')).toContain(`${second}:1: found no head, expected a head between two lines of ---`);
  });

  test('is YAML', () => {
    expect(inChapter(second, 'title: "A title"', 'title: "A title')).toEqual([
      `${second}:7:1: found unexpected end of the stream within a double quoted scalar, expected a head that is YAML`,
    ]);
  });

  test('has every field, no other, and plain text', () => {
    expect(inChapter(second, 'lead: A lead.', 'leads: A lead.')).toEqual([
      `${second} › lead: found nothing, expected a text`,
      `${second} › leads: found "A lead.", expected no field of this name`,
    ]);
    expect(inChapter(second, 'layer: culture', 'layer: sport')).toEqual([
      `${second} › layer: found "sport", expected one of governance, economy, culture, education, technology`,
    ]);
    expect(inChapter(second, 'lead: A lead.', 'lead: A <b>lead</b>.')).toEqual([
      `${second} › lead: found "A <b>lead</b>.", expected plain text without markup`,
    ]);
  });
});

describe('a part', () => {
  test('that chapters do not have is told, with the nearest name', () => {
    expect(inChapter(second, '<Claim>\n\nIt went as planned.<Cite source="report" />\n\n</Claim>', '<Clam />')).toEqual([
      `${second}:22 › hall: found <Clam>, expected one of Scrolly, Step, Cite, Big, Drawing, Direction, Figures, Record, Term, More, Claim, perhaps "Claim"`,
    ]);
    expect(inChapter(second, 'It went', 'It <b>went</b>')).toEqual([
      `${second}:24 › hall: found <b>, expected one of Scrolly, Step, Cite, Big, Drawing, Direction, Figures, Record, Term, More, Claim`,
    ]);
  });

  test.each([
    ['It went', 'It {went}', '24 › hall: found an expression in braces'],
    ['It went', 'It [went](https://example.org)', '24 › hall: found a link'],
    ['It went', 'It ![went](went.png)', '24 › hall: found an image'],
    ['It went', 'It `went`', '24 › hall: found code'],
  ])('of Markdown that chapters do not have is told: %s → %s', (from, to, fault) => {
    expect(inChapter(second, from, to)).toEqual([`${second}:${fault}, expected paragraphs, lists and components`]);
  });

  test('imports nothing', () => {
    expect(inChapter(second, '<Scrolly', 'import x from "y"\n\n<Scrolly')).toContain(
      `${second}:9: found an import or export, expected paragraphs, lists and components`,
    );
  });

  test('stands where it belongs', () => {
    expect(inChapter(second, '</Scrolly>', '</Scrolly>\n\n<Record id="shop" />\n\nLoose words.')).toEqual([
      `${second}:31 › Record: found it in the chapter, expected it in Step`,
      `${second}:33: found a paragraph in the chapter, expected words inside a Step only`,
    ]);
  });

  test('is a heading of the second level', () => {
    expect(inChapter(second, '## A visit', '### A visit')).toEqual([
      `${second}:12 › hall: found a heading of level 3, expected a heading with ##`,
    ]);
  });

  test.each([
    ['<Claim>', '<Claim tone="x">', '22 › hall › Claim tone: found an attribute that it does not have, expected no attribute'],
    ['source="report"', 'sources="report"', '24 › hall › Cite source: found nothing, expected a text in double quotes'],
    ['source="report"', 'source={report}', '24 › hall › Cite source: found no text, expected a text in double quotes'],
    ['source="report"', 'source=" "', '24 › hall › Cite source: found " ", expected the id of a record in data/sources.json'],
    ['source="report"', 'source="news repotr"', '24 › hall › Cite source: found "repotr", expected the id of a record in data/sources.json, perhaps "report"'],
    ['summary="How do we know?"', 'summary=""', '16 › hall › More summary: found "", expected a text that is not empty'],
    ['alt="A ring."', 'alt=""', '10 › hall › Step alt: found "", expected a text that is not empty'],
    ['graphic="twin-map"', 'graphic="twin-mop"', '9 › Scrolly graphic: found "twin-mop", expected one of cloth, region-map, twin-map, law-timeline, procedure-stitch, three-layers, city-ties, directions, weighing, perhaps "twin-map"'],
    ['id="hall"', 'id="The hall"', '10 › The hall › Step id: found "The hall", expected lower-case words joined by single hyphens'],
  ])('has the attributes that it needs: %s → %s', (from, to, fault) => {
    expect(inChapter(second, from, to)).toContain(`${second}:${fault}`);
  });

  test.each([
    ['tone="economy"', 'tone="purple"', '12 › opening › Big tone: found "purple", expected one of bandung, petaling-jaya, governance, economy, culture, education, technology'],
    ['<Big tone="economy">2016</Big>', '<Drawing name="lom" />', '12 › opening › Drawing name: found "lom", expected one of loom, gedung-sate, gedung-sate-small, shop-window, camp-tent, command-wall, perhaps "loom"'],
    ['from="bandung"', 'from="bandong"', '16 › opening › Direction from: found "bandong", expected one of bandung, petaling-jaya, perhaps "bandung"'],
    ['to="petaling-jaya"', 'to="asan"', '16 › opening › Direction to: found "asan", expected one of bandung, petaling-jaya'],
    ['to="petaling-jaya"', 'to="petaling-jaya" both="yes"', '16 › opening › Direction both: found "yes", expected one of true'],
    ['<Term id="umkm">', '<Term id="unkm">', '18 › opening › Term id: found "unkm", expected the id of a record in data/glossary.json, perhaps "umkm"'],
    ['activity="shop"', 'activity="ship"', '20 › opening › Figures activity: found "ship", expected the id of a record in data/activities.json, perhaps "shop"'],
    ['activity="shop"', 'activity="visit"', '20 › opening › Figures activity: found "visit", expected an activity that has figures'],
    ['<Record id="visit"', '<Record id="vizit"', '32 › strait › Record id: found "vizit", expected the id of a record in data/activities.json, perhaps "visit"'],
  ])('names what exists: %s → %s', (from, to, fault) => {
    expect(inChapter(first, from, to)).toEqual([`${first}:${fault}`]);
  });

  test('draws every drawing that there is', () => {
    for (const name of drawingNames) {
      expect(inChapter(first, '<Big tone="economy">2016</Big>', `<Drawing name="${name}" />`)).toEqual([]);
    }
  });

  test('that shows figures follows the record, should it lose them', () => {
    expect(faultsAfter((content) => edit(content, 'activities', 'shop', { figures: [], sources: [{ id: 'news', supports: ['date'], note: null }], contradictions: [] }))).toEqual([
      'chapters/en/01-the-shop.mdx:20 › opening › Figures activity: found "shop", expected an activity that has figures',
      'chapters/id/01-the-shop.mdx:20 › opening › Figures activity: found "shop", expected an activity that has figures',
    ]);
  });
});

describe('a step', () => {
  test('has a heading', () => {
    expect(inChapter(second, '## A visit', 'A visit')).toEqual([
      `${second}:10 › hall › heading: found nothing, expected a heading with ##`,
    ]);
  });

  test('has a scene', () => {
    expect(inChapter(second, ' scene="focus:hall"', '')).toEqual([
      `${second}:10 › hall › Step scene: found nothing, expected a text in double quotes`,
    ]);
    expect(inChapter(second, 'scene="focus:hall"', 'scene="focus: hall"')).toEqual([
      `${second}:10 › hall › Step scene: found "focus: hall", expected a view, or a view and marks: "focus:mou-2015,pj-fair-2018"`,
    ]);
    expect(inChapter(second, 'scene="focus:hall"', 'scene=""')).toEqual([
      `${second}:10 › hall › Step scene: found "", expected a text that is not empty`,
    ]);
  });

  test('asks for a view that its graphic has', () => {
    expect(inChapter(second, 'focus:hall', 'fokus:hall')).toEqual([
      `${second}:10 › hall › Step scene: found "fokus", expected a view of twin-map: bandung, petaling-jaya, both, focus, perhaps "focus"`,
    ]);
  });

  test('brings out marks that are records of the kind that its graphic shows', () => {
    expect(inChapter(second, 'focus:hall', 'focus:hall,shop')).toEqual([
      `${second}:10 › hall › Step scene: found "shop", expected the id of a record in data/places.json`,
    ]);
    expect(inChapter(first, 'scene="strait"', 'scene="strait:hall"')).toEqual([
      `${first}:26 › strait › Step scene: found "strait:hall", expected a view alone, as region-map has no marks`,
    ]);
  });

  test('has an id that no other step of its language has', () => {
    expect(inChapter(second, 'id="hall"', 'id="strait"')).toEqual([
      `${second}:10 › strait › Step id: found "strait", expected an id of its own: a step in ${first} has this one`,
    ]);
  });

  test('has an id that is not the address of a chapter', () => {
    expect(inChapter(second, 'id="hall"', 'id="the-shop"')).toEqual([
      `${second}:10 › the-shop › Step id: found "the-shop", expected an id of its own: ${first} as a chapter has this one`,
    ]);
  });
});

describe('another language', () => {
  const english = 'chapters/en/01-the-shop.mdx';
  const inEnglish = (from: string, to: string) => faultsAfter((content) => rewrite(content, english, from, to));

  test('has the same steps', () => {
    expect(inEnglish('id="strait"', 'id="straits"')).toEqual([
      `${english} › strait: found no such step, expected the step, as in ${first}`,
      `${english}:26 › straits: found a step, expected no such step, as in ${first}`,
    ]);
  });

  test('has them in the same order', () => {
    const swap = (content: SmallContent) => {
      const text = content.texts.get(english) ?? '';
      const [head = '', one = '', two = ''] = text.split('<Scrolly');
      content.texts.set(english, `${head}<Scrolly${two}\n<Scrolly${one}`);
    };
    expect(faultsAfter(swap)).toEqual([
      `${english}:10 › strait: found it here, expected step "opening" here, as in ${first}`,
    ]);
  });

  test('has the same scene, graphic and layer', () => {
    expect(inEnglish('scene="focus:shop"', 'scene="focus:visit"')).toEqual([
      `${english}:10 › opening › scene: found "focus:visit", expected "focus:shop", as in ${first}`,
    ]);
    expect(inEnglish('scene="strait"', 'scene="flight"')).toEqual([
      `${english}:26 › strait › scene: found "flight", expected "strait", as in ${first}`,
    ]);
    expect(inEnglish('<Scrolly graphic="region-map">\n<Step id="strait" scene="strait"', '<Scrolly graphic="cloth">\n<Step id="strait" scene="whole"')).toEqual([
      `${english}:26 › strait › graphic: found "cloth", expected "region-map", as in ${first}`,
      `${english}:26 › strait › scene: found "whole", expected "strait", as in ${first}`,
    ]);
    expect(inEnglish('layer: economy', 'layer: culture')).toEqual([
      `${english} › layer: found "culture", expected "economy", as in ${first}`,
    ]);
  });
});
