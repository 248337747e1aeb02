/** The preview: one frame, sandboxed as hosts do, loaded when the reader is near, drawn smaller where there is no room. */
import { greet, listen } from '../../hosts/listen.ts';
import type { BuilderData } from '../../model/builder-data.ts';
import type { EmbedChoice } from '../../model/embed-choice.ts';
import { embedAddress, frameHeight, type EmbedSubject } from '../../model/embed-code.ts';

/** Gives what shows a choice. */
export function wirePreview(world: Window & typeof globalThis, page: HTMLElement, { words }: BuilderData) {
  const { document } = world;
  const sheet = page.querySelector<HTMLElement>('[data-sheet]');
  const pane = page.querySelector<HTMLElement>('[data-window]');
  const size = page.querySelector<HTMLElement>('[data-size]');
  if (!sheet || !pane || !size) return () => undefined;
  let frame: HTMLIFrameElement | null = null;
  let subject: EmbedSubject | null = null;
  let isNear = false;

  const say = ({ width }: EmbedChoice, height: number): void => {
    size.textContent = words.size.replace('{width}', String(width)).replace('{height}', String(height));
  };
  const measure = (): void => {
    if (!frame || !subject) return;
    const { width } = subject.choice;
    const scale = Math.min(1, sheet.clientWidth / width);
    frame.style.width = `${width}px`;
    frame.style.transform = scale < 1 ? `scale(${scale})` : '';
    sheet.style.height = `${Math.ceil(frame.offsetHeight * scale)}px`;
    say(subject.choice, frame.offsetHeight);
  };
  // Not at once: what it changes is what is observed, and Firefox and WebKit report that as an error.
  const sized = new world.ResizeObserver(() => world.requestAnimationFrame(measure));
  sized.observe(sheet);

  const load = (): void => {
    if (!subject || !isNear) return;
    const { choice, title } = subject;
    const fixed = choice.options.height === 'fixed';
    // The address of this very page, wherever it is served from.
    const { pathname, search } = new URL(embedAddress(subject));
    const address = pathname + search;
    if (frame?.dataset['address'] !== address) {
      if (frame) sized.unobserve(frame);
      // A new frame: another address in the old one would be a step in the history.
      frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.referrerPolicy = 'no-referrer';
      frame.title = title;
      frame.dataset['address'] = address;
      frame.onload = ({ target }) => greet(target as HTMLIFrameElement);
      frame.style.height = `${frameHeight(choice)}px`;
      frame.src = address;
      sheet.replaceChildren(frame);
      pane.scrollTop = 0;
      sized.observe(frame);
    }
    frame.dataset['tenun'] = fixed ? 'fixed' : '';
    if (fixed) frame.style.height = `${choice.pixels}px`;
    pane.toggleAttribute('data-clear', choice.options.theme === 'transparent');
    measure();
  };

  new world.IntersectionObserver(
    (entries, observer) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      isNear = true;
      load();
    },
    { rootMargin: '50% 0px' },
  ).observe(pane);
  listen(world, (source) => (frame && frame.contentWindow === source ? frame : undefined));

  return (next: EmbedSubject): void => {
    subject = next;
    say(next.choice, frameHeight(next.choice));
    load();
  };
}
