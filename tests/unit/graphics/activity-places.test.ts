/** Marks of places stand inside their panel and apart, and no record is lost between map and list. */
import { expect, test } from 'vitest';
import records from '../../../content/data/activities.json';
import places from '../../../content/data/places.json';
import { layoutPlaces, markRadius } from '../../../src/graphics/activity-places.ts';
import { overlaps, textBox } from '../../../src/graphics/labels.ts';
import type { Place } from '../../../src/schemas/place.ts';

const map = layoutPlaces(records, places as Place[], ({ name }) => name.en);

test('every record is on one spot of the map, or named as having none', () => {
  const onMap = map.panels.flatMap(({ whole, marks }) => [
    ...(whole?.records ?? []),
    ...marks.flatMap((mark) => mark.records),
  ]);
  expect([...onMap, ...map.elsewhere, ...map.unknown].toSorted()).toEqual(records.map(({ id }) => id).toSorted());
  expect(map.unknown).toContain('letter-of-intent');
  expect(map.elsewhere).toContain('airasia-kertajati-2023');
});

test('marks stand inside their panel, apart from each other and from the city’s own', () => {
  for (const { box, whole, marks } of map.panels) {
    const spots = [...marks.map(({ px, py }) => [px, py] as const), ...(whole ? [[whole.x, whole.y] as const] : [])];
    for (const [i, [x, y]] of spots.entries()) {
      expect(x - markRadius).toBeGreaterThanOrEqual(box.x);
      expect(x + markRadius).toBeLessThanOrEqual(box.x + box.width);
      expect(y - markRadius).toBeGreaterThanOrEqual(box.y);
      expect(y + markRadius).toBeLessThanOrEqual(box.y + box.height);
      for (const [ox, oy] of spots.slice(i + 1)) expect(Math.hypot(x - ox, y - oy)).toBeGreaterThan(markRadius * 2);
    }
  }
});

test('names keep off marks and off each other', () => {
  for (const { marks } of map.panels) {
    const names = marks.flatMap(({ label }) =>
      label ? [textBox(label.text, { ...label, fontSize: 11.5, weight: 700 })] : [],
    );
    expect(names.length).toBeGreaterThan(0);
    for (const [i, name] of names.entries()) {
      for (const other of names.slice(i + 1)) expect(overlaps(name, other)).toBe(false);
      for (const { px, py } of marks) {
        expect(
          overlaps(name, { x: px - markRadius, y: py - markRadius, width: markRadius * 2, height: markRadius * 2 }),
        ).toBe(false);
      }
    }
  }
});

test('places at one point share a mark that names them all', () => {
  const hall = map.panels
    .flatMap(({ marks }) => marks)
    .find(({ names }) => names.some((name) => name.includes('City Hall')));
  expect(hall?.names.length).toBeGreaterThan(1);
});
