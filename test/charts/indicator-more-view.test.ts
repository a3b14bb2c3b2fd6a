import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deriveMoreChart, derivePanels, type MoreKind } from '../../src/charts/indicator-more-view.js';
import { deriveChangeSentence, deriveMoreSentence, deriveMoreTable, flagNote, unevenNote } from '../../src/charts/indicator-more-words.js';
import { longTable } from '../../src/charts/long-table.js';
import { arrangePanels, panelColumns } from '../../src/charts/panels.js';
import { parseIndicator } from '../../src/data/indicator-document.js';

type Values = Record<string, number | string | null>;
const visible = (text: string): string => text.replaceAll('\u00a0', '_');
const indicator = (values: Values, more: object = {}) =>
  parseIndicator({ title: 'T', unit: '%', decimals: 0, series: [{ id: 'a', name: 'Asker', values }], ...more });
const chart = (values: Values, more: object = {}, kind: MoreKind = 'line') =>
  deriveMoreChart(indicator(values, more), { kind, language: 'nb', title: undefined });
const projected = { series: [{ id: 'a', name: 'Asker', values: { 2023: 4, 2024: 5, 2025: 6, 2030: 8 }, projectionFrom: '2025' }] };

describe('projections', () => {
  it('have a line of their own, dashed and hollow, which goes on from the last figure', () => {
    const { series } = chart({}, projected);
    assert.deepEqual(
      series.map(({ name, dash, label, points }) => [
        name,
        dash,
        label,
        points.map(({ x, y, flagged }) => [Math.round(x * 10) / 10, y, flagged]),
      ]),
      [
        [
          'Asker',
          false,
          '',
          [
            [2023.5, 4, false],
            [2024.5, 5, false],
          ],
        ],
        [
          'Asker, framskriving',
          true,
          'Asker',
          [
            [2024.5, 5, false],
            [2025.5, 6, true],
            [2030.5, 8, true],
          ],
        ],
      ],
    );
  });

  it('are not read off twice where they begin', () => {
    const [figures, ahead] = chart({}, projected).series;
    assert.ok((ahead?.points[0]?.x ?? 0) - (figures?.points.at(-1)?.x ?? 0) > 1e-6);
  });

  it('have hatched bars', () => {
    const { series } = chart({}, projected, 'bar');
    assert.deepEqual(
      series.map(({ pattern, points }) => [pattern, points.length]),
      [
        [undefined, 2],
        ['hatch', 2],
      ],
    );
  });

  it('are told as what they are, and never as the latest figure', () => {
    const sentence = visible(deriveMoreSentence(indicator({}, projected), 'nb'));
    assert.match(sentence, /^Asker: 5_% i 2024/);
    assert.match(sentence, /Framskrevet: 8_% i 2030\.$/);
    assert.deepEqual(
      deriveMoreTable(indicator({}, projected), 'nn').rows.map((row) => row[1]?.text),
      ['4', '5', '6 (framskriving)', '8 (framskriving)'],
    );
  });
});

describe('norms and ranges', () => {
  const norms = {
    target: [
      { period: '2010', value: 3 },
      { period: '2012', value: 1, high: 2 },
    ],
  };
  it('a norm holds until the next, to the end of the figures', () => {
    const norm = chart({ 2009: 2, 2013: 3 }, norms).series.at(-1);
    assert.equal(norm?.mark, 'step');
    assert.deepEqual(
      norm.points.map(({ x, y, text }) => [x, y, visible(text)]),
      [
        [2010.5, 3, '3_%'],
        [2011.5, 3, '3_%'],
        [2012.5, 1, 'mellom 1_% og 2_%'],
        [2013.5, 1, 'mellom 1_% og 2_%'],
      ],
    );
    assert.equal(visible(norm.label ?? ''), 'Norm: mellom 1_% og 2_%');
  });

  it('a norm that is a range is a field for as long as it is in force', () =>
    assert.deepEqual(
      chart({ 2009: 2, 2013: 3 }, norms).areas?.map(({ points }) => points),
      [
        [
          { x: 2012, low: 1, high: 2 },
          { x: 2014, low: 1, high: 2 },
        ],
      ],
    ));

  it('a range to come to widens from the baseline, and is read off with both its ends', () => {
    const { areas, series } = chart(
      { 2015: 5, 2020: 6 },
      { baseline: { period: '2015', value: 5 }, target: { period: '2030', value: 10, high: 15 } },
    );
    assert.deepEqual(areas?.[0]?.points, [
      { x: 2015.5, low: 5, high: 5 },
      { x: 2030.5, low: 10, high: 15 },
    ]);
    assert.equal(visible(series.at(-1)?.points.at(-1)?.text ?? ''), 'mellom 10_% og 15_%');
  });

  it('a range with no baseline is shown in its own year', () => {
    const [area] = chart({ 2020: 6 }, { target: { period: '2030', value: 10, high: 15 } }).areas ?? [];
    assert.deepEqual(
      area?.points.map(({ low, high }) => [low, high]),
      [
        [10, 15],
        [10, 15],
      ],
    );
  });

  it('one value to come to has no field', () => assert.deepEqual(chart({ 2020: 6 }, { target: { period: '2030', value: 10 } }).areas, []));
});

