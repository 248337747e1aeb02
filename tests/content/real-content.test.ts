/** The content as it is, and the command that checks it. */
import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test, vi } from 'vitest';
import activities from '../../content/data/activities.json';
import { journeys } from '../../src/model/journeys.ts';

// The command takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const run = promisify(execFile);
const check = (...folder: string[]) =>
  run(process.execPath, ['src/tools/check-data.ts', ...folder]).then(
    ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, stdout, stderr }),
  );

test('the content has no faults, and the command says so in one line', async () => {
  const { code, stdout, stderr } = await check();
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^content: \d+ activities, \d+ places, .+, \d+ chapters in \d+ languages, no faults\n$/);
  expect(code).toBe(0);
});

test('with faults the command tells each on a line, counts them and fails', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp('content', folder, { recursive: true });
  await writeFile(join(folder, 'data/figures.json'), '[');
  await writeFile(join(folder, 'data/extra.json'), '[]');
  const { code, stdout, stderr } = await check(folder);
  const lines = stderr.trimEnd().split('\n');
  expect(stdout).toBe('');
  expect(lines).toHaveLength(3);
  expect(lines[1]).toBe('data/figures.json:1:2: found the end of the file, expected a value');
  expect(lines[2]).toBe('2 faults');
  expect(code).toBe(1);
});

test('quotation marks are the curly ones that all three languages use', () => {
  const files = globSync('content/**/*.json').filter((file) => /\/(?:strings|slides|teach|data)\//.test(file));
  const straight = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^\s*"(?:id|en|ms|[a-z-]+\.[\w.-]+)": "(.*)",?$/gm)]
      .map(([, text = '']) => text.replace('sandbox=\\"allow-scripts\\"', ''))
      .filter((text) => /\\"|\w'\w|(?:^| )'/.test(text)),
  );
  expect(files.length).toBeGreaterThan(60);
  expect(straight).toEqual([]);
});

test('every journey that is drawn names an activity', () => {
  const ids = new Set(activities.map(({ id }) => id));
  expect(journeys.filter(({ record }) => !ids.has(record))).toEqual([]);
});
