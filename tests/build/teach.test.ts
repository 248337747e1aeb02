/** The built material for class: every form whole, every file licensed, every package by its standard’s rules. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { validateXML } from 'xmllint-wasm';
import { describe, expect, test } from 'vitest';
import type { QuizItem } from '../../src/schemas/quiz-item.ts';
import type { Lesson } from '../../src/schemas/lesson.ts';
import { folders, localeOf } from '../languages.ts';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
const content = <Kind>(path: string): Kind =>
  JSON.parse(readFileSync(join(root, 'content/teach', path), 'utf8')) as Kind;
const slugs = (folder: string): string[] =>
  globSync('*.json', { cwd: join(root, 'content/teach', folder) })
    .map((name) => name.replace('.json', ''))
    .toSorted();
const units = slugs('lessons');
const tasks = slugs('tasks');
const quiz = content<QuizItem[]>('quiz.json');
const bases = folders;
const plain = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The headings that a school looks for. */
const required = {
  'modul-ajar': [
    ...['A. Informasi umum', 'Identitas modul', 'Kompetensi awal', 'Profil pelajar', 'Sarana dan prasarana'],
    ...['Target peserta didik', 'Model pembelajaran', 'B. Komponen inti', 'Capaian pembelajaran'],
    ...['Tujuan pembelajaran', 'Pemahaman bermakna', 'Pertanyaan pemantik', 'Kegiatan pembelajaran', 'Asesmen'],
    ...['Refleksi guru dan peserta didik', 'C. Lampiran', 'Lembar kerja', 'Bahan bacaan', 'Glosarium'],
  ],
  rph: ['Objectives (objektif)', 'Activities (aktiviti)', 'Reflection (refleksi)'],
  'lesson-plan': ['Goals', 'Materials', 'Steps', 'Differentiation', 'Assessment', 'Answers', 'Reflection'],
  'rph-ms': [
    ...['Standard kandungan dan standard pembelajaran', 'Objektif pembelajaran', 'Kriteria kejayaan', 'Aktiviti'],
    ...['Bahan bantu mengajar (BBM)', 'Pentaksiran', 'Refleksi'],
  ],
  'lesson-plan-ms': ['Objektif', 'Bahan', 'Langkah', 'Pentaksiran', 'Jawapan', 'Refleksi'],
};

const docxHeadings = (path: string): string[] => {
  const text = strFromU8(unzipSync(readFileSync(join(dist, path)))['word/document.xml'] ?? new Uint8Array());
  return [...text.matchAll(/<w:p>(?:(?!<\/w:p>).)*?<w:pStyle w:val="Heading\d"\/>.*?<\/w:p>/gs)].map(([paragraph]) =>
    plain(paragraph),
  );
};
const mdHeadings = (path: string): string[] =>
  [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, text = '']) => text.replaceAll('\\', ''));
const pageHeadings = (path: string): string[] =>
  [...read(path).matchAll(/<h[1-4][^>]*>(.*?)<\/h[1-4]>/gs)].map(([, text = '']) => plain(text));