describe('areas', () => {
  it('begin at zero, and stop at a gap and at a break', () => {
    const { areas, y } = chart(
      { 2018: 90, 2019: 95, 2020: null, 2021: 97, 2022: 96, 2023: 99, 2024: 98 },
      { notes: [{ period: '2023', text: 'x', break: true }] },
      'area',
    );
    assert.equal(y.min, 0);
    assert.deepEqual(
      areas?.map(({ points }) => points.map(({ x, low }) => [x, low])),
      [
        [
          [2018.5, 0],
          [2019.5, 0],
        ],
        [
          [2021.5, 0],
          [2022.5, 0],
        ],
        [
          [2023.5, 0],
          [2024.5, 0],
        ],
      ],
    );
  });
});

describe('small multiples', () => {
  const three = indicator(
    {},
    {
      series: ['Asker', 'Bærum', 'Lier'].map((name, index) => ({ id: name, name, values: { 2020: index, 2022: index + 4 } })),
      baseline: { period: '2015', value: 1 },
      target: { period: '2030', value: 9 },
      notes: [{ period: '2022', text: 'x', break: true }],
    },
  );
  const whole = deriveMoreChart(three, { kind: 'small-multiples', language: 'nb', title: undefined });
  const panels = derivePanels(whole, three);

  it('one for each series, on the same axes', () => {
    assert.deepEqual(
      panels.map(({ series }) => series.map(({ id }) => id)),
      [['Asker', 'target-path'], ['Bærum'], ['Lier']],
    );
    assert.equal(new Set(panels.map(({ x, y }) => `${x.min} ${x.max} ${y.min} ${y.max}`)).size, 1);
  });

  it('have few numbers on their axes, and words that fit', () => {
    assert.ok(panels.every(({ y }) => y.ticks.length <= 4));
    assert.deepEqual(
      panels.map(({ annotations }) => annotations.map(({ text }) => text)),
      [['', ''], [], []],
    );
    assert.deepEqual(
      panels.map(({ series }) => series.map(({ label }) => visible(label ?? ''))),
      [['Asker', 'Mål: 9_%'], ['Bærum'], ['Lier']],
    );
  });

  for (const [high, want] of [
    [12, '0 5 10 15'],
    [20, '0 10 20'],
    [30, '0 10 20 30'],
    [7, '0 4 8'],
  ] as const)
    it(`name the bottom and the top of the axis: up to ${high}`, () => {
      const made = indicator({ 2022: 0, 2023: high });
      const [panel] = derivePanels(deriveMoreChart(made, { kind: 'small-multiples', language: 'nb', title: undefined }), made);
      const at = panel?.y.ticks.map((tick) => tick.at) ?? [];
      assert.equal(at.join(' '), want);
      assert.deepEqual([at[0], at.at(-1)], [panel?.y.min, panel?.y.max]);
    });

  const columns: [count: number, width: number, want: number][] = [
    [8, 1000, 4],
    [8, 320, 2],
    [5, 1000, 3],
    [9, 1000, 3],
    [2, 1000, 2],
    [3, 150, 1],
    [1, 1000, 1],
  ];
  for (const [count, width, want] of columns)
    it(`${count} in ${width} px stand ${want} in a row`, () => assert.equal(panelColumns(count, width, 13), want));

  it('stand in rows within the drawing, do not overlap, and are all named', () => {
    for (const width of [320, 500, 1000]) {
      const size = { width, height: 400, fontSize: 13 };
      const { panels: placed = [], labels } = arrangePanels(panels, size);
      const boxes = placed.map(({ layout: { plot } }) => plot);
      for (const [at, { x, y, width: w, height: h }] of boxes.entries()) {
        assert.ok(x >= 0 && y >= 0 && x + w <= width + 0.1 && y + h <= 400, `${width} ${at}`);
        for (const other of boxes.slice(at + 1))
          assert.ok(other.x >= x + w || other.y >= y + h || other.x + other.width <= x, `${width} ${at}`);
      }
      assert.deepEqual(
        placed.map(({ layout }) => layout.labels.length),
        [2, 1, 1],
      );
      for (const { layout } of placed)
        for (const { y } of layout.labels) assert.ok(y > 0 && y < layout.plot.y, 'a name stands over its plot');
      assert.ok(new Set(boxes.map((box) => Math.round(box.height))).size === 1, 'the plots are alike');
      assert.deepEqual(labels.map(({ seriesId }) => seriesId).sort(), ['Asker', 'Bærum', 'Lier', 'target-path']);
    }
  });
});

