import type { Indicator, IndicatorPoint } from '../data/indicator.js';
import { localize, type Language } from '../i18n/language.js';
import { formatPeriod, formatWhen } from '../i18n/period-name.js';
import { indicatorWords, type At } from '../i18n/words/indicator.js';
import { indicatorMoreWords } from '../i18n/words/indicator-more.js';
import type { TableView } from './chart-view.js';
import { comparedList, deriveIndicatorSentence, deriveIndicatorTable } from './indicator-words.js';
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

/** The sentence of a change from figure to figure: the latest, the largest, the smallest, the comparison. */
export function deriveChangeSentence(indicator: Indicator, language: Language): string {
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
    high.value > low.value ? words.range(at(high), at(low)) : '',
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

/** The table, projections among its rows. */
export function deriveMoreTable(indicator: Indicator, language: Language): TableView {
  return deriveIndicatorTable(joinProjections(indicator, language), language);
}
