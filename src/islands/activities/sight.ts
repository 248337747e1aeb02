/** Whether a part of the page is on the screen, known without asking for the layout. */
export function watchSight(part: Element | null): () => boolean {
  let isSeen = true;
  if (part) new IntersectionObserver(([entry]) => (isSeen = entry?.isIntersecting ?? true)).observe(part);
  return () => isSeen;
}
