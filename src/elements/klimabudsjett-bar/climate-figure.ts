// Loaded beside the document: what a climate budget's figure is made of. Nothing of the entry may import it statically.
import { html, nothing, type TemplateResult } from 'lit';
import type { Figure } from '../../base/figure-element.js';
import { renderTable } from '../../base/table-template.js';
import { deriveClimateChart } from '../../charts/climate-chart-view.js';
import { deriveCheckNotes, deriveReadingNotes } from '../../charts/climate-notes.js';
import {
  boundaryText,
  deriveClimateSentence,
  deriveClimateTable,
  deriveMeasuresTable,
  deriveSumNotes,
} from '../../charts/climate-words.js';
import type { ClimateBudget } from '../../data/climate-budget-document.js';
import { budgetYears } from '../../data/climate-budget.js';
import { localize, type Language } from '../../i18n/language.js';
import { climateWords } from '../../i18n/words/climate.js';
import { commonWords } from '../../i18n/words/common.js';

export { parseClimateBudget } from '../../data/climate-budget-document.js';

export type ClimateUnit = 'percent' | 'tonnes';
const units = ['percent', 'tonnes'] as const;

/** What the editor or the reader has chosen. A year that the budget does not have gives way to its last one. */
export interface ClimateChoice {
  readonly unit: ClimateUnit;
  readonly year: number | undefined;
}

function chosenYear(budget: ClimateBudget, { year }: ClimateChoice): number | undefined {
  const years = budgetYears(budget);
  return years.find((item) => item === year) ?? years.at(-1);
}

export function deriveClimateFigure(budget: ClimateBudget, choice: ClimateChoice, language: Language): Figure {
  const year = chosenYear(budget, choice);
  const { title, notes = [], source, updated, accounts, frames = [], results = [], reading = [] } = budget;
  return {
    heading: localize(title, language),
    sentence: deriveClimateSentence(budget, year, language),
    empty: accounts.length + frames.length + results.length === 0,
    chart: deriveClimateChart(budget, { unit: choice.unit, year, language }),
    table: deriveClimateTable(budget, language),
    notes: [
      boundaryText(budget, language),
      ...notes.map((note) => localize(note, language)),
      ...deriveReadingNotes(reading, language),
      ...deriveCheckNotes(budget, language),
    ].filter(Boolean),
    source,
    updated,
  };
}

/** The reader's choices: the year that the sentence speaks of, and the unit of the drawing. */
export function renderClimateChoices(
  budget: ClimateBudget,
  choice: ClimateChoice,
  { language, choose }: { language: Language; choose: (choice: Partial<ClimateChoice>) => void },
): TemplateResult {
  const words = climateWords[language];
  const years = budgetYears(budget);
  const year = chosenYear(budget, choice);
  return html`<div class="choices">
    ${
      years.length > 1
        ? renderRadios(words.year, 'year', {
            options: years.map((item) => ({ label: String(item), checked: item === year, choose: () => choose({ year: item }) })),
          })
        : nothing
    }
    ${renderRadios(words.unit, 'unit', {
      options: units.map((unit) => ({ label: words[unit], checked: unit === choice.unit, choose: () => choose({ unit }) })),
    })}
  </div>`;
}

/** The table of measures, to be folded out. */
export function renderMeasures(budget: ClimateBudget, language: Language): TemplateResult | typeof nothing {
  const table = deriveMeasuresTable(budget, language);
  if (!table) return nothing;
  return html`<details class="measures">
    <summary>${climateWords[language].measures} (${table.rows.length})</summary>
    ${renderTable(table, commonWords[language])} ${deriveSumNotes(budget, language).map((note) => html`<p>${note}</p>`)}
  </details>`;
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
