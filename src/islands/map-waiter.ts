/** Brings the code of the map that can be explored once the reader comes near one. */

/** Watches the maps of `page`; until then they are drawings. */
export function awaitMaps(page: Document): void {
  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      // Without it the drawings stay, and with them everything that the story needs.
      void import('./activity-map.ts')
        .then(({ ActivityMap }) => customElements.define('activity-map', ActivityMap))
        .catch(() => undefined);
    },
    { rootMargin: '100%' },
  );
  for (const map of page.querySelectorAll('activity-map')) near.observe(map);
}
