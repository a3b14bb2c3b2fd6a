import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ChartView } from '../../src/charts/chart-view.js';
import { deriveIndicatorChart } from '../../src/charts/indicator-chart-view.js';
import { deriveLayout } from '../../src/charts/layout.js';
import { buildOption, type OptionTheme } from '../../src/charts/option.js';
import { barSlots } from '../../src/charts/shapes.js';
import { parseIndicator } from '../../src/data/indicator-document.js';
import { anySize, anyView, aSeries, aView, point } from './a-view.js';

const size = { width: 800, height: 400, fontSize: 16 };
const theme: OptionTheme = { paint: (paint) => (paint === 'surface' ? '#ffffff' : '#123456'), reducedMotion: false };

/** The option as the engine meets it, loosely typed so that a test can look anywhere. */
interface Loose {
  readonly animation: boolean;
  readonly grid: Readonly<Record<string, unknown>>;
  readonly xAxis: Readonly<Record<string, unknown>>;
  readonly yAxis: Readonly<Record<string, unknown>>;
  readonly series: readonly (Readonly<Record<string, unknown>> & {
    readonly data: readonly {
      readonly value: readonly [number, number | '-'];
      readonly symbolSize?: number;
      readonly itemStyle?: object;
    }[];
  })[];
}
const optionOf = (view: ChartView, with_: OptionTheme = theme): Loose =>
  buildOption(view, deriveLayout(view, size), with_) as unknown as Loose;
const valuesOf = (view: ChartView, index = 0) => optionOf(view).series[index]?.data.map(({ value }) => value);

/** Every string that stands anywhere in a value, names of fields left out. */
const stringsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
const functionsIn = (value: unknown): unknown[] =>
  typeof value === 'function' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(functionsIn) : [];

