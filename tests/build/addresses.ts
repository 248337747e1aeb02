/** Every address that a built file gives, and what lies at an address of the built site. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** An address as it resolves, and where it stands. */
export interface Given {
  /** Path of the file inside the built site. */
  file: string;
  url: URL;
}

/** Attributes that hold one address or, in `srcset`, several. */
const attribute =
  /\s(?<name>href|xlink:href|src|srcset|poster|action|formaction|data|cite|content|data-[a-z-]+)="(?<value>[^"]*)"/g;
/** Those whose value is an address only if it looks like one. */
const maybe = /^(?:content|data-.*)$/;
const looksLike = /^(?:https?:\/\/|\/(?!\/)[^ ]*$)/;
const refresh = /<meta http-equiv="refresh" content="[^"]*url=([^"]*)"/gi;
const readAsText = /\.(?:json|jsonld|xml|atom|txt|md|csv|geojson|svg|bib|ris|webmanifest|html)$/;

/** What follows is an id of JSON-LD: after its `#` it names a thing, no place on the page. */
const namesThing = /"@id":\s*"$/;

/** The built site as a folder of files. */
export class BuiltSite {
  readonly files: readonly string[];
  readonly folder: string;
  readonly origin: string;
  readonly #anchors = new Map<string, Set<string>>();

  constructor(folder: string) {
    this.folder = folder;
    this.files = globSync('**/*', { cwd: folder })
      .map((file) => file.split(sep).join('/'))
      .filter((file) => statSync(join(folder, file)).isFile())
      .toSorted();
    const [, origin = ''] = /^Sitemap: (https?:\/\/[^/\s]+)/m.exec(this.read('robots.txt')) ?? [];
    this.origin = origin;
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  /** All addresses of one file: those of attributes, and whole ones of this site wherever they stand in the text. */
  given(file: string): Given[] {
    if (!readAsText.test(file)) return [];
    const text = this.read(file);
    const base = this.origin + this.#addressOf(file);
    const values = [
      ...(file.endsWith('.html') ? inMarkup(text) : []),
      ...(file.endsWith('.svg') ? inMarkup(text).filter((value) => value.startsWith('#')) : []),
      ...(file.endsWith('.md') ? [...text.matchAll(/\]\(<?([^)\s>]+)>?\)/g)].map(([, value = '']) => value) : []),
      ...(file.endsWith('.webmanifest') ? inManifest(text) : []),
      ...this.#whole(text),
    ];
    return [...new Set(values)]
      .map((value) => value.replaceAll('&amp;', '&').replaceAll('&#38;', '&'))
      .flatMap((value) => (URL.canParse(value, base) ? [{ file, url: new URL(value, base) }] : []));
  }

  /** Addresses of the page that explains them, with a word in the place of an id. */
  isExample = ({ url }: Given): boolean => url.pathname.endsWith('/embed/activity-ID/');

  /** What is wrong with an address of this site; nothing when page and anchor are there. */
  missing({ url }: Given): string | null {
    const path = decodeURIComponent(url.pathname).slice(1);
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!existsSync(join(this.folder, file)) || statSync(join(this.folder, file)).isDirectory())
      return `no file ${file}`;
    const anchor = decodeURIComponent(url.hash.slice(1));
    if (anchor === '' || anchor.startsWith(':~:')) return null;
    return this.#idsOf(file).has(anchor) ? null : `no #${anchor} in ${file}`;
  }

  #idsOf(file: string): Set<string> {
    const known = this.#anchors.get(file) ?? new Set(idsIn(this.read(file)));
    this.#anchors.set(file, known);
    return known;
  }

  #addressOf = (file: string): string => `/${file.replace(/(?<=^|\/)index\.html$/, '')}`;

  #whole(text: string): string[] {
    const [first = '', ...parts] = text.split(this.origin);
    return parts.map((rest, at) => {
      const [path = ''] = /^(?:\/[^\s"'<>\\)\]},;`“”’…]*)?/.exec(rest) ?? [];
      const address = this.origin + path.replace(/&(?:quot|#34|#39|lt|gt)(?:;.*)?$/, '').replace(/[.:]+$/, '');
      return namesThing.test(parts[at - 1] ?? first) ? address.replace(/#.*/, '') : address;
    });
  }
}

function inMarkup(html: string): string[] {
  const values = [...html.matchAll(attribute)].flatMap(({ groups }) => {
    const { name = '', value = '' } = groups ?? {};
    if (maybe.test(name)) return looksLike.test(value) ? [value] : [];
    return name === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s/)[0] ?? '') : [value];
  });
  return [...values, ...[...html.matchAll(refresh)].map(([, value = '']) => value)];
}

const idsIn = (html: string): string[] => [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);

/** Every text of a manifest that is a path. */
function inManifest(text: string): string[] {
  const found: string[] = [];
  JSON.parse(text, (key, value: unknown) => {
    if (typeof value === 'string' && /^(?:src|url|start_url|scope|id)$/.test(key)) found.push(value);
    return value;
  });
  return found;
}
