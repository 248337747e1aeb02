/** What is for class rests on the dataset: where that changes, the check says which text no longer holds. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/content.ts';
import { checkTeaching } from '../../src/checks/teach.ts';
import { datasetSchemas } from '../../src/schemas/dataset.ts';
import { formatFault } from '../../src/checks/fault.ts';
import { locales } from '../../src/i18n/locales.ts';

const root = join(import.meta.dirname, '../../content');
const content = new Map(
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:json|mdx)$/.test(name))
    .map((name) => [name, readFileSync(join(root, name), 'utf8')]),
);

type Edit = (value: never) => void;
type Row = Record<string, unknown> & { id: string };

/** The faults after a change of one JSON file of the real content. */
function faultsAfter(path: string, edit: Edit, languages: readonly string[] = locales): string[] {
  const value = JSON.parse(content.get(path) ?? '') as never;
  edit(value);
  const files = new Map([...content, [path, JSON.stringify(value)]]);
  return checkTeaching(files, languages, indexOf(files)).map(formatFault);
}

/** The records by id, as the check of the dataset hands them on. */
const indexOf = (files: ReadonlyMap<string, string>) =>
  Object.fromEntries(
    Object.keys(datasetSchemas).map((name) => {
      const rows = JSON.parse(files.get(`data/${name}.json`) ?? '[]') as Row[];
      return [name, new Map(rows.map((row) => [row.id, row]))];
    }),
  );

const find = (rows: readonly Row[], id: string): Row => {
  const row = rows.find((each) => each.id === id);
  if (!row) throw new Error(`no ${id}`);
  return row;
};

const editRecord = (id: string, fields: object): Edit =>
  ((rows: Row[]) => Object.assign(find(rows, id), fields)) as unknown as Edit;
const editItem = (id: string, change: (item: Item) => void): Edit =>
  ((rows: Item[]) => change(find(rows, id) as Item)) as unknown as Edit;

interface Item extends Row {
  facts: { is: unknown; field: string | null }[];
  records: string[];
  steps: string[];
  options: { answer: string; feedback: Record<string, string>; text: Record<string, string> }[];
  explain: Record<string, string>;
}

test('the command that checks the content checks what is for class', { timeout: 60_000 }, () => {
  const quiz = (content.get('teach/quiz.json') ?? '').replace('"is": 10,', '"is": 11,').replace('"is": 10\n', '"is": 11\n');
  const faults = checkContent(new Map([...content, ['teach/quiz.json', quiz]]), locales).map(formatFault);
  expect(faults.filter((fault) => !fault.startsWith('teach/quiz.json › '))).toEqual([]);
  expect(faults.length).toBeGreaterThan(0);
});

describe('a record that changes', () => {
  test('makes the quiz item fail that tells its date, by item and field', () => {
    const faults = faultsAfter('data/activities.json', editRecord('youth-camp-2018', { date: '2018-07-02' }));
    expect(faults).toContain(
      'teach/quiz.json › first-day › facts.0.is: found "2018-07-01", expected "2018-07-02", as activities.json has it for youth-camp-2018 › date',
    );
    expect(faults.join('\n')).toContain('teach/tasks/first-of-july.json › facts.0.is');
  });

  test('makes every count fail that it was part of', () => {
    const faults = faultsAfter('data/activities.json', editRecord('youth-camp-2019', { status: 'planned' })).join('\n');
    expect(faults).toContain('teach/quiz.json › tally › facts.0.is: found 10, expected 9');
    expect(faults).toContain('teach/tasks/spreadsheet.json › facts.2.is: found 12, expected 11');
    expect(faults).toContain('teach/lessons/as-planned.json › facts.0.is: found 10, expected 9');
  });

  test('that fills a bare year makes the texts fail that call it bare', () => {
    const faults = faultsAfter('data/activities.json', editRecord('youth-camp-2019', { end_date: '2020-02' })).join('\n');
    expect(faults).toContain('teach/quiz.json › bare-years › facts.0.is: found 0, expected 1');
  });
});

