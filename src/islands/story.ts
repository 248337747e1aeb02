/** Entry of every page that tells chapters: one scroller, and what listens to it. */
import { openCards } from './cards.ts';
import { awaitMaps } from './map-waiter.ts';
import { openOverview } from './overview.ts';
import { reachMotifs } from './cloth-cursor.ts';
import { weaveEdge } from './cloth-edge.ts';
import { keepPlace } from './place.ts';
import { showProgress } from './progress.ts';
import { offerSearch } from './search-opener.ts';
import { offerSettings } from './settings.ts';
import { StoryScroller } from './story-scroller.ts';
import { runStepper } from './stepper.ts';

const onStep = (listen: (step: HTMLElement, index: number, total: number) => void): void =>
  document.addEventListener('storystep', ({ detail }) => listen(detail.step, detail.index, detail.total));

onStep(showProgress(document));
onStep(keepPlace(window));
onStep(weaveEdge(document));
openCards(document);
offerSearch(window);
offerSettings(window);
runStepper(document);
openOverview(window);
reachMotifs(document);
awaitMaps(document);
customElements.define('story-scroller', StoryScroller);
