/** The components that a chapter may use, by the names it uses. */
import Big from './Big.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import Direction from './Direction.astro';
import Drawing from './Drawing.astro';
import Figures from './Figures.astro';
import More from './More.astro';
import Record from './Record.astro';
import Scrolly from './Scrolly.astro';
import Step from './Step.astro';
import StepHeading from './StepHeading.astro';
import Term from './Term.astro';

export const chapterComponents = {
  Big,
  Cite,
  Claim,
  Direction,
  Drawing,
  Figures,
  More,
  Record,
  Scrolly,
  Step,
  Term,
  h2: StepHeading,
};
