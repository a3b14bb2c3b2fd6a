import type { GoalNode } from './goals-document.js';
import { isTarget } from './un-codes.js';

export interface UnCoverage {
  /** How many nodes cite the UN. */
  readonly citing: number;
  /** The goals (1 to 17) that are cited, themselves or by one of their targets. */
  readonly goals: ReadonlySet<number>;
  /** The targets that are cited by their own code. */
  readonly targets: ReadonlySet<string>;
  /** The kinds of reference in use, such as `AK` and `FN-T`. */
  readonly kinds: ReadonlySet<string>;
}

const known = new WeakMap<readonly GoalNode[], UnCoverage>();

/** How much of the UN's 17 goals and 169 targets the nodes name. Worked out once for each plan. */
export function unCoverage(nodes: readonly GoalNode[]): UnCoverage {
  let coverage = known.get(nodes);
  if (!coverage) known.set(nodes, (coverage = countCoverage(nodes)));
  return coverage;
}

function countCoverage(nodes: readonly GoalNode[]): UnCoverage {
  const goals = new Set<number>();
  const targets = new Set<string>();
  const kinds = new Set<string>();
  let citing = 0;
  for (const { unGoals, references } of nodes) {
    if (unGoals.length > 0) citing++;
    for (const goal of unGoals) goals.add(goal);
    for (const { kind, codes } of references) {
      if (kind) kinds.add(kind);
      for (const code of codes) if (isTarget(code)) targets.add(code);
    }
  }
  return { citing, goals, targets, kinds };
}
