/** The site’s name as a drawing: its letters turned to outlines, and the same in pixels. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { outlineText } from '../../formats/raster.ts';
import { staticFonts } from '../../kept/fonts.ts';
import { keptPng } from '../../kept/png.ts';
import Logo from './Logo.astro';

/** The grounds that the name is drawn for. */
export const logoGrounds = ['light', 'dark'] as const;

/** A ground that the name is drawn for. */
export type LogoGround = (typeof logoGrounds)[number];

/** Pixels across. */
const logoWidth = 1600;

/** File names of a drawing. */
export const logoFile = (ground: LogoGround, ending: 'svg' | 'png'): string => `tenun-dua-kota-${ground}.${ending}`;

/** SVG without fonts, and PNG. */
export async function drawLogo(ground: LogoGround): Promise<{ svg: string; png: Uint8Array }> {
  const container = await AstroContainer.create();
  const svg = await container.renderToString(Logo, { props: { ground } });
  return {
    svg: outlineText(svg, await staticFonts()),
    png: await keptPng(svg, { width: logoWidth }),
  };
}