describe.each(units)('the unit %s', (unit) => {
  test.each([
    ['modul-ajar', '', ''],
    ['lesson-plan', 'en/', ''],
    ['rph', 'en/', '-rph'],
    ['rph-ms', 'ms/', ''],
    ['lesson-plan-ms', 'ms/', '-lesson-plan'],
  ] as const)('has the headings of a %s in DOCX and Markdown, the same in both', (form, base, ending) => {
    const path = `${base}teach/${unit}${ending}`;
    const headings = docxHeadings(`${path}.docx`);
    expect(headings).toEqual(expect.arrayContaining(required[form]));
    expect(mdHeadings(`${path}.md`)).toEqual(headings);
  });

  test.each(bases)('shows on its page /%s the headings of the file', (base) => {
    expect(pageHeadings(`${base}teach/${unit}/index.html`)).toEqual(docxHeadings(`${base}teach/${unit}.docx`));
  });

  test.each(bases)('tells machines on /%s what, for whom, how long and under which licence', (base) => {
    const lesson = content<Lesson>(`lessons/${unit}.json`);
    const [, json = '{}'] =
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(read(`${base}teach/${unit}/index.html`)) ?? [];
    const total = lesson.sessions.reduce((sum, { minutes }) => sum + minutes, 0);
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'LearningResource',
      timeRequired: `PT${total}M`,
      inLanguage: localeOf(base),
      educationalLevel: lesson.level[localeOf(base)],
      license: 'https://creativecommons.org/licenses/by/4.0/',
      teaches: lesson.goals.map((goal) => goal[localeOf(base)]),
    });
  });

  test('fills its minutes: the last step of each session ends with the session', () => {
    const lesson = content<Lesson>(`lessons/${unit}.json`);
    const spans = [...read(`teach/${unit}/index.html`).matchAll(/<p class="teach-when">.*?(\d+)–(\d+)<\/p>/gs)].map(
      ([, from, to]) => [Number(from), Number(to)],
    );
    const ends = spans
      .filter(([, to], at) => spans[at + 1] === undefined || spans[at + 1]?.[0] !== to)
      .map(([, to]) => to);
    expect(ends).toEqual(lesson.sessions.map(({ minutes }) => minutes));
  });
});

describe.each(tasks)('the task %s', (task) => {
  test.each(bases)('on /%s has sheet, key and files, with one answer a question', (base) => {
    const html = read(`${base}teach/tasks/${task}/index.html`);
    const questions = html.match(/class="teach-question"/g)?.length ?? 0;
    const [, key = ''] = /<details class="teach-key">(.*?)<\/details>/s.exec(html) ?? [];
    expect(key.match(/<dt>\d+\. /g)?.length ?? 0).toBe(questions);
    expect(mdHeadings(`${base}teach/tasks/${task}.md`)).toEqual(docxHeadings(`${base}teach/tasks/${task}.docx`));
    expect(html).toContain('"@type":"LearningResource"');
  });
});

test('a sheet that lets students judge does not show the judgement before its key', () => {
  for (const base of bases) {
    const [sheet = ''] = read(`${base}teach/tasks/ten-records/index.html`).split('<details class="teach-key">');
    expect(sheet).toContain('teach-empty');
    for (const word of ['Planned, no later report', 'Direncanakan, tanpa kabar'])
      expect(plain(sheet)).not.toContain(word);
  }
});

test('every file for class says under which licence it is', () => {
  const files = bases.flatMap((base) =>
    globSync('**/*.{md,docx,zip}', { cwd: join(dist, `${base}teach`) }).map((path) => `${base}teach/${path}`),
  );
  expect(files.length).toBeGreaterThan(40);
  for (const path of files) {
    const text = path.endsWith('.md')
      ? read(path)
      : Object.values(unzipSync(readFileSync(join(dist, path))))
          .map((part) => strFromU8(part))
          .join('\n');
    expect(text, path).toContain('CC BY 4.0');
  }
});

describe.each(bases)('the quiz on /%s', (base) => {
  const html = read(`${base}teach/quiz/index.html`);
  const locale = localeOf(base);

  test('has at least twenty items in the order of the file, each with a question and its answers', () => {
    expect(quiz.length).toBeGreaterThanOrEqual(20);
    expect([...html.matchAll(/data-item="([^"]+)"/g)].map(([, id]) => id)).toEqual(quiz.map(({ id }) => id));
    for (const { question, options } of quiz) {
      expect(plain(html)).toContain(question[locale]);
      for (const { feedback } of options) expect(plain(html)).toContain(feedback[locale]);
    }
  });

  test('leads each answer to a record or a step', () => {
    const answers = html.split(/<li data-answer=/).slice(1);
    expect(answers).toHaveLength(quiz.length);
    for (const answer of answers)
      expect(answer).toMatch(/data-links>.*?<a href="\/(?:[a-z]{2}\/)?(?:activities\/[a-z0-9-]+\/|#[a-z0-9-]+)"/s);
  });
});

const schema = (name: string) => ({
  fileName: name,
  contents: readFileSync(join(import.meta.dirname, 'schemas', name), 'utf8'),
});
const valid = async (xml: string, main: string, ...others: string[]): Promise<string[]> => {
  const { errors } = await validateXML({
    xml: [{ fileName: 'file.xml', contents: xml }],
    schema: [schema(main)],
    preload: others.map(schema),
  });
  return errors.map(({ message }) => message);
};
const unpack = (path: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(readFileSync(join(dist, path)))).map(([name, part]) => [name, strFromU8(part)]),
  );
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => ['resource', 'file', 'dependency', 'item'].includes(name),
});

