import type { Indicator, IndicatorPoint } from '../data/indicator.js';
import { localize, type Language } from '../i18n/language.js';
import { formatList } from '../i18n/format.js';
import { formatPeriod, formatPeriodInText, formatWhen } from '../i18n/period-name.js';
import { commonWords } from '../i18n/words/common.js';
import { indicatorWords, type At } from '../i18n/words/indicator.js';
import { indicatorMoreWords } from '../i18n/words/indicator-more.js';
import type { TableView } from './chart-view.js';
import { comparedList, deriveIndicatorSentence, deriveIndicatorTable } from './indicator-words.js';
import { longerSteps } from './indicator-modes.js';
import { joinProjections } from './indicator-more-view.js';
import { valueFormat } from './value-format.js';

type Known = IndicatorPoint & { readonly value: number };
const isKnown = (point: IndicatorPoint): point is Known => point.value !== null;

/** The sentence of the figures, and what the main one is expected to become, told as what it is. */
export function deriveMoreSentence(indicator: Indicator, language: Language): string {
  const last = indicator.series[0]?.projection?.findLast(isKnown);
  const sentence = deriveIndicatorSentence(indicator, language);
  if (!last) return sentence;
  return (
    sentence + indicatorMoreWords[language].projected(valueFormat(indicator, language).full(last.value), formatWhen(last.period, language))
  );
}

/**
 * The sentence of a change from figure to figure: the latest, the largest, the smallest, the comparison.
 * @param isUneven changes over unlike lengths of time: the largest and the smallest of them say nothing
 */
export function deriveChangeSentence(indicator: Indicator, language: Language, isUneven = false): string {
  const words = indicatorWords[language];
  const { full } = valueFormat(indicator, language);
  const at = ({ value, period }: Known): At => ({
    value: full(value),
    period: formatPeriod(period, language),
    when: formatWhen(period, language),
  });
  const latest = indicator.series.flatMap(({ name, points }) => {
    const last = points.findLast(isKnown);
    return last ? [{ name: localize(name, language), last: at(last) }] : [];
  });
  const known = indicator.series[0]?.points.filter(isKnown) ?? [];
  const [main, ...others] = latest;
  if (!main || known.length === 0) return words.noFigures;
  const high = known.reduce((a, b) => (b.value > a.value ? b : a));
  const low = known.reduce((a, b) => (b.value < a.value ? b : a));
  return [
    indicatorMoreWords[language].changeSentence,
    `${words.latest(main.name, main.last)}.`,
    high.value > low.value && !isUneven ? words.range(at(high), at(low)) : '',
    others.length > 0
      ? words.others(
          comparedList(
            others.map(({ name, last }) => words.other(name, last)),
            language,
          ),
        )
      : '',
  ].join('');
}

/** The changes that are not to be compared with the others, in a note; undefined where all are over the same time. */
export function unevenNote(indicator: Indicator, language: Language): string | undefined {
  const words = indicatorMoreWords[language];
  const steps = longerSteps(indicator).map(([from, to]) =>
    words.step(formatPeriodInText(from, language), formatPeriodInText(to, language)),
  );
  return steps.length > 0 ? words.uneven(comparedList(steps, language), steps.length) : undefined;
}

/**
 * What the open rings and the dotted bars of a drawing stand for, in one note; undefined where there are none.
 * @param all whether every series has its points drawn, and not the main one alone
 */
export function flagNote({ series }: Indicator, { isBar, all }: { isBar: boolean; all: boolean }, language: Language): string | undefined {
  const reasons = commonWords[language].reasons;
  const drawn = series.filter(({ role }) => all || isBar || role === 'main');
  const found = drawn.flatMap(({ points }) =>
    points.flatMap(({ value, reason }) => (value === null || !reason || reason === 'zero' ? [] : [reasons[reason]])),
  );
  const words = indicatorMoreWords[language];
  return found.length > 0 ? (isBar ? words.dotted : words.ring)(formatList([...new Set(found)], language)) : undefined;
}

/** The table, projections among its rows. */
export function deriveMoreTable(indicator: Indicator, language: Language): TableView {
  return deriveIndicatorTable(joinProjections(indicator, language), language);
}
