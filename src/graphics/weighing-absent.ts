/** What was announced or asked and is not there: the plan's frame, open questions, shops, a shelf beside a city. */
import { formatNumber } from '../i18n/format.ts';
import { wrapText } from './labels.ts';
import { round } from './round.ts';
import { layoutFrame, layoutQuestions } from './weighing-blank.ts';
import type { Drawing } from './weighing-drawing.ts';
import { layoutShelf, shelfCounts } from './weighing-shelf.ts';
import { layoutShops } from './weighing-shops.ts';

/** The empty frame of a plan of action: what it would have to say, and nothing found. */
export function drawFrame(drawing: Drawing): void {
  const { size, small, t, wide } = drawing;
  const columns = ['target', 'number', 'year', 'payer'];
  const themes = ['economy', 'culture', 'education', 'technology'];
  const { box, headY, marks: heads, columnXs, blanks } = layoutFrame(themes.length, columns.length, size);
  drawing.under.push(
    { d: `M${box.x} ${box.y}h${box.width}v${box.height}h${-box.width}z`, look: 'weighing-open' },
    { d: blanks, look: 'weighing-blank' },
  );
  const pad = wide ? 30 : 16;
  const side = wide ? 46 : 26;
  drawing.words.push({
    text: t('weighing.frame.title'),
    x: box.x + pad,
    y: box.y + (wide ? 66 : 36),
    size: wide ? 40 : 20,
    look: 'weighing-heavy',
  });
  drawing.words.push({
    text: t('weighing.frame.status'),
    x: box.x + box.width - pad - side - 8,
    y: box.y + (wide ? 62 : 35),
    size: wide ? 21 : 13,
    look: 'weighing-bold weighing-missing',
    anchor: 'end',
  });
  drawing.copies.push({
    href: '#motif-unknown',
    look: 'g-unknown',
    x: box.x + box.width - pad - side,
    y: box.y + (wide ? 32 : 17),
    width: side,
    height: side,
  });
  columns.forEach((column, i) =>
    drawing.write(
      t(`weighing.frame.${column}`),
      { x: columnXs[i] ?? 0, y: headY, size: small, look: 'weighing-soft weighing-bold' },
      wide ? 140 : 64,
    ),
  );
  heads.forEach((mark, i) =>
    drawing.copies.push({
      href: `#motif-${themes[i]}`,
      look: `g-${themes[i]} weighing-ghost`,
      x: mark.x - mark.size / 2,
      y: mark.y - mark.size / 2,
      width: mark.size,
      height: mark.size,
    }),
  );
  if (wide)
    drawing.write(
      t('weighing.frame.note'),
      { x: box.x, y: box.y + box.height + 48, size: 22, look: 'weighing-bold' },
      box.width * 0.7,
    );
}

/** Open questions, each in a lozenge. */
export function drawQuestions(drawing: Drawing): void {
  const { size, t, wide } = drawing;
  const questions = ['sales', 'budget', 'signers', 'students', 'renewed', 'monument'];
  const { centres, path, halfWidth, warp } = layoutQuestions(questions.length, size);
  drawing.under.push({ d: warp, look: 'weighing-lattice' }, { d: path, look: 'weighing-lozenge' });
  const fontSize = wide ? 21 : 13;
  questions.forEach((question, i) => {
    const at = centres[i] ?? { x: 0, y: 0 };
    const lines = wrapText(t(`weighing.question.${question}`), halfWidth * (wide ? 1.02 : 1.22), fontSize, 700);
    lines.forEach((text, line) =>
      drawing.words.push({
        text,
        x: at.x,
        y: at.y + fontSize * 0.35 + (line - (lines.length - 1) / 2) * fontSize * 1.22,
        size: fontSize,
        look: 'weighing-bold',
        anchor: 'middle',
      }),
    );
  });
}

