/** PNG with a palette: pictures of few colours take a third of the bytes. https://www.w3.org/TR/png-3/ */

/**
 * Bytes of a PNG of at most 256 colours, from pixels as red, green, blue, alpha; what is seen through is lost.
 * Colours that fill areas are kept as they are; of those between, the nearest that is kept is taken.
 * @param deflate packs bytes as zlib does
 */
export function writePalettePng(
  pixels: Uint8Array,
  { width, height }: { width: number; height: number },
  deflate: (bytes: Uint8Array) => Uint8Array,
): Uint8Array {
  const whole = pixels.byteOffset % 4 === 0 ? pixels : pixels.slice();
  const values = new Uint32Array(whole.buffer, whole.byteOffset, width * height);
  const colours = countColours(values);
  const palette = choosePalette(colours);
  const indexes = new Map(colours.map((colour) => [colour.value, nearest(palette, colour)]));
  const rows = new Uint8Array((width + 1) * height);
  let [last, index] = [-1, 0];
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let to = y * (width + 1) + 1; to < (y + 1) * (width + 1); to += 1, at += 1) {
      const value = values[at] ?? 0;
      if (value !== last) [last, index] = [value, indexes.get(value) ?? 0];
      rows[to] = index;
    }
  }
  const header = new Uint8Array([...bytes32(width), ...bytes32(height), 8, 3, 0, 0, 0]);
  return join([
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', new Uint8Array(palette.flatMap(({ r, g, b }) => [r, g, b]))),
    chunk('IDAT', deflate(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Every colour once, the commonest first. */
function countColours(values: Uint32Array): Colour[] {
  const counts = new Map<number, number>();
  const add = (value: number, run: number): void => void counts.set(value, (counts.get(value) ?? 0) + run);
  let [last, start] = [values[0] ?? 0, 0];
  for (let at = 1; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    if (value === last) continue;
    add(last, at - start);
    [last, start] = [value, at];
  }
  add(last, values.length - start);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || a - b).map(([value]) => readColour(value));
}

/** The channels of a pixel as the machine has them in one number. */
function readColour(value: number): Colour {
  const [r = 0, g = 0, b = 0] = new Uint8Array(Uint32Array.of(value).buffer);
  return { value, r, g, b };
}

/** The commonest colours that lie far enough apart; as near to each other as 256 allow. */
function choosePalette(byCount: readonly Colour[]): Colour[] {
  for (let apart = 0; ; apart = apart * 1.6 + 8) {
    const palette: Colour[] = [];
    for (const colour of byCount) {
      if (isApart(palette, colour, apart)) palette.push(colour);
      if (palette.length > 256) break;
    }
    if (palette.length <= 256) return palette;
  }
}

function isApart(palette: readonly Colour[], colour: Colour, apart: number): boolean {
  for (const kept of palette) if (distance(kept, colour) <= apart) return false;
  return true;
}

function nearest(palette: readonly Colour[], colour: Colour): number {
  let [best, least] = [0, Infinity];
  for (const [index, kept] of palette.entries()) {
    const far = distance(kept, colour);
    if (far < least) [best, least] = [index, far];
    if (far === 0) break;
  }
  return best;
}

const distance = (a: Colour, b: Colour): number => (a.r - b.r) ** 2 + (a.g - b.g) ** 2 + (a.b - b.b) ** 2;

function chunk(kind: string, data: Uint8Array): Uint8Array {
  const body = join([new TextEncoder().encode(kind), data]);
  return join([bytes32(data.length), body, bytes32(crc32(body))]);
}

const bytes32 = (value: number): Uint8Array =>
  new Uint8Array([value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]);

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) crc = (crcTable[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A colour; `value` is its pixel as one number. */
interface Colour {
  value: number;
  r: number;
  g: number;
  b: number;
}
