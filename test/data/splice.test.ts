import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isValidIn, regionHistory } from '../../src/data/regions.js';
import { splice, type SpliceCell } from '../../src/data/splice.js';

const historyOf = (code: string) => regionHistory(code) ?? assert.fail(code);
const years = (...all: number[]) => all.map((year) => ({ year }));

/** A table as Statistics Norway publishes it: nought, not nothing, for a code out of force. It notes what it is asked for. */
function tableOf(figures: Readonly<Record<string, Readonly<Record<number, number | SpliceCell>>>>) {
  const asked: [code: string, year: number][] = [];
  const read = (code: string, { year }: { readonly year: number }): SpliceCell => {
    asked.push([code, year]);
    const figure = figures[code]?.[year] ?? 0;
    return typeof figure === 'number' ? { value: figure } : figure;
  };
  return { asked, read };
}

// People at the end of the year: 98 815 is from table 01222 (end of 2023, and the beginning of 2024); the rest is made up.
const people = tableOf({
  '0220': { 2018: 61000, 2019: 62000 },
  '0627': { 2018: 22000, 2019: 23000 },
  '0628': { 2018: 9000, 2019: 9500 },
  '3025': { 2020: 95000, 2023: 98815 },
  '3203': { 2024: 98815 },
});

describe('counts', () => {
  const { asked, read } = people;
  const result = splice({ history: historyOf('3203'), read, times: years(2018, 2019, 2020, 2023, 2024), measure: 'count' });

  it('make one line for Asker', () =>
    assert.deepEqual(
      result.points.map(({ value }) => value),
      [92000, 94500, 95000, 98815, 98815],
    ));
  it('name the codes behind each point', () =>
    assert.deepEqual(
      result.points.map(({ codes }) => codes.join('+')),
      ['0220+0627+0628', '0220+0627+0628', '3025', '3025', '3203'],
    ));
  it('mark the joints', () =>
    assert.deepEqual(result.joints, [
      { year: 2020, joint: 'merged', before: ['0220', '0627', '0628'], after: ['3025'] },
      { year: 2024, joint: 'recoded', before: ['3025'], after: ['3203'] },
    ]));
  it('say that places were added', () => assert.deepEqual([result.did, result.predecessors], [['added'], []]));
  it('are never read outside the years of a code', () => {
    assert.equal(asked.length, 9);
    for (const [code, year] of asked) assert.ok(isValidIn(code, year), `${code} in ${year}`);
  });
});

describe('a sum with a hole', () => {
  const sum = (parts: readonly SpliceCell[]) => {
    const cells = new Map(['0220', '0627', '0628'].map((code, at) => [code, parts[at]]));
    const { points } = splice({ history: historyOf('3203'), read: (code) => cells.get(code), times: years(2019), measure: 'count' });
    const { value, status, reason } = points[0] ?? assert.fail('no point');
    return { value, ...(status !== undefined && { status }), ...(reason !== undefined && { reason }) };
  };
  const plain = (value: number) => ({ value });
  for (const [name, parts, want] of [
    ['is whole where all parts are', [plain(1), plain(2), plain(3)], { value: 6 }],
    [
      'is missing for the reason of the part',
      [plain(1), { value: null, status: ':', reason: 'confidential' }, plain(3)],
      { value: null, status: ':', reason: 'confidential' },
    ],
    ['is missing where a part is no number', [plain(1), plain(NaN), plain(3)], { value: null }],
    ['takes the sign for nought as nought', [plain(1), { value: null, status: '-', reason: 'zero' }, plain(3)], { value: 4 }],
    [
      'keeps a flag',
      [plain(1), { value: 2, status: 'p', reason: 'provisional' }, plain(3)],
      { value: 6, status: 'p', reason: 'provisional' },
    ],
    ['prefers a hole to a flag', [{ value: 2, status: 'p' }, { value: null, status: '..' }, plain(3)], { value: null, status: '..' }],
  ] as const) {
    it(name, () => assert.deepEqual(sum(parts), want));
  }

  it('is missing where the table lacks a place', () => {
    const read = (code: string) => (code === '0628' ? undefined : { value: 5 });
    const { points } = splice({ history: historyOf('3203'), read, times: years(2019), measure: 'count' });
    assert.equal(points[0]?.value, null);
  });
});

describe('rates', () => {
  const { read } = tableOf({
    '0220': { 2019: 3.1 },
    '0627': { 2019: 4.2 },
    '0628': { 2019: { value: null, status: ':', reason: 'confidential' } },
    '3025': { 2020: 3.5 },
    '3203': { 2024: 3.4 },
  });
  const result = splice({ history: historyOf('3203'), read, times: years(2019, 2020, 2024), measure: 'rate' });

  it('are left out before a merge and run on over a new number', () =>
    assert.deepEqual(
      result.points.map(({ value, left }) => [value, left]),
      [
        [null, 'merged'],
        [3.5, undefined],
        [3.4, undefined],
      ],
    ));
  it('say so', () => assert.deepEqual(result.did, ['left-out']));
  it('give the places before apart', () =>
    assert.deepEqual(
      result.predecessors.map(({ code, points }) => [code, points.map(({ time, value, reason }) => [time.year, value, reason])]),
      [
        ['0220', [[2019, 3.1, undefined]]],
        ['0627', [[2019, 4.2, undefined]]],
        ['0628', [[2019, null, 'confidential']]],
      ],
    ));
  it('run unbroken over renumbering alone', () => {
    const oldAndNew = tableOf({ '1567': { 2018: 2 }, '5061': { 2019: 3 } });
    const rindal = splice({ history: historyOf('5061'), read: oldAndNew.read, times: years(2018, 2019), measure: 'rate' });
    assert.deepEqual([rindal.points.map(({ value }) => value), rindal.did, rindal.joints.length], [[2, 3], [], 1]);
  });
});

