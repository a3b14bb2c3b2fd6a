import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseClimateBudget, type ClimateBudget } from '../../src/data/climate-budget-document.js';
import { budgetYears, deriveClimateYears } from '../../src/data/climate-budget.js';
import { sumEffects } from '../../src/data/climate-measures.js';
import { readDemo, smallBudget } from '../fixtures/climate.js';

const oslo = parseClimateBudget(await readDemo('oslo-klimabudsjett-2023.json'));
const skien = parseClimateBudget(await readDemo('skien-klimaregnskap.json'));
const small = (more: object): ClimateBudget => parseClimateBudget({ ...smallBudget, ...more });
const yearOf = (budget: ClimateBudget, year: number) => deriveClimateYears(budget).find((item) => item.year === year);

describe('Oslo’s printed figures', () => {
  for (const [year, key, change, tonnes] of [
    [2009, 'account', 0, 1_442_878],
    [2020, 'account', -25, 1_084_233],
    [2020, 'frame', -25, 1_082_159],
    [2021, 'frame', -34, 952_299],
    [2022, 'frame', -43, 822_440],
    [2023, 'frame', -52, 692_581],
    [2024, 'frame', -56, 634_866],
    [2025, 'frame', -61, 562_722],
    [2026, 'frame', -73, 389_577],
    [2027, 'frame', -81, 274_147],
    [2028, 'frame', -86, 202_003],
    [2029, 'frame', -90, 144_288],
    [2030, 'frame', -95, 72_144],
    [2023, 'path', -28, 1_038_872],
    [2030, 'path', -39, 880_156],
    [2023, 'decided', -33, 962_000],
    [2026, 'path', -32, 981_157],
    [2026, 'decided', -49, 736_600],
    [2030, 'decided', -62, 548_300],
  ] as const)
    it(`${year} ${key} ${change} %, ${tonnes} t`, () => assert.deepEqual(yearOf(oslo, year)?.[key], { change, tonnes }));

  for (const [year, points, tonnes] of [
    [2023, 19, 269_419],
    [2026, 24, 347_023],
    [2030, 33, 476_156],
  ] as const)
    it(`lacks ${points} points in ${year}`, () => assert.deepEqual(yearOf(oslo, year)?.gap, { points, tonnes }));

  it('has a gap only where it has both frame and results', () => {
    assert.deepEqual(
      deriveClimateYears(oslo).flatMap(({ year, gap }) => (gap ? [year] : [])),
      [2023, 2026, 2030],
    );
  });

  for (const [year, rows, published] of [
    [2023, 75_300, 74_300],
    [2030, 336_350, 336_350],
    [2026, 0, undefined],
  ] as const)
    it(`the rows of ${year} give ${rows}, published is ${published}`, () => {
      const sum = sumEffects(oslo, year);
      assert.deepEqual([sum.rows, sum.published], [rows, published]);
    });

  it('keeps all 27 measures, with a number or without', () => {
    assert.equal(oslo.measures?.length, 27);
    assert.equal(oslo.measures.filter(({ effect }) => typeof effect?.['2023'] === 'number').length, 17);
  });
});

describe('accounts by sector', () => {
  it('has the years that were published, and no others', () => {
    assert.deepEqual(
      deriveClimateYears(skien).map(({ year }) => year),
      [2009, 2011, 2013, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024],
    );
  });
  it('adds up, to the hundredth of a tonne', () => {
    for (const { account, sectors = {} } of deriveClimateYears(skien)) {
      const sum = Object.values(sectors).reduce<number>((a, b) => a + (b ?? 0), 0);
      assert.equal(Math.round(sum * 100) / 100, account?.tonnes);
    }
  });
  for (const [year, change, tonnes] of [
    [2009, 0, 165_081.66],
    [2011, -2, 161_769.29],
    [2023, -29.5, 116_312.45],
    [2024, -28.4, 118_118.63],
  ] as const)
    it(`${year}: ${tonnes} t, ${change} %`, () => assert.deepEqual(yearOf(skien, year)?.account, { change, tonnes }));
});

