/** A bundle of threads between two cities, spread like a warp between two pegs. */
import type { Point } from './map-lines.ts';
import { round } from './round.ts';

/** `count` curves from `a` to `b`, evenly spread to both sides of the straight line, dealt out to `shares` paths in turn. */
export function threadBundle({ a, b, count, shares }: BundleRequest): string[] {
  const [ax, ay] = a;
  const [dx, dy] = [b[0] - ax, b[1] - ay];
  const at = (along: number, aside: number): string =>
    `${round(ax + dx * along - dy * aside)} ${round(ay + dy * along + dx * aside)}`;
  const paths = Array.from({ length: shares }, () => '');
  for (let i = 0; i < count; i += 1) {
    const spread = count === 1 ? 0 : (2 * i) / (count - 1) - 1;
    paths[i % shares] += `M${at(0, 0)}C${at(0.22, spread * bulge)} ${at(0.78, spread * bulge)} ${at(1, 0)}`;
  }
  return paths;
}

/** How far the outermost thread leaves the straight line, as a share of its length (a curve reaches three quarters of it). */
const bulge = 0.27;

interface BundleRequest {
  a: Point;
  b: Point;
  count: number;
  shares: number;
}
