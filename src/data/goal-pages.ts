import type { Text } from './document.js';
import { DataError } from './errors.js';
import { statusKeys, type StatusKey } from './goal-page-schema.js';
import { parseGoals, type GoalNode, type GoalsDocument } from './goals-document.js';

export interface GoalImage {
  /** As the document has it: not checked. */
  readonly src: string;
  readonly alt: Text;
  readonly credit: Text | undefined;
}

export interface StatusCount {
  readonly status: StatusKey;
  readonly count: number;
}

/** All that a document says of one of the UN's goals. */
export interface GoalPage {
  /** 1 to 17. */
  readonly goal: number;
  readonly isPriority: boolean;
  /** The municipality's own name of the goal. */
  readonly heading: Text | undefined;
  /** The municipality's main goals: one, or none, or several that cite the same UN goal. */
  readonly texts: readonly Text[];
  readonly achieve: readonly Text[];
  /** Address of the measures, as the document has it: not checked. */
  readonly href: string | undefined;
  readonly measures: Text | undefined;
  readonly image: GoalImage | undefined;
  /** How many indicators have each status, best first, none of them nought; undefined where the document says nothing of the goal. */
  readonly counts: readonly StatusCount[] | undefined;
  /** Every goal, sub-goal or strategy of the plan that cites the goal or one of its targets. */
  readonly citing: readonly GoalNode[];
}

/** A `goals` document, with a page for each of the 17 goals, in the UN's order. */
export interface GoalPages {
  readonly plan: GoalsDocument;
  readonly pages: readonly GoalPage[];
}

/**
 * Reads a `goals` document as pages of the UN's goals.
 * @throws DataError as `parseGoals`; `repeated-key` for a goal that has two pages or two counts; `invalid` for a status there is none of.
 */
export function parseGoalPages(input: unknown): GoalPages {
  const plan = parseGoals(input);
  refuseRepeated(plan.pages, 'pages');
  refuseRepeated(plan.progress?.goals ?? [], 'progress.goals');
  refuseUnknownStatus(plan);
  return { plan, pages: Array.from({ length: 17 }, (_, index) => pageOf(plan, index + 1)) };
}

/** The page of a goal by its number as an attribute has it; undefined for what is no goal. */
export const findPage = ({ pages }: GoalPages, goal: string): GoalPage | undefined => pages.find((page) => String(page.goal) === goal);

function refuseRepeated(items: readonly { readonly goal: string }[], name: string): void {
  const index = items.findIndex(({ goal }, at) => items.findIndex((item) => item.goal === goal) < at);
  if (index >= 0) throw new DataError('repeated-key', 'The same goal twice', { path: `${name}[${index}].goal` });
}

/** A status that is spelt wrong would be left out of the count without a word. */
function refuseUnknownStatus({ progress }: GoalsDocument): void {
  for (const [index, { counts }] of (progress?.goals ?? []).entries())
    for (const key of Object.keys(counts))
      if (!statusKeys.some((known) => known === key))
        throw new DataError('invalid', 'No such status', {
          path: `progress.goals[${index}].counts.${key}`,
          expected: statusKeys.join(' | '),
          received: 'string',
        });
}

function pageOf({ roots, nodes, priorities, pages, progress }: GoalsDocument, goal: number): GoalPage {
  const page = pages.find((item) => item.goal === String(goal));
  const mains = roots.filter(({ unGoals }) => unGoals.includes(goal));
  const [main, ...others] = mains;
  const { src, alt = '', credit } = page?.image ?? {};
  const counts = progress?.goals.find((item) => item.goal === String(goal))?.counts;
  return {
    goal,
    isPriority: priorities.some((item) => item === String(goal)),
    // A main goal that is one sentence is the text, not the name.
    heading: page?.heading ?? (main?.text === undefined || others.length > 0 ? undefined : main.title),
    texts: page?.text === undefined ? mains.map((node) => node.text ?? node.title) : [page.text],
    achieve: page?.achieve ?? mains.flatMap(({ children }) => children.map(({ title }) => title)),
    href: page?.href,
    measures: page?.measures,
    image: src === undefined ? undefined : { src, alt, credit },
    counts: counts && statusKeys.map((status) => ({ status, count: counts[status] ?? 0 })).filter(({ count }) => count > 0),
    citing: nodes.filter(({ unGoals }) => unGoals.includes(goal)),
  };
}
