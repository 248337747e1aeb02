/** A page on a USB stick: what changes in it, what goes, and what stays byte for byte. */
import { describe, expect, test } from 'vitest';
import { stickPage, type StickPage } from '../../src/stick/stick-page.ts';
import { stickStyle } from '../../src/stick/stick-style.ts';

const held = ['index.html', 'en/index.html', 'en/x/index.html', 'data/a.json', 'data/b.csv', 'icon.svg'];
const made = (html: string): StickPage & { styles: string[]; modules: string[] } => {
  const styles: string[] = [];
  const modules: string[] = [];
  const page = stickPage(html, {
    page: 'en/x/index.html',
    site: 'https://example.org',
    policy: "default-src 'none'",
    holds: (file) => held.includes(file),
    keepStyle: (css) => `code/${styles.push(css)}.css`,
    keepScript: (all) => `code/${modules.push(...all)}.js`,
  });
  return { ...page, styles, modules };
};
const body = (inner: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"></head><body>${inner}</body></html>`;
const within = (inner: string): string => /<body>([^]*)<\/body>/.exec(made(body(inner)).html)?.[1] ?? '';

describe('addresses', () => {
  test('lead from file to file, in templates, in pictures and in what scripts go by as well', () => {
    expect(within('<a href="/en/?a=1&amp;b=2#c">x</a>')).toBe('<a href="../index.html?a=1&amp;b=2#c">x</a>');
    expect(within('<template><img src="/icon.svg"></template>')).toBe(
      '<template><img src="../../icon.svg"></template>',
    );
    expect(within('<svg><a xlink:href="/"><use href="#m"/></a></svg>')).toBe(
      '<svg><a xlink:href="../../index.html"><use href="#m"/></a></svg>',
    );
    expect(within('<article data-to="/#five">x</article>')).toBe(
      '<article data-to="../../index.html#five">x</article>',
    );
    expect(within('<noscript><a href="/">x</a></noscript>')).toBe(
      '<noscript><a href="../../index.html">x</a></noscript>',
    );
  });

  test('of other sites, of places on the page and in plain words stay', () => {
    const rest = '<a href="https://a.example/">/en/</a> <a href=#here>x</a><path d="/M0"/><p title="a / b">/</p>';
    expect(within(rest)).toBe(rest);
  });

  test('in JSON become ways: a folder stays one, a file is named as read', () => {
    const page = made(
      body('<script type="application/json">{"path":"/en/","file":"/data/a.json","text":"/ or </"}</script>'),
    );
    expect(page.html).toContain(String.raw`{"path":"../","file":"../../data/a.json","text":"/ or \u003c/"}`);
    expect([...page.read]).toEqual(['data/a.json']);
    expect(within('<dialog data-words="{&quot;base&quot;:&quot;/&quot;}"></dialog>')).toBe(
      '<dialog data-words="{&quot;base&quot;:&quot;../../&quot;}"></dialog>',
    );
  });

  test('are told: what the page leads to and what its script reads', () => {
    const { reached, read } = made(
      body('<a href="/data/b.csv">x</a><template data-citations="/data/a.json"></template>'),
    );
    expect([...reached]).toEqual(['data/b.csv']);
    expect([...read]).toEqual(['data/a.json']);
  });
});

describe('a link to what is not on the stick', () => {
  test('goes from a list of ways', () => {
    expect(within('<nav><a href="/">x</a><a href="/embed/">y</a></nav>')).toBe(
      '<nav><a href="../../index.html">x</a></nav>',
    );
  });
  test('goes with the paragraph or item that holds nothing else', () => {
    expect(
      within(
        '<p> <a href="/press/"><svg><use href="/icon.svg"/></svg>y</a> </p><ul><li><a href="/embed/">y</a></li></ul>',
      ),
    ).toBe('<ul></ul>');
  });
  test('leaves its words in a sentence', () => {
    expect(within('<p>See <a class="c" href="/press/">the <b>kit</b></a>.</p>')).toBe('<p>See the <b>kit</b>.</p>');
  });
  test('stops the making where it is no link', () => {
    expect(() => within('<img src="/none.png">')).toThrow('<img src="/none.png"> is not on the stick');
  });
});

test('styles and modules become files in the place where they stood, the modules as one script', () => {
  const { html, styles, modules } = made(
    '<!doctype html><html><head><meta charset="utf-8"><style>a{}</style><script type="module" src="/_astro/a.js"></script></head>' +
      '<body><style media="print">b{}</style><script type="module">run()</script></body></html>',
  );
  expect(html).toBe(
    '<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src \'none\'">' +
      '<link rel="stylesheet" href="../../code/1.css"><script defer src="../../code/2.js"></script></head>' +
      '<body><link rel="stylesheet" href="../../code/2.css" media="print"></body></html>',
  );
  expect(styles).toEqual(['a{}', 'b{}']);
  expect(modules).toEqual(['/_astro/a.js', 'run()']);
});

test('what the page tells the web goes: preloads would fail, the rest is of no use; its own address stays', () => {
  const head =
    '<link rel="preload" href="/f.woff2" as="font" crossorigin><link rel="manifest" href="/m"><meta property="og:url" content="x">' +
    '<meta name="twitter:card" content="x"><link rel="alternate" hreflang="en" href="/en/"><script type="application/ld+json">{}</script>' +
    '<script type="speculationrules">{}</script><meta http-equiv="content-security-policy" content="default-src \'self\'">';
  const kept = '<link rel="canonical" href="https://example.org/en/x/"><meta name="author" content="/">';
  expect(within(head + kept)).toBe(kept);
});

test('a style holds its font and may load nothing', () => {
  const read = (): Buffer => Buffer.from('font');
  expect(stickStyle('@font-face{src:url(/_astro/f.a1.woff2)}b{fill:url(#g)}', read)).toBe(
    '@font-face{src:url(data:font/woff2;base64,Zm9udA==)}b{fill:url(#g)}',
  );
  expect(() => stickStyle('b{background:url("/x.png")}', read)).toThrow('a style would load url("/x.png"');
});
