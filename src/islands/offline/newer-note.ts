/** A slim note at the lower edge: there is a newer version. It never takes it by itself. */
import type { OfflineMessage } from '../../model/offline-message.ts';
import css from '../../styles/newer-note.css?inline';

/** Where the browser keeps, until its window is closed, that the reader goes on with the old version. */
const declinedKey = 'tenun-newer';

/** Shows the note, unless it is there or was put away. */
export function offerNewer(world: Window, registration: ServiceWorkerRegistration): void {
  const { document } = world;
  if (document.querySelector('.newer') || isDeclined(world)) return;
  const [text = '', take = '', later = ''] = JSON.parse(document.body.dataset.newer ?? '[]') as string[];

  // Not the map’s own helper for styles: a shared file would be one more request for the map.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);

  const note = document.createElement('div');
  note.className = 'newer';
  const words = document.createElement('p');
  words.setAttribute('role', 'status');
  const press = (label: string, act: () => void): HTMLButtonElement => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', act);
    return button;
  };
  note.append(
    words,
    press(take, () => takeOver(world, registration)),
    press(later, () => {
      decline(world);
      note.remove();
    }),
  );
  document.body.append(note);
  // Screen readers tell what comes into a status that was there before.
  world.requestAnimationFrame(() => {
    words.textContent = text;
  });
}

/** Lets the version that waits take over, then loads the page anew: the address has its step. */
function takeOver(world: Window, { waiting }: ServiceWorkerRegistration): void {
  const reload = (): void => world.location.reload();
  if (!waiting) return reload();
  world.navigator.serviceWorker.addEventListener('controllerchange', reload);
  waiting.postMessage({ type: 'take-over' } satisfies OfflineMessage);
}

function isDeclined(world: Window): boolean {
  try {
    return world.sessionStorage.getItem(declinedKey) !== null;
  } catch {
    return false;
  }
}

function decline(world: Window): void {
  try {
    world.sessionStorage.setItem(declinedKey, '');
  } catch {
    // The note comes again on the next page.
  }
}