/** Small firms by statistics and on the register, and the products on one shelf. */
export function drawShelf(drawing: Drawing): void {
  const { activities, locale, size, small, t, wide } = drawing;
  const counts = shelfCounts(activities);
  const { all, registered, bags, marks: triangles, shelf } = layoutShelf(counts, size);
  const x = all.x + all.side + (wide ? 26 : 14);
  const width = (wide ? 760 : 348) - x;
  const number = wide ? 52 : 28;
  drawing.under.push({ d: all.rows, look: 'weighing-thread', id: 'msme-talks-2022' });
  drawing.under.push(
    {
      d: `M${registered.x} ${registered.y}h${registered.side}v${registered.side}h${-registered.side}z`,
      look: 'weighing-cloth',
    },
    { d: registered.rows, look: 'weighing-stitch' },
  );
  const top = all.y + number * 0.76;
  drawing.words.push({ text: formatNumber(counts.firms, locale), x, y: top, size: number, look: 'weighing-heavy' });
  drawing.write(t('weighing.shelf.firms'), { x, y: top + small * 1.5, size: small }, width);
  const low = registered.y + number * 0.76;
  drawing.under.push({
    d: `M${registered.x + registered.side} ${round(low - number * 0.34)}H${x - 6}`,
    look: 'weighing-bracket',
  });
  drawing.words.push({
    text: formatNumber(counts.registered, locale),
    x,
    y: low,
    size: number,
    look: 'weighing-heavy weighing-economy-text',
  });
  drawing.write(t('weighing.shelf.registered'), { x, y: low + small * 1.5, size: small }, width);
  drawing.over.push(
    { d: bags, look: 'weighing-shop g-economy', id: 'little-bandung-store-opening-2016' },
    { d: triangles, look: 'weighing-cloth' },
  );
  drawing.under.push({ d: `M${shelf.x0} ${shelf.y + 2}H${shelf.x1}`, look: 'weighing-board' });
  const lead = wide ? 690 : 300;
  drawing.words.push({ text: String(counts.products), x: shelf.x0, y: lead, size: number, look: 'weighing-heavy' });
  drawing.words.push({ text: t('weighing.shelf.products'), x: shelf.x0 + (wide ? 78 : 42), y: lead, size: small });
  drawing.words.push({
    text: t('weighing.shelf.scale'),
    x: all.x,
    y: all.y + all.side + (wide ? 36 : 32),
    size: small,
    look: 'weighing-soft',
  });
}

/** Two hundred shops in outline: as planned, or still empty beside the one that opened and the one only named. */
export function drawShops(drawing: Drawing, planned: boolean): void {
  const { size, small, t, wide } = drawing;
  const { opened, named } = layoutShops(size);
  const right = wide ? 760 : 348;
  const key = planned ? 'plan' : 'none';
  const short = wide ? '' : '-short';
  const number = wide ? 132 : 48;
  const numberWidth = number * 1.92;
  drawing.words.push({
    text: t('weighing.shops.count'),
    x: opened.x - (wide ? 6 : 2),
    y: wide ? 128 : 42,
    size: number,
    look: planned ? 'weighing-heavy weighing-economy-text' : 'weighing-heavy weighing-hollow',
  });
  drawing.words.push({
    text: t(`weighing.shops.${key}`),
    x: opened.x + numberWidth + 8,
    y: wide ? 84 : 22,
    size: wide ? 32 : 17,
    look: 'weighing-heavy',
  });
  drawing.words.push({
    text: t(`weighing.shops.${planned ? 'money' : 'none-note'}${short}`),
    x: opened.x + numberWidth + 8,
    y: wide ? 120 : 41,
    size: small,
    look: 'weighing-soft',
  });
  drawing.copies.push({
    href: `${drawing.base}-shops`,
    id: 'mara-200-shops-plan-2016',
    look: planned ? 'g-economy' : 'weighing-bare',
  });
  drawing.under.push({ d: `M${opened.x} ${opened.y - (wide ? 26 : 14)}H${right}`, look: 'weighing-rule' });
  drawing.over.push({
    d: opened.path,
    look: 'weighing-outline weighing-full g-economy',
    id: 'little-bandung-store-opening-2016',
  });
  const x = opened.x + opened.size + (wide ? 22 : 10);
  const step = wide ? 27 : 18;
  const y = opened.y + (wide ? 36 : 17);
  ['opened', 'place', 'date'].forEach((line, i) =>
    drawing.words.push({
      text: t(`weighing.shops.${line}`),
      x,
      y: y + i * step,
      size: i || !wide ? small : 24,
      look: i ? 'weighing-soft' : 'weighing-bold',
    }),
  );
  if (planned) {
    drawing.write(
      t('weighing.shops.apart'),
      { x: named.x, y: opened.y + (wide ? 36 : 17), size: wide ? 22 : 13, look: wide ? 'weighing-bold' : '' },
      (right - named.x) * (wide ? 0.8 : 1),
    );
    return;
  }
  drawing.over.push({ d: named.path, look: 'weighing-named', id: 'kuching-visit-2016' });
  const beside = named.x + named.size + (wide ? 22 : 10);
  drawing.words.push({ text: t('weighing.shops.named'), x: beside, y, size: wide ? 24 : 13, look: 'weighing-bold' });
  drawing.write(
    t('weighing.shops.named-note'),
    { x: beside, y: y + step, size: small, look: 'weighing-soft' },
    right - beside,
    step / small,
  );
}
