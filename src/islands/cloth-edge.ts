/** Beside other graphics the cloth stands at the page's edge as a narrow strip, woven as far as the story has come. */

/** Makes a listener that weaves the strip of `page` as far as each reached step. */
export function weaveEdge(page: Document): (step: HTMLElement) => void {
  const wefts = page.querySelector('.cloth-edge [data-wefts]');
  return ({ dataset }) => wefts?.setAttribute('class', `cloth-told cloth-k${dataset.told ?? 0}`);
}