describe('levels and gaps', () => {
  const at = (more: object) => yearOf(small(more), 2030);
  const frames = [{ year: 2030, change: -50 }];
  const cases: [what: string, more: object, points: number | undefined][] = [
    ['decided measures fall short', { frames, results: [{ year: 2030, decided: -40 }] }, 10],
    ['identified measures count', { frames, results: [{ year: 2030, decided: -40, identified: -47.7 }] }, 2.3],
    ['the frame is just kept', { frames, results: [{ year: 2030, decided: -50 }] }, 0],
    ['the frame is more than kept', { frames, results: [{ year: 2030, decided: -60 }] }, -10],
    ['no frame', { results: [{ year: 2030, decided: -40 }] }, undefined],
    ['no results', { frames }, undefined],
    ['a frame below zero', { frames: [{ year: 2030, change: -105 }], results: [{ year: 2030, decided: -95 }] }, 10],
    ['emissions that grow', { frames: [{ year: 2030, change: 0 }], results: [{ year: 2030, decided: 12.5 }] }, 12.5],
  ];
  for (const [what, more, points] of cases) it(what, () => assert.equal(at(more)?.gap?.points, points));

  it('takes printed tonnes before tonnes worked out', () => {
    assert.equal(at({ frames, results: [{ year: 2030, decided: -40, tonnes: 601 }] })?.gap?.tonnes, 101);
  });
  it('adds up sectors where the total was not published, and leaves a missing sector out', () => {
    const accounts = [{ year: 2015, sectors: { a: 0.1, b: 0.2, c: null } }];
    assert.deepEqual(yearOf(small({ accounts, reference: { year: 2009, tonnes: 1 } }), 2015)?.account, { change: -70, tonnes: 0.3 });
  });
  it('has no account where no sector has a figure', () => {
    const item = yearOf(small({ accounts: [{ year: 2015, sectors: { a: null } }] }), 2015);
    assert.equal(item?.account, undefined);
    assert.deepEqual(item?.sectors, { a: null });
  });
  it('lists budget years in order', () => {
    assert.deepEqual(
      budgetYears(
        small({
          results: [
            { year: 2030, decided: 1 },
            { year: 2025, decided: 1 },
          ],
        }),
      ),
      [2025, 2030],
    );
    assert.deepEqual(budgetYears(small({})), []);
  });
  it('refuses a document without a reference year, with the path', () => {
    assert.throws(() => parseClimateBudget({ ...smallBudget, reference: { tonnes: 1 } }), { code: 'invalid', path: 'reference.year' });
  });
});

const shared = new URL('../../../shared/data/climate/', import.meta.url);
describe('the demo against the files it was made from', { skip: !existsSync(shared) && 'the files are not here' }, () => {
  const read = (name: string): string[][] =>
    readFileSync(new URL(name, shared), 'utf8')
      .split(/\r?\n/)
      .slice(1)
      .filter(Boolean)
      .map((line) => [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted ?? bare ?? ''));

  it('Oslo’s measures: numbers as numbers, words as words, nothing where nothing stands', () => {
    const rows = read('oslo-climate-budget-2023-measures.csv');
    const seen = (value: unknown): string =>
      typeof value === 'number' ? String(value) : value === null ? '' : (value as { en: string }).en;
    const printed = rows.map((row) =>
      row.slice(5, 7).map((cell) => cell.replace(/(\d),(\d)/g, '$1$2').replace('Facilitating mitigation measures', 'Enabling measure')),
    );
    assert.deepEqual(
      oslo.measures?.map(({ effect }) => [seen(effect?.['2023']), seen(effect?.['2030'])]),
      printed,
    );
    assert.deepEqual(
      oslo.measures.map(({ responsible = '' }) => responsible),
      rows.map((row) => row[4]),
    );
  });

  it('Skien: repeated keys are added up', () => {
    const sums = new Map<number, number>();
    for (const [place, year, , , tonnes] of read('klimagassutslipp_telemark.csv'))
      if (place === 'Skien') sums.set(Number(year), (sums.get(Number(year)) ?? 0) + Math.round(Number(tonnes) * 100));
    for (const [year, hundredths] of sums) assert.equal(yearOf(skien, year)?.account?.tonnes, hundredths / 100);
    assert.equal(sums.size, 13);
  });
});
