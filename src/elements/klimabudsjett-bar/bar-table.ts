import { html, nothing, svg, type TemplateResult } from 'lit';
import { patternDefs } from '../../base/drawing-template.js';
import type { BarCell, BarTable } from '../../charts/climate-bars.js';
import type { CommonWords } from '../../i18n/words/common.js';

interface BarOptions {
  readonly chosen: string | undefined;
  readonly words: CommonWords;
  /** What pressing a row's name does. */
  readonly label: string;
  readonly choose: (id: string) => void;
}

/** A table that is a drawing too: numbers to be read, and bars to be seen beside each other. */
export function renderBars(
  { caption, columns, rows, ids, byYear, own }: BarTable,
  { chosen, words, label, choose }: BarOptions,
): TemplateResult {
  return html`<div class="bars ${byYear ? 'years' : ''}" part="table" role="region" tabindex="0" aria-label=${words.tableRegion(caption)}>
    <table role="table">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr role="row">
          ${columns.map((column) => html`<th scope="col" role="columnheader" class=${column.numeric ? 'numeric' : nothing}>${column.label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row, index) => {
          const id = ids?.[index];
          return html`<tr role="row" class=${index === own || (id !== undefined && id === chosen) ? 'chosen' : nothing}>
            ${row.map((cell, at) =>
              at === 0
                ? html`<th scope="row" role="rowheader">${id === undefined ? cell.text : html`<button type="button" aria-pressed=${id === chosen} title=${label} @click=${() => choose(id)}>${cell.text}</button>`}</th>`
                : renderCell(cell, columns[at]?.numeric ?? false),
            )}
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

function renderCell({ text, remark, bars, mark }: BarCell, numeric: boolean): TemplateResult {
  return html`<td role="cell" class="${numeric ? 'numeric' : ''} ${bars ? 'has-bar' : ''}">
    <span class="value">${text}${remark ? html`<small>${remark}</small>` : nothing}</span>${bars ? renderBar(bars, mark) : nothing}
  </td>`;
}

/** As wide as the cell, whatever that is: the widths are shares of it. */
export function renderBar(bars: NonNullable<BarCell['bars']>, mark?: number): TemplateResult {
  const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;
  let from = 0;
  return html`<svg class="bar" width="100%" height="12" aria-hidden="true">
    ${patternDefs}
    ${bars.map(({ width, paint, pattern }) => {
      const x = percent(from);
      from += width;
      return svg`<rect x=${x} y="1" width=${percent(width)} height="10" fill="var(--_${paint})"></rect>${
        pattern ? svg`<rect x=${x} y="1" width=${percent(width)} height="10" fill="url(#${pattern})"></rect>` : nothing
      }`;
    })}
    ${mark === undefined ? nothing : svg`<line x1=${percent(mark)} x2=${percent(mark)} y1="0" y2="12" stroke="var(--_target)" stroke-width="2.5"></line>`}
  </svg>`;
}
