// Loaded beside the parts of a climate budget: the table of its measures. Nothing of the entry may import it statically.
import { html, nothing, svg, type TemplateResult } from 'lit';
import { patternDefs } from '../../base/drawing-template.js';
import { renderLink } from '../../base/source-template.js';
import {
  deriveMeasureList,
  deriveMeasureSentence,
  deriveMeasuresTable,
  deriveSumNotes,
  deriveSumRows,
  parseMeasureSort,
  type MeasureColumn,
  type MeasureList,
  type MeasureSort,
  type MeasureView,
} from '../../charts/climate-measure-table.js';
import { sectorName } from '../../charts/climate-sectors.js';
import type { TableView } from '../../charts/chart-view.js';
import type { Certainty, ClimateBudget } from '../../data/climate-budget-document.js';
import { certaintiesOf, effectYears } from '../../data/climate-measures.js';
import type { Language } from '../../i18n/language.js';
import { climateMeasureWords, type ClimateMeasureWords } from '../../i18n/words/climate-measures.js';
import type { ClimateChange, ClimateChoice } from './climate-choice.js';

export { deriveMeasuresTable };
export { climateMeasuresStyles } from './climate-measures.styles.js';

interface MeasuresContext {
  readonly choice: ClimateChoice;
  readonly language: Language;
  readonly change: (change: ClimateChange) => void;
  /** Whether the year is chosen here too. */
  readonly withYear: boolean;
}

/** The year whose effects are shown: the chosen one where there are effects of it, else the last that has any. */
export function yearOf(budget: ClimateBudget, { year }: ClimateChoice): number | undefined {
  const years = effectYears(budget);
  return years.find((item) => item === year) ?? years.at(-1);
}

export const deriveList = (budget: ClimateBudget, choice: ClimateChoice, language: Language): MeasureList =>
  deriveMeasureList(
    budget,
    { year: yearOf(budget, choice), sort: parseMeasureSort(choice.sort), sector: choice.sector, certainty: choice.certainty },
    language,
  );

export function derivePart(
  budget: ClimateBudget,
  choice: ClimateChoice,
  language: Language,
): { heading: string; sentence: string; table: TableView; notes: string[] } {
  const year = yearOf(budget, choice);
  return {
    heading: climateMeasureWords[language].heading,
    sentence: deriveMeasureSentence(budget, year, language),
    table: deriveMeasuresTable(budget, language),
    notes: deriveSumNotes(budget, year, language),
  };
}

/** What is shown now, for those who do not see it. */
export function statusOf({ views, all }: MeasureList, { sort }: ClimateChoice, language: Language): string {
  const words = climateMeasureWords[language];
  const sorted = parseMeasureSort(sort);
  return words.shown(views.length, all) + (sorted ? ` ${words.sortBy}: ${sortText(sorted, words)}.` : '');
}

const sortText = ({ by, descending }: MeasureSort, words: ClimateMeasureWords): string =>
  (descending ? words.descending : words.ascending)(words.columns[by]);

const valueOf = ({ target }: Event): string => (target as HTMLSelectElement).value;

export function renderMeasures(budget: ClimateBudget, list: MeasureList, context: MeasuresContext): TemplateResult {
  const words = climateMeasureWords[context.language];
  return html`${renderFilters(budget, list, context)}
    <div class="measures ${list.columns.length > 5 ? 'wide' : ''}" part="table" role="region" tabindex="0" aria-label=${words.heading}>${list.views.length === 0 ? html`<p>${words.nothing}</p>` : renderList(budget, list, context)}</div>`;
}

