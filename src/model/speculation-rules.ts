/** What a browser may fetch ahead of a navigation: a page of ours whose link the reader rests on or begins to press. */

/** Rules as a `<script type="speculationrules">` holds them; browsers that do not know them pass them over. */
export const speculationRules = JSON.stringify({
  prefetch: [
    {
      where: {
        and: [
          // Pages end in a slash; files, which may be large, do not.
          { href_matches: '/*/' },
          // Citations and terms on the same page, of which there are hundreds, and what is taken home instead of opened.
          { not: { selector_matches: '[href^="#"],[download]' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
});
