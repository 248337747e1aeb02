/** A city's area as a square at the map's scale, and its people as dots in it. */
import type { CityFigure } from '../schemas/city-figure.ts';
import type { City } from './map-views.ts';
import { round } from './round.ts';

/** People that one dot stands for. */
export const peoplePerDot = 20_000;

/** The square of `area` (km²) from (x, y); dots beyond the lowest count are open, since sources do not agree on them. */
export function peopleSquare({ x, y, perKilometre, area, people }: SquareRequest): PeopleSquare {
  const side = Math.sqrt(area) * perKilometre;
  const sure = Math.round(people[0] / peoplePerDot);
  const all = Math.round(people[1] / peoplePerDot);
  const columns = Math.ceil(Math.sqrt(all));
  const rows = Math.ceil(all / columns);
  const at = (i: number): [number, number] => [
    round(x + (((i % columns) + 0.5) * side) / columns),
    round(y + ((Math.floor(i / columns) + 0.5) * side) / rows),
  ];
  const dots = Array.from({ length: sure }, (_, i) => `M${at(i).join(' ')}h0`).join('');
  const r = round(perKilometre * 0.16);
  const open = Array.from({ length: all - sure }, (_, i) => {
    const [cx, cy] = at(sure + i);
    return `M${round(cx - r)} ${cy}a${r} ${r} 0 1 0 ${round(2 * r)} 0a${r} ${r} 0 1 0 ${round(-2 * r)} 0`;
  }).join('');
  return { side: round(side), dots, open, sure, all };
}

/** A city's area and the lowest and highest count of its people among the figures; years where they are known. */
export function cityNumbers(figures: readonly CityFigure[], city: City): CityNumbers {
  const prefix = city === 'bandung' ? 'bdg' : 'pj';
  const ours = figures.filter(({ subject, value }) => subject === city && value !== null);
  const area = ours.find(({ id }) => id === `${prefix}-area`)?.value;
  const trusted = (figure: CityFigure): boolean => city !== 'bandung' || figure.confidence !== 'low';
  const counts = ours.filter((figure) => figure.id.startsWith(`${prefix}-pop`) && trusted(figure));
  const values = counts.map(({ value }) => value ?? 0);
  if (area === undefined || area === null || values.length === 0) {
    throw new Error(`twin-map: figures.json has no area or people for ${city} (${prefix}-area, ${prefix}-pop…)`);
  }
  return {
    area,
    people: [Math.min(...values), Math.max(...values)],
    year: counts.length === 1 ? counts[0]!.year : null,
  };
}

interface SquareRequest {
  x: number;
  y: number;
  perKilometre: number;
  area: number;
  people: [lowest: number, highest: number];
}

interface PeopleSquare {
  side: number;
  dots: string;
  open: string;
  /** Number of full dots, and of all dots. */
  sure: number;
  all: number;
}

interface CityNumbers {
  area: number;
  people: [lowest: number, highest: number];
  year: number | null;
}
