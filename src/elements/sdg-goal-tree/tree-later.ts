import { html, nothing, type TemplateResult } from 'lit';
import { formatGoal } from '../../charts/goal-words.js';
import { kept } from '../../data/goal-branches.js';
import { filterGoals, type GoalSelection } from '../../data/goal-filter.js';
import { groupByUn, type UnGroup } from '../../data/goals-by-un.js';
import type { GoalNode, GoalsDocument } from '../../data/goals-document.js';
import { searchFor, type TextSearch } from '../../data/text-search.js';
import { unCoverage } from '../../data/un-coverage.js';
import { localize, type Language } from '../../i18n/language.js';
import { unGoals } from '../../i18n/un-goals.js';
import { goalTreeWords } from '../../i18n/words/goal-tree.js';
import type { TreeChoices } from './tree-choices.js';
import { branchesBelow, rowKey, type Branch, type TreeView } from './tree-view.js';

/*
 * What the tree does not need for its first paint, in a file of its own: to find, to filter, to go from the UN to the plan, to open all,
 * to explain references.
 */

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

/** What each code on a node means, and a way to all that cites the same goal. */
export function renderMeanings({ plan, language, unTarget }: TreeView, { references, unGoals: cited }: GoalNode): TemplateResult {
  const meaning = (code: string): string => localize(plan.references.find((item) => item.code === code)?.name, language);
  const goalName = (code: string): string | undefined => unGoals[Number(code) - 1]?.[language];
  const rows = references.flatMap(({ kind, codes }) => [
    [kind, meaning(kind)] as const,
    ...codes.map((code) => [code, unTarget?.(code)?.[language] ?? goalName(code)] as const),
  ]);
  return html`<div class="meanings">
    <dl>
      ${rows.map(([code, text]) => (text ? html`<div><dt>${code}</dt> <dd>${text}</dd></div>` : nothing))}
    </dl>
    ${cited.map((goal) => html`<button type="button" data-goal=${goal}>${goalTreeWords[language].choose(goal)}</button>`)}
  </div>`;
}
