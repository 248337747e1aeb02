/** The marks that a step leaves for its picture; whoever puts steps beside a graphic turns them into pictures. */

/** A piece of a chapter's words, or the place of a step's picture. */
export type StillPiece = { html: string } | { step: string; scene: string };

/** The mark of one step's picture. A comment, so that it survives every rendering. */
export const stillMark = (step: string, scene: string): string => `<!--still ${step} ${scene}-->`;

/** Takes rendered steps apart at their marks. */
export const splitStills = (html: string): StillPiece[] =>
  html.split(/<!--still (\S+ .+?)-->/).map((piece, index) => {
    if (index % 2 === 0) return { html: piece };
    const [step = '', scene = ''] = piece.split(' ');
    return { step, scene };
  });
