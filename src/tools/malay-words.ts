/**
 * Draws the words out of Tesseract’s language file for Malay, for `src/spelling/malay.txt`:
 * `node src/tools/malay-words.ts <msa.traineddata>`. Debian’s package `tesseract-ocr-msa` holds that file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Parts of a language file, by number: the words as a graph, and the signs by which its edges are numbered. */
const parts = { words: 19, signs: 21 };
/** Bits of an edge above its sign. */
const flags = { last: 1n, backward: 2n, end: 4n };
const flagBits = 3n;

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('expected the path of msa.traineddata');
const file = readFileSync(path);
const signs = readSigns(partOf(parts.signs).toString('utf8'));
/** Whole words in small letters; what has no vowel is an abbreviation. */
const words = [...readWords(partOf(parts.words), signs)].filter((word) => /^(?=.*[aeiou])[a-z]{2,}$/.test(word));
const target = fileURLToPath(new URL('../spelling/malay.txt', import.meta.url));
writeFileSync(target, `${[...new Set(words)].toSorted().join('\n')}\n`);
console.log(`${new Set(words).size} words in src/spelling/malay.txt`);

/** One part: the file begins with their count and the place of each; -1 for one that it lacks. */
function partOf(number: number): Buffer {
  const count = file.readInt32LE(0);
  const starts = Array.from({ length: count }, (_, at) => Number(file.readBigInt64LE(4 + 8 * at)));
  const start = starts[number] ?? -1;
  if (start < 0) throw new Error(`${path}: no part ${number}, expected a language file of Tesseract 4 or later`);
  return file.subarray(start, Math.min(file.length, ...starts.filter((other) => other > start)));
}

/** The count, then a sign a line with its properties after a space. The first stands for the space. */
function readSigns(text: string): string[] {
  const [count, ...lines] = text.split('\n');
  return lines.slice(0, Number(count)).map((line, at) => (at === 0 ? ' ' : (line.split(' ')[0] ?? '')));
}

/** Every path from the first node to the end of a word. */
function* readWords(graph: Buffer, known: readonly string[]): Generator<string> {
  const flagsFrom = BigInt(Math.ceil(Math.log2(graph.readInt32LE(2) + 1)));
  const waiting: { edge: bigint; begun: string }[] = [{ edge: 0n, begun: '' }];
  for (let step = waiting.pop(); step; step = waiting.pop()) {
    for (let at = step.edge, more = true; more; at += 1n) {
      const edge = graph.readBigUInt64LE(10 + 8 * Number(at));
      const flag = edge >> flagsFrom;
      more = (flag & flags.last) === 0n;
      if ((flag & flags.backward) !== 0n) continue;
      const word = step.begun + (known[Number(edge & ((1n << flagsFrom) - 1n))] ?? '');
      if ((flag & flags.end) !== 0n) yield word;
      const next = edge >> (flagsFrom + flagBits);
      if (next !== 0n) waiting.push({ edge: next, begun: word });
    }
  }
}
