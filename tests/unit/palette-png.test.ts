/** Small PNGs: what they keep of a picture. */
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { writePalettePng } from '../../src/formats/palette-png.ts';
import { readPng } from '../build/png.ts';

const size = { width: 64, height: 48 };

/** A picture whose pixels have the colours that `colourAt` gives. */
function paint(colourAt: (x: number, y: number) => readonly [number, number, number]): Uint8Array {
  const pixels = new Uint8Array(size.width * size.height * 4).fill(255);
  for (let at = 0; at < pixels.length / 4; at += 1) {
    pixels.set(colourAt(at % size.width, Math.floor(at / size.width)), at * 4);
  }
  return pixels;
}

const write = (pixels: Uint8Array) => readPng(Buffer.from(writePalettePng(pixels, size, deflateSync)));

test('few colours are kept exactly', () => {
  const picture = write(paint((x, y) => [x < 32 ? 17 : 245, y < 24 ? 20 : 246, (x + y) % 3]));
  expect(picture).toMatchObject(size);
  for (const [x, y] of [
    [0, 0],
    [40, 0],
    [0, 30],
    [63, 47],
  ] as const) {
    const at = (y * size.width + x) * 3;
    expect([...picture.pixels.subarray(at, at + 3)]).toEqual([x < 32 ? 17 : 245, y < 24 ? 20 : 246, (x + y) % 3]);
  }
});

test('of many colours those of areas are exact, and no other is far off', () => {
  const colourAt = (x: number, y: number): [number, number, number] =>
    y < 40 ? [100, 230, 98] : [x * 4, y * 5, x * 2 + y];
  const { pixels } = write(paint(colourAt));
  let worst = 0;
  for (let at = 0; at < size.width * size.height; at += 1) {
    const [x, y] = [at % size.width, Math.floor(at / size.width)];
    for (const [channel, value] of colourAt(x, y).entries()) {
      const off = Math.abs((pixels[at * 3 + channel] ?? 0) - value);
      if (y < 40) expect(off).toBe(0);
      worst = Math.max(worst, off);
    }
  }
  expect(worst).toBeLessThan(16);
});

test('the same pixels give the same bytes', () => {
  const pixels = paint((x, y) => [x, y, x * y]);
  expect(writePalettePng(pixels, size, deflateSync)).toEqual(writePalettePng(pixels.slice(), size, deflateSync));
});