describe.each(bases)('the SCORM package of /%s', (base) => {
  const files = unpack(`${base}teach/quiz-scorm.zip`);
  const manifest = files['imsmanifest.xml'] ?? '';

  test('has a manifest at its root that keeps the rules of SCORM 1.2', async () => {
    expect(Object.keys(files)[0]).toBe('imsmanifest.xml');
    expect(await valid(manifest, 'scorm-manifest.xsd', 'scorm-adlcp.xsd')).toEqual([]);
    const broken = manifest.replace(' adlcp:scormtype="sco"', '');
    expect(await valid(broken, 'scorm-manifest.xsd', 'scorm-adlcp.xsd')).not.toEqual([]);
    const [, ref] = /identifierref="([^"]+)"/.exec(manifest) ?? [];
    expect(manifest).toContain(`<resource identifier="${ref}"`);
  });

  test('lists every file that it holds, and holds every file that it lists', () => {
    const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, href = '']) => href);
    expect(listed.toSorted()).toEqual(
      Object.keys(files)
        .filter((name) => name !== 'imsmanifest.xml')
        .toSorted(),
    );
  });

  test('asks nothing of the network: everything that it loads lies beside it', () => {
    const page = files['index.html'] ?? '';
    const loaded = [...page.matchAll(/<(?:link|script|img)[^>]+(?:href|src)="([^"]+)"/g)].map(([, href = '']) => href);
    expect(loaded.toSorted()).toEqual(['quiz.css', 'quiz.js']);
    const inStyle = [...(files['quiz.css'] ?? '').matchAll(/url\(['"]?([^'")]+)/g)].map(([, url = '']) => url);
    expect(inStyle).toEqual(['plus-jakarta-sans.woff2']);
    expect(files['quiz.css']).not.toContain('@import');
    expect(files['quiz.js']).not.toMatch(/^\s*(?:import|export)\b|https?:/m);
    expect(page).not.toMatch(/type="module"|\sstyle="/);
    // On the site the score stays on the page; here an LMS gets it, and the page says so.
    expect(page).toContain('LMS');
    expect(page).not.toMatch(/goes nowhere|tidak ke mana-mana/);
  });
});

describe.each(bases)('the QTI package of /%s', (base) => {
  const files = unpack(`${base}teach/quiz-qti.zip`);
  const paths = Object.keys(files).filter((name) => name.startsWith('items/'));

  test('has every item of the quiz, each by the rules of QTI 2.1', { timeout: 60_000 }, async () => {
    expect(paths.toSorted()).toEqual(quiz.map(({ id }) => `items/${id}.xml`).toSorted());
    for (const path of paths) expect(await valid(files[path] ?? '', 'qti-item.xsd', 'xml.xsd'), path).toEqual([]);
    expect(
      await valid((files['items/term.xml'] ?? '').replace(' adaptive="false"', ''), 'qti-item.xsd', 'xml.xsd'),
    ).not.toEqual([]);
  });

  test('names as right only answers that it offers', () => {
    for (const path of paths) {
      const xml = files[path] ?? '';
      const offered = new Set(
        [...xml.matchAll(/<simple(?:Associable)?Choice identifier="([^"]+)"/g)].map(([, id]) => id),
      );
      const [, right = ''] = /<correctResponse>(.*?)<\/correctResponse>/.exec(xml) ?? [];
      const named = [...right.matchAll(/<value>([^<]+)<\/value>/g)].flatMap(([, value = '']) => value.split(' '));
      expect(named.length, path).toBeGreaterThan(0);
      expect(
        named.filter((id) => !offered.has(id)),
        path,
      ).toEqual([]);
    }
  });

  test('lists test and items in its manifest, and the test refers to each item', () => {
    const { manifest } = parser.parse(files['imsmanifest.xml'] ?? '') as {
      manifest: { resources: { resource: Resource[] } };
    };
    const { resource } = manifest.resources;
    expect(resource.map(({ href }) => href).toSorted()).toEqual(['test.xml', ...paths].toSorted());
    for (const { href, type, file } of resource) {
      expect(type).toBe(href === 'test.xml' ? 'imsqti_test_xmlv2p1' : 'imsqti_item_xmlv2p1');
      expect(file.map((each) => each.href)).toEqual([href]);
    }
    const ids = new Set(resource.map(({ identifier }) => identifier));
    const depends = resource.flatMap(({ dependency = [] }) => dependency.map(({ identifierref }) => identifierref));
    expect(depends).toHaveLength(quiz.length);
    expect(depends.filter((id) => !ids.has(id))).toEqual([]);
    expect(
      [...(files['test.xml'] ?? '').matchAll(/<assessmentItemRef identifier="[^"]+" href="([^"]+)"/g)].map(
        ([, href]) => href,
      ),
    ).toEqual(quiz.map(({ id }) => `items/${id}.xml`));
    expect(XMLValidator.validate(files['test.xml'] ?? '')).toBe(true);
  });
});

describe.each(bases)('the Common Cartridge of /%s', (base) => {
  const files = unpack(`${base}teach/quiz.imscc`);
  const xml = files['quiz/assessment.xml'] ?? '';
  const items = xml.split(/(?=<item ident=)/).slice(1);

  test('holds the choice items, each with the profile that its answers allow', () => {
    const chosen = quiz.filter(({ kind }) => kind === 'choice' || kind === 'multiple');
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(XMLValidator.validate(files['imsmanifest.xml'] ?? '')).toBe(true);
    expect(items.map((item) => /title="([^"]+)"/.exec(item)?.[1])).toEqual(chosen.map(({ id }) => id));
    for (const [at, item] of items.entries()) {
      const single = chosen[at]?.kind === 'choice';
      expect(item).toContain(`<fieldentry>cc.multiple_${single ? 'choice' : 'response'}.v0p1</fieldentry>`);
      expect(item).toContain(`rcardinality="${single ? 'Single' : 'Multiple'}"`);
      // The profile wants at least three answers to a single choice.
      if (single) expect(item.match(/<response_label /g)?.length).toBeGreaterThanOrEqual(3);
    }
  });

  test('uses only answers and feedback that it has', () => {
    for (const item of items) {
      const labels = new Set([...item.matchAll(/<response_label ident="([^"]+)"/g)].map(([, id]) => id));
      const tested = [...item.matchAll(/<varequal respident="response">([^<]+)</g)].map(([, id]) => id);
      expect(tested.filter((id) => !labels.has(id ?? ''))).toEqual([]);
      const shown = [...item.matchAll(/<displayfeedback feedbacktype="Response" linkrefid="([^"]+)"/g)].map(
        ([, id]) => id,
      );
      expect(shown).toEqual([...item.matchAll(/<itemfeedback ident="([^"]+)"/g)].map(([, id]) => id));
    }
  });

  test('names its one assessment in the manifest', () => {
    const manifest = files['imsmanifest.xml'] ?? '';
    expect(manifest).toContain('type="imsqti_xmlv1p2/imscc_xmlv1p1/assessment"');
    expect(manifest).toContain('<file href="quiz/assessment.xml"/>');
    expect(manifest).toContain('<schemaversion>1.1.0</schemaversion>');
  });
});

interface Resource {
  identifier: string;
  href: string;
  type: string;
  file: { href: string }[];
  dependency?: { identifierref: string }[];
}
