import * as v from './schema.js';
import { documentEntries, parseDocument, textSchema, type Source, type Text } from './document.js';
import { goalPageEntries } from './goal-page-schema.js';
import { parseReferences, unGoalsOf, type Reference } from './goal-references.js';

export { parseReferences, type Reference };

export interface RawNode {
  id?: string | undefined;
  title: Text;
  text?: Text | undefined;
  level?: string | undefined;
  refs?: string[] | undefined;
  serviceAreas?: string[] | undefined;
  href?: string | undefined;
  children?: RawNode[] | undefined;
}

const nodeSchema: v.Schema<RawNode> = v.object({
  id: v.optional(v.string()),
  title: textSchema,
  text: v.optional(textSchema),
  level: v.optional(v.string()),
  refs: v.optional(v.array(v.string())),
  serviceAreas: v.optional(v.array(v.string())),
  href: v.optional(v.string()),
  children: v.optional(v.array(v.lazy(() => nodeSchema))),
});

/** A plan's goals as a tree of any depth, with the codes that tie each node to the UN's goals and targets. */
export const goalsSchema = v.object({
  ...documentEntries,
  /** The names of the levels from the top, in the plural and singular; another framework names its own. */
  levels: v.array(v.object({ id: v.string(), name: textSchema, plural: v.optional(textSchema) })),
  /** What each reference code means. A code that is not explained here is shown as it stands. */
  references: v.optional(v.array(v.object({ code: v.string(), name: textSchema }))),
  serviceAreas: v.optional(v.array(v.object({ id: v.string(), name: textSchema }))),
  goals: v.array(nodeSchema),
  ...goalPageEntries,
});
export type GoalsRaw = v.Infer<typeof goalsSchema>;

export interface GoalNode {
  readonly id: string;
  readonly title: Text;
  readonly text: Text | undefined;
  /** Index into `levels`. */
  readonly level: number;
  readonly references: readonly Reference[];
  /** The UN goals (1–17) that the node's own references name. */
  readonly unGoals: readonly number[];
  readonly serviceAreas: readonly string[];
  readonly href: string | undefined;
  readonly parent: GoalNode | undefined;
  readonly children: readonly GoalNode[];
}

export interface GoalsDocument {
  readonly title: Text;
  readonly updated: string | undefined;
  readonly source: Source | undefined;
  readonly levels: GoalsRaw['levels'];
  readonly references: NonNullable<GoalsRaw['references']>;
  readonly serviceAreas: NonNullable<GoalsRaw['serviceAreas']>;
  readonly priorities: NonNullable<GoalsRaw['priorities']>;
  readonly pages: NonNullable<GoalsRaw['pages']>;
  readonly progress: GoalsRaw['progress'];
  readonly roots: readonly GoalNode[];
  /** Every node in reading order. */
  readonly nodes: readonly GoalNode[];
  /** Ids that stood twice and were given a suffix. */
  readonly repeatedIds: readonly string[];
  /** There was more than is shown: over 20 000 nodes, or over 12 levels. */
  readonly cut: boolean;
}

const maxNodes = 20_000;
const maxLevels = 12;

/**
 * Reads a `goals` document. The first 20 000 nodes and 12 levels are kept, and `cut` tells of the rest.
 * @throws DataError `invalid`, `wrong-kind`, `too-deep` (nested so deep that it is no plan).
 */
export function parseGoals(input: unknown): GoalsDocument {
  const raw = parseDocument('goals', goalsSchema, input);
  const nodes: GoalNode[] = [];
  const { uniqueId, repeatedIds } = idGiver();
  const levelIndex = new Map(raw.levels.map(({ id }, index) => [id, index]));
  let cut = false;

  const read = (item: RawNode, parent: GoalNode | undefined, position: number, depth: number): GoalNode => {
    const references = parseReferences(item.refs ?? []);
    const children: GoalNode[] = [];
    const node: GoalNode = {
      id: uniqueId(item.id ?? (parent ? `${parent.id}-${position + 1}` : `${position + 1}`)),
      title: item.title,
      text: item.text,
      level: levelIndex.get(item.level ?? '') ?? Math.max(0, Math.min(depth, raw.levels.length - 1)),
      references,
      unGoals: unGoalsOf(references),
      serviceAreas: item.serviceAreas ?? [],
      href: item.href,
      parent,
      children,
    };
    nodes.push(node);
    readAll(item.children ?? [], node, children, depth + 1);
    return node;
  };
  const readAll = (items: readonly RawNode[], parent: GoalNode | undefined, into: GoalNode[], depth: number): GoalNode[] => {
    for (const [index, item] of items.entries()) {
      cut ||= depth >= maxLevels || nodes.length >= maxNodes;
      if (depth >= maxLevels || nodes.length >= maxNodes) break;
      into.push(read(item, parent, index, depth));
    }
    return into;
  };

  const roots = readAll(raw.goals, undefined, [], 0);
  const { title, updated, source, levels, references = [], serviceAreas = [], priorities = [], pages = [], progress } = raw;
  return { title, updated, source, levels, references, serviceAreas, priorities, pages, progress, roots, nodes, repeatedIds, cut };
}

/** Gives an id that stands twice a number, and remembers how far it has counted: 20 000 alike must not be counted from the start. */
function idGiver(): { readonly uniqueId: (wanted: string) => string; readonly repeatedIds: string[] } {
  const last = new Map<string, number>();
  const repeatedIds: string[] = [];
  const uniqueId = (wanted: string): string => {
    let id = wanted;
    for (let n = last.get(wanted) ?? 1; last.has(id); id = `${wanted}-${n}`) last.set(wanted, ++n);
    if (id !== wanted) repeatedIds.push(wanted);
    last.set(id, 1);
    return id;
  };
  return { uniqueId, repeatedIds };
}
