import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseClimateBudget, type ClimateBudget } from '../../src/data/climate-budget-document.js';
import { deriveGoalAnswer } from '../../src/data/climate-budget.js';
import { commonYears, deriveComparison, deriveFrameYears, deriveSectorRows, deriveVintageYears } from '../../src/data/climate-compare.js';
import { readDemo, smallBudget } from '../fixtures/climate.js';

const oslo = parseClimateBudget(await readDemo('oslo-klimabudsjett-2023.json'));
const skien = parseClimateBudget(await readDemo('skien-klimaregnskap.json'));
const small = (more: object): ClimateBudget => parseClimateBudget({ ...smallBudget, ...more });
const vintage = (budget: ClimateBudget, id: string) =>
  deriveVintageYears(budget, budget.vintages?.find((item) => item.id === id) ?? assert.fail(id));

describe('whether the goal is reached', () => {
  const goal = { year: 2030, change: -50 };
  const frames = [{ year: 2030, change: -50 }];
  const answer = (more: object) => deriveGoalAnswer(small(more));
  it('Oslo lacks 33 points on decided measures', () => {
    const found = deriveGoalAnswer(oslo);
    assert.deepEqual(found?.gapOfDecided, { points: 33, tonnes: 476_156 });
    assert.deepEqual([found.year, found.goal.change, found.identified], [2030, -95, undefined]);
  });
  for (const [what, more, decided, identified] of [
    [
      'decided ones fall short, identified ones reach it',
      { goal, frames, results: [{ year: 2030, decided: -40, identified: -51 }] },
      10,
      -1,
    ],
    ['just reached', { goal, results: [{ year: 2030, decided: -50 }] }, 0, undefined],
    ['without a goal, the last frame', { frames, results: [{ year: 2030, decided: -45 }] }, 5, undefined],
    [
      'the goal before a frame that is another',
      { goal, frames: [{ year: 2030, change: -60 }], results: [{ year: 2030, decided: -55 }] },
      -5,
      undefined,
    ],
  ] as const)
    it(what, () => {
      const found = answer(more);
      assert.deepEqual([found?.gapOfDecided.points, found?.gapOfIdentified?.points], [decided, identified]);
    });
  for (const [what, more] of [
    ['no results for the year', { goal, frames, results: [{ year: 2026, decided: -20 }] }],
    ['accounts alone', {}],
  ] as const)
    it(`has no answer: ${what}`, () => assert.equal(answer(more), undefined));
});

describe('two publications over each other', () => {
  it('Oslo’s budgets of 2023 and 2024: one point more in 2030, and no tonnes where the other does not say what its per cents are of', () => {
    const year = vintage(oslo, '2024').find((item) => item.year === 2030);
    assert.deepEqual(year?.differences, { frame: { points: 0, tonnes: undefined }, decided: { points: 1, tonnes: undefined } });
    assert.equal(year.there?.identified?.change, -79);
  });
  for (const [id, year, change] of [
    ['regnskap-2017', 2017, -22],
    ['regnskap-2018', 2018, -12],
    ['2024', 2021, -30],
    ['2024', 2023, -36],
    ['2022', 2019, -16],
  ] as const)
    it(`${id} has ${change} % in ${year}, as printed, which this one has not`, () => {
      const found = vintage(oslo, id).find((item) => item.year === year);
      assert.equal(found?.there?.account?.change, change);
      assert.equal(found.here?.account, undefined);
      assert.deepEqual(found.differences.account, undefined);
    });
  it('has tonnes where both say what they count from', () => {
    const budget = small({
      accounts: [
        { year: 2009, tonnes: 1000 },
        { year: 2015, tonnes: 900 },
      ],
      vintages: [
        {
          id: 'a',
          name: 'a',
          reference: { year: 2009, tonnes: 800 },
          accounts: [
            { year: 2015, tonnes: 640 },
            { year: 2016, tonnes: 600 },
          ],
        },
      ],
    });
    assert.deepEqual(
      vintage(budget, 'a').map(({ year, differences }) => [year, differences.account]),
      [
        [2009, undefined],
        [2015, { points: 10, tonnes: 260 }],
        [2016, undefined],
      ],
    );
  });
});

