import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ChartController } from '../../base/chart-controller.js';
import { FigureElement, type Figure } from '../../base/figure-element.js';
import { furtherFile } from '../../base/further-file.js';
import type * as progressFile from '../../base/progress-file.js';
import { renderLink, renderSource } from '../../base/source-template.js';
import type { ChartView } from '../../charts/chart-view.js';
import { deriveIndicatorChart } from '../../charts/indicator-chart-view.js';
import type { ListChoice, ListColumn, ListRow } from '../../charts/indicator-list.js';
import { deriveIndicatorNotes, deriveIndicatorSentence } from '../../charts/indicator-words.js';
import type { IndicatorsDocument } from '../../data/indicators-document.js';
import { localize, type Language } from '../../i18n/language.js';
import { commonWords } from '../../i18n/words/common.js';
import { ownDrawing } from '../../styles/own-drawing.js';
import { indicatorTableStyles } from './indicator-table.styles.js';
import type * as tableLater from './table-later.js';

const loadLater = furtherFile(() => import('./table-later.js'));
const loadProgress = furtherFile(() => import('../../base/progress-file.js'));

/** The document, and the files that show it. Without the one for status the figures are still there. */
interface TableSource {
  readonly list: IndicatorsDocument;
  readonly later: typeof tableLater;
  readonly progress: typeof progressFile | undefined;
}

/** The row that is open, with its drawing. */
interface OpenRow {
  readonly row: ListRow;
  readonly view: ChartView | undefined;
  readonly chart: ChartController;
}

/**
 * Shows the indicators of an area as a table: name, source, unit, baseline, latest figure, change, target, status and shape. A row opens
 * its chart; a row that has no figures says so.
 * @summary The indicators of an area, from an `indicators` document.
 * @tag indicator-table
 * @event bk-choose - The reader has opened or closed a row; `detail.indicator` is its id, undefined where it was closed.
 */
export class IndicatorTable extends FigureElement<TableSource> {
  static override styles = [...FigureElement.styles, ownDrawing, indicatorTableStyles];

  /** `group`, `source` or `none`; by default `group`, where the document has groups. The reader may choose another. */
  @property({ attribute: 'group-by' }) groupBy: 'group' | 'source' | 'none' | '' = '';
  /** Id or name of the group to show. The reader may choose another. */
  @property() group = '';
  /** The column to sort by: `title`, `source`, `unit`, `baseline`, `latest`, `change`, `target` or `status`, with `desc` after it to turn it. */
  @property() sort = '';
  /** Id of the indicator whose row is open. The reader may open another. */
  @property() open = '';
  /** How the status is worked out, instead of the document's way: `statcan`, `linear`, `un`, `weather`, `u4ssc`, or several of them. */
  @property() method = '';

  @state() private query = '';
  /** The reader has chosen: only then is it told what is shown. */
  @state() private touched = false;
  private rows: readonly ListRow[] = [];
  private opened: OpenRow | undefined;

  constructor() {
    super();
    // It is a table already.
    this.noTable = true;
  }

  protected override get settings(): readonly unknown[] {
    return [this.method];
  }

  protected override prepare(): Promise<unknown> {
    return Promise.all([loadLater(), loadProgress()]);
  }

  protected override async parse(input: unknown): Promise<TableSource> {
    const [later, progress] = await Promise.all([loadLater(), loadProgress().catch(() => undefined)]);
    return { list: later.parseIndicators(input), later, progress };
  }

  protected override get statusText(): string {
    const { data, languages, rows } = this;
    if (super.statusText || !data || !this.touched) return super.statusText;
    const { arrangeRows, indicatorTableWords } = data.later;
    const choice = this.choiceOf(data, languages.language);
    const words = indicatorTableWords[languages.language];
    const some = arrangeRows(rows, choice, languages.language).reduce((sum, part) => sum + part.rows.length, 0);
    const { sort } = choice;
    const sorted = sort ? ` ${words.sortBy}: ${(sort.descending ? words.descending : words.ascending)(words.columns[sort.column])}.` : '';
    return words.shown(some, rows.length) + sorted;
  }

