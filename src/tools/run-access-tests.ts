/** Runs the browser tests of accessibility and reads what came of them. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import type { TestFileResult } from '../model/access-score.ts';

/**
 * @param root  the project, with a slash at its end
 * @throws where the tests left no report
 */
export function runAccessTests(root: string): TestFileResult[] {
  const report = `${root}node_modules/.cache/tenun-dua-kota/access-tests.json`;
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  spawnSync(`${root}node_modules/.bin/vitest`, ['run', '--project', 'e2e', ...reporters, 'tests/e2e/access/'], {
    cwd: root,
    stdio: 'inherit',
  });
  return (JSON.parse(readFileSync(report, 'utf8')) as { testResults: TestFileResult[] }).testResults;
}
