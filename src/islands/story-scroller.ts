/** `<story-scroller>`: knows which step the reader is at and puts its picture on the stage. Sole importer of scrollama. */
import scrollama from 'scrollama';
import { lastPassed } from '../model/active-step.ts';
import { bringHolder, clearStage, putByHolder, showStill } from './stage.ts';

/** Where a step becomes active, as a share of the viewport's height: lower where a stage covers the upper half. */
const lines = { beside: 0.5, beneath: 0.74 };
const settle = 180;

/** A chapter, its steps, the number of steps before them, and what wakes us at them once the reader has come near. */
interface Part {
  chapter: HTMLElement;
  steps: HTMLElement[];
  before: number;
  scroller?: ReturnType<typeof scrollama> | undefined;
}

/** Dispatches `storystep` with the step, its index and their number whenever the reader reaches another step. */
export class StoryScroller extends HTMLElement {
  readonly #steps = [...this.querySelectorAll<HTMLElement>('[data-step]')];
  readonly #scrollies = [...this.querySelectorAll<HTMLElement>('[data-scrolly]')];
  readonly #parts: Part[] = [];
  readonly #wide = matchMedia('(min-width: 60rem)');
  /** Words stand beside the stage, not beneath it; as `stage.css` has it. */
  readonly #beside = matchMedia('(min-width: 60rem), (orientation: landscape) and (min-width: 40rem)');
  readonly #paper = matchMedia('print');
  /** Chapters out of sight are not laid out; only those near are followed. */
  readonly #near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) this.#follow(target, isIntersecting);
      this.#look();
    },
    { root: document, rootMargin: '50%' },
  );
  #active = -1;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    for (const chapter of this.querySelectorAll<HTMLElement>('[data-chapter]')) {
      const steps = this.#steps.filter((step) => chapter.contains(step));
      this.#parts.push({ chapter, steps, before: this.#steps.indexOf(steps[0] as HTMLElement) });
    }
    this.#setUp();
    for (const medium of [this.#wide, this.#beside, this.#paper]) medium.addEventListener('change', this.#setUp);
    addEventListener('beforeprint', () => bringHolder('narrow'));
    addEventListener('afterprint', this.#setUp);
    addEventListener('resize', this.#resized);
    for (const event of ['scrollend', 'pageshow', 'hashchange']) addEventListener(event, this.#look);
    // The first look comes with the first word of what is near: by then the page is laid out anyway.
  }

  readonly #setUp = (): void => {
    bringHolder('spine');
    if (this.#wide.matches) bringHolder('wide');
    // Beside the words no narrow picture shows; paper shows them all.
    if (this.#wide.matches && !this.#paper.matches) putByHolder('narrow');
    else bringHolder('narrow');
    this.#near.disconnect();
    for (const part of this.#parts) {
      part.scroller?.destroy();
      part.scroller = undefined;
      this.#near.observe(part.chapter);
    }
    this.#setStages(this.#steps[this.#active]);
  };

  #follow(chapter: Element, near: boolean): void {
    const part = this.#parts.find((each) => each.chapter === chapter);
    if (!part) return;
    if (!near) part.scroller?.disable();
    else if (part.scroller) part.scroller.enable();
    else {
      for (const step of part.steps) step.dataset.offset = String(this.#line(step));
      part.scroller = scrollama();
      const options = { step: part.steps, root: document };
      part.scroller.setup(options).onStepEnter(this.#look).onStepExit(this.#look);
    }
  }

  /** The trigger line goes stale when only the height changes, so it is laid anew once the size has settled. */
  readonly #resized = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // All that are near are told of anew, and so are set up anew.
      for (const { chapter, scroller } of this.#parts) {
        scroller?.disable();
        this.#near.unobserve(chapter);
        this.#near.observe(chapter);
      }
    }, settle);
  };

  readonly #look = (): void => {
    const height = document.documentElement.clientHeight;
    const last = (all: readonly HTMLElement[], lineOf: (each: HTMLElement) => number): number =>
      lastPassed(all.length, (index) => {
        const each = all[index] as HTMLElement;
        return each.getBoundingClientRect().top <= lineOf(each) * height;
      });
    const chapters = this.#parts.map(({ chapter }) => chapter);
    const part = this.#parts[last(chapters, () => lines.beneath)];
    const index = part ? part.before + last(part.steps, (step) => this.#line(step)) : -1;
    if (index !== this.#active) this.#activate(index);
  };

  #activate(index: number): void {
    delete this.#steps[this.#active]?.dataset.active;
    this.#active = index;
    const step = this.#steps[index];
    this.#setStages(step);
    // The cloth withdraws to the edge while another graphic is the subject.
    this.toggleAttribute('data-subject', Boolean(step?.closest('.scrolly-subject')));
    if (!step) return;
    step.dataset.active = '';
    const detail = { step, index, total: this.#steps.length };
    this.dispatchEvent(new CustomEvent('storystep', { bubbles: true, detail }));
  }

  /** The stage in view shows the step; its neighbours already show the state in which the reader will meet them. */
  #setStages(step: HTMLElement | undefined): void {
    const here = Math.max(
      0,
      this.#scrollies.findIndex((scrolly) => scrolly.contains(step ?? null)),
    );
    this.#scrollies.forEach((scrolly, index) => {
      const steps = scrolly.querySelectorAll<HTMLElement>('[data-step]');
      const met = index < here ? steps[steps.length - 1] : index > here ? steps[0] : (step ?? steps[0]);
      if (met && Math.abs(index - here) <= 1) showStill(scrolly, met, this.#wide.matches, index === here);
      else clearStage(scrolly);
    });
  }

  #line(step: HTMLElement): number {
    const beneath = !this.#beside.matches && step.closest('.scrolly-subject') !== null;
    return beneath ? lines.beneath : lines.beside;
  }
}

declare global {
  interface DocumentEventMap {
    storystep: CustomEvent<{ step: HTMLElement; index: number; total: number }>;
  }
}
