/** Brings code that a page can do without until the reader comes near what it serves. */

/** Once a part of `page` that matches comes near, brings its code; what is not shown at this size never does. */
export function awaitNear(page: Document, selector: string, bring: () => Promise<void>): void {
  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      // Without it the finished page stays, and with it everything that the story needs.
      void bring().catch(() => undefined);
    },
    { rootMargin: '100%' },
  );
  for (const part of page.querySelectorAll(selector)) near.observe(part);
}
