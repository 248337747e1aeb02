/**
 * A map that the reader may explore: a live map opens over the drawing that the page already shows, and closes again.
 *
 * <activity-map data-scene="strait" data-labels='{"name":…,"close":…,"panelClose":…,"zoomIn":…,"zoomOut":…,"failed":…,"levels":{"building":…,…}}'>
 *   …the drawing (the page also holds the base maps `region-map-wide-ground`, `twin-map-wide-<city>-ground`)…
 *   <div class="map-live" hidden></div>
 *   <button type="button" class="map-explore" hidden>Jelajahi peta</button>
 * </activity-map>
 * and once a page <script type="application/json" id="map-places">[{"id":…,"name":…,"lat":…,"lon":…,"level":…,"titles":[…]}]</script>
 *
 * The element must not stand inside anything with `aria-hidden`. A place without a point of its own may be given the point
 * of its city with level `none`: it is drawn as a broken ring. `data-scene` may change at any time. Optional online tiles:
 * `data-tiles` (address with {z}/{x}/{y}) and `data-tiles-credit`; the site's security policy must then allow their host.
 */
import type * as Leaflet from 'leaflet/dist/leaflet-src.esm.js';
import {
  cityZoom,
  doubt,
  grounds,
  groupPlaces,
  lookFor,
  nearestCity,
  zoomFor,
  type LivePlace,
} from '../graphics/map-live.ts';
import type { Bounds } from '../graphics/map-lines.ts';
import { bringHolder } from './stage.ts';
import { adopt, button, element, type MapLabels } from './map-parts.ts';
import { stands } from './stillness.ts';
import ownCss from '../styles/activity-map.css?inline';

export class ActivityMap extends HTMLElement {
  static observedAttributes = ['data-scene'];

  #map: Leaflet.Map | undefined;
  #leaflet: typeof Leaflet | undefined;
  #near: IntersectionObserver | undefined;
  #sized: ResizeObserver | undefined;
  #marks: { layer: Leaflet.LayerGroup; zoom: number }[] = [];
  #grounds: { layer: Leaflet.SVGOverlay; city: boolean }[] = [];
  #panel: HTMLElement | undefined;
  /** The mark that opened the panel; focus goes back to it. */
  #opener: HTMLElement | undefined;

