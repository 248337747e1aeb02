/** The tokens of the site, as its stylesheet states them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Custom properties of a block, by name without the dashes. */
export type Tokens = Record<string, string>;

const css = readFileSync(join(import.meta.dirname, '../../../src/styles/tokens.css'), 'utf8');

/**
 * Custom properties of the blocks with this selector, in their order.
 * @throws if no block has it
 */
export function tokensOf(selector: string): Tokens {
  const blocks = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, head = '']) => selectorIn(head) === selector);
  const [block] = blocks;
  if (!block || blocks.length > 1) throw new Error(`tokens.css: ${blocks.length} blocks of ${selector}, expected one`);
  return Object.fromEntries(
    [...(block[2] ?? '').matchAll(/--([a-z-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
}

const selectorIn = (head: string): string => head.replace(/\/\*[^]*?\*\//g, '').trim();
