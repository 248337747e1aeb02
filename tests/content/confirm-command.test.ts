/** The command that confirms translations. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';

// Each call starts a program, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'confirm-'));
const run = promisify(execFile);
const command = (...options: string[]) =>
  run(process.execPath, ['src/tools/confirm.ts', '--content', folder, ...options]).then(
    ({ stdout, stderr }) => ({ stdout, stderr, code: 0 }),
    ({ stdout, stderr, code }: { stdout: string; stderr: string; code: number }) => ({ stdout, stderr, code }),
  );
const confirmed = (language: string): object =>
  JSON.parse(readFileSync(join(folder, `confirmed/${language}.json`), 'utf8')) as object;

beforeEach(() => {
  rmSync(folder, { recursive: true });
  for (const language of ['id', 'en', 'ms']) {
    mkdirSync(join(folder, 'strings', language), { recursive: true });
    const words = { open: `buka-${language}`, skip: `lompat-${language}` };
    writeFileSync(join(folder, 'strings', language, 'site.json'), JSON.stringify(words));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

test('lists what is stale, confirms it by address and language, and then lists less', async () => {
  expect((await command()).stdout.split('\n').filter(Boolean)).toEqual(
    ['en', 'ms'].flatMap((of) => [`${of} strings/site.json#open`, `${of} strings/site.json#skip`]),
  );
  expect((await command('--language', 'ms', 'strings/site.json#skip')).stdout).toBe('ms: 1 text confirmed anew\n');
  expect(confirmed('ms')).toEqual({ 'strings/site.json#skip': expect.stringMatching(/^[0-9a-f]{12}$/) as string });
  expect(readdirSync(join(folder, 'confirmed'))).toEqual(['ms.json']);
  await command('strings/*');
  expect((await command()).stdout).toBe('');
  expect(Object.keys(confirmed('en'))).toEqual(['strings/site.json#open', 'strings/site.json#skip']);
});

test('says what it does not know, and writes nothing then', async () => {
  const { stderr, code } = await command('strings/site.json#skp', 'strings/site.json#open');
  expect([code, stderr]).toEqual([1, 'no text at "strings/site.json#skp", perhaps "strings/site.json#skip"\n']);
  expect((await command('--language', 'su')).stderr).toContain('no language "su": expected one of id, en, ms');
  expect((await command('--al')).code).toBe(1);
  expect((await command('--all', 'strings/*')).stderr).toContain('either --all or addresses');
  expect(readdirSync(folder)).toEqual(['strings']);
});

test('does not write over a file that it cannot read', async () => {
  mkdirSync(join(folder, 'confirmed'));
  writeFileSync(join(folder, 'confirmed/ms.json'), '{ "strings/site.json#skip": ');
  const { stderr, code } = await command('--all');
  expect([code, stderr]).toEqual([1, expect.stringContaining('confirmed/ms.json:1:')]);
  expect(readdirSync(join(folder, 'confirmed'))).toEqual(['ms.json']);
});
