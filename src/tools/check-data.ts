/**
 * Checks the content and tells every fault: `node src/tools/check-data.ts [content-dir]`.
 * Ends with 1 when there is a fault.
 */
import { checkContent } from '../checks/content.ts';
import { formatFault } from '../checks/fault.ts';
import { summarise } from '../checks/summary.ts';
import { checkTranslations } from '../checks/translations.ts';
import { locales, unfinished } from '../i18n/locales.ts';
import { hash } from './hash.ts';
import { readContent } from './read-content.ts';

const files = readContent(process.argv[2] ?? 'content');
const faults = [...checkContent(files, locales, unfinished), ...checkTranslations(files, locales, hash)];

if (faults.length === 0) {
  console.log(`content: ${summarise(files, locales)}, no faults`);
} else {
  for (const fault of faults) console.error(formatFault(fault));
  console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`);
  process.exitCode = 1;
}
