/** Entry of every page beside the story. */
import { offerOffline } from './offer-offline.ts';
import { offerSearch } from './search-opener.ts';
import { offerSettings } from './settings.ts';

offerSearch(window);
offerSettings(window);
offerOffline(window);
