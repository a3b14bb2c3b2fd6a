import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { progress, u4sscScore, type Progress, type ProgressQuestion } from '../../src/data/progress.js';
import type { ProgressMethod } from '../../src/data/progress-result.js';

const at = (year: number, value: number) => ({ year, value });
const ask = (
  method: ProgressMethod,
  y0: number,
  y: number,
  target: number | undefined,
  direction: 'up' | 'down',
  more: Partial<ProgressQuestion> = {},
) =>
  progress({
    method,
    baseline: at(2015, y0),
    latest: at(2022, y),
    ...(target !== undefined && { target: { year: 2030, value: target } }),
    direction,
    ...more,
  });

function verdict(result: Progress) {
  if ('refused' in result) return assert.fail(`refused: ${result.refused}`);
  return result;
}

function figure(result: Progress): number {
  return verdict(result).value ?? assert.fail('no figure');
}

function step(result: Progress, code: string) {
  const found = verdict(result).steps.find((one) => one.code === code);
  return found ?? assert.fail(`no step ${code}`);
}

const outcome = (result: Progress) => ('refused' in result ? result.refused : result.status);

describe('statcan: the printed table', () => {
  for (const [y0, y, target, direction, value, digits, status] of [
    [10, 8, 5, 'down', 0.6948, 4, 'acceleration-needed'],
    [10, 7, 5, 'down', 1.1001, 4, 'on-track'],
    [10, 9.5, 5, 'down', 0.1617, 4, 'limited'],
    [10, 11, 5, 'down', -0.3036, 4, 'deterioration'],
    [80, 88, 95, 'up', 1.1897, 4, 'on-track'],
    [80, 82, undefined, 'up', 0.00353, 5, 'limited'],
    // Growth of a loss: less of it is up.
    [-10, -5, -2, 'up', 0.9266, 4, 'acceleration-needed'],
    [-10, -12, -2, 'up', -0.2594, 4, 'deterioration'],
    // Nought as a target is taken as 0.001, which is why `linear` is there.
    [10, 3, 0, 'down', 0.3444, 4, 'limited'],
    // Without a target, bounds at 1.5 % and 0.5 % a year, down to standing still.
    [100, 100, undefined, 'up', 0, 5, 'limited'],
    [100, 100 * 1.005 ** 7, undefined, 'up', 0.005, 5, 'acceleration-needed'],
    [100, 100 * 1.015 ** 7, undefined, 'up', 0.015, 5, 'on-track'],
    [100, 100.1, undefined, 'down', -0.00014, 5, 'deterioration'],
    [100, 0, undefined, 'down', 1, 5, 'on-track'],
  ] as const) {
    it(`${y0} -> ${y}, target ${target}, ${direction}: ${value}, ${status}`, () => {
      const result = ask('statcan', y0, y, target, direction);
      assert.equal(figure(result).toFixed(digits), value.toFixed(digits));
      assert.equal(outcome(result), status);
    });
  }

  it('10 -> 5, target 5: achieved, with no ratio', () => {
    const result = ask('statcan', 10, 5, 5, 'down');
    assert.deepEqual(verdict(result).steps, [{ code: 'met', value: 5, target: 5 }]);
    assert.deepEqual([outcome(result), verdict(result).value], ['achieved', null]);
  });
});

describe('statcan: a natural limit', () => {
  for (const [y0, y, limit, direction, c, status] of [
    [80, 82, 100, 'up', 0.6287, 'acceleration-needed'],
    [95, 96, 100, 'up', 0.2037, 'acceleration-needed'],
    [100, 100, 100, 'up', 0, 'on-track'],
    [100, 99, 100, 'up', 0, 'deterioration'],
    // A limit that is not ahead changes nothing.
    [80, 79.5, 100, 'down', 1, 'limited'],
    [120, 121, 100, 'up', 1, 'limited'],
    [80, 79.5, 0, 'down', 1, 'limited'],
    [80, 79.5, -10, 'down', 1, 'limited'],
    // A lowest limit counts by the same relative distance: 120 is as far over 100 as 80 is under it.
    [120, 117, 100, 'down', 0.6287, 'acceleration-needed'],
    [250, 240, 100, 'down', 1, 'acceleration-needed'],
  ] as const) {
    it(`${y0} -> ${y}, limit ${limit}, ${direction}: C ${c}, ${status}`, () => {
      const result = ask('statcan', y0, y, undefined, direction, { limit });
      const found = step(result, 'limit');
      assert.equal('result' in found ? found.result.toFixed(4) : '', c.toFixed(4));
      assert.equal(outcome(result), status);
    });
  }

  it('is not asked for where there is a target', () => {
    assert.deepEqual(ask('statcan', 80, 88, 95, 'up', { limit: 100 }), ask('statcan', 80, 88, 95, 'up'));
  });

  it('95 -> 96 grows 0.150 % a year', () => {
    assert.equal((figure(ask('statcan', 95, 96, undefined, 'up', { limit: 100 })) * 100).toFixed(3), '0.150');
  });
});

