/**
 * Has the site kept on the device: the story in the language of the page, then, unless the reader saves data, the rest of
 * that language, a few files at a time while nothing else is to do. Loaded after the page itself; starts by being loaded.
 */
import { defaultLocale, isLocale } from '../i18n/locales.ts';
import { workerPath } from '../model/offline-message.ts';
import { keepLanguage } from './offline/keep-language.ts';
import { untilIdle } from './offline/until-idle.ts';

// Where a browser, a setting or a sandbox refuses, nothing is said: the page is whole without.
void keepOffline(window).catch(() => undefined);

async function keepOffline(world: Window): Promise<void> {
  if (world.top !== world || !world.isSecureContext) return;
  const workers = world.navigator.serviceWorker;
  await untilIdle(world);
  // Some blockers answer with nothing instead of a refusal.
  const registration: ServiceWorkerRegistration | undefined = await workers.register(workerPath);
  if (!registration) return;
  watch(world, registration);
  const { lang } = world.document.documentElement;
  const locale = isLocale(lang) ? lang : defaultLocale;
  await workers.ready;
  await keepLanguage(world, registration, locale);
}

/** Offers a version that is newer than the page, when there is one. */
function watch(world: Window, registration: ServiceWorkerRegistration): void {
  const workers = world.navigator.serviceWorker;
  const offer = async (): Promise<void> => (await import('./offline/newer-note.ts')).offerNewer(world, registration);
  const offerWaiting = (): void => {
    // Without a controller the page itself has just come from the network.
    if (registration.waiting && workers.controller) void offer().catch(() => undefined);
  };
  offerWaiting();
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', offerWaiting),
  );
  let controlled = workers.controller !== null;
  workers.addEventListener('controllerchange', () => {
    // Another window took the newer version; this one still shows the old.
    if (controlled) void offer().catch(() => undefined);
    controlled = true;
  });
}
