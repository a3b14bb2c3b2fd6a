import type { GoalNode } from './goals-document.js';
import { goalOf } from './un-codes.js';

export interface UnCoverage {
  /** How many nodes cite the UN. */
  readonly citing: number;
  /** The goals (1 to 17) that are cited, themselves or by one of their targets. */
  readonly goals: ReadonlySet<number>;
  /** The targets that are cited by their own code. */
  readonly targets: ReadonlySet<string>;
}

/** How much of the UN's 17 goals and 169 targets the nodes name. */
export function unCoverage(nodes: readonly GoalNode[]): UnCoverage {
  const codes = nodes.flatMap(({ references }) => references.flatMap((reference) => reference.codes)).filter((code) => goalOf(code));
  return {
    citing: nodes.filter(({ unGoals }) => unGoals.length > 0).length,
    goals: new Set(nodes.flatMap(({ unGoals }) => unGoals)),
    targets: new Set(codes.filter((code) => code.includes('.'))),
  };
}
