/** The published workflow: what it runs, with which rights, by whose actions. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';

interface Step {
  uses?: string;
  run?: string;
  name?: string;
  if?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
  'continue-on-error'?: boolean;
}
interface Job {
  if?: string;
  needs?: string;
  permissions?: Record<string, string>;
  steps: Step[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  concurrency: { group: string };
  jobs: Record<'check' | 'build' | 'publish', Job>;
}

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const { on, permissions, concurrency, jobs } = load(read('.github/workflows/site.yml')) as Workflow;
const steps = Object.values(jobs).flatMap((job) => job.steps);

test('every push and every request runs what a machine runs here, and looks for known weaknesses', () => {
  expect(Object.keys(on)).toEqual(expect.arrayContaining(['push', 'pull_request']));
  const runs = jobs.check.steps.map(({ run }) => run);
  expect(runs).toContain('.ci/run');
  expect(runs).toContain('npm audit --audit-level=high');
  expect(steps.filter((step) => step['continue-on-error'])).toEqual([]);
});

test('a job may do no more than it needs, and only the one that publishes may write', () => {
  expect(permissions).toEqual({ contents: 'read' });
  expect(jobs.check.permissions).toBeUndefined();
  expect(jobs.build.permissions).toEqual({ contents: 'read', pages: 'read' });
  expect(jobs.publish.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  expect(jobs.publish.steps.filter(({ run }) => run !== undefined)).toEqual([]);
});

test('only GitHub’s own actions are used, each by its major version, and none keeps the way to write', () => {
  const actions = steps.flatMap(({ uses }) => uses ?? []);
  expect(actions.length).toBeGreaterThan(5);
  for (const action of actions) expect(action).toMatch(/^actions\/[a-z-]+@v\d+$/);
  for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout'))) {
    expect(step.with).toMatchObject({ 'persist-credentials': false });
  }
});

test('the site is published from the main branch alone, after the checks, one run at a time', () => {
  expect(jobs.build.if).toContain("github.ref == 'refs/heads/main'");
  expect(jobs.build.if).toContain("github.event_name != 'pull_request'");
  expect(jobs.build.needs).toBe('check');
  expect(jobs.publish.needs).toBe('build');
  expect(concurrency.group).toContain('github.ref');
});

test('the build is told where the site will stand, and is refused where that is no root of a host', () => {
  const pages = jobs.build.steps.find(({ uses }) => uses?.startsWith('actions/configure-pages'));
  expect(pages).toMatchObject({ id: 'pages' });
  const build = jobs.build.steps.find(({ env }) => env?.SITE_URL !== undefined);
  expect(build?.env?.SITE_URL).toBe('${{ steps.pages.outputs.origin }}');
  const refused = jobs.build.steps.find(({ run }) => run?.includes('exit 1'));
  expect(refused?.if).toContain("base_path != ''");
});

test('a publisher may set by variables all that the build reads', () => {
  const named = [...read('src/env.d.ts').matchAll(/readonly (PUBLIC_\w+)/g)].map(([, name = '']) => name);
  const wanted = named.filter((name) => name !== 'PUBLIC_PRINT');
  const env = jobs.build.steps.find((step) => step.env?.SITE_URL !== undefined)?.env ?? {};
  for (const name of wanted) expect(env[name]).toBe(`\${{ vars.${name} }}`);
});

test('hidden files are published too, as security.txt lies among them', () => {
  const upload = jobs.build.steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact'));
  expect(upload?.with).toMatchObject({ path: 'dist', 'include-hidden-files': true });
});

test('it runs on a Node that the project allows, as every other machine does', () => {
  const least = Number(
    /\d+/.exec((JSON.parse(read('package.json')) as { engines: { node: string } }).engines.node)?.[0],
  );
  for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/setup-node'))) {
    expect(Number(step.with?.['node-version'])).toBeGreaterThanOrEqual(least);
  }
});

test('updates of packages and actions are asked for, at most once a month', () => {
  const { updates } = load(read('.github/dependabot.yml')) as {
    updates: { 'package-ecosystem': string; schedule: { interval: string } }[];
  };
  expect(updates.map((update) => update['package-ecosystem']).toSorted()).toEqual(['github-actions', 'npm']);
  for (const { schedule } of updates) expect(schedule.interval).toBe('monthly');
});
