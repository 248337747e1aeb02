/**
 * What an embed and the page around it tell each other by `postMessage`. Version 1; new fields may come, none goes.
 * Embed to host: `{ type: 'tenun:height', version: 1, part, height }` and `{ type: 'tenun:open', version: 1, url }`.
 * Host to embed: `{ type: 'tenun:hello', version: 1 }`, answered by a height; from then on links are sent to the host.
 * WordPress is answered in its own words, with the secret that it puts behind `#?secret=`.
 */

/** The height of an embed's content in CSS pixels. */
export interface HeightMessage {
  type: 'tenun:height';
  version: 1;
  part: string;
  height: number;
}

/** A link that the reader has followed; the host opens it. */
export interface OpenMessage {
  type: 'tenun:open';
  version: 1;
  url: string;
}

/** Bounds of what a host believes, in CSS pixels. */
const heightBounds = { min: 40, max: 40_000 } as const;

/** Whether a message is a greeting of a host that knows us. */
export const isHello = (data: unknown): boolean => isRecord(data) && data['type'] === 'tenun:hello';

/** The height that a message tells; null for any other message, and for what no embed can be. */
export function readHeight(data: unknown): number | null {
  if (!isRecord(data) || data['type'] !== 'tenun:height') return null;
  const { height } = data;
  const isHeight = typeof height === 'number' && height >= heightBounds.min && height <= heightBounds.max;
  return isHeight ? Math.ceil(height) : null;
}

/** The address that a message asks to open; null for any other message, and for what is not on the web. */
export function readOpen(data: unknown): string | null {
  if (!isRecord(data) || data['type'] !== 'tenun:open') return null;
  const { url } = data;
  return typeof url === 'string' && url.length < 2000 && /^https?:\/\/[^\s"'<>]+$/.test(url) ? url : null;
}

/** The secret that WordPress has put into the address of the frame; null without one. */
export const readSecret = (hash: string): string | null => /^#\?secret=([A-Za-z0-9]{1,64})$/.exec(hash)?.[1] ?? null;

/** Whether WordPress, which knows the secret, says that it listens. */
export const isReady = (data: unknown, secret: string): boolean =>
  isRecord(data) && data['message'] === 'ready' && data['secret'] === secret;

const isRecord = (data: unknown): data is Record<string, unknown> => typeof data === 'object' && data !== null;
