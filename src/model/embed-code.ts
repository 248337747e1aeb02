/** The code that somebody pastes into another page to show a part there. Every value is escaped. */
import { embedPath, picturePath, pictureSize } from './embed-address.ts';
import type { EmbedChoice } from './embed-choice.ts';
import { safeHeight } from './embed-height.ts';
import { toEmbedQuery } from './embed-options.ts';
import type { EmbedKind } from './embed-part.ts';

/** What the code is written of, in one language. */
export interface EmbedSubject {
  choice: EmbedChoice;
  kind: EmbedKind;
  title: string;
  /** What the picture shows, for who does not see it. */
  alt: string;
  /** Where the whole site tells it, absolute. */
  story: string;
  /** Address of the site, ending with a slash. */
  site: string;
  /** Who made it, under which licence. */
  credit: { name: string; author: string; licence: string; licenceUrl: string };
}

/** Every code, by its name. */
export const writeCodes = (subject: EmbedSubject): Record<CodeName, string> => ({
  fitted: writeFittedFrame(subject),
  frame: writeFrame(subject),
  element: writeElement(subject),
  oembed: oembedAddress(subject),
  picture: writePicture(subject),
});

/** The codes that can be had, in the order in which the builder offers them. */
export const codeNames = ['fitted', 'frame', 'element', 'oembed', 'picture'] as const;
export type CodeName = (typeof codeNames)[number];

/** Absolute address of the part, with the options that differ from what is usual. */
export function embedAddress({ choice, site }: Pick<EmbedSubject, 'choice' | 'site'>): string {
  const query = toEmbedQuery(choice.options);
  return `${site}${embedPath(choice.locale, choice.part, choice.version)}${query && `?${query}`}`;
}

/** Height of the frame before, or without, a script that fits it. */
export const frameHeight = ({ options, pixels, part, locale, width }: EmbedChoice): number =>
  options.height === 'fixed' ? pixels : safeHeight(part, locale, width);

/** A frame that needs no script; its height stays. */
export const writeFrame = (subject: EmbedSubject): string => frame(subject, []);

/** A frame with the script that fits it to its content and opens its links. */
export const writeFittedFrame = (subject: EmbedSubject): string =>
  [
    frame(subject, [['data-tenun', subject.choice.options.height === 'fixed' ? 'fixed' : '']]),
    script(`${subject.site}embed/host-1.js`),
  ].join('\n');

/** The element of ours, with its script; what stands in it is seen where the script is not run. */
export function writeElement({ choice, title, story, site }: EmbedSubject): string {
  const { part, locale, options, pixels, version, width } = choice;
  const asked = [...new URLSearchParams(toEmbedQuery({ ...options, height: 'auto' }))];
  const attributes: Attribute[] = [
    ['part', part],
    ['lang', locale],
    ...asked.map(([name, value]): Attribute => [name, value]),
    ...(options.height === 'fixed' ? [['height', `${pixels}px`] as const] : []),
    ...(version === null ? [] : [['version', version] as const]),
    ['style', `display:block;max-width:${width}px`],
  ];
  const fallback = tag('a', [['href', leadTo(story, options.step)]], escape(title));
  return [tag('tenun-embed', attributes, fallback), script(`${site}embed/element-1.js`)].join('\n');
}

/** Address of the description that CMS read. */
export const oembedAddress = ({ choice, site }: EmbedSubject): string =>
  `${site}${embedPath(choice.locale, choice.part)}oembed.json`;

/** The picture with its credit; it links to the story. */
export function writePicture({ choice, kind, title, alt, story, site, credit }: EmbedSubject): string {
  const href = leadTo(story, choice.options.step);
  const image = tag('img', [
    ['src', `${site}${picturePath(choice.locale, { part: choice.part, kind })}`],
    ['alt', alt],
    ['width', String(pictureSize.width)],
    ['height', String(pictureSize.height)],
    ['style', 'max-width:100%;height:auto'],
    ['loading', 'lazy'],
  ]);
  const licence: readonly Attribute[] = [
    ['href', credit.licenceUrl],
    ['rel', 'license'],
  ];
  const line = [
    `${escape(title)}.`,
    `${tag('a', [['href', href]], escape(credit.name))}:`,
    `${escape(credit.author)},`,
    tag('a', licence, escape(credit.licence)),
  ].join(' ');
  return tag('figure', [], `\n  ${tag('a', [['href', href]], image)}\n  ${tag('figcaption', [], line)}\n`);
}

/** Escapes text for an attribute and for between tags. */
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => escaped[sign] ?? sign);

const escaped: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

type Attribute = readonly [name: string, value: string];

const empty = new Set(['img']);

const tag = (name: string, attributes: readonly Attribute[], inside = ''): string => {
  const written = attributes.map(([key, value]) => ` ${key}${value && `="${escape(value)}"`}`).join('');
  return `<${name}${written}>${empty.has(name) ? '' : `${inside}</${name}>`}`;
};

const script = (src: string): string => `<script src="${escape(src)}" async></script>`;

const leadTo = (story: string, step: string | null): string => (step === null ? story : `${story}#${step}`);

const frame = (subject: EmbedSubject, more: readonly Attribute[]): string =>
  tag('iframe', [
    ['src', embedAddress(subject)],
    ['title', `${subject.title} · ${subject.credit.name}`],
    ['width', '100%'],
    ['height', String(frameHeight(subject.choice))],
    ['style', `border:0;max-width:${subject.choice.width}px`],
    ['sandbox', 'allow-scripts'],
    ['referrerpolicy', 'no-referrer'],
    ['loading', 'lazy'],
    ...more,
  ]);
