/**
 * Serves the built site by a real nginx on this machine, checks every header and encoding, and loads it. Build first.
 *
 *   npm run nginx              installs what is missing on Debian, checks, loads for 30 seconds with 200 connections
 *   npm run nginx -- --print   prints the configuration for a server of your own, and does nothing else
 */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headerRules, headersOf } from '../server/header-rules.ts';
import { writeNginxServer } from '../server/nginx.ts';
import { precompress } from '../server/precompress.ts';
import { installDebian, onPath } from './programs.ts';

if (process.argv.includes('--print')) {
  const site = { root: '/srv/tenun-dua-kota', listen: '443', names: ['tenunduakota.example'] };
  const tls = { certificate: '/etc/ssl/tenun.crt', key: '/etc/ssl/tenun.key' };
  console.log(writeNginxServer({ ...site, tls }, headerRules));
  process.exit();
}

const port = 8087;
const site = `http://127.0.0.1:${port}`;
const modules = '/usr/lib/nginx/modules';
if (!onPath(['nginx', '/usr/sbin/nginx']) || !onPath(['wrk'])) {
  if (!installDebian(['nginx', 'libnginx-mod-http-brotli-static', 'wrk'])) {
    throw new Error('npm run nginx needs nginx with its module for Brotli files, and wrk');
  }
}
const nginx = onPath(['nginx']) ?? '/usr/sbin/nginx';
const folder = mkdtempSync(join(tmpdir(), 'tenun-nginx-'));
const root = join(folder, 'site');
cpSync(fileURLToPath(new URL('../../dist/', import.meta.url)), root, { recursive: true });
const { files, raw, small } = await precompress(root);
console.log(`${files} files compressed: ${mb(raw)} to ${mb(small)} MB (Brotli)`);
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
    writeNginxServer({ root, listen: `127.0.0.1:${port}`, names: ['_'], tls: null }, headerRules).replace(
      'include mime.types',
      'include /etc/nginx/mime.types',
    ),
    '}',
  ].join('\n')}\n`,
);
const server = spawn(nginx, ['-c', join(folder, 'nginx.conf')], { stdio: ['ignore', 'inherit', 'inherit'] });
try {
  await ready();
  const faults = await check();
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
    ['/embed/cloth/', 200, 'text/html; charset=utf-8'],
    ['/embed/cloth/oembed.json', 200, 'application/json; charset=utf-8'],
    ['/share/cloth.png', 200, 'image/png'],
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
      for (const [name, value] of Object.entries(headersOf(headerRules, path))) {
        if (name === 'Strict-Transport-Security') continue;
        const found = answer.headers.get(name);
        if (found !== value) faults.push(`${said}: found ${name} ${found}, expected ${value}`);
      }
      await answer.arrayBuffer();
    }
  }
  return faults;
}

function mb(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