  protected override deriveFigure({ list, later, progress }: TableSource, language: Language): Figure {
    this.rows = later.deriveRows(list, { method: this.method || '', language, statusOf: progress?.deriveProgress });
    const heading = localize(list.title, language);
    return {
      heading,
      sentence: later.deriveListSentence(this.rows, language),
      empty: this.rows.length === 0,
      table: later.deriveListTable(heading, this.rows, language),
      notes: list.notes.map((note) => localize(note, language)),
      source: list.source,
      updated: list.updated,
    };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const row = this.rows.find(({ item }) => item.id === this.open);
    if (row !== this.opened?.row) this.openRow(row);
  }

  /** Each row has a drawing of its own, with its own legend and engine. */
  private openRow(row: ListRow | undefined): void {
    if (this.opened) {
      this.opened.chart.hostDisconnected();
      this.removeController(this.opened.chart);
    }
    const indicator = row?.item.indicator;
    const { language } = this.languages;
    this.opened = row && {
      row,
      view: indicator && row.facts && deriveIndicatorChart(indicator, { kind: 'line', language }),
      chart: new ChartController(this),
    };
  }

  private choiceOf({ list, later }: TableSource, language: Language): ListChoice {
    const { groupBy, query, rows } = this;
    const wanted = list.groups.find(({ id }) => id === this.group);
    const name = wanted ? localize(wanted.name, language) : this.group;
    const isGrouped = rows.some(({ group }) => group);
    return {
      query,
      group: rows.some(({ group }) => group === name) ? name : '',
      groupBy: groupBy === 'none' || groupBy === 'source' ? groupBy : isGrouped ? 'group' : 'none',
      sort: later.parseSort(this.sort || ''),
    };
  }

  private change({ sort, ...change }: Partial<ListChoice>, isSort: boolean): void {
    Object.assign(this, change);
    if (isSort) this.sort = sort ? `${sort.column}${sort.descending ? ' desc' : ''}` : '';
    this.touched = true;
  }

  /** First rising, then falling, then as given. */
  private sortBy(column: ListColumn, sort: ListChoice['sort']): void {
    const now = sort?.column === column ? sort : undefined;
    this.change({ sort: now?.descending ? undefined : { column, descending: now !== undefined } }, true);
  }

  private chooseRow(id: string): void {
    this.open = id;
    this.choose({ indicator: id || undefined });
  }

  protected override renderChoices(data: TableSource, language: Language): TemplateResult | typeof nothing {
    return data.later.renderTableChoices({
      rows: this.rows,
      choice: this.choiceOf(data, language),
      words: data.later.indicatorTableWords[language],
      onChoice: (change) => this.change(change, 'sort' in change),
    });
  }

  protected override renderBody(data: TableSource, language: Language): TemplateResult {
    const choice = this.choiceOf(data, language);
    return data.later.renderIndicatorRows({
      caption: this.heading || localize(data.list.title, language),
      parts: data.later.arrangeRows(this.rows, choice, language),
      choice,
      language,
      words: data.later.indicatorTableWords[language],
      progress: data.progress,
      open: this.open,
      onSort: (column) => this.sortBy(column, choice.sort),
      onOpen: (id) => this.chooseRow(id),
      renderOpen: (row) => this.renderOpen(data, row, language),
    });
  }

  private renderOpen({ progress }: TableSource, { item, title, statuses }: ListRow, language: Language): TemplateResult {
    const { indicator, src } = item;
    const { opened } = this;
    if (!indicator || !opened?.view) return this.renderFetched(title, src ?? '');
    const notes = deriveIndicatorNotes(indicator, language);
    return html`<div class="chart" role="group" aria-label=${title}>
      <p class="sentence">${deriveIndicatorSentence(indicator, language)}</p>
      ${progress?.renderProgress(statuses, language)} ${opened.chart.render(opened.view, { heading: title, words: commonWords[language] })}
      ${notes.length > 0 ? html`<ul class="notes" aria-label=${commonWords[language].notes}>${notes.map((note) => html`<li>${note}</li>`)}</ul>` : nothing}
      ${this.noSource ? nothing : renderSource(indicator.source, indicator.updated, language)}
    </div>`;
  }

  /** Figures at an address are another element's to fetch and show; where a page has not loaded it, the address is a link. */
  private renderFetched(title: string, src: string): TemplateResult {
    const address = URL.parse(src, new URL(this.src, this.baseURI))?.href ?? '';
    return html`<indicator-chart src=${address} engine=${this.engine}><p>${renderLink(title, address)}</p></indicator-chart>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'indicator-table': IndicatorTable;
  }
}
