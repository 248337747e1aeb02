/** A configuration of nginx that serves the built site: precompressed files, the headers of `header-rules.ts`, TLS if wanted. */
import { headersOf, type HeaderRule } from './header-rules.ts';

/** What a server needs to know. */
export interface NginxSite {
  /** Folder of the built site. */
  root: string;
  /** Address and port to listen on: `443`, `127.0.0.1:8080`. */
  listen: string;
  /** Host names; `_` for any. */
  names: readonly string[];
  /** Paths of certificate and key; null where something before nginx ends TLS. */
  tls: { certificate: string; key: string } | null;
}

/** Kinds of files that nginx’s own list lacks. */
const types = {
  'application/geo+json': 'geojson',
  'application/manifest+json': 'webmanifest',
  'application/x-bibtex': 'bib',
  'application/x-research-info-systems': 'ris',
  'application/ld+json': 'jsonld',
  'text/csv': 'csv',
  'text/javascript': 'js mjs',
  'text/markdown': 'md',
  'application/zip': 'imscc',
};

/** The `server` block. It needs the modules that serve `.br` and `.gz` files. */
export function writeNginxServer({ root, listen, names, tls }: NginxSite, rules: readonly HeaderRule[]): string {
  const narrow = rules.filter(({ path }) => path !== '/*');
  return [
    'server {',
    `  listen ${listen}${tls ? ' ssl http2' : ''};`,
    ...(tls ? [`  ssl_certificate ${tls.certificate};`, `  ssl_certificate_key ${tls.key};`] : []),
    `  server_name ${names.join(' ')};`,
    `  root ${root};`,
    '  index index.html;',
    '  charset utf-8;',
    '  charset_types text/css text/csv text/javascript text/markdown text/plain application/json application/geo+json;',
    '  server_tokens off;',
    '  absolute_redirect off;',
    '  error_page 404 /404.html;',
    '  brotli_static on;',
    '  gzip_static on;',
    '  gzip_vary on;',
    '  include mime.types;',
    '  types {',
    ...Object.entries(types).map(([kind, endings]) => `    ${kind} ${endings};`),
    '  }',
    '',
    ...location('/', headersOf(rules, '/'), tls !== null),
    ...narrow.flatMap(({ path }) => ['', ...location(path.replace(/\*$/, ''), headersOf(rules, path), tls !== null)]),
    '}',
    '',
  ].join('\n');
}

/** One location; every header is named in each, as nginx forgets those of the outer block where an inner one has any. */
function location(path: string, headers: Readonly<Record<string, string>>, secure: boolean): string[] {
  const said = Object.entries(headers).filter(([name]) => secure || name !== 'Strict-Transport-Security');
  return [
    `  location ${path} {`,
    ...said.map(([name, value]) => `    add_header ${name} "${value}" always;`),
    '    try_files $uri $uri/index.html =404;',
    '  }',
  ];
}
