import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { readTheme, whenThemeChanges, type Theme } from '../browser/theme.js';
import { isFrugal, whenIdle, whenNear } from '../browser/viewport.js';
import type { ChartSeries, ChartView } from '../charts/chart-view.js';
import { deriveLayout, needsLegend, type Layout } from '../charts/layout.js';
import { buildFrame, buildLabels, buildMarks, type Shape } from '../charts/shapes.js';
import type { CommonWords } from '../i18n/words/common.js';
import type { ChartReader } from './chart-reader.js';
import { patternDefs, renderShapes, renderSwatch } from './drawing-template.js';
import type { EngineDrawing } from './engine-drawing.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode; readonly engine: 'visible' | 'interaction' | 'none' };

type DrawingBox = HTMLElement & { owner?: ChartController };

interface DrawingText {
  readonly heading: string;
  readonly words: CommonWords;
  readonly arrange?: typeof deriveLayout | undefined;
  readonly pick?: DrawingPick | undefined;
}

/** A drawing whose parts can be chosen: by pressing them, or their names in the legend. */
export interface DrawingPick {
  /** The series that is chosen; legend buttons choose instead of hiding where this is given. */
  readonly chosen?: string | undefined;
  /** `series` is undefined where only a place on the x axis was met, `at` where only a name was. */
  readonly choose: (part: { readonly series: string | undefined; readonly at: number | undefined }) => void;
}

/**
 * One drawing: the poster at once, the chart engine over it when it is wanted, and over both what the reader does: legend, tooltip,
 * keyboard. Owns the size and the engine's life; what the reader does belongs to the chart reader.
 */
