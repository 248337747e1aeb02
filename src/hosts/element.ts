/**
 * The element `<tenun-embed part="cloth" lang="en">`, published as `/embed/element-1.js`: one file that needs nothing else.
 * Whatever stands in it is shown without this script, and where the attributes name no part.
 */
import { elementAttributes, readElement } from '../model/embed-element.ts';
import { greet, listen } from './listen.ts';

const own = document.currentScript ?? document.querySelector('script[src*="/embed/element-1.js"]');
const site = new URL('..', (own as HTMLScriptElement | null)?.src || document.baseURI);

/** The frames that stand on the page now. */
const frames = new Set<HTMLIFrameElement>();

class TenunEmbed extends HTMLElement {
  static observedAttributes = elementAttributes;

  root = this.attachShadow({ mode: 'open' });
  /** What is shown now, as a text to compare with. */
  shown = '';
  frame: HTMLIFrameElement | null = null;
  near: IntersectionObserver | null = null;

  connectedCallback(): void {
    this.show();
  }

  disconnectedCallback(): void {
    this.clear();
    this.shown = '';
  }

  /** Several attributes that change together make one new frame. */
  attributeChangedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected) this.show();
    });
  }

  show(): void {
    const around = this.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
    const wanted = readElement((name) => this.getAttribute(name), around);
    const shown = JSON.stringify(wanted);
    if (shown === this.shown) return;
    this.shown = shown;
    this.clear();
    if (!wanted) {
      this.root.append(document.createElement('slot'));
      return;
    }
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.referrerPolicy = 'no-referrer';
    frame.title = wanted.title;
    frame.style.cssText = `display:block;width:100%;height:${wanted.height}px;border:0`;
    if (wanted.isFixed) frame.dataset['tenun'] = 'fixed';
    frame.onload = () => greet(frame);
    this.frame = frame;
    frames.add(frame);
    this.root.append(frame);
    this.whenNear(() => (frame.src = new URL(wanted.path, site).href));
  }

  whenNear(load: () => void): void {
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        near.disconnect();
        load();
      },
      { rootMargin: '100% 0px' },
    );
    near.observe(this.frame ?? this);
    this.near = near;
  }

  clear(): void {
    this.near?.disconnect();
    if (this.frame) frames.delete(this.frame);
    this.frame = null;
    this.root.replaceChildren();
  }
}

if (!customElements.get('tenun-embed')) {
  customElements.define('tenun-embed', TenunEmbed);
  listen(window, (source) => [...frames].find(({ contentWindow }) => contentWindow === source));
}
