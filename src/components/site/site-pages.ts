/** The pages beside the story, in the order of every menu: their address under a language, which names their word `nav.<page>`. */
export const sitePages = ['activities', 'sources', 'glossary', 'teach', 'data', 'embed', 'about'] as const;
