import type { GoalPage, StatusCount } from '../data/goal-pages.js';
import type { GoalsDocument } from '../data/goals-document.js';
import { formatList } from '../i18n/format.js';
import { localize, type Language } from '../i18n/language.js';
import { unGoals } from '../i18n/un-goals.js';
import { goalCardWords } from '../i18n/words/goal-card.js';
import { goalStatusWords } from '../i18n/words/goal-status.js';
import type { TableView } from './chart-view.js';
import { statusWord, type StatusWords } from './goal-status.js';
import { countLevels } from './goal-words.js';

/** `Mål 3 God helse`: by the municipality's own name, else by the UN's. */
export function deriveCardHeading({ goal, heading }: GoalPage, language: Language): string {
  return goalCardWords[language].heading(goal, localize(heading, language) || (unGoals[goal - 1]?.[language] ?? ''));
}

/** The municipality's main goal; where it has none for this UN goal, what else in the plan cites it. */
export function deriveCardSentence({ texts, achieve, citing }: GoalPage, plan: GoalsDocument, language: Language): string {
  const words = goalCardWords[language];
  const text = texts.map((item) => localize(item, language)).join(' ');
  if (text || achieve.length > 0) return text;
  return citing.length > 0 ? words.cited(formatList(countLevels(citing, plan, language), language)) : words.nothing;
}

/** How many of the goal's indicators have each status. */
export function deriveCardTable(
  page: GoalPage,
  counts: readonly StatusCount[],
  { words, language }: { readonly words: StatusWords; readonly language: Language },
): TableView {
  const [status, indicators] = goalStatusWords[language].columns;
  return {
    caption: `${deriveCardHeading(page, language)}: ${goalCardWords[language].status}`,
    columns: [{ label: status }, { label: indicators, numeric: true }],
    rows: counts.map(({ status, count }) => [{ text: statusWord(status, words, language) }, { text: String(count), number: count }]),
  };
}
