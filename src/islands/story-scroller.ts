/** `<story-scroller>`: knows which step the reader is at and puts its picture on the stage. Sole importer of scrollama. */
import scrollama from 'scrollama';
import { activeStep } from '../model/active-step.ts';
import { bringHolder, clearStage, putByHolder, showStill } from './stage.ts';

/** Where a step becomes active, as a share of the viewport's height: lower where a stage covers the upper half. */
const lines = { beside: 0.5, beneath: 0.74 };
const settle = 180;

/** Dispatches `storystep` with the step, its index and their number whenever the reader reaches another step. */
export class StoryScroller extends HTMLElement {
  readonly #steps = [...this.querySelectorAll<HTMLElement>('[data-step]')];
  readonly #scrollies = [...this.querySelectorAll<HTMLElement>('[data-scrolly]')];
  readonly #scroller = scrollama();
  readonly #wide = matchMedia('(min-width: 60rem)');
  /** Words stand beside the stage, not beneath it; as `stage.css` has it. */
  readonly #beside = matchMedia('(min-width: 60rem), (orientation: landscape) and (min-width: 40rem)');
  readonly #paper = matchMedia('print');
  #active = -1;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#setUp();
    this.#wide.addEventListener('change', this.#setUp);
    this.#beside.addEventListener('change', this.#setUp);
    this.#paper.addEventListener('change', this.#setUp);
    addEventListener('beforeprint', () => bringHolder('narrow'));
    addEventListener('afterprint', this.#setUp);
    addEventListener('resize', this.#resized);
    addEventListener('scrollend', this.#look);
    addEventListener('pageshow', this.#look);
    addEventListener('hashchange', this.#look);
    this.#look();
  }

  readonly #setUp = (): void => {
    bringHolder('spine');
    if (this.#wide.matches) bringHolder('wide');
    // Beside the words no narrow picture shows; paper shows them all.
    if (this.#wide.matches && !this.#paper.matches) putByHolder('narrow');
    else bringHolder('narrow');
    this.#scroller.destroy();
    for (const step of this.#steps) step.dataset.offset = String(this.#line(step));
    const options = { step: this.#steps, root: document };
    this.#scroller.setup(options).onStepEnter(this.#look).onStepExit(this.#look);
    this.#setStages(this.#steps[this.#active]);
  };

  /** The trigger line goes stale when only the height changes, so it is laid anew once the size has settled. */
  readonly #resized = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#scroller.resize();
      this.#look();
    }, settle);
  };

  readonly #look = (): void => {
    const height = document.documentElement.clientHeight;
    const index = activeStep(
      this.#steps.map((step) => {
        const { top, bottom } = step.getBoundingClientRect();
        return { top, bottom, line: this.#line(step) * height };
      }),
    );
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
      if (met && Math.abs(index - here) <= 1) showStill(scrolly, met, this.#wide.matches);
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
