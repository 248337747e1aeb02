/** The components of a chapter on paper, by the names that chapters use. */
import { chapterComponents } from '../chapter/components.ts';
import PassOn from './PassOn.astro';
import PrintMore from './PrintMore.astro';
import PrintStep from './PrintStep.astro';

export const printComponents = { ...chapterComponents, Scrolly: PassOn, Step: PrintStep, More: PrintMore };
