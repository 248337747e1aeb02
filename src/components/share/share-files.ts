/** Share pictures as files; each is drawn once a build, and not again while it stays the same. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { asXml } from '../../formats/as-xml.ts';
import { standaloneCss } from '../../formats/standalone-css.ts';
import type { GraphicSlug } from '../../graphics/catalog.ts';
import type { Locale } from '../../i18n/locales.ts';
import { keptPng } from '../../kept/png.ts';
import { sharePath, shareSizes, type ShareSize } from '../../model/share-picture.ts';
import { useChapterProps } from '../../queries/page.ts';
import { getSharePicture } from '../../queries/share-pictures.ts';
import { href } from '../../site.ts';
import cityTies from '../../styles/city-ties.css?raw';
import cloth from '../../styles/cloth.css?raw';
import directions from '../../styles/directions.css?raw';
import graphics from '../../styles/graphics.css?raw';
import lawTimeline from '../../styles/law-timeline.css?raw';
import procedureStitch from '../../styles/procedure-stitch.css?raw';
import regionMap from '../../styles/region-map.css?raw';
import share from '../../styles/share-picture.css?raw';
import threeLayers from '../../styles/three-layers.css?raw';
import tokens from '../../styles/tokens.css?raw';
import twinMap from '../../styles/twin-map.css?raw';
import weighing from '../../styles/weighing.css?raw';
import ShareDrawing from './ShareDrawing.astro';

const looks = {
  ...{ cloth, directions, weighing, 'city-ties': cityTies, 'law-timeline': lawTimeline, 'region-map': regionMap },
  ...{ 'procedure-stitch': procedureStitch, 'three-layers': threeLayers, 'twin-map': twinMap },
};

/** The colours of a theme that a picture cannot choose; what stands before them holds. */
const inPage = /^.*light-dark\(.*$/gm;

const drawn = new Map<string, Promise<Uint8Array>>();

/** Bytes of a picture. */
export function drawShare(locale: Locale, part: string, size: ShareSize): Promise<Uint8Array> {
  const key = href(locale, sharePath(part, size));
  const picture = drawn.get(key) ?? draw(locale, part, size);
  drawn.set(key, picture);
  return picture;
}

async function draw(locale: Locale, part: string, size: ShareSize): Promise<Uint8Array> {
  const picture = await getSharePicture(locale, part);
  const css = styleOf(picture.drawing?.slug ?? 'cloth');
  const props = { ...(await useChapterProps(locale)), picture, size, css };
  const svg = await (await (container ??= AstroContainer.create())).renderToString(ShareDrawing, { props });
  return keptPng(asXml(svg), { width: shareSizes[size].width, isSmall: true });
}

let container: Promise<AstroContainer> | undefined;
const styles = new Map<GraphicSlug, string>();

function styleOf(slug: GraphicSlug): string {
  const sheets = [graphics, looks[slug].replace(inPage, ''), share];
  const css = styles.get(slug) ?? standaloneCss(sheets, tokens, { '--font': "'Plus Jakarta Sans'" });
  styles.set(slug, css);
  return css;
}
