import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ChartView } from '../../src/charts/chart-view.js';
import { barPlaces, boldness, deriveLayout, needsLegend, textWidth, toX, toY, type Layout } from '../../src/charts/layout.js';
import { arrangeIndicator } from '../../src/charts/indicator-layout.js';
import { anySize, anyView, aSeries, aView, point } from './a-view.js';

const phone = { width: 280, height: 240, fontSize: 14 };
const page = { width: 800, height: 400, fontSize: 16 };
const years = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const line = (id: string, label: string | undefined, ys: readonly number[], from = 2010) =>
  aSeries(
    id,
    ys.map((y, index) => point(from + index, y)),
    label === undefined ? {} : { label },
  );

/** The room that the name of a series takes. */
const boxesOf = (view: ChartView, { labels, fontSize }: Layout) =>
  labels.map(({ seriesId, lines, x, y }) => {
    const bold = view.series.find(({ id }) => id === seriesId)?.strong ? boldness : 1;
    const half = (lines.length * fontSize * 1.2) / 2;
    return { left: x, right: x + Math.max(...lines.map((text) => textWidth(text, fontSize * bold))), top: y - half, bottom: y + half };
  });

/** What a layout must keep to, whatever it is for. */
function checkLayout(view: ChartView, layout: Layout): void {
  const { plot, width, height, fontSize, xTicks } = layout;
  assert.ok(plot.width > 0 && plot.height > 0 && plot.x >= 0 && plot.y >= 0, JSON.stringify(plot));
  for (const number of [plot.x, plot.y, plot.width, plot.height, ...layout.labels.flatMap(({ x, y }) => [x, y])])
    assert.ok(Number.isFinite(number));
  const boxes = boxesOf(view, layout).sort((a, b) => a.top - b.top);
  boxes.forEach((box, index) => {
    for (const other of boxes.slice(0, index)) {
      const isApart = box.top >= other.bottom - 1e-6 || box.left >= other.right || box.right <= other.left;
      assert.ok(isApart, `names overlap by ${other.bottom - box.top}`);
    }
    assert.ok(box.top >= -1e-6 && box.bottom <= height + 1e-6, `a name is cut: ${box.top} to ${box.bottom} of ${height}`);
    assert.ok(box.right <= width + 1, `a name ends at ${box.right} of ${width}`);
  });
  xTicks.forEach(({ at, label }, index) => {
    const before = xTicks[index - 1];
    if (!before) return;
    const gap = toX(view, plot, at) - toX(view, plot, before.at) - (textWidth(label, fontSize) + textWidth(before.label, fontSize)) / 2;
    assert.ok(gap > 0, `${before.label} and ${label} overlap by ${-gap}`);
  });
}

describe('textWidth', () => {
  const cases: [narrow: string, wide: string][] = [
    ['', 'i'],
    ['iiii', 'mmmm'],
    ['asker', 'ASKER'],
    ['1', '10'],
    ['1 000', '10000'],
  ];
  for (const [narrow, wide] of cases)
    it(`"${narrow}" is narrower than "${wide}"`, () => assert.ok(textWidth(narrow, 16) < textWidth(wide, 16)));
  it('grows with the type', () => assert.equal(textWidth('Asker', 32), 2 * textWidth('Asker', 16)));
});

