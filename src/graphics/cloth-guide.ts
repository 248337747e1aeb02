/** Where the words stand that teach how to read the cloth: below the last woven band, each tied to what it names. */
import type { Cloth, ClothMark } from './cloth.ts';
import { round } from './round.ts';

/** Places the five notes of the reading guide around the named wefts. */
export function readingGuide(cloth: Cloth, named: readonly ClothMark[]): GuideNote[] {
  const { left, right, year, disc, warp, selvedge } = cloth.frame;
  const wefts = named.filter(({ band }) => band !== null).toSorted((a, b) => a.y - b.y);
  const last = wefts.at(-1);
  if (!last?.band) return [];
  const { bottom } = last.band;
  const width = right - left;
  const at = (years: number): number => round(bottom + year * years);
  const thread = round(left + (Math.floor((width * 0.5) / warp) + 0.6) * warp);
  const beneath = at(0.55);
  const outside = round(right + selvedge + Math.min(disc * 0.6, 6.5));
  return [
    {
      key: 'motif',
      x: round(left + disc * 0.6),
      y: at(1.05),
      anchor: 'start',
      lead: `M${last.x} ${round(last.y + disc + 2)}V${at(0.78)}`,
    },
    {
      key: 'weft',
      x: round(left + width * 0.6),
      y: beneath,
      anchor: 'middle',
      lead: `M${round(left + width * 0.6)} ${round(bottom + 2)}V${at(0.29)}`,
    },
    {
      key: 'density',
      x: round(right - disc),
      y: at(1.25),
      anchor: 'end',
      lead: `${heightsOf(wefts, outside)}M${outside} ${round(bottom)}V${at(1.17)}H${round(right - disc * 0.7)}`,
    },
    {
      key: 'edge',
      x: round(left + disc * 1.6),
      y: at(2.3),
      anchor: 'start',
      lead: `M${left} ${at(2.22)}h${round(disc * 1.25)}`,
    },
    {
      key: 'warp',
      x: round(thread + disc * 0.7),
      y: at(3.2),
      anchor: 'start',
      lead: `M${thread} ${at(2.4)}V${at(4)}m${round(-disc * 0.35)} ${round(-disc * 0.45)}l${round(disc * 0.35)} ${round(disc * 0.45)} ${round(disc * 0.35)} ${round(-disc * 0.45)}`,
    },
  ];
}

const heightsOf = (wefts: readonly ClothMark[], x: number): string =>
  wefts.map(({ band }) => (band ? `M${round(x - 4)} ${band.top}h4V${band.bottom}h-4` : '')).join('');

/** A note, its place, and the line that ties it to what it names. */
export interface GuideNote {
  key: 'motif' | 'weft' | 'density' | 'edge' | 'warp';
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  lead: string;
}
