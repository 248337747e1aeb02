/** Entry of the page of all activities: one state, its address, and the parts that show it. */
import { ask, index } from '../model/filter.ts';
import { createSorter } from '../model/sort.ts';
import { fromQuery, type ViewState } from '../model/view-state.ts';
import { spanOf } from '../graphics/cloth-time.ts';
import { keepAddress } from './activities/address.ts';
import { afterPaint } from './activities/after-paint.ts';
import { wireBrush } from './activities/brush.ts';
import { wireCard } from './activities/card.ts';
import { allYears, wireCloth } from './activities/cloth.ts';
import { wireConditions } from './activities/conditions.ts';
import { wireControls } from './activities/controls.ts';
import { wireDownload } from './activities/download.ts';
import { wireLight } from './activities/light.ts';
import { wireMap } from './activities/map.ts';
import { wireReach } from './activities/reach.ts';
import { watchSight } from './activities/sight.ts';
import { wireTable } from './activities/table.ts';
import type { Change, PageData, Show, View } from './activities/view.ts';
import { including, stretched, wireZoom, wireZoomButtons } from './activities/zoom.ts';

/** Beyond so many records the cloth drops what it left out without fading. */
const many = 500;

exploreActivities(window);

/** Wires the finished page; without it everything stands there already. */
function exploreActivities(world: Window): void {
  const { document } = world;
  const page = document.querySelector<HTMLElement>('[data-activities]');
  const text = document.getElementById('activities-data')?.textContent;
  if (!page || !text) return;
  const data = JSON.parse(text) as PageData;
  const { rows } = data;
  const all = allYears(rows);
  const indexed = index(rows);
  const sort = createSorter(rows, new Intl.Collator(data.locale));
  const wide = world.matchMedia('(min-width: 72rem)');
  let state = fromQuery(world.location.search);

  const look = (): View => {
    const answer = ask(indexed, state.filter);
    const found = new Set(answer.found.map(({ id }) => id));
    return { state, answer, rows: sort(found, state), found, total: rows.length };
  };
  const write = keepAddress(world, (returned) => {
    state = returned;
    show('whole');
  });
  const change: Change = (next, how = 'step', answered = 'now') => {
    const { window } = state;
    state = next(state);
    write(state, how);
    // What is zoomed or drawn along follows the hand; an answer to a question is first read, then seen.
    show(window === state.window ? answered : 'whole');
  };
  const see = (id: string): void => {
    const row = rows.find((each) => each.id === id);
    const time = row && spanOf(row)?.middle;
    if (time === undefined) return;
    const window = including(state.window, all, time);
    if (window !== state.window) change((now: ViewState) => ({ ...now, window }), 'slide');
  };

  const card = wireCard(page, data, change);
  const cloths = [...page.querySelectorAll<SVGSVGElement>('[data-cloth]')].map((svg) => wireCloth(svg, rows));
  const table = wireTable(page, data, change);
  const seesTable = watchSight(page.querySelector('[data-table]'));
  const answers: Show[] = [
    wireControls(page, change),
    wireConditions(page, data, change),
    (view) => seesTable() && table(view),
    wireLight(page, rows, change, card.lit),
    card.show,
    wireDownload(page, data),
    wireZoomButtons(page, all, change),
  ];
  const drawings: Show[] = [table, wireMap(page)];
  const show = showInTurn(world, look, answers, drawings);
  for (const cloth of cloths) {
    wireZoom(cloth, all, change);
    wireBrush(cloth, all, () => state, change);
    const reach = wireReach(cloth, see, (factor) =>
      change((now) => ({ ...now, window: stretched(now.window, all, factor) }), 'slide'),
    );
    drawings.push((view) => {
      // The other cloth is hidden; it follows when the window has its width.
      if (wide.matches === cloth.frame.down) return;
      cloth.show(view);
      reach(view);
    });
  }
  page.toggleAttribute('data-many', rows.length > many);
  page.dataset['ready'] = '';
  show('whole');
  wide.addEventListener('change', () => show('whole'));
}

/**
 * Shows the page as a `whole`, or the answer `now` and the pictures once it has been painted, or both in turn
 * after the `next` frame, which belongs to what was pressed. What still waits is overtaken by what comes after it.
 */
function showInTurn(
  world: Window,
  look: () => View,
  answers: readonly Show[],
  drawings: readonly Show[],
): (when: 'whole' | 'now' | 'next') => void {
  let cancel = (): void => {};
  const draw = (view: View): void => {
    for (const show of drawings) show(view);
  };
  const answer = (): View => {
    const view = look();
    for (const show of answers) show(view);
    return view;
  };
  const answerThenDraw = (): void => {
    const view = answer();
    cancel = afterPaint(world, () => draw(view));
  };
  return (when) => {
    cancel();
    if (when === 'whole') draw(answer());
    else if (when === 'now') answerThenDraw();
    else cancel = afterPaint(world, answerThenDraw, 0);
  };
}
