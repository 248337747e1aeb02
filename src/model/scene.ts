/** A scene: the state of a graphic that a step asks for, written `view` or `view:mark,mark`. */

/** Which view of the graphic is shown, and which of its marks are brought out. */
export interface Scene {
  view: string;
  marks: readonly string[];
}

/**
 * Reads the scene attribute of a step.
 * @throws if the text is not `view` or `view:mark,mark`
 */
export function parseScene(text: string): Scene {
  const match = /^([a-z][a-z0-9-]*)(?::([a-z0-9-]+(?:,[a-z0-9-]+)*))?$/.exec(text);
  if (!match) throw new Error(`scene "${text}": expected "view" or "view:mark,mark"`);
  const [, view = '', marks] = match;
  return { view, marks: marks ? marks.split(',') : [] };
}
