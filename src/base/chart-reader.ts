// Loaded after the first paint: what the reader does with a drawing. Nothing of the entry may import it statically.
import { html, nothing, svg, type ReactiveControllerHost, type SVGTemplateResult, type TemplateResult } from 'lit';
import { withoutSeries, type ChartView } from '../charts/chart-view.js';
import { toX, toY, type Layout } from '../charts/layout.js';
import type { Shape } from '../charts/shapes.js';
import { nearestSlot, partAt, pointAt } from '../charts/slots.js';
import type { Language } from '../i18n/language.js';
import { commonWords, type CommonWords } from '../i18n/words/common.js';
import { readerWords } from '../i18n/words/reader.js';
import { readerStyles } from '../styles/reader.js';
import { addStyles } from './add-styles.js';
import { patternDefs, renderShapes, renderSwatch } from './drawing-template.js';

interface ReadText {
  readonly heading: string;
  readonly words: CommonWords;
}

/** The drawing is given its words, not their language. */
const languageOf = (words: CommonWords): Language => (['nb', 'nn', 'en'] as const).find((one) => commonWords[one] === words) ?? 'nb';

let count = 0;

/** Which slot of a drawing is being read, by pointer or keyboard, and how that is shown. */
export class ChartReader {
  #slot: number | undefined;
  /** Where the pointer was last, for a drawing of several plots. */
  #panel: Layout | undefined;
  readonly #host: ReactiveControllerHost;
  /** An element may have several drawings. */
  readonly #helpId = `reader-help-${count++}`;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this.#host = host;
    addStyles(host, readerStyles);
  }

  /** Over the drawing: a line through the slot and a ring on each value. */
  renderCursor(view: ChartView, layout: Layout): SVGTemplateResult | typeof nothing {
    const at = this.#slot === undefined ? undefined : view.x.slots[this.#slot]?.at;
    if (at === undefined) return nothing;
    return svg`${panelsOf(view, layout).map((panel) => {
      const { plot } = panel.layout;
      const dots = panel.view.series.flatMap((series): Shape[] => {
        const y = pointAt(series, at)?.y;
        if (series.mark !== 'line' || y === null || y === undefined) return [];
        return [{ kind: 'dot', x: toX(panel.view, plot, at), y: toY(panel.view, plot, y), r: 4.5, paint: series.paint, hollow: true }];
      });
      const x = Math.round(toX(panel.view, plot, at)) + 0.5;
      return svg`<path class="cursor" d="M${x} ${plot.y}v${plot.height}" stroke="var(--_muted)" fill="none"></path>${renderShapes(dots)}`;
    })}`;
  }

  /** A native slider reads the figures off: arrow keys, Home and End, and a screen reader's own gestures, with each value in words. */
  render(view: ChartView, layout: Layout, { heading, words }: ReadText): TemplateResult {
    const last = view.x.slots.length - 1;
    const slot = Math.min(this.#slot ?? last, last);
    const { readOff, readOffHelp } = readerWords[languageOf(words)];
    return html`<input class="reader" type="range" min="0" max=${last} .value=${String(slot)} aria-label="${readOff}: ${heading}" aria-valuetext=${slotText(view, slot)} aria-describedby=${this.#helpId} @input=${this.#onSlider} @focus=${this.#onSlider} @blur=${this.leave} @keydown=${this.#onKey} /><span class="reader-help" id=${this.#helpId}>${readOffHelp}</span>${this.#renderTooltip(view, layout)}`;
  }

  /** Reads the slot under the pointer. */
  point(event: PointerEvent, box: Element, view: ChartView, layout: Layout): void {
    const { x, y } = placeOf(event, box, layout);
    this.#panel = panelAt(panelsOf(view, layout), x, y);
    const { plot } = this.#panel ?? layout;
    const share = (x - plot.x) / plot.width;
    this.#read(nearestSlot(view, view.x.min + share * (view.x.max - view.x.min)));
  }

  /** The drawing without what the reader has taken out. */
  readonly without = withoutSeries;

  /** What the pointer is on. */
  partAt(event: MouseEvent, box: Element, view: ChartView, layout: Layout): ReturnType<typeof partAt> {
    const { x, y } = placeOf(event, box, layout);
    return partAt(view, layout, x, y);
  }

  /** Stops reading. A finger that lifts has not left: what it showed stays until the next touch. */
  readonly leave = (event?: Event): void => {
    if (!(event instanceof PointerEvent && event.pointerType === 'touch')) this.#read(undefined);
  };

  #renderTooltip(view: ChartView, layout: Layout): TemplateResult | typeof nothing {
    const at = this.#slot === undefined ? undefined : view.x.slots[this.#slot];
    if (!at) return nothing;
    const x = toX(view, ((layout.panels && this.#panel) ?? layout).plot, at.at);
    const place = x > layout.width / 2 ? `right:${layout.width - x + 12}px` : `left:${x + 12}px`;
    return html`<div class="tooltip" part="tooltip" aria-hidden="true" .style=${place} @pointermove=${(event: Event) => event.stopPropagation()}>
      <strong>${at.label}</strong>
      <dl>${slotRows(view, at.at).map(
        ({ series, text }) =>
          html`<div><dt><svg width="18" height="12">${patternDefs}${renderSwatch(series)}</svg><bdi>${series.name}</bdi></dt><dd>${text}</dd></div>`,
      )}</dl>
    </div>`;
  }

  #read(slot: number | undefined): void {
    if (slot === this.#slot) return;
    this.#slot = slot;
    // While something is shown, Escape takes it away wherever the focus is.
    if (slot === undefined) document.removeEventListener('keydown', this.#onKey);
    else document.addEventListener('keydown', this.#onKey);
    this.#host.requestUpdate();
  }

  readonly #onSlider = (event: Event): void => {
    this.#read(Number((event.target as HTMLInputElement).value));
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.leave();
  };
}

/** Where in the drawing the pointer is. A page may show the drawing larger or smaller than it was laid out: `zoom`, `scale()`. */
function placeOf({ clientX, clientY }: MouseEvent, box: Element, layout: Layout): { x: number; y: number } {
  const { left, top, width } = box.getBoundingClientRect();
  const scale = width / layout.width || 1;
  return { x: (clientX - left) / scale, y: (clientY - top) / scale };
}

const panelsOf = (view: ChartView, layout: Layout) => layout.panels ?? [{ view, layout }];

/** The plot under the pointer; panels stand in rows, each from the left to the right. */
const panelAt = (panels: ReturnType<typeof panelsOf>, x: number, y: number): Layout | undefined =>
  panels.findLast(({ layout: { plot, fontSize } }) => x >= plot.x - fontSize * 2 && y >= plot.y - fontSize * 2)?.layout;

function slotText(view: ChartView, slot: number): string {
  const at = view.x.slots[slot];
  return at
    ? `${at.label}: ${slotRows(view, at.at)
        .map(({ series, text }) => `${series.name} ${text}`)
        .join('; ')}`
    : '';
}

/** Parts of a stack are read from the top, as they stand. */
function slotRows(view: ChartView, at: number) {
  const all = view.series.some(({ stack }) => stack) ? view.series.toReversed() : view.series;
  return all.flatMap((series) => {
    const point = series.hidden ? undefined : pointAt(series, at);
    return point ? [{ series, text: point.text }] : [];
  });
}
