/** Entry of every page beside the story. */
import { offerSettings } from './settings.ts';

offerSettings(window);
