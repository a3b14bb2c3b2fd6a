import type { GoalNode } from './goals-document.js';
import { goalOf } from './un-codes.js';

/** What a reader asks for. A field that is left out lets everything pass. */
export interface GoalFilter {
  /** A UN goal, 1 to 17, that one of the node's own references names. */
  readonly goal?: number | undefined;
  /** A kind of reference, such as `FN-T`. With a goal too, one and the same reference must have both. */
  readonly reference?: string | undefined;
  readonly serviceArea?: string | undefined;
  readonly matches?: ((node: GoalNode) => boolean) | undefined;
}

export interface GoalSelection {
  /** What was asked for. */
  readonly hits: ReadonlySet<GoalNode>;
  /** The nodes above them, which show where they belong. */
  readonly above: ReadonlySet<GoalNode>;
}

/**
 * The nodes that fit, and those above them; `undefined` when nothing is asked for.
 * A plan ties service areas to some of its nodes, and what lies below them follows; it is not counted as tied itself.
 * So an area alone gives the nodes that the plan names, and an area with something more gives what fits below them too.
 */
export function filterGoals(nodes: readonly GoalNode[], { goal, reference, serviceArea, matches }: GoalFilter): GoalSelection | undefined {
  const more = goal !== undefined || reference !== undefined || matches !== undefined;
  if (!more && serviceArea === undefined) return undefined;
  const inArea = (node: GoalNode, area: string): boolean =>
    node.serviceAreas.includes(area) || (more && node.parent !== undefined && inArea(node.parent, area));
  const cited = ({ references }: GoalNode): boolean =>
    references.some(
      ({ kind, codes }) =>
        (reference === undefined || kind === reference) && (goal === undefined || codes.some((code) => goalOf(code) === goal)),
    );
  const plain = goal === undefined && reference === undefined;

  const hits = new Set<GoalNode>();
  const above = new Set<GoalNode>();
  for (const node of nodes) {
    if (!(plain || cited(node)) || (serviceArea !== undefined && !inArea(node, serviceArea)) || matches?.(node) === false) continue;
    hits.add(node);
    for (let { parent } = node; parent && !above.has(parent); { parent } = parent) above.add(parent);
  }
  return { hits, above };
}
