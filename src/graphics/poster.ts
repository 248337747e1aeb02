/** The poster's sheet: where title, claim, reading, key, cloth and foot stand on A3 upright. */
import type { Translate } from '../i18n/translate.ts';
import { themes, type Theme } from '../schemas/activity.ts';
import { clothFrames } from './cloth-frame.ts';
import { wrapText, type Box } from './labels.ts';

/** In quarters of a millimetre. */
const sheet = { width: 1188, height: 1680 };
const margin = 84;
/** The night ground, and the selvedge that closes it. */
const head = 348;
const band = 60;
/** Left of the cloth: how to read it. */
const column = 300;
/** From the margin to the words of the key. */
const indent = 60;

const types: Readonly<Record<'claim' | 'reading' | 'key' | 'note' | 'foot', Type>> = {
  claim: { size: 27, weight: 600, leading: 36 },
  reading: { size: 24, weight: 500, leading: 34 },
  key: { size: 24, weight: 700, leading: 30 },
  note: { size: 21, weight: 500, leading: 28 },
  foot: { size: 18, weight: 500, leading: 26 },
};

/**
 * Everything on the sheet.
 * @param foot sentences on data and licence, one a line
 */
export function posterLayout(t: Translate, foot: readonly string[]): PosterLayout {
  const cloth = clothBox();
  const title = [t('cover.title.1'), t('cover.title.2')].map((text, index) => ({
    ...{ text, x: margin - 5, y: 194 + index * 106 },
  }));
  const claim = lines(types.claim, t('cloth.title'), { x: 750, y: 0, width: 416 });
  const drop = (title[1]?.y ?? 0) - (claim.at(-1)?.y ?? 0);
  const reading = lines(types.reading, t('cloth.reading'), { x: margin, y: cloth.y + 32, width: column + 12 });
  return {
    ...{ sheet, margin, head, band, cloth, title, reading },
    kicker: { text: t('cover.kicker'), x: margin, y: 86 },
    address: { x: sheet.width - margin, y: 86 },
    claim: claim.map((line) => ({ ...line, y: line.y + drop })),
    key: layKey(t, (reading.at(-1)?.y ?? 0) + 76),
    foot: foot.map((text, index) => ({ text, x: margin, y: sheet.height - 58 + index * types.foot.leading })),
  };
}

/** The cloth takes what the column leaves; its right edge ends where the sheet's margin begins. */
function clothBox(): Box {
  const { wide } = clothFrames;
  const right = sheet.width - margin;
  const outer = wide.right + wide.selvedge;
  const scale = (right - margin - column - 24) / outer;
  return {
    x: Math.round(right - outer * scale),
    y: head + band + 36,
    width: Math.round(wide.width * scale),
    height: Math.round(wide.height * scale),
  };
}

/** Signs under one another, each beside its words, the first at `top`. */
function layKey(t: Translate, top: number): KeyEntry[] {
  const signs: { sign: Sign; kind: 'key' | 'note'; words: string }[] = [
    ...themes.map((sign) => ({ sign, kind: 'key' as const, words: t(`theme.${sign}`) })),
    ...states.map((sign) => ({ sign, kind: 'key' as const, words: t(`poster.${sign}`) })),
    ...notes.map((sign) => ({ sign, kind: 'note' as const, words: t(`poster.${sign}`) })),
  ];
  let y = top;
  return signs.map(({ sign, kind, words }) => {
    const type = types[kind];
    const text = lines(type, words, { x: margin + indent, y: y + 8, width: column - indent + 16 });
    const entry = { sign, kind, x: margin + 20, y, height: (text.length - 1) * type.leading, text };
    y += type.leading * text.length + 24;
    return entry;
  });
}

function lines(type: Type, text: string, { x, y, width }: Column): Line[] {
  const broken = wrapText(text, evenWidth(type, text, width), type.size, type.weight);
  return broken.map((line, index) => ({ text: line, x, y: y + index * type.leading }));
}

/** The narrowest column in which a text takes no more lines than in `width`: no line is left almost empty. */
function evenWidth({ size, weight }: Type, text: string, width: number): number {
  const count = (of: number): number => wrapText(text, of, size, weight).length;
  let narrow = width;
  while (narrow > 4 && count(narrow - 4) === count(width)) narrow -= 4;
  return narrow;
}

const states = ['planned', 'ended', 'unknown'] as const;
const notes = ['edge', 'date'] as const;

/** What a row of the key explains: a theme, a state of a motif, the dashed edge, the mark of a date. */
type Sign = Theme | (typeof states)[number] | (typeof notes)[number];

/** A line of text; (x, y) is where its baseline starts. */
export interface Line {
  text: string;
  x: number;
  y: number;
}

interface KeyEntry {
  sign: Sign;
  kind: 'key' | 'note';
  /** Middle of the sign, at the height of the first line. */
  x: number;
  y: number;
  /** From the first line to the last. */
  height: number;
  text: Line[];
}

export interface PosterLayout {
  sheet: { width: number; height: number };
  margin: number;
  head: number;
  band: number;
  /** Where the wide cloth's canvas lies. */
  cloth: Box;
  kicker: Line;
  /** Where the story's address ends. */
  address: { x: number; y: number };
  title: Line[];
  claim: Line[];
  reading: Line[];
  key: KeyEntry[];
  foot: Line[];
}

interface Type {
  size: number;
  weight: number;
  leading: number;
}

interface Column {
  x: number;
  y: number;
  width: number;
}
