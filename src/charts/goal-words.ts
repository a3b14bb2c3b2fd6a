import type { GoalNode, GoalsDocument } from '../data/goals-document.js';
import { unCoverage } from '../data/un-coverage.js';
import { localize, type Language } from '../i18n/language.js';
import { unGoals } from '../i18n/un-goals.js';
import { goalTreeWords } from '../i18n/words/goal-tree.js';
import type { TableView } from './chart-view.js';

/** `3 delmål`, `1 strategi`: how many nodes there are at each level, the levels that have none left out. */
export function countLevels(nodes: Iterable<GoalNode>, { levels }: GoalsDocument, language: Language): readonly string[] {
  const counts = new Map<number, number>();
  for (const { level } of nodes) counts.set(level, (counts.get(level) ?? 0) + 1);
  return levels.flatMap(({ name, plural = name }, index) => {
    const count = counts.get(index);
    return count ? [`${formatCount(count, language)} ${localize(count === 1 ? name : plural, language)}`] : [];
  });
}

/** By hand: the browser's own formats take longer to make than the whole first picture of the tree. */
export const formatCount = (count: number, language: Language): string =>
  String(count).replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : '\u00a0');

/** What the plan holds, and how much of the UN's goals it uses. */
export function deriveGoalSentence(plan: GoalsDocument, language: Language): string {
  const words = goalTreeWords[language];
  const { citing, goals, targets } = unCoverage(plan.nodes);
  return (
    words.holds(
      countLevels(plan.nodes, plan, language)
        .join(', ')
        .replace(/, ([^,]*)$/, ` ${words.and} $1`),
    ) + (citing ? words.cites({ citing, goals: goals.size, targets: targets.size }) : '')
  );
}

/** `FN-T 11.3, 11.7`, `AK`: the references of a node as they stand. */
export function formatReferences({ references }: Pick<GoalNode, 'references'>): string {
  return references.map(({ kind, codes }) => [kind, codes.join(', ')].filter(Boolean).join(' ')).join('; ');
}

/** All that a reader may look for in a node. */
export function formatGoal(node: GoalNode, language: Language): string {
  return `${localize(node.title, language)} ${localize(node.text, language)} ${formatReferences(node)}`;
}

/** One row for each node, in reading order. The rows are worked out when they are asked for. */
export function deriveGoalTable(nodes: Iterable<GoalNode>, { levels, title }: GoalsDocument, language: Language): TableView {
  const row = (node: GoalNode): string[] => [
    [node.title, node.text]
      .map((text) => localize(text, language))
      .filter(Boolean)
      .join(': '),
    levelName(levels[node.level], language),
    localize(rootOf(node).title, language),
    formatReferences(node),
    node.unGoals.map((goal) => `${goal} ${unGoals[goal - 1]?.[language]}`).join(', '),
  ];
  return {
    caption: localize(title, language),
    columns: goalTreeWords[language].columns.map((label) => ({ label })),
    get rows() {
      return Array.from(nodes, (node) => row(node).map((text) => ({ text })));
    },
  };
}

/** The name of a level with a capital letter, as it stands alone. */
export function levelName(level: GoalsDocument['levels'][number] | undefined, language: Language): string {
  const name = localize(level?.name, language);
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** The node at the top of the branch. */
export function rootOf(node: GoalNode): GoalNode {
  return node.parent ? rootOf(node.parent) : node;
}
