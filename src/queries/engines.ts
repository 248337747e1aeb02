/** What the last run of the checks in three browser engines found. */
import { getEntry } from 'astro:content';
import type { Engines } from '../schemas/engines.ts';
import { filled } from './filled.ts';

/** @throws if `content/measured/engines.json` is missing */
export async function getEngines(): Promise<Engines> {
  const entry = await getEntry('engines', 'engines');
  if (!entry) throw new Error('content/measured/engines.json: expected a run, found none');
  return filled(entry.data);
}
