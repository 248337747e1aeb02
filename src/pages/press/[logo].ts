/** The site’s name as a drawing, for light and for dark grounds. */
import type { APIRoute } from 'astro';
import { drawLogo, logoFile, logoGrounds } from '../../components/press/logo-files.ts';

const endings = ['svg', 'png'] as const;

export const getStaticPaths = () =>
  logoGrounds.flatMap((ground) =>
    endings.map((ending) => ({ params: { logo: logoFile(ground, ending) }, props: { ground, ending } })),
  );

export const GET: APIRoute = async ({ props: { ground, ending } }) => {
  const { svg, png } = await drawLogo(ground);
  return ending === 'svg'
    ? new Response(svg, { headers: { 'content-type': 'image/svg+xml' } })
    : new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
