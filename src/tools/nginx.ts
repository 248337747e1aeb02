/**
 * Serves the built site by a real nginx on this machine, checks every header and encoding, and loads it. It builds where
 * nothing is built yet.
 *
 *   npm run nginx              installs what is missing on Debian, checks, loads for 30 seconds with 200 connections
 *   npm run nginx -- --print   prints the configuration for a server of your own, and does nothing else
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type IncomingHttpHeaders } from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headerRules, headersOf } from '../server/header-rules.ts';
import { writeNginxServer } from '../server/nginx.ts';
import { precompress } from '../server/precompress.ts';
import { readPublisher } from '../server/publisher.ts';
import { installDebian, onPath } from './programs.ts';

if (process.argv.includes('--print')) {
  const address = new URL(readPublisher(process.env).site ?? 'https://tenunduakota.example');
  const redirect = { listen: '80', to: address.origin };
  const tls = { certificate: '/etc/ssl/tenun.crt', key: '/etc/ssl/tenun.key', http2: true, redirect };
  const site = { root: '/srv/tenun-dua-kota', listen: '443', names: [address.hostname], tls };
  console.log('# Before nginx 1.25.1: no line "http2 on;", but "listen 443 ssl http2;".');
  console.log(writeNginxServer(site, headerRules));
  process.exit();
}

const port = 8087;
const site = `http://127.0.0.1:${port}`;
const securePort = 8088;
const redirectPort = 8089;
const modules = '/usr/lib/nginx/modules';
if (!onPath(['nginx', '/usr/sbin/nginx']) || !onPath(['wrk']) || !onPath(['openssl'])) {
  if (!installDebian(['nginx', 'libnginx-mod-http-brotli-static', 'openssl', 'wrk'])) {
    throw new Error('npm run nginx needs nginx with its module for Brotli files, openssl, and wrk');
  }
}
const nginx = onPath(['nginx']) ?? '/usr/sbin/nginx';
const folder = mkdtempSync(join(tmpdir(), 'tenun-nginx-'));
const root = join(folder, 'site');
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
if (!existsSync(dist)) execFileSync('npm', ['run', 'build'], { cwd: join(dist, '..'), stdio: 'inherit' });
cpSync(dist, root, { recursive: true });
const { files, raw, small } = await precompress(root);
console.log(`${files} files compressed: ${mb(raw)} to ${mb(small)} MB (Brotli)`);
const pair = { certificate: join(folder, 'site.crt'), key: join(folder, 'site.key') };
makeCertificate(pair);
const [, major = 0, minor = 0, patch = 0] = (/nginx\/(\d+)\.(\d+)\.(\d+)/.exec(versionOf(nginx)) ?? []).map(Number);
const http2 = major > 1 || minor > 25 || (minor === 25 && patch >= 1);
const tls = {
  ...pair,
  http2,
  redirect: { listen: `127.0.0.1:${redirectPort}`, to: `https://127.0.0.1:${securePort}` },
};
writeFileSync(
  join(folder, 'nginx.conf'),
  `${[
    `load_module ${modules}/ngx_http_brotli_static_module.so;`,
    'daemon off;',
    'user root;',
    `pid ${folder}/nginx.pid;`,
    `error_log ${folder}/error.log;`,
    'events { worker_connections 1024; }',
    'http {',
    '  access_log off;',
    '  sendfile on;',
    writeNginxServer({ root, listen: `127.0.0.1:${port}`, names: ['_'], tls: null }, headerRules),
    writeNginxServer({ root, listen: `127.0.0.1:${securePort}`, names: ['_'], tls }, headerRules),
    '}',
  ]
    .join('\n')
    .replaceAll('include mime.types', 'include /etc/nginx/mime.types')}\n`,
);
const server = spawn(nginx, ['-c', join(folder, 'nginx.conf')], { stdio: ['ignore', 'inherit', 'inherit'] });
try {
  await ready();
  const faults = [...(await check()), ...(await checkSecure())];
  for (const fault of faults) console.log(`fault: ${fault}`);
  console.log(`${faults.length} faults in headers and encodings`);
  for (const path of ['/', '/ms/chapters/the-quiet-years/', '/data/activities.json']) {
    console.log(`\n${path}, 200 connections`);
    const seconds = process.env.SECONDS ?? '30';
    const wrk = ['-t', '2', '-c', '200', '-d', `${seconds}s`, '--latency', '-H', 'Accept-Encoding: br', site + path];
    const said = execFileSync('wrk', wrk, { encoding: 'utf8' });
    console.log(said.match(/^.*(?:%|Requests\/sec|requests in|errors|Non-2xx).*$/gm)?.join('\n'));
    if (/Socket errors|Non-2xx/.test(said)) faults.push(`${path}: errors under load`);
  }
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  server.kill();
  rmSync(folder, { recursive: true });
}

/** Waits until the server answers. */
async function ready(): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    const answers = await fetch(site).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) return;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error(`nginx does not answer at ${site}`);
}

