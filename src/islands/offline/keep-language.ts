/** Has a worker keep a language, piece by piece. */
import type { Locale } from '../../i18n/locales.ts';
import type { OfflineMessage } from '../../model/offline-message.ts';
import { untilIdle } from './until-idle.ts';

/** What browsers tell of a connection, where they do. */
interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/** Resolves when nothing is missing or nothing more can be had; a page that is left before goes on at the next visit. */
export async function keepLanguage(world: Window, worker: ServiceWorker, locale: Locale): Promise<void> {
  let missing: number;
  do {
    await untilIdle(world);
    missing = await ask(worker, { type: 'keep', locale, rest: mayFetch(world) });
  } while (missing > 0);
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
