import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ChartView } from '../../src/charts/chart-view.js';
import { deriveLayout, toX, toY, type Layout } from '../../src/charts/layout.js';
import { buildFrame, buildLabels, buildMarks, type Shape } from '../../src/charts/shapes.js';
import { anySize, anyView, aSeries, aView, point } from './a-view.js';

const size = { width: 800, height: 400, fontSize: 16 };
const draw = (view: ChartView): { marks: Shape[]; layout: Layout } => {
  const layout = deriveLayout(view, size);
  return { marks: buildMarks(view, layout), layout };
};
type Of<K extends Shape['kind']> = Extract<Shape, { kind: K }>;
const only = <K extends Shape['kind']>(shapes: readonly Shape[], kind: K): Of<K>[] =>
  shapes.filter((shape): shape is Of<K> => shape.kind === kind);
/** The path with its numbers left out: `MLL M`. */
const commands = (d: string): string => d.replace(/[-\d. ]+/g, '');
const close = (a: number, b: number): void => assert.ok(Math.abs(a - b) < 0.11, `${a} is not ${b}`);

describe('buildMarks: lines', () => {
  const cases: [name: string, ys: (number | null)[], path: string, dots: number][] = [
    ['an unbroken line', [1, 2, 3], 'MLL', 0],
    ['a gap breaks it', [1, 2, null, 3, 4], 'MLML', 0],
    ['a gap at each end', [null, 1, 2, null], 'ML', 0],
    ['one value alone is a dot', [5], 'M', 1],
    ['one between two gaps is a dot', [1, 2, null, 3, null, 4, 5], 'MLMML', 1],
    ['no value', [null, null], '', 0],
    ['no point', [], '', 0],
  ];
  for (const [name, ys, path, dots] of cases)
    it(name, () => {
      const { marks } = draw(
        aView([
          aSeries(
            'a',
            ys.map((y, index) => point(2000 + index, y)),
          ),
        ]),
      );
      assert.equal(
        only(marks, 'path')
          .map(({ d }) => commands(d))
          .join(),
        path,
      );
      assert.equal(only(marks, 'dot').length, dots);
    });

  it('goes through its points', () => {
    const view = aView([aSeries('a', [point(2000, -50), point(2003, 75)])]);
    const { marks, layout } = draw(view);
    const numbers =
      only(marks, 'path')[0]
        ?.d.match(/-?[\d.]+/g)
        ?.map(Number) ?? [];
    [toX(view, layout.plot, 2000), toY(view, layout.plot, -50), toX(view, layout.plot, 2003), toY(view, layout.plot, 75)].forEach(
      (want, index) => close(numbers[index] ?? NaN, want),
    );
  });

  it('has a dot on every point of the strong series, while there is room', () => {
    const ys = (count: number) => Array.from({ length: count }, (_, index) => point(2000 + index, index));
    assert.equal(only(draw(aView([aSeries('a', ys(20), { strong: true })])).marks, 'dot').length, 20);
    assert.equal(only(draw(aView([aSeries('a', ys(200), { strong: true })])).marks, 'dot').length, 0);
  });

  it('draws a flagged point hollow, even where the others have no dots', () => {
    const ys = Array.from({ length: 200 }, (_, index) => point(2000 + index, index, { flagged: index === 7 }));
    const dots = only(draw(aView([aSeries('a', ys, { strong: true })])).marks, 'dot');
    assert.deepEqual(
      dots.map(({ hollow }) => hollow),
      [true],
    );
  });

  it('draws the strong series wider, the dashed one dashed', () => {
    const points = [point(2000, 1), point(2001, 2)];
    const [a, b, c] = only(
      draw(aView([aSeries('a', points, { strong: true }), aSeries('b', points, { dash: true }), aSeries('c', points, { dash: [2, 3] })]))
        .marks,
      'path',
    );
    assert.ok((a?.width ?? 0) > (b?.width ?? 0));
    assert.deepEqual([a?.dash, b?.dash, c?.dash], [undefined, [6, 4], [2, 3]]);
  });
});

describe('buildMarks: steps', () => {
  const steps = (xs: readonly number[], ys: readonly (number | null)[]): string => {
    const points = xs.map((x, index) => point(x, ys[index] ?? null));
    return commands(only(draw(aView([aSeries('a', points, { mark: 'step' })])).marks, 'path')[0]?.d ?? '');
  };
  it('hold for a year each and rise between', () => assert.equal(steps([2020.5, 2021.5, 2022.5], [1, 2, 3]), 'MHVHVH'));
  it('go no farther than the plot', () => {
    const base = aView([aSeries('a', [point(2020.5, 1), point(2021.5, 2)], { mark: 'step' })]);
    const view = { ...base, x: { ...base.x, min: 2020.4, max: 2021.6 } };
    const layout = deriveLayout(view, { width: 400, height: 300, fontSize: 14 });
    const [{ d } = { d: '' }] = buildMarks(view, layout).flatMap((shape) => (shape.kind === 'path' ? [shape] : []));
    const xs = [...d.matchAll(/[MH]([\d.]+)/g)].map(([, x]) => Number(x));
    assert.deepEqual([Math.min(...xs), Math.max(...xs)].map(Math.round), [layout.plot.x, layout.plot.x + layout.plot.width]);
  });
  it('are broken where a year is not there', () => assert.equal(steps([2020.5, 2022.5], [1, 2]), 'MHMH'));
  it('are broken where a year has no figure', () => assert.equal(steps([2020.5, 2021.5, 2022.5], [1, null, 3]), 'MHMH'));
  it('are as wide as their year', () => {
    const view = aView([aSeries('a', [point(2020.5, 1), point(2021.5, 2)], { mark: 'step' })]);
    const { marks, layout } = draw(view);
    const d = only(marks, 'path')[0]?.d ?? '';
    const [, from = NaN, to = NaN] = (/^M([\d.]+) [\d.]+H([\d.]+)/.exec(d) ?? []).map(Number);
    close(from, toX(view, layout.plot, 2020));
    close(to, toX(view, layout.plot, 2021));
  });
});

