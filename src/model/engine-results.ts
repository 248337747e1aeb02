/** What other engines made of the site, as `content/measured/engines.json` holds it. */
import type { Locale } from '../i18n/locales.ts';

/** One engine with what passed in it. */
interface EngineResult {
  name: string;
  version: string;
  checks: readonly { id: string; passed: number; failed: number }[];
}

/** A run over all engines. */
export interface EngineResults {
  /** Day of the run, YYYY-MM-DD. */
  measured: string;
  engines: readonly EngineResult[];
  /** What looks or works differently, and in which engines. */
  differences: readonly { id: string; engines: readonly string[]; what: Record<Locale, string> }[];
}
