/** Has a worker keep a language, piece by piece. */
import type { Locale } from '../../i18n/locales.ts';
import type { OfflineMessage } from '../../model/offline-message.ts';
import { untilIdle } from './until-idle.ts';

/** What browsers tell of a connection, where they do. */
interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/**
 * Resolves when nothing is missing or nothing more can be had; a page that is left before goes on at the next visit. Once
 * there is a newer version the server has the files of no other: it is then the one to get ready.
 */
export async function keepLanguage(
  world: Window,
  registration: ServiceWorkerRegistration,
  locale: Locale,
): Promise<void> {
  let missing = 1;
  while (missing > 0) {
    await untilIdle(world);
    const worker = registration.installing ? null : (registration.waiting ?? registration.active);
    if (worker) missing = await ask(worker, { type: 'keep', locale, rest: mayFetch(world) });
  }
}

/** Some megabytes are too much for who saves data, and for a connection of the second generation. */
function mayFetch(world: Window): boolean {
  const { connection } = world.navigator as Navigator & { connection?: Connection };
  return !connection?.saveData && !connection?.effectiveType?.includes('2g');
}

const ask = (worker: ServiceWorker, message: OfflineMessage): Promise<number> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      port1.close();
      done(Number(data));
    };
    worker.postMessage(message, [port2]);
  });
