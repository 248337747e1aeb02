/** The components of a chapter as slides, by the names that chapters use. */
import { chapterComponents } from '../chapter/components.ts';
import PassOn from '../print/PassOn.astro';
import SlideHeading from '../chapter/ChapterHeading.astro';
import Slide from './Slide.astro';

export const slideComponents = { ...chapterComponents, Scrolly: PassOn, Step: Slide, h2: SlideHeading };