describe('deriveLayout', () => {
  it('keeps to its rules for any view in any size', () => {
    fc.assert(
      fc.property(anyView, anySize, (view, size) => checkLayout(view, deriveLayout(view, size))),
      { numRuns: 1000 },
    );
  });

  it('names the first and the last period', () => {
    for (const size of [phone, page]) {
      const view = aView([
        line(
          'a',
          undefined,
          years(1990, 2025).map(() => 1),
          1990,
        ),
      ]);
      const { xTicks } = deriveLayout(view, size);
      assert.equal(xTicks[0]?.label, '1990');
      assert.equal(xTicks.at(-1)?.label, '2025');
    }
  });

  it('names every period where there is room, and fewer on a phone', () => {
    const view = aView([
      line(
        'a',
        undefined,
        years(2016, 2025).map(() => 1),
        2016,
      ),
    ]);
    assert.equal(deriveLayout(view, page).xTicks.length, 10);
    const few = deriveLayout(view, phone).xTicks.length;
    assert.ok(few >= 3 && few < 10, String(few));
  });

  it('names one period alone', () =>
    assert.deepEqual(
      deriveLayout(aView([line('a', 'Asker', [5])]), phone).xTicks.map(({ label }) => label),
      ['2010'],
    ));

  it('has a place for a view with nothing in it', () => {
    const layout = deriveLayout(aView([]), phone);
    assert.deepEqual([layout.xTicks, layout.labels], [[], []]);
    checkLayout(aView([]), layout);
  });

  it('leaves room on both sides for half a period’s name', () => {
    const wide = [
      { at: 2010, label: '2004–2006' },
      { at: 2011, label: '2021–2023' },
    ];
    const base = aView([line('a', 'A', [1, 2])]);
    const view = {
      ...base,
      x: { min: 2010, max: 2011, slots: wide },
      y: { ...base.y, ticks: [{ at: 0, label: '0' }] },
    };
    const { plot, width, fontSize, labels } = deriveLayout(view, phone);
    const half = textWidth('2004–2006', fontSize) / 2;
    assert.equal(labels.length, 1);
    assert.ok(plot.x >= half, `${plot.x} < ${half}`);
    assert.ok(width - plot.x - plot.width >= half);
  });

  it('names series at their ends, in the order of their last values, without overlap', () => {
    const view = aView([line('low', 'Lavest', [1, 10]), line('high', 'Høyest', [1, 12]), line('mid', 'I midten', [1, 11])]);
    const layout = deriveLayout(view, page);
    assert.deepEqual(
      layout.labels.map(({ lines }) => lines.join(' ')),
      ['Høyest', 'I midten', 'Lavest'],
    );
    assert.ok(!needsLegend(view, layout));
    checkLayout(view, layout);
  });

  it('puts the name of the only series at the height of its last value, also at the lowest and the highest', () => {
    for (const y of [-100, 0, 100]) {
      const view = aView([line('a', 'Asker', [0, y])]);
      const { labels, plot } = deriveLayout(view, page);
      assert.equal(labels[0]?.y, toY(view, plot, y));
    }
  });

  it('keeps a name of many lines inside, also at the highest value', () => {
    const name = 'Netto driftsresultat i prosent av brutto driftsinntekter uten premieavvik og uten bruk av fond';
    const view = aView([line('a', name, [0, 100]), line('b', 'Lier', [0, 90])]);
    const layout = deriveLayout(view, page);
    assert.ok((layout.labels[0]?.lines.length ?? 0) > 4);
    checkLayout(view, layout);
  });

  it('puts the name of a line that ends early where no other line runs, and close to its own', () => {
    const early = line('early', 'Lier', [0, 10, 10]);
    const main = line('main', 'Asker', [20, 12, 8, 12, 8, 12]);
    const view = aView([early, main]);
    const { plot, fontSize, labels } = arrangeIndicator(view, page, false);
    const label = labels.find(({ seriesId }) => seriesId === 'early');
    assert.ok(label && label.x < plot.x + plot.width, 'it is named, in the plot');
    const [left, right] = [label.x, label.x + textWidth('Lier', fontSize)];
    for (let x = 2012; x < 2015; x += 0.01) {
      const at = toX(view, plot, x);
      const y = 8 + 4 * (Math.floor(x) % 2 === 0 ? x - Math.floor(x) : 1 - x + Math.floor(x));
      if (at > left && at < right) assert.ok(Math.abs(toY(view, plot, y) - label.y) > fontSize * 0.5, `a line runs through it in ${x}`);
    }
    assert.ok(Math.abs(label.y - toY(view, plot, 10)) < fontSize * 3);
    assert.ok(!needsLegend(view, arrangeIndicator(view, page, false)));
  });

  it('leaves all names to the legend where one finds no place', () => {
    const wall = Array.from({ length: 40 }, (_, index) => line(`w${index}`, '', [0, index * 5 - 100, index * 5 - 100, 0, 0, 0]));
    const view = aView([...wall, line('early', 'Lier', [0, 10, 10])]);
    const layout = arrangeIndicator(view, page, false);
    assert.deepEqual(layout.labels, []);
    assert.ok(needsLegend(view, layout));
    assert.equal(arrangeIndicator(view, page, true).labels.length, 1, 'but not where the names have been seen');
  });

  it('names the years of a long series of months, evenly and none of the months', () => {
    const base = aView([
      aSeries(
        'a',
        Array.from({ length: 300 }, (_, month) => point(2000 + (month + 0.5) / 12, 1)),
      ),
    ]);
    const view = { ...base, x: { ...base.x, slots: base.x.slots.map(({ at }) => ({ at, label: '12.2024' })) } };
    const labels = arrangeIndicator(view, { ...phone, width: 320 }, false).xTicks.map(({ label }) => label);
    assert.deepEqual(labels, ['2000', '2005', '2010', '2015', '2020']);
    assert.deepEqual(
      arrangeIndicator(view, { ...page, width: 2000 }, false)
        .xTicks.slice(0, 3)
        .map(({ at }) => at),
      [2000, 2001, 2002],
    );
  });

  it('names no year left of the axis, where the first quarter is a little after its beginning', () => {
    const base = aView([
      aSeries(
        'a',
        Array.from({ length: 9 }, (_, quarter) => point(2023.125 + quarter / 4, 1)),
      ),
    ]);
    const view = { ...base, x: { ...base.x, min: 2023.095, max: 2025.155 } };
    assert.deepEqual(
      arrangeIndicator(view, page, false).xTicks.map(({ at, label }) => [at, label]),
      [
        [2023.095, '2023'],
        [2024, '2024'],
        [2025, '2025'],
      ],
    );
  });

  it('puts the names of even periods equally far apart, where both ends can be named so', () => {
    const view = aView([line('a', undefined, years(2011, 2023), 2011)]);
    assert.deepEqual(
      deriveLayout(view, phone).xTicks.map(({ label }) => label),
      ['2011', '2014', '2017', '2020', '2023'],
    );
  });

  it('puts the name of a norm after its last step', () => {
    const norm = aSeries('norm', [point(2018.5, 3), point(2019.5, 2)], { mark: 'step', label: 'Norm' });
    const figures = line('a', 'Asker', [9, 9, 9], 2017.5);
    for (const margin of [0.04, 0.5]) {
      const base = aView([figures, norm]);
      const view = { ...base, x: { ...base.x, max: 2019.5 + margin } };
      const { labels, plot } = deriveLayout(view, page);
      assert.equal(labels.find(({ seriesId }) => seriesId === 'norm')?.x, toX(view, plot, 2019.5 + margin) + 8);
    }
  });

  it('names the months of a short one', () => {
    const slots = Array.from({ length: 6 }, (_, month) => ({ at: 2023.75 + month / 12, label: `m${month}` }));
    const view = aView([
      aSeries(
        'a',
        slots.map(({ at }) => point(at, 1)),
      ),
    ]);
    assert.equal(arrangeIndicator({ ...view, x: { ...view.x, slots } }, page, false).xTicks.length, 6);
  });

  it('never lets a name at the bottom stand in the names of the periods', () => {
    const view = aView([line('a', 'Asker', [0, -100]), line('b', 'Bærum', [0, -100]), line('c', 'Lier', [0, -100])]);
    const { plot, fontSize, ...layout } = deriveLayout(view, page);
    for (const { bottom } of boxesOf(view, { plot, fontSize, ...layout })) assert.ok(bottom <= plot.y + plot.height + fontSize * 0.61);
  });

  it('wraps long names, and leaves them to the legend where they would take a third of the width', () => {
    const long = aView([line('a', 'Netto driftsresultat i prosent av brutto driftsinntekter', [1, 2]), line('b', 'B', [1, 2])]);
    const broad = deriveLayout(long, page);
    assert.ok((broad.labels[0]?.lines.length ?? 0) > 1);
    const narrow = deriveLayout(long, phone);
    assert.deepEqual(narrow.labels, []);
    assert.ok(needsLegend(long, narrow));
    const word = aView([line('a', 'M'.repeat(60), [1, 2])]);
    assert.deepEqual(deriveLayout(word, page).labels, []);
  });

  it('leaves fifty series to the legend rather than name them on top of each other', () => {
    const view = aView(Array.from({ length: 50 }, (_, index) => line(`s${index}`, `Kommune ${index}`, [1, index])));
    const layout = deriveLayout(view, page);
    checkLayout(view, layout);
    assert.deepEqual(layout.labels, []);
    assert.ok(needsLegend(view, layout));
  });

  it('leaves half of the width to the figures, however long the numbers', () => {
    const base = aView([line('a', undefined, [1, 2])]);
    const view = { ...base, y: { ...base.y, ticks: [{ at: 0, label: '1'.repeat(300) }] } };
    const { plot } = deriveLayout(view, phone);
    assert.ok(plot.x <= 140 && plot.width > 100, JSON.stringify(plot));
  });

  it('needs no legend for one series', () => {
    const view = aView([line('a', undefined, [1, 2])]);
    assert.ok(!needsLegend(view, deriveLayout(view, page)));
  });

  it('shortens years under bars before it leaves any out, but never the first', () => {
    const bars = aView([{ ...line('a', undefined, [1, 2, 3, 4, 5, 6, 7, 8, 9], 2015), mark: 'bar' }]);
    const labels = deriveLayout(bars, { ...phone, width: 370 }).xTicks.map(({ label }) => label);
    assert.deepEqual(labels, ['2015', '’16', '’17', '’18', '’19', '’20', '’21', '’22', '’23']);
    assert.equal(deriveLayout(bars, page).xTicks[1]?.label, '2016');
    assert.deepEqual(barPlaces(bars), years(2015, 2023));
  });
});

describe('toX and toY', () => {
  const view = aView([line('a', undefined, [0, 0])]);
  const plot = { x: 50, y: 20, width: 200, height: 100 };
  it('put the ends of the axes at the ends of the plot, y upwards', () => {
    assert.deepEqual(
      [view.x.min, view.x.max].map((x) => toX(view, plot, x)),
      [50, 250],
    );
    assert.deepEqual(
      [-100, 0, 100].map((y) => toY(view, plot, y)),
      [120, 70, 20],
    );
  });
  it('stay finite for the largest range there is, and for none', () => {
    const huge = { ...view, y: { ...view.y, min: -Number.MAX_VALUE, max: Number.MAX_VALUE } };
    assert.deepEqual(
      [-Number.MAX_VALUE, 0, Number.MAX_VALUE].map((y) => toY(huge, plot, y)),
      [120, 70, 20],
    );
    const none = { ...view, x: { ...view.x, min: 5, max: 5 }, y: { ...view.y, min: 5, max: 5 } };
    assert.ok(Number.isFinite(toX(none, plot, 5)) && Number.isFinite(toY(none, plot, 5)));
  });
});
