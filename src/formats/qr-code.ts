/** Texts as QR codes, drawn as one path: sharp at any size, and black on white wherever it stands. */
import qrcode from 'qrcode';

/** Modules of white that a reader's camera needs around a code. */
const quiet = 4;

/** A code with its margin: an SVG `viewBox` of `size` × `size` and the path of its dark modules. */
export function drawQrCode(text: string): QrCode {
  const { modules } = qrcode.create(text, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  const rows = Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (_, x) => (modules.get(y, x) ? '1' : '0')).join(''),
  );
  const path = rows.flatMap((row, y) =>
    [...row.matchAll(/1+/g)].map(
      ({ index, 0: run }) => `M${index + quiet} ${y + quiet}h${run.length}v1h-${run.length}z`,
    ),
  );
  return { size: size + 2 * quiet, path: path.join('') };
}

export interface QrCode {
  size: number;
  path: string;
}
