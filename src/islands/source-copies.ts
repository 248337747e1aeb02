/** Gives every source of the list a button that copies its citation in APA. */
import { copyText } from './copies.ts';

/** Adds the buttons; where the device has no clipboard, none. The citations are fetched when the first is asked for. */
export function offerSourceCopies({ document, navigator, fetch }: Window & typeof globalThis): void {
  const model = document.querySelector<HTMLTemplateElement>('[data-source-copy]');
  const button = model?.content.querySelector('button');
  const status = document.querySelector<HTMLElement>('[data-source-copied]');
  if (!('clipboard' in navigator) || !model || !button || !status) return;
  const { citations = '', copied = '', failed = '' } = model.dataset;
  let asked: Promise<Record<string, string>> | null = null;
  const cite = async (id: string): Promise<string> => {
    asked ??= fetch(citations).then((answer) => answer.json() as Promise<Record<string, string>>);
    const line = (await asked)[id];
    if (!line) throw new Error(`${citations} has no "${id}"`);
    return line;
  };

  for (const source of document.querySelectorAll('.source')) {
    const words = source.querySelector('[data-words]');
    const name = words?.querySelector('a, cite')?.textContent.trim() ?? '';
    const own = document.importNode(button, true);
    own.setAttribute('aria-label', `${own.textContent.trim()}: ${name}`);
    own.addEventListener('click', async () => {
      const done = await cite(source.id).then(
        (line) => copyText(navigator, line),
        () => {
          asked = null;
          return false;
        },
      );
      status.textContent = `${done ? copied : failed} ${name}`;
      for (const other of document.querySelectorAll('.source-copied')) other.classList.remove('source-copied');
      own.classList.toggle('source-copied', done);
    });
    words?.after(own);
  }
}