describe('accounts against the frame', () => {
  it('takes a year that the document lacks from another publication, and says which', () => {
    assert.deepEqual(
      deriveFrameYears(oslo).map(({ year, over, kept, estimated, from }) => [year, over.points, kept, estimated, from?.id]),
      [
        [2020, 0, true, false, undefined],
        [2021, 4, false, false, '2024'],
        [2023, 16, false, true, '2024'],
      ],
    );
  });
  it('leaves the reference year out, and years without one of the two', () => {
    const found = deriveFrameYears(
      small({
        accounts: [
          { year: 2009, tonnes: 1000 },
          { year: 2020, tonnes: 700 },
          { year: 2021, tonnes: 650 },
        ],
        frames: [
          { year: 2009, change: 0 },
          { year: 2021, change: -30 },
          { year: 2022, change: -40 },
        ],
      }),
    );
    assert.deepEqual(
      found.map(({ year, over }) => [year, over]),
      [[2021, { points: -5, tonnes: -50 }]],
    );
  });
  it('the newest publication goes before an older one', () => {
    const found = deriveFrameYears(
      small({
        frames: [{ year: 2021, change: -30 }],
        vintages: [
          { id: 'old', name: 'old', published: '2022-01-01', accounts: [{ year: 2021, change: -20 }] },
          { id: 'new', name: 'new', published: '2023-01-01', accounts: [{ year: 2021, change: -25 }] },
        ],
      }),
    );
    assert.deepEqual(
      found.map(({ over, from }) => [over.points, from?.id]),
      [[5, 'new']],
    );
  });
});

describe('sectors', () => {
  const rows = deriveSectorRows(skien, 2024);
  const of = (id: string) => rows.find((row) => row.id === id);
  it('stand in the order of the document', () =>
    assert.deepEqual(rows.map(({ id }) => id).slice(0, 4), ['industri', 'energi', 'oppvarming', 'veitrafikk']));
  for (const [id, tonnes, change, share] of [
    ['veitrafikk', 47_116.36, -32, 39.9],
    ['jordbruk', 19_430.8, 17.6, 16.5],
    // No emissions in 2009: from nothing, there is no per cent.
    ['energi', 282.69, undefined, 0.2],
  ] as const)
    it(`${id}: ${tonnes} t`, () => {
      const row = of(id);
      assert.deepEqual([row?.tonnes, row?.change, row?.share], [tonnes, change, share]);
    });
  it('takes no name of the language for a sector', () => {
    const accounts = [{ year: 2009, sectors: { a: 600 } }];
    const found = deriveSectorRows(small({ accounts, sectors: [{ id: 'constructor', name: 'x' }] }), 2009);
    assert.deepEqual(
      found.map(({ id }) => id),
      ['a'],
    );
  });
  it('has none in a year without an account', () => assert.deepEqual(deriveSectorRows(skien, 2010), []));
  it('keeps a sector that has no figure, as no figure', () => {
    const accounts = [
      { year: 2009, tonnes: 1000, sectors: { a: 600, b: 400 } },
      { year: 2015, sectors: { a: 500, b: null } },
    ];
    assert.deepEqual(
      deriveSectorRows(small({ accounts }), 2015).map(({ id, tonnes, change, share }) => [id, tonnes, change, share]),
      [
        ['a', 500, -16.7, 100],
        ['b', null, undefined, undefined],
      ],
    );
  });
});

describe('municipalities compared', () => {
  const per = (name: string, year: number) =>
    deriveComparison(skien, { by: 'inhabitant' })
      .find((place) => place.name === name)
      ?.points.find((point) => point.year === year)?.value;
  it('per inhabitant, where the number of inhabitants is known', () => {
    assert.equal(per('Skien', 2024), Number((118_118.63 / 56_619).toPrecision(12)));
    assert.equal(per('Notodden', 2023)?.toFixed(2), '3.04');
    assert.equal(per('Skien', 2022), null);
    assert.equal(per('Skien', 2010), undefined);
  });
  it('as an index of their own emissions', () => {
    const places = deriveComparison(skien, { by: 'index', year: 2009 });
    assert.deepEqual(
      places.map(({ name, own, points }) => [name, own, points[0]?.value, points.at(-1)?.value?.toFixed(1)]),
      [
        ['Skien', true, 100, '71.6'],
        ['Porsgrunn', false, 100, '87.4'],
        ['Bamble', false, 100, '86.9'],
        ['Notodden', false, 100, '77.2'],
      ],
    );
  });
  it('leaves out a place that cannot be compared', () => {
    const comparison = [{ id: 'b', name: 'B', accounts: [{ year: 2015, tonnes: 5 }] }];
    assert.deepEqual(deriveComparison(small({ comparison }), { by: 'inhabitant' }), []);
    assert.deepEqual(
      deriveComparison(small({ comparison }), { by: 'index', year: 2009 }).map(({ name }) => name),
      ['Vestby'],
    );
  });
  it('knows the years that all have', () => {
    assert.equal(commonYears(skien).length, 13);
    assert.deepEqual(commonYears(small({ comparison: [{ id: 'b', name: 'B', accounts: [{ year: 2015, tonnes: 5 }] }] })), []);
  });
});
