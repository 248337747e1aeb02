/** The cloth: lays its marks out anew for a grouping or a stretch of time, and steps back what is not found. */
import { narrowFrame, wideFrame, type TimelineFrame } from '../../graphics/activity-frames.ts';
import { bracket } from '../../graphics/activity-threads.ts';
import {
  laneKey,
  layoutTimeline,
  rowsNeeded,
  yearsSpanned,
  type TimelineRecord,
} from '../../graphics/activity-timeline.ts';
import type { MarkKind } from '../../graphics/cloth.ts';
import type { ActivityRow } from '../../model/activity-row.ts';
import { rangeOf } from '../../model/filter.ts';
import type { ViewState } from '../../model/view-state.ts';
import { byData, type Show, type View } from './view.ts';

/** One drawing of the cloth. */
export interface ClothView {
  svg: SVGSVGElement;
  frame: TimelineFrame;
  marks: ReadonlyMap<string, SVGAElement>;
  /** Ids in order of time. */
  order: readonly string[];
  show: Show;
}

/** First year of the records and the year after their last, as the records of the page have them. */
export const allYears = (rows: readonly ActivityRow[]): [number, number] => yearsSpanned(rows.map(bare));

/** Readies one drawing. */
export function wireCloth(svg: SVGSVGElement, rows: readonly ActivityRow[]): ClothView {
  const marks = byData<SVGAElement>(svg, 'mark');
  const bands = byData<SVGGElement>(svg, 'band');
  const years = byData<SVGGElement>(svg, 'year');
  const lanes = byData<SVGGElement>(svg, 'lanes');
  const brush = svg.querySelector('[data-brush]');
  const note = svg.querySelector<SVGElement>('[data-bare]');
  const records = rows.map((row): TimelineRecord => {
    const { kind, host } = marks.get(row.id)?.dataset ?? {};
    return { ...bare(row), kind: (kind ?? 'ring') as MarkKind, host: host ?? null };
  });
  const all = yearsSpanned(records);
  const isDown = svg.dataset['cloth'] === 'narrow';
  const frame = isDown ? narrowFrame(all[1] - all[0]) : wideFrame(rowsNeeded(records, wideFrame(0)));
  const pale = new Set<string>();
  let laid = '';

  const move = (element: Element | undefined, along: number, across: number): void => {
    const [x, y] = frame.down ? [across, along] : [along, across];
    element?.setAttribute('transform', `translate(${x} ${y})`);
  };

  function lay({ group, window }: ViewState): void {
    const layout = layoutTimeline(records, { frame, group, window: window ?? all });
    for (const { id, along, across, extent, outside } of layout.marks) {
      const mark = marks.get(id);
      move(mark, along, across);
      mark?.classList.toggle('act-away', outside);
      const path = mark?.querySelector('.act-extent');
      if (extent) path?.setAttribute('d', bracket(extent, frame.down));
      else path?.removeAttribute('d');
    }
    for (const { id, along } of layout.bands) move(bands.get(id), along, 0);
    for (const year of years.values()) year.classList.add('act-away');
    for (const { year, from, middle } of layout.years) {
      const place = years.get(String(year));
      move(place, middle, 0);
      place?.classList.remove('act-away');
      place
        ?.querySelector('path')
        ?.setAttribute('d', frame.down ? `M0 ${from - middle}h36` : `M${from - middle} 34v10`);
    }
    for (const [name, lane] of lanes) lane.classList.toggle('act-away', name !== group);
    const [from, to] = window ?? all;
    const empty = group === 'theme' && from <= 2020 && to >= 2022;
    note?.classList.toggle('act-away', !empty);
    const [economy, culture] = layout.lanes;
    if (note && economy && culture) move(note, placeOf(frame, window ?? all, 2021), (economy.from + culture.to) / 2);
  }

  function step(found: ReadonlySet<string>): void {
    for (const { id } of rows) {
      const isOut = !found.has(id);
      if (pale.has(id) === isOut) continue;
      if (isOut) pale.add(id);
      else pale.delete(id);
      const mark = marks.get(id);
      mark?.classList.toggle('act-out', isOut);
      mark?.toggleAttribute('aria-hidden', false);
      if (isOut) mark?.setAttribute('aria-hidden', 'true');
      bands.get(id)?.classList.toggle('act-out', isOut);
    }
  }

  return {
    svg,
    frame,
    marks,
    order: records
      .toSorted(
        (a, b) => (a.date ?? '').localeCompare(b.date ?? '') || laneKey(a, 'theme').localeCompare(laneKey(b, 'theme')),
      )
      .map(({ id }) => id),
    show: ({ state, found }: View) => {
      const wanted = `${state.group} ${state.window?.join()}`;
      if (wanted !== laid) lay(state);
      laid = wanted;
      step(found);
      const range = keptOf(state, all);
      const [from, to] = range ? range.map((time) => placeOf(frame, state.window ?? all, time)) : [0, 0];
      brush?.setAttribute(frame.down ? 'y' : 'x', String(from));
      brush?.setAttribute(frame.down ? 'height' : 'width', String(Math.max(0, (to ?? 0) - (from ?? 0))));
    },
  };
}

/** Where a time lies along a canvas, held within it. */
export function placeOf({ along }: TimelineFrame, [from, to]: readonly [number, number], time: number): number {
  const share = Math.min(Math.max((time - from) / (to - from), 0), 1);
  return along[0] + share * (along[1] - along[0]);
}

/** The stretch that the filter keeps; null when it keeps every year. */
function keptOf({ filter }: ViewState, [first, end]: readonly [number, number]): [number, number] | null {
  const [from, to] = rangeOf(filter);
  return from === null && to === null ? null : [from ?? first, (to ?? end - 1) + 1];
}

const bare = (row: ActivityRow): TimelineRecord => ({ ...row, kind: 'ring', host: null });