describe('linear', () => {
  for (const [y0, y, target, direction, value, status] of [
    [10, 3, 0, 'down', 1.5, 'on-track'],
    [0, 7, 15, 'up', 1, 'on-track'],
    [0, 7 * 0.95, 15, 'up', 0.95, 'on-track'],
    [0, 7 * 0.6, 15, 'up', 0.6, 'acceleration-needed'],
    [0, 7 * 0.59, 15, 'up', 0.59, 'limited'],
    [0, 0, 15, 'up', 0, 'limited'],
    [0, -1, 15, 'up', -1 / 7, 'deterioration'],
    [-5, 2, 10, 'up', 1, 'on-track'],
    [5, -2, -10, 'down', 1, 'on-track'],
  ] as const) {
    it(`${y0} -> ${y}, target ${target}, ${direction}: ${value}, ${status}`, () => {
      const result = ask('linear', y0, y, target, direction);
      assert.equal(figure(result).toFixed(6), value.toFixed(6));
      assert.equal(outcome(result), status);
    });
  }

  it('shows its sum', () => {
    assert.deepEqual(verdict(ask('linear', 10, 8, 2.5, 'down')).steps, [
      { code: 'path', from: 10, to: 2.5, years: 15, after: 7, result: 6.5 },
      { code: 'share', change: -2, needed: -3.5, result: 2 / 3.5 },
      { code: 'compare', value: 2 / 3.5, from: 0, below: 0.6 },
    ]);
  });

  const value = fc.integer({ min: -1000, max: 1000 });
  const years = fc.integer({ min: 1, max: 14 });
  it('is 1 for every point on the path, wherever nought lies', () => {
    fc.assert(
      fc.property(value, value, years, (from, to, after) => {
        fc.pre(from !== to);
        const onPath = from + ((to - from) * after) / 15;
        const result = progress({
          method: 'linear',
          baseline: at(2015, from),
          latest: at(2015 + after, onPath),
          target: { year: 2030, value: to },
          direction: to > from ? 'up' : 'down',
        });
        assert.ok(Math.abs(figure(result) - 1) < 1e-6);
        assert.equal(outcome(result), 'on-track');
      }),
    );
  });
});

describe('un', () => {
  it('10 -> 8, target 5: e = 6.20, ratio 0.760', () => {
    const result = ask('un', 10, 8, 5, 'down');
    const projection = step(result, 'projection');
    assert.equal('result' in projection ? projection.result.toFixed(2) : '', '6.20');
    assert.equal(figure(result).toFixed(3), '0.760');
    assert.equal(outcome(result), 'acceleration-needed');
  });

  for (const [y0, y, target, direction, status] of [
    [10, 7, 5, 'down', 'on-track'],
    [10, 9.8, 5, 'down', 'stagnation'],
    [10, 9.6, 5, 'down', 'acceleration-needed'],
    [10, 12, 5, 'down', 'stagnation'],
    [10, 4, 5, 'down', 'achieved'],
    [10, 1, 0, 'down', 'on-track'],
    [100, 100 * 1.02 ** 7, undefined, 'up', 'on-track'],
    [100, 100 * 1.005 ** 7, undefined, 'up', 'acceleration-needed'],
    [100, 100.5, undefined, 'up', 'stagnation'],
    [100, 100 * 1.019 ** 7, undefined, 'up', 'acceleration-needed'],
    [100, 100 * 0.98 ** 7, undefined, 'down', 'on-track'],
    [-100, -100 * 0.98 ** 7, undefined, 'up', 'on-track'],
  ] as const) {
    it(`${y0} -> ${y}, target ${target}, ${direction}: ${status}`, () =>
      assert.equal(outcome(ask('un', y0, y, target, direction)), status));
  }

  it('takes 2030 where the target has no year', () => {
    const without = ask('un', 10, 8, undefined, 'down', { target: { value: 5 } });
    assert.deepEqual(without, ask('un', 10, 8, 5, 'down'));
  });
});

