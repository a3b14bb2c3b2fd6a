import type { FinanceDocument } from '../data/finance-document.js';
import { isOutside, judgeYears, latestNorm, summariseRule, type FinanceRule, type JudgedYear } from '../data/finance.js';
import { formatList } from '../i18n/format.js';
import { localize, type Language } from '../i18n/language.js';
import { commonWords } from '../i18n/words/common.js';
import { financeWords } from '../i18n/words/finance.js';
import type { TableCell, TableView } from './chart-view.js';
import { ruleFormat } from './finance-format.js';

/** Years in words, those in a row joined: `2019, 2021–2024 og 2026`. */
export function formatYears(years: readonly number[], language: Language): string {
  const runs: [from: number, to: number][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run?.[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return formatList(
    runs.flatMap(([from, to]) => (to > from + 1 ? `${from}–${to}` : from === to ? `${from}` : [`${from}`, `${to}`])),
    language,
  );
}

/** The last figure, its norm and whether it is within; how often it was not; where the projection leads. */
export function deriveRuleSentence(
  rule: FinanceRule,
  { place, ahead, language }: { place: string; ahead: number; language: Language },
): string {
  const words = financeWords[language];
  const format = ruleFormat(rule, language);
  const { latest, counted, outside, projected, projectedOutside } = summariseRule(rule, ahead);
  const start = place && `${place}: `;
  if (typeof latest?.value !== 'number') {
    const norm = latestNorm(rule);
    return start + commonWords[language].empty + (norm ? words.onlyNorm(format.norm(norm)) : '');
  }
  const { norm, state, year, value, unrevised } = latest;
  const until = projected.at(-1);
  return [
    start,
    words.latest(localize(rule.title, language), format.full(value) + (unrevised ? ` (${words.provisional})` : ''), String(year)),
    norm ? words.isSo(format.norm(norm), words.states[state]) : words.noNorm(String(year)),
    outside.length > 0 ? `${words.outside(outside.length, counted.length)}.` : counted.length > 1 ? words.inside(counted.length) : '',
    until === undefined
      ? ''
      : projectedOutside.length > 0
        ? `${words.projected(String(until), projectedOutside.length, projected.length)}.`
        : words.projectedInside(String(until)),
  ].join('');
}

/** The light of a rule: its state as shape and word, and the figures behind it. */
export interface RuleLight {
  readonly id: string;
  readonly title: string;
  readonly light: 'within' | 'outside' | 'unknown';
  /** Such as `under normen (foreløpig)`. */
  readonly word: string;
  /** `3,1 % i 2020`-like parts: the last figure and its year, empty where there is none. */
  readonly latest: string;
  readonly norm: string;
  /** How often the figure and the projection were outside. */
  readonly years: string;
}

export function deriveRuleLights({ rules }: FinanceDocument, { ahead, language }: { ahead: number; language: Language }): RuleLight[] {
  const words = financeWords[language];
  const listed = (text: string, years: readonly number[]): string => `${text}: ${formatYears(years, language)}.`;
  return rules.map((rule): RuleLight => {
    const format = ruleFormat(rule, language);
    const { latest, counted, outside, projected, projectedOutside } = summariseRule(rule, ahead);
    const norm = latest ? latest.norm : latestNorm(rule);
    const until = String(projected.at(-1) ?? '');
    return {
      id: rule.id,
      title: localize(rule.title, language),
      light: latest && isOutside(latest) ? 'outside' : latest?.state === 'within' ? 'within' : 'unknown',
      word: words.states[latest?.state ?? 'no-figure'] + (latest?.unrevised ? ` (${words.provisional})` : ''),
      latest: latest ? `${format.full(latest.value ?? 0)} (${latest.year})` : '',
      norm: norm ? `${words.norm}: ${format.norm(norm)}` : '',
      years: [
        outside.length > 0 ? listed(words.outside(outside.length, counted.length), outside) : '',
        projectedOutside.length > 0 ? listed(words.projected(until, projectedOutside.length, projected.length), projectedOutside) : '',
      ]
        .join('')
        .trim(),
    };
  });
}

const remarkOf = ({ projected, unrevised, value }: JudgedYear, language: Language): string =>
  value === null ? '' : projected ? financeWords[language].projection : unrevised ? financeWords[language].provisional : '';

function ruleRows(rule: FinanceRule, ahead: number | undefined, language: Language): TableCell[][] {
  const words = financeWords[language];
  const { noFigure } = commonWords[language];
  const format = ruleFormat(rule, language);
  return judgeYears(rule, ahead).map((item) => [
    { text: String(item.year) },
    { text: item.value === null ? noFigure : format.bare(item.value), number: item.value },
    { text: item.norm ? format.norm(item.norm) : words.states['no-norm'] },
    { text: item.state === 'no-figure' || item.state === 'no-norm' ? '' : words.states[item.state] },
    { text: remarkOf(item, language) },
  ]);
}

const titleOf = ({ title, unit }: FinanceRule, language: Language): string =>
  localize(title, language) + (unit === undefined ? '' : ` (${localize(unit, language)})`);

const columnsOf = (value: string, language: Language): TableView['columns'] => {
  const { norm, judgement, year } = financeWords[language];
  return [{ label: year }, { label: value, numeric: true }, { label: norm }, { label: judgement }, { label: commonWords[language].remark }];
};

/** A row for each year of the drawing, with the figure, the norm of that year and what that makes. */
export function deriveRuleTable(rule: FinanceRule, { ahead, language }: { ahead: number; language: Language }): TableView {
  return {
    caption: titleOf(rule, language),
    columns: columnsOf(commonWords[language].value, language),
    rows: ruleRows(rule, ahead, language),
  };
}

/** Every year of every rule, for those who download. */
export function deriveFinanceTable({ title, rules }: FinanceDocument, language: Language): TableView {
  return {
    caption: localize(title, language),
    columns: [{ label: financeWords[language].rule }, ...columnsOf(commonWords[language].value, language)],
    rows: rules.flatMap((rule) => ruleRows(rule, Infinity, language).map((row) => [{ text: titleOf(rule, language) }, ...row])),
  };
}

/** What must be known of a rule: how its norm has moved, which figures are not revised, and what its author adds. */
export function deriveRuleNotes(rule: FinanceRule, language: Language): string[] {
  const words = financeWords[language];
  const format = ruleFormat(rule, language);
  const norms = rule.norm.map((norm) => {
    const text = format.norm(norm);
    const [from, to] = [String(norm.from), String(norm.to)];
    if (norm.from === -Infinity) return norm.to === Infinity ? text : words.until(text, to);
    return norm.to === Infinity ? words.from(text, from) : words.span(text, from, to);
  });
  const unrevised = rule.values.filter((item) => item.unrevised && item.value !== null).map(({ year }) => year);
  return [
    ...(norms.length > 1 ? [`${words.norm}: ${norms.join(', ')}.`] : []),
    ...(unrevised.length > 0 ? [words.unrevised(formatYears(unrevised, language))] : []),
    ...(rule.note === undefined ? [] : [localize(rule.note, language)]),
  ];
}
