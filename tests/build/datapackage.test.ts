/** The data package, read by the library of those who made the standard. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Package } from 'datapackage';
import { describe, expect, test } from 'vitest';
import { datasetSchemas } from '../../src/schemas/dataset.ts';
import { version } from '../../package.json';

const folder = join(import.meta.dirname, '../../dist/data');
const descriptor = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as Descriptor;
const load = () => Package.load(descriptor, { basePath: folder, strict: true });

test('is valid, with version, licence, authors and sources', async () => {
  const { valid, errors } = await load();
  expect(errors).toEqual([]);
  expect(valid).toBe(true);
  expect(descriptor).toMatchObject({
    version: expect.stringMatching(new RegExp(`^${version.replaceAll('.', '\\.')}\\+\\d{4}-\\d{2}-\\d{2}$`)),
    licenses: [{ name: 'CC-BY-4.0' }],
    contributors: [{ role: 'author' }],
  });
  expect(descriptor.sources.length).toBeGreaterThan(0);
});

test('names files that are there, with the bytes and the hash that they have', () => {
  expect(descriptor.resources.length).toBeGreaterThan(18);
  for (const { path, bytes, hash } of descriptor.resources) {
    const content = readFileSync(join(folder, path));
    const sum = createHash('sha256').update(content).digest('hex');
    expect([path, bytes, hash]).toEqual([path, content.length, `sha256:${sum}`]);
  }
});

describe.each(Object.keys(datasetSchemas))('the table of %s', (name) => {
  test('fits its schema row by row, and its ids are those of other records', async () => {
    const resource = (await load()).getResource(name);
    const rows = await resource.read({ keyed: true });
    const records = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as { id: string }[];
    expect(rows.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
    expect(await resource.checkRelations()).toBe(true);
  });

  test('tells the title, type and meaning of every column', () => {
    const fields = descriptor.resources.find((resource) => resource.name === name)?.schema?.fields ?? [];
    expect(fields.length).toBeGreaterThan(5);
    for (const field of fields) {
      expect(field.title).not.toBe('');
      expect(['string', 'number', 'integer', 'boolean', 'array']).toContain(field.type);
      expect(field.description).toMatch(/\.$/);
    }
  });
});

test('a row that breaks its schema is found', async () => {
  const broken = structuredClone(descriptor);
  for (const { name, schema } of broken.resources) {
    const theme = name === 'activities' && schema?.fields.find((field) => field.name === 'theme');
    if (theme) theme.constraints = { enum: ['economy'] };
  }
  const resource = (await Package.load(broken, { basePath: folder, strict: true })).getResource('activities');
  await expect(resource.read({ keyed: true })).rejects.toThrow();
});

interface Descriptor {
  version: string;
  sources: object[];
  resources: { name: string; path: string; bytes: number; hash: string; schema?: { fields: TableField[] } }[];
}

interface TableField {
  name: string;
  title: string;
  type: string;
  description: string;
  constraints?: object;
}
