/** The fields that hold the codes, and their buttons. */
import type { BuilderData } from '../../model/builder-data.ts';
import { writeCodes, type CodeName, type EmbedSubject } from '../../model/embed-code.ts';
import { copyText } from '../copies.ts';

/** Gives what fills the fields; `link` is the address of the choice. */
export function wireCodes({ navigator }: Window, page: HTMLElement, { words }: BuilderData) {
  const boxes = [...page.querySelectorAll<HTMLElement>('[data-code]')].flatMap((box) => {
    const field = box.querySelector('textarea');
    const button = box.querySelector<HTMLButtonElement>('[data-copy]');
    const said = box.querySelector<HTMLElement>('[data-said]');
    return field && button && said ? [{ name: box.dataset['code'] as CodeName | 'link', field, button, said }] : [];
  });
  for (const { field, button, said } of boxes)
    button.addEventListener('click', async () => {
      const done = 'clipboard' in navigator && (await copyText(navigator, field.value));
      if (!done) field.select();
      said.textContent = done ? words.copied : words.selected;
    });

  return (subject: EmbedSubject, link: string): void => {
    const codes = { ...writeCodes(subject), link };
    for (const { name, field, said } of boxes) {
      if (field.value === codes[name]) continue;
      field.value = codes[name];
      said.textContent = '';
    }
  };
}
