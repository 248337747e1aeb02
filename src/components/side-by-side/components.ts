/** The components of a chapter side by side, by the names that chapters use, for words in a given language. */
import type { Locale } from '../../i18n/locales.ts';
import { chapterComponents } from '../chapter/components.ts';
import ChapterHeading from '../chapter/ChapterHeading.astro';
import PassOn from '../print/PassOn.astro';
import NoDrawing from './NoDrawing.astro';
import SideMore from './SideMore.astro';
import SideStep from './SideStep.astro';
import SideTerm from './SideTerm.astro';

/** What Astro makes of an `.astro` file; its type tells only of the props. */
type Rendered = (state: unknown, props: object, slots: unknown) => unknown;

const components = {
  ...chapterComponents,
  Scrolly: PassOn,
  Step: SideStep,
  More: SideMore,
  Drawing: NoDrawing,
  Term: SideTerm,
  h2: ChapterHeading,
};

/** Components that speak the given language, whatever the page's. */
export const sideComponents = (locale: Locale): typeof components => ({
  ...components,
  Direction: inLocale(components.Direction, locale),
  Figures: inLocale(components.Figures, locale),
  Record: inLocale(components.Record, locale),
  Term: inLocale(components.Term, locale),
});

/** A component that gets a language on top of the props that a chapter gives it: chapters name none. */
function inLocale<Component extends object>(component: Component, locale: Locale): Component {
  const rendered = component as unknown as Rendered;
  const spoken: Rendered = (state, props, slots) => rendered(state, { ...props, locale }, slots);
  return Object.assign(spoken, component) as unknown as Component;
}
