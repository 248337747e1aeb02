/**
 * What a copy on a USB stick needs before all other code: a page opened as a file may not read files beside it, but may
 * run them. So each that a script reads lies there as a script too, which hands it over.
 */

/** Files that have been handed over, by path, in base64. */
const shelf = window as typeof window & { tenunFiles?: Record<string, string> };

/** The script that runs lies one folder below the top of the stick. */
const stickTop = new URL('..', (document.currentScript as HTMLScriptElement).src);

window.fetch = async (wanted) => {
  const { pathname } = new URL(String(wanted), document.baseURI);
  const path = decodeURIComponent(pathname.slice(stickTop.pathname.length));
  await run(new URL(`code/files/${path}.js`, stickTop).href);
  const bytes = Uint8Array.from(atob(shelf.tenunFiles?.[path] ?? ''), (letter) => letter.charCodeAt(0));
  return new Response(bytes);
};

const run = (address: string): Promise<unknown> =>
  new Promise((done, fail) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = done;
    script.onerror = () => fail(new TypeError(`${address} is not there`));
    document.head.append(script);
  });

export {};
