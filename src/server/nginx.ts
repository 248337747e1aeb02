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
  /** How TLS ends here; null where something before nginx ends it. */
  tls: NginxTls | null;
}

/** What TLS and HTTP/2 need. */
interface NginxTls {
  /** Path of the certificate with its chain. */
  certificate: string;
  key: string;
  /** False for nginx before 1.25.1, which knows no `http2 on` and takes it as a word of `listen`. */
  http2: boolean;
  /** Who asks without TLS is sent on: where to listen for them, and the address to send them to. */
  redirect: { listen: string; to: string };
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
    ...(tls ? redirect(tls.redirect, names) : []),
    'server {',
    ...(tls ? secured(listen, tls) : [`  listen ${listen};`]),
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
    ...narrow.flatMap(({ path }) => ['', ...location(placeOf(path), headersOf(rules, path), tls !== null)]),
    '}',
    '',
  ].join('\n');
}

/** Sends who asks without TLS to the same page with it. */
const redirect = ({ listen, to }: NginxTls['redirect'], names: readonly string[]): string[] => [
  'server {',
  `  listen ${listen};`,
  `  server_name ${names.join(' ')};`,
  '  server_tokens off;',
  `  return 301 ${to}$request_uri;`,
  '}',
  '',
];

const secured = (listen: string, { certificate, key, http2 }: NginxTls): string[] => [
  ...(http2 ? [`  listen ${listen} ssl;`, '  http2 on;'] : [`  listen ${listen} ssl http2;`]),
  `  ssl_certificate ${certificate};`,
  `  ssl_certificate_key ${key};`,
  '  ssl_protocols TLSv1.2 TLSv1.3;',
  '  ssl_session_cache shared:site:10m;',
  '  ssl_session_tickets off;',
];

/** A rule's path as nginx names it: all below a folder, or one address alone. */
const placeOf = (path: string): string => (path.endsWith('*') ? path.slice(0, -1) : `= ${path}`);

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