describe('the sentence of a change', () => {
  it('says what it is a change from', () =>
    assert.equal(
      visible(deriveChangeSentence(indicator({ 2020: 2, 2021: -1, 2022: 1 }), 'nb')),
      'Endring fra forrige tall. Asker: 1_% i 2022. Høyest 2_% (2020), lavest −1_% (2021).',
    ));
  it('says when there is none', () =>
    assert.equal(deriveChangeSentence(indicator({ 2020: null }), 'nb'), 'Kilden har ingen tall for dette.'));
});

describe('the table of a long series', () => {
  const long = indicator(Object.fromEntries(Array.from({ length: 800 }, (_, index) => [String(1600 + index), index])));
  let made = 0;
  const asTable = (of: typeof long) => {
    made++;
    return deriveMoreTable(of, 'nb');
  };
  it('is made when it is opened, once, and has its last rows', () => {
    const { table, tableWhenOpened } = longTable(long, { asTable, mostRows: 500, whole: () => asTable(long) });
    assert.equal(tableWhenOpened, true);
    assert.equal(made, 0);
    assert.equal(table.rows.length, 500);
    assert.equal(table.rows.at(-1)?.[0]?.text, '2399');
    assert.ok(table.caption && table.columns.length === 2);
    assert.equal(made, 1);
  });
  it('is whole in the download', () => {
    const { wholeTable } = longTable(long, { asTable, mostRows: 500, whole: () => asTable(long) });
    assert.equal(wholeTable?.().rows.length, 800);
  });
  it('a short one is there at once', () =>
    assert.equal(longTable(indicator({ 2020: 1 }), { asTable, mostRows: 500, whole: () => asTable(long) }).tableWhenOpened, undefined));
});

describe('the baseline of an index', () => {
  const rising = { 2015: 100, 2016: 104, 2017: 109, 2018: 115, 2019: 118, 2020: 121, 2021: 125 };
  const more = { baseline: { period: '2015', value: 100 }, target: { period: '2021', value: 130 } };
  const index = (values: Values) => deriveMoreChart(indicator(values, more), { kind: 'line', language: 'nb', title: 'Indeks' });

  it('is named below where the lines rise from it, with room for its name', () => {
    const { annotations, y } = index(rising);
    assert.deepEqual(
      annotations.filter(({ text }) => text === 'Nullpunkt').map(({ side, y: at }) => [side, at]),
      [['below', 100]],
    );
    assert.ok(y.min < 100 && y.ticks[0]?.at === y.min && y.ticks[0].label !== '');
    assert.equal(annotations.filter(({ text, y: at }) => !text && at === 100).length, 1, 'the ring stays');
  });

  it('is named above where they fall', () => {
    const falling = Object.fromEntries(Object.entries(rising).map(([year, value]) => [year, 200 - value]));
    const { annotations } = index(falling);
    assert.deepEqual(annotations.find(({ text }) => text === 'Nullpunkt')?.side, undefined);
  });
});

describe('what is told of a drawing in a note', () => {
  const uneven = indicator({ 2015: 4, 2016: 5, 2018: 7, 2020: 8 });

  it('names the changes over a longer time than the others', () => {
    assert.equal(
      unevenNote(uneven, 'nb'),
      'Tallene kommer ikke med jevne mellomrom. Endringene fra 2016 til 2018 og fra 2018 til 2020 gjelder lengre tid enn de andre og kan ikke sammenlignes med dem.',
    );
    assert.match(unevenNote(indicator({ 2015: 4, 2016: 5, 2018: 7 }), 'en') ?? '', /The change from 2016 to 2018 covers a longer time/);
    for (const even of [
      { 2015: 4, 2017: 5, 2019: 6 },
      { '2023M01': 1, '2023M02': 2, '2023M03': 3 },
      { 2015: 4, 2016: null, 2017: 5 },
    ])
      assert.equal(unevenNote(indicator(even), 'nb'), undefined);
  });

  it('names neither the largest nor the smallest of changes that cannot be compared', () => {
    const changed = { ...uneven, signed: true as const };
    assert.match(deriveChangeSentence(changed, 'nb'), /Høyest/);
    assert.doesNotMatch(deriveChangeSentence(changed, 'nb', true), /Høyest/);
  });

  it('tells once what an open ring stands for', () => {
    const [main] = uneven.series;
    const points = (main?.points ?? []).map((point, at) => (at > 1 ? { ...point, status: '*', reason: 'provisional' as const } : point));
    const flagged = (role: 'main' | 'comparison') => ({ ...uneven, series: [{ ...uneven.series[0], id: 'b', name: 'B', role, points }] });
    const note = (role: 'main' | 'comparison', isBar = false, all = false) => flagNote(flagged(role), { isBar, all }, 'nb');
    assert.equal(note('main'), 'Åpen ring: foreløpig tall.');
    assert.equal(note('main', true), 'Prikket søyle: foreløpig tall.');
    assert.equal(note('comparison'), undefined, 'its points are not drawn');
    assert.equal(note('comparison', false, true), 'Åpen ring: foreløpig tall.');
    assert.equal(flagNote(uneven, { isBar: false, all: true }, 'nb'), undefined);
  });
});
