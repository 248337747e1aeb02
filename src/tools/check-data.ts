/**
 * Checks the content and tells every fault: `node src/tools/check-data.ts [content-dir]`.
 * Ends with 1 when there is a fault.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { checkContent } from '../checks/content.ts';
import { formatFault } from '../checks/fault.ts';
import { summarise } from '../checks/summary.ts';
import { locales } from '../i18n/locales.ts';

const files = readFiles(process.argv[2] ?? 'content');
const faults = checkContent(files, locales);

if (faults.length === 0) {
  console.log(`content: ${summarise(files, locales)}, no faults`);
} else {
  for (const fault of faults) console.error(formatFault(fault));
  console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`);
  process.exitCode = 1;
}

function readFiles(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:json|mdx)$/.test(name),
  );
  return new Map(names.toSorted().map((name) => [name.split(sep).join('/'), readFileSync(join(folder, name), 'utf8')]));
}
