import type { Source, Text } from './document.js';
import type { Reference } from './goal-references.js';

/** A sub-goal: a row of the matrix. */
export interface AreaGoal {
  readonly id: string;
  readonly title: Text;
  readonly references: readonly Reference[];
  /** The UN goals (1–17) that its own references name. */
  readonly unGoals: readonly number[];
}

/** A main goal with its sub-goals. */
export interface AreaGoalGroup extends AreaGoal {
  readonly goals: readonly AreaGoal[];
}

/** A service area: a column of the matrix. */
export interface ServiceArea {
  readonly id: string;
  readonly name: Text;
  /** Ids of the sub-goals that it follows up; undefined where the distribution is not published. That is not the same as none. */
  readonly goals: ReadonlySet<string> | undefined;
  readonly note: Text | undefined;
}

/** A word for one and for several, as the municipality has it. */
export interface Noun {
  readonly name: Text;
  readonly plural: Text;
}

export interface AreaRange {
  readonly min: number;
  readonly max: number;
}

/** Which service area follows up which sub-goal. */
export interface ServiceAreasDocument {
  readonly title: Text;
  readonly updated: string | undefined;
  readonly source: Source | undefined;
  readonly notes: readonly Text[];
  /** What the municipality calls a main goal, a sub-goal and a service area; undefined for the usual words. */
  readonly nouns: { readonly group?: Noun | undefined; readonly goal?: Noun | undefined; readonly area?: Noun | undefined };
  /** What a mark means, such as "særlig relevant". */
  readonly mark: Text | undefined;
  /** How many sub-goals an area has, as published. It is never worked out from the areas at hand. */
  readonly range: AreaRange | undefined;
  readonly groups: readonly AreaGoalGroup[];
  readonly areas: readonly ServiceArea[];
}

/** Where an area's count stands: in the published range or not, and against the other areas. */
export interface AreaCount {
  readonly area: ServiceArea;
  /** Undefined where the distribution is not published. */
  readonly count: number | undefined;
  readonly range: 'below' | 'within' | 'above' | undefined;
  /** Far from the other areas by the rule of `fences`. */
  readonly others: 'low' | 'high' | undefined;
}

/** Fewer areas than this have no shape to depart from. */
export const leastForFences = 5;

/** How many sub-goals each area has, and where that stands. */
export function countAreas({ areas, range }: Pick<ServiceAreasDocument, 'areas' | 'range'>): readonly AreaCount[] {
  const limits = fences(areas.flatMap(({ goals }) => goals?.size ?? []));
  return areas.map((area) => {
    const count = area.goals?.size;
    if (count === undefined) return { area, count, range: undefined, others: undefined };
    const place = range && (count < range.min ? 'below' : count > range.max ? 'above' : 'within');
    const others = limits && (count < limits.low ? 'low' : count > limits.high ? 'high' : undefined);
    return { area, count, range: place, others };
  });
}

/**
 * Outside these a count is far from the others: one and a half times the distance between the quartiles below the first or above the
 * third; quartiles by linear interpolation. Undefined for fewer than five counts.
 * @see Tukey, Exploratory Data Analysis (1977)
 */
export function fences(counts: readonly number[]): { readonly low: number; readonly high: number } | undefined {
  if (counts.length < leastForFences) return undefined;
  const sorted = [...counts].sort((a, b) => a - b);
  const quantile = (share: number): number => {
    const at = share * (sorted.length - 1);
    const below = sorted[Math.floor(at)] ?? 0;
    return below + (at % 1) * ((sorted[Math.ceil(at)] ?? below) - below);
  };
  const first = quantile(0.25);
  const third = quantile(0.75);
  return { low: first - 1.5 * (third - first), high: third + 1.5 * (third - first) };
}

/** The areas with a published distribution that follow up a sub-goal. */
export function areasOf(areas: readonly ServiceArea[], goal: string): readonly ServiceArea[] {
  return areas.filter(({ goals }) => goals?.has(goal));
}

/** What a reader asks for; an empty text asks for all. */
export interface AreaFilter {
  /** A UN goal (`'11'`), or the id of a main goal. */
  readonly goal: string;
  /** Id of a service area. */
  readonly serviceArea: string;
}

/** The main goal that a UN goal or an id stands for; undefined where the plan has no main goal of that UN goal. */
export function groupOf(groups: readonly AreaGoalGroup[], goal: string): AreaGoalGroup | undefined {
  return groups.find(({ unGoals }) => unGoals.some((number) => String(number) === goal)) ?? groups.find(({ id }) => id === goal);
}

/**
 * The rows that fit, in their groups; groups with none are left out. A UN goal gives the main goal that is made of it, else the
 * sub-goals that cite it. An area with an unpublished distribution gives all rows: which are its own is not known.
 */
export function filterGroups(
  { groups, areas }: Pick<ServiceAreasDocument, 'groups' | 'areas'>,
  { goal, serviceArea }: AreaFilter,
): readonly AreaGoalGroup[] {
  const wanted = groupOf(groups, goal);
  const own = areas.find(({ id }) => id === serviceArea)?.goals;
  return groups.flatMap((group) => {
    const goals = group.goals.filter(
      ({ id, unGoals }) =>
        (!goal || (wanted ? group === wanted : unGoals.some((number) => String(number) === goal))) && (!own || own.has(id)),
    );
    return goals.length > 0 ? [{ ...group, goals }] : [];
  });
}
