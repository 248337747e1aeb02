/** What a folded text of the page holds, as elements of its own; see `src/components/graphics/Folded.astro`. */
export function unfold(folded: Element): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = folded.textContent;
  return template.content;
}
