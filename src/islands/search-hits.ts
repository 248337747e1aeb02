/** Draws one thing found: kind and detail, title, excerpt with what was sought marked. */
import { reachPage } from '../model/reach-page.ts';
import type { Hit } from '../model/search-hit.ts';

/** What hits are drawn with: the way to the top of the site, and what each kind is called. */
interface Around {
  base: string;
  kinds: Readonly<Record<string, string>>;
}

/** A list item with one link; texts only, no markup from the index. */
export function drawHit(page: Document, hit: Hit, { base, kinds }: Around): HTMLLIElement {
  const item = page.createElement('li');
  const link = item.appendChild(page.createElement('a'));
  link.href = reachPage(hit.address, base);
  const part = (name: string, ...content: (string | Node)[]): void => {
    const span = link.appendChild(page.createElement('span'));
    span.className = name;
    span.append(...content);
  };
  const marked = (text: string): HTMLElement => {
    const mark = page.createElement('mark');
    mark.textContent = text;
    return mark;
  };
  part('hit-kind', [kinds[hit.kind], hit.detail].filter(Boolean).join(' · '));
  part('hit-title', hit.title);
  part('hit-words', ...hit.words.map(({ text, isMarked }) => (isMarked ? marked(text) : text)));
  return item;
}