function renderFilters(budget: ClimateBudget, list: MeasureList, { choice, language, change, withYear }: MeasuresContext): TemplateResult {
  const words = climateMeasureWords[language];
  const { measures = [] } = budget;
  const sectors = [...new Set(measures.flatMap(({ sector }) => sector ?? []))];
  const certainties = certaintiesOf(budget);
  const years = effectYears(budget);
  const at = yearOf(budget, choice);
  return html`<div class="choices">
      ${
        sectors.length > 1
          ? html`<label
              >${words.columns.sector}<select @change=${(event: Event) => change({ sector: valueOf(event) })}>
                <option value="" .selected=${choice.sector === undefined}>${words.allSectors}</option>
                ${sectors.map((id) => html`<option .value=${id} .selected=${id === choice.sector}>${sectorName(budget, id, language)}</option>`)}
              </select></label
            >`
          : nothing
      }
      ${
        certainties.length > 1
          ? html`<label
              >${words.columns.certainty}<select @change=${(event: Event) => change({ certainty: valueOf(event) })}>
                <option value="" .selected=${choice.certainty === undefined}>${words.allCertainties}</option>
                ${certainties.map((item) => html`<option .value=${item} .selected=${item === choice.certainty}>${words.certainties[item]}</option>`)}
              </select></label
            >`
          : nothing
      }
      ${
        withYear && years.length > 1
          ? html`<label
              >${words.columns.effect}<select @change=${(event: Event) => change({ year: Number(valueOf(event)) })}>
                ${years.map((year) => html`<option .value=${String(year)} .selected=${year === at}>${year}</option>`)}
              </select></label
            >`
          : nothing
      }
      ${renderSort(list, choice, { words, change })}
    </div>
    ${list.views.length < list.all ? html`<p class="count">${words.shown(list.views.length, list.all)}</p>` : nothing}`;
}

/** Where the list is laid out as cards there are no headings to press. */
function renderSort(
  { columns }: MeasureList,
  choice: ClimateChoice,
  { words, change }: { words: ClimateMeasureWords; change: (change: ClimateChange) => void },
): TemplateResult {
  const now = parseMeasureSort(choice.sort);
  const sorts = columns.flatMap((by) => [false, true].map((descending): MeasureSort => ({ by, descending })));
  return html`<label class="cards-only"
    >${words.sortBy}<select @change=${(event: Event) => change({ sort: valueOf(event) })}>
      <option value="" .selected=${!now}>${words.asGiven}</option>
      ${sorts.map(
        (sort) =>
          html`<option .value=${sort.descending ? `${sort.by} desc` : sort.by} .selected=${now?.by === sort.by && now.descending === sort.descending}>${sortText(sort, words)}</option>`,
      )}
    </select></label
  >`;
}

const isNumeric = (column: MeasureColumn): boolean => column === 'effect' || column === 'cost' || column === 'costPerTonne';

/** The roles are said aloud because a narrow screen lays the table out as cards, and browsers then forget that it is one. */
function renderList(budget: ClimateBudget, list: MeasureList, { choice, language, change }: MeasuresContext): TemplateResult {
  const words = climateMeasureWords[language];
  const { columns, views, sums, most } = list;
  const year = yearOf(budget, choice);
  const now = parseMeasureSort(choice.sort);
  const press = (by: MeasureColumn): void => {
    const descending = now?.by === by ? now.descending : undefined;
    // Figures from the largest, words from the first; then the other way; then as given.
    const first = isNumeric(by);
    const next = descending === undefined ? first : descending === first ? !first : undefined;
    change({ sort: next === undefined ? '' : next ? `${by} desc` : by });
  };
  return html`<table role="table">
    <caption>
      ${words.caption(String(year ?? ''))}
    </caption>
    <thead>
      <tr role="row">
        ${columns.map((column) => {
          const way = now?.by !== column ? 'none' : now.descending ? 'descending' : 'ascending';
          return html`<th scope="col" role="columnheader" aria-sort=${way} class=${isNumeric(column) ? 'numeric' : nothing}>
            <button type="button" @click=${() => press(column)}>
              ${headingOf(column, year, words)}<span class="arrow" aria-hidden="true">${way === 'none' ? '↕' : way === 'ascending' ? '↑' : '↓'}</span>
            </button>
            ${unitOf(column, words)}
          </th>`;
        })}
      </tr>
    </thead>
    <tbody>
      ${views.map((view) => renderRow(view, { columns, words, most, year }))}
    </tbody>
    ${
      sums.length > 0
        ? html`<tfoot>
            ${deriveSumRows(sums, words, language).map(
              ({ label, text }) =>
                html`<tr role="row">
                  ${columns.map((column, index) =>
                    index === 0
                      ? html`<th scope="row" role="rowheader">${label}</th>`
                      : column === 'effect'
                        ? html`<td role="cell" class="numeric">${text}</td>`
                        : html`<td role="cell" class="void"></td>`,
                  )}
                </tr>`,
            )}
          </tfoot>`
        : nothing
    }
  </table>`;
}

const headingOf = (column: MeasureColumn, year: number | undefined, words: ClimateMeasureWords): string =>
  column === 'effect' && year !== undefined ? `${words.columns.effect} ${year}` : words.columns[column];

