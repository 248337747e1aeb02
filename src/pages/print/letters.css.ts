/** The style sheet that brings the single weights of the site’s letters to pages for paper. */
import type { APIRoute } from 'astro';
import { defaultLocale } from '../../i18n/locales.ts';
import { staticFonts } from '../../kept/fonts.ts';
import { href } from '../../site.ts';

export const GET: APIRoute = async () => {
  const faces = (await staticFonts()).map((_, index) => {
    const weight = 400 + 100 * index;
    const file = href(defaultLocale, `print/letters-${weight}.ttf`);
    return `@font-face { font-family: 'Plus Jakarta Sans Print'; src: url('${file}'); font-weight: ${weight}; }\n`;
  });
  return new Response(faces.join(''), { headers: { 'Content-Type': 'text/css' } });
};
