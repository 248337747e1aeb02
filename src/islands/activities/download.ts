/** Saves the records found as CSV or JSON, made on the spot from the published dataset. */
import { activitiesCsv } from '../../formats/csv.ts';
import { activitiesJson } from '../../formats/excerpt.ts';
import { openView, toQuery } from '../../model/view-state.ts';
import { fill, type PageData, type Show, type View } from './view.ts';

const formats = {
  csv: { type: 'text/csv;charset=utf-8', write: activitiesCsv },
  json: { type: 'application/json', write: activitiesJson },
};

/** Wires both buttons; where the dataset does not load, the line of results says so. */
export function wireDownload(page: HTMLElement, data: PageData): Show {
  const world = page.ownerDocument.defaultView ?? window;
  const buttons = page.querySelectorAll<HTMLButtonElement>('[data-download] [data-format]');
  const status = page.querySelector('[data-status]');
  const tell = (key: 'saved' | 'unsaved', values = {}): void => {
    if (status) status.textContent = fill(data.words[key], values);
  };
  let view: View | null = null;

  for (const button of buttons) {
    const { format } = button.dataset;
    if (format !== 'csv' && format !== 'json') continue;
    button.addEventListener('click', async () => {
      if (!view) return;
      const { rows, state } = view;
      const file = `tenun-dua-kota-${rows.length}.${format}`;
      try {
        const excerpt = { filter: choiceOf(state, world, data.path), citation: data.citation };
        const text = formats[format].write(pick(await read(world, data.dataset), rows), excerpt);
        save(world, file, formats[format].type, text);
        tell('saved', { n: rows.length, file });
      } catch {
        tell('unsaved');
      }
    });
  }
  return (now) => {
    view = now;
    for (const button of buttons) button.disabled = now.rows.length === 0;
  };
}

/** Address that shows the same records in the same order; empty when all are shown. */
function choiceOf(
  { filter, sort, descending }: View['state'],
  { document, location, URL: Address }: World,
  path: string,
): string {
  const query = toQuery({ ...openView, filter, sort, descending });
  // Whoever gets the records has no use for the folder in which a copy of the site lies on this device.
  const published = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  const here = new Address(path, (location.protocol === 'file:' && published?.href) || location.href);
  here.search = query;
  return query === '' ? '' : here.href;
}

/** @throws if the answer is not the dataset */
async function read(world: World, path: string): Promise<Activity[]> {
  const answer = await world.fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return (await answer.json()) as Activity[];
}

/** The records of `rows` in their order. @throws if the dataset lacks one, as a newer one might. */
function pick(activities: readonly Activity[], rows: View['rows']): Activity[] {
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  return rows.map(({ id }) => {
    const found = byId.get(id);
    if (!found) throw new Error(`no record "${id}"`);
    return found;
  });
}

function save({ document, URL: Address, setTimeout: wait }: World, name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = Address.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  wait(() => Address.revokeObjectURL(link.href), 10_000);
}

type World = Window & typeof globalThis;
type Activity = Parameters<typeof activitiesJson>[0][number];
