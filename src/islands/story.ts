/** Entry of every page that tells chapters: one scroller, and what listens to it. */
import { openCards } from './cards.ts';
import { openOverview } from './overview.ts';
import { weaveEdge } from './cloth-edge.ts';
import { keepPlace } from './place.ts';
import { showProgress } from './progress.ts';
import { offerOffline } from './offer-offline.ts';
import { offerSearch } from './search-opener.ts';
import { offerSettings } from './settings.ts';
import { StoryScroller } from './story-scroller.ts';
import { runStepper } from './stepper.ts';
import { awaitNear } from './waiter.ts';

const onStep = (listen: (step: HTMLElement, index: number, total: number) => void): void =>
  document.addEventListener('storystep', ({ detail }) => listen(detail.step, detail.index, detail.total));

onStep(showProgress(document));
onStep(keepPlace(window));
onStep(weaveEdge(document));
openCards(document);
offerSearch(window);
offerSettings(window);
offerOffline(window);
runStepper(document);
openOverview(window);
awaitNear(document, '.cloth-cursor', async () => (await import('./cloth-cursor.ts')).reachMotifs(document));
awaitNear(document, 'activity-map', async () => {
  const { ActivityMap } = await import('./activity-map.ts');
  customElements.define('activity-map', ActivityMap);
});
customElements.define('story-scroller', StoryScroller);
