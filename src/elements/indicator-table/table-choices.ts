import { html, nothing, type TemplateResult } from 'lit';
import { listColumns, type ListChoice, type ListRow, type ListSort } from '../../charts/indicator-list.js';
import type { IndicatorTableWords } from '../../i18n/words/indicator-table.js';

interface TableChoices {
  readonly rows: readonly ListRow[];
  readonly choice: ListChoice;
  readonly words: IndicatorTableWords;
  readonly onChoice: (change: Partial<ListChoice>) => void;
}

const manyRows = 5;
const valueOf = ({ target }: Event): string => (target as HTMLSelectElement | HTMLInputElement).value;
const names = (rows: readonly ListRow[], key: 'group' | 'source'): readonly string[] => [...new Set(rows.flatMap((row) => row[key] || []))];

/** Search, filter and grouping, each where there is something to choose among; and sorting, where there are no headings to press. */
export function renderTableChoices({ rows, choice, words, onChoice }: TableChoices): TemplateResult | typeof nothing {
  const groups = names(rows, 'group');
  const groupings = (['group', 'source'] as const).filter((key) => names(rows, key).length > 1);
  if (rows.length < 2) return nothing;
  return html`<div class="choices">
    ${
      rows.length >= manyRows
        ? html`<label
            >${words.search}<input type="search" .value=${choice.query} @input=${(event: Event) => onChoice({ query: valueOf(event) })}
          /></label>`
        : nothing
    }
    ${
      groups.length > 1
        ? html`<label
            >${words.group}<select @change=${(event: Event) => onChoice({ group: valueOf(event) })}>
              <option value="" .selected=${!choice.group}>${words.allGroups}</option>
              ${groups.map((name) => html`<option .value=${name} .selected=${name === choice.group}>${name}</option>`)}
            </select></label
          >`
        : nothing
    }
    ${
      groupings.length > 0
        ? html`<label
            >${words.groupBy}<select @change=${(event: Event) => onChoice({ groupBy: valueOf(event) as ListChoice['groupBy'] })}>
              ${[...groupings, 'none' as const].map((key) => html`<option value=${key} .selected=${key === choice.groupBy}>${words.groupings[key]}</option>`)}
            </select></label
          >`
        : nothing
    }
    ${renderSort(choice, words, onChoice)}
  </div>`;
}

function renderSort({ sort }: ListChoice, words: IndicatorTableWords, onChoice: TableChoices['onChoice']): TemplateResult {
  const sorts = listColumns.flatMap((column) => [false, true].map((descending): ListSort => ({ column, descending })));
  return html`<label class="cards-only"
    >${words.sortBy}<select @change=${(event: Event) => onChoice({ sort: sorts[Number(valueOf(event) || -1)] })}>
      <option value="" .selected=${!sort}>${words.asGiven}</option>
      ${sorts.map(
        ({ column, descending }, index) =>
          html`<option value=${index} .selected=${sort?.column === column && sort.descending === descending}>${(descending ? words.descending : words.ascending)(words.columns[column])}</option>`,
      )}
    </select></label
  >`;
}
