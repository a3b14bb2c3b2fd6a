import { tidy, tonnesOf, type ClimateBudget, type ClimateSeries } from './climate-budget-document.js';

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
  /** With no further measures; with its range where one was published. */
  readonly path?: Emission & { readonly low?: Emission; readonly high?: Emission };
  readonly frame?: Emission;
  readonly decided?: Emission;
  /** With decided and identified measures. */
  readonly identified?: Emission;
  /** What is left above the frame when decided and identified measures work. */
  readonly gap?: Gap;
  /** What is left above the frame when the decided measures alone work. */
  readonly gapOfDecided?: Gap;
  /** What the account is above the frame of its year. */
  readonly overFrame?: Gap;
}

/** What is above a frame: percentage points of the reference year, and tonnes. Below zero, the frame is more than kept. */
export interface Gap {
  readonly points: number;
  readonly tonnes: number;
}

/**
 * The years of a budget in order, each with what was published of it. Per cent as printed; where only tonnes are, per cent of the
 * reference year with one decimal. Tonnes as printed; where only per cent is, that share of the reference year's, in whole tonnes.
 * The gap is as KS and Miljødirektoratet's guide to climate budgets has it: frame against decided and identified measures.
 */
export function deriveClimateYears(budget: ClimateSeries): readonly ClimateYear[] {
  const { reference, accounts, referencePath = [], frames = [], results = [] } = budget;
  const years = new Map<number, ClimateYear>();
  const add = (year: number, more: Partial<ClimateYear>): void => void years.set(year, { ...years.get(year), ...more, year });
  const emission = (change: number, tonnes = Math.round(reference.tonnes * (1 + change / 100))): Emission => ({ change, tonnes });

  for (const { year, tonnes: printed, change, sectors, estimated } of accounts) {
    const tonnes = tonnesOf({ tonnes: printed, sectors });
    add(year, { ...(estimated && { estimated }), ...(sectors && { sectors }) });
    if (tonnes !== undefined) add(year, { account: emission(change ?? Math.round((tonnes / reference.tonnes - 1) * 1000) / 10, tonnes) });
    else if (change !== undefined) add(year, { account: emission(change) });
  }
  for (const { year, change, low, high } of referencePath)
    add(year, {
      path: {
        ...emission(change),
        ...(low !== undefined && { low: emission(low) }),
        ...(high !== undefined && { high: emission(high) }),
      },
    });
  for (const { year, change } of frames) add(year, { frame: emission(change) });
  for (const { year, decided, identified, tonnes } of results) {
    add(year, { decided: emission(decided, tonnes), ...(identified !== undefined && { identified: emission(identified) }) });
  }
  return [...years.values()].sort((a, b) => a.year - b.year).map((item) => ({ ...item, ...gapsOf(item) }));
}

function gapsOf({ account, frame, decided, identified = decided }: ClimateYear): Partial<ClimateYear> {
  if (!frame) return {};
  const over = (emission: Emission): Gap => ({
    points: tidy(emission.change - frame.change),
    tonnes: tidy(emission.tonnes - frame.tonnes),
  });
  return {
    ...(identified && { gap: over(identified) }),
    ...(decided && { gapOfDecided: over(decided) }),
    ...(account && { overFrame: over(account) }),
  };
}

/** The years that the budget has results for, in order. */
export const budgetYears = ({ results = [] }: Pick<ClimateSeries, 'results'>): number[] =>
  results.map(({ year }) => year).sort((a, b) => a - b);

/** Whether the goal is reached, as the budget itself has it. */
export interface GoalAnswer {
  /** The goal's year, or the last year that has both a frame and results. */
  readonly year: number;
  /** The goal as a level of emissions. */
  readonly goal: Emission;
  readonly decided: Emission;
  readonly identified: Emission | undefined;
  /** What decided measures leave above the goal; at or below zero, they reach it. */
  readonly gapOfDecided: Gap;
  /** The same with identified measures too; undefined where none were counted. */
  readonly gapOfIdentified: Gap | undefined;
}

/**
 * Whether decided measures reach the goal, and whether identified ones do. Undefined where the budget says nothing of it: there is no
 * answer without results for the goal's year. Without a goal, the frame of the last year that has results stands for it.
 */
export function deriveGoalAnswer(budget: ClimateBudget): GoalAnswer | undefined {
  const years = deriveClimateYears(budget);
  const last = years.findLast(({ frame, decided }) => frame && decided);
  const year = budget.goal?.year ?? last?.year;
  const { decided, identified, frame } = years.find((item) => item.year === year) ?? {};
  const change = budget.goal?.change ?? frame?.change;
  if (year === undefined || !decided || change === undefined) return undefined;
  const goal = frame?.change === change ? frame : { change, tonnes: Math.round(budget.reference.tonnes * (1 + change / 100)) };
  const over = ({ change: at, tonnes }: Emission): Gap => ({ points: tidy(at - goal.change), tonnes: tidy(tonnes - goal.tonnes) });
  return { year, goal, decided, identified, gapOfDecided: over(decided), gapOfIdentified: identified && over(identified) };
}
