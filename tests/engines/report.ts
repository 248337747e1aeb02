/** Writes what a whole run found into the content; what people wrote there of the differences stays. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reporter, TestCase, TestModule, TestSuite } from 'vitest/node';
import { checkIds, type CheckId, type Engines } from '../../src/schemas/engines.ts';
import { engineNames, type EngineName } from './engine.ts';

const file = join(import.meta.dirname, '../../content/measured/engines.json');

export default class Report implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], _errors: readonly unknown[], reason: string): void {
    const checks = modules.flatMap((module) => [...module.children.suites()].flatMap(checksOf));
    const ended = checks.flatMap(({ tests }) => tests).toSorted((a, b) => startOf(a) - startOf(b));
    const whole =
      reason !== 'interrupted' &&
      engineNames.every((name) => checkIds.every((id) => find(checks, name, id))) &&
      ended.every((test) => ['passed', 'failed'].includes(test.result().state));
    const last = ended.at(-1);
    if (!whole || !last) {
      console.log('Not every check ran in every engine: nothing is written.');
      return;
    }
    const { differences } = JSON.parse(readFileSync(file, 'utf8')) as Engines;
    const engines = engineNames.map((name) => ({
      name,
      version: find(checks, name, 'steps')?.tests[0]?.meta().version ?? '',
      checks: checkIds.map((id) => count(id, find(checks, name, id)?.tests ?? [])),
    }));
    const measured = new Date(startOf(last)).toISOString().slice(0, 10);
    writeFileSync(file, `${JSON.stringify({ measured, engines, differences } satisfies Engines, null, 2)}\n`);
    for (const { name, version, checks: all } of engines)
      console.log(
        `${name} ${version}: ${all.map(({ id, passed, failed }) => `${id} ${passed}/${passed + failed}`).join(', ')}`,
      );
  }
}

/** The tests of one check in one engine. */
interface Check {
  engine: string;
  id: string;
  tests: TestCase[];
}

const checksOf = (engine: TestSuite): Check[] =>
  [...engine.children.suites()].map((check) => ({
    engine: engine.name,
    id: check.name,
    tests: [...check.children.allTests()],
  }));

const find = (checks: readonly Check[], name: EngineName, id: CheckId): Check | undefined =>
  checks.find((check) => check.engine === name && check.id === id);

const count = (id: CheckId, tests: readonly TestCase[]): { id: CheckId; passed: number; failed: number } => {
  const passed = tests.filter((test) => test.result().state === 'passed').length;
  return { id, passed, failed: tests.length - passed };
};

const startOf = (test: TestCase): number => test.diagnostic()?.startTime ?? 0;
