/**
 * Golden pictures: every graphic at every size in its fullest scene, in English, as a file that a browser opens.
 * A change of data, layout, words or looks shows here as a difference of lines.
 *
 * To renew them: `npx vitest run --project components -u tests/components/goldens.test.ts`. A renewed picture must be
 * opened and looked at, light and dark (the files follow the system's theme), before it is kept.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import Motifs from '../../src/components/graphics/Motifs.astro';
import { registry } from '../../src/components/graphics/registry.ts';
import { asXml } from '../../src/formats/as-xml.ts';
import { graphicEntry, graphicSlugs, type GraphicSlug } from '../../src/graphics/catalog.ts';
import { sizes, type Size } from '../../src/graphics/frame.ts';
import { parseScene } from '../../src/model/scene.ts';
import { wholeScenes } from '../../src/model/share-scenes.ts';
import { dataset as data, translate } from './site-data.ts';

const container = await AstroContainer.create();
const pictures = graphicSlugs.flatMap((slug) =>
  sizes.filter((size) => graphicEntry(slug).frames[size]).map((size) => ({ slug, size, name: `${slug}-${size}.svg` })),
);

test.each(pictures)('$name is the picture that was looked at', async ({ slug, size, name }) => {
  await expect(await draw(slug, size)).toMatchFileSnapshot(`goldens/${name}`);
});

test('together they are light', async () => {
  const drawn = await Promise.all(pictures.map(({ slug, size }) => draw(slug, size)));
  expect(drawn.reduce((bytes, svg) => bytes + Buffer.byteLength(svg), 0)).toBeLessThan(700_000);
});

test('none is left of a graphic that is gone', () => {
  const names = pictures.map(({ name }) => name);
  expect(globSync('goldens/*', { cwd: import.meta.dirname }).filter((path) => !names.includes(basename(path)))).toEqual(
    [],
  );
});

/** A graphic's fullest scene as a picture that stands alone: geometry, state, and the looks that the site gives them. */
async function draw(slug: GraphicSlug, size: Size): Promise<string> {
  const { Base, Scene } = registry[slug];
  const { width = 0, height = 0 } = graphicEntry(slug).frames[size] ?? {};
  const props = { data, locale: 'en' as const, t: translate('en'), size };
  const motifs = await container.renderToString(Motifs);
  const base = await container.renderToString(Base, { props });
  const scene = await container.renderToString(Scene, { props: { ...props, scene: parseScene(wholeScenes[slug]) } });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    '<style>',
    looks(slug),
    '</style>',
    ...indented(asXml(`<defs>${motifs}${base}</defs>${scene}`)),
    '</svg>',
    '',
  ].join('\n');
}

/** The stylesheets that a graphic wears, without remarks; the typeface is found beside the sources. */
function looks(slug: GraphicSlug): string {
  return ['layers', 'tokens', 'fonts', 'graphics', slug]
    .map((sheet) => readFileSync(join(import.meta.dirname, `../../src/styles/${sheet}.css`), 'utf8'))
    .concat(':root { background: var(--cotton); }')
    .map((css) => css.replace(/\/\*[^]*?\*\//g, '').trim())
    .join('\n')
    .replaceAll("url('../fonts/", "url('../../../src/fonts/");
}

/**
 * Markup with one element a line; a text keeps its parts beside it, because spaces between them would be seen.
 * @throws if an element is not closed
 */
function indented(markup: string): string[] {
  const lines: string[] = [];
  const open: string[] = [];
  const pieces = markup.match(/<text[\s>][^]*?<\/text>|<([\w-]+)[^>]*><\/\1>|<[^>]+>|[^<]+/g) ?? [];
  for (const piece of pieces.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean)) {
    const [, slash, name = ''] = /^<(\/?)([\w-]+)/.exec(piece) ?? [];
    const isWhole = piece.startsWith('<text') || piece.endsWith(`></${name}>`) || piece.endsWith('/>');
    if (slash && open.pop() !== name) throw new Error(`${piece} closes what is not open`);
    lines.push('  '.repeat(open.length + 1) + piece);
    if (name && !slash && !isWhole) open.push(name);
  }
  if (open.length) throw new Error(`<${open.join('><')}> is not closed`);
  return lines;
}
