/** What axe finds on a page that is open in a browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const asked = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const engine = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A broken rule with each place where it is broken. */
export interface AxeViolation {
  id: string;
  nodes: { target: string[]; failureSummary: string }[];
}

/** The version of axe that judges, `4.14.1`. */
export const axeVersion = (createRequire(import.meta.url)('axe-core/package.json') as { version: string }).version;

/** Gives the broken rules; the page must be opened with `bypassCSP`. */
export async function judgePage(page: Page): Promise<AxeViolation[]> {
  await page.evaluate(engine);
  return page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: AxeViolation[] }> };
    };
    const { violations } = await axe.run({ runOnly, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })),
    }));
  }, asked);
}
