import { expect, test } from 'vitest';
import { layoutWeftLabel } from '../../../src/graphics/weft-label.ts';
import { dataset } from '../../components/site-data.ts';

const { activities } = dataset;
const label = (id: string, size: 'narrow' | 'wide' = 'wide') => {
  const record = activities.find((one) => one.id === id);
  if (!record) throw new Error(`no record "${id}"`);
  return layoutWeftLabel(record, activities, size);
};
const rows = (path: string | null): number => path?.match(/[Mm]/g)?.length ?? 0;

test('only what was woven on the cloth has rows: no plan, no context, no gap, no part', () => {
  for (const record of activities) {
    const { rows: woven, mark } = layoutWeftLabel(record, activities, 'wide');
    expect(woven !== null, record.id).toBe(['weft', 'shared', 'cut'].includes(mark.kind));
    if (record.link !== 'direct') expect(woven, record.id).toBeNull();
  }
});

test('the surer a record is, the more rows it has', () => {
  expect(rows(label('little-bandung-store-opening-2016').rows)).toBe(18);
  expect(rows(label('youth-camp-2017').rows)).toBe(12);
});

test.each(['narrow', 'wide'] as const)('on a %s label the motif and every row lie within it', (size) => {
  for (const record of activities) {
    const { frame, mark, rows: woven } = layoutWeftLabel(record, activities, size);
    expect(mark.x - frame.disc).toBeGreaterThan(0);
    expect(mark.x + frame.disc).toBeLessThan(frame.width);
    const [, top = '0'] = /^M[\d.]+ ([\d.]+)/.exec(woven ?? '') ?? [];
    expect(Number(top) + (rows(woven) - 1) * frame.pitch, record.id).toBeLessThan(frame.height);
  }
});
