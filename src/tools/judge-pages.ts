/** Judges pages by axe in one Chromium, several at a time. */
import { readFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { keptJudgement } from '../kept/judgements.ts';
import { accessSizes, type AccessVisit } from '../model/access-visits.ts';
import { axeVersion, judgePage, type AxeViolation } from './axe.ts';
import { findChromium } from './find-chromium.ts';

/** A visit with what was found on it. */
export interface JudgedVisit extends AccessVisit {
  violations: AxeViolation[];
}

/** What a run needs to know. */
interface Run {
  /** Address of the built site, without a slash at its end. */
  site: string;
  /** Where it was built. */
  dist: string;
  visits: readonly AccessVisit[];
  /** Tabs at work side by side. */
  tabs: number;
  /** True where nothing that was judged before counts. */
  fresh: boolean;
  /** Called after each visit, with how many are done. */
  onDone: (visit: JudgedVisit, done: number) => void;
}

/** Gives the visits as they were judged, how many of them are of an earlier run over the same bytes, and the browser. */
export async function judgePages(run: Run): Promise<{ judged: JudgedVisit[]; kept: number; browser: string }> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  });
  const version = browser.version();
  const judged: JudgedVisit[] = [];
  const waiting = [...run.visits];
  let kept = 0;
  try {
    await Promise.all(
      Array.from({ length: run.tabs }, async () => {
        // A window of its own for each, so that no page is in the background of another.
        const page = await (await browser.newContext({ bypassCSP: true })).newPage();
        for (let visit = waiting.shift(); visit; visit = waiting.shift()) {
          const html = readFileSync(`${run.dist}${visit.path.replace(/\/$/, '/index.html')}`, 'utf8');
          const known = keptJudgement<AxeViolation[]>([
            String(judge),
            html,
            visit.theme,
            visit.size,
            axeVersion,
            version,
          ]);
          const before = run.fresh ? undefined : known.find();
          const violations = before ?? (await judge(page, run.site, visit));
          if (before) kept += 1;
          else known.keep(violations);
          const found = { ...visit, violations };
          judged.push(found);
          run.onDone(found, judged.length);
        }
      }),
    );
    return { judged, kept, browser: version };
  } finally {
    await browser.close();
  }
}

async function judge(page: Page, site: string, { path, theme, size }: AccessVisit): Promise<AxeViolation[]> {
  await page.setViewportSize(accessSizes[size]);
  await page.emulateMedia({ colorScheme: theme });
  await page.goto(site + path);
  // What is folded is judged too, but for the menus, which lie over the page.
  await page
    .locator(':is(main, footer) details')
    .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  // A chapter that is out of sight is laid out by guess, and axe would take what overlaps there for the truth.
  await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
  await page.evaluate(() => document.fonts.ready.then(() => true));
  return judgePage(page);
}
