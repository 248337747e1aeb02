/**
 * Checks the accessibility of the built site and writes `content/measured/access.json`, from which /about/accessibility/
 * is made: axe on every page in light and dark, then the browser tests of `tests/e2e/access/`. Build first.
 *
 *   npm run access                 the whole; what an earlier run judged over the same bytes is not judged again
 *   npm run access -- --fresh      judges everything anew
 *   npm run access -- /en/about/   axe alone, on pages whose address begins so; writes nothing
 *
 * `ACCESS_TABS` says how many pages are judged side by side; without it two.
 */
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { locales } from '../i18n/locales.ts';
import { scoreChecks } from '../model/access-score.ts';
import { planVisits } from '../model/access-visits.ts';
import { accessChecks, accessSchema } from '../schemas/access.ts';
import { axeVersion } from './axe.ts';
import { judgePages, type JudgedVisit } from './judge-pages.ts';
import { runAccessTests } from './run-access-tests.ts';
import { serveDist } from './serve-dist.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { fresh: { type: 'boolean' } } });
const root = fileURLToPath(new URL('../../', import.meta.url));
const started = performance.now();

const paths = globSync('**/*.html', { cwd: `${root}dist` })
  .map((path) => `/${path.replace(/index\.html$/, '')}`)
  .toSorted();
if (paths.length === 0) throw new Error('dist: found no page, expected the built site (npm run build)');
const some = positionals.length > 0;
const visits = planVisits(paths, locales).filter(
  ({ path }) => !some || positionals.some((beginning) => path.startsWith(beginning)),
);

const { site, close } = await serveDist();
const { judged, kept, browser } = await judgePages({
  site,
  dist: `${root}dist`,
  visits,
  tabs: Number(process.env.ACCESS_TABS ?? 2),
  fresh: values.fresh ?? false,
  onDone: tell,
}).finally(close);
const violations = judged.flatMap((visit) => visit.violations);
console.log(
  `axe: ${judged.length} visits, ${kept} of them judged before over the same bytes, ${violations.length} violations, ${minutes()}`,
);

if (some) process.exitCode = violations.length === 0 ? 0 : 1;
else {
  const checks = scoreChecks(
    accessChecks,
    judged.map((visit) => visit.violations.length),
    runAccessTests(root),
  );
  const access = accessSchema.parse({
    measured: new Date(performance.timeOrigin).toISOString().slice(0, 10),
    browser: `Chromium ${browser}`,
    axe: axeVersion,
    pages: paths.length,
    runs: judged.length,
    violations: violations.length,
    checks,
  });
  mkdirSync(`${root}content/measured`, { recursive: true });
  writeFileSync(`${root}content/measured/access.json`, `${JSON.stringify(access, null, 2)}\n`);
  console.log(`\n${checks.map(({ id, passed, failed }) => `${id}: ${passed} passed, ${failed} failed`).join('\n')}`);
  console.log(`content/measured/access.json is written, ${minutes()}; build again to show it`);
  process.exitCode = checks.every(({ failed }) => failed === 0) ? 0 : 1;
}

/** Names what is broken at once, and how far the run is now and then. */
function tell({ path, theme, size, violations: broken }: JudgedVisit, done: number): void {
  for (const { id, nodes } of broken) {
    const [first] = nodes;
    console.error(
      `${path} ${theme} ${size}: ${id}: ${nodes.length} × ${first?.target.join(' ')} ${first?.failureSummary}`,
    );
  }
  if (done % 50 === 0) console.log(`axe: ${done} of ${visits.length} visits, ${minutes()}`);
}

function minutes(): string {
  return `${((performance.now() - started) / 60_000).toFixed(1)} minutes`;
}
