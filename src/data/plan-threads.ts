import type { GoalNode, GoalsDocument } from './goals-document.js';

/** A level of the plan, by its index; measures come after the service areas. */
interface LevelColumn {
  readonly kind: 'level';
  readonly level: number;
  readonly measure: boolean;
}

/** A column of the flow: the UN's goals, a level of the plan (index into its `levels`), or the service areas. */
export type ThreadColumn = { readonly kind: 'un' } | LevelColumn | { readonly kind: 'area' };

/** What stands in a column. `key` is `un-11`, `area-<id>` or `goal-<id>`; `un-none` and `area-none` are where the plan names none. */
export interface ThreadNode {
  readonly key: string;
  readonly column: number;
  /** 1 to 17. */
  readonly un?: number;
  readonly goal?: GoalNode;
  /** Id of a service area in the document. */
  readonly area?: string;
  /** The sub-goals (or what else is the plan's lowest level but measures) whose thread passes here. */
  readonly units: ReadonlySet<GoalNode>;
}

/** A tie between nodes of two columns, as the plan states it. */
export interface ThreadLink {
  readonly from: ThreadNode;
  readonly to: ThreadNode;
  readonly units: ReadonlySet<GoalNode>;
}

/** One way through the columns, from the UN's goal to the last that the plan states. */
export interface Thread {
  readonly unit: GoalNode;
  readonly keys: readonly string[];
}

export interface PlanThreads {
  readonly columns: readonly ThreadColumn[];
  /** In the order in which they stand, column by column. */
  readonly nodes: ReadonlyMap<string, ThreadNode>;
  readonly links: readonly ThreadLink[];
  readonly threads: readonly Thread[];
}

/** The id of the level that comes after the service areas. */
export const measureLevel = 'measure';

/** The levels that are columns unless others are asked for: the plan's two highest, and its measures where it has them. */
export function threadLevels({ levels, nodes }: GoalsDocument, ids: readonly string[] = []): readonly number[] {
  const used = new Set(nodes.map(({ level }) => level));
  const asked = levels.flatMap(({ id }, index) => (ids.includes(id) && used.has(index) ? [index] : []));
  if (asked.length > 0) return asked;
  return levels.flatMap(({ id }, index) => (used.has(index) && (index < 2 || id === measureLevel) ? [index] : []));
}

/**
 * Every thread that the plan states. A sub-goal lies on the threads of the UN goals that it cites itself and of those that the goals above
 * it cite; where none is cited the thread begins with the plan. What one sub-goal cites is not handed on to its neighbours.
 * @param ids ids of the levels to take along; without any that the plan has, its two highest and `measure`
 */
export function deriveThreads(plan: GoalsDocument, ids: readonly string[] = []): PlanThreads {
  const levels = threadLevels(plan, ids);
  const measures = levels.find((level) => plan.levels[level]?.id === measureLevel && levels.length > 1);
  const goalLevels = levels.filter((level) => level !== measures);
  const shown = new Set(goalLevels);
  const ways = plan.nodes
    .filter((node) => shown.has(node.level) && !someBelow(node, ({ level }) => shown.has(level)))
    .flatMap((unit) => waysOf(unit, { shown, measures, known: new Set(plan.serviceAreas.map(({ id }) => id)) }));
  const withArea = ways.some(({ area }) => area !== undefined);
  const columns: ThreadColumn[] = [
    ...(ways.some(({ un }) => un !== undefined) ? [{ kind: 'un' } as const] : []),
    ...goalLevels.map((level) => ({ kind: 'level', level, measure: false }) as const),
    ...(withArea ? [{ kind: 'area' } as const] : []),
    ...(measures !== undefined && ways.some(({ measure }) => measure) ? [{ kind: 'level', level: measures, measure: true } as const] : []),
  ];
  return tieTogether(plan, columns, ways);
}

/** A way before it has columns: from the UN's goal through the chain of goals to area and measure. */
interface Way {
  readonly unit: GoalNode;
  readonly un: number | undefined;
  readonly chain: readonly GoalNode[];
  readonly area: string | undefined;
  readonly measure: GoalNode | undefined;
}

function waysOf(
  unit: GoalNode,
  { shown, measures, known }: { shown: ReadonlySet<number>; measures: number | undefined; known: ReadonlySet<string> },
): readonly Way[] {
  const chain: GoalNode[] = [];
  for (let node: GoalNode | undefined = unit; node; node = node.parent) if (shown.has(node.level)) chain.unshift(node);
  const uns = [...new Set(chain.flatMap(({ unGoals }) => unGoals))];
  const areasOf = ({ serviceAreas }: GoalNode): readonly string[] => serviceAreas.filter((id) => known.has(id));
  const ends: { area: string | undefined; measure: GoalNode | undefined }[] = [];
  for (const measure of measures === undefined ? [] : allBelow(unit, ({ level }) => level === measures)) {
    const areas = areasOf(measure);
    ends.push(...(areas.length > 0 ? areas : [undefined]).map((area) => ({ area, measure })));
  }
  for (const area of areasOf(unit)) if (!ends.some((end) => end.area === area)) ends.push({ area, measure: undefined });
  if (ends.length === 0) ends.push({ area: undefined, measure: undefined });
  return (uns.length > 0 ? uns : [undefined]).flatMap((un) => ends.map((end) => ({ unit, un, chain, ...end })));
}

