import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deriveIndicatorChart, middleOf, pointText, type IndicatorKind } from '../../src/charts/indicator-chart-view.js';
import { parseIndicator } from '../../src/data/indicator-document.js';
import type { IndicatorPoint } from '../../src/data/indicator.js';
import { parsePeriod, type Period } from '../../src/data/period.js';
import type { Language } from '../../src/i18n/language.js';

const languages: readonly Language[] = ['nb', 'nn', 'en'];
const period = (code: string): Period => {
  const found = parsePeriod(code);
  assert.ok(found, code);
  return found;
};
const visible = (text: string): string => text.replaceAll('\u00a0', '_');
type Values = Record<string, number | string | null>;
const chart = (values: Values, more: object = {}, kind: IndicatorKind = 'line', language: Language = 'nb') =>
  deriveIndicatorChart(parseIndicator({ title: 'T', series: [{ name: 'Asker', values }], ...more }), { kind, language });
const round = (value: number): number => Math.round(value * 100) / 100;

describe('middleOf', () => {
  const cases: [code: string, want: number][] = [
    ['2023', 2023.5],
    ['2024', 2024.5],
    ['2004-2006', 2005.5],
    ['2017-18', 2018],
    ['2023H1', 2023.25],
    ['2023K1', 2023.12],
    ['2023K4', 2023.87],
    ['2023M12', 2023.96],
  ];
  for (const [code, want] of cases)
    it(`${code} -> ${want}`, () => assert.ok(Math.abs(middleOf(period(code)) - want) < 0.006, String(middleOf(period(code)))));
});

describe('pointText', () => {
  const at = period('2024');
  const cases: [point: Omit<IndicatorPoint, 'period'>, want: [nb: string, nn: string, en: string]][] = [
    [{ value: 5 }, ['5', '5', '5']],
    [{ value: null }, ['ingen tall', 'ingen tal', 'no figure']],
    [{ value: null, status: '..', reason: 'missing' }, ['tall mangler (..)', 'tal manglar (..)', 'not available (..)']],
    [
      { value: null, status: ':', reason: 'confidential' },
      ['kan ikke offentliggjøres (:)', 'kan ikkje offentleggjerast (:)', 'confidential (:)'],
    ],
    [
      { value: null, status: '.', reason: 'not-possible' },
      ['tall kan ikke forekomme (.)', 'tal kan ikkje førekome (.)', 'not applicable (.)'],
    ],
    [{ value: null, status: 'utgår', reason: 'other' }, ['utgår', 'utgår', 'utgår']],
    [{ value: null, reason: 'other' }, ['merket av kilden', 'merkt av kjelda', 'flagged by the source']],
    [{ value: 0, status: '-', reason: 'zero' }, ['0 (-)', '0 (-)', '0 (-)']],
    [{ value: 5, status: 'p', reason: 'provisional' }, ['5 (foreløpig tall, p)', '5 (førebels tal, p)', '5 (provisional, p)']],
    [{ value: 5, status: 'e', reason: 'estimated' }, ['5 (anslag, e)', '5 (overslag, e)', '5 (estimated, e)']],
    [{ value: 5, status: 'b', reason: 'break' }, ['5 (brudd i tidsserien, b)', '5 (brot i tidsserien, b)', '5 (break in the series, b)']],
    [{ value: 5, status: 'D3', reason: 'other' }, ['5 (D3)', '5 (D3)', '5 (D3)']],
    [
      { value: 5, status: 'D3', reason: 'other', meaning: 'few answers' },
      ['5 (few answers, D3)', '5 (few answers, D3)', '5 (few answers, D3)'],
    ],
    [{ value: 5, status: 'siden 2020' }, ['5 (siden 2020)', '5 (siden 2020)', '5 (siden 2020)']],
  ];
  for (const [point, want] of cases)
    it(JSON.stringify(point), () =>
      assert.deepEqual(
        languages.map((language) => pointText({ period: at, ...point }, String, language)),
        want,
      ),
    );
});

