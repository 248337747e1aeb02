/** The states of weighing by name. */
import { drawFrame, drawQuestions, drawShelf, drawShops } from './weighing-absent.ts';
import { drawAgainst, drawClaim, drawFor, drawTally } from './weighing-claim.ts';
import { createDrawing, type Drawing, type DrawingContext } from './weighing-drawing.ts';

const views: Readonly<Record<string, (drawing: Drawing) => void>> = {
  claim: drawClaim,
  tally: drawTally,
  for: drawFor,
  against: drawAgainst,
  frame: drawFrame,
  questions: drawQuestions,
  shops: (drawing) => drawShops(drawing, true),
  'shops-empty': (drawing) => drawShops(drawing, false),
  shelf: drawShelf,
};

/**
 * Draws a state.
 * @throws if weighing has no such view
 */
export function weighingScene(view: string, context: DrawingContext): Drawing {
  const draw = views[view];
  if (!draw) throw new Error(`weighing: no view "${view}"`);
  const drawing = createDrawing(context);
  draw(drawing);
  return drawing;
}
