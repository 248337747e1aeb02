/** Id of the card that explains a glossary term on a page. */
export const termCard = (id: string): string => `term-${id}`;
