import { countLevels } from '../../charts/goal-words.js';
import type { SunItem, SunLayout } from '../../charts/sunburst.js';
import { nodesBelow } from '../../data/goal-branches.js';
import type { GoalsDocument } from '../../data/goals-document.js';
import { goalOf } from '../../data/un-codes.js';
import { localize, type Language } from '../../i18n/language.js';
import { unGoals } from '../../i18n/un-goals.js';
import type { Asked } from './asked.js';
import type { Branch, TreeView } from './tree-view.js';

/** What the rings are made from. */
export interface SunburstSource {
  readonly plan: GoalsDocument;
  readonly language: Language;
  readonly byUn: boolean;
  readonly asked: Asked | undefined;
  readonly unTarget: TreeView['unTarget'];
}

/** And what the reader does with them. */
export interface SunView extends SunburstSource {
  /** What stands in the middle. */
  readonly focus: SunItem<Branch>;
  readonly layout: SunLayout<Branch>;
  readonly size: number;
  readonly fontSize: number;
  readonly pointed: SunItem<Branch> | undefined;
  /** Key of the sector that the Tab key comes to. */
  readonly stop: string;
  readonly onLook: (key: string) => void;
  readonly onPoint: (key: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** The name of a goal of the plan, or of one of the UN's with its number. */
export function nameOfBranch(branch: Branch, { language, unTarget }: SunburstSource): string {
  if (!('code' in branch)) return localize(branch.title, language);
  const { code } = branch;
  return [code, code.includes('.') ? unTarget?.(code)?.[language] : unGoals[Number(code) - 1]?.[language]].filter(Boolean).join(' ');
}

/** `3 delmål, 11 strategier`. */
export function tellBelow({ item }: SunItem<Branch>, { plan, language }: SunburstSource): string {
  return countLevels(item ? nodesBelow(item) : plan.nodes, plan, language).join(', ');
}

/** The UN goals that a branch cites itself; below one of the UN's, that one. */
export function goalsOf({ item, parent }: SunItem<Branch>): readonly number[] {
  const group = [item, parent?.item].find((branch) => branch && 'code' in branch);
  if (group && 'code' in group) return [goalOf(group.code) ?? 0];
  return item && !('code' in item) ? item.unGoals : [];
}

/** `found`, or `other` when something is asked for and this is neither found nor on the way to it. */
export function markOf(branch: Branch, { asked }: SunView): string {
  const selection = asked?.selection;
  if (!selection) return '';
  if ('code' in branch) return [...nodesBelow(branch)].some((node) => selection.hits.has(node)) ? '' : ' other';
  if (selection.hits.has(branch)) return ' found';
  return selection.above.has(branch) ? '' : ' other';
}
