/** The JSON Schemas of the dataset say what every field means. */
import { describe, expect, test } from 'vitest';
import { createJsonSchema } from '../../src/formats/json-schema.ts';
import { datasetSchemas, type DatasetFile } from '../../src/schemas/dataset.ts';

const files = Object.keys(datasetSchemas) as DatasetFile[];
const address = 'https://example.org/data/schema/x.json';

/** A node of a JSON Schema, as far as these tests read it. */
interface Node {
  type?: string;
  description?: string;
  properties?: Record<string, Node>;
  required?: string[];
  additionalProperties?: unknown;
  items?: Node;
  anyOf?: Node[];
}

/** Every property at every depth, with its path. */
const properties = (node: Node, path = ''): [string, Node][] => [
  ...Object.entries(node.properties ?? {}).flatMap(([key, field]): [string, Node][] => [
    [`${path}.${key}`, field],
    ...properties(field, `${path}.${key}`),
  ]),
  ...(node.items ? properties(node.items, `${path}[]`) : []),
  ...(node.anyOf ?? []).flatMap((part) => properties(part, path)),
];

describe.each(files)('the schema of %s', (file) => {
  const schema = createJsonSchema(file, address);
  const all = properties(schema as Node);

  test('is JSON Schema 2020-12 of a list, with its address', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: address,
      title: `${file}.json`,
      type: 'array',
      items: { type: 'object', additionalProperties: false },
    });
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  test('describes the file and every field at every depth', () => {
    expect(schema.description).toMatch(/\.$/);
    expect(all.length).toBeGreaterThan(5);
    expect(all.filter(([, { description }]) => !description?.endsWith('.')).map(([path]) => path)).toEqual([]);
  });

  test('wants every field, as no field may be left out', () => {
    const { properties: fields = {}, required } = (schema as Node).items ?? {};
    expect(required).toEqual(Object.keys(fields));
  });
});

test('a description is that of the field, not of the kind of text that it holds', () => {
  const { items } = createJsonSchema('activities', address) as Node;
  expect(items?.properties?.['title']?.description).toBe('Short title: what happened.');
  expect(items?.properties?.['place']?.description).toBe('Id of a record in places.json; null when no place is known.');
});
