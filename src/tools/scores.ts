/**
 * Scores the six main pages by Lighthouse and writes the table into README.md. Build first, and let the machine be calm:
 * whatever else runs takes time from the page. Ends with an error where a score is below 98, and says what costs it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import lighthouse from 'lighthouse';
import { middle, placeScores, scoreNames, writeScoreTable, type PageScores } from '../model/score-table.ts';
import { startChromium } from './devtools-chromium.ts';
import { serveCompressed } from './serve-compressed.ts';

const paths = ['/', '/activities/', '/sources/', '/glossary/', '/teach/', '/data/'];
const runs = 3;
const least = 98;

const readme = fileURLToPath(new URL('../../README.md', import.meta.url));
const { site, close } = await serveCompressed();
const pages: PageScores[] = [];
let said = { date: '', version: '' };
try {
  for (const path of paths) {
    const reports: Report[] = [];
    for (let run = 0; run < runs; run += 1) reports.push(await report(site + path));
    const scores = Object.fromEntries(
      scoreNames.map((name) => [name, middle(reports.map(({ categories }) => toHundred(categories[name]?.score)))]),
    ) as PageScores['scores'];
    pages.push({ path, scores });
    console.log(`${path}: ${scoreNames.map((name) => `${name} ${scores[name]}`).join(', ')}`);
    const [last] = reports.slice(-1);
    if (last === undefined) continue;
    said = { date: last.fetchTime.slice(0, 10), version: last.lighthouseVersion };
    for (const name of scoreNames) if (scores[name] < least) explain(last, name);
  }
} finally {
  await close();
}
const table = writeScoreTable(pages, said);
console.log(`\n${table}\n`);
writeFileSync(readme, placeScores(readFileSync(readme, 'utf8'), table));
const missed = pages.flatMap(({ path, scores }) =>
  scoreNames.filter((name) => !(scores[name] >= least)).map((name) => `${path}: ${name}: found ${scores[name]}`),
);
for (const fault of missed) console.error(`${fault}, expected at least ${least}`);
process.exitCode = missed.length === 0 ? 0 : 1;

type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

/** One run in a browser of its own, so that none finds what another has kept. */
async function report(address: string): Promise<Report> {
  const chromium = await startChromium();
  try {
    const result = await lighthouse(address, { port: chromium.port, output: 'json', logLevel: 'error' });
    if (!result) throw new Error(`Lighthouse gave no report of ${address}`);
    const { runtimeError } = result.lhr;
    if (runtimeError) throw new Error(`Lighthouse: ${address}: ${runtimeError.message}`);
    return result.lhr;
  } finally {
    await chromium.close();
  }
}

/** Says which audits keep a category below full marks. */
function explain({ categories, audits }: Report, name: string): void {
  for (const { id, weight } of categories[name]?.auditRefs ?? []) {
    const audit = audits[id];
    if (weight === 0 || audit?.score === null || audit?.score === undefined || audit.score >= 0.9) continue;
    console.log(`  ${name}: ${id} ${toHundred(audit.score)} (${audit.displayValue ?? audit.title})`);
  }
}

/** From 0 to 100; not a number where Lighthouse could not tell. */
function toHundred(score: number | null | undefined): number {
  return score === null || score === undefined ? Number.NaN : Math.round(score * 100);
}
