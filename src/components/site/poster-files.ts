/** The poster as files: a picture that stands alone with its style resolved, and the same in pixels. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { standaloneCss } from '../../formats/standalone-css.ts';
import type { Locale } from '../../i18n/locales.ts';
import { keptPng } from '../../kept/png.ts';
import { publishedAddress } from '../../queries/address.ts';
import { useChapterProps } from '../../queries/page.ts';
import { getVersion } from '../../queries/version.ts';
import cloth from '../../styles/cloth.css?raw';
import graphics from '../../styles/graphics.css?raw';
import poster from '../../styles/poster.css?raw';
import tokens from '../../styles/tokens.css?raw';
import Poster from './Poster.astro';

/** Names that a device may have where the site’s own file does not go along. */
const font = "'Plus Jakarta Sans', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";

/** Twice the sheet’s own units: 203 pixels an inch on A3. */
const width = 2376;

const drawn = new Map<Locale, Promise<PosterFiles>>();

/** Draws the poster of a language, once per build. */
export function drawPoster(locale: Locale): Promise<PosterFiles> {
  const files = drawn.get(locale) ?? draw(locale);
  drawn.set(locale, files);
  return files;
}

async function draw(locale: Locale): Promise<PosterFiles> {
  const address = publishedAddress(locale);
  const props = {
    ...(await useChapterProps(locale)),
    css: standaloneCss([graphics, cloth, poster], tokens, { '--font': font }),
    version: await getVersion(),
    address: address && `${address.host}${address.pathname}`.replace(/\/$/, ''),
  };
  const svg = await (await AstroContainer.create()).renderToString(Poster, { props });
  return { svg, png: await keptPng(svg, { width }) };
}

export interface PosterFiles {
  svg: string;
  png: Uint8Array;
}
