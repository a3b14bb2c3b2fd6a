import type { ClimateBudget, Vintage } from '../data/climate-budget-document.js';
import type { ClimateYear, Emission } from '../data/climate-budget.js';
import {
  deriveComparison,
  deriveVintageYears,
  vintageFigures,
  type ComparedPlace,
  type Comparison,
  type VintageFigure,
  type VintageYear,
} from '../data/climate-compare.js';
import { formatNumber, formatPercent, formatSigned } from '../i18n/format.js';
import { localize, type Language } from '../i18n/language.js';
import { climateOverlayWords } from '../i18n/words/climate-overlays.js';
import type { ClimateWords } from '../i18n/words/climate.js';
import { commonWords } from '../i18n/words/common.js';
import type { ChartSeries, ChartView, TableCell, TableView } from './chart-view.js';
import type { BarTable } from './climate-bars.js';
import { niceScale } from './scale.js';

/** What two editions are shown in, with the words that the picture has for its figures. */
export interface OverlayChoice {
  readonly unit: 'percent' | 'tonnes';
  readonly language: Language;
  readonly figures: ClimateWords;
}

/** A name that is a year alone would be read as a year. */
const ownName = (name: string, language: Language): string =>
  /[^\d\s]/.test(name) ? name : climateOverlayWords[language].thisEdition(name);

const namesOf = (budget: ClimateBudget, vintage: Vintage, language: Language) => ({
  here: ownName(localize(budget.vintage, language), language),
  there: localize(vintage.name, language),
});

const paints = { account: 'accent', path: 'muted', frame: 'target', decided: 'text', identified: 'series-2' } as const;

