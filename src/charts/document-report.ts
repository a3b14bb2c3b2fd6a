import { assembleClimateBudget, type ClimateParts } from '../data/climate-parts.js';
import { dimensionPeriods, type Cube } from '../data/cube.js';
import { parseDashboard } from '../data/dashboard-document.js';
import { parseDocument, type Text } from '../data/document.js';
import type { DocumentKind } from '../data/document-kind.js';
import { parseFinance } from '../data/finance-document.js';
import { parseGoalPages } from '../data/goal-pages.js';
import { parseGoals } from '../data/goals-document.js';
import { parseIndicator } from '../data/indicator-document.js';
import { parseIndicators } from '../data/indicators-document.js';
import type { Indicator } from '../data/indicator.js';
import { own } from '../data/json-fields.js';
import { parseMateriality } from '../data/materiality-document.js';
import { parseMeasures } from '../data/measures-document.js';
import type { Period } from '../data/period.js';
import { parsePlan } from '../data/plan-document.js';
import { parseQuery } from '../data/query-document.js';
import { parseServiceAreas, serviceAreasSchema } from '../data/service-areas-document.js';
import { parseTimeline } from '../data/timeline-document.js';
import { parseU4ssc } from '../data/u4ssc-document.js';
import { formatNumber } from '../i18n/format.js';
import type { Language } from '../i18n/language.js';
import { commandLineWords, type CountedThing } from '../i18n/words/command-line.js';
import { goalTreeWords } from '../i18n/words/goal-tree.js';
import { measureBankWords } from '../i18n/words/measure-bank.js';
import { deriveCheckNotes, deriveReadingNotes } from './climate-notes.js';

/** What a document or a table holds, and what its figure would remark on. */
export interface DocumentReport {
  readonly title: Text;
  readonly counts: Partial<Readonly<Record<CountedThing, number>>>;
  /** The first and the last period. */
  readonly span?: readonly [first: Period, last: Period] | undefined;
  /** Sentences for the one who publishes it. */
  readonly notes: readonly string[];
}

type Reader = (input: unknown, language: Language, parts: ClimateParts) => DocumentReport;
const sum = <T>(items: readonly T[], count: (item: T) => number): number => items.reduce((total, item) => total + count(item), 0);

