import { property } from 'lit/decorators.js';
import { FigureElement, type Figure } from '../../base/figure-element.js';
import { deriveIndicatorChart } from '../../charts/indicator-chart-view.js';
import { deriveIndicatorNotes, deriveIndicatorSentence, deriveIndicatorTable } from '../../charts/indicator-words.js';
import type { Indicator } from '../../data/indicator.js';
import { parseIndicator } from '../../data/indicator-document.js';
import type { CubeChoice } from '../../data/indicator-from-cube.js';
import { localize, type Language } from '../../i18n/language.js';

/** A document of ours, or a statistical table that gives an indicator for each choice. */
type IndicatorSource = Indicator | ((choice: CubeChoice) => Indicator);

/**
 * Shows one indicator over time, with comparison, baseline and target, and with the same numbers as a table.
 * @summary A line or bar chart of one indicator, from an `indicator` document or a statistical table.
 * @tag indicator-chart
 */
export class IndicatorChart extends FigureElement<IndicatorSource> {
  /** How the figures are drawn. */
  @property() kind: 'line' | 'bar' = 'line';
  /** Code of the place to show, such as `3203`, when the address gives a statistical table with several. */
  @property() region = '';
  /** Codes of places to compare with, with spaces between, such as `3201 EAK`. */
  @property() compare = '';
  /** Code of the measure to show, when the table has several. */
  @property() measure = '';
  /** Choices in other dimensions of a table, such as `Kjonn=1 Alder=15-24`. */
  @property() select = '';

  protected override get settings(): readonly unknown[] {
    return [this.kind, this.region, this.compare, this.measure, this.select];
  }

  protected override async parse(input: unknown): Promise<IndicatorSource> {
    if (typeof input === 'object' && input !== null && 'series' in input) return parseIndicator(input);
    const { openStatistics } = await import('../../data/indicator-from-cube.js');
    return openStatistics(input);
  }

  protected override deriveFigure(data: IndicatorSource, language: Language): Figure {
    const indicator = typeof data === 'function' ? data(this.choice) : data;
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

  private get choice(): CubeChoice {
    return {
      region: this.region || undefined,
      compare: words(this.compare),
      measure: this.measure || undefined,
      select: Object.fromEntries(words(this.select).map((pair) => [pair.split('=')[0] ?? '', pair.split('=').slice(1).join('=')])),
    };
  }
}

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

declare global {
  interface HTMLElementTagNameMap {
    'indicator-chart': IndicatorChart;
  }
}
