/** The form of the builder and the query that it stands for. */
import type { BuilderData } from '../../model/builder-data.ts';
import { frozenKinds } from '../../model/embed-address.ts';
import { commonWidths, type EmbedChoice } from '../../model/embed-choice.ts';

/** What is chosen, as a query that `readChoice` reads. */
export function readForm(form: HTMLFormElement, { years: [first, last] }: BuilderData): string {
  const given = new FormData(form);
  const value = (name: string): string => String(given.get(name) ?? '');
  const query = new URLSearchParams();
  for (const name of ['part', 'lang', 'theme', 'step', 'topic', 'height', 'px', 'version'])
    query.set(name, value(name));
  for (const name of ['chrome', 'motion']) query.set(name, given.has(name) ? '1' : '0');
  query.set('width', value('width') === 'own' ? value('width-own') : value('width'));
  if (given.has('accented')) query.set('accent', value('accent'));
  if (value('from') || value('to')) {
    const span = [value('from') || String(first), value('to') || String(last)].toSorted();
    query.set('years', span.join('-'));
  }
  return query.toString();
}

/** Makes the form say what is chosen, and shows only what the part has. */
export function wearChoice(form: HTMLFormElement, choice: EmbedChoice, { parts, years }: BuilderData): void {
  const { part, locale, options, width, pixels, version } = choice;
  const entry = parts.find((each) => each.part === part);
  if (!entry) return;
  const set = (name: string, value: string): void => {
    const field = form.elements.namedItem(name);
    if (field instanceof RadioNodeList || field instanceof HTMLSelectElement || field instanceof HTMLInputElement) {
      if (field.value !== value) field.value = value;
    }
  };
  const tick = (name: string, isOn: boolean): void => {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.checked = isOn;
  };
  const reveal = (name: string, isShown: boolean): void => {
    const field = form.querySelector<HTMLElement>(`[data-for="${name}"]`);
    if (field) field.hidden = !isShown;
  };

  offerSteps(form.querySelector<HTMLSelectElement>('[name="step"]'), entry);
  const isCommon = commonWidths.some((common) => common === width);
  set('part', part);
  set('lang', locale);
  set('theme', options.theme);
  set('step', options.step ?? '');
  set('topic', options.topic ?? '');
  set('from', spell(options.years?.[0], years[0]));
  set('to', spell(options.years?.[1], years[1]));
  set('height', options.height);
  set('px', String(pixels));
  set('width', isCommon ? String(width) : 'own');
  if (!isCommon) set('width-own', String(width));
  if (options.accent !== null) set('accent', options.accent);
  set('version', version ?? '');
  tick('accented', options.accent !== null);
  tick('chrome', options.chrome);
  tick('motion', options.motion);
  reveal('step', entry.steps.length > 1);
  reveal('chapter', entry.kind === 'chapter');
  reveal('topic', entry.kind === 'activities');
  reveal('version', frozenKinds.includes(entry.kind));
}

/** Typing a size or taking a colour chooses what it belongs to. */
export function wirePicks(form: HTMLFormElement): void {
  for (const field of form.querySelectorAll<HTMLInputElement>('[data-picks]'))
    field.addEventListener('input', () => {
      const box = field.parentElement?.querySelector<HTMLInputElement>('[type="radio"], [type="checkbox"]');
      if (box) box.checked = true;
    });
}

function offerSteps(select: HTMLSelectElement | null, { part, kind, steps }: BuilderData['parts'][number]): void {
  if (!select || select.dataset['part'] === part) return;
  select.dataset['part'] = part;
  const first = new Option(select.dataset[kind] ?? '', '');
  select.replaceChildren(first, ...steps.map(({ id, heading }) => new Option(heading, id)));
}

/** A year, empty where it is the end of all. */
const spell = (year: number | undefined, end: number): string =>
  year === undefined || year === end ? '' : String(year);
