/** A small run in other engines without faults, for tests that put one fault into it. */
import { checkIds } from '../../src/schemas/engines.ts';

/** Text of `measured/engines.json`. */
export const createEngines = (): string =>
  JSON.stringify({
    measured: '2026-01-31',
    engines: [{ name: 'Gecko', version: '1.2', checks: checkIds.map((id) => ({ id, passed: 1, failed: 0 })) }],
    differences: [],
  });
