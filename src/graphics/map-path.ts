/** Path texts of many points in few bytes: relative steps, one decimal at most, no needless separators. */
import type { Line, Point } from './map-lines.ts';
import { round } from './round.ts';

/** One path of many lines; `closed` ends each with a straight step back; `grain` is the smallest step in units. */
export function compactPath(lines: readonly Line[], closed = false, grain: Grain = 0.1): string {
  return lines.map((line) => subpath(line, closed, grain)).join('');
}

/** One path of points of no length: with round caps they show as dots. */
export function dotPath(points: Line): string {
  let before: Point = [0, 0];
  const dots = points.map(([x, y]) => {
    const point: Point = [Math.round(x * 10), Math.round(y * 10)];
    const step = `m${join([point[0] - before[0], point[1] - before[1]], 0.1)}h0`;
    before = point;
    return step;
  });
  return dots.join('').replace('m', 'M');
}

/** A path of one line, absolute, for a few points. */
export const linePath = (line: Line): string =>
  line.map(([x, y], i) => `${i ? 'L' : 'M'}${round(x)} ${round(y)}`).join('');

function subpath(line: Line, closed: boolean, grain: Grain): string {
  const steps = line.map(([x, y]): Point => [Math.round(x / grain), Math.round(y / grain)]);
  const distinct = steps.filter(([x, y], i) => i === 0 || x !== steps[i - 1]![0] || y !== steps[i - 1]![1]);
  const [start, ...rest] = distinct;
  if (!start || rest.length === 0) return '';
  let before = start;
  const moves = rest.map((point) => {
    const move = join([point[0] - before[0], point[1] - before[1]], grain);
    before = point;
    return move;
  });
  const tail = moves.map((move, i) => (i === 0 || move.startsWith('-') ? move : ` ${move}`)).join('');
  return `M${join(start, grain)}l${tail}${closed ? 'z' : ''}`;
}

const join = ([x, y]: Point, grain: Grain): string => `${short(x, grain)}${y < 0 ? '' : ' '}${short(y, grain)}`;
const short = (steps: number, grain: Grain): string =>
  String(grain === 1 ? steps : steps / 10).replace(/^(-?)0\./, '$1.');

type Grain = 1 | 0.1;
