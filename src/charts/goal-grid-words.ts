import type { GoalPage, GoalPages } from '../data/goal-pages.js';
import { formatList } from '../i18n/format.js';
import { localize, type Language } from '../i18n/language.js';
import { unGoals } from '../i18n/un-goals.js';
import { goalGridWords } from '../i18n/words/goal-grid.js';
import { goalStatusWords } from '../i18n/words/goal-status.js';
import type { TableView } from './chart-view.js';
import { addCounts, formatSpread, statusWord, totalOf, type StatusWords } from './goal-status.js';

/** `3 God helse og livskvalitet`. */
export const formatUnGoal = (goal: number, language: Language): string => `${goal} ${unGoals[goal - 1]?.[language]}`;

/** Which goals have priority, and how their indicators spread over the statuses. */
export function deriveGridSentence({ pages }: GoalPages, words: StatusWords | undefined, language: Language): string {
  const { priorities, noPriorities } = goalGridWords[language];
  const chosen = pages.filter(({ isPriority }) => isPriority).map(({ goal }) => String(goal));
  const first = chosen.length > 0 ? priorities(chosen.length, formatList(chosen, language)) : noPriorities;
  const counts = addCounts(pages);
  return words && counts.length > 0 ? `${first} ${formatSpread(counts, words, language)}` : first;
}

/** What a reader must know to read the figures: how the statuses came about, or that there are none. */
export function deriveGridNotes({ plan, pages }: GoalPages, words: StatusWords | undefined, language: Language): readonly string[] {
  const { progress } = plan;
  const { method, noProgress, someUnmarked } = goalGridWords[language];
  if (!progress || !words) return [noProgress];
  return [
    ...(progress.method ? [method(words.methods[progress.method])] : []),
    ...(pages.some(({ counts = [] }) => counts.length === 0) ? [someUnmarked] : []),
    ...(progress.note ? [localize(progress.note, language)] : []),
  ];
}

/** What the goals that are shown are together. */
export const nameOfList = (pages: readonly GoalPage[], language: Language): string =>
  pages.length < 17 ? goalGridWords[language].first : goalGridWords[language].all;

/** One row for each goal, and a column for each status that is in use. */
export function deriveGridTable({ pages }: GoalPages, words: StatusWords | undefined, language: Language): TableView {
  const { columns, yes, no } = goalGridWords[language];
  const [goal, priority, own] = columns;
  const [, indicators] = goalStatusWords[language].columns;
  const used = words ? addCounts(pages) : [];
  const statuses = words ? used.map(({ status }) => ({ status, label: statusWord(status, words, language) })) : [];
  const number = (value: number | undefined) => ({ text: value === undefined ? '–' : String(value), number: value ?? null });
  return {
    caption: nameOfList(pages, language),
    columns: [
      ...[goal, priority, own].map((label) => ({ label })),
      ...(statuses.length > 0 ? [indicators, ...statuses.map(({ label }) => label)] : []).map((label) => ({ label, numeric: true })),
    ],
    rows: pages.map((page) => [
      { text: formatUnGoal(page.goal, language) },
      { text: page.isPriority ? yes : no },
      { text: page.texts.map((text) => localize(text, language)).join(' ') },
      ...(statuses.length > 0
        ? [
            number(page.counts && totalOf(page.counts)),
            ...statuses.map(({ status }) => number(page.counts && (page.counts.find((item) => item.status === status)?.count ?? 0))),
          ]
        : []),
    ]),
  };
}
