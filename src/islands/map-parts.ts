/** Small parts that the live map is put together from. */
import type { LivePlace } from '../graphics/map-live.ts';

const adopted = new Set<string>();

/** Adds styles to the page once, in a way that the security policy allows; false where the browser has no such way. */
export function adopt(css: string): boolean {
  if (adopted.has(css)) return true;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  } catch {
    return false;
  }
  adopted.add(css);
  return true;
}

/** An element with attributes and a text. */
export function element(name: string, attributes: Record<string, string>, text = ''): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}

/** A button with a name and what pressing it does. */
export function button(className: string, label: string, press: () => void): HTMLElement {
  const made = element('button', { type: 'button', class: className, 'aria-label': label });
  made.addEventListener('click', press);
  return made;
}

/** Words of a live map, in the language of the page. */
export interface MapLabels {
  name: string;
  close: string;
  panelClose: string;
  zoomIn: string;
  zoomOut: string;
  /** Said when the live map cannot be loaded. */
  failed: string;
  /** How exactly a place is known. */
  levels: Record<LivePlace['level'], string>;
}
