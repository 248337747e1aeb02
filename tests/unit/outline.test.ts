import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { outlineChapter, type MdxNode } from '../../src/model/outline.ts';

const chapter = `<Scrolly graphic="cloth">
<Step id="one" scene="empty" alt="Bare threads.">

<Big tone="economy">2016</Big>

## A shop opens

Three words here.<Cite source="a b" />

<More summary="More">

Not counted at all.<Cite source="c" />

</More>

</Step>
</Scrolly>
`;

test('a step is read with graphic, scene, alternative, heading, sources and words', () => {
  const [step] = outlineChapter(mdxToMdast(chapter) as MdxNode);
  expect(step).toMatchObject({
    id: 'one',
    graphic: 'cloth',
    scene: 'empty',
    alt: 'Bare threads.',
    heading: 'A shop opens',
    cites: ['a', 'b', 'c'],
    line: 2,
  });
  expect(step?.parts.map(({ name }) => name)).toEqual(['Big', 'Cite', 'More', 'Cite']);
  expect(step?.words).toBe(7);
});
