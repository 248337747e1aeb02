/** Says where in the story the reader is: chapter, bar, menu. */

/** Makes a listener that shows each reached step in the header of `page`. */
export function showProgress(page: Document): (step: HTMLElement, index: number, total: number) => void {
  const position = page.querySelector<HTMLElement>('[data-position]');
  const bar = page.querySelector<HTMLElement>('[data-progress]');
  const links = [...page.querySelectorAll<HTMLElement>('[data-chapter-link]')];
  return (step, index, total) => {
    bar?.style.setProperty('--read', String((index + 1) / total));
    const chapter = step.closest<HTMLElement>('[data-chapter]')?.id;
    const number = links.findIndex((link) => link.dataset.chapterLink === chapter) + 1;
    if (position) {
      position.parentElement?.classList.add('bar-full');
      position.textContent = (position.dataset.pattern ?? '').replace('#', String(number));
      position.dataset.name = links[number - 1]?.dataset.name ?? '';
    }
    for (const link of links) {
      if (link.dataset.chapterLink === chapter) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
}
