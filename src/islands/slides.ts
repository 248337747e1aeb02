/** Entry of the slides. Shares no file with other pages: each one shared would cost the story another request. */
import { SlideDeck } from './slide-deck.ts';
import { openTerms, wearTheme } from './slide-manners.ts';

wearTheme(window);
openTerms(document);
customElements.define('slide-deck', SlideDeck);
