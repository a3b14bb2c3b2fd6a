import { childrenOf } from '../../data/goal-branches.js';
import type { GoalSelection } from '../../data/goal-filter.js';
import type { UnGroup } from '../../data/goals-by-un.js';
import type { GoalNode, GoalsDocument } from '../../data/goals-document.js';
import type { TextSearch } from '../../data/text-search.js';
import type { Language } from '../../i18n/language.js';
import type { Words } from '../../i18n/words.js';

/** A row of the tree: a node of the plan, or one of the UN's goals and targets with the nodes that cite it. */
export type Branch = GoalNode | UnGroup;

/** All that the rows are made from. */
export interface TreeView {
  readonly plan: GoalsDocument;
  readonly language: Language;
  /** What the reader asked for; undefined shows the whole plan. */
  readonly asked: { readonly selection: GoalSelection | undefined; readonly search: TextSearch | undefined } | undefined;
  /** Keys of the open branches; `all` when printing. */
  readonly open: ReadonlySet<string> | 'all';
  /** Key of the row whose references are explained. */
  readonly explained: string;
  /** Id of the node that the page's address names. */
  readonly here: string;
  /** The labels of the UN's targets, when they have been fetched. */
  readonly unTarget: ((code: string) => Words<string> | undefined) | undefined;
  /** Address of the page without its `#`. */
  readonly page: string;
}

/** What stands below a branch. A node below one of the UN's goals stands alone: what lies below it does not cite the goal by that. */
export function branchesBelow(branch: Branch, group: UnGroup | undefined, selection: GoalSelection | undefined): readonly Branch[] {
  if ('code' in branch) return branch.children;
  return group ? [] : childrenOf(branch, selection);
}

/** Names a row; a node that cites several targets has a row below each. */
export function rowKey(branch: Branch, group: UnGroup | undefined): string {
  return group && !('code' in branch) ? `${group.id} ${branch.id}` : branch.id;
}
