import { tidy, tonnesOf, type ClimateBudget, type ClimateSeries, type Text, type Vintage } from './climate-budget-document.js';
import { deriveClimateYears, type ClimateYear, type Emission, type Gap } from './climate-budget.js';

/** What two publications say of one year. */
export interface VintageYear {
  readonly year: number;
  readonly here: ClimateYear | undefined;
  readonly there: ClimateYear | undefined;
  /** What this document has above the other publication, where both have the same figure. */
  readonly differences: Partial<Readonly<Record<VintageFigure, VintageGap>>>;
}

/** Percentage points, and tonnes where the other publication says what its per cents are of. */
export interface VintageGap {
  readonly points: number;
  readonly tonnes: number | undefined;
}

export type VintageFigure = 'account' | 'path' | 'frame' | 'decided' | 'identified';
export const vintageFigures: readonly VintageFigure[] = ['account', 'path', 'frame', 'decided', 'identified'];

/**
 * This document and another publication, year by year, with every year that one of them has. History is worked out anew at each
 * publication, so the per cent of each is of its own reference year; the difference in points is between these.
 */
export function deriveVintageYears(budget: ClimateSeries, vintage: Vintage): readonly VintageYear[] {
  const byYear = (series: ClimateSeries): Map<number, ClimateYear> => new Map(deriveClimateYears(series).map((item) => [item.year, item]));
  const own = byYear(budget);
  const others = byYear(vintage);
  return [...new Set([...own.keys(), ...others.keys()])]
    .sort((a, b) => a - b)
    .map((year) => {
      const [here, there] = [own.get(year), others.get(year)];
      const differences: Partial<Record<VintageFigure, VintageGap>> = {};
      for (const figure of vintageFigures) {
        const [a, b] = [here?.[figure], there?.[figure]];
        if (!a || !b) continue;
        const tonnes = vintage.reference.assumed ? undefined : tidy(a.tonnes - b.tonnes);
        differences[figure] = { points: tidy(a.change - b.change), tonnes };
      }
      return { year, here, there, differences };
    });
}

/** The account of a year against its frame. */
export interface FrameYear {
  readonly year: number;
  readonly account: Emission;
  readonly frame: Emission;
  /** What the account is above the frame. */
  readonly over: Gap;
  readonly kept: boolean;
  readonly estimated: boolean;
  /** The publication that has the account, where it is not the document itself. */
  readonly from: Vintage | undefined;
}

/**
 * The years that have both an account and a frame, in order. A budget comes before the accounts of its years, so a year that the document
 * has no account of is taken from its `vintages`, the newest first, and says so. The reference year is no year to be measured.
 */
export function deriveFrameYears(budget: ClimateSeries & Pick<ClimateBudget, 'vintages'>): readonly FrameYear[] {
  const newest = [...(budget.vintages ?? [])].sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1));
  const others = newest.map((from) => ({ from, years: deriveClimateYears(from) }));
  return deriveClimateYears(budget).flatMap(({ year, account, frame, estimated = false }): FrameYear[] => {
    if (!frame || year === budget.reference.year) return [];
    const own = account && { account, estimated, from: undefined };
    const later = others.flatMap(({ from, years }) => {
      const found = years.find((item) => item.year === year);
      return found?.account ? [{ account: found.account, estimated: found.estimated === true, from }] : [];
    });
    const used = own ?? later[0];
    if (!used) return [];
    const over = { points: tidy(used.account.change - frame.change), tonnes: tidy(used.account.tonnes - frame.tonnes) };
    return [{ year, frame, over, kept: over.points <= 0, ...used }];
  });
}

