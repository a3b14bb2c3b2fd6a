import type { GoalSelection } from './goal-filter.js';
import type { UnGroup } from './goals-by-un.js';
import type { GoalNode } from './goals-document.js';

/** Those of the nodes that fit or lead to what fits. */
export function kept(nodes: readonly GoalNode[], selection: GoalSelection | undefined): readonly GoalNode[] {
  return selection ? nodes.filter((node) => selection.hits.has(node) || selection.above.has(node)) : nodes;
}

/** The children to show: those that fit or lead to what fits. Below a hit that has no hit beneath it, all of them. */
export function childrenOf(node: GoalNode, selection: GoalSelection | undefined): readonly GoalNode[] {
  return selection?.above.has(node) ? kept(node.children, selection) : node.children;
}

/** The nodes of the plan below a branch, each once however often it is cited. What lies below a node that cites the UN does not cite it by that. */
export function nodesBelow(branch: UnGroup | GoalNode): Iterable<GoalNode> {
  const found: GoalNode[] = [];
  const visit = ({ children }: UnGroup | GoalNode): void => {
    for (const child of children) {
      if (!('code' in child)) found.push(child);
      if ('code' in child || !('code' in branch)) visit(child);
    }
  };
  visit(branch);
  return 'code' in branch ? new Set(found) : found;
}