describe('weather', () => {
  const run = (values: readonly number[], target: { year: number; value: number; high?: number }, direction: 'up' | 'down') =>
    progress({ method: 'weather', series: values.map((value, index) => at(2020 - values.length + 1 + index, value)), target, direction });
  for (const [values, target, direction, status, gap] of [
    // Falls by 1 a year and stands at 5 in 2020; the target is 2030.
    [[10, 9, 8, 7, 6, 5], -5, 'down', 'sun', 0],
    [[10, 9, 8, 7, 6, 5], -5.4, 'down', 'sun', 0.4 / 10.4],
    [[10, 9, 8, 7, 6, 5], -6, 'down', 'light-cloud', 1 / 11],
    [[10, 9, 8, 7, 6, 5], -7.5, 'down', 'light-cloud', 0.2],
    [[10, 9, 8, 7, 6, 5], -8, 'down', 'cloud', 3 / 13],
    [[10, 9, 8, 7, 6, 10], 5, 'down', 'thunderstorm', 1],
    [[10, 9, 8, 7, 6, 11], 5, 'down', 'thunderstorm', 8 / 6],
    // Only the last six count: the steep fall before them is not seen.
    [[90, 50, 10, 10, 10, 10, 10, 9.9], 5, 'down', 'cloud', 4.7 / 4.9],
    // Met today: sun while it stays met, storm where it is about to be lost.
    [[10, 9, 8, 7, 6, 5], 6, 'down', 'sun', null],
    [[1, 2, 3, 4, 5, 6], 7, 'down', 'thunderstorm', null],
    [[6, 6, 6, 6, 6, 6], 6, 'down', 'sun', null],
  ] as const) {
    it(`${values.join(' ')}, target ${target}, ${direction}: ${status}`, () => {
      const result = run(values, { year: 2030, value: target }, direction);
      assert.equal(outcome(result), status);
      assert.equal(verdict(result).value?.toFixed(6) ?? null, gap?.toFixed(6) ?? null);
    });
  }

  it('counts uneven years by the years, not by the points', () => {
    const series = [at(2009, 100), at(2011, 98), at(2013, 96), at(2015, 94), at(2016, 93), at(2017, 92)];
    const result = progress({ method: 'weather', series, target: { year: 2030, value: 79 }, direction: 'down' });
    const mean = step(result, 'mean-change');
    assert.deepEqual(['result' in mean && mean.result, outcome(result)], [-1, 'sun']);
  });

  it('asks of a target year gone by only whether the target is met now', () => {
    assert.equal(outcome(run([10, 9, 8, 7, 6, 7], { year: 2018, value: 7 }, 'down')), 'sun');
    assert.equal(outcome(run([0, 1, 2, 3, 4, 5], { year: 2010, value: 5 }, 'down')), 'sun');
    assert.equal(outcome(run([10, 9, 8, 7, 6, 7], { year: 2018, value: 6 }, 'down')), 'target-before-latest');
  });

  it('refuses a series shorter than six', () => {
    assert.equal(outcome(run([10, 9, 8, 7, 6], { year: 2030, value: 1 }, 'down')), 'too-few-points');
  });

  it('does not count what comes after the stated latest figure', () => {
    const series = [0, 1, 2, 3, 4, 5, 6].map((index) => at(2010 + index, index));
    assert.equal(
      outcome(progress({ method: 'weather', series, latest: at(2014, 4), target: { year: 2030, value: 9 }, direction: 'up' })),
      'too-few-points',
    );
  });
});

describe('u4ssc', () => {
  for (const [value, target, direction, status] of [
    [32.9, 100, 'up', 'points-1'],
    [33, 100, 'up', 'points-2'],
    [66, 100, 'up', 'points-3'],
    [95, 100, 'up', 'points-4'],
    [140, 100, 'up', 'points-4'],
    [10, 10, 'down', 'points-4'],
    [20, 10, 'down', 'points-2'],
    [3, 0, 'down', 'points-1'],
    [0, 0, 'down', 'points-4'],
    [-1, 0, 'up', 'sign-change'],
    [5, -1, 'down', 'sign-change'],
  ] as const) {
    it(`${value} against ${target}, ${direction}: ${status}`, () =>
      assert.equal(outcome(progress({ method: 'u4ssc', latest: at(2020, value), target: { value: target }, direction })), status));
  }

  const points = (value: number | undefined) =>
    progress({ method: 'u4ssc', latest: at(2020, value ?? 0), direction: 'up', ...(value !== undefined && { target: { value: 100 } }) });
  for (const [values, want] of [
    [[10, 70, 100, 20], { points: 9, of: 16, share: 0.5625, spread: [2, 0, 1, 1] }],
    [[70, 100, 40], { points: 9, of: 12, share: 0.75, spread: [0, 1, 1, 1] }],
    [[70, 100, 40, undefined], { points: 9, of: 12, share: 0.75, spread: [0, 1, 1, 1] }],
    [[undefined], undefined],
    [[], undefined],
  ] as const) {
    it(`a category of ${values.map((value) => value ?? 'none').join(' ')}: ${want?.share}`, () =>
      assert.deepEqual(u4sscScore(values.map(points)), want));
  }

  it('has no score without a target', () => assert.deepEqual(points(undefined), { method: 'u4ssc', refused: 'no-target' }));
});