describe('buildMarks: bars', () => {
  const bar = (id: string, ys: readonly (number | null)[], more: object = {}) =>
    aSeries(
      id,
      ys.map((y, index) => point(2020.5 + index, y)),
      { mark: 'bar', ...more },
    );
  const boxes = (view: ChartView) => {
    const { marks, layout } = draw(view);
    return { rects: only(marks, 'rect'), layout };
  };

  it('stand from zero to their value, up or down, in the middle of their slot', () => {
    const view = aView([bar('a', [40, -30, null])]);
    const { rects, layout } = boxes(view);
    assert.equal(rects.length, 2);
    const zero = toY(view, layout.plot, 0);
    const [up, down] = rects;
    close((up?.y ?? 0) + (up?.height ?? 0), zero);
    close(up?.y ?? 0, toY(view, layout.plot, 40));
    close(down?.y ?? 0, zero);
    close((down?.y ?? 0) + (down?.height ?? 0), toY(view, layout.plot, -30));
    close((up?.x ?? 0) + (up?.width ?? 0) / 2, toX(view, layout.plot, 2020.5));
  });

  it('of one stack stand on each other, what is above zero apart from what is below', () => {
    const stack = { stack: 's' };
    const view = aView([bar('a', [10], stack), bar('b', [-5], stack), bar('c', [20], stack), bar('d', [-15], stack)]);
    const { rects, layout } = boxes(view);
    const ends = rects.map(({ y, height }) => [y, y + height]);
    const at = (value: number): number => toY(view, layout.plot, value);
    const want = [
      [at(10), at(0)],
      [at(0), at(-5)],
      [at(30), at(10)],
      [at(-5), at(-20)],
    ];
    want.forEach(([top = 0, bottom = 0], index) => {
      close(ends[index]?.[0] ?? NaN, top);
      close(ends[index]?.[1] ?? NaN, bottom);
    });
  });

  it('keep their place in a stack where a part below has no figure', () => {
    const stack = { stack: 's' };
    const view = aView([bar('a', [null, 10], stack), bar('b', [20, 20], stack)]);
    const { rects, layout } = boxes(view);
    const second = rects.filter(({ height }) => Math.abs(height - (toY(view, layout.plot, 0) - toY(view, layout.plot, 20))) < 0.1);
    close((second[0]?.y ?? 0) + (second[0]?.height ?? 0), toY(view, layout.plot, 0));
    close((second[1]?.y ?? 0) + (second[1]?.height ?? 0), toY(view, layout.plot, 10));
  });

  it('of several series stand side by side and leave room between the years', () => {
    const { rects, layout } = boxes(aView([bar('a', [1, 2]), bar('b', [1, 2]), bar('c', [1, 2])]));
    const sorted = rects.map(({ x, width }) => [x, x + width]).sort(([a = 0], [b = 0]) => a - b);
    sorted.slice(1).forEach(([left = 0], index) => assert.ok(left >= (sorted[index]?.[1] ?? 0) - 1e-6, 'bars overlap'));
    close((sorted[1]?.[0] ?? NaN) - (sorted[0]?.[1] ?? NaN), 2);
    assert.ok((sorted[3]?.[0] ?? 0) - (sorted[2]?.[1] ?? 0) > 5);
    assert.ok((sorted[0]?.[0] ?? 0) >= layout.plot.x && (sorted[5]?.[1] ?? 0) <= layout.plot.x + layout.plot.width);
  });

  it('are seen however small, but for those of a stack, which must add up', () => {
    const small = (more: object): number => boxes(aView([bar('a', [0.001, 1000], more)])).rects[0]?.height ?? NaN;
    assert.equal(small({}), 1);
    assert.ok(small({ stack: 's' }) < 0.1);
  });

  it('of two stacks stand side by side, each stack in one place', () => {
    const { rects } = boxes(aView([bar('a', [1], { stack: 's' }), bar('b', [1], { stack: 's' }), bar('c', [1], { stack: 't' })]));
    assert.equal(rects[0]?.x, rects[1]?.x);
    assert.ok((rects[2]?.x ?? 0) > (rects[0]?.x ?? 0));
  });

  it('of one group stand in the middle of their own time', () => {
    const view = aView([bar('a', [1], { group: 'a' }), aSeries('b', [point(2021.5, 1)], { mark: 'bar', group: 'a' })]);
    const { rects, layout } = boxes(view);
    assert.deepEqual(
      rects.map(({ x, width }) => Math.round(x + width / 2)),
      view.x.slots.map(({ at }) => Math.round(toX(view, layout.plot, at))),
    );
  });
  it('are never broader than 72 pixels, nor narrower than one', () => {
    assert.equal(boxes(aView([bar('a', [1])])).rects[0]?.width, 70);
    assert.equal(boxes(aView([bar('a', [1], { stack: 's' })])).rects[0]?.width, 72);
    assert.equal(
      boxes(
        aView([
          bar(
            'a',
            Array.from({ length: 2000 }, () => 1),
          ),
        ]),
      ).rects[0]?.width,
      1,
    );
  });

  it('are dotted where the figure is flagged', () => {
    const points = [point(2020.5, 1), point(2021.5, 1, { flagged: true })];
    const { rects } = boxes(aView([aSeries('a', points, { mark: 'bar' })]));
    assert.deepEqual(
      rects.map(({ pattern }) => pattern),
      [undefined, 'dots'],
    );
  });

  it('lie under the lines', () => {
    const { marks } = draw(aView([aSeries('line', [point(2020.5, 1), point(2021.5, 1)]), bar('a', [1, 2])]));
    assert.deepEqual(
      marks.map(({ kind }) => kind),
      ['rect', 'rect', 'path'],
    );
  });
});

