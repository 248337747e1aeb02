/** Keeps two windows at the same slide: by a channel of the browser, and by messages between opener and opened. */

/** What one window tells the other: where it is, or that it wants to know. */
export type SlideMessage = { slide: string } | { ask: true };

/** A line to the other window. */
export interface SlideLink {
  send(message: SlideMessage): void;
  /** Adds a window that this one has opened. */
  join(other: Window): void;
}

const kind = 'tenun-slides';

/** Opens the line; `hear` is called for what the other window says and never for what this one does. */
export function linkSlides(world: Window, hear: (message: SlideMessage) => void): SlideLink {
  const others: Window[] = world.opener ? [world.opener as Window] : [];
  const receive = (data: unknown): void => {
    const message = read(data, world.location.pathname);
    if (message) hear(message);
  };
  const channel = openChannel();
  channel?.addEventListener('message', ({ data }) => receive(data));
  world.addEventListener('message', ({ source, data }) => {
    if (others.some((other) => other === source)) receive(data);
  });
  return {
    send(message) {
      const data = { kind, path: world.location.pathname, ...message };
      channel?.postMessage(data);
      // A saved page has no origin to name; what is told is no secret.
      for (const other of others) other.postMessage(data, '*');
    },
    join(other) {
      if (!others.includes(other)) others.push(other);
    },
  };
}

function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(kind);
  } catch {
    return null;
  }
}

/** What was said about the slides at `path`; null for all else. */
function read(data: unknown, path: string): SlideMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  const message = data as Record<string, unknown>;
  if (message.kind !== kind || message.path !== path) return null;
  if (message.ask === true) return { ask: true };
  return typeof message.slide === 'string' ? { slide: message.slide } : null;
}