describe('refusals', () => {
  const whole: ProgressQuestion = {
    method: 'statcan',
    baseline: at(2015, 10),
    latest: at(2022, 8),
    target: { year: 2030, value: 5 },
    direction: 'down',
  };
  for (const [name, change, want] of [
    ['no direction', { direction: undefined }, 'no-direction'],
    ['no figures', { baseline: undefined, latest: undefined }, 'too-few-points'],
    ['one point', { baseline: undefined, latest: undefined, series: [at(2020, 3)] }, 'too-few-points'],
    [
      'one point and one without a figure',
      { baseline: undefined, latest: undefined, series: [at(2020, 3), { year: 2021, value: null }] },
      'too-few-points',
    ],
    ['baseline is the latest', { baseline: at(2022, 8) }, 'too-few-points'],
    ['baseline after the latest', { baseline: at(2023, 8) }, 'baseline-after-latest'],
    ['no number', { latest: at(2022, NaN) }, 'too-few-points'],
    ['from nought', { baseline: at(2015, 0), target: { year: 2030, value: -5 } }, 'zero-baseline'],
    ['from nought, no target', { baseline: at(2015, 0), target: undefined }, 'zero-baseline'],
    ['from nought, un', { method: 'un', baseline: at(2015, 0), target: undefined }, 'zero-baseline'],
    ['across nought', { latest: at(2022, -1), target: { year: 2030, value: -5 } }, 'sign-change'],
    ['target across nought', { target: { year: 2030, value: -5 } }, 'sign-change'],
    ['linear without a target', { method: 'linear', target: undefined }, 'no-target'],
    ['weather without a target', { method: 'weather', target: undefined }, 'no-target'],
    ['a target that is no number', { method: 'linear', target: { year: 2030, value: NaN } }, 'no-target'],
    ['target without a year', { target: { value: 5 } }, 'no-target-year'],
    ['linear, target without a year', { method: 'linear', target: { value: 5 } }, 'no-target-year'],
    ['weather, target without a year', { method: 'weather', target: { value: 5 } }, 'no-target-year'],
    ['target year gone by', { target: { year: 2020, value: 5 } }, 'target-before-latest'],
    ['linear, target year gone by', { method: 'linear', target: { year: 2020, value: 5 } }, 'target-before-latest'],
    ['past the far end of a range', { latest: at(2022, 1), target: { year: 2030, value: 2, high: 5 } }, 'beyond-range'],
  ] as const satisfies readonly (readonly [string, Partial<ProgressQuestion>, string])[]) {
    it(`${name}: ${want}`, () => {
      const question = { ...whole, ...change };
      assert.deepEqual(progress(question), { method: question.method, refused: want });
    });
  }
});

