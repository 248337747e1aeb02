/** Places: inside the city that they name, and in agreement with the activities held there. */
import { show, type Problem } from './fault.ts';
import { rule } from './rule.ts';

/** A city's extent with a margin of about five kilometres, in degrees; a city without a box is not checked. */
const boxes: Readonly<Record<string, Box>> = {
  Bandung: { south: -7.02, north: -6.78, west: 107.49, east: 107.79 },
  'Petaling Jaya': { south: 3.01, north: 3.26, west: 101.5, east: 101.72 },
  Subang: { south: 3, north: 3.2, west: 101.45, east: 101.65 },
  Sepang: { south: 2.6, north: 3, west: 101.55, east: 101.85 },
  Majalengka: { south: -7.1, north: -6.5, west: 108, east: 108.45 },
};

const cityOfPlace: Readonly<Record<string, string>> = { Bandung: 'bandung', 'Petaling Jaya': 'petaling-jaya' };

export const geographyRules = [
  rule('places', ['lat', 'lon', 'level'], ({ lat, lon, level }) => {
    if (level === 'none') {
      return Object.entries({ lat, lon }).flatMap(([field, value]) =>
        value === null ? [] : [{ field, found: show(value), expected: 'null, as level is none' }],
      );
    }
    return Object.entries({ lat, lon }).flatMap(([field, value]) =>
      value === null ? [{ field, found: 'null', expected: `degrees, as level is ${level}` }] : [],
    );
  }),
  rule('places', ['lat', 'lon', 'city'], ({ lat, lon, city }) => {
    const box = boxes[city];
    if (!box || lat === null || lon === null) return [];
    return checkPoint({ lat, lon }, box, city);
  }),
  rule('activities', ['city', 'place'], ({ city, place }, { places }) => {
    const name = place === null ? undefined : places?.get(place)?.['city'];
    if (typeof name !== 'string' || city === 'both' || city === 'elsewhere') return [];
    const expected = cityOfPlace[name] ?? 'elsewhere';
    return city === expected
      ? []
      : [{ field: 'city', found: show(city), expected: `"${expected}", as place "${place}" is in ${name}` }];
  }),
];

function checkPoint({ lat, lon }: Point, box: Box, city: string): Problem[] {
  if (isInside({ lat, lon }, box)) return [];
  const { south, north, west, east } = box;
  return [
    {
      field: 'lat',
      found: `${lat} with lon ${lon}`,
      expected: `a point in ${city}: lat ${south} to ${north}, lon ${west} to ${east}`,
    },
  ];
}

const isInside = ({ lat, lon }: Point, { south, north, west, east }: Box): boolean =>
  lat >= south && lat <= north && lon >= west && lon <= east;

interface Point {
  lat: number;
  lon: number;
}

interface Box {
  south: number;
  north: number;
  west: number;
  east: number;
}
