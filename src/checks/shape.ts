/** Compares a value with its schema and tells every difference in words. */
import type { z } from 'astro/zod';
import { show, type Problem } from './fault.ts';

/** Every field of a value that its schema does not accept, the first reason for each. */
export function checkShape(value: unknown, schema: z.ZodType, languages: readonly string[]): Problem[] {
  const parsed = schema.safeParse(value);
  if (parsed.success) return [];
  const problems = parsed.error.issues.flatMap((issue) => describe(issue, value, languages));
  return problems.filter((problem, index) => problems.findIndex(({ field }) => field === problem.field) === index);
}

function describe(issue: z.core.$ZodIssue, value: unknown, languages: readonly string[]): Problem[] {
  const found = valueAt(value, issue.path);
  if (issue.code !== 'unrecognized_keys') {
    return [{ field: issue.path.join('.') || null, found: show(found), expected: expectation(issue) }];
  }
  const known = isRecord(found) ? Object.keys(found).filter((key) => !issue.keys.includes(key)) : [];
  const isText = known.length > 0 && known.every((key) => languages.includes(key));
  return issue.keys.map((key) => ({
    field: [...issue.path, key].join('.'),
    found: show(valueAt(found, [key])),
    expected: isText ? `no language but ${languages.join(', ')}` : 'no field of this name',
  }));
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return kindNames[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')}`;
  return issue.message.replace(/^.*?expected /, '');
}

const kindNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value);

const isRecord = (value: unknown): value is Record<PropertyKey, unknown> => typeof value === 'object' && value !== null;
