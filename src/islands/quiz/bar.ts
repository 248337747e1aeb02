/** The band over the quiz: one weft an item, woven once it is answered. */

/** An item as the band shows it; `right` is null until it is answered. */
interface Cell {
  id: string;
  right: boolean | null;
}

/** Shows the band of a quiz. */
export function createBar(form: HTMLFormElement): { show: (cells: readonly Cell[]) => void } {
  const bar = form.querySelector<HTMLElement>('[data-quiz-bar]');
  const count = form.querySelector<HTMLElement>('[data-quiz-count]');
  if (bar) bar.hidden = false;
  return {
    show: (cells) => {
      for (const { id, right } of cells) {
        const cell = form.querySelector<HTMLElement>(`[data-cell="${id}"]`);
        if (cell) cell.dataset['state'] = right === null ? '' : right ? 'right' : 'wrong';
      }
      const done = cells.filter(({ right }) => right !== null).length;
      const good = cells.filter(({ right }) => right === true).length;
      if (count)
        count.textContent = (form.dataset['progress'] ?? '').replace('%d', String(done)).replace('%r', String(good));
    },
  };
}