/** What differs from what was promised, one sentence each. */
async function check(): Promise<string[]> {
  const script = await fetch(site).then((answer) => answer.text());
  const asset = /\/_astro\/[\w.-]+\.js/.exec(script)?.[0] ?? '/_astro/';
  const expected: [path: string, status: number, type: string][] = [
    ['/', 200, 'text/html; charset=utf-8'],
    ['/en/', 200, 'text/html; charset=utf-8'],
    ['/ms/teach/quiz/', 200, 'text/html; charset=utf-8'],
    [asset, 200, 'text/javascript; charset=utf-8'],
    ['/data/activities.json', 200, 'application/json; charset=utf-8'],
    ['/data/activities.csv', 200, 'text/csv; charset=utf-8'],
    ['/data/activities.geojson', 200, 'application/geo+json; charset=utf-8'],
    ['/data/changes.atom', 200, 'application/atom+xml'],
    ['/en/data/changes.atom', 200, 'application/atom+xml'],
    ['/embed/', 200, 'text/html; charset=utf-8'],
    ['/en/embed/', 200, 'text/html; charset=utf-8'],
    ['/embed/index.html', 200, 'text/html; charset=utf-8'],
    ['/embed/cloth/', 200, 'text/html; charset=utf-8'],
    ['/en/embed/cloth/', 200, 'text/html; charset=utf-8'],
    ['/ms/embed/cloth/', 200, 'text/html; charset=utf-8'],
    ['/embed/host-1.js', 200, 'text/javascript; charset=utf-8'],
    ['/embed/cloth/oembed.json', 200, 'application/json; charset=utf-8'],
    ['/share/cloth.png', 200, 'image/png'],
    ['/ms/share/cloth.png', 200, 'image/png'],
    ['/not/there/', 404, 'text/html; charset=utf-8'],
  ];
  const faults: string[] = [];
  for (const [path, status, type] of expected) {
    for (const encoding of ['br', 'gzip', 'identity']) {
      const answer = await fetch(site + path, { headers: { 'accept-encoding': encoding }, redirect: 'manual' });
      const said = `${path} (${encoding})`;
      if (answer.status !== status) faults.push(`${said}: found status ${answer.status}, expected ${status}`);
      if (answer.headers.get('content-type') !== type) {
        faults.push(`${said}: found type ${answer.headers.get('content-type')}, expected ${type}`);
      }
      const coded = encoding === 'identity' || type === 'image/png' ? null : encoding;
      if (status === 200 && answer.headers.get('content-encoding') !== coded) {
        faults.push(`${said}: found encoding ${answer.headers.get('content-encoding')}, expected ${coded}`);
      }
      faults.push(...wrongHeaders(path, said, (name) => answer.headers.get(name), false));
      await answer.arrayBuffer();
    }
  }
  return faults;
}

/** Headers of an answer that are missing, differ or are too many, one sentence each. */
function wrongHeaders(path: string, said: string, read: (name: string) => string | null, secure: boolean): string[] {
  const expected = headersOf(headerRules, path);
  if (!secure) delete expected['Strict-Transport-Security'];
  const names = new Set(headerRules.flatMap(({ headers }) => Object.keys(headers)));
  return [...names]
    .map((name) => ({ name, found: read(name), wanted: expected[name] ?? null }))
    .filter(({ found, wanted }) => found !== wanted)
    .map(({ name, found, wanted }) => `${said}: found ${name} ${found}, expected ${wanted}`);
}

/** The same over TLS and HTTP/2, and the way there from an address without TLS. */
async function checkSecure(): Promise<string[]> {
  const faults: string[] = [];
  const asked = `http://127.0.0.1:${redirectPort}/en/glossary/?a=b`;
  const { status, headers } = await fetch(asked, { redirect: 'manual' });
  const to = `https://127.0.0.1:${securePort}/en/glossary/?a=b`;
  if (status !== 301 || headers.get('location') !== to) {
    faults.push(`${asked}: found ${status} to ${headers.get('location')}, expected 301 to ${to}`);
  }
  // The certificate was made a moment ago by nobody.
  const session = connect(`https://127.0.0.1:${securePort}`, { rejectUnauthorized: false });
  for (const path of ['/', '/en/embed/cloth/', '/embed/', '/data/activities.json']) {
    const stream = session.request({ ':path': path, 'accept-encoding': 'br' });
    const [answer] = (await once(stream, 'response')) as [IncomingHttpHeaders];
    stream.resume();
    await once(stream, 'end');
    const said = `${path} (TLS, HTTP/2)`;
    if (Number(answer[':status']) !== 200) faults.push(`${said}: found status ${answer[':status']}, expected 200`);
    faults.push(...wrongHeaders(path, said, (name) => answer[name.toLowerCase()]?.toString() ?? null, true));
  }
  session.close();
  return faults;
}

/** Writes a certificate for this machine that holds for a day. */
function makeCertificate(paths: { certificate: string; key: string }): void {
  const subject = ['-subj', '/CN=127.0.0.1', '-days', '1'];
  const made = ['-newkey', 'rsa:2048', '-nodes', '-keyout', paths.key, '-out', paths.certificate];
  execFileSync('openssl', ['req', '-x509', ...made, ...subject], { stdio: 'ignore' });
}

/** What nginx says of its version; it says it as if it were an error. */
function versionOf(program: string): string {
  return spawnSync(program, ['-v'], { encoding: 'utf8' }).stderr;
}

function mb(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
