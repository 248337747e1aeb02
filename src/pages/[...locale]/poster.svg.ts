/** The whole cloth as a poster: a picture that stands alone, with its style resolved. */
import type { APIRoute } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import Poster from '../../components/site/Poster.astro';
import { standaloneCss } from '../../formats/standalone-css.ts';
import { pageLocale, useChapterProps } from '../../queries/page.ts';
import { localeRoutes } from '../../queries/routes.ts';
import { getVersion } from '../../queries/version.ts';
import cloth from '../../styles/cloth.css?raw';
import graphics from '../../styles/graphics.css?raw';
import poster from '../../styles/poster.css?raw';
import tokens from '../../styles/tokens.css?raw';

export const getStaticPaths = () => localeRoutes();

/** Names that a device may have where the site's own file does not go along. */
const font = "'Plus Jakarta Sans', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";

export const GET: APIRoute = async ({ params }) => {
  const props = {
    ...(await useChapterProps(pageLocale(params['locale']))),
    css: standaloneCss([graphics, cloth, poster], tokens, { '--font': font }),
    version: await getVersion(),
  };
  const container = await AstroContainer.create();
  const svg = await container.renderToString(Poster, { props });
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
