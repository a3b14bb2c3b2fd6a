import type { Indicator, IndicatorPoint } from '../data/indicator.js';
import { formatPercent, formatSigned } from '../i18n/format.js';
import { localize, type Language } from '../i18n/language.js';
import { formatPeriod, formatPeriodInText } from '../i18n/period-name.js';
import { indicatorWords } from '../i18n/words/indicator.js';
import { targetText } from './indicator-chart-view.js';
import { valueFormat, type ValueFormat } from './value-format.js';

/** A figure, written out. */
export interface Fact {
  readonly value: number;
  /** With its unit only where that is per cent. */
  readonly text: string;
  readonly period: string;
}

export interface IndicatorFacts {
  readonly latest: Fact;
  /** The stated one, else the first figure; undefined where that is the latest. */
  readonly baseline: Fact | undefined;
  readonly target: Fact | undefined;
  /** From baseline to latest. */
  readonly change: Change | undefined;
}

export interface Change {
  /** With its sign: in percentage points, in per cent of the baseline, or in the unit where per cent would say nothing. */
  readonly text: string;
  /** The number in the text. */
  readonly value: number;
  readonly way: 'up' | 'down' | 'same';
  /** The period of the baseline, as it stands after "since". */
  readonly since: string;
  /** Periods of breaks in between: the two figures may not be comparable. */
  readonly breaks: readonly string[];
}

type Known = Pick<IndicatorPoint, 'period'> & { readonly value: number };

/** What a row of a table tells of an indicator's main series; undefined where it has no figure. */
export function deriveFacts(indicator: Indicator, language: Language): IndicatorFacts | undefined {
  const { series, target } = indicator;
  const format = valueFormat(indicator, language);
  const write = format.isPercent ? format.full : format.bare;
  const known = series[0]?.points.filter((point): point is IndicatorPoint & Known => point.value !== null) ?? [];
  const latest = known.at(-1);
  if (!latest) return undefined;
  const fact = ({ period, value }: Known): Fact => ({ value, text: write(value), period: formatPeriod(period, language) });
  const from = indicator.baseline ?? known[0];
  const baseline = from && from.period.start < latest.period.start ? from : undefined;
  const goal = target.at(-1);
  return {
    latest: fact(latest),
    baseline: baseline && fact(baseline),
    target: goal && { ...fact(goal), text: targetText(goal, write, language) },
    change: baseline && changeOf(indicator, { from: baseline, to: latest, format, language }),
  };
}

interface Pair {
  readonly from: Known;
  readonly to: Known;
  readonly format: ValueFormat;
  readonly language: Language;
}

/** What the published decimals do not show is no change. */
function changeOf({ notes, unit }: Indicator, { from, to, format, language }: Pair): Change {
  const difference = to.value - from.value;
  const shown = format.bare(Math.abs(difference)) !== format.bare(0);
  const share = (difference / from.value) * 100;
  const inPercent = !format.isPercent && from.value > 0 && to.value >= 0 && Math.abs(share) >= 0.05;
  const value = shown ? (inPercent ? share : difference) : 0;
  const signed = formatSigned(value, language, format.decimals);
  const unitText = localize(unit, language);
  return {
    text: !shown
      ? formatSigned(0, language)
      : inPercent
        ? (value > 0 ? '+' : '') + formatPercent(value, language, 1)
        : format.isPercent
          ? indicatorWords[language].points(signed)
          : `${signed}${unitText ? `\u00a0${unitText}` : ''}`,
    value,
    way: value > 0 ? 'up' : value < 0 ? 'down' : 'same',
    since: formatPeriodInText(from.period, language),
    breaks: notes.flatMap(({ period, isBreak }) =>
      isBreak && period.start > from.period.start && period.start <= to.period.start ? [formatPeriod(period, language)] : [],
    ),
  };
}