describe('deriveIndicatorChart', () => {
  it('S14: no figure is a gap with words, and no value makes the axis wrong', () => {
    const values = JSON.parse(
      '{"2010":null,"2011":"","2012":".","2013":":","2014":"-","2015":"1 234,5","2016":"1,5","2017":"NaN","2019":9007199254740993,"2020":"utgår"}',
    ) as Values;
    const { series, y } = chart(values, { unit: 'kr' });
    assert.deepEqual(
      series[0]?.points.map((point) => [point.y, visible(point.text)]),
      [
        [null, 'ingen tall'],
        [null, 'ingen tall'],
        [null, 'tall kan ikke forekomme (.)'],
        [null, 'kan ikke offentliggjøres (:)'],
        [0, '0,0_kr (-)'],
        [1234.5, '1_234,5_kr'],
        [1.5, '1,5_kr'],
        [null, 'NaN'],
        [9007199254740992, '9_007_199_254_740_992,0_kr'],
        [null, 'utgår'],
      ],
    );
    assert.ok(y.min <= 0 && y.max >= 9007199254740992);
  });

  it('S14: the largest numbers there are stay finite', () => {
    const { x, y } = chart({ 2020: 1e308, 2021: -1.7e308 });
    assert.ok([x.min, x.max, y.min, y.max, ...y.ticks.map(({ at }) => at)].every(Number.isFinite));
    assert.ok(y.min <= -1.7e308 && y.max >= 1e308);
  });

  it('has a time axis: uneven years and periods of three years stand where they belong', () => {
    const uneven = chart({ 2009: 1, 2011: 2, 2013: 3, 2016: 4 });
    assert.deepEqual(
      uneven.x.slots.map(({ at, label }) => [at, label]),
      [
        [2009.5, '2009'],
        [2011.5, '2011'],
        [2013.5, '2013'],
        [2016.5, '2016'],
      ],
    );
    const spans = chart({ '2004-2006': 1, '2005-2007': 2, '2012-2014': 3 });
    assert.deepEqual(
      spans.series[0]?.points.map(({ x }) => Math.round(x * 10) / 10),
      [2005.5, 2006.5, 2013.5],
    );
    assert.deepEqual(
      spans.x.slots.map(({ label }) => label),
      ['2004–06', '2005–07', '2012–14'],
    );
  });

  it('makes room for half a bar at both ends, by the narrowest gap', () => {
    const { x } = chart({ 2009: 1, 2011: 2, 2012: 3 }, {}, 'bar');
    assert.deepEqual([x.min, x.max], [2009, 2013]);
  });

  it('has bars begin at zero, and lines where the figures are', () => {
    assert.equal(chart({ 2020: 90, 2021: 100 }, {}, 'bar').y.min, 0);
    assert.ok(chart({ 2020: 90, 2021: 100 }, {}, 'line').y.min > 80);
  });

  it('labels the axis with no more decimals than its steps need, in the language', () => {
    const labels = (language: Language): string[] =>
      chart({ 2020: 6.125, 2021: 7.1 }, { unit: '%' }, 'bar', language).y.ticks.map(({ label }) => visible(label));
    assert.deepEqual(labels('nb'), ['0_%', '2_%', '4_%', '6_%', '8_%']);
    assert.deepEqual(labels('en'), ['0%', '2%', '4%', '6%', '8%']);
  });

  it('draws the main series strong and the comparison in grey, named at their ends', () => {
    const { series } = chart(
      {},
      {
        series: [
          { id: 'b', name: 'Bærum', role: 'comparison', values: { 2020: 1 } },
          { id: 'a', name: 'Asker', role: 'main', values: { 2020: 1 } },
          { id: 'c', name: 'Lier', values: { 2020: 1 } },
        ],
      },
    );
    assert.deepEqual(
      series.map(({ id, paint, strong, label, dash }) => [id, paint, strong, label, dash]),
      [
        ['a', 'accent', true, 'Asker', false],
        ['b', 'context', false, 'Bærum', false],
        ['c', 'context', false, 'Lier', true],
      ],
    );
  });

  it('tells neighbouring bars apart without colour', () => {
    const places = Array.from({ length: 3 }, (_, index) => ({ name: `P${index}`, values: { 2020: 1 } }));
    const { series } = chart({}, { series: places }, 'bar');
    assert.deepEqual(
      series.map(({ mark, paint, pattern }) => `${mark} ${paint} ${pattern ?? 'plain'}`),
      ['bar accent plain', 'bar context plain', 'bar context hatch'],
    );
  });

  it('draws many places to compare with as lines over the bars, each named at its end', () => {
    const places = Array.from({ length: 5 }, (_, index) => ({ name: `P${index}`, values: { 2020: 1 } }));
    assert.deepEqual(
      chart({}, { series: places }, 'bar').series.map(({ mark, label, dash }) => [mark, label, dash ?? false]),
      [
        ['bar', 'P0', false],
        ['line', 'P1', false],
        ['line', 'P2', true],
        ['line', 'P3', [2, 3]],
        ['line', 'P4', [12, 3, 2, 3]],
      ],
    );
  });

  it('names the unit over the axis, but per cent at each number', () => {
    assert.equal(chart({ 2020: 1 }, { unit: { nb: 'personer' } }).y.title, 'personer');
    assert.equal(chart({ 2020: 1 }, { unit: 'prosent' }).y.title, undefined);
    assert.equal(chart({ 2020: 1 }).y.title, undefined);
  });

  const target = { period: '2030', value: 5 };
  const baseline = { period: '2015', value: 10 };
  it('draws the required path from the baseline to the target, and takes both into the axes', () => {
    const { series, annotations, x, y } = chart({ 2020: 8, 2023: 7 }, { baseline, target, unit: '%' });
    assert.deepEqual(series[1], {
      id: 'target-path',
      name: 'Veien til målet',
      mark: 'line',
      paint: 'target',
      dash: true,
      label: 'Mål: 5\u00a0%',
      points: [
        { x: 2015.5, y: 10, text: '10\u00a0%' },
        { x: 2030.5, y: 5, text: '5\u00a0%' },
      ],
    });
    assert.deepEqual(
      annotations.map(({ x: at, y: height, text }) => [at, height, text]),
      [
        [2015.5, 10, 'Nullpunkt'],
        [2030.5, 5, ''],
      ],
    );
    assert.ok(x.min < 2015.5 && x.max > 2030.5 && y.min <= 5 && y.max >= 10);
  });

  it('names a target by itself where there is no baseline to draw a path from', () => {
    const { series, annotations } = chart({ 2020: 8 }, { target, unit: '%' });
    assert.equal(series.length, 1);
    assert.deepEqual(
      annotations.map(({ text }) => visible(text)),
      ['Mål: 5_%'],
    );
  });

  it('names a target that is a range by both its ends, each in its language', () => {
    const range = { period: '2030', value: 10, high: 15 };
    const texts = languages.map((language) => {
      const alone = chart({ 2020: 8 }, { target: range }, 'line', language).annotations[0]?.text;
      const path = chart({ 2020: 8 }, { target: range, baseline }, 'line', language).series[1]?.label;
      assert.equal(alone, path);
      return alone;
    });
    assert.deepEqual(texts, ['Mål: mellom 10 og 15', 'Mål: mellom 10 og 15', 'Target: between 10 and 15']);
    assert.ok(chart({ 2020: 8 }, { target: range }).y.max >= 15);
  });

  it('draws a norm that moves in the order of time, and names it once', () => {
    const { series, annotations } = chart(
      { 2012: 4 },
      {
        target: [
          { period: '2014', value: 2 },
          { period: '2013', value: 3 },
        ],
      },
    );
    assert.deepEqual(
      series[1]?.points.map(({ x, y }) => [x, y]),
      [
        [2013.5, 3],
        [2014.5, 2],
      ],
    );
    assert.equal(series[1].label, 'Mål: 2');
    assert.deepEqual(
      annotations.map(({ text }) => text),
      [''],
    );
  });

  const breaks = (values: Values, ...codes: string[]): number[] =>
    chart(values, { notes: codes.map((code) => ({ period: code, text: 'x', break: true })) }).annotations.map(({ x }) => round(x));
  const cases: [name: string, got: number[], want: number[]][] = [
    ['where its year begins', breaks({ 2019: 1, 2020: 2 }, '2020'), [2020]],
    ['where its year begins, also after a gap', breaks({ 2015: 1, 2020: 2 }, '2020'), [2020]],
    ['where its quarter begins', breaks({ '2020K1': 1, '2020K2': 2 }, '2020K2'), [2020.25]],
    ['after the point before, though periods overlap', breaks({ '2018-2020': 1, '2019-2021': 2 }, '2019-2021'), [2020]],
    ['nowhere at the first point: there is nothing before it', breaks({ 2019: 1, 2020: 2 }, '2019'), []],
    ['nowhere outside the drawing', breaks({ 2019: 1, 2020: 2 }, '2010', '2025'), []],
  ];
  for (const [name, got, want] of cases) it(`a break stands ${name}`, () => assert.deepEqual(got, want));

  it('draws no line for a note that is no break', () =>
    assert.deepEqual(chart({ 2019: 1, 2020: 2 }, { notes: [{ period: '2020', text: 'x' }] }).annotations, []));

  it('names a joint where the line goes on, and leaves the line whole', () => {
    const plain = parseIndicator({
      title: 'x',
      series: [{ name: 'a', values: { 2019: 1, 2020: 2 } }],
      notes: [{ period: '2020', text: 'x' }],
    });
    const marked = { ...plain, notes: plain.notes.map((note) => ({ ...note, mark: { nb: 'nytt nummer', en: 'new code' } })) };
    const { annotations, series } = deriveIndicatorChart(marked, { kind: 'line', language: 'en' });
    assert.deepEqual(
      annotations.map(({ text }) => text),
      ['new code'],
    );
    assert.deepEqual(
      series[0]?.points.map(({ y }) => y),
      [1, 2],
    );
  });

  for (const kind of ['line', 'bar'] as const)
    it(`a ${kind} chart of one value, or of none, has axes with an extent`, () => {
      for (const values of [{ 2020: 5 }, { 2020: 0 }, { 2020: null }, {}] as Values[]) {
        const { x, y } = chart(values, {}, kind);
        assert.ok(x.max > x.min && y.max > y.min, JSON.stringify(values));
      }
    });
});
