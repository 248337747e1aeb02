/** What axe finds on a page, in words. */
import type { Page } from 'playwright-core';
import { judgePage } from '../../src/tools/axe.ts';

/** Gives the broken rules, each with how often, the first place and why; the page must be opened with `bypassCSP`. */
export async function findFaults(page: Page): Promise<string[]> {
  const violations = await judgePage(page);
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.target.join(' ')} ${nodes[0]?.failureSummary}`,
  );
}