describe('targets', () => {
  for (const method of ['statcan', 'linear', 'un'] as const) {
    const worst = method === 'un' ? 'stagnation' : 'deterioration';
    for (const [name, y0, y, target, direction, status] of [
      ['met though the year has gone by', 10, 4, { year: 2020, value: 5 }, 'down', 'achieved'],
      ['met without a year', 10, 4, { value: 5 }, 'down', 'achieved'],
      ['the baseline is the target, and kept', 10, 10, { year: 2030, value: 10 }, 'down', 'achieved'],
      ['the baseline is the target, and lost', 10, 11, { year: 2030, value: 10 }, 'down', worst],
      ['the baseline is past the target, and lost', 90, 75, { year: 2030, value: 80 }, 'up', worst],
      ['the baseline is past the target, worse but still past', 90, 85, { year: 2030, value: 80 }, 'up', 'achieved'],
      ['inside a range', 10, 3, { year: 2030, value: 2, high: 5 }, 'down', 'achieved'],
      ['inside a range written backwards', 10, 3, { year: 2030, value: 5, high: 2 }, 'down', 'achieved'],
      ['met at nought', 10, 0, { year: 2030, value: 0 }, 'down', 'achieved'],
    ] as const) {
      it(`${method}, ${name}: ${status}`, () => {
        const result = progress({ method, baseline: at(2015, y0), latest: at(2022, y), target, direction });
        assert.equal(outcome(result), status);
        assert.equal(verdict(result).value, null);
      });
    }

    it(`${method} aims at the end of a range that is reached first`, () => {
      const figureFor = (target: { value: number; high?: number }, direction: 'up' | 'down', y: number) =>
        figure(progress({ method, baseline: at(2015, 10), latest: at(2022, y), target: { year: 2030, ...target }, direction }));
      assert.equal(figureFor({ value: 2, high: 5 }, 'down', 8), figureFor({ value: 5 }, 'down', 8));
      assert.equal(figureFor({ value: 20, high: 30 }, 'up', 12), figureFor({ value: 20 }, 'up', 12));
    });

    it(`${method} says that the target was met on the way and lost`, () => {
      const series = [at(2015, 10), at(2018, 5), at(2020, 4), at(2022, 8)];
      const result = progress({ method, series, target: { year: 2030, value: 5 }, direction: 'down' });
      assert.deepEqual(verdict(result).steps.at(-1), { code: 'was-met', year: 2020, value: 4 });
      const never = progress({
        method,
        series: [at(2015, 10), at(2018, 6), at(2022, 8)],
        target: { year: 2030, value: 5 },
        direction: 'down',
      });
      assert.equal(verdict(never).steps.at(-1)?.code, 'compare');
    });

    it(`${method} does not say so of what was met before the baseline, nor where the target is met`, () => {
      const ask = (last: number) => {
        const series = [at(2010, 4), at(2015, 10), at(2018, last), at(2022, last)];
        const result = progress({ method, baseline: at(2015, 10), series, target: { year: 2030, value: 5 }, direction: 'down' });
        return verdict(result).steps.at(-1)?.code;
      };
      assert.deepEqual([ask(8), ask(4)], ['compare', 'met']);
    });
  }
});

describe('what every method keeps', () => {
  it('takes first and last of the series where none is stated, in the order of time', () => {
    const series = [at(2022, 8), { year: 2023, value: null }, at(2015, 10), at(2018, 9)];
    const result = progress({ method: 'statcan', series, target: { year: 2030, value: 5 }, direction: 'down' });
    assert.deepEqual([verdict(result).baseline, verdict(result).latest], [at(2015, 10), at(2022, 8)]);
    assert.equal(figure(result).toFixed(4), '0.6948');
    assert.deepEqual(series[0], at(2022, 8), 'the input is as it was');
  });

  it('reads a decimal year', () => {
    const half = progress({
      method: 'linear',
      baseline: at(2020, 0),
      latest: at(2020.5, 1),
      target: { year: 2021, value: 2 },
      direction: 'up',
    });
    assert.equal(figure(half), 1);
  });

  it('shows growth, need and ratio in order', () => {
    assert.deepEqual(
      verdict(ask('statcan', 10, 3, 0, 'down')).steps.map(({ code }) => code),
      ['growth', 'zero-target', 'needed-growth', 'ratio', 'compare'],
    );
  });

  const value = fc.integer({ min: 1, max: 10_000 }).map((tenths) => tenths / 10);
  const method = fc.constantFrom('statcan' as const, 'linear' as const, 'un' as const);
  it('the unit does not matter: the same status and figure in tonnes as in kilotonnes', () => {
    fc.assert(
      fc.property(method, value, value, value, fc.constantFrom(0.001, 7, 1000), (of, y0, y, target, scale) => {
        const plain = ask(of, y0, y, target, 'down');
        const scaled = ask(of, y0 * scale, y * scale, target * scale, 'down');
        // A figure on the very bound may fall either way by the last digit.
        fc.pre('value' in plain && plain.value !== null && [0, 0.1, 0.6, 0.95].every((bound) => Math.abs(figure(plain) - bound) > 1e-6));
        assert.equal(outcome(scaled), outcome(plain));
        assert.ok(Math.abs(figure(scaled) - figure(plain)) < 1e-6 * Math.max(1, Math.abs(figure(plain))));
      }),
    );
  });

  it('never gives a better status for a worse figure', () => {
    const order = ['deterioration', 'stagnation', 'limited', 'acceleration-needed', 'on-track', 'achieved'];
    fc.assert(
      fc.property(method, value, value, value, value, (of, y0, one, other, target) => {
        const rank = (y: number) => order.indexOf(outcome(ask(of, y0, y, target, 'down')));
        assert.ok(rank(Math.min(one, other)) >= rank(Math.max(one, other)));
      }),
    );
  });
});
