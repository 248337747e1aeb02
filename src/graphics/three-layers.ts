/** Three bands on one warp: the first two woven, each in its pattern, the third open with its pattern only drawn. */
import type { Theme } from '../schemas/activity.ts';
import { round } from './round.ts';

/** The two canvases on which the layers are laid out. */
export type LayersSize = 'narrow' | 'wide';

/** The layers, first to third, with the themes that belong to each. */
export const layers = [
  { id: 'economy', themes: ['economy'] },
  { id: 'second', themes: ['culture', 'education', 'technology'] },
  { id: 'politics', themes: ['governance'] },
] as const satisfies readonly { id: string; themes: readonly Theme[] }[];

const measures = {
  wide: {
    left: 316,
    right: 764,
    top: 44,
    height: 216,
    gap: 26,
    fringe: 46,
    warp: 8,
    row: 6,
    strip: 74,
    text: 40,
    number: 58,
    line: 34,
    first: 104,
    motif: 24,
  },
  narrow: {
    left: 134,
    right: 350,
    top: 10,
    height: 100,
    gap: 10,
    fringe: 16,
    warp: 5.4,
    row: 4.4,
    strip: 36,
    text: 8,
    number: 26,
    line: 19,
    first: 48,
    motif: 14,
  },
} as const;

/** Lays out warp, bands, patterns and where their words stand. */
export function layoutLayers(size: LayersSize): LayersLayout {
  const m = measures[size];
  const width = m.right - m.left;
  const bands = layers.map(({ id, themes }, i): LayerBand => {
    const y = m.top + i * (m.height + m.gap);
    const middle = y + m.height / 2;
    const strip = { y: round(middle - m.strip / 2), height: m.strip };
    return {
      id,
      y,
      height: m.height,
      outline: `M${m.left} ${y}h${width}v${m.height}h${-width}z`,
      rows: themes.map((theme, n) => ({ theme, path: rows(size, y, n, themes.length, 1) })),
      light: themes.map((theme, n) => ({ theme, path: rows(size, y, n, themes.length, 2) })),
      strip,
      marks: themes.length > 1 ? motifsIn(strip, m.left, m.right, themes) : [],
      pattern:
        id === 'economy' ? shoots(strip, m.left, m.right) : id === 'politics' ? lozenges(strip, m.left, m.right) : '',
      number: { x: m.text, y: round(y + m.number * 0.74), size: m.number },
      names: themes.map((theme, n) => ({
        theme,
        x: m.text + m.motif + (size === 'wide' ? 10 : 5),
        y: y + m.first + n * m.line,
      })),
      note: { x: m.text, y: y + m.first + themes.length * m.line },
    };
  });
  const bottom = m.top + 3 * m.height + 2 * m.gap + m.fringe;
  const threads = Math.round(width / m.warp);
  const warp = Array.from(
    { length: threads + 1 },
    (_, i) => `M${round(m.left + (i * width) / threads)} ${m.top - m.gap / 2}V${bottom}`,
  );
  return { left: m.left, right: m.right, top: m.top, bottom, motif: m.motif, warp: warp.join(''), bands };
}

/** Every `share`-th row of a theme in a band, above and below its strip; in full, every second row is set off by a stitch. */
function rows(size: LayersSize, top: number, theme: number, themes: number, share: number): string {
  const { left, right, height, row, strip } = measures[size];
  const clear = strip / 2 + 3;
  const count = Math.floor(height / row);
  const pad = (height - (count - 1) * row) / 2;
  return Array.from({ length: count }, (_, i) => i)
    .filter((i) => i % share === 0 && (i / share) % themes === theme)
    .filter((i) => Math.abs(pad + i * row - height / 2) > clear)
    .map((i) => {
      const shift = share === 1 && Math.floor(i / themes) % 2 ? 4 : 0;
      return `M${left + shift} ${round(top + pad + i * row)}H${right}`;
    })
    .join('');
}

/** Two rows of bamboo-shoot triangles, points towards each other. */
function shoots(strip: Strip, left: number, right: number): string {
  const high = strip.height * 0.46;
  const count = Math.round((right - left) / (high * 0.8));
  const step = (right - left) / count;
  const y1 = strip.y + strip.height;
  return Array.from({ length: count }, (_, i) => {
    const x = round(left + i * step);
    return `M${x} ${strip.y}h${round(step)}l${round(-step / 2)} ${round(high)}zM${x} ${y1}h${round(step)}l${round(-step / 2)} ${round(-high)}z`;
  }).join('');
}

/** A row of lozenges in outline, corner to corner. */
function lozenges(strip: Strip, left: number, right: number): string {
  const half = strip.height / 2;
  const count = Math.round((right - left) / strip.height);
  const step = (right - left) / count;
  return Array.from({ length: count }, (_, i) => {
    const x = round(left + (i + 0.5) * step);
    return `M${x} ${strip.y}l${round(step / 2)} ${half} ${round(-step / 2)} ${half} ${round(-step / 2)} ${-half}z`;
  }).join('');
}

function motifsIn(strip: Strip, left: number, right: number, themes: readonly Theme[]): LayerMark[] {
  const size = strip.height * 0.6;
  const step = (right - left) / 6;
  return Array.from({ length: 6 }, (_, i) => ({
    theme: themes[i % themes.length] ?? 'culture',
    x: round(left + (i + 0.5) * step - size / 2),
    y: round(strip.y + (strip.height - size) / 2),
    size: round(size),
  }));
}

interface Strip {
  y: number;
  height: number;
}

interface ThemeRows {
  theme: Theme;
  path: string;
}

interface LayerMark {
  theme: Theme;
  x: number;
  y: number;
  size: number;
}

/** One layer: its place, its weave in full and in light, its pattern, and where its words stand. */
interface LayerBand {
  id: (typeof layers)[number]['id'];
  y: number;
  height: number;
  outline: string;
  rows: ThemeRows[];
  light: ThemeRows[];
  strip: Strip;
  marks: LayerMark[];
  pattern: string;
  number: { x: number; y: number; size: number };
  names: { theme: Theme; x: number; y: number }[];
  note: { x: number; y: number };
}

export interface LayersLayout {
  left: number;
  right: number;
  top: number;
  bottom: number;
  motif: number;
  warp: string;
  bands: LayerBand[];
}
