import type { Text } from '../data/document.js';
import type { GoalsDocument } from '../data/goals-document.js';
import type { PlanDocument, PlanLevel } from '../data/plan-document.js';
import { measureLevel } from '../data/plan-threads.js';
import { formatList } from '../i18n/format.js';
import { localize, type Language, type Localized } from '../i18n/language.js';
import { planCascadeWords } from '../i18n/words/plan-cascade.js';
import type { TableView } from './chart-view.js';
import { countLevels } from './goal-words.js';

/** A level of the hierarchy in one language, with what the plan's goals add to it. */
export interface HierarchyRow {
  readonly part: 'direction' | 'plan';
  readonly name: string;
  readonly text: string;
  /** `8 hovedmål, 28 delmål`: what of the goals is laid down here. */
  readonly goals: string;
  readonly documents: readonly {
    readonly name: string;
    readonly period: string;
    readonly text: string;
    readonly href: string | undefined;
  }[];
}

interface Hierarchy {
  readonly document: PlanDocument | undefined;
  /** The goals that are counted at their levels. */
  readonly goals: GoalsDocument | undefined;
}

/** The levels of the document, else the usual ones, in plain words. */
export function deriveHierarchy({ document, goals }: Hierarchy, language: Language): readonly HierarchyRow[] {
  const levels = document?.levels ?? usualLevels(goals, language);
  return levels.map(({ name, part = 'plan', text, goalLevels = [], documents = [] }) => ({
    part,
    name: localize(name, language),
    text: localize(text, language),
    goals: goals
      ? countLevels(
          goals.nodes.filter(({ level }) => goalLevels.includes(goals.levels[level]?.id ?? '')),
          goals,
          language,
        ).join(', ')
      : '',
    documents: documents.map((item) => ({
      name: localize(item.name, language),
      period: localize(item.period, language),
      text: localize(item.text, language),
      href: item.href,
    })),
  }));
}

function usualLevels(goals: GoalsDocument | undefined, language: Language): readonly PlanLevel[] {
  const ids = goals?.levels.map(({ id }) => id) ?? [];
  const laidDown = [[], ids.filter((id) => id !== measureLevel), [], [], ids.filter((id) => id === measureLevel)];
  return planCascadeWords[language].levels.map(({ name, text }, index) => ({
    name,
    text,
    part: index === 0 ? 'direction' : 'plan',
    goalLevels: laidDown[index],
  }));
}

/** The way from the first level to the last. */
export function deriveHierarchySentence(rows: readonly HierarchyRow[], language: Language): string {
  return planCascadeWords[language].steps(rows.map(({ name }) => name).join(' → '));
}

/** What a level builds on, and what follows it up. */
export function deriveLevelSentence(rows: readonly HierarchyRow[], index: number, language: Language): string {
  const names = (part: readonly HierarchyRow[]): string =>
    part.length > 0
      ? formatList(
          part.map(({ name }) => name),
          language,
        )
      : '';
  return planCascadeWords[language].level({
    name: rows[index]?.name ?? '',
    above: names(rows.slice(0, index)),
    below: names(rows.slice(index + 1)),
  });
}

export function deriveHierarchyTable(rows: readonly HierarchyRow[], title: Text | Localized, language: Language): TableView {
  const words = planCascadeWords[language];
  return {
    caption: localize(title, language),
    columns: words.levelColumns.map((label) => ({ label })),
    rows: rows.map(({ name, part, text, goals, documents }) =>
      [
        name,
        part === 'direction' ? words.direction : words.plans,
        [text, goals && `${goals}.`].filter(Boolean).join(' '),
        documents
          .map((item) => [[item.name, item.period && `(${item.period})`].filter(Boolean).join(' '), item.text].filter(Boolean).join(': '))
          .join('; '),
      ].map((cell) => ({ text: cell })),
    ),
  };
}
