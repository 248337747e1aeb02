/** Entry of the pages that show two languages side by side. */
import './page.ts';
import { keepStep } from './keep-step.ts';
import { turnPassages } from './turn-passages.ts';

turnPassages(window);
keepStep(window);
