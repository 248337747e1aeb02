/** QR codes as drawn: a reader's camera reads what was written. */
import jsQr from 'jsqr';
import { expect, test } from 'vitest';
import { drawQrCode } from '../../src/formats/qr-code.ts';

test.each(['https://example.org/', 'https://example.org/en/#a-city-with-many-sisters'])('%s is read again', (text) => {
  const { size, path } = drawQrCode(text);
  const scale = 4;
  const width = size * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(run)) * scale; column += 1) {
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
      }
    }
  }
  expect(jsQr(data, width, width)?.data).toBe(text);
});
