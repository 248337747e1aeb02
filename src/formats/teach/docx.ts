/** A document for class as DOCX (Office Open XML), with headings that a program can navigate and edit. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { emptyCell, type Block, type Evidence, type Link, type TeachDocument } from '../../model/teach/block.ts';
import { packFiles } from './zip.ts';

/** The file, the same byte for byte whenever it is made from the same document on the same day of release. */
export async function toDocx(source: TeachDocument, day: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = unzipSync(new Uint8Array(await Packer.toArrayBuffer(draw(source))));
  const moment = `${day}T12:00:00Z`;
  const files = Object.keys(packed)
    .toSorted()
    // Programs look for the list of types first.
    .toSorted((a, b) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml'))
    .map((path) => {
      const content = packed[path] ?? new Uint8Array();
      return [
        path,
        path === 'docProps/core.xml' ? strFromU8(content).replaceAll(/(?<=W3CDTF">)[^<]+/g, moment) : content,
      ] as const;
    });
  return packFiles(Object.fromEntries(stable(files)), day);
}

/** Relations get random names from the library; here they get numbers, in every file that refers to them. */
function stable(
  files: readonly (readonly [string, string | Uint8Array])[],
): (readonly [string, string | Uint8Array])[] {
  const names = new Map<string, string>();
  const rename = (text: string): string =>
    text.replaceAll(/\brId[\w-]{8,}/g, (name) => {
      const known = names.get(name) ?? `rIdLink${names.size + 1}`;
      names.set(name, known);
      return known;
    });
  return files.map(([path, content]) => {
    if (!/word\/(?:_rels\/)?document\.xml/.test(path)) return [path, content];
    return [path, rename(typeof content === 'string' ? content : strFromU8(content))];
  });
}

const font = 'Arial';
const ink = '15183A';
const soft = '3B427F';
const hair = { style: BorderStyle.SINGLE, size: 4, color: 'AEB4DE' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

const draw = ({ title, lead, kind, language, blocks, author, credit }: TeachDocument): Document =>
  new Document({
    title,
    subject: kind,
    description: credit,
    creator: author,
    lastModifiedBy: '',
    styles: {
      default: {
        document: {
          run: { font, size: 21, color: ink, language: { value: language } },
          paragraph: { spacing: { after: 120, line: 288 } },
        },
        title: { run: { font, size: 44, bold: true, color: ink }, paragraph: { spacing: { after: 80 } } },
        heading1: heading(34, 320),
        heading2: heading(28, 280),
        heading3: heading(24, 220),
        heading4: heading(22, 180),
      },
    },
    numbering: {
      config: [
        {
          reference: 'dots',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 360, hanging: 260 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1000, bottom: 1000, left: 1080, right: 1080 } },
        },
        footers: {
          default: new Footer({
            children: [new Paragraph({ children: [new TextRun({ text: credit, size: 15, color: soft })] })],
          }),
        },
        children: [
          new Paragraph({ children: [new TextRun({ text: kind, color: soft, bold: true })] }),
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(title)] }),
          new Paragraph({ children: [new TextRun({ text: lead, size: 24, color: soft })] }),
          ...blocks.flatMap(drawBlock),
        ],
      },
    ],
  });

const heading = (size: number, before: number) => ({
  run: { font, size, bold: true, color: ink },
  paragraph: { spacing: { before, after: 80 }, keepNext: true },
});

const levels = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const;

function drawBlock(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: levels[block.level], children: [new TextRun(block.text)] })];
    case 'text':
      return [text(block.text)];
    case 'note':
    case 'band':
      return [
        new Paragraph({
          children: [
            new TextRun({ text: block.kind === 'note' ? block.text : block.label, italics: true, color: soft }),
          ],
        }),
      ];
    case 'list':
      return block.items.map((item) => bullet([new TextRun(item)]));
    case 'pairs':
      return block.rows.map(
        ({ label, text: words }) =>
          new Paragraph({ children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun(words)] }),
      );
    case 'table':
      return [drawTable(block.head, block.rows), text('')];
    case 'links':
      return block.links.length === 0
        ? []
        : [
            new Paragraph({ keepNext: true, children: [new TextRun({ text: block.label, bold: true })] }),
            ...block.links.map((link) => bullet([drawLink(link)])),
          ];
    case 'evidence':
      return block.entries.map((entry) => bullet(drawEvidence(entry)));
    case 'question':
      return [
        ...(block.text === ''
          ? []
          : [
              new Paragraph({
                keepNext: true,
                spacing: { before: 160 },
                children: [new TextRun({ text: `${block.number}. `, bold: true }), new TextRun(block.text)],
              }),
            ]),
        ...Array.from(
          { length: block.lines },
          () =>
            new Paragraph({
              spacing: { after: 0, line: 440 },
              border: { bottom: hair, between: hair },
              children: [new TextRun(' ')],
            }),
        ),
      ];
    case 'step':
      return [
        new Paragraph({
          keepNext: true,
          spacing: { before: 200 },
          children: [
            new TextRun({ text: `${block.number}. ${block.title}`, bold: true }),
            new TextRun({ text: `  ${block.from}–${block.from + block.minutes}: ${block.how}`, color: soft }),
          ],
        }),
        ...block.text.map(text),
        ...(block.offline
          ? [new Paragraph({ children: [new TextRun({ text: block.offline, italics: true, color: soft })] })]
          : []),
        ...block.links.map((link) => bullet([drawLink(link)])),
      ];
    case 'page':
      return [new Paragraph({ pageBreakBefore: true, children: [] })];
  }
}

const text = (words: string): Paragraph => new Paragraph({ children: [new TextRun(words)] });
const bullet = (children: (TextRun | ExternalHyperlink)[]): Paragraph =>
  new Paragraph({ numbering: { reference: 'dots', level: 0 }, spacing: { after: 60 }, children });

const drawLink = ({ text: words, href }: Link): TextRun | ExternalHyperlink =>
  href
    ? new ExternalHyperlink({ link: href, children: [new TextRun({ text: words, color: '1E54BA', underline: {} })] })
    : new TextRun(words);

const drawEvidence = ({ name, href, about, note }: Evidence): (TextRun | ExternalHyperlink)[] => [
  drawLink({ text: name, href }),
  new TextRun({ text: ` (${about})${note ? `: ${note}` : ''}` }),
];

function drawTable(head: readonly string[], rows: readonly (readonly string[])[]): Table {
  const cell = (words: string, bold: boolean): TableCell =>
    new TableCell({
      borders: { top: hair, bottom: hair, left: none, right: none },
      margins: { top: 70, bottom: 70, left: 80, right: 80 },
      children: [
        new Paragraph({
          spacing: { after: 0 },
          children: [new TextRun({ text: words === emptyCell ? ' ' : words, bold, size: 19 })],
        }),
      ],
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: head.map((words) => cell(words, true)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((words) => cell(words, false)) })),
    ],
  });
}
