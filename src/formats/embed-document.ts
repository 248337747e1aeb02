/** A built page as a document that stands alone. */
import { tilesSource } from './tiles-source.ts';

/** What the document is made with. */
export interface EmbedMaking {
  /** The one script, as plain code. */
  script: string;
  /** Address of the site, `https://example.org`: links lead there from wherever the document lies. */
  site: string;
  /** Bytes of a file of the build, by its path `/_astro/…`. */
  read: (path: string) => Uint8Array;
  /** A text's hash as a security policy writes it. */
  hash: (text: string) => string;
}

/**
 * Puts style, font and script into the page, and a policy that allows only them; and the tiles of a map, if whoever
 * publishes the site has named some.
 * @throws if anything would still be fetched
 */
export function embedDocument(html: string, { script, site, read, hash }: EmbedMaking): string {
  const code = script.replaceAll('</script', String.raw`<\/script`);
  const style = stylesOf(html)
    .join('')
    .replace(/url\(["']?(\/_astro\/[^)"']+\.woff2)["']?\)/g, (_, path: string) => dataUri(read(path)));
  const [, tiles] = / data-tiles="([^"]+)"/.exec(html) ?? [];
  const policy = [
    "default-src 'none'",
    `style-src ${hash(style)}`,
    `script-src ${hash(code)}`,
    `img-src data:${tiles === undefined ? '' : ` ${tilesSource(tiles)}`}`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const page = html
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/gi, '')
    .replace(/<link rel="(?:modulepreload|preload)"[^>]*>/g, '')
    .replace(/<style[^>]*>[^]*?<\/style>/g, '')
    .replace(/<script type="module"[^>]*>[^]*?<\/script>/g, '')
    .replace(/ href="\/(?!\/)/g, ` href="${site}/`)
    .replace(
      /<meta charset="utf-8">/i,
      () => `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}">`,
    )
    .replace('</head>', () => `<style>${style}</style></head>`)
    .replace('</body>', () => `<script>${code}</script></body>`);
  const others = page.match(/<script(?! type="application\/json")/g)?.length;
  if (others !== 1) throw new Error(`an embed has ${others} scripts; its policy allows one`);
  const rest = /\/_astro\/|url\((?!["']?(?:data:|#))|<link rel="stylesheet"/.exec(page);
  if (rest) throw new Error(`an embed would still fetch something: …${page.slice(rest.index - 60, rest.index + 60)}…`);
  return page;
}

const stylesOf = (html: string): string[] =>
  [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css = '']) => css);

const dataUri = (bytes: Uint8Array): string => `url(data:font/woff2;base64,${btoa(String.fromCharCode(...bytes))})`;
