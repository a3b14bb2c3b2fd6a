import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FigureElement, type Figure } from '../../base/figure-element.js';
import { renderTable } from '../../base/table-template.js';
import { deriveClimateChart } from '../../charts/climate-chart-view.js';
import { deriveClimateSentence, deriveClimateTable, deriveMeasuresTable, deriveSumNotes } from '../../charts/climate-words.js';
import { parseClimateBudget, type ClimateBudget } from '../../data/climate-budget-document.js';
import { budgetYears } from '../../data/climate-budget.js';
import { localize, type Language } from '../../i18n/language.js';
import { climateWords } from '../../i18n/words/climate.js';
import { commonWords } from '../../i18n/words/common.js';
import { klimabudsjettBarStyles } from './klimabudsjett-bar.styles.js';

const units = ['percent', 'tonnes'] as const;

/**
 * Shows a municipality's climate budget and accounts: what was emitted, what the frame allows, what the measures take away and what is
 * not covered, in per cent of the reference year or in tonnes, with a table of the measures.
 * @summary A climate budget and climate accounts, from a `climate-budget` document.
 * @tag klimabudsjett-bar
 */
export class KlimabudsjettBar extends FigureElement<ClimateBudget> {
  static override styles = [...FigureElement.styles, klimabudsjettBarStyles];

  /** Unit of the drawing: `percent` of the emissions of the reference year, or `tonnes` of CO2 equivalents. The reader may change it. */
  @property() unit: 'percent' | 'tonnes' = 'percent';
  /** The budget year that the sentence speaks of; without it, the last year of the budget. The reader may change it. */
  @property({ type: Number }) year: number | undefined;

  protected override get settings(): readonly unknown[] {
    return [this.unit, this.year];
  }

  protected override parse(input: unknown): ClimateBudget {
    return parseClimateBudget(input);
  }

  protected override deriveFigure(budget: ClimateBudget, language: Language): Figure {
    const year = this.chosenYear(budget);
    const { title, boundary, notes = [], source, updated, accounts, frames = [], results = [] } = budget;
    return {
      heading: localize(title, language),
      sentence: deriveClimateSentence(budget, year, language),
      empty: accounts.length + frames.length + results.length === 0,
      chart: deriveClimateChart(budget, { unit: this.chosenUnit, year, language }),
      table: deriveClimateTable(budget, language),
      notes: [...(boundary === undefined ? [] : [boundary]), ...notes].map((note) => localize(note, language)),
      source,
      updated,
    };
  }

  private get chosenUnit(): 'percent' | 'tonnes' {
    return this.unit === 'tonnes' ? 'tonnes' : 'percent';
  }

  /** A year that the budget does not have gives way to the last one. */
  private chosenYear(budget: ClimateBudget): number | undefined {
    const years = budgetYears(budget);
    return years.find((year) => year === this.year) ?? years.at(-1);
  }

  protected override renderChoices(budget: ClimateBudget, language: Language): TemplateResult {
    const words = climateWords[language];
    const years = budgetYears(budget);
    return html`<div class="choices">
      ${
        years.length > 1
          ? renderRadios(words.year, 'year', {
              options: years.map((year) => ({
                label: String(year),
                checked: year === this.chosenYear(budget),
                choose: () => (this.year = year),
              })),
            })
          : nothing
      }
      ${renderRadios(words.unit, 'unit', {
        options: units.map((unit) => ({ label: words[unit], checked: unit === this.chosenUnit, choose: () => (this.unit = unit) })),
      })}
    </div>`;
  }

  protected override renderDetails(budget: ClimateBudget, language: Language): TemplateResult | typeof nothing {
    const table = deriveMeasuresTable(budget, language);
    if (!table) return nothing;
    return html`<details class="measures">
      <summary>${climateWords[language].measures} (${table.rows.length})</summary>
      ${renderTable(table, commonWords[language])} ${deriveSumNotes(budget, language).map((note) => html`<p>${note}</p>`)}
    </details>`;
  }
}

interface RadioOption {
  readonly label: string;
  readonly checked: boolean;
  readonly choose: () => void;
}

function renderRadios(legend: string, name: string, { options }: { options: readonly RadioOption[] }): TemplateResult {
  return html`<fieldset>
    <legend>${legend}</legend>
    ${options.map(
      ({ label, checked, choose }) =>
        html`<label><input type="radio" name=${name} .checked=${checked} @change=${choose} />${label}</label>`,
    )}
  </fieldset>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'klimabudsjett-bar': KlimabudsjettBar;
  }
}