/** All the words that an option may hold: the engine's own, and colours. */
const allowed = /^(?:#[0-9a-f]{6}|value|line|bar|circle|none|-|-100%|s[\d-]+)$/;

describe('buildOption', () => {
  it('S03: holds no text of the document, whatever field it stands in', () => {
    const hostile = '</script><img src=x onerror=alert(1)>';
    const localized = { nb: hostile, nn: hostile, en: hostile };
    for (const kind of ['line', 'bar'] as const) {
      const indicator = parseIndicator({
        title: hostile,
        description: hostile,
        unit: localized,
        frequency: hostile,
        source: { name: hostile, url: hostile, licence: hostile },
        tooltip: { formatter: hostile },
        graphic: [{ type: 'image', style: { image: hostile } }],
        toolbox: { feature: hostile },
        series: [
          { id: hostile, name: localized, values: { 2020: 1, 2021: hostile, 2022: 3 }, itemStyle: { color: hostile }, label: hostile },
          { id: `${hostile}2`, name: hostile, role: 'comparison', values: { 2020: 1, 2022: 5 }, tooltip: { extraCssText: hostile } },
        ],
        baseline: { period: '2015', value: 4, symbol: `image://${hostile}` },
        target: { period: '2030', value: 2, high: 3, label: hostile },
        notes: [{ period: '2022', text: hostile, break: true }],
      });
      const option = buildOption(deriveIndicatorChart(indicator, { kind, language: 'nb' }), deriveLayout(aView([]), size), theme);
      for (const text of stringsIn(option)) assert.match(text, allowed);
      assert.doesNotMatch(JSON.stringify(option), /onerror|formatter|graphic|toolbox|extraCssText|image/);
    }
  });

  it('S23: a document that brings the engine’s own data, filters and transforms is drawn as if it did not', () => {
    const plain = { title: 'T', unit: 'prosent', series: [{ id: 'a', name: 'A', values: { 2020: 1, 2021: 2, 2022: 3 } }] };
    const transform = [
      { type: 'filter', config: { dimension: 0, reg: '(a+)+$' } },
      { type: 'ecSimpleTransform:x', print: true },
    ];
    const dataset = [{ source: [['(a+)+$', 9]] }, { fromDatasetIndex: 0, transform }];
    const [series] = plain.series;
    const withMore = {
      ...plain,
      dataset,
      transform,
      visualMap: { type: 'piecewise' },
      dataZoom: [{ type: 'inside' }],
      series: [{ ...series, datasetIndex: 1, encode: { x: 0 }, seriesLayoutBy: 'row', dimensions: ['x'], transform, dataset }],
    };
    for (const kind of ['line', 'bar'] as const) {
      const [want, got] = [plain, withMore].map((document) => {
        const view = deriveIndicatorChart(parseIndicator(document), { kind, language: 'nb' });
        return buildOption(view, deriveLayout(view, size), theme);
      });
      assert.deepEqual(got, want);
      assert.deepEqual(Object.keys(got ?? {}).sort(), [
        'animation',
        'animationDuration',
        'animationDurationUpdate',
        'grid',
        'series',
        'xAxis',
        'yAxis',
      ]);
    }
  });

  it('S03: holds words of a fixed list, finite numbers, and no function, for any view', () => {
    fc.assert(
      fc.property(anyView, anySize, (view, where) => {
        const option = buildOption(view, deriveLayout(view, where), theme);
        for (const text of stringsIn(option)) assert.match(text, allowed);
        assert.deepEqual(functionsIn(option), []);
        for (const { data } of (option as unknown as Loose).series)
          for (const { value } of data) for (const part of value) assert.ok(part === '-' || Number.isFinite(part), String(part));
      }),
      { numRuns: 500 },
    );
  });

  it('gives each series an id of its own, even where the document gives two the same', () => {
    const twice = aView([aSeries('a', [point(2000, 1)]), aSeries('a', [point(2000, 1)])]);
    const ids = optionOf(twice).series.map(({ id }) => id);
    assert.equal(new Set(ids).size, 2);
  });

  it('stands still where movement is unwelcome', () => {
    const view = aView([aSeries('a', [point(2000, 1)])]);
    assert.equal(optionOf(view).animation, true);
    assert.equal(optionOf(view, { ...theme, reducedMotion: true }).animation, false);
  });

  it('draws in the plot rectangle of the poster, on the same axes, and shows none of its own', () => {
    const view = aView([aSeries('a', [point(2000, 1), point(2010, 2)], { label: 'Asker' })]);
    const { grid, xAxis, yAxis } = optionOf(view);
    const { plot } = deriveLayout(view, size);
    // A list where a figure has several panels; the first is what counts here.
    const [box, x, y] = [grid, xAxis, yAxis].map((part) => [part].flat()[0] ?? {});
    const { left, top, width, height, outerBoundsMode } = box ?? {};
    assert.deepEqual({ x: left, y: top, width, height }, plot);
    assert.equal(outerBoundsMode, 'none');
    assert.deepEqual([x?.['min'], x?.['max'], x?.['show'], x?.['containShape']], [1999.5, 2010.5, false, false]);
    assert.deepEqual([y?.['min'], y?.['max'], y?.['show']], [-100, 100, false]);
  });

  it('has a gap for no figure, and does not draw over it', () => {
    const view = aView([aSeries('a', [point(2000, 1), point(2001, null), point(2002, 0)])]);
    assert.deepEqual(valuesOf(view), [
      [2000, 1],
      [2001, '-'],
      [2002, 0],
    ]);
    assert.equal(optionOf(view).series[0]?.['connectNulls'], false);
  });

  it('has a dot for a value alone between gaps, and none for the others of a grey line', () => {
    const view = aView([aSeries('a', [point(2000, 1), point(2001, 2), point(2002, null), point(2003, 3)])]);
    assert.deepEqual(
      optionOf(view).series[0]?.data.map(({ symbolSize }) => symbolSize),
      [0, 0, 0, 5],
    );
  });

  it('draws a flagged point of the main series hollow', () => {
    const view = aView([aSeries('a', [point(2000, 1), point(2001, 2, { flagged: true })], { strong: true })]);
    assert.deepEqual(
      optionOf(view).series[0]?.data.map(({ symbolSize, itemStyle }) => [symbolSize, itemStyle]),
      [
        [7, undefined],
        [7, { color: '#ffffff', borderWidth: 2 }],
      ],
    );
  });

  it('draws a step by its corners, broken where a year is not there', () => {
    const steps = [point(2020.5, 1), point(2021.5, 2), point(2023.5, 3)];
    assert.deepEqual(valuesOf(aView([aSeries('a', steps, { mark: 'step' })])), [
      [2020, 1],
      [2021, 1],
      [2021, 2],
      [2022, 2],
      [2023, '-'],
      [2023, 3],
      [2024, 3],
    ]);
  });

  it('ends a step where the plot ends', () => {
    const base = aView([aSeries('a', [point(2020.5, 1)], { mark: 'step' })]);
    const values = valuesOf({ ...base, x: { ...base.x, min: 2020.4, max: 2020.6 } });
    assert.deepEqual(values, [
      [2020.4, 1],
      [2020.6, 1],
    ]);
  });

  it('stands bars side by side where the poster has them', () => {
    const bars = [point(2020.5, 10), point(2021.5, null)];
    const view = aView(['a', 'b'].map((id) => aSeries(id, bars, { mark: 'bar' })));
    const layout = deriveLayout(view, size);
    const { width } = barSlots(view, layout.plot);
    const half = ((width / 2) * (view.x.max - view.x.min)) / layout.plot.width;
    const close = (got: number | undefined, want: number) => assert.ok(Math.abs((got ?? NaN) - want) < 1e-6, `${got} is not ${want}`);
    close(valuesOf(view, 0)?.[0]?.[0], 2020.5 - half);
    close(valuesOf(view, 1)?.[0]?.[0], 2020.5 + half);
    assert.equal(valuesOf(view, 0)?.[1]?.[1], '-');
  });

  it('has parts of a stack end at their own tops, the lower in front of the higher', () => {
    const part = (id: string, y: number) => aSeries(id, [point(2020.5, y)], { mark: 'bar', stack: 's' });
    const view = aView([part('a', 10), part('b', 20), part('c', -5)]);
    const pixel = 200 / deriveLayout(view, size).plot.height;
    const tops = [0, 1, 2].map((index) => Number(valuesOf(view, index)?.[0]?.[1]));
    // The border is drawn inside: a pixel more, so that bar and poster are the same size.
    [10, 30, -5].forEach((want, index) =>
      assert.ok(Math.abs((tops[index] ?? NaN) - want) <= pixel * 1.01, `${tops[index]} is not ${want}`),
    );
    const depths = optionOf(view).series.map(({ z }) => Number(z));
    assert.ok((depths[0] ?? 0) > (depths[1] ?? 0));
  });
});
