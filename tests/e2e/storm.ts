/** Throws bad input at a page that stays open, and looks after each time whether it still stands. */
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { hostileQuery, hostileText } from '../hostile.ts';
import { seed } from '../seed.ts';

/** How many cases were thrown so far. */
export const thrown = { addresses: 0, messages: 0, elements: 0, loads: 0 };

/** Addresses that name nothing, the same for the same seed. */
export const badHashes = (count: number, salt: number): string[] =>
  fc.sample(
    // Nothing and `top` lead to the top, as they should.
    hostileText.filter((text) => !['', 'top'].includes(text.trim().toLowerCase()) && !/^[\u0000-\u0020]*$/.test(text)),
    { seed: seed + salt, numRuns: count },
  );

/** Queries of the names that a page knows. */
export const badQueries = (
  names: readonly string[],
  values: readonly string[],
  count: number,
  salt: number,
): string[] => fc.sample(hostileQuery(names, values), { seed: seed + salt, numRuns: count });

/** What a case has done to a page; empty if nothing. */
export interface Trouble {
  given: string;
  trouble: string;
}

/** What has to stay as it is, or has to be said, after each case. */
interface Standing {
  /** Selects what the reader is at; its id may not change. */
  at?: string;
  /** Whether the height may not change either. */
  scroll?: boolean;
  /** Selects what has to say something, and a pattern of it. */
  says?: readonly [selector: string, pattern: string];
}

/** Puts hashes and queries into the address of the page that is open, as following a link within it does. */
export async function stormAddress(
  page: Page,
  given: { hashes?: readonly string[]; queries?: readonly string[] },
  standing: Standing,
): Promise<Trouble[]> {
  const { hashes = [], queries = [] } = given;
  thrown.addresses += hashes.length + queries.length;
  return page.evaluate(
    async ({ all, asked, at, scroll, says }) => {
      const settle = (): Promise<void> =>
        new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
      const place = (): string =>
        `${at ? [...document.querySelectorAll(at)].map(({ id }) => id).join() : ''} ${scroll ? Math.round(scrollY) : ''}`;
      const before = place();
      const troubles: { given: string; trouble: string }[] = [];
      const look = (one: string): void => {
        const main = document.querySelector('main');
        if ((main?.innerText.trim().length ?? 0) < 100) troubles.push({ given: one, trouble: 'main has no words' });
        if ((main?.getBoundingClientRect().height ?? 0) < 100) troubles.push({ given: one, trouble: 'main is flat' });
        if (place() !== before) troubles.push({ given: one, trouble: `was at ${before}, is at ${place()}` });
        for (const part of says ? document.querySelectorAll(says[0]) : []) {
          const words = part instanceof HTMLTextAreaElement ? part.value : (part.textContent ?? '');
          if (!new RegExp(says?.[1] ?? '').test(words)) troubles.push({ given: one, trouble: `says ${words}` });
        }
      };
      for (const hash of all) {
        location.replace(`#${hash}`);
        await settle();
        look(`#${hash}`);
      }
      for (const query of asked) {
        history.replaceState(null, '', `${location.pathname}?${query.slice(0, 3000)}`);
        dispatchEvent(new PopStateEvent('popstate'));
        await settle();
        look(`?${query}`);
      }
      return troubles;
    },
    {
      all: hashes,
      asked: queries,
      at: standing.at ?? '',
      scroll: standing.scroll ?? false,
      says: standing.says ?? null,
    },
  );
}

/** Loads a page anew with bad queries and hashes. */
export async function stormLoads(page: Page, url: string, endings: readonly string[]): Promise<Trouble[]> {
  const troubles: Trouble[] = [];
  for (const ending of endings) {
    thrown.loads += 1;
    // A server refuses addresses that are longer; it is the page that is looked at here.
    await page.goto('about:blank');
    await page.goto(url + encodeURI(ending.toWellFormed().replaceAll('\u0000', '')).slice(0, 2000));
    const words = await page.locator('main').innerText();
    if (words.trim().length < 100) troubles.push({ given: ending, trouble: 'main has no words' });
  }
  return troubles;
}

/** Posts to the page, as any other window may, values of every kind with fields that ours have. */
export async function stormMessages(
  target: Pick<Page, 'evaluate'>,
  texts: readonly string[],
  to: 'self' | 'parent',
): Promise<void> {
  thrown.messages += await target.evaluate(
    async ({ texts: all, to: whom }) => {
      const circle: Record<string, unknown> = { type: 'tenun:height', height: 500 };
      circle['self'] = circle;
      const { pathname: path } = location;
      const odd: unknown[] = [
        ...[
          null,
          undefined,
          0,
          -0,
          Number.NaN,
          1e309,
          true,
          10n,
          [],
          [[]],
          {},
          new Map([[1, 2]]),
          new Set([1]),
          new Date(Number.NaN),
        ],
        ...[new Error('x'), new ArrayBuffer(8), new Blob(['x']), /x/, circle, 'tenun:hello', ['tenun:height']],
      ];
      const shaped = all.flatMap((text) => [
        { type: text, version: text, height: text },
        { type: 'tenun:height', version: 1, part: text, height: text },
        { type: 'tenun:open', version: 1, url: text },
        { kind: 'tenun-slides', path, slide: text },
        { kind: 'tenun-slides', path, ask: text },
        { message: 'ready', secret: text },
      ]);
      const values = [...odd, ...shaped];
      for (const value of values) (whom === 'self' ? window : parent).postMessage(value, '*');
      await new Promise((done) => setTimeout(done, 50));
      return values.length;
    },
    { texts, to },
  );
}
