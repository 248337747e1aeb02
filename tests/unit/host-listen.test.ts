/** The script of host pages among frames that mean well and others. */
import { beforeEach, expect, test } from 'vitest';
import fc from 'fast-check';
import { listen } from '../../src/hosts/listen.ts';

const ours = {};
let now = 0;
let opened: string[] = [];
let frame = makeFrame();
let world = makeWorld(true);

beforeEach(() => {
  now = 10_000;
  opened = [];
  frame = makeFrame();
  world = makeWorld(true);
});

function makeFrame(tenun = ''): HTMLIFrameElement {
  const style = { height: '500px' };
  return { dataset: { tenun }, style, offsetHeight: 504, clientHeight: 500 } as unknown as HTMLIFrameElement;
}

function makeWorld(isActive: boolean | undefined, boxSizing = 'content-box'): EventTarget {
  const target = Object.assign(new EventTarget(), {
    getComputedStyle: () => ({ boxSizing }),
    navigator: isActive === undefined ? {} : { userActivation: { isActive } },
    open: (url: string, name: string, features: string) => opened.push([url, name, features].join(' ')),
  });
  listen(target as unknown as Window, (source) => (source === ours ? frame : undefined));
  return target;
}

function say(data: unknown, source: unknown = ours): void {
  const event = Object.assign(new Event('message'), { data, source });
  Object.defineProperty(event, 'timeStamp', { value: now });
  world.dispatchEvent(event);
}
const height = (value: unknown) => ({ type: 'tenun:height', version: 1, part: 'cloth', height: value });
const link = (url: unknown) => ({ type: 'tenun:open', version: 1, url });

test('a frame gets the height of its content, rounded up, its border added where that counts', () => {
  say(height(812.2));
  expect(frame.style.height).toBe('813px');
  world = makeWorld(true, 'border-box');
  say(height(812));
  expect(frame.style.height).toBe('816px');
});

test('a frame of fixed height keeps it', () => {
  frame = makeFrame('fixed');
  say(height(812));
  expect(frame.style.height).toBe('500px');
});

test('a stranger changes nothing', () => {
  for (const source of [{}, null]) {
    say(height(900), source);
    say(link('https://site.example/'), source);
  }
  expect(frame.style.height).toBe('500px');
  expect(opened).toEqual([]);
});

test('a height that is none changes nothing', () => {
  for (const value of ['900', 0, -5, 39, 40_001, 1e308, Infinity, NaN, null, [900], { valueOf: () => 900 }])
    say(height(value));
  expect(frame.style.height).toBe('500px');
});

test('a link opens in a window of its own that knows nothing of this one', () => {
  say(link('https://site.example/#mou'));
  expect(opened).toEqual(['https://site.example/#mou _blank noopener']);
});

test('what is not an address on the web is not opened', () => {
  const bad = [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc',
    ' https://x',
    'https://x y',
    '//x',
    '',
    7,
    null,
  ];
  for (const url of bad) say(link(url));
  expect(opened).toEqual([]);
});

test('nothing opens unless the reader has just acted; a browser that cannot tell decides by itself', () => {
  world = makeWorld(false);
  say(link('https://site.example/'));
  expect(opened).toEqual([]);
  world = makeWorld(undefined);
  say(link('https://site.example/'));
  expect(opened).toHaveLength(1);
});

test('links that come in a flood open once', () => {
  for (let i = 0; i < 50; i += 1) {
    now += 10;
    say(link(`https://site.example/${i}`));
  }
  expect(opened).toHaveLength(1);
  now += 1000;
  say(link('https://site.example/later'));
  expect(opened).toHaveLength(2);
});

test('standing twice on a page it opens a link once', () => {
  listen(world as unknown as Window, (source) => (source === ours ? frame : undefined));
  say(link('https://site.example/'));
  expect(opened).toHaveLength(1);
});

test('no message at all makes it throw', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (data) => {
      say(data);
      expect(frame.style.height).toBe('500px');
      expect(opened).toEqual([]);
    }),
  );
});
