import { make } from './dom.js';

const step = 150;
const longest = 15_000;

/** The figure as it will be, in an iframe with the very page that an iframe on another site would show. */
export class Preview {
  #frame;
  #address = '';
  #look = 0;
  #changed;
  #asked = [];

  /** @param {() => void} changed called when the figure shows something else than before */
  constructor(changed) {
    this.#changed = changed;
  }

  frame(title) {
    return (this.#frame = make('iframe', { title, height: 320 }));
  }

  get #element() {
    return this.#frame?.contentDocument?.body?.firstElementChild ?? undefined;
  }

  #text(selector) {
    return (this.#element?.shadowRoot?.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  get heading() {
    return this.#text('.heading');
  }

  /** In pixels, with room for what the menu for downloads folds out. */
  get height() {
    return Math.ceil((this.#frame?.contentDocument?.body?.getBoundingClientRect().height ?? 400) / 10) * 10;
  }

  /** What stays when the figure is no more than a picture, a table and a link. */
  get frozen() {
    const rows = [...(this.#element?.shadowRoot?.querySelectorAll('.table-panel tr') ?? [])].map((row) =>
      [...row.cells].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
    );
    return { sentence: this.#text('.sentence'), source: this.#text('[part=source]'), rows };
  }

  /**
   * What the figure has asked for but the script: names of further files, and addresses of figures.
   * @param {string[]} addresses whose figures count: what stands in the tag, for a POST cannot be fetched beforehand
   */
  asked(addresses) {
    const ours = addresses
      .filter((address) => typeof address === 'string')
      .map((address) => new URL(address, location.href).href.split('?')[0]);
    const isOurs = ({ name, initiatorType }) => initiatorType === 'fetch' && ours.some((own) => name.startsWith(own));
    return {
      further: this.#asked.map(({ name }) => name.split('/').at(-1)).filter((name) => /^baerekraft-.+\.js$/.test(name)),
      fetched: this.#asked.filter(isOurs).map(({ name }) => name),
    };
  }

  /** Keeps what the figure asks for by itself: what comes after an editor has tried it, readers may never need. */
  #listen() {
    const page = this.#frame.contentWindow;
    const watch = new page.PerformanceObserver(() => {
      this.#asked = page.performance.getEntriesByType('resource');
      this.#changed();
    });
    watch.observe({ type: 'resource', buffered: true });
    for (const act of ['pointerdown', 'keydown']) page.addEventListener(act, () => watch.disconnect(), { once: true, capture: true });
  }

  get #pictureButton() {
    return [...(this.#element?.shadowRoot?.querySelectorAll('.downloads button') ?? [])].find(({ textContent }) => /SVG/.test(textContent));
  }

  get hasPicture() {
    return this.#pictureButton !== undefined;
  }

  downloadPicture() {
    this.#pictureButton?.click();
  }

  /** The page in the frame names where it may fetch from; an address elsewhere may be right, and is not seen here. */
  #sayWhy(address, say) {
    const { origin, host } = new URL(new URL(address, location.href).searchParams.get('src') ?? '', location.href);
    const policy = this.#frame.contentDocument.querySelector('meta[http-equiv="Content-Security-Policy"]')?.content ?? '';
    const open = /connect-src ([^;]*)/.exec(policy)?.[1].split(' ');
    if (origin.startsWith('http') && origin !== location.origin && open && !open.includes(origin)) say.closed(host);
    else say.error(this.#text('.failure p'));
  }

  /**
   * @param {{ ready: () => void, empty: () => void, error: (text: string) => void, closed: (host: string) => void, late: () => void }} say
   *   what became of it
   */
  show(address, say) {
    const isNew = address !== this.#address || !this.#frame.contentDocument?.body?.firstElementChild;
    this.#address = address;
    if (isNew) {
      this.#asked = [];
      this.#frame.src = address;
    }
    const look = ++this.#look;
    const began = performance.now();
    const check = () => {
      // The editor has gone on.
      if (look !== this.#look) return;
      const isThere = this.#frame.contentWindow?.location.href === new URL(address, location.href).href;
      const state = isThere ? this.#element?.state : undefined;
      if (state === 'error') this.#sayWhy(address, say);
      else if (state === 'ready' || state === 'empty') say[state]();
      else if (performance.now() - began > longest) say.late();
      else return void setTimeout(check, step);
      if (isNew) this.#listen();
      this.#changed();
    };
    setTimeout(check, step);
  }
}
