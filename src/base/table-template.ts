import { html, nothing, type TemplateResult } from 'lit';
import type { TableCell, TableView } from '../charts/chart-view.js';
import type { CommonWords } from '../i18n/words/common.js';

/** The same numbers as the drawing's, in a region of its own that scrolls sideways and can be reached by keyboard. */
export function renderTable({ caption, columns, rows, foot = [] }: TableView, words: CommonWords): TemplateResult {
  const renderRow = (row: readonly TableCell[]): TemplateResult =>
    html`<tr>
      ${row.map((cell, index) =>
        index === 0
          ? html`<th scope="row">${cell.text}</th>`
          : html`<td class=${columns[index]?.numeric ? 'numeric' : nothing}>${cell.text}</td>`,
      )}
    </tr>`;
  return html`<div class="table" part="table" role="region" tabindex="0" aria-label=${words.tableRegion(caption)}>
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ label, numeric }) => html`<th scope="col" class=${numeric ? 'numeric' : nothing}>${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(renderRow)}
      </tbody>
      ${
        foot.length > 0
          ? html`<tfoot>
              ${foot.map(renderRow)}
            </tfoot>`
          : nothing
      }
    </table>
  </div>`;
}
