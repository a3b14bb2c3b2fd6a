// Loaded when a document, a table or the tag asks for more than the first figure. Nothing of the entry may import it statically.
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { addStyles } from '../../base/add-styles.js';
import type { Figure } from '../../base/figure-element.js';
import { renderProgress } from '../../base/progress-template.js';
import { deriveIndicatorFigure } from '../../charts/indicator-figure.js';
import { arrangeIndicator } from '../../charts/indicator-layout.js';
import { indicatorModes } from '../../charts/indicator-modes.js';
import { indicatorKinds } from '../../charts/indicator-more-view.js';
import { arrangePanels, panelColumns } from '../../charts/panels.js';
import { deriveProgress, unknownMethods, type ProgressView } from '../../charts/progress-words.js';
import type { Dimension } from '../../data/cube.js';
import type { Indicator } from '../../data/indicator.js';
import type { Language } from '../../i18n/language.js';
import { renderControls, type ReaderState } from './indicator-controls.js';
import { indicatorMoreStyles } from './indicator-more.styles.js';
import type { MoreHost } from './more-host.js';

const noChoice: ReaderState = { span: undefined, hidden: new Set(), query: '', comparing: false };

/** A panel of several, with its name and axis. */
const panelHeight = 11.5;

/** All that an indicator can show beyond the first figure: status, other modes and kinds, the reader's choices, long series. */
export class IndicatorMore implements ReactiveController {
  private state: ReaderState = noChoice;
  private indicator: Indicator | undefined;
  private verdicts: readonly ProgressView[] = [];
  private panels = 0;
  private readonly warned = new Set<string>();
  /** The drawing that was there before this file came; empty where there was none. */
  private readonly seen: string;

  constructor(private readonly host: MoreHost) {
    host.addController(this);
    addStyles(host, indicatorMoreStyles);
    this.seen = host.renderRoot.querySelector('.drawing') ? `${host.kind} ${host.mode}` : '';
  }

  /** What the reader has chosen that `derive` reads. */
  get settings(): readonly unknown[] {
    return [this.state.span, this.state.hidden];
  }

  /** Panels in several rows need more height than one drawing. */
  hostUpdated(): void {
    const { host, panels } = this;
    if (host.height !== undefined) return;
    const rows = panels > 1 ? Math.ceil(panels / panelColumns(panels, host.clientWidth, host.textSize * 0.8125)) : 1;
    if (rows > 1) host.style.setProperty('--_height', `max(var(--bk-chart-height, 20em), ${rows * panelHeight}em)`);
    else host.style.removeProperty('--_height');
  }

  derive(whole: Indicator, language: Language): Figure {
    const { host } = this;
    if (whole.title !== this.indicator?.title) this.state = noChoice;
    this.indicator = whole;
    const { span, hidden } = this.state;
    const isSeen = this.state === noChoice && this.seen === `${host.kind} ${host.mode}`;
    const indicator = hidden.size > 0 ? withoutHidden(whole, hidden) : whole;
    this.warn('method', unknownMethods(host.method).join(' '));
    this.verdicts = deriveProgress(indicator, host.method, language);
    const mode = this.oneOf('mode', indicatorModes);
    const kind = this.oneOf('kind', indicatorKinds);
    const { panels, ...figure } = deriveIndicatorFigure(indicator, { kind, mode, base: host.base, span, language });
    this.panels = panels?.length ?? 0;
    return {
      ...figure,
      arrange: (view, size) => (panels ? arrangePanels(panels, size) : arrangeIndicator(view, size, isSeen)),
    };
  }

  /** Between the sentence and the drawing. */
  render(language: Language, dimensions: readonly Dimension[] | undefined): TemplateResult {
    const { host, indicator, state, verdicts } = this;
    return html`${renderProgress(verdicts, language)}
    ${indicator ? renderControls({ host, indicator, dimensions, state, language, onState: (change) => this.choose(change) }) : nothing}`;
  }

  private choose(change: Partial<ReaderState>): void {
    this.state = { ...this.state, ...change };
    this.host.requestUpdate();
  }

  private oneOf<T extends string>(name: 'mode' | 'kind', known: readonly [T, ...T[]]): T {
    const wanted = this.host[name];
    const found = known.find((item) => item === wanted);
    if (!found) this.warn(name, wanted);
    return found ?? known[0];
  }

  private warn(name: string, value: string): void {
    if (!value || this.warned.has(`${name} ${value}`)) return;
    this.warned.add(`${name} ${value}`);
    console.warn(`<${this.host.localName}> ${name}="${value}" is not known and was passed over.`);
  }
}

const withoutHidden = (indicator: Indicator, hidden: ReadonlySet<string>): Indicator => ({
  ...indicator,
  series: indicator.series.filter(({ id, role }) => role === 'main' || !hidden.has(id)),
});
