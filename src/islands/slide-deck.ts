/** `<slide-deck>`: shows one slide at a time, keeps its place in the address, and a second window with notes beside it. */
import { moveBy } from '../model/slide-move.ts';
import { runClock } from './slide-clock.ts';
import { linkSlides, type SlideLink } from './slide-link.ts';

/** How much of a long slide a key scrolls. */
const scrolled = 0.8;

export class SlideDeck extends HTMLElement {
  readonly #slides = [...this.querySelectorAll<HTMLElement>('[data-slide]')];
  readonly #isNotes = new URLSearchParams(location.search).has('notes');
  #at = 0;
  #link: SlideLink | undefined;

  connectedCallback(): void {
    const root = document.documentElement;
    root.dataset.deck = this.#isNotes ? 'notes' : 'slides';
    for (const { firstElementChild: sheet, ariaLabel } of this.#slides) {
      sheet?.setAttribute('tabindex', '0');
      sheet?.setAttribute('role', 'group');
      sheet?.setAttribute('aria-label', ariaLabel ?? '');
    }
    this.#link = linkSlides(window, (message) => {
      this.#find('[data-alone]')?.toggleAttribute('hidden', true);
      if ('ask' in message) this.#tell();
      else this.#goAlong(message.slide);
    });
    this.addEventListener('keydown', this.#press);
    addEventListener('hashchange', () => this.#follow());
    this.#offerButtons();
    if (this.#isNotes) this.#openNotesBar();
    this.#follow();
    this.#focus();
    addEventListener('load', () => setTimeout(() => this.#follow()));
  }

  /** Goes to a slide and tells it to the address and to the other window. */
  #go(to: number): void {
    const slide = this.#slides[to];
    if (!slide || to === this.#at) return;
    const isInside = this.contains(document.activeElement) && !document.activeElement?.closest('.deck-bar, .notes-bar');
    this.#show(to);
    location.hash = slide.id;
    this.#tell();
    if (isInside) this.#focus();
  }

  /** Shows what the address names: a slide, or something on one. */
  #follow(): void {
    const name = location.hash.slice(1);
    const target = document.getElementById(name);
    // An address that names nothing here leaves the reader where they are.
    const at = name === '' ? 0 : this.#slides.findIndex((slide) => slide.contains(target));
    const isNew = at >= 0 && at !== this.#at;
    this.#show(at < 0 ? this.#at : at);
    if (target && !target.hasAttribute('data-slide')) target.scrollIntoView({ block: 'nearest' });
    if (isNew) this.#tell();
    // Following an address takes the focus away, or leaves it on a slide that is gone; the keys need it here.
    const focused = document.activeElement;
    const isGone = focused?.closest('[data-slide]:not([data-current])') !== null;
    if (focused === null || focused === document.body || isGone) this.#focus();
  }

  #show(at: number): void {
    this.#at = at;
    this.#slides.forEach((slide, index) => {
      slide.toggleAttribute('data-current', index === this.#at);
      slide.toggleAttribute('data-next', index === this.#at + 1);
      slide.firstElementChild?.toggleAttribute('inert', index !== this.#at);
    });
    const [current] = this.#slides.slice(this.#at);
    current?.firstElementChild?.scrollTo({ top: 0 });
    const count = this.#find('[data-count]');
    const words = (count?.dataset.pattern ?? '')
      .replace('##', String(this.#slides.length))
      .replace('#', String(this.#at + 1));
    if (count) count.textContent = words;
    const said = this.#find('[data-said]');
    if (said) said.textContent = `${words}: ${current?.ariaLabel ?? ''}`;
    const isLast = this.#at === this.#slides.length - 1;
    this.#find('[data-go="previous"]')?.toggleAttribute('disabled', this.#at === 0);
    this.#find('[data-go="next"]')?.toggleAttribute('disabled', isLast);
    const then = this.#find('[data-then]');
    if (then) then.textContent = (isLast ? this.dataset.last : then.dataset.word) ?? '';
  }

  #tell(): void {
    const { id } = this.#slides[this.#at] ?? {};
    if (id) this.#link?.send({ slide: id });
  }

  readonly #press = (event: KeyboardEvent): void => {
    const { key, shiftKey: shift, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element)) return;
    if (key === ' ' && target.closest('a, button, summary')) return;
    const sheet = this.#slides[this.#at]?.firstElementChild;
    const { scrollTop = 0, clientHeight = 0, scrollHeight = 0 } = sheet ?? {};
    const move = moveBy(
      { key, shift },
      {
        at: this.#at,
        last: this.#slides.length - 1,
        above: scrollTop > 1,
        below: scrollTop + clientHeight < scrollHeight - 1,
      },
    );
    if (!move) return;
    event.preventDefault();
    if (move.kind === 'go') this.#go(move.to);
    else sheet?.scrollBy({ top: move.by * clientHeight * scrolled });
  };

  #offerButtons(): void {
    this.#find('[data-tools]')?.toggleAttribute('hidden', false);
    this.#find('[data-go="previous"]')?.addEventListener('click', () => this.#go(this.#at - 1));
    this.#find('[data-go="next"]')?.addEventListener('click', () => this.#go(this.#at + 1));
    const notes = this.#find('button[data-notes]');
    notes?.toggleAttribute('hidden', this.#isNotes);
    notes?.addEventListener('click', () => this.#openNotes());
    const full = this.#find('[data-full]');
    if (!full || this.#isNotes || !document.fullscreenEnabled) return;
    const word = full.textContent;
    full.hidden = false;
    full.addEventListener('click', () => {
      const change = document.fullscreenElement
        ? document.exitFullscreen()
        : this.ownerDocument.body.requestFullscreen();
      change.catch(() => undefined);
    });
    document.addEventListener('fullscreenchange', () => {
      full.textContent = (document.fullscreenElement ? full.dataset.end : word) ?? '';
    });
  }

  #openNotes(): void {
    const { id = '' } = this.#slides[this.#at] ?? {};
    const opened = window.open(`?notes#${id}`, 'tenun-notes', 'popup,width=1100,height=800');
    if (opened) this.#link?.join(opened);
    const said = this.#find('[data-said]');
    said?.classList.toggle('hidden', opened !== null);
    if (!opened && said) said.textContent = said.dataset.blocked ?? '';
  }

  #openNotesBar(): void {
    const bar = this.#find('[data-notes-bar]');
    if (!bar) return;
    bar.hidden = false;
    this.#find('[data-alone]')?.toggleAttribute('hidden', false);
    runClock(bar);
    this.#link?.send({ ask: true });
  }

  #focus(): void {
    const sheet = this.#slides[this.#at]?.firstElementChild;
    (this.#isNotes || !(sheet instanceof HTMLElement) ? this : sheet).focus({ preventScroll: true });
  }

  /** Shows what the other window shows, if it is a slide of these. */
  #goAlong(id: string): void {
    const at = this.#slides.findIndex((slide) => slide.id === id);
    if (at >= 0) this.#show(at);
  }

  #find(selector: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(selector);
  }
}
