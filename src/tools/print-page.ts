/** Makes a PDF of one page of the built site. */
import type { Browser } from 'playwright-core';
import { readAnchors } from '../formats/pdf-anchors.ts';

/**
 * Bytes of the PDF: tagged, with bookmarks, its contents filled with the pages that they lead to.
 * @param without selector of what the paper does without; null for the whole page
 */
export async function printPage(browser: Browser, address: string, without: string | null): Promise<Uint8Array> {
  const page = await browser.newPage();
  const answer = await page.goto(address, { waitUntil: 'load' });
  if (!answer?.ok()) throw new Error(`${address}: ${answer?.status() ?? 'no answer'}`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  if (without) await page.locator(without).evaluateAll((all) => all.forEach((one) => one.remove()));
  const print = (): Promise<Buffer> => page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  let pdf = await print();
  const places = page.locator('[data-page-of]');
  if ((await places.count()) > 0) {
    await places.evaluateAll(
      (all, pages) => {
        for (const place of all as HTMLElement[]) place.textContent = String(pages[place.dataset.pageOf ?? ''] ?? '');
      },
      Object.fromEntries(readAnchors(pdf.toString('latin1'))),
    );
    pdf = await print();
  }
  await page.close();
  return pdf;
}
