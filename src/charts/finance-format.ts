import type { FinanceRule, Norm } from '../data/finance.js';
import { formatNumber } from '../i18n/format.js';
import type { Language } from '../i18n/language.js';
import { financeWords } from '../i18n/words/finance.js';
import { indicatorWords } from '../i18n/words/indicator.js';
import { valueFormat, type ValueFormat } from './value-format.js';

export interface RuleFormat extends ValueFormat {
  /** A norm as it is asked for: `minst 2 %`, `mellom 10 % og 15 %`. */
  readonly norm: (norm: Norm) => string;
  /** Its numbers alone: `2 %`, `10–15 %`. */
  readonly short: (norm: Norm) => string;
}

/** Figures have the decimals of the rule, or as many as any of them has; a norm is written with as many as it has itself. */
export function ruleFormat(rule: FinanceRule, language: Language): RuleFormat {
  const { title, unit, values, direction, strict } = rule;
  const written = (decimals: number | undefined): ValueFormat =>
    valueFormat(
      {
        ...{ title, unit, decimals, series: [], target: [], notes: [] },
        ...{ baseline: undefined, description: undefined, direction: undefined, updated: undefined, source: undefined },
      },
      language,
    );
  const words = financeWords[language];
  const least = strict ? words.moreThan : words.atLeast;
  const most = strict ? words.lessThan : words.atMost;
  const plain = (value: number): string => written(decimalsOf(value)).full(value);
  return {
    ...written(rule.decimals ?? Math.max(0, ...values.map(({ value }) => decimalsOf(value ?? 0)))),
    short: ({ value, high }) => (high === undefined ? plain(value) : `${written(decimalsOf(value)).bare(value)}–${plain(high)}`),
    norm: ({ value, high = value }) =>
      direction === 'between'
        ? indicatorWords[language].between(plain(value), plain(high))
        : direction === 'at-least'
          ? least(plain(value))
          : most(plain(high)),
  };
}

/** Two at most. */
const decimalsOf = (value: number): number => formatNumber(value, 'en').split('.')[1]?.length ?? 0;