const readers: Readonly<Record<DocumentKind, Reader>> = {
  indicator: (input, language) => reportIndicator(parseIndicator(input), language),
  indicators: (input) => {
    const { title, indicators } = parseIndicators(input);
    const points = indicators.flatMap(({ indicator }) => indicator?.series.flatMap(({ points: all }) => all) ?? []);
    return { title, counts: { indicators: indicators.length, figures: points.filter(({ value }) => value !== null).length }, notes: [] };
  },
  goals: (input, language) => {
    const { title, nodes, levels, repeatedIds, cut } = parseGoals(input);
    const { pages } = parseGoalPages(input).plan;
    return {
      title,
      counts: { goals: nodes.length, levels: levels.length, pages: pages.length },
      notes: [
        ...(repeatedIds.length > 0 ? [commandLineWords[language].repeatedIds([...new Set(repeatedIds)].slice(0, 20).join(', '))] : []),
        ...(cut ? [goalTreeWords[language].cut(formatNumber(nodes.length, language))] : []),
      ],
    };
  },
  'climate-budget': (input, language, parts) => {
    const budget = assembleClimateBudget(input, parts);
    const { title, accounts, frames = [], measures = [], reading = [] } = budget;
    return {
      title,
      counts: { accounts: accounts.length, frames: frames.length, measures: measures.length },
      notes: [...deriveReadingNotes(reading, language), ...deriveCheckNotes(budget, language)],
    };
  },
  query: (input, language) => {
    const { title = '', url } = parseQuery(input);
    return { title, counts: {}, notes: [commandLineWords[language].notAsked(url)] };
  },
  u4ssc: (input) => {
    const { title, measurements } = parseU4ssc(input);
    const results = sum(measurements, ({ results: all }) => all.size);
    return { title, counts: { measurements: measurements.length, results }, notes: [] };
  },
  finance: (input) => {
    const { title, rules } = parseFinance(input);
    const figures = sum(rules, ({ values }) => values.filter(({ value }) => value !== null).length);
    return { title, counts: { rules: rules.length, figures }, notes: [] };
  },
  dashboard: (input) => {
    const { title, sections } = parseDashboard(input);
    return { title, counts: { sections: sections.length, parts: sum(sections, ({ elements }) => elements.length) }, notes: [] };
  },
  measures: (input, language) => {
    const { title, measures, cut } = parseMeasures(input);
    const notes = cut ? [measureBankWords[language].cut(formatNumber(measures.length, language))] : [];
    return { title, counts: { measures: measures.length }, notes };
  },
  plan: (input) => {
    const { title, levels } = parsePlan(input);
    return { title, counts: { levels: levels.length, plans: sum(levels, ({ documents = [] }) => documents.length) }, notes: [] };
  },
  timeline: (input) => {
    const { title, items } = parseTimeline(input);
    return { title, counts: { events: items.length }, notes: [] };
  },
  'service-areas': (input, language) => {
    // The plan that has the sub-goals is named by the tag, not by the document.
    if (own(input, 'groups') === undefined) {
      const { title, areas } = parseDocument('service-areas', serviceAreasSchema, input);
      return { title, counts: { areas: areas.length }, notes: [commandLineWords[language].goalsElsewhere] };
    }
    const { title, areas, groups } = parseServiceAreas(input);
    return { title, counts: { areas: areas.length, goals: sum(groups, ({ goals }) => goals.length) }, notes: [] };
  },
  materiality: (input) => {
    const { title, items } = parseMateriality(input);
    return { title, counts: { items: items.length }, notes: [] };
  },
};

/**
 * Reads a document as its element does, and tells what it holds.
 * @param parts files that a climate budget names
 * @throws DataError as the parser of its kind does.
 */
export const reportDocument = (kind: DocumentKind, input: unknown, language: Language, parts: ClimateParts = {}): DocumentReport =>
  readers[kind](input, language, parts);

/** What an indicator holds. */
export function reportIndicator({ title, series }: Indicator, language: Language): DocumentReport {
  const points = series.flatMap(({ points: all, projection = [] }) => [...all, ...projection]);
  const figures = points.filter(({ value }) => value !== null).length;
  return {
    title,
    counts: { series: series.length, ...countPeriods(points.map(({ period }) => period)), figures },
    span: spanOf(points.map(({ period }) => period)),
    notes: figures === 0 ? [commandLineWords[language].noFigures] : [],
  };
}

/** What a statistical table holds, whole. */
export function reportTable(cube: Cube, language: Language): DocumentReport {
  const time = cube.withRole('time');
  const places = cube.withRole('geo')?.categories.length;
  const periods = time ? dimensionPeriods(time).filter((period) => period !== undefined) : [];
  let figures = 0;
  for (let at = 0; at < cube.length; at++) if (cube.cellAt(at).value !== null) figures++;
  const words = commandLineWords[language];
  return {
    title: cube.label,
    counts: { ...(places !== undefined && { places }), ...countPeriods(periods), figures },
    span: spanOf(periods),
    notes: [...cube.warnings.map((warning) => words.table[warning]), ...(figures === 0 ? [words.noFigures] : [])],
  };
}

const countPeriods = (periods: readonly Period[]): { periods: number } => ({
  periods: new Set(periods.map(({ start, end }) => `${start} ${end}`)).size,
});

function spanOf(periods: readonly Period[]): readonly [Period, Period] | undefined {
  const inOrder = [...periods].sort((a, b) => a.start - b.start || a.end - b.end);
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  return first && last ? [first, last] : undefined;
}
