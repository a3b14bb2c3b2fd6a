import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { LoadOptions } from '../../base/data-element.js';
import { FigureElement, type Figure } from '../../base/figure-element.js';
import { choiceKey, fetchIndicator, wantsOf } from '../../base/indicator-source.js';
import type { IndicatorSource } from '../../base/indicator-tag.js';
import { InnerTable } from '../../base/inner-table.js';
import { deriveIndicatorChart } from '../../charts/indicator-chart-view.js';
import { deriveIndicatorNotes, deriveIndicatorSentence, deriveIndicatorTable } from '../../charts/indicator-words.js';
import type { Dimension } from '../../data/cube.js';
import { parseIndicator } from '../../data/indicator-document.js';
import { localize, type Language } from '../../i18n/language.js';
import type { IndicatorMore } from './indicator-more.js';

/**
 * Shows one indicator over time, with comparison, baseline and target, and with the same numbers as a table.
 * The figures come from `src`: an `indicator` document, a file with a statistical table (JSON-stat or CSV), or the address of a table at Statistics Norway or
 * another office with PxWebApi 2; from `query`, for offices that want a POST; or, with neither, from the table inside the tag.
 * @summary A line or bar chart of one indicator, from an `indicator` document or a statistical table.
 * @tag indicator-chart
 */
export class IndicatorChart extends FigureElement<IndicatorSource> {
  static override readonly follows = ['region'] as const;

  /** How the figures are drawn; `small-multiples` gives each series a drawing of its own, on the same axes. */
  @property() kind: 'line' | 'bar' | 'area' | 'small-multiples' = 'line';
  /** The figures as they are, as an index, or as the change from the figure before. The reader may change it, where `choices` says so. */
  @property() mode: 'value' | 'index' | 'change' = 'value';
  /** The period that is 100 in an index. By default the first that all series have. */
  @property() base = '';
  /** How the status is worked out, instead of the document's way: `statcan`, `linear`, `un`, `weather`, `u4ssc`, or several of them. */
  @property() method = '';
  /** What the reader may choose: `mode`, `compare`, `select`, `period`, or `none`. By default all that the figures offer but the mode. */
  @property() choices: string | undefined;
  /** Code of the place to show, such as `3203`, when the address gives a statistical table with several. */
  @property() region = '';
  /** Codes of places to compare with, with spaces between, such as `3201 EAK`. */
  @property() compare = '';
  /** Code of the measure to show, when the table has several. */
  @property() measure = '';
  /** Choices in other dimensions of a table, such as `Kjonn=1 Alder=15-24`. */
  @property() select = '';
  /** Periods to show, when the table has more: `top(10)`, `from(2015)`, `2015-2024`. All by default. */
  @property() time = '';
  /** `never` or `always`: whether figures are added over municipalities that were merged later. By default counts are, and rates are not. */
  @property() sum: 'never' | 'always' | '' = '';
  /** Address of a `query` document, for sources that want a POST. */
  @property() query = '';

  private readonly inner = new InnerTable(this);
  @state() private more: IndicatorMore | undefined;
  private rows = '';

  protected override get settings(): readonly unknown[] {
    return [this.kind, this.mode, this.base, this.method, this.more, ...(this.more?.settings ?? []), choiceKey(this)];
  }

  protected override get wants(): string {
    return wantsOf(this, this.inner);
  }

  protected override fetchSource(options: LoadOptions): Promise<unknown> {
    return fetchIndicator(this, this.languages.language, options);
  }

  protected override async parse(input: unknown): Promise<IndicatorSource> {
    const data = typeof input === 'function' ? (input as IndicatorSource) : parseIndicator(input);
    // A drawing that would change its nature, or hold up the page, waits for what makes it.
    if (this.asksMore || lengthOf(data) > 1000) await this.fetchMore();
    return data;
  }

  protected override deriveFigure(data: IndicatorSource, language: Language): Figure {
    const indicator = typeof data === 'function' ? data(this) : data;
    const { series, baseline, target, direction, method } = indicator;
    const offers = this.choices ?? dimensionsOf(data)?.some(isChoice) ?? (series.length > 2 || lengthOf(indicator) > 60);
    // A status takes a second line on a phone.
    const rows = [
      ...(direction && (method ?? (this.method || (baseline ? target.length : target.length === 1)))
        ? ['2.125em + clamp(0em, (34em - 100vw) * 9, 0.625em)']
        : []),
      ...(offers && offers !== 'none' ? ['2.125em'] : []),
    ];
    this.rows = rows[0] ? `calc(${rows.join(' + ')})` : '';
    if (this.more) return this.more.derive(indicator, language);
    if (
      this.rows ||
      this.asksMore ||
      target.length ||
      series.some(({ projection, points }) => projection ?? points.some(({ status }) => status))
    )
      void this.fetchMore();
    return {
      heading: localize(indicator.title, language),
      sentence: deriveIndicatorSentence(indicator, language),
      empty: indicator.series.every(({ points }) => points.every(({ value }) => value === null)),
      chart: deriveIndicatorChart(indicator, { kind: this.kind === 'bar' ? 'bar' : 'line', language }),
      table: deriveIndicatorTable(indicator, language),
      notes: deriveIndicatorNotes(indicator, language),
      source: indicator.source,
      updated: indicator.updated,
    };
  }

  /** What comes after the first figure has its room from the beginning. */
  protected override renderChoices(data: IndicatorSource, language: Language): TemplateResult | typeof nothing {
    return this.rows
      ? html`<div class="more" .style=${`min-height:${this.rows}`}>${this.more?.render(language, dimensionsOf(data))}</div>`
      : nothing;
  }

  private get asksMore(): boolean {
    return this.mode !== 'value' || !/^(line|bar)$/.test(this.kind);
  }

  private async fetchMore(): Promise<void> {
    try {
      const { IndicatorMore } = await import('./indicator-more.js');
      this.more ??= new IndicatorMore(this);
    } catch (error) {
      console.warn('<indicator-chart> status and choices did not come.', error);
    }
  }
}

const lengthOf = (data: IndicatorSource): number => ('series' in data ? Math.max(...data.series.map(({ points }) => points.length)) : 0);
const dimensionsOf = (data: IndicatorSource): readonly Dimension[] | undefined => ('dimensions' in data ? data.dimensions : undefined);
const isChoice = ({ role, categories }: Dimension): boolean => role !== 'time' && categories.length > 1;

declare global {
  interface HTMLElementTagNameMap {
    'indicator-chart': IndicatorChart;
  }
}
