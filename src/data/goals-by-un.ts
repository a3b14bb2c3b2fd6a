import type { GoalNode } from './goals-document.js';
import { goalOf, unTargetCodes } from './un-codes.js';

/** A UN goal or target, and the nodes of the plan that cite it. A goal has those that cite the goal itself, then its targets. */
export interface UnGroup {
  /** `un-11`, `un-11.a`. */
  readonly id: string;
  readonly code: string;
  readonly children: readonly (UnGroup | GoalNode)[];
}

/** From each UN goal and target that is cited to the nodes that cite it, in the UN's order. Codes the UN does not have are left out. */
export function groupByUn(nodes: Iterable<GoalNode>, only?: number): readonly UnGroup[] {
  const citing = new Map<string, Set<GoalNode>>();
  for (const node of nodes)
    for (const { codes } of node.references)
      for (const code of codes) {
        const known = citing.get(code);
        if (known) known.add(node);
        else citing.set(code, new Set([node]));
      }
  const group = (code: string, below: readonly UnGroup[] = []): UnGroup[] => {
    const children = [...(citing.get(code) ?? []), ...below];
    return children.length > 0 ? [{ id: `un-${code}`, code, children }] : [];
  };
  return Array.from({ length: 17 }, (_, index) => index + 1).flatMap((goal) =>
    only === undefined || only === goal
      ? group(
          String(goal),
          unTargetCodes.filter((code) => goalOf(code) === goal).flatMap((code) => group(code)),
        )
      : [],
  );
}
