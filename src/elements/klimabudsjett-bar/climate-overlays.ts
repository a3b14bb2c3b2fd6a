// Loaded where a document has other editions, or other municipalities. Nothing of the entry may import it statically.
import {
  deriveComparisonBars,
  deriveComparisonChart,
  deriveComparisonSentence,
  deriveComparisonTable,
  deriveVintageChart,
  deriveVintageSentence,
  deriveVintageTable,
} from '../../charts/climate-overlay.js';
import type { ClimateBudget } from '../../data/climate-budget-document.js';
import { commonYears, type Comparison } from '../../data/climate-compare.js';
import { localize, type Language } from '../../i18n/language.js';
import { climateOverlayWords } from '../../i18n/words/climate-overlays.js';
import type { ClimateWords } from '../../i18n/words/climate.js';
import type { ClimateChoice } from './climate-choice.js';
import type { ClimatePart } from './climate-part.js';

interface OverlayContext {
  readonly choice: ClimateChoice;
  readonly language: Language;
  readonly figures: ClimateWords;
}

/** The document and another edition of it over each other, with the difference explained. */
export function deriveVintagePart(budget: ClimateBudget, { choice, language, figures }: OverlayContext): ClimatePart[] {
  const { vintages = [] } = budget;
  const vintage = vintages.find(({ id }) => id === choice.vintage) ?? vintages[0];
  if (!vintage) return [];
  const words = climateOverlayWords[language];
  // Per cents of an edition that does not say what they are of are not made into tonnes.
  const lacksTonnes = choice.unit === 'tonnes' && vintage.reference.assumed === true;
  const overlay = { unit: lacksTonnes ? ('percent' as const) : choice.unit, language, figures };
  const name = localize(vintage.name, language);
  return [
    {
      view: 'vintages',
      heading: words.headings.vintages,
      sentence: [
        deriveVintageSentence(budget, vintage, overlay),
        vintage.why ? `${words.why} ${localize(vintage.why, language)}` : '',
        lacksTonnes ? words.inPercentAlone(name, vintage.reference.year) : '',
      ]
        .filter(Boolean)
        .join(' '),
      chart: deriveVintageChart(budget, vintage, overlay),
      table: deriveVintageTable(budget, vintage, overlay),
      tableOpen: true,
      source: vintage.source,
      choice: {
        name: 'vintage',
        label: words.edition,
        options: vintages.map((item) => ({ id: item.id, name: localize(item.name, language), chosen: item === vintage })),
      },
    },
  ];
}

/** The municipality among others: for each inhabitant, or as an index of each one's own development. */
export function deriveComparisonPart(budget: ClimateBudget, { choice, language }: OverlayContext): ClimatePart[] {
  const words = climateOverlayWords[language];
  const years = commonYears(budget);
  const base = years.includes(budget.reference.year) ? budget.reference.year : years[0];
  const modes = [...(budget.inhabitants ? (['inhabitant'] as const) : []), ...(base === undefined ? [] : (['index'] as const))];
  const mode = modes.find((item) => item === choice.compare) ?? modes[0];
  if (!mode) return [];
  const comparison: Comparison = mode === 'index' && base !== undefined ? { by: 'index', year: base } : { by: 'inhabitant' };
  const bars = deriveComparisonBars(budget, comparison, language);
  return [
    {
      view: 'comparison',
      heading: words.headings.comparison,
      sentence: deriveComparisonSentence(budget, comparison, language),
      ...(bars ? { bars } : { chart: deriveComparisonChart(budget, comparison, language) }),
      table: deriveComparisonTable(budget, comparison, language),
      choice: {
        name: 'compare',
        label: words.compareBy,
        options: modes.map((id) => ({ id, name: words.modes[id], chosen: id === mode })),
      },
    },
  ];
}
