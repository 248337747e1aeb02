/**
 * Checks the spelling of every text, each in its own language, and of the English in guides and comments:
 * `npm run spell`. Ends with 1 when a word is unknown.
 */
import { formatFault } from '../checks/fault.ts';
import { checkSpelling } from '../checks/spelling.ts';
import { readSpelled } from './spelled.ts';

const { texts, spellers, names } = await readSpelled('.');
const faults = checkSpelling(texts, spellers, names);
if (faults.length === 0) {
  const count = (language: string): number => texts.filter((text) => text.language === language).length;
  const counts = [...spellers.keys()].map((language) => `${count(language)} in ${language}`);
  console.log(`spelling: ${counts.join(', ')}, every word known`);
} else {
  for (const fault of faults) console.error(formatFault(fault));
  console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} of spelling`);
  process.exitCode = 1;
}