describe('splits', () => {
  for (const measure of ['count', 'rate'] as const) {
    it(`leave a ${measure} out before the parting, and give the larger place apart`, () => {
      const { read } = tableOf({ '1507': { 2022: 67000, 2023: 68000 }, '1508': { 2024: 58000 } });
      const result = splice({ history: historyOf('1508'), read, times: years(2022, 2023, 2024), measure });
      assert.deepEqual(
        result.points.map(({ value, left }) => [value, left]),
        [
          [null, 'split'],
          [null, 'split'],
          [58000, undefined],
        ],
      );
      assert.deepEqual(result.did, ['left-out']);
      assert.deepEqual(result.joints, [{ year: 2024, joint: 'split', before: ['1507'], after: ['1508'], partial: ['1507'] }]);
      assert.deepEqual(
        result.predecessors.map(({ code, points }) => [code, points.map(({ value }) => value)]),
        [['1507', [67000, 68000]]],
      );
    });
  }

  it('end the line of the place that was parted', () => {
    const { read } = tableOf({ '1504': { 2019: 1 }, '1507': { 2023: 9 } });
    const { points } = splice({ history: historyOf('1507'), read, times: years(2023, 2024), measure: 'count' });
    assert.deepEqual(
      points.map(({ value, left }) => [value, left]),
      [
        [9, undefined],
        [null, 'split'],
      ],
    );
  });

  it('never take a part for the whole: Snillfjord is not counted in full into Heim', () => {
    const { read } = tableOf({ '1571': { 2019: 1 }, '5011': { 2019: 1 }, '5012': { 2019: 1 } });
    assert.equal(splice({ history: historyOf('5055'), read, times: years(2019), measure: 'count' }).points[0]?.value, null);
  });
});

describe('times', () => {
  it('before the table begins are left open', () => {
    const { points, did } = splice({ history: historyOf('0301'), read: () => ({ value: 1 }), times: years(1993, 1994), measure: 'count' });
    assert.deepEqual(
      [points.map(({ value, left }) => [value, left]), did],
      [
        [
          [null, 'unknown'],
          [1, undefined],
        ],
        ['left-out'],
      ],
    );
  });

  it('may be quarters, each by the year in which it begins', () => {
    const times = ['2023K4', '2024K1'].map((code) => ({ code, year: Number(code.slice(0, 4)) }));
    const table: Record<string, number> = { '3025 2023K4': 98815, '3203 2023K4': 0, '3025 2024K1': 0, '3203 2024K1': 98900 };
    const read = (code: string, time: { code: string }) => ({ value: table[`${code} ${time.code}`] ?? null });
    const { points } = splice({ history: historyOf('3203'), read, times, measure: 'count' });
    assert.deepEqual(
      points.map(({ time, value }) => [time.code, value]),
      [
        ['2023K4', 98815],
        ['2024K1', 98900],
      ],
    );
  });

  it('may have a decimal year, which belongs to its whole year', () => {
    const { points } = splice({ history: historyOf('3203'), read: () => ({ value: 1 }), times: years(2023.75, 2024), measure: 'count' });
    assert.deepEqual(
      points.map(({ codes }) => codes),
      [['3025'], ['3203']],
    );
  });

  it('mark only the joints that fall between them', () => {
    const { joints } = splice({ history: historyOf('3203'), read: () => ({ value: 1 }), times: years(2021, 2022), measure: 'count' });
    assert.deepEqual(joints, []);
  });
});

describe('any place', () => {
  const places = ['3203', '1508', '1103', '3905', '5055', '5061', '0301', '1806', '3301', '5501', '0627'];
  const figure = fc.integer({ min: 0, max: 100_000 });
  it('has the sum of its parts, from codes in force, or nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.integer({ min: 1990, max: 2026 }),
        fc.constantFrom('count' as const, 'rate' as const),
        figure,
        (code, year, measure, seed) => {
          const asked: string[] = [];
          const value = (one: string) => (Number(one) * 31 + seed) % 1000;
          const read = (one: string) => {
            asked.push(one);
            return { value: value(one) };
          };
          const [point = assert.fail('no point')] = splice({ history: historyOf(code), read, times: years(year), measure }).points;
          for (const one of asked) assert.ok(isValidIn(one, year));
          const sum = asked.reduce((all, one) => all + value(one), 0);
          assert.equal(point.value, point.left ? null : sum);
          if (measure === 'rate' && point.value !== null) assert.equal(asked.length, 1);
        },
      ),
    );
  });
});
