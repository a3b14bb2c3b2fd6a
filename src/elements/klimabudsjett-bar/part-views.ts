import { deriveFrameBars, deriveFrameSentence, deriveSectorBars, deriveSectorSentence } from '../../charts/climate-bars.js';
import type { ClimateBudget } from '../../data/climate-budget-document.js';
import { localize, type Language } from '../../i18n/language.js';
import { climatePartWords } from '../../i18n/words/climate-parts.js';
import type { ClimateChoice, ClimateView } from './climate-choice.js';
import type { ClimatePart } from './climate-part.js';
import type * as climateDrawing from './climate-drawing.js';
import type * as climateMeasures from './climate-measures.js';
import type * as climateOverlays from './climate-overlays.js';

/** The files that the parts are made by, each there already. */
export interface PartFiles {
  readonly file: typeof climateDrawing;
  readonly measures: typeof climateMeasures;
  /** Only where the document has other editions or municipalities. */
  readonly overlays: typeof climateOverlays | undefined;
}

interface PartContext {
  readonly choice: ClimateChoice;
  readonly language: Language;
  readonly files: PartFiles;
}

/** Works out a part; nothing where there is nothing to show of it. */
export function derivePart(view: ClimateView, budget: ClimateBudget, context: PartContext): ClimatePart[] {
  const { choice, language, files } = context;
  const words = climatePartWords[language];
  // Of the sectors, what measures do: so the year is one that has effects.
  const partChoice = { unit: choice.unit, year: files.measures.yearOf(budget, choice), language };
  const overlay = { choice, language, figures: files.file.climateWords[language] };
  switch (view) {
    case 'sectors': {
      const bars = deriveSectorBars(budget, partChoice);
      return [{ view, heading: words.headings.sectors, sentence: deriveSectorSentence(budget, partChoice), bars, table: bars }];
    }
    case 'frame': {
      const bars = deriveFrameBars(budget, partChoice);
      return [
        {
          view,
          heading: words.headings.frame,
          sentence: deriveFrameSentence(budget, language),
          bars,
          table: bars,
          notes: [words.barAndLine(budget.reference.year)],
        },
      ];
    }
    case 'measures':
      return [{ view, ...files.measures.derivePart(budget, choice, language) }];
    case 'accounts':
      return [deriveAccountsPart(budget, context)];
    case 'indirect':
      return deriveIndirectPart(budget, context);
    case 'vintages':
      return files.overlays?.deriveVintagePart(budget, overlay) ?? [];
    case 'comparison':
      return files.overlays?.deriveComparisonPart(budget, overlay) ?? [];
    default:
      return [];
  }
}

function deriveAccountsPart(budget: ClimateBudget, { choice, language, files: { file } }: PartContext): ClimatePart {
  const heading = climatePartWords[language].headings.accounts;
  return {
    view: 'accounts',
    heading,
    sentence: file.deriveAccountSentence(budget, language),
    chart: file.deriveClimateChart(budget, { ...choice, language, part: 'accounts' }),
    table: file.deriveClimateTable(file.accountsOf(budget), heading, language),
  };
}

/** A panel of its own: indirect emissions are never put on top of the direct ones. */
function deriveIndirectPart(
  { indirect, place }: ClimateBudget,
  { choice, language, files: { file, measures } }: PartContext,
): ClimatePart[] {
  if (!indirect) return [];
  const words = climatePartWords[language];
  const heading = indirect.title ? localize(indirect.title, language) : words.headings.indirect;
  const { accounts, frames = [], results = [], notes = [], boundary, source } = indirect;
  const year = results.map((result) => result.year).sort((a, b) => b - a)[0];
  const has = accounts.length + frames.length + results.length > 0;
  const isBudget = frames.length + results.length > 0;
  const told = has ? file.deriveAccountSentence({ ...indirect, title: heading, place }, language) : words.noNumbers;
  return [
    {
      view: 'indirect',
      heading,
      sentence: `${words.indirectApart} ${told}`,
      ...(has && {
        chart: file.deriveClimateChart(indirect, { unit: choice.unit, year, language, ...(!isBudget && { part: 'accounts' as const }) }),
        table: file.deriveClimateTable(indirect, heading, language),
      }),
      ...((indirect.measures?.length ?? 0) > 0 && { extra: measures.deriveMeasuresTable(indirect, language) }),
      notes: [...(boundary === undefined ? [] : [boundary]), ...notes].map((note) => localize(note, language)),
      source,
    },
  ];
}
