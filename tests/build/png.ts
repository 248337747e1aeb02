/** Reads PNG files as they are drawn at build: 8 bits a channel or a palette, not interlaced. */
import { inflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * Size and pixels, row by row, `channels` bytes a pixel.
 * @throws if the bytes are no PNG or of a kind that is not drawn here
 */
export function readPng(bytes: Buffer): { width: number; height: number; channels: number; pixels: Buffer } {
  if (!bytes.subarray(0, 8).equals(signature)) throw new Error('no PNG');
  const chunks = [...readChunks(bytes)];
  const head = chunks[0];
  if (head?.kind !== 'IHDR' || chunks.at(-1)?.kind !== 'IEND') throw new Error('a PNG cut short');
  const [width, height] = [head.data.readUInt32BE(0), head.data.readUInt32BE(4)];
  const table = chunks.find(({ kind }) => kind === 'PLTE')?.data;
  const channels = { 2: 3, 3: 1, 6: 4 }[head.data.readUInt8(9)];
  if (head.data.readUInt8(8) !== 8 || channels === undefined || head.data.readUInt8(12) !== 0) {
    throw new Error('a PNG of another kind');
  }
  const rows = inflateSync(Buffer.concat(chunks.filter(({ kind }) => kind === 'IDAT').map(({ data }) => data)));
  const pixels = unfilter(rows, width * channels, height, channels);
  return channels === 1
    ? { width, height, channels: 3, pixels: lookUp(pixels, table) }
    : { width, height, channels, pixels };
}

/** @throws if a pixel has no colour in the table */
function lookUp(indexes: Buffer, table: Buffer = Buffer.alloc(0)): Buffer {
  const pixels = Buffer.alloc(indexes.length * 3);
  for (let at = 0; at < indexes.length; at += 1) {
    const from = (indexes[at] ?? 0) * 3;
    if (from >= table.length) throw new Error('a PNG with a colour that it lacks');
    for (const channel of [0, 1, 2]) pixels[at * 3 + channel] = table[from + channel] ?? 0;
  }
  return pixels;
}

function* readChunks(bytes: Buffer): Generator<{ kind: string; data: Buffer }> {
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const data = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at));
    yield { kind: bytes.toString('latin1', at + 4, at + 8), data };
  }
}

/** https://www.w3.org/TR/png-3/#9Filters */
function unfilter(rows: Buffer, stride: number, height: number, step: number): Buffer {
  const pixels = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = rows[row * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = row * stride + x;
      const left = x < step ? 0 : (pixels[at - step] ?? 0);
      const up = row === 0 ? 0 : (pixels[at - stride] ?? 0);
      const corner = x < step || row === 0 ? 0 : (pixels[at - stride - step] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      pixels[at] = (rows[row * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return pixels;
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
