/** Makes the page against which the story is measured: its words, source lists, tables and text alternatives alone. */
import type { Browser } from 'playwright-core';

/** The one rule of its style. */
const rule = 'body{max-width:40em;margin:auto}';

/**
 * Takes a built page apart in a browser that runs none of its scripts: no style beyond one rule, no script, font or
 * picture is left. What the page keeps folded away (`hidden`, `popover`, `details`) stays so.
 * @returns the bare page as HTML
 */
export async function makeBarePage(browser: Browser, address: string): Promise<string> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    await page.goto(address);
    return await page.evaluate((style) => {
      const gone = 'script,style,link,svg,img,picture,canvas,template,meta[http-equiv],meta[property],iframe';
      document.querySelectorAll(gone).forEach((each) => each.remove());
      const kept = new Set(
        'charset colspan content for hidden href id lang name open popover rowspan scope type value'.split(' '),
      );
      for (const each of document.querySelectorAll('*')) {
        for (const { name } of [...each.attributes]) if (!kept.has(name)) each.removeAttribute(name);
      }
      const own = document.createElement('style');
      own.textContent = style;
      document.head.append(own);
      return `<!doctype html>${document.documentElement.outerHTML}`;
    }, rule);
  } finally {
    await context.close();
  }
}
