import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { LoadOptions } from '../../base/data-element.js';
import { FigureElement, type Figure } from '../../base/figure-element.js';
import { furtherFile } from '../../base/further-file.js';
import { choiceKey, fetchIndicator, wantsOf } from '../../base/indicator-source.js';
import type { IndicatorSource } from '../../base/indicator-tag.js';
import { InnerTable } from '../../base/inner-table.js';
import type * as progressFile from '../../base/progress-file.js';
import { deriveFacts } from '../../charts/indicator-facts.js';
import { parseIndicator } from '../../data/indicator-document.js';
import type { Indicator } from '../../data/indicator.js';
import { formatList } from '../../i18n/format.js';
import { localize, type Language } from '../../i18n/language.js';
import { indicatorTableWords } from '../../i18n/words/indicator-table.js';
import { indicatorTileStyles } from './indicator-tile.styles.js';

const loadProgress = furtherFile(() => import('../../base/progress-file.js'));

/** The figures, and the file that tells their status; without it the figures are still there. */
interface TileSource {
  readonly source: IndicatorSource;
  readonly progress: typeof progressFile | undefined;
}

/**
 * Shows the newest figure of an indicator, large, with its change since the baseline and its status.
 * The figures come from where `indicator-chart` takes them: a document, a statistical table, or the table inside the tag.
 * @summary One number, its direction and its status, from an `indicator` document or a statistical table.
 * @tag indicator-tile
 */
export class IndicatorTile extends FigureElement<TileSource> {
  static override styles = [...FigureElement.styles, indicatorTileStyles];

  /** How the status is worked out, instead of the document's way: `statcan`, `linear`, `un`, `weather`, `u4ssc`, or several of them. */
  @property() method = '';
  /** Code of the place to show, such as `3203`, when the address gives a statistical table with several. */
  @property() region = '';
  /** Code of the measure to show, when the table has several. */
  @property() measure = '';
  /** Choices in other dimensions of a table, such as `Kjonn=1 Alder=15-24`. */
  @property() select = '';
  /** Periods to read, when the table has more; the change is counted from the first of them. All by default. */
  @property() time = '';
  /** `never` or `always`: whether figures are added over municipalities that were merged later. By default counts are, and rates are not. */
  @property() sum: 'never' | 'always' | '' = '';
  /** Address of a `query` document, for sources that want a POST. */
  @property() query = '';

  /** There is one number, and nothing to compare it with. */
  readonly compare = '';
  private readonly inner = new InnerTable(this);
  private indicator: Indicator | undefined;

  protected override get settings(): readonly unknown[] {
    return [this.method, choiceKey(this)];
  }

  protected override get wants(): string {
    return wantsOf(this, this.inner);
  }

  protected override fetchSource(options: LoadOptions): Promise<unknown> {
    return fetchIndicator(this, this.languages.language, options);
  }

  protected override prepare(): Promise<unknown> {
    return loadProgress();
  }

  protected override async parse(input: unknown): Promise<TileSource> {
    const source = typeof input === 'function' ? (input as IndicatorSource) : parseIndicator(input);
    return { source, progress: await loadProgress().catch(() => undefined) };
  }

  protected override deriveFigure({ source }: TileSource, language: Language): Figure {
    const indicator = typeof source === 'function' ? source(this) : source;
    this.indicator = indicator;
    return {
      heading: localize(indicator.title, language),
      // The tile itself is what there is to say.
      sentence: '',
      empty: deriveFacts(indicator, language) === undefined,
      source: indicator.source,
      updated: indicator.updated,
    };
  }

  protected override renderBody({ source, progress }: TileSource, language: Language): TemplateResult | typeof nothing {
    const { indicator } = this;
    const facts = indicator && deriveFacts(indicator, language);
    if (!facts) return nothing;
    const { latest } = facts;
    const unit = latest.text.endsWith('%') ? '' : localize(indicator.unit, language);
    // A table's title tells what is measured, but not where.
    const place = typeof source === 'function' ? localize(indicator.series[0]?.name, language) : '';
    const statuses = progress?.deriveProgress(indicator, this.method || '', language) ?? [];
    return html`<div class="tile" part="tile">
      <p class="number"><b>${latest.text}</b> <span>${[unit, place, latest.period].filter(Boolean).join(', ')}</span></p>
      ${this.renderChange(facts.change, language)}
      ${statuses.map(
        ({ status, word, method, sums }) =>
          html`<p class="status-of">${progress?.renderShape(status)}<span>${word}<small>${status ? method : sums.join(' ')}</small></span></p>`,
      )}
    </div>`;
  }

  private renderChange(change: NonNullable<ReturnType<typeof deriveFacts>>['change'], language: Language): TemplateResult | typeof nothing {
    if (!change) return nothing;
    const words = indicatorTableWords[language];
    const arrow = { up: '▲', down: '▼', same: '=' }[change.way];
    return html`<p>
      <span class="way" aria-hidden="true">${arrow}</span> ${change.way === 'same' ? words.noChange(change.since) : words.since(change.text, change.since)}${
        change.breaks.length > 0 ? html`<small>${words.brokenIn(formatList(change.breaks, language))}</small>` : nothing
      }
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'indicator-tile': IndicatorTile;
  }
}