  connectedCallback(): void {
    // Without its styles a live map is none; the drawing stays.
    if (!adopt(ownCss)) return;
    this.#button.addEventListener('click', this.#open);
    this.addEventListener('keydown', this.#escape);
    this.#near = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        if (!this.#map) this.#button.hidden = false;
        this.#near?.disconnect();
      },
      { rootMargin: '100%' },
    );
    this.#near.observe(this);
  }

  disconnectedCallback(): void {
    this.#near?.disconnect();
    this.#button.removeEventListener('click', this.#open);
    this.removeEventListener('keydown', this.#escape);
    this.#tearDown();
  }

  attributeChangedCallback(): void {
    this.#look();
  }

  get #button(): HTMLButtonElement {
    return this.#part<HTMLButtonElement>('.map-explore');
  }

  get #live(): HTMLElement {
    return this.#part('.map-live');
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    const found = this.querySelector<Part>(selector);
    if (!found) throw new Error(`activity-map: expected a child ${selector}, found none`);
    return found;
  }

  get #labels(): MapLabels {
    return JSON.parse(this.dataset.labels ?? '{}') as MapLabels;
  }

  get #places(): LivePlace[] {
    return JSON.parse(document.getElementById('map-places')?.textContent ?? '[]') as LivePlace[];
  }

  #open = async (): Promise<void> => {
    const button = this.#button;
    button.disabled = true;
    this.querySelector('.map-failed')?.remove();
    try {
      const [leaflet, { default: css }] = await Promise.all([
        import('leaflet/dist/leaflet-src.esm.js'),
        import('../styles/leaflet.css?inline'),
      ]);
      if (!this.isConnected) return;
      if (!adopt(css)) throw new Error('no way to add styles');
      this.#leaflet = leaflet;
      this.#build(leaflet);
      button.hidden = true;
    } catch {
      this.#tearDown();
      button.before(element('p', { class: 'map-failed', role: 'status' }, this.#labels.failed));
    } finally {
      button.disabled = false;
    }
  };

  #close = (): void => {
    this.#tearDown();
    this.#button.hidden = false;
    this.#button.focus({ preventScroll: true });
  };

  #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#map) return;
    event.stopPropagation();
    if (this.#panel) this.#closePanel();
    else this.#close();
  };

  #build(leaflet: typeof Leaflet): void {
    bringHolder('wide');
    const labels = this.#labels;
    const canvas = element('div', { class: 'map-canvas', role: 'region', 'aria-label': labels.name });
    const close = button('map-close', labels.close, this.#close);
    close.textContent = labels.close;
    const zoomIn = button('map-zoom', labels.zoomIn, () => this.#map?.zoomIn());
    const zoomOut = button('map-zoom', labels.zoomOut, () => this.#map?.zoomOut());
    zoomIn.textContent = '+';
    zoomOut.textContent = '–';
    const tools = element('div', { class: 'map-tools' });
    tools.append(zoomIn, zoomOut);
    this.#live.replaceChildren(close, tools, canvas);
    this.#live.hidden = false;
    this.dataset.open = '';

    const moves = !stands();
    const map = leaflet.map(canvas, {
      zoomControl: false,
      attributionControl: this.dataset.tiles !== undefined,
      zoomSnap: 0.25,
      minZoom: 4,
      maxZoom: 16,
      zoomAnimation: moves,
      fadeAnimation: moves,
      markerZoomAnimation: moves,
      inertia: moves,
    });
    this.#map = map;
    map.on('zoomend moveend', this.#sift);
    this.#layGrounds(leaflet, map);
    for (const group of groupPlaces(this.#places)) this.#mark(leaflet, group);
    this.#look();
    this.#sized = new ResizeObserver(() => map.invalidateSize({ animate: false }));
    this.#sized.observe(canvas);
    close.focus({ preventScroll: true });
  }

  #layGrounds(leaflet: typeof Leaflet, map: Leaflet.Map): void {
    const { tiles, tilesCredit } = this.dataset;
    if (tiles !== undefined) {
      leaflet.tileLayer(tiles, { attribution: tilesCredit ?? '', maxZoom: 16 }).addTo(map);
      map.attributionControl.setPrefix(false);
      return;
    }
    const drawn = (['wide', 'narrow'] as const)
      .map((size) => grounds(size).filter(({ id }) => document.getElementById(id)))
      .find((found) => found.length > 0);
    for (const { id, canvas, bounds, city } of drawn ?? []) {
      const svg = document.createElementNS(svgSpace, 'svg');
      const use = document.createElementNS(svgSpace, 'use');
      use.setAttribute('href', `#${id}`);
      svg.setAttribute('viewBox', canvas);
      svg.setAttribute('preserveAspectRatio', 'none');
      svg.setAttribute('aria-hidden', 'true');
      svg.append(use);
      this.#grounds.push({
        layer: leaflet.svgOverlay(svg, corners(bounds), { pane: 'tilePane' }),
        city: city !== null,
      });
    }
  }

  /** One mark for the places of a point: a pin, or a tag on the ring of its doubt. */
  #mark(leaflet: typeof Leaflet, group: LivePlace[]): void {
    const [place] = group as [LivePlace, ...LivePlace[]];
    const layer = leaflet.layerGroup();
    const name = group.map((each) => each.name).join(', ');
    const radius = doubt(place.level);
    const looks = `map-ring map-ring-${place.level}`;
    if (radius > 0) {
      leaflet.circle([place.lat, place.lon], { radius, className: looks, interactive: false }).addTo(layer);
    }
    const wide = radius > 1000;
    const edge = (radius / 111_200) * (place.level === 'none' ? -1 : 1);
    const lat = wide ? place.lat + edge : place.lat;
    const tag = element('span', { class: 'map-tag' }, place.level === 'none' ? '?' : wide ? name : '');
    const icon = leaflet.divIcon({
      className: wide ? 'map-mark map-mark-tag' : `map-mark map-mark-${radius > 0 ? 'ring' : 'pin'}`,
      html: tag,
      iconSize: wide ? undefined : [24, 24],
    });
    const label = `${name}: ${this.#labels.levels[place.level]}`;
    const marker = leaflet.marker([lat, place.lon], { icon, title: name, riseOnHover: true }).addTo(layer);
    marker.on('add', () => marker.getElement()?.setAttribute('aria-label', label));
    marker.on('click', () => this.#openPanel(group, marker.getElement()));
    marker.on('keydown', ({ originalEvent }: Leaflet.LeafletKeyboardEvent) => {
      if (originalEvent.key !== 'Enter' && originalEvent.key !== ' ') return;
      originalEvent.preventDefault();
      this.#openPanel(group, marker.getElement());
    });
    this.#marks.push({ layer, zoom: zoomFor(place.level) });
  }

  /** Shows what belongs to the present zoom and takes the rest away, so that no key reaches it. */
  #sift = (): void => {
    const map = this.#map;
    if (!map) return;
    const near = map.getZoom() >= cityZoom;
    map.getContainer().dataset.ground = near ? nearestCity(map.getCenter()) : 'sea';
    const show = (layer: Leaflet.Layer, wanted: boolean): void => {
      if (wanted !== map.hasLayer(layer)) layer[wanted ? 'addTo' : 'removeFrom'](map);
    };
    for (const { layer, city } of this.#grounds) show(layer, city === near);
    for (const { layer, zoom } of this.#marks) show(layer, map.getZoom() >= zoom);
  };

  #look(): void {
    const map = this.#map;
    if (!map || !this.#leaflet) return;
    map.stop();
    const bounds = this.#leaflet.latLngBounds(corners(lookFor(this.dataset.scene ?? '', this.#places)));
    // The sea fills the frame; a city is shown whole.
    const fills = bounds.getEast() - bounds.getWest() > 5;
    map.setView(bounds.getCenter(), map.getBoundsZoom(bounds, fills), { animate: false });
    this.#sift();
  }

  #openPanel(group: LivePlace[], opener: HTMLElement | undefined): void {
    this.#panel?.remove();
    const panel = element('section', {
      class: 'map-panel',
      tabindex: '-1',
      'aria-label': group.map(({ name }) => name).join(', '),
    });
    for (const place of group) {
      panel.append(element('h3', {}, place.name), element('p', {}, this.#labels.levels[place.level]));
      if (place.titles.length === 0) continue;
      const list = element('ul', {});
      list.append(...place.titles.map((title) => element('li', {}, title)));
      panel.append(list);
    }
    const close = button('map-panel-close', this.#labels.panelClose, () => this.#closePanel());
    close.textContent = this.#labels.panelClose;
    panel.append(close);
    this.#live.append(panel);
    this.#panel = panel;
    this.#opener = opener;
    panel.focus({ preventScroll: true });
  }

  #closePanel(): void {
    this.#panel?.remove();
    this.#panel = undefined;
    const back = this.#opener?.isConnected ? this.#opener : this.#live.querySelector<HTMLElement>('.map-close');
    back?.focus({ preventScroll: true });
  }

  #tearDown(): void {
    this.#sized?.disconnect();
    this.#map?.remove();
    this.#map = undefined;
    this.#panel = undefined;
    this.#opener = undefined;
    this.#marks = [];
    this.#grounds = [];
    this.#live.hidden = true;
    this.#live.replaceChildren();
    delete this.dataset.open;
  }
}

const svgSpace = 'http://www.w3.org/2000/svg';

const corners = ({ west, south, east, north }: Bounds): [[number, number], [number, number]] => [
  [south, west],
  [north, east],
];