function tieTogether(plan: GoalsDocument, columns: readonly ThreadColumn[], ways: readonly Way[]): PlanThreads {
  const found = new Map<string, ThreadNode & { units: Set<GoalNode> }>();
  const links = new Map<string, ThreadLink & { units: Set<GoalNode> }>();
  const threads: Thread[] = [];
  for (const way of ways) {
    const stops = columns.flatMap((column, index) => stopOf(way, column, index) ?? []);
    let last: (ThreadNode & { units: Set<GoalNode> }) | undefined;
    for (const stop of stops) {
      const node = found.get(stop.key) ?? { ...stop, units: new Set() };
      found.set(stop.key, node);
      node.units.add(way.unit);
      if (last) {
        const key = `${last.key} ${node.key}`;
        const link = links.get(key) ?? { from: last, to: node, units: new Set() };
        links.set(key, link);
        link.units.add(way.unit);
      }
      last = node;
    }
    threads.push({ unit: way.unit, keys: stops.map(({ key }) => key) });
  }
  const nodes = order(plan, columns, { found, links: [...links.values()] });
  return { columns, nodes: new Map(nodes.map((node) => [node.key, node])), links: [...links.values()], threads };
}

/** Where a way stops in a column; nowhere if it ends before, or passes by. */
function stopOf({ un, chain, area, measure }: Way, column: ThreadColumn, index: number): Omit<ThreadNode, 'units'> | undefined {
  if (column.kind === 'un') return un === undefined ? { key: 'un-none', column: index } : { key: `un-${un}`, column: index, un };
  if (column.kind === 'level') {
    const goal = [...chain, ...(measure ? [measure] : [])].find(({ level }) => level === column.level);
    return goal && { key: `goal-${goal.id}`, column: index, goal };
  }
  if (area !== undefined) return { key: `area-${area}`, column: index, area };
  return measure && { key: 'area-none', column: index };
}

/** The plan's own order; the UN's goals by where in the plan their threads lead, so that few cross. */
function order(
  plan: GoalsDocument,
  columns: readonly ThreadColumn[],
  { found, links }: { found: ReadonlyMap<string, ThreadNode>; links: readonly ThreadLink[] },
): readonly ThreadNode[] {
  const place = new Map<GoalNode, number>(plan.nodes.map((node, index) => [node, index]));
  const areas = new Map(plan.serviceAreas.map(({ id }, index) => [id, index]));
  const pull = new Map<string, { sum: number; count: number }>();
  for (const { from, to, units } of links) {
    if (from.un === undefined || !to.goal) continue;
    const { sum, count } = pull.get(from.key) ?? { sum: 0, count: 0 };
    pull.set(from.key, { sum: sum + (place.get(to.goal) ?? 0) * units.size, count: count + units.size });
  }
  const rank = (node: ThreadNode): number => {
    if (node.goal) return place.get(node.goal) ?? 0;
    if (node.area !== undefined) return areas.get(node.area) ?? 0;
    const { sum, count } = pull.get(node.key) ?? { sum: Infinity, count: 1 };
    return sum / count;
  };
  return columns.flatMap((_, column) => [...found.values()].filter((node) => node.column === column).sort((a, b) => rank(a) - rank(b)));
}

/** The part of the flow that lies on the threads through all of the nodes. */
export interface LitThreads {
  readonly keys: ReadonlySet<string>;
  /** How many sub-goals are lit on each link, by the keys of its ends with a space between. */
  readonly links: ReadonlyMap<string, number>;
  readonly threads: readonly Thread[];
}

/** Upstream and downstream of the nodes with these keys; `undefined` when none is asked for. */
export function lightThreads({ threads }: PlanThreads, keys: readonly string[]): LitThreads | undefined {
  if (keys.length === 0) return undefined;
  const lit = threads.filter((thread) => keys.every((key) => thread.keys.includes(key)));
  const units = new Map<string, Set<GoalNode>>();
  for (const { keys: stops, unit } of lit)
    for (const [index, stop] of stops.entries()) {
      if (index === 0) continue;
      const key = `${stops[index - 1]} ${stop}`;
      const known = units.get(key);
      if (known) known.add(unit);
      else units.set(key, new Set([unit]));
    }
  return {
    keys: new Set(lit.flatMap((thread) => thread.keys)),
    links: new Map([...units].map(([key, set]) => [key, set.size])),
    threads: lit,
  };
}

const someBelow = ({ children }: GoalNode, test: (node: GoalNode) => boolean): boolean =>
  children.some((child) => test(child) || someBelow(child, test));

const allBelow = ({ children }: GoalNode, test: (node: GoalNode) => boolean): readonly GoalNode[] =>
  children.flatMap((child) => [...(test(child) ? [child] : []), ...allBelow(child, test)]);