/** A sector in one year, against the reference year, with what measures are to take away from it. */
export interface SectorRow {
  readonly id: string;
  /** The document's name of the sector; its id where it has none. */
  readonly name: Text;
  /** Tonnes in the year; null where the sector has no figure. */
  readonly tonnes: number | null;
  /** Tonnes in the reference year; null where the sector has no figure there. */
  readonly reference: number | null;
  /** Per cent of the sector's own emissions in the reference year; undefined where it had none. */
  readonly change: number | undefined;
  /** Per cent of all emissions in the year. */
  readonly share: number | undefined;
}

/** The sectors of an account, in the order of the document and then as they come; empty where the year has none. */
export function deriveSectorRows(budget: ClimateSeries & Pick<ClimateBudget, 'sectors'>, year: number): readonly SectorRow[] {
  const { accounts, reference, sectors = [] } = budget;
  const account = accounts.find((item) => item.year === year);
  if (!account?.sectors) return [];
  const first = accounts.find((item) => item.year === reference.year)?.sectors ?? {};
  const total = tonnesOf(account);
  const figures = account.sectors;
  const ids = [...sectors.map(({ id }) => id), ...Object.keys(figures)].filter((id) => Object.hasOwn(figures, id));
  return [...new Set(ids)].map((id) => {
    const tonnes = figures[id] ?? null;
    const before = (Object.hasOwn(first, id) ? first[id] : undefined) ?? null;
    return {
      id,
      name: sectors.find((sector) => sector.id === id)?.name ?? id,
      tonnes,
      reference: before,
      change: tonnes === null || !before ? undefined : oneDecimal((tonnes / before - 1) * 100),
      share: tonnes === null || !total ? undefined : oneDecimal((tonnes / total) * 100),
    };
  });
}

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

/** One municipality's emissions over years, made comparable. */
export interface ComparedPlace {
  readonly id: string;
  readonly name: Text;
  /** The municipality that the document is about. */
  readonly own: boolean;
  /** Years in order; null where the year has an account, and no number to compare it by. */
  readonly points: readonly { readonly year: number; readonly value: number | null }[];
}

/** How municipalities of unlike size are compared: tonnes for each inhabitant, or per cent of their own emissions in a year. */
export type Comparison = { readonly by: 'inhabitant' } | { readonly by: 'index'; readonly year: number };

/**
 * The municipality itself and those it is compared with. Years without an account are left out; nothing is filled in between. A place that
 * has no number to compare by, in any year, is left out.
 */
export function deriveComparison(budget: ClimateBudget, comparison: Comparison): readonly ComparedPlace[] {
  const { accounts, inhabitants, place, comparison: others = [] } = budget;
  const places = [{ id: '', name: place, accounts, inhabitants, own: true }, ...others.map((item) => ({ ...item, own: false }))];
  return places
    .map((item): ComparedPlace => {
      const known = item.accounts
        .flatMap((account) => {
          const tonnes = tonnesOf(account);
          return tonnes === undefined ? [] : [{ year: account.year, tonnes }];
        })
        .sort((a, b) => a.year - b.year);
      const base = comparison.by === 'index' ? known.find(({ year }) => year === comparison.year)?.tonnes : undefined;
      const divisorOf = (year: number): number | null | undefined =>
        comparison.by === 'index' ? base && base / 100 : item.inhabitants?.[year];
      return {
        id: item.id,
        name: item.name,
        own: item.own,
        points: known.map(({ year, tonnes }) => {
          const divisor = divisorOf(year);
          return { year, value: divisor ? tidy(tonnes / divisor) : null };
        }),
      };
    })
    .filter(({ points }) => points.some(({ value }) => value !== null));
}

/** The years in which every place that is compared has an account: an index may count from any of them. In order. */
export function commonYears({ accounts, comparison = [] }: ClimateBudget): readonly number[] {
  const sets = [accounts, ...comparison.map((item) => item.accounts)].map(
    (list) => new Set(list.filter((account) => tonnesOf(account)).map(({ year }) => year)),
  );
  return [...(sets[0] ?? [])].filter((year) => sets.every((set) => set.has(year))).sort((a, b) => a - b);
}
