/** What other engines made of the site, as `content/measured/engines.json` holds it. */
export type { Engines as EngineResults } from '../schemas/engines.ts';
