/** The study's claim and the record beside it: the claim, the tally, what speaks for and against. */
import { tallyGroups, type TallyGroup } from '../model/tally.ts';
import { round } from './round.ts';
import type { Drawing } from './weighing-drawing.ts';
import { arrowUnder, bracketUnder, heavyWidth, lineUp } from './weighing-notes.ts';
import type { Mark } from './weighing.ts';

/** Heavy text is set tighter than the estimate of its width. */
const tight = 0.84;

/** The four groups at full strength, with the words that name them. */
export function drawTally(drawing: Drawing): void {
  const { layout, marks } = drawing;
  drawing.copies.push(
    ...tallyGroups.map((group) => ({ href: `${drawing.base}-${group}-head` })),
    { href: `${drawing.base}-years` },
    { href: `${drawing.base}-words` },
  );
  drawing.under.push({ d: layout.rules, look: 'weighing-rule' });
  drawing.full(marks.map(({ id }) => id));
}

/** What speaks for the claim: signed, both layers filled, came back. */
export function drawFor(drawing: Drawing): void {
  const { layout, small, t, wide } = drawing;
  drawing.copies.push(
    { href: drawing.base, look: 'weighing-pale' },
    { href: `${drawing.base}-happened-head` },
    { href: `${drawing.base}-years` },
  );
  const happened = idsOf(drawing, 'happened');
  drawing.full(happened);
  const split = happened.indexOf('deputy-mayor-visit-2022');
  const runs = [
    { key: 'signed', ids: happened.slice(0, 1) },
    { key: 'layers', ids: happened.slice(1, split) },
    { key: 'back', ids: happened.slice(split) },
  ];
  for (const { key, ids } of runs) {
    const bracket = bracketUnder(layout, ids, wide ? 42 : 28);
    drawing.over.push({ d: bracket.path, look: 'weighing-bracket' });
    const at = key === 'signed' ? { x: bracket.x0 } : { x: bracket.x1, anchor: 'end' as const };
    const lift = wide ? 28 : 18;
    drawing.words.push({
      ...at,
      text: t(`weighing.for.${key}`),
      y: bracket.y + lift,
      size: wide ? 21 : 13,
      look: 'weighing-bold',
    });
    if (wide)
      drawing.words.push({
        ...at,
        text: t(`weighing.for.${key}-note`),
        y: bracket.y + 51,
        size: small,
        look: 'weighing-soft',
      });
  }
}

/** What speaks against it: the plans, the shop, the unknown, the bare years, one way only. */
export function drawAgainst(drawing: Drawing): void {
  const { layout, marks, small, t, wide } = drawing;
  drawing.copies.push({ href: drawing.base, look: 'weighing-pale' }, { href: `${drawing.base}-years` });
  drawing.copies.push(
    ...(['planned', 'ended', 'unknown'] as const).map((group) => ({ href: `${drawing.base}-${group}-head` })),
  );
  drawing.full([...idsOf(drawing, 'planned'), ...idsOf(drawing, 'ended'), ...idsOf(drawing, 'unknown')]);
  const short = wide ? '' : '-short';
  for (const { group, words: at, wordsWidth } of layout.groups.filter((row) => row.group !== 'happened')) {
    const text = t(`weighing.against.${group}${short}`);
    drawing.write(text, { x: at.x, y: at.y, size: small }, wordsWidth);
  }
  const [first, last] = [layout.bare[0], layout.bare.at(-1)];
  if (first && last) {
    drawing.words.push({
      text: t(`weighing.against.bare${short}`),
      x: (first.x + last.x) / 2,
      y: first.y - (wide ? 38 : 18),
      size: small,
      look: 'weighing-bold',
      anchor: 'middle',
    });
  }
  const out = marks.filter(
    ({ group, motif }) => group === 'happened' && (motif === 'education' || motif === 'economy'),
  );
  const back = marks.filter(({ id }) => id === 'mbpj-staff-attachment-2023');
  const drop = wide ? 26 : 17;
  for (const [row, way] of [
    [out, 1],
    [back, -1],
  ] as const) {
    for (const mark of row)
      drawing.over.push({
        d: arrowUnder({ ...mark, y: mark.y + drop }, way),
        look: `weighing-arrow g-${mark.motif}`,
        id: mark.id,
      });
  }
  const y = (out[0]?.y ?? 0) + (wide ? 94 : 58);
  drawing.words.push({
    text: t(`weighing.against.out${short}`),
    x: (out[0]?.x ?? 0) - (wide ? 20 : 10),
    y,
    size: small,
    look: 'weighing-bold',
  });
  drawing.words.push({
    text: t(`weighing.against.back${short}`),
    x: wide ? 760 : 348,
    y,
    size: small,
    look: 'weighing-bold',
    anchor: 'end',
  });
}

/** The claim set large, its key words on turmeric, the record small and pale beneath. */
export function drawClaim(drawing: Drawing): void {
  const { layout, small, t, wide } = drawing;
  const fontSize = wide ? 58 : 27;
  const x = wide ? 40 : 12;
  const width = wide ? 720 : 336;
  drawing.words.push({
    text: t('weighing.claim.lead'),
    x,
    y: wide ? 84 : 26,
    size: wide ? 24 : 15,
    look: 'weighing-soft weighing-bold',
  });
  const top = wide ? 158 : 60;
  const leading = 1.16;
  const height = drawing.write(
    t('weighing.claim.before'),
    { x, y: top, size: fontSize, look: 'weighing-heavy' },
    width / tight,
    leading,
  );
  const key = t('weighing.claim.key');
  const keyWidth = heavyWidth(key, fontSize);
  const y = top + height;
  drawing.under.push({
    d: `M${x - 2} ${round(y - fontSize * 0.2)}h${round(keyWidth + 6)}v${round(fontSize * 0.36)}h${round(-keyWidth - 6)}z`,
    look: 'weighing-ground',
  });
  drawing.words.push({ text: key, x, y, size: fontSize, look: 'weighing-heavy', length: keyWidth });
  const row = lineUp(layout, { x, y: wide ? 748 : 330, width });
  const ruleY = wide ? 620 : 262;
  drawing.under.push({ d: `M${x} ${ruleY}h${width}`, look: 'weighing-rule' });
  drawing.words.push({
    text: t('weighing.claim.beside'),
    x,
    y: ruleY + (wide ? 34 : 22),
    size: small,
    look: 'weighing-soft',
  });
  for (const group of row) {
    drawing.words.push({
      text: String(group.count),
      x: group.x,
      y: wide ? 716 : 314,
      size: wide ? 38 : 20,
      look: 'weighing-heavy weighing-faded',
    });
    for (const mark of group.marks) drawing.copies.push(smallCopy(drawing, mark));
  }
}

const idsOf = ({ layout }: Drawing, wanted: TallyGroup): string[] =>
  layout.groups.find(({ group }) => group === wanted)?.marks.map(({ id }) => id) ?? [];

/** A mark of the tally, moved and scaled to a smaller place. */
function smallCopy({ base, marks }: Drawing, { id, x, y, size }: Mark): Drawing['copies'][number] {
  const from = marks.find((mark) => mark.id === id) ?? { x, y, size };
  const scale = size / from.size;
  return { href: `${base}-${id}`, look: 'weighing-faded', x: x / scale - from.x, y: y / scale - from.y, scale };
}