function unitOf(column: MeasureColumn, words: ClimateMeasureWords): TemplateResult | typeof nothing {
  const unit = column === 'effect' ? words.tonnes : column === 'cost' ? words.thousands : '';
  return unit ? html`<small>${unit}</small>` : nothing;
}

interface RowContext {
  readonly columns: readonly MeasureColumn[];
  readonly words: ClimateMeasureWords;
  readonly most: number;
  readonly year: number | undefined;
}

function renderRow(view: MeasureView, { columns, words, most, year }: RowContext): TemplateResult {
  const { row, name, remarks, responsible, reporter } = view;
  const label = (column: MeasureColumn): TemplateResult => html`<span class="label">${headingOf(column, year, words)}</span>`;
  const cells: Record<Exclude<MeasureColumn, 'name'>, () => TemplateResult> = {
    sector: () => html`<td role="cell" class=${view.sector ? '' : 'void'}>${label('sector')}<span>${view.sector}</span></td>`,
    responsible: () =>
      html`<td role="cell" class=${responsible || reporter ? '' : 'void'}>${label('responsible')}<span>${responsible}${reporter ? html`<small>${words.reporter}: ${reporter}</small>` : nothing}</span></td>`,
    certainty: () =>
      html`<td role="cell" class=${view.certainty ? '' : 'void'}>${label('certainty')}${view.certainty ? html`<span class="certainty">${renderCertainty(view.certainty)}<span>${view.certaintyWord}</span></span>` : nothing}</td>`,
    effect: () =>
      html`<td role="cell" class="numeric effect">${label('effect')}<span class=${view.effect.number === null ? 'quiet' : ''}>${view.effect.text}</span>${renderEffect(view, most)}</td>`,
    cost: () => html`<td role="cell" class="numeric ${view.cost.text ? '' : 'void'}">${label('cost')}<span>${view.cost.text}</span></td>`,
    costPerTonne: () =>
      html`<td role="cell" class="numeric ${view.costPerTonne.text ? '' : 'void'}">${label('costPerTonne')}<span>${view.costPerTonne.text}</span></td>`,
  };
  return html`<tr role="row">
    <th scope="row" role="rowheader">
      ${row.measure.href ? renderLink(name, row.measure.href) : name}${remarks.map((remark) => html`<small>${remark}</small>`)}
    </th>
    ${columns.map((column) => (column === 'name' ? nothing : cells[column]()))}
  </tr>`;
}

/** The number as a bar; a range from its low end to its high one, hollow. */
function renderEffect({ row: { effect, measure } }: MeasureView, most: number): TemplateResult | typeof nothing {
  const percent = (tonnes: number): string => `${Math.round((Math.max(0, tonnes) / most) * 1000) / 10}%`;
  if (most <= 0 || (effect.kind !== 'number' && effect.kind !== 'range')) return nothing;
  const pattern = patternOf(measure.certainty);
  return html`<svg class="bar" width="100%" height="12" aria-hidden="true">
    ${patternDefs}
    ${
      effect.kind === 'range'
        ? svg`<rect x=${percent(effect.low)} y="2" width=${percent(effect.high - effect.low)} height="8" fill="none" stroke="var(--_accent)" stroke-width="1.5"></rect>`
        : svg`<rect y="1" width=${percent(effect.tonnes)} height="10" fill="var(--_accent)"></rect>${pattern ? svg`<rect y="1" width=${percent(effect.tonnes)} height="10" fill="url(#${pattern})"></rect>` : nothing}`
    }
  </svg>`;
}

/** As the drawing has them: decided whole, identified in lines; uncertain ones dotted. */
const patternOf = (certainty: Certainty | undefined): string | undefined =>
  certainty === 'identified' ? 'lines' : certainty === 'uncertain' ? 'dots' : undefined;

function renderCertainty(certainty: Certainty): TemplateResult {
  const pattern = patternOf(certainty);
  return html`<svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
    ${patternDefs}${svg`<rect x="0.75" y="0.75" width="12.5" height="12.5" fill="var(--_accent)" stroke="var(--_accent)"></rect>${
      pattern ? svg`<rect x="1.5" y="1.5" width="11" height="11" fill="url(#${pattern})"></rect>` : nothing
    }`}
  </svg>`;
}
