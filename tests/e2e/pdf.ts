/** Reads PDFs for the tests: text, facts and pages as pixels, by Poppler. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPoppler } from '../../src/tools/find-poppler.ts';

const poppler = findPoppler();
const options = { encoding: 'utf8', maxBuffer: 2 ** 26 } as const;

/** The text of each page, in the order in which it is told. */
export const readTexts = (file: string): string[] =>
  execFileSync(poppler.pdftotext, ['-raw', file, '-'], options).split('\f').slice(0, -1);

/** What the file says about itself, "Pages: 3" and so on, by name. */
export const readFacts = (file: string): Map<string, string> =>
  new Map(
    [...execFileSync(poppler.pdfinfo, [file], options).matchAll(/^([^:]+):\s*(.*)$/gm)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );

/** Pages in grey, one value a pixel. */
export function drawPages(file: string, folder: string, dpi: number): GreyPage[] {
  execFileSync(poppler.pdftoppm, ['-gray', '-r', String(dpi), file, join(folder, 'page')]);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.pgm'))
    .toSorted()
    .map((name) => readPgm(readFileSync(join(folder, name))));
}

function readPgm(bytes: Buffer): GreyPage {
  const [head = '', width = '', height = ''] =
    /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(bytes.toString('latin1', 0, 64)) ?? [];
  return { width: Number(width), height: Number(height), pixels: bytes.subarray(head.length) };
}

export interface GreyPage {
  width: number;
  height: number;
  pixels: Uint8Array;
}