describe('a quiz item', () => {
  test('whose fact is wrong fails with its name and field', () => {
    const faults = faultsAfter(
      'teach/quiz.json',
      editItem('ten-students', (item) => {
        if (item.facts[0]) item.facts[0].is = 11;
      }),
    );
    expect(faults).toContain(
      'teach/quiz.json › ten-students › facts.0.is: found 11, expected 10, as activities.json has it for youth-camp-2018 › figures.0.value',
    );
  });

  test('must say in every language what it rests on', () => {
    const faults = faultsAfter(
      'teach/quiz.json',
      editItem('october', (item) => (item.explain = { ...item.explain, id: 'Tidak ada tanggal.' })),
    );
    expect(faults).toEqual([]);
    const silent = faultsAfter(
      'teach/quiz.json',
      editItem('shop-order', (item) => {
        item.explain = { ...item.explain, id: 'Tidak ada tanggal.' };
        for (const option of item.options) option.feedback = { ...option.feedback, id: 'Begitu.' };
      }),
    );
    expect(silent).toContain(
      'teach/quiz.json › shop-order › facts.1.is: found no “4 Oktober 2016” in id, expected the text to say what it rests on',
    );
  });

  test('may state no number that its records, steps and facts do not hold', () => {
    const faults = faultsAfter(
      'teach/quiz.json',
      editItem('renewal', (item) => (item.explain = { ...item.explain, en: `${item.explain['en']} It cost 37 million.` })),
    );
    expect(faults).toEqual([
      'teach/quiz.json › renewal › explain.en: found the number 37, expected one that its records, steps or facts hold',
    ]);
  });

  test.each([
    ['a record', (item: Item) => (item.records = ['youth-camp-2081']), 'records.0: found "youth-camp-2081", expected the id of a record in data/activities.json, perhaps'],
    ['a step', (item: Item) => (item.steps = ['ten-studentz']), 'steps.0: found "ten-studentz", expected the id of a step of the story, perhaps "ten-students"'],
    ['nothing', (item: Item) => ((item.records = []), (item.steps = [])), 'records: found neither a record nor a step, expected what the item is tied to'],
  ])('tied to %s that there is not fails', (_, change, expected) => {
    const faults = faultsAfter('teach/quiz.json', editItem('ten-students', change));
    expect(faults.join('\n')).toContain(`teach/quiz.json › ten-students › ${expected}`);
  });

  test('needs feedback for each answer, in every language', () => {
    const faults = faultsAfter(
      'teach/quiz.json',
      editItem('term', (item) => {
        if (item.options[1]) item.options[1].feedback = { id: 'Betul.' };
      }),
    );
    expect(faults).toContain('teach/quiz.json › term › options.1.feedback.en: found nothing, expected a text');
  });

  test.each([
    ['term', 'options: found 2 right, expected one right answer'],
    ['shop-order', 'options.0.answer: found "right", expected one of 1, 2, 3, 4'],
    ['layers', 'options.0.answer: found "right", expected one of first, second, none'],
  ])('%s with an answer that its kind does not know fails', (id, expected) => {
    const faults = faultsAfter(
      'teach/quiz.json',
      editItem(id, (item) => {
        if (item.options[0]) item.options[0].answer = 'right';
      }),
    );
    expect(faults).toContain(`teach/quiz.json › ${id} › ${expected}`);
  });
});

describe('a unit', () => {
  test('whose steps do not add up fails with the sum', () => {
    const faults = faultsAfter('teach/lessons/as-planned.json', ((lesson: { sessions: { steps: { minutes: number }[] }[] }) => {
      const step = lesson.sessions[0]?.steps[1];
      if (step) step.minutes = 25;
    }) as unknown as Edit);
    expect(faults).toEqual(['teach/lessons/as-planned.json › sessions.0.minutes: found 90, expected 85, the sum of its steps']);
  });

  test('that names a sheet or a term that there is not fails', () => {
    const faults = faultsAfter('teach/lessons/one-shop.json', ((lesson: { terms: string[]; sessions: { steps: { tasks: string[] }[] }[] }) => {
      lesson.terms = ['sister-citi'];
      const step = lesson.sessions[0]?.steps[1];
      if (step) step.tasks = ['october'];
    }) as unknown as Edit);
    expect(faults).toContain('teach/lessons/one-shop.json › terms.0: found "sister-citi", expected the id of a record in data/glossary.json, perhaps "sister-city"');
    expect(faults.join('\n')).toContain('sessions.0.steps.1.tasks.0: found "october", expected the name of a file in teach/tasks');
  });

  test('without reflection fails', () => {
    const faults = faultsAfter('teach/lessons/one-shop.json', ((lesson: { teacher?: unknown }) => {
      delete lesson.teacher;
    }) as unknown as Edit);
    expect(faults).toContain('teach/lessons/one-shop.json › teacher: found nothing, expected a list');
  });
});

test('another language is missed in every text for class', () => {
  const faults = faultsAfter('teach/quiz.json', (() => undefined) as Edit, [...locales, 'su']);
  for (const path of ['teach/quiz.json › claim › question.su', 'teach/lessons/one-shop.json › title.su', 'teach/tasks/debate.json › title.su'])
    expect(faults).toContain(`${path}: found nothing, expected a text`);
});
