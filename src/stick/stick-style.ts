/** A style of a page for a USB stick. */

/**
 * Puts the font into the style: some browsers give a page that was opened as a file no font from another folder.
 * @param read  bytes of a file of the built site, by its path
 * @throws if the style would load anything else
 */
export function stickStyle(css: string, read: (path: string) => Uint8Array): string {
  const whole = css.replace(
    /url\(["']?\/(_astro\/[^)"']+\.woff2)["']?\)/g,
    (_, path: string) => `url(data:font/woff2;base64,${Buffer.from(read(path)).toString('base64')})`,
  );
  const rest = /(?:url\((?!["']?(?:data:|#))|@import)[^;)]*/.exec(whole);
  if (rest) throw new Error(`a style would load ${rest[0]}`);
  return whole;
}
