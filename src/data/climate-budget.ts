import type { ClimateBudget } from './climate-budget-document.js';

/** Emissions in a year: the change from the reference year in per cent (−52 is 52 below), and tonnes of CO2 equivalents. */
export interface Emission {
  readonly change: number;
  readonly tonnes: number;
}

/** All that a budget and its accounts say of one year. What was not published is not here. */
export interface ClimateYear {
  readonly year: number;
  readonly account?: Emission;
  /** The account is an estimate. */
  readonly estimated?: boolean;
  /** Tonnes by sector; null where the sector has no figure. */
  readonly sectors?: Readonly<Record<string, number | null>>;
  readonly path?: Emission;
  readonly frame?: Emission;
  readonly decided?: Emission;
  /** With decided and identified measures. */
  readonly identified?: Emission;
  /** What is left above the frame when all measures work: percentage points and tonnes. Below zero, the frame is more than kept. */
  readonly gap?: { readonly points: number; readonly tonnes: number };
}

/** Without the tails that subtraction leaves: 0.3 and not 0.30000000000000004. */
const tidy = (value: number): number => Number(value.toPrecision(12));

/**
 * The years of a budget in order, each with what was published of it. Per cent as printed; where only tonnes are, per cent of the
 * reference year with one decimal. Tonnes as printed; where only per cent is, that share of the reference year's, in whole tonnes.
 * The gap is as KS and Miljødirektoratet's guide to climate budgets has it: frame against decided and identified measures.
 */
export function deriveClimateYears(budget: ClimateBudget): readonly ClimateYear[] {
  const { reference, accounts, referencePath = [], frames = [], results = [] } = budget;
  const years = new Map<number, ClimateYear>();
  const add = (year: number, more: Partial<ClimateYear>): void => void years.set(year, { ...years.get(year), ...more, year });
  const emission = (change: number, tonnes = Math.round(reference.tonnes * (1 + change / 100))): Emission => ({ change, tonnes });

  for (const { year, tonnes: printed, change, sectors, estimated } of accounts) {
    const known = Object.values(sectors ?? {}).filter((value) => value !== null);
    const tonnes = printed ?? (known.length > 0 ? tidy(known.reduce((a, b) => a + b)) : undefined);
    add(year, { ...(estimated && { estimated }), ...(sectors && { sectors }) });
    if (tonnes !== undefined) add(year, { account: emission(change ?? Math.round((tonnes / reference.tonnes - 1) * 1000) / 10, tonnes) });
    else if (change !== undefined) add(year, { account: emission(change) });
  }
  for (const { year, change } of referencePath) add(year, { path: emission(change) });
  for (const { year, change } of frames) add(year, { frame: emission(change) });
  for (const { year, decided, identified, tonnes } of results) {
    add(year, { decided: emission(decided, tonnes), ...(identified !== undefined && { identified: emission(identified) }) });
  }
  return [...years.values()].sort((a, b) => a.year - b.year).map((item) => ({ ...item, ...gapOf(item) }));
}

function gapOf({ frame, decided, identified = decided }: ClimateYear): Pick<ClimateYear, 'gap'> {
  return frame && identified
    ? { gap: { points: tidy(identified.change - frame.change), tonnes: tidy(identified.tonnes - frame.tonnes) } }
    : {};
}

/** The years that the budget has results for, in order. */
export const budgetYears = ({ results = [] }: ClimateBudget): number[] => results.map(({ year }) => year).sort((a, b) => a - b);

/**
 * The effect of the measures in a year, in tonnes: the sum of the rows that have a number, and the total as published. Measures may
 * overlap, so the published total stands when the two differ.
 */
export function sumEffects(
  { measures = [], results = [] }: ClimateBudget,
  year: number,
): { readonly rows: number; readonly published: number | undefined } {
  const numbers = measures.map(({ effect }) => effect?.[year]).filter((value) => typeof value === 'number');
  return { rows: tidy(numbers.reduce((a, b) => a + b, 0)), published: results.find((result) => result.year === year)?.effect };
}
