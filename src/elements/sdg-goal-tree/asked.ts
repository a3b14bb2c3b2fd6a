import { formatGoal } from '../../charts/goal-words.js';
import { kept } from '../../data/goal-branches.js';
import { filterGoals, type GoalSelection } from '../../data/goal-filter.js';
import { groupByUn, type UnGroup } from '../../data/goals-by-un.js';
import type { GoalsDocument } from '../../data/goals-document.js';
import { searchFor, type TextSearch } from '../../data/text-search.js';
import { unCoverage } from '../../data/un-coverage.js';
import type { Language } from '../../i18n/language.js';
import { unGoals } from '../../i18n/un-goals.js';
import { goalTreeWords } from '../../i18n/words/goal-tree.js';
import type { TreeChoices } from './tree-choices.js';
import { branchesBelow, rowKey, type Branch } from './tree-view.js';

/** The part of the tree that the reader has asked for. */
export interface Asked {
  readonly roots: readonly Branch[];
  readonly selection: GoalSelection | undefined;
  readonly search: TextSearch | undefined;
  /** The branches that lead to what was found. */
  readonly open: ReadonlySet<string>;
}

export function deriveAsked(plan: GoalsDocument, { query, goal, reference, serviceArea, groupBy }: TreeChoices, language: Language): Asked {
  const search = searchFor(query);
  const number = goal ? Number(goal) : undefined;
  const selection = filterGoals(plan.nodes, {
    goal: number,
    reference: reference || undefined,
    serviceArea: serviceArea || undefined,
    matches: search && ((node) => search.matches(formatGoal(node, language))),
  });
  const roots = groupBy === 'un' ? groupByUn(selection?.hits ?? plan.nodes, number) : kept(plan.roots, selection);
  return { roots, selection, search, open: openKeys(roots, selection, true) };
}

/** The keys of all branches that can be opened; where `only` says so, only of those above a hit. */
export function openKeys(roots: readonly Branch[], selection: GoalSelection | undefined, only = false): ReadonlySet<string> {
  const keys = new Set<string>();
  const visit = (branch: Branch, group: UnGroup | undefined): void => {
    if (only && !('code' in branch) && !selection?.above.has(branch)) return;
    const below = branchesBelow(branch, group, selection);
    if (below.length > 0) keys.add(rowKey(branch, group));
    for (const child of below) visit(child, 'code' in branch ? branch : undefined);
  };
  for (const root of roots) visit(root, undefined);
  return keys;
}

/** The UN goals that no node cites, with their names; empty when all are cited. */
export function formatUnused(plan: GoalsDocument, language: Language): string {
  const { goals } = unCoverage(plan.nodes);
  const unused = unGoals.flatMap((name, index) => (goals.has(index + 1) ? [] : [`${index + 1} ${name[language]}`]));
  return unused.length > 0 ? `${goalTreeWords[language].unused}: ${unused.join(', ')}` : '';
}
