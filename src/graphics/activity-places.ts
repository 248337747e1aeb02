/** Where the records took place: one mark a point, pulled apart as far as a finger needs, and what no map can show. */
import type { Place } from '../schemas/place.ts';
import { overlaps, textBox, type Box } from './labels.ts';
import { placeMark } from './map-places.ts';
import { cities, cityViews, type City } from './map-views.ts';
import { round } from './round.ts';
import { cityRing } from './twin-map.ts';

/** Half of the wide map of both cities: the part of it that a panel shows, in its units. */
const panelSize = { width: 300, height: 216 } as const;
/** Radius of a mark with its number, and how far two of them stand apart. */
export const markRadius = 13;
const apart = 28;
const fontSize = 11.5;

/** The panel of each city with the marks of the places that records name. */
export function layoutPlaces(records: readonly Located[], places: readonly Place[], nameOf: NameOf): PlacesMap {
  const used = places.filter(({ id }) => records.some(({ place }) => place === id));
  const at = (...ids: readonly string[]): string[] =>
    records.flatMap(({ id, place }) => (place !== null && ids.includes(place) ? [id] : []));
  const panels = cities.map((city): Panel => {
    const view = cityViews('wide')[city];
    /** Bandung's records lie west in its half of the map, Petaling Jaya's east. */
    const box = {
      x: city === 'bandung' ? view.x : view.x + view.width - panelSize.width,
      y: round(view.centre[1] - panelSize.height / 2),
      ...panelSize,
    };
    const here = used.flatMap((place) => {
      const mark = placeMark(place, 'wide');
      return mark?.city === city ? [{ place, mark }] : [];
    });
    const wholes = here.filter(({ mark }) => mark.kind === 'city' || mark.kind === 'unknown');
    const points = new Map<string, typeof here>();
    for (const each of here) {
      if (wholes.includes(each)) continue;
      const key = `${each.mark.x} ${each.mark.y} ${each.mark.kind}`;
      points.set(key, [...(points.get(key) ?? []), each]);
    }
    const marks = pullApart(
      [...points.values()].flatMap((group) => {
        const [first] = group;
        if (!first) return [];
        const ids = group.map(({ place }) => place.id);
        const { kind, x, y } = first.mark;
        return [
          { id: first.place.id, names: group.map(({ place }) => nameOf(place)), records: at(...ids), kind, x, y },
        ];
      }),
      box,
    );
    const ids = wholes.map(({ place }) => place.id);
    return {
      city,
      box,
      ring: cityRing('wide', city),
      whole: ids[0] === undefined ? null : { id: ids[0], records: at(...ids), x: box.x + 26, y: box.y + 49 },
      marks: placeNames(marks, box),
    };
  });
  const shown = new Set(
    panels.flatMap(({ whole, marks }) => [...(whole?.records ?? []), ...marks.flatMap((m) => m.records)]),
  );
  const rest = records.filter(({ id }) => !shown.has(id));
  return {
    panels,
    elsewhere: rest.filter(({ city }) => city !== null).map(({ id }) => id),
    unknown: rest.filter(({ city }) => city === null).map(({ id }) => id),
  };
}

/** Moves marks away from each other, step by step, until none touches another; the true point stays in `x` and `y`. */
function pullApart(points: readonly PlacePoint[], box: Box): PulledPoint[] {
  const moved = points.map((point) => ({ ...point, px: point.x, py: point.y }));
  for (let step = 0; step < 200; step += 1) {
    for (const [i, a] of moved.entries()) {
      for (const b of moved.slice(i + 1)) {
        const dx = b.px - a.px || 0.5;
        const dy = b.py - a.py || 0.1 * (i + 1);
        const gap = Math.hypot(dx, dy);
        if (gap >= apart) continue;
        const push = (apart - gap) / 2 / gap;
        a.px -= dx * push;
        a.py -= dy * push;
        b.px += dx * push;
        b.py += dy * push;
      }
    }
    for (const point of moved) {
      point.px = Math.min(Math.max(point.px, box.x + apart), box.x + box.width - apart);
      point.py = Math.min(Math.max(point.py, box.y + apart), box.y + box.height - apart);
    }
  }
  return moved.map((point) => ({
    ...point,
    x: round(point.x),
    y: round(point.y),
    px: round(point.px),
    py: round(point.py),
  }));
}

/** Names beside their marks, right, left, below or above; one that finds no room is left to the card. */
function placeNames(marks: readonly PulledPoint[], box: Box): PlaceOnMap[] {
  const discs = marks.map(({ px, py }) => ({
    x: px - markRadius - 2,
    y: py - markRadius - 2,
    width: markRadius * 2 + 4,
    height: markRadius * 2 + 4,
  }));
  /** Where the name of the city and its own number stand. */
  const taken: Box[] = [{ x: box.x, y: box.y, width: box.width * 0.62, height: 64 }];
  return marks.map((mark) => {
    const text = mark.names[0] ?? '';
    const reach = markRadius + 4;
    const places = [
      { x: mark.px + reach, y: mark.py + 4, anchor: 'start' },
      { x: mark.px - reach, y: mark.py + 4, anchor: 'end' },
      { x: mark.px, y: mark.py + reach + 6, anchor: 'middle' },
      { x: mark.px, y: mark.py - reach - 2, anchor: 'middle' },
    ] as const;
    const label = places.find((place) => {
      const room = textBox(text, { ...place, fontSize, weight: 700 });
      const inside =
        room.x > box.x + 6 &&
        room.x + room.width < box.x + box.width - 6 &&
        room.y + room.height < box.y + box.height - 20;
      return inside && ![...discs, ...taken].some((other) => overlaps(room, other));
    });
    if (label) taken.push(textBox(text, { ...label, fontSize, weight: 700 }));
    return { ...mark, label: label ? { ...label, x: round(label.x), y: round(label.y), text } : null };
  });
}

type NameOf = (place: Place) => string;

interface Located {
  id: string;
  place: string | null;
  city: string | null;
}

interface PlacePoint {
  id: string;
  names: string[];
  records: string[];
  kind: 'pin' | 'ring' | 'city' | 'unknown';
  x: number;
  y: number;
}

interface PulledPoint extends PlacePoint {
  px: number;
  py: number;
}

/** Places that share a point, with the records there: where it is, where its mark stands, and where its name. */
interface PlaceOnMap extends PulledPoint {
  label: { x: number; y: number; anchor: 'start' | 'end' | 'middle'; text: string } | null;
}

interface Panel {
  city: City;
  box: Box;
  /** Circle around the whole city. */
  ring: { x: number; y: number; r: number };
  /** What is known only to the city. */
  whole: { id: string; records: string[]; x: number; y: number } | null;
  marks: PlaceOnMap[];
}

interface PlacesMap {
  panels: Panel[];
  /** Ids of records elsewhere, and of records whose place is not known. */
  elsewhere: string[];
  unknown: string[];
}
