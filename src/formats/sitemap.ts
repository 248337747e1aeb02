/** The list of all pages for search engines, each with the same page in the other languages. */

/** One page: its own address, and that of the page in every language that has it. */
export interface SitemapPage {
  address: string;
  /** `hreflang` and address; the page itself among them. */
  alternates: readonly { language: string; address: string }[];
}

/** A sitemap (sitemaps.org 0.9) with alternates as `xhtml:link`. */
export const writeSitemap = (pages: readonly SitemapPage[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages.map(writePage),
    '</urlset>',
    '',
  ].join('\n');

const writePage = ({ address, alternates }: SitemapPage): string =>
  [
    '  <url>',
    `    <loc>${escape(address)}</loc>`,
    ...alternates.map(
      ({ language, address: other }) =>
        `    <xhtml:link rel="alternate" hreflang="${language}" href="${escape(other)}"/>`,
    ),
    '  </url>',
  ].join('\n');

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
