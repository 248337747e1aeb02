/** The scorecard of accessibility from what axe and the browser tests reported. */
import type { Access, AccessCheck } from '../schemas/access.ts';

/** What a browser test file came to, as the JSON report of the tests has it. */
export interface TestFileResult {
  /** Path of the file; its name is the id of the check. */
  name: string;
  assertionResults: readonly { status: string }[];
}

/**
 * A row a check, in their order.
 * @param runs   rules that axe found broken, a number a run
 * @param files  results of `tests/e2e/access/`
 * @throws where a check has no result: what was not run is not counted as passed
 */
export const scoreChecks = (
  checks: readonly AccessCheck[],
  runs: readonly number[],
  files: readonly TestFileResult[],
): Access['checks'] =>
  checks.map((id) => {
    const results =
      id === 'axe'
        ? runs.map((broken) => broken === 0)
        : files
            .filter(({ name }) => name.endsWith(`/${id}.test.ts`))
            .flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status === 'passed'));
    if (results.length === 0) throw new Error(`${id}: found no result, expected the check to have been run`);
    const passed = results.filter(Boolean).length;
    return { id, passed, failed: results.length - passed };
  });