export class ChartController implements ReactiveController {
  private box: HTMLElement | undefined;
  private width = 0;
  private height = 0;
  private view: ChartView | undefined;
  private pick: DrawingPick | undefined;
  private layout: Layout | undefined;
  private theme: Theme | undefined;
  private reader: ChartReader | undefined;
  private readerAsked = false;
  private readonly hidden = new Set<string>();
  private drawing: EngineDrawing | undefined;
  private starting: { forget: () => void } | undefined;
  private drawn: readonly unknown[] = [];
  private forgetTheme: (() => void) | undefined;
  private readonly sizes = new ResizeObserver(() => this.measure());

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    this.forgetTheme = whenThemeChanges(() => this.refreshTheme());
    // Back on the page, nothing of the element's own has changed, but the drawing must be found and drawn again.
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.forgetTheme?.();
    this.sizes.disconnect();
    this.box?.removeEventListener('click', this.onClick);
    this.box = undefined;
    this.reader?.leave();
    this.stopEngine();
  }

  hostUpdated(): void {
    // An update that was on its way when the element left the page: nothing may begin then. Back on the page, there is another.
    if (!this.host.isConnected) return;
    // An element may have several drawings: each knows its own by the controller that rendered it.
    const box = [...this.host.renderRoot.querySelectorAll<DrawingBox>('.drawing')].find(({ owner }) => owner === this);
    if (box !== this.box) {
      this.sizes.disconnect();
      this.stopEngine();
      this.box?.removeEventListener('click', this.onClick);
      this.box = box;
      if (box) this.sizes.observe(box);
      // Beside the controls that do the same; so it is no control itself.
      box?.addEventListener('click', this.onClick);
    }
    this.measure();
    if (this.layout && !this.readerAsked) void this.fetchReader();
    this.updateEngine();
  }

  /** Shapes of the whole figure, and what they are drawn from, for pictures; undefined before there is a size. */
  get picture(): { view: ChartView; shapes: Shape[]; layout: Layout; theme: Theme } | undefined {
    const { view, layout, theme } = this;
    return (
      view &&
      layout &&
      theme && { view, shapes: [...buildFrame(view, layout), ...buildMarks(view, layout), ...buildLabels(view, layout)], layout, theme }
    );
  }

  render(full: ChartView, text: DrawingText): TemplateResult {
    const view = this.visiblePart(full);
    this.view = view;
    this.pick = text.pick;
    const layout = this.layoutFor(view, text.arrange);
    const legend = layout && needsLegend(full, layout) ? this.renderLegend(full, layout, text) : nothing;
    return html`${legend}
      <div class="drawing ${text.pick ? 'picks' : ''}" part="drawing" .owner=${this} @pointermove=${this.onPointer} @pointerdown=${this.onPointer} @pointerleave=${this.onLeave}>
        <span class="probe" @transitionrun=${this.onThemeChange}></span>
        ${layout ? this.renderLayers(view, layout, text) : nothing}
      </div>`;
  }

  private renderLayers(view: ChartView, layout: Layout, text: DrawingText): TemplateResult {
    const { width, height } = layout;
    const viewBox = `0 0 ${width} ${height}`;
    const back = guard(
      [view, layout],
      () =>
        html`<svg class="back" viewBox=${viewBox} width=${width} height=${height} aria-hidden="true">
          ${patternDefs}${renderShapes(buildFrame(view, layout))}
          <g class="marks">${renderShapes(buildMarks(view, layout))}</g>
        </svg>`,
    );
    return html`${back}
      <div class="engine" aria-hidden="true"></div>
      <svg class="front" viewBox=${viewBox} width=${width} height=${height} aria-hidden="true">
        ${guard([view, layout], () => renderShapes(buildLabels(view, layout)))}
        ${this.reader?.renderCursor(view, layout) ?? nothing}
      </svg>
      ${this.reader?.render(view, layout, text) ?? nothing}`;
  }

  private renderLegend(view: ChartView, { short }: Layout, { words, pick }: DrawingText): TemplateResult {
    const choosing = pick && 'chosen' in pick;
    const pressed = ({ id }: ChartSeries): boolean => (choosing ? pick.chosen === id : !this.hidden.has(id));
    const press = (id: string): void => (choosing ? pick.choose({ series: id, at: undefined }) : this.toggle(id));
    return html`<ul class="legend ${choosing ? 'picks' : ''}" part="legend" aria-label=${words.legend}>
      ${(short ? view.series.toReversed() : view.series).map(
        (series) =>
          html`<li>
            <button type="button" aria-pressed=${pressed(series)} @click=${() => press(series.id)}>
              <svg width="18" height="12" aria-hidden="true">${patternDefs}${renderSwatch(series)}</svg><bdi>${short && series.short ? html`<b>${series.short}</b> ` : nothing}${series.name}</bdi>
            </button>
          </li>`,
      )}
    </ul>`;
  }

  private toggle(id: string): void {
    if (!this.hidden.delete(id)) this.hidden.add(id);
    this.host.requestUpdate();
  }

  private partOf: ChartView | undefined;
  private part: ChartView | undefined;
  private partKey = '';
  private visiblePart(view: ChartView): ChartView {
    if (this.hidden.size === 0) return view;
    const key = [...this.hidden].join();
    if (this.partOf !== view || this.partKey !== key) this.part = this.reader?.without(view, this.hidden);
    this.partOf = view;
    this.partKey = key;
    return this.part ?? view;
  }

  private layoutKey: readonly unknown[] = [];
  private layoutFor(view: ChartView, arrange = deriveLayout): Layout | undefined {
    if (!this.width || !this.height || !this.theme) return undefined;
    const key = [view, this.width, this.height, this.theme.fontSize];
    if (key.some((item, index) => item !== this.layoutKey[index])) {
      this.layoutKey = key;
      this.layout = arrange(view, { width: this.width, height: this.height, fontSize: this.theme.fontSize });
    }
    return this.layout;
  }

  /** Nothing is drawn at zero size; a change of less than a pixel is none. */
  private measure(): void {
    const { clientWidth: width, clientHeight: height } = this.box ?? { clientWidth: 0, clientHeight: 0 };
    if (!width || !height || (width === this.width && height === this.height && this.theme)) return;
    this.width = width;
    this.height = height;
    this.refreshTheme();
  }

  private refreshTheme(): void {
    const probe = this.box?.querySelector<HTMLElement>('.probe');
    if (probe) this.theme = readTheme(probe);
    this.host.requestUpdate();
  }

  private updateEngine(): void {
    const { view, layout, theme, box } = this;
    if (!view || !layout || !theme || !box) return;
    if (!this.drawing) {
      this.awaitEngine(box);
      return;
    }
    const now = [view, layout, theme];
    if (now.every((item, index) => item === this.drawn[index])) return;
    const first = this.drawn.length === 0;
    try {
      this.drawing.update(view, layout, theme);
    } catch (error) {
      console.warn(`<${this.host.localName}> the chart engine gave up; the plain drawing stays.`, error);
      this.stopEngine();
      this.starting = { forget: () => undefined };
      return;
    }
    this.drawn = now;
    box.classList.add('drawn');
    if (first) this.host.dispatchEvent(new CustomEvent('drawn'));
  }

  private awaitEngine(box: HTMLElement): void {
    if (this.starting || this.host.engine === 'none') return;
    if (this.host.engine === 'interaction' || isFrugal()) {
      const start = (): void => {
        this.starting?.forget();
        void this.startEngine(box);
      };
      const events = ['pointerenter', 'pointerdown', 'focusin'];
      events.forEach((type) => box.addEventListener(type, start));
      this.starting = { forget: () => events.forEach((type) => box.removeEventListener(type, start)) };
      return;
    }
    let forgetIdle: (() => void) | undefined;
    const forgetNear = whenNear(box, () => {
      forgetIdle = whenIdle(() => void this.startEngine(box));
    });
    this.starting = {
      forget: () => {
        forgetNear();
        forgetIdle?.();
      },
    };
  }

  private async startEngine(box: HTMLElement): Promise<void> {
    try {
      const { startDrawing } = await import('./engine-drawing.js');
      const container = box.querySelector<HTMLElement>('.engine');
      if (this.box !== box || !this.host.isConnected || !container || !this.layout || this.drawing) return;
      this.drawing = startDrawing(container, this.layout);
      this.updateEngine();
    } catch (error) {
      // The poster says it all; a new try comes with the next visit to the page.
      console.warn(`<${this.host.localName}> the chart engine did not come; the plain drawing stays.`, error);
    }
  }

  private stopEngine(): void {
    this.starting?.forget();
    this.starting = undefined;
    this.drawing?.dispose();
    this.drawing = undefined;
    this.drawn = [];
    this.box?.classList.remove('drawn');
  }

  /** What the reader can do with the drawing comes after the first paint. Should it not come, the drawing and the words are there. */
  private async fetchReader(): Promise<void> {
    this.readerAsked = true;
    try {
      const { ChartReader } = await import('./chart-reader.js');
      this.reader = new ChartReader(this.host);
      this.host.requestUpdate();
    } catch (error) {
      console.warn(`<${this.host.localName}> values cannot be read off the drawing; they are in the table.`, error);
    }
  }

  private readonly onPointer = (event: PointerEvent): void => {
    if (this.view && this.layout && this.box) this.reader?.point(event, this.box, this.view, this.layout);
  };

  private readonly onClick = (event: MouseEvent): void => {
    const { view, layout, box, pick } = this;
    const part = pick && view && layout && box && this.reader?.partAt(event, box, view, layout);
    if (part) pick.choose(part);
  };

  private readonly onLeave = (event: Event): void => this.reader?.leave(event);

  private readonly onThemeChange = (): void => {
    // The transition has only just begun: the colours are right when it is over.
    setTimeout(() => this.refreshTheme(), 60);
  };
}
