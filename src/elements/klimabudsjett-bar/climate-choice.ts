import type { ClimateBudget } from '../../data/climate-budget-document.js';

export const climateViews = ['overview', 'sectors', 'measures', 'indirect', 'vintages', 'frame', 'accounts', 'comparison'] as const;
export type ClimateView = (typeof climateViews)[number];

/** What the editor or the reader has chosen, as the attributes have it. */
export interface ClimateWish {
  readonly view: string;
  readonly unit: string;
  readonly year: number | undefined;
  readonly sector: string;
  readonly certainty: string;
  readonly vintage: string;
  readonly compare: string;
  readonly sort: string;
}

/** The same, with what the document does not have left out. */
export interface ClimateChoice {
  /** Empty for all that there is. */
  readonly view: ClimateView | '';
  readonly unit: 'percent' | 'tonnes';
  /** The budget year; undefined without a budget. */
  readonly year: number | undefined;
  readonly sector: string | undefined;
  readonly certainty: 'decided' | 'uncertain' | 'identified' | undefined;
  readonly vintage: string;
  readonly compare: 'inhabitant' | 'index' | '';
  readonly sort: string;
}

export type ClimateChange = Partial<Pick<ClimateWish, 'view' | 'unit' | 'year' | 'sector' | 'certainty' | 'vintage' | 'compare' | 'sort'>>;

const hasBudget = ({ results = [], frames = [] }: ClimateBudget): boolean => results.length + frames.length > 0;

/** The views that a document has something for, in the order in which they stand below each other. */
export function viewsOf(budget: ClimateBudget): readonly ClimateView[] {
  const { accounts, frames = [], measures = [], indirect, vintages = [], comparison = [], sectors = [], inhabitants } = budget;
  const bySector = accounts.some((account) => account.sectors);
  const has: Record<ClimateView, boolean> = {
    overview: hasBudget(budget),
    accounts: bySector || (!hasBudget(budget) && accounts.length > 0),
    sectors: bySector || (sectors.length > 0 && measures.some(({ sector }) => sector !== undefined)),
    measures: measures.length > 0,
    indirect: indirect !== undefined,
    vintages: vintages.length > 0,
    frame: frames.length > 1,
    comparison: comparison.length > 0 || (inhabitants !== undefined && accounts.length > 1),
  };
  return (['overview', 'accounts', 'sectors', 'measures', 'indirect', 'vintages', 'frame', 'comparison'] as const).filter(
    (view) => has[view],
  );
}

/** Whether there are other editions or municipalities to show. */
export const needsOverlays = (budget: ClimateBudget): boolean =>
  viewsOf(budget).some((view) => view === 'vintages' || view === 'comparison');

/** What stands on top in a view, and what below it: the one picture first, and then all that there is. */
export function partsOf(budget: ClimateBudget, view: ClimateView | ''): readonly ClimateView[] {
  const views = viewsOf(budget);
  if (view === '') return views;
  // The companion of the budget: the accounts, and how they stand beside those of others.
  return view === 'accounts' ? views.filter((item) => item === 'accounts' || item === 'comparison') : [view];
}
