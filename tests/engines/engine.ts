/** What a browser engine must be able to do for the checks, whatever speaks to it. */

/** How a tab is opened. */
export interface TabOptions {
  width: number;
  height: number;
  /** The system asks for stillness. */
  reducedMotion?: boolean;
}

/** A document that can be asked and clicked in: a tab's own, or a frame's. */
export interface Part {
  /** Runs a function in the page. It must use nothing but its arguments, which go there as JSON. */
  evaluate: <Args extends unknown[], Result>(
    work: (...args: Args) => Result,
    ...args: Args
  ) => Promise<Awaited<Result>>;
  /** Brings an element into view and presses it with the pointer. */
  click: (selector: string) => Promise<void>;
}

/** One tab, which remembers what went wrong in it. */
export interface Tab extends Part {
  goto: (url: string) => Promise<void>;
  back: () => Promise<void>;
  url: () => Promise<string>;
  /** Presses a key by its name in the DOM, such as `ArrowDown`. */
  press: (key: string) => Promise<void>;
  /** Turns the wheel by so many pixels, with the pointer in the middle of the window. */
  wheel: (by: number) => Promise<void>;
  /** The document in the first frame that the selector finds. */
  frame: (selector: string) => Promise<Part>;
  /** PNG of what the window shows. */
  screenshot: () => Promise<Buffer>;
  /** Console errors, uncaught errors, breaches of the security policy and requests to other hosts so far. */
  faults: () => Promise<string[]>;
  close: () => Promise<void>;
}

/** A running browser. */
export interface Engine {
  name: EngineName;
  version: string;
  open: (options: TabOptions) => Promise<Tab>;
  close: () => Promise<void>;
}

/** The engines, by the names that the site shows. */
export const engineNames = ['Chromium', 'Firefox ESR', 'WebKitGTK'] as const;
export type EngineName = (typeof engineNames)[number];

/** A function with its arguments as one expression, for drivers that take text. */
export const asExpression = (work: (...args: never[]) => unknown, args: readonly unknown[]): string =>
  `(${work.toString()})(...${JSON.stringify(args)})`;

/** Tells whether an address lies on this machine, where all of the site is. */
export const isHere = (url: string): boolean =>
  !/^(?:https?|wss?):/.test(url) || /^(?:127\.0\.0\.1|localhost)$/.test(new URL(url).hostname);
