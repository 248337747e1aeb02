/** The components that a page of words may use, by the names it uses. */
import Changelog from './Changelog.astro';
import Confidence from './Confidence.astro';
import Count from './Count.astro';
import Engines from './Engines.astro';
import Missing from './Missing.astro';
import Part from './Part.astro';
import Report from './Report.astro';
import Scorecard from './Scorecard.astro';
import Seen from './Seen.astro';
import To from './To.astro';

export const pageComponents = { Changelog, Confidence, Count, Engines, Missing, Part, Report, Scorecard, Seen, To };
