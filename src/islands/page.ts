/** Entry of every page beside the story. */
import { offerSearch } from './search-opener.ts';
import { offerSettings } from './settings.ts';

offerSearch(window);
offerSettings(window);
