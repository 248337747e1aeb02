/** A document for class as Markdown (CommonMark with tables), to be edited anywhere. */
import { emptyCell, type Block, type Evidence, type Link, type TeachDocument } from '../../model/teach/block.ts';

/** The whole document, credit included. */
export const toMarkdown = ({ title, lead, kind, blocks, credit }: TeachDocument): string =>
  [
    `# ${escape(title)}`,
    `*${escape(kind)}*`,
    escape(lead),
    ...blocks.map(writeBlock).filter(Boolean),
    '---',
    escape(credit),
  ].join('\n\n') + '\n';

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escape(block.text)}`;
    case 'text':
      return escape(block.text);
    case 'note':
      return `> ${escape(block.text)}`;
    case 'list':
      return block.items.map((item) => `- ${escape(item)}`).join('\n');
    case 'pairs':
      return block.rows.map(({ label, text }) => `**${escape(label)}**  \n${escape(text)}`).join('\n\n');
    case 'table':
      return [block.head, block.head.map(() => '---'), ...block.rows].map(writeRow).join('\n');
    case 'links':
      return block.links.length === 0
        ? ''
        : `**${escape(block.label)}**\n\n${block.links.map((link) => `- ${writeLink(link)}`).join('\n')}`;
    case 'evidence':
      return block.entries.map(writeEvidence).join('\n');
    case 'question':
      return [
        ...(block.text === '' ? [] : [`${block.number}. ${escape(block.text)}`]),
        ...Array.from({ length: block.lines }, () => line),
      ].join('\n\n');
    case 'step':
      return [
        `**${block.number}. ${escape(block.title)}** (${block.from}–${block.from + block.minutes}: ${escape(block.how)})`,
        ...block.text.map(escape),
        ...(block.offline ? [`> ${escape(block.offline)}`] : []),
        ...(block.links.length > 0 ? [block.links.map(writeLink).join(' · ')] : []),
      ].join('\n\n');
    case 'page':
      return '---';
    case 'band':
      return `*${escape(block.label)}*`;
  }
}

const line = '\\_'.repeat(60);

const writeRow = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => escape(cell === emptyCell ? '' : cell).replaceAll('|', '\\|')).join(' | ')} |`;

const writeLink = ({ text, href }: Link): string => (href ? `[${escape(text)}](<${href}>)` : escape(text));

const writeEvidence = ({ name, href, about, note }: Evidence): string =>
  `- ${writeLink({ text: name, href })} (${escape(about)})${note ? `: ${escape(note)}` : ''}`;

/** Signs that Markdown would read as its own; a number with a point at the start of a line would begin a list. */
const escape = (text: string): string => text.replaceAll(/[\\`*_[\]<>#]/g, '\\$&').replace(/^(\d+)\./, '$1\\.');
