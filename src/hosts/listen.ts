/** Listens to embeds in frames of a page: gives each the height of its content, opens the links that its reader follows. */
import { readHeight, readOpen } from '../model/embed-message.ts';

/** The least time between two links, in milliseconds: nobody reads faster, and no frame can flood the reader. */
const pause = 700;

/** Greets an embed, which then hands on its links and tells its height. */
export const greet = ({ contentWindow }: HTMLIFrameElement): void =>
  contentWindow?.postMessage({ type: 'tenun:hello', version: 1 }, '*');

/** @param frameOf  the frame of ours that a message comes from; nothing for any other sender */
export function listen(
  world: Window,
  frameOf: (source: MessageEventSource | null) => HTMLIFrameElement | undefined,
): void {
  let opened = -pause;
  world.addEventListener('message', (event) => {
    const { source, data, timeStamp } = event;
    const frame = frameOf(source);
    if (!frame) return;
    const height = readHeight(data);
    if (height !== null && frame.dataset['tenun'] !== 'fixed')
      frame.style.height = `${height + edgesOf(world, frame)}px`;
    const url = readOpen(data);
    if (url === null) return;
    // The script may stand twice on a page; one of them answers.
    event.stopImmediatePropagation();
    if (timeStamp - opened < pause || !hasActed(world)) return;
    opened = timeStamp;
    world.open(url, '_blank', 'noopener');
  });
}

/** What a border takes of a height that is meant for the content. */
const edgesOf = (world: Window, frame: HTMLIFrameElement): number =>
  world.getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;

/** Whether the reader has just pressed something, here or in the frame. Older browsers do not tell; they block pop-ups by that rule. */
const hasActed = ({ navigator }: Window): boolean => (navigator as Partial<Navigator>).userActivation?.isActive ?? true;
