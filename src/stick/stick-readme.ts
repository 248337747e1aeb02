/** `README.txt` of a USB stick: how to open it, what works, what does not, who may do what with it; in every language. */
import type { Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translate.ts';

/** How long a line gets where it cannot be known whether the reader’s program breaks it. */
const width = 76;

const parts = ['open', 'languages', 'works', 'missing', 'tried', 'licence', 'version'];

/** What the text says besides its words. */
export interface StickFacts {
  version: string;
  /** Licence of what is not code. */
  content: string;
}

/**
 * Writes the text, one language after another.
 * @param licences  path of the page about licences in a language
 */
export function stickReadme(
  languages: readonly { locale: Locale; t: Translate; licences: string }[],
  facts: StickFacts,
): string {
  const texts = languages.map(({ t, licences }) => {
    const title = t('stick.title');
    const paragraphs = parts.map((part) => wrapped(t(`stick.${part}`, { ...facts, licences })));
    return [`${title}\n${'='.repeat(title.length)}`, ...paragraphs].join('\n\n');
  });
  // Old editors on Windows see a line’s end only so.
  return `${texts.join('\n\n\n')}\n`.replaceAll('\n', '\r\n');
}

function wrapped(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.join('\n');
}
