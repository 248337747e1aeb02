/** On which page an anchor of a PDF stands. */
import { expect, test } from 'vitest';
import { readAnchors } from '../../src/formats/pdf-anchors.ts';

const pdf = `%PDF-1.4
1 0 obj
<</Type /Catalog
/Pages 2 0 R
/Dests 7 0 R>>
endobj
2 0 obj
<</Type /Pages
/Count 3
/Kids [3 0 R 4 0 R]>>
endobj
3 0 obj
<</Type /Pages
/Kids [5 0 R 9 0 R]>>
endobj
4 0 obj
<</Type /Page>>
endobj
5 0 obj
<</Type /Page>>
endobj
9 0 obj
<</Type /Page>>
endobj
7 0 obj
<</two-cities [9 0 R /XYZ 10 700 0]
/first [5 0 R /XYZ 10 20.5 0]
/last [4 0 R /XYZ 0 0 0]>>
endobj
`;

test('pages are counted through the whole tree', () => {
  expect(readAnchors(pdf)).toEqual(
    new Map([
      ['two-cities', 2],
      ['first', 1],
      ['last', 3],
    ]),
  );
});

test('a file without anchors has none', () => {
  expect(readAnchors('%PDF-1.4').size).toBe(0);
});
