/** Names of seas and lands on the map of the strait: where each stands, on which canvas. */
import type { Point } from './map-lines.ts';
import type { MapSize } from './map-views.ts';

const seas = ['malacca', 'java-sea', 'indian-ocean'] as const;

type MapNameId = 'peninsula' | 'sumatra' | 'borneo' | 'java' | 'singapore' | (typeof seas)[number];

/** Names for one canvas, in its units; every line of text is centred on `at` unless it ends or starts there. */
export const mapNames = (size: MapSize): MapName[] =>
  (Object.entries(places[size]) as [MapNameId, [number, number, Anchor?]][]).map(([id, [x, y, anchor = 'middle']]) => ({
    id,
    kind: (seas as readonly string[]).includes(id) ? 'sea' : 'land',
    at: [x, y],
    anchor,
  }));

const places: Record<MapSize, Partial<Record<MapNameId, [number, number, Anchor?]>>> = {
  narrow: {
    peninsula: [150, 20],
    sumatra: [84, 168],
    borneo: [352, 138, 'end'],
    singapore: [160, 108, 'start'],
    malacca: [8, 38, 'start'],
    'java-sea': [290, 262],
  },
  wide: {
    peninsula: [262, 60],
    sumatra: [200, 372],
    borneo: [784, 372, 'end'],
    java: [748, 756],
    singapore: [366, 252, 'start'],
    malacca: [92, 96],
    'java-sea': [640, 606],
    'indian-ocean': [120, 664],
  },
};

type Anchor = 'start' | 'middle' | 'end';

/** A name and where it stands. */
export interface MapName {
  id: MapNameId;
  kind: 'land' | 'sea';
  at: Point;
  anchor: Anchor;
}