/** Two publications of the same emissions over each other: this one in whole lines, the other in broken ones. */
export function deriveVintageChart(budget: ClimateBudget, vintage: Vintage, { unit, language, figures: words }: OverlayChoice): ChartView {
  const years = deriveVintageYears(budget, vintage);
  const percent = unit === 'percent';
  const names = namesOf(budget, vintage, language);
  const most = Math.max(...years.flatMap(({ here, there }) => [here, there].map((item) => item?.account?.tonnes ?? 0)));
  const divisor = most < 20_000 ? 1 : 1000;
  const level = ({ change, tonnes }: Emission): number => (percent ? 100 + change : tonnes / divisor);
  const text = (emission: Emission): string =>
    percent
      ? `${formatPercent(100 + emission.change, language)} (${formatSigned(emission.change, language)}${language === 'en' ? '' : '\u00a0'}%)`
      : `${formatNumber(emission.tonnes, language, 0)} ${words.tonnes}`;
  const seriesOf = (figure: VintageFigure, side: 'here' | 'there'): ChartSeries => ({
    id: `${figure} ${side}`,
    name: `${words[figure]}, ${names[side]}`,
    label: figure === 'account' ? capital(names[side]) : side === 'here' ? words[figure] : '',
    mark: figure === 'frame' ? 'step' : 'line',
    paint: side === 'here' ? paints[figure] : 'muted',
    ...(side === 'there' && { dash: true }),
    ...(figure !== 'frame' && figure !== 'path' && { strong: true }),
    points: years.flatMap((year) => {
      const item: ClimateYear | undefined = year[side];
      const emission = item?.[figure];
      const flagged = figure === 'account' && item?.estimated === true;
      return emission ? [{ x: year.year, y: level(emission), text: text(emission), flagged }] : [];
    }),
  });
  const series = shownFigures(years).flatMap((figure) => [seriesOf(figure, 'there'), seriesOf(figure, 'here')]);
  const drawn = series.filter(({ points }) => points.length > 0);
  return {
    ...axesOf(drawn, {
      zero: true,
      tick: (at) => (percent ? formatPercent(at, language) : formatNumber(at, language)),
      title: percent
        ? words.percentAxis(budget.reference.year)
        : words.tonnesAxis(divisor > 1 ? `${formatNumber(divisor, language)} ` : ''),
      unit: percent ? '%' : words.tonnes,
    }),
    series: drawn,
    annotations: [],
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The accounts, and what else the two publications say differently. */
const shownFigures = (years: readonly VintageYear[]): VintageFigure[] =>
  vintageFigures.filter((figure) => figure === 'account' || years.some(({ differences }) => (differences[figure]?.points ?? 0) !== 0));

interface Axis {
  readonly zero: boolean;
  readonly tick: (at: number) => string;
  readonly title: string;
  readonly unit: string;
}

function axesOf(series: readonly ChartSeries[], { zero, tick, title, unit }: Axis): Pick<ChartView, 'x' | 'y'> {
  const points = series.flatMap((item) => item.points);
  const xs = [...new Set(points.map(({ x }) => x))].sort((a, b) => a - b);
  const { min, max, steps } = niceScale(
    points.flatMap(({ y }) => y ?? []),
    { zero },
  );
  const [first = 0, last = 1] = [xs[0], xs.at(-1)];
  return {
    x: { min: first - 0.5, max: last + 0.5, slots: xs.map((at) => ({ at, label: String(at) })) },
    y: { min, max, ticks: steps.map((at) => ({ at, label: tick(at) })), unit, title },
  };
}

/** Every figure that one of the two has, with the difference where both have it. */
export function deriveVintageTable(budget: ClimateBudget, vintage: Vintage, { unit, language, figures }: OverlayChoice): TableView {
  const words = climateOverlayWords[language];
  const years = deriveVintageYears(budget, vintage);
  const percent = unit === 'percent';
  const names = namesOf(budget, vintage, language);
  const suffix = percent ? '%' : words.tonnes;
  const cell = (emission: Emission | undefined): TableCell => {
    if (!emission) return { text: '', number: null };
    const value = percent ? emission.change : emission.tonnes;
    return { text: percent ? formatSigned(value, language) : formatNumber(value, language, 0), number: value };
  };
  return {
    caption: capital(words.vintagesCaption(names.here, names.there)),
    columns: [
      { label: words.year },
      { label: words.what },
      { label: `${capital(names.here)} (${suffix})`, numeric: true },
      { label: `${names.there} (${suffix})`, numeric: true },
      { label: `${words.difference} (${percent ? words.points : words.tonnes})`, numeric: true },
    ],
    rows: years.flatMap(({ year, here, there, differences }) =>
      shownFigures(years).flatMap((figure) => {
        if (!here?.[figure] && !there?.[figure]) return [];
        const gap = differences[figure];
        const value = gap && (percent ? gap.points : gap.tonnes);
        return [
          [
            { text: String(year) },
            { text: figures[figure] },
            cell(here?.[figure]),
            cell(there?.[figure]),
            value === undefined ? { text: '', number: null } : { text: formatSigned(value, language), number: value },
          ],
        ];
      }),
    ),
  };
}

/** What the two say of the last thing that they say differently. */
export function deriveVintageSentence(budget: ClimateBudget, vintage: Vintage, { language, figures }: OverlayChoice): string {
  const words = climateOverlayWords[language];
  const years = deriveVintageYears(budget, vintage);
  const { here: own, there: other } = namesOf(budget, vintage, language);
  const names = [capital(own), other] as const;
  const shared = years.flatMap(({ year, here, there, differences }) =>
    shownFigures(years).flatMap((figure) => {
      const [a, b, gap] = [here?.[figure], there?.[figure], differences[figure]];
      return a && b && gap ? [{ year, figure, a, b, points: gap.points }] : [];
    }),
  );
  const told = (emission: Emission): string =>
    emission.change === 0
      ? '0 %'
      : `${formatNumber(Math.abs(emission.change), language)} ${figures.percent} ${emission.change > 0 ? figures.above : figures.below}`;
  const last = shared.findLast(({ points }) => points !== 0);
  if (last) return words.vintagesDiffer(`${figures[last.figure]} ${last.year}`, [own, told(last.a)], [names[1], told(last.b)]);
  return shared.length > 0 ? words.vintagesAlike(...names) : words.noCommonYear(...names);
}

/** The municipality among others, made comparable; a line for each. */
export function deriveComparisonChart(budget: ClimateBudget, comparison: Comparison, language: Language): ChartView {
  const words = climateOverlayWords[language];
  const decimals = comparison.by === 'inhabitant' ? 1 : 0;
  const suffix = comparison.by === 'inhabitant' ? ` ${words.tonnesEach}` : '';
  const { noFigure } = commonWords[language];
  const places = withFigures(deriveComparison(budget, comparison));
  const series = places.map(({ id, name, own, points }, index): ChartSeries => {
    const label = localize(name, language);
    return {
      id: `place ${id}`,
      name: label,
      label,
      short: String(index + 1),
      mark: 'line',
      paint: own ? 'accent' : 'context',
      ...(own && { strong: true }),
      points: points.map(({ year, value }) => ({
        x: year,
        y: value,
        text: value === null ? noFigure : `${formatNumber(value, language, decimals)}${suffix}`,
      })),
    };
  });
  const title = comparison.by === 'inhabitant' ? words.perInhabitant : words.indexed(comparison.year);
  const tick = (at: number): string => formatNumber(at, language);
  return {
    ...axesOf(series, { zero: comparison.by === 'inhabitant', tick, title, unit: '' }),
    // The own line on top.
    series: [...series.slice(1), ...series.slice(0, 1)],
    annotations: [],
  };
}

export function deriveComparisonTable(budget: ClimateBudget, comparison: Comparison, language: Language): TableView {
  const words = climateOverlayWords[language];
  const { noFigure } = commonWords[language];
  const places = withFigures(deriveComparison(budget, comparison));
  const years = [...new Set(places.flatMap(({ points }) => points.map(({ year }) => year)))].sort((a, b) => a - b);
  const decimals = comparison.by === 'inhabitant' ? 2 : 1;
  return {
    caption: words.comparisonCaption(comparison.by === 'inhabitant' ? words.perInhabitant : words.indexed(comparison.year)),
    columns: [{ label: words.year }, ...places.map(({ name }) => ({ label: localize(name, language), numeric: true }))],
    rows: years.map((year) => [
      { text: String(year) },
      ...places.map(({ points }): TableCell => {
        const point = points.find((item) => item.year === year);
        if (!point) return { text: '', number: null };
        return point.value === null
          ? { text: noFigure, number: null }
          : { text: formatNumber(point.value, language, decimals), number: point.value };
      }),
    ]),
  };
}

/** Without the years in which no one has a figure. */
function withFigures(places: readonly ComparedPlace[]): ComparedPlace[] {
  const years = new Set(places.flatMap(({ points }) => points.filter(({ value }) => value !== null).map(({ year }) => year)));
  return places.map((place) => ({ ...place, points: place.points.filter(({ year }) => years.has(year)) }));
}

const valueAt = ({ points }: ComparedPlace, year: number): number | null => points.find((point) => point.year === year)?.value ?? null;

/** The last year in which all can be compared. */
const lastCommon = (places: readonly ComparedPlace[]): number | undefined =>
  places
    .find(({ own }) => own)
    ?.points.findLast(({ year, value }) => value !== null && places.every((place) => valueAt(place, year) !== null))?.year;

/** Bars for one year, from the highest, where there are too few years for lines; undefined where there are enough, or none. */
export function deriveComparisonBars(budget: ClimateBudget, comparison: Comparison, language: Language): BarTable | undefined {
  const words = climateOverlayWords[language];
  const places = deriveComparison(budget, comparison);
  const years = new Set(places.flatMap(({ points }) => points.filter(({ value }) => value !== null).map(({ year }) => year)));
  const year = lastCommon(places);
  if (comparison.by !== 'inhabitant' || years.size >= fewestYears || year === undefined) return undefined;
  const rows = places.map((place) => ({ place, value: valueAt(place, year) ?? 0 })).sort((a, b) => b.value - a.value);
  const most = Math.max(...rows.map(({ value }) => value), Number.MIN_VALUE);
  return {
    caption: words.comparisonCaption(words.perInhabitant),
    own: rows.findIndex(({ place }) => place.own),
    columns: [{ label: words.place }, { label: `${words.perInhabitant}, ${year}` }],
    rows: rows.map(({ place, value }) => [
      { text: localize(place.name, language) },
      {
        text: formatNumber(value, language, 1),
        number: value,
        bars: [{ width: Math.max(0, value) / most, paint: place.own ? ('accent' as const) : ('context' as const) }],
      },
    ]),
  };
}

/** Two points are no line. */
const fewestYears = 3;

/** Where the municipality stands among the others in the last year that all can be compared in. */
export function deriveComparisonSentence(budget: ClimateBudget, comparison: Comparison, language: Language): string {
  const words = climateOverlayWords[language];
  const places = deriveComparison(budget, comparison);
  const own = places.find((place) => place.own);
  const year = lastCommon(places);
  if (!own || year === undefined) return '';
  const decimals = comparison.by === 'inhabitant' ? 1 : 0;
  const told = (value: number): string =>
    `${formatNumber(value, language, decimals)}${comparison.by === 'inhabitant' ? ` ${words.tonnesEach}` : ''}`;
  const others = places.map((place) => ({ place, value: valueAt(place, year) ?? 0 })).sort((a, b) => a.value - b.value);
  const [least, most] = [others[0], others.at(-1)];
  const name = localize(own.name, language);
  const value = valueAt(own, year) ?? 0;
  const first =
    comparison.by === 'inhabitant'
      ? words.comparisonSentence(name, told(value), year)
      : words.indexSentence(name, told(value), year, comparison.year);
  return [
    first,
    places.length > 1 && least && !least.place.own ? words.least(localize(least.place.name, language), told(least.value)) : '',
    places.length > 1 && most && !most.place.own ? words.most(localize(most.place.name, language), told(most.value)) : '',
  ].join('');
}
