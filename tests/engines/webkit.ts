/** WebKitGTK's small browser, driven over W3C WebDriver, on a screen that nobody sees. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { type Actions, Builder, By, Capabilities, Key, Origin, until, type WebDriver } from 'selenium-webdriver';
import { findWebKit } from '../../src/tools/find-webkit.ts';
import type { Engine, Part, Tab, TabOptions } from './engine.ts';
import { within } from './within.ts';

const patience = 60_000;
/** How long a start is waited for before another driver is asked; it takes a second or two. */
const soon = 20_000;
/** What one command may take: the longest, a walk through all steps, is a script that waits within the page. */
const longest = patience * 4;
/** The browser's tool bar would keep its window wider than a phone. */
const smallTools = '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }';

export async function startWebKit(): Promise<Engine> {
  const programs = findWebKit();
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  const settings = join(home, '.config/gtk-3.0');
  mkdirSync(settings, { recursive: true });
  writeFileSync(join(settings, 'gtk.css'), smallTools);
  const screen = spawn(programs.screen, ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await firstLine(screen);
  const env = { ...process.env, HOME: home, DISPLAY: `:${display}`, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
  const startDriver = async (): Promise<{ server: string; kill: () => void }> => {
    const port = await freePort();
    const driver = spawn(programs.driver, [`--port=${port}`], { env, stdio: 'ignore' });
    const server = `http://127.0.0.1:${port}`;
    await untilUp(server);
    return { server, kill: () => void driver.kill() };
  };
  let driver = await startDriver();
  const start = async (still: boolean): Promise<WebDriver> => {
    // GTK tells pages what its settings say of animations.
    writeFileSync(join(settings, 'settings.ini'), `[Settings]\ngtk-enable-animations=${still ? 0 : 1}\n`);
    const capabilities = new Capabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] },
    });
    const build = (limit: number): Promise<WebDriver> => {
      const builder = new Builder().usingServer(driver.server).withCapabilities(capabilities);
      return within(limit, 'a new browser', builder.forBrowser('MiniBrowser').build());
    };
    try {
      return await build(soon);
    } catch (fault) {
      // On a busy machine a driver starts no browser at times, and then never again; another one does.
      console.warn(`WebKitGTK: ${String(fault)}; a new driver is asked`);
      driver.kill();
      driver = await startDriver();
      return build(patience);
    }
  };
  const first = await start(false);
  const version = (await first.getCapabilities()).getBrowserVersion() ?? '';
  await within(patience, 'to end a browser', first.quit());
  return {
    name: 'WebKitGTK',
    version,
    open: async (options) => {
      const session = await start(options.reducedMotion ?? false);
      await session.manage().setTimeouts({ script: longest, pageLoad: patience });
      await within(patience, 'a window of the size', fit(session, options));
      return tabOf(session, options);
    },
    close: async () => {
      driver.kill();
      screen.kill();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Gives the page the size, whatever the window has around it. */
async function fit(session: WebDriver, { width, height }: TabOptions): Promise<void> {
  const inner = (): Promise<[number, number]> => session.executeScript('return [innerWidth, innerHeight]');
  const outer = { width, height };
  for (let turn = 0; turn < 40; turn += 1) {
    await session
      .manage()
      .window()
      .setRect({ x: 0, y: 0, ...outer });
    const [wide, high] = await inner();
    if (wide === width && high === height) return;
    outer.width += width - wide;
    outer.height += height - high;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`the page is ${(await inner()).join(' × ')}, not ${width} × ${height}`);
}

function tabOf(session: WebDriver, { width, height }: TabOptions): Tab {
  let turned = 0;
  return {
    ...partOf(session, async () => session.switchTo().defaultContent()),
    goto: (url) => within(patience * 2, url, session.get(url)),
    back: () => within(patience, 'to go back', session.executeScript('history.back()')),
    url: () => within(patience, 'the address', session.getCurrentUrl()),
    press: (key) => within(patience, key, session.actions().sendKeys(keyOf(key)).perform()),
    wheel: async (by) => {
      // The driver turns the wheel by what an action differs from the last one.
      turned += by;
      const actions = session.actions() as Actions & Wheel;
      const turn = actions.scroll(Math.round(width / 2), Math.round(height / 2), 0, turned, Origin.VIEWPORT);
      await within(patience, 'to turn the wheel', turn.perform());
    },
    frame: async (selector) => {
      const frame = await within(
        patience * 2,
        selector,
        session.wait(until.elementLocated(By.css(selector)), patience),
      );
      return partOf(session, async () => {
        await session.switchTo().defaultContent();
        await session.switchTo().frame(frame);
      });
    },
    screenshot: async () => Buffer.from(await within(patience, 'a picture', session.takeScreenshot()), 'base64'),
    faults: async () => {
      await within(patience, 'the page', session.switchTo().defaultContent());
      return within(patience, 'the faults', session.executeScript('return window.faults ?? []'));
    },
    close: () => within(patience, 'to end a browser', session.quit()),
  };
}

const partOf = (session: WebDriver, enter: () => Promise<void>): Part => ({
  evaluate: async (work, ...args) => {
    await within(patience, 'the page', enter());
    // The driver waits for promises, which its types do not say.
    const script = `return (${work.toString()})(...arguments)`;
    return (await within(longest, work.toString(), session.executeScript(script, ...args))) as never;
  },
  click: (selector) => within(patience * 2, `to click ${selector}`, click(session, enter, selector)),
});

async function click(session: WebDriver, enter: () => Promise<void>, selector: string): Promise<void> {
  await enter();
  const element = await session.wait(until.elementLocated(By.css(selector)), patience);
  await session.wait(until.elementIsVisible(element), patience);
  // The driver takes an element for visible whose scroll margin alone is, and then finds nothing to click.
  await session.executeScript((one: Element) => {
    const { top, bottom } = one.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) one.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, element);
  await element.click();
}

/** The wheel, which the package has and its types do not. */
interface Wheel {
  scroll: (x: number, y: number, byX: number, byY: number, from: Origin) => Actions;
}

/** WebDriver's sign for a key that the DOM names. */
const keyOf = (key: string): string =>
  ({ ArrowDown: Key.ARROW_DOWN, ArrowUp: Key.ARROW_UP, Enter: Key.ENTER, Escape: Key.ESCAPE, Tab: Key.TAB })[key] ??
  key;

const firstLine = ({ stdio }: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    const out = stdio[3] as Readable;
    out.once('data', (text: Buffer) => resolve(text.toString().trim()));
    out.once('close', () => reject(new Error('Xvfb ended before it had a screen')));
  });

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

async function untilUp(server: string): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) {
    const up = await fetch(`${server}/status`).then(
      () => true,
      () => false,
    );
    if (up) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('WebKit’s driver does not answer');
}
