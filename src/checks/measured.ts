/** What tools have measured and the site shows; a file that is not there has not been measured. */
import { accessSchema } from '../schemas/access.ts';
import type { Fault } from './fault.ts';
import { readJsonFile } from './json-file.ts';
import { checkShape } from './shape.ts';

const schemas = { 'measured/access.json': accessSchema };

/** All faults of the files of `measured/` whose form is known. */
export const checkMeasured = (files: ReadonlyMap<string, string>): Fault[] =>
  Object.entries(schemas).flatMap(([file, schema]) => {
    const text = files.get(file);
    if (text === undefined) return [];
    const { value, faults } = readJsonFile(file, text, 'what a run measured');
    if (value === undefined) return faults;
    return [...faults, ...checkShape(value, schema, []).map((problem) => ({ file, record: null, ...problem }))];
  });
