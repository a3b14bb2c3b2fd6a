import { html, nothing, svg, type TemplateResult } from 'lit';
import { renderLink } from '../../base/source-template.js';
import type * as progressFile from '../../base/progress-file.js';
import type { Fact } from '../../charts/indicator-facts.js';
import { listColumns, noFigureText, type ListChoice, type ListColumn, type ListPart, type ListRow } from '../../charts/indicator-list.js';
import { deriveSpark } from '../../charts/spark.js';
import { formatList } from '../../i18n/format.js';
import type { Language } from '../../i18n/language.js';
import type { IndicatorTableWords } from '../../i18n/words/indicator-table.js';

export interface TableRows {
  readonly caption: string;
  readonly parts: readonly ListPart[];
  readonly choice: ListChoice;
  readonly language: Language;
  readonly words: IndicatorTableWords;
  readonly progress: typeof progressFile | undefined;
  /** Id of the row that is open. */
  readonly open: string;
  readonly onSort: (column: ListColumn) => void;
  readonly onOpen: (id: string) => void;
  readonly renderOpen: (row: ListRow) => TemplateResult;
}

type Cell = TemplateResult | typeof nothing;
const spark = { width: 96, height: 26, margin: 4 };

/** The table; the roles are said aloud because a narrow screen lays it out as cards, and browsers then forget that it is one. */
export function renderIndicatorRows(table: TableRows): TemplateResult {
  const { caption, parts, words } = table;
  if (parts.length === 0) return html`<p class="nothing">${words.nothing}</p>`;
  return html`<div class="list" part="table">
    <table role="table">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr role="row">
          ${listColumns.map((column) => renderHeading(table, column))}
          <th scope="col" role="columnheader"><span class="still">${words.shape}</span></th>
        </tr>
      </thead>
      ${parts.map(
        ({ name, rows }) =>
          html`<tbody>
            ${name ? html`<tr role="row" class="group"><th scope="rowgroup" role="rowheader" colspan="9">${name} (${rows.length})</th></tr>` : nothing}
            ${rows.map((row) => renderRow(table, row))}
          </tbody>`,
      )}
    </table>
  </div>`;
}

const isNumeric = (column: ListColumn): boolean => /^(?:baseline|latest|change|target)$/.test(column);

function renderHeading({ choice: { sort }, words, onSort }: TableRows, column: ListColumn): TemplateResult {
  const way = sort?.column !== column ? 'none' : sort.descending ? 'descending' : 'ascending';
  return html`<th scope="col" role="columnheader" aria-sort=${way} class=${isNumeric(column) ? 'numeric' : nothing}>
    <button type="button" @click=${() => onSort(column)}>
      ${words.columns[column]}<span class="arrow" aria-hidden="true">${way === 'none' ? '↕' : way === 'ascending' ? '↑' : '↓'}</span>
    </button>
  </th>`;
}

function renderRow(table: TableRows, row: ListRow): TemplateResult {
  const { words, open, onOpen } = table;
  const { item, title, goal, unit } = row;
  const isOpen = open === item.id;
  const canOpen = row.facts ?? item.src;
  return html`<tr role="row" class=${isOpen ? 'is-open' : 'row'}>
      <th scope="row" role="rowheader">
        ${canOpen ? html`<button type="button" class="opener" aria-expanded=${isOpen} @click=${() => onOpen(isOpen ? '' : item.id)}>${title}</button>` : html`<span class="title">${title}</span>`}
        ${goal ? html`<small>${words.goal}: ${goal}</small>` : nothing}
        ${row.frequency ? html`<small>${words.frequency}: ${row.frequency}</small>` : nothing}
      </th>
      ${renderSourceCell(table, row)} ${renderCell(words.columns.unit, unit ? html`<span>${unit}</span>` : nothing)}
      ${
        row.facts
          ? renderFigures(table, row)
          : html`<td role="cell" colspan="6" class="none"><span class="label">${words.columns.latest}</span><span>${noFigureText(row, words)}</span></td>`
      }
    </tr>
    ${isOpen && canOpen ? html`<tr role="row" class="opened"><td role="cell" colspan="9">${table.renderOpen(row)}</td></tr>` : nothing}`;
}

const renderCell = (label: string, content: Cell, numeric = false): TemplateResult =>
  html`<td role="cell" class="${numeric ? 'numeric' : ''} ${content === nothing ? 'void' : ''}"><span class="label">${label}</span>${content}</td>`;

const renderSourceCell = ({ words }: TableRows, { source, item }: ListRow): TemplateResult =>
  html`<td role="cell" class="source-of ${source ? '' : 'void'}"><span class="label">${words.columns.source}</span>${source ? renderLink(source, item.source?.url) : nothing}</td>`;

const renderFact = (fact: Fact | undefined): Cell => (fact ? html`<span>${fact.text}<small>${fact.period}</small></span>` : nothing);

function renderFigures(table: TableRows, row: ListRow): TemplateResult {
  const { columns, shape } = table.words;
  return html`${renderCell(columns.baseline, renderFact(row.facts?.baseline), true)} ${renderCell(columns.latest, renderFact(row.facts?.latest), true)}
  ${renderCell(columns.change, renderChange(table, row), true)} ${renderCell(columns.target, renderFact(row.facts?.target), true)}
  ${renderCell(columns.status, renderStatus(table, row))} ${renderCell(shape, renderSpark(row))}`;
}

const arrows = { up: '▲', down: '▼', same: '=' };

function renderChange({ words, language }: TableRows, { facts }: ListRow): Cell {
  const change = facts?.change;
  if (!change) return nothing;
  return html`<span
    ><span class="way" aria-hidden="true">${arrows[change.way]}</span> ${change.text}${
      change.breaks.length > 0 ? html`<small>${words.brokenIn(formatList(change.breaks, language))}</small>` : nothing
    }</span
  >`;
}

function renderStatus({ progress, words }: TableRows, { statuses }: ListRow): Cell {
  if (!progress || statuses.length === 0) return html`<span class="quiet">${words.noStatus}</span>`;
  return html`<span class="statuses"
    >${statuses.map(
      ({ status, word, method, sums }) =>
        html`<span class="status-of ${status ? '' : 'quiet'}">${progress.renderShape(status)}<span>${word}<small>${status ? method : sums.join(' ')}</small></span></span>`,
    )}</span
  >`;
}

/** The shape alone; the words carry the values. */
function renderSpark({ item }: ListRow): Cell {
  const { width, height } = spark;
  const drawn = deriveSpark(item.indicator?.series[0]?.points ?? [], spark);
  if (!drawn) return nothing;
  return html`<svg class="spark" viewBox="0 0 ${width} ${height}" width=${width} height=${height} aria-hidden="true">${svg`<path d=${drawn.path}></path>${drawn.alone.map(({ x, y }) => svg`<circle cx=${x} cy=${y} r="2"></circle>`)}<circle cx=${drawn.last.x} cy=${drawn.last.y} r="3"></circle>`}</svg>`;
}
