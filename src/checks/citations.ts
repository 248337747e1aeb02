/** Finds sentences with a number or a month that name no source. */
import { localeTags } from '../i18n/locales.ts';
import { numberWords } from '../i18n/number-words.ts';
import { attributesOf, elements, type MdxNode } from '../model/outline.ts';
import type { ChapterFile } from './chapter-file.ts';
import type { Fault } from './fault.ts';

const shownWords = 6;

/** Every such sentence of a chapter, what unfolds included; headings, large numbers and questions are free. */
export function checkCitations({ file, locale, tree }: ChapterFile): Fault[] {
  const tag = (localeTags as Readonly<Record<string, string>>)[locale] ?? locale;
  const reader = {
    segmenter: new Intl.Segmenter(tag, { granularity: 'sentence' }),
    number: numberPattern(locale, tag),
  };
  return elements(tree, 'Step').flatMap((step) =>
    paragraphs(step).flatMap((paragraph) =>
      uncited(paragraph, reader).map(({ sentence, number }) => ({
        file: `${file}:${paragraph.position?.start.line ?? 1}`,
        record: attributesOf(step)['id'] ?? null,
        field: null,
        found: `“${sentence.split(/\s+/).slice(0, shownWords).join(' ')} …” without a source`,
        expected: `a <Cite> after the sentence, as it says “${number}”`,
      })),
    ),
  );
}

function uncited(paragraph: MdxNode, { segmenter, number }: Reader): { sentence: string; number: string }[] {
  const { text, cites } = flatten(paragraph);
  return [...segmenter.segment(text)].flatMap(({ segment, index }) => {
    const sentence = segment.trim();
    const match = number.exec(sentence)?.[0];
    const isQuestion = /\?[”’"')]*$/.test(sentence);
    const isCited = cites.some((cite) => cite > index && cite <= index + segment.length);
    return match === undefined || isQuestion || isCited ? [] : [{ sentence, number: match }];
  });
}

/** A paragraph as one text, and where in that text its citations stand. */
function flatten(node: MdxNode): { text: string; cites: number[] } {
  if (node.name === 'Cite') return { text: '', cites: [0] };
  return (node.children ?? []).reduce(
    ({ text, cites }, child) => {
      const inner = flatten(child);
      return { text: text + inner.text, cites: [...cites, ...inner.cites.map((cite) => cite + text.length)] };
    },
    { text: (node.value ?? '').replace(/\n/g, ' '), cites: [] as number[] },
  );
}

/** Paragraphs, and components on one line, whose text stands in no paragraph. */
function paragraphs(node: MdxNode): MdxNode[] {
  const { name, type, children = [] } = node;
  if (name === 'Big' || type === 'heading') return [];
  const isProse = type === 'paragraph' || children.some((child) => child.type === 'text');
  return isProse ? [node] : children.flatMap(paragraphs);
}

function numberPattern(locale: string, tag: string): RegExp {
  const month = new Intl.DateTimeFormat(tag, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, index) =>
    month.formatToParts(Date.UTC(2000, index)).flatMap(({ type, value }) => (type === 'month' ? [value] : [])),
  );
  const words = (numberWords[locale] ?? []).flatMap((word) => [word, capitalised(word)]);
  return new RegExp(`\\d[\\d.,]*\\d|\\d|(?<!\\p{L})(?:${[...words, ...months.flat()].join('|')})(?!\\p{L})`, 'u');
}

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

interface Reader {
  segmenter: Intl.Segmenter;
  number: RegExp;
}