describe('buildFrame and buildLabels', () => {
  const view = aView(
    [aSeries('a', [point(2000, 1), point(2001, 2)], { label: 'Asker kommune i Akershus', strong: true, paint: 'accent' })],
    {
      annotations: [
        { x: 2000.5, text: 'brudd', paint: 'muted' },
        { x: 2000, y: 50, text: 'Nullpunkt', paint: 'target' },
      ],
    },
  );
  const layout = deriveLayout(view, size);
  const texts = (shapes: readonly Shape[]): string[] => only(shapes, 'text').map(({ text }) => text);

  it('write each step and each named period once', () =>
    assert.deepEqual(texts(buildFrame(view, layout)), ['-100', '0', '100', '2000', '2001']));
  it('write the title of the axis where there is one', () =>
    assert.equal(texts(buildFrame({ ...view, y: { ...view.y, title: 'Tonn' } }, layout))[0], 'Tonn'));
  it('draw a break as a dashed line over the whole height', () => {
    const dashed = only(buildFrame(view, layout), 'path').filter(({ dash }) => dash);
    assert.equal(dashed.length, 1);
    assert.match(dashed[0]?.d ?? '', new RegExp(`^M[\\d.]+ ${layout.plot.y}V${layout.plot.y + layout.plot.height}$`));
  });
  it('name the series, the break and the baseline', () => {
    const all = texts(buildLabels(view, layout));
    assert.deepEqual(
      all.filter((text) => ['brudd', 'Nullpunkt'].includes(text)),
      ['brudd', 'Nullpunkt'],
    );
    assert.match(all.join(' '), /^Asker kommune i Akershus/);
  });
  it('name the strong series in its own colour and bold', () =>
    assert.deepEqual(
      only(buildLabels(view, layout), 'text')
        .slice(0, 1)
        .map(({ paint, bold }) => [paint, bold]),
      [['accent', true]],
    ));
  it('draw the line of zero where zero is, or at the end that is nearest to it', () => {
    const zeroOf = (min: number, max: number): number => {
      const at = { ...view, y: { ...view.y, min, max } };
      return Number(/^M[\d.]+ ([\d.]+)H/.exec(only(buildLabels(at, layout), 'path')[0]?.d ?? '')?.[1]);
    };
    const { y, height } = layout.plot;
    assert.ok(Math.abs(zeroOf(-100, 100) - (y + height / 2)) <= 1);
    assert.ok(Math.abs(zeroOf(10, 100) - (y + height)) <= 1);
    assert.ok(Math.abs(zeroOf(-100, -10) - y) <= 1);
  });
});

describe('shapes of any view', () => {
  it('hold numbers only, and no size below zero', () => {
    fc.assert(
      fc.property(anyView, anySize, (view, where) => {
        const layout = deriveLayout(view, where);
        for (const shape of [...buildFrame(view, layout), ...buildMarks(view, layout), ...buildLabels(view, layout)]) {
          if (shape.kind === 'path') assert.match(shape.d, /^(?:[MLHVv]-?[\d.]+(?:e[+-]\d+)?(?: -?[\d.]+(?:e[+-]\d+)?)?)+$/);
          else assert.ok(Number.isFinite(shape.x) && Number.isFinite(shape.y), JSON.stringify(shape));
          if (shape.kind === 'rect')
            assert.ok(shape.width > 0 && shape.height >= 0 && Number.isFinite(shape.height), JSON.stringify(shape));
        }
      }),
      { numRuns: 500 },
    );
  });
});
