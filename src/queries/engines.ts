/** What the last run in other engines measured. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EngineResults } from '../model/engine-results.ts';

/** The run that is kept in `content/measured/`; null where none is. */
export function getEngines(): EngineResults | null {
  const file = join(process.cwd(), 'content/measured/engines.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as EngineResults) : null;
}
