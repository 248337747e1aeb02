/** Copies the text beside a button, and says so; where the device has no clipboard, no button is offered. */

/** Puts a text on the clipboard. Gives whether that was allowed. */
export const copyText = (navigator: Navigator, text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

/** Wires every box whose text can be copied. */
export function offerCopies({ document, navigator }: Window): void {
  if (!('clipboard' in navigator)) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-cite-copy]')) {
    const box = button.closest<HTMLElement>('[data-copied]');
    const text = box?.querySelector('pre')?.textContent;
    const host = box?.closest<HTMLElement>('[data-failed]');
    const status = host?.querySelector<HTMLElement>('[role="status"]');
    if (!text || !status) continue;
    button.hidden = false;
    button.addEventListener('click', async () => {
      const done = await copyText(navigator, text);
      status.textContent = (done ? box?.dataset.copied : host?.dataset.failed) ?? '';
    });
  }
}
