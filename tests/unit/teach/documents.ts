/** A small document that has every kind of block, for tests of the forms that it is written in. */
import type { TeachDocument } from '../../../src/model/teach/block.ts';

export const small: TeachDocument = {
  title: 'A *title* & more',
  lead: 'A lead.',
  kind: 'Worksheet',
  language: 'en',
  author: 'Somebody',
  credit: 'Somebody. CC BY 4.0',
  blocks: [
    { kind: 'heading', level: 2, text: 'First part' },
    { kind: 'text', text: 'Words with <angles> & an ampersand.' },
    { kind: 'note', text: 'A note.' },
    { kind: 'heading', level: 3, text: 'Deeper' },
    { kind: 'list', items: ['one', 'two'] },
    { kind: 'pairs', rows: [{ label: 'Label', text: '1. not a list' }] },
    { kind: 'table', caption: 'Caption', head: ['A', 'B'], rows: [['x | y', '…']] },
    {
      kind: 'links',
      label: 'Links',
      links: [
        { text: 'There', href: 'https://example.org/a_(b)' },
        { text: 'Nowhere', href: null },
      ],
    },
    { kind: 'evidence', entries: [{ name: 'Report', href: null, about: 'Paper, 2016', note: 'Says so.' }] },
    { kind: 'question', number: 1, text: 'Why?', lines: 2 },
    { kind: 'band', session: 0, label: '45 minutes in 2 steps' },
    {
      kind: 'step',
      number: 1,
      from: 0,
      minutes: 5,
      how: '5 minutes, alone',
      title: 'Begin',
      text: ['Do it.'],
      offline: 'Without: print.',
      links: [],
    },
    { kind: 'page' },
    { kind: 'heading', level: 4, text: 'Deepest' },
  ],
};
