// Loaded when a document, a table or the tag asks for more than the first figure. Nothing of the entry may import it statically.
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { addStyles } from '../../base/add-styles.js';
import type { Figure } from '../../base/figure-element.js';
import { renderProgress } from '../../base/progress-template.js';
import { arrangeIndicator } from '../../charts/indicator-layout.js';
import { indicatorModes, toChange, toIndex, type IndicatorMode } from '../../charts/indicator-modes.js';
import { deriveMoreChart, derivePanels, indicatorKinds } from '../../charts/indicator-more-view.js';
import { deriveChangeSentence, deriveMoreSentence, deriveMoreTable } from '../../charts/indicator-more-words.js';
import { deriveIndicatorNotes } from '../../charts/indicator-words.js';
import { longTable } from '../../charts/long-table.js';
import { arrangePanels, panelColumns } from '../../charts/panels.js';
import { deriveProgress, unknownMethods, type ProgressView } from '../../charts/progress-words.js';
import { thinPoints } from '../../charts/thin.js';
import { valueFormat } from '../../charts/value-format.js';
import type { Dimension } from '../../data/cube.js';
import type { Indicator } from '../../data/indicator.js';
import { cutIndicator, longestSeries } from '../../data/indicator-span.js';
import { formatList, formatNumber } from '../../i18n/format.js';
import { localize, type Language } from '../../i18n/language.js';
import { formatPeriod } from '../../i18n/period-name.js';
import { indicatorMoreWords } from '../../i18n/words/indicator-more.js';
import { renderControls, type ReaderState } from './indicator-controls.js';
import { indicatorMoreStyles } from './indicator-more.styles.js';
import type { MoreHost } from './more-host.js';

const noChoice: ReaderState = { span: undefined, hidden: new Set(), query: '', comparing: false };

/** As many points of a series as a drawing can show twice over; with more, the drawing is thinned. */
const columns = 500;
/** Rows that a page can bear. */
const mostRows = 1000;
/** A panel of several, with its name and axis. */
const panelHeight = 11.5;

/** The figures in one mode, and the words that go with it. */
interface Told {
  readonly indicator: Indicator;
  readonly sentence: string;
  /** Title of the axis. */
  readonly title?: string;
  /** In the caption of the table, in place of the unit. */
  readonly unit?: string;
  readonly note?: string;
}

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
    const indicator = {
      ...whole,
      // Found once: to look for them in every value is the dearest part of a long series.
      decimals: valueFormat(whole, language).decimals,
      series: hidden.size > 0 ? whole.series.filter(({ id, role }) => role === 'main' || !hidden.has(id)) : whole.series,
    };
    this.warn('method', unknownMethods(host.method).join(' '));
    this.verdicts = deriveProgress(indicator, host.method, language);
    const told = tell(indicator, { mode: this.oneOf('mode', indicatorModes), base: host.base, language });
    const cut = cutIndicator(told.indicator, span);
    const drawn = { ...cut, series: cut.series.map((series) => ({ ...series, points: thinPoints(series.points, columns) })) };
    const kind = this.oneOf('kind', indicatorKinds);
    const chart = deriveMoreChart(drawn, { kind, language, title: told.title });
    const panels = kind === 'small-multiples' && drawn.series.length > 1 ? derivePanels(chart, drawn) : undefined;
    this.panels = panels?.length ?? 0;
    const asTable = (of: Indicator) => deriveMoreTable(told.unit === undefined ? of : { ...of, unit: told.unit }, language);
    const words = indicatorMoreWords[language];
    const isThinned = drawn.series.some(({ points }, at) => points !== cut.series[at]?.points);
    return {
      heading: localize(indicator.title, language),
      sentence: told.sentence,
      empty: indicator.series.every(({ points }) => points.every(({ value }) => value === null)),
      chart,
      arrange: (view, size) => (panels ? arrangePanels(panels, size) : arrangeIndicator(view, size, isSeen)),
      ...longTable(cut, { asTable, mostRows, whole: () => asTable(told.indicator) }),
      notes: [
        ...(told.note === undefined ? [] : [told.note]),
        ...deriveIndicatorNotes(indicator, language),
        ...(isThinned ? [words.thinned] : []),
        ...(longestSeries(cut) > mostRows
          ? [words.rowsLeftOut(formatNumber(mostRows, language), formatNumber(longestSeries(cut), language))]
          : []),
      ],
      source: indicator.source,
      updated: indicator.updated,
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

function tell(indicator: Indicator, { mode, base, language }: { mode: IndicatorMode; base: string; language: Language }): Told {
  const words = indicatorMoreWords[language];
  const plain = { indicator, sentence: deriveMoreSentence(indicator, language) };
  if (mode === 'index') {
    const indexed = toIndex(indicator, base);
    if (!indexed) return { ...plain, note: words.noIndex };
    const period = formatPeriod(indexed.base, language);
    const unit = words.index(period);
    const names = indexed.leftOut.map(({ name }) => localize(name, language));
    return {
      indicator: indexed.indicator,
      sentence: words.indexSentence(period) + deriveMoreSentence(indexed.indicator, language),
      title: capital(unit),
      unit,
      ...(names.length > 0 && { note: words.leftOut(formatList(names, language), period) }),
    };
  }
  if (mode === 'change') {
    const { isPercent, decimals } = valueFormat(indicator, language);
    const changed = toChange({ ...indicator, decimals }, { inPoints: isPercent, language });
    return {
      indicator: changed,
      sentence: deriveChangeSentence(changed, language),
      title: capital(words.change) + (isPercent ? `, ${words.points}` : ''),
      unit: `${isPercent ? words.points : '%'}, ${words.change}`,
    };
  }
  return plain;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
