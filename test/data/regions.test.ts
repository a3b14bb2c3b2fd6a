import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { changes, firstYear, unchanged } from '../../src/data/region-changes.js';
import { isValidIn, regionHistory, regionYears } from '../../src/data/regions.js';

const codes = [...new Set([...unchanged.trim().split(/\s+/), ...changes.flatMap(([, rows]) => rows.trim().split(/[\s=+]+/))])].sort();
const validIn = (year: number) => codes.filter((code) => isValidIn(code, year));

describe('regionHistory', () => {
  for (const [name, code, current, periods] of [
    ['never changed', '0301', ['0301'], [{ codes: ['0301'], from: 1994 }]],
    [
      'Asker: merged, then renumbered',
      '3203',
      ['3203'],
      [
        { codes: ['0220', '0627', '0628'], from: 1994, to: 2019 },
        { codes: ['3025'], from: 2020, to: 2023, joint: 'merged' },
        { codes: ['3203'], from: 2024, joint: 'recoded' },
      ],
    ],
    [
      'Rindal: renumbered when it went to another county',
      '5061',
      ['5061'],
      [
        { codes: ['1567'], from: 1994, to: 2018 },
        { codes: ['5061'], from: 2019, joint: 'recoded' },
      ],
    ],
    [
      'Stavanger: kept its code and grew',
      '1103',
      ['1103'],
      [
        { codes: ['1103', '1141', '1142'], from: 1994, to: 2019 },
        { codes: ['1103'], from: 2020, joint: 'merged' },
      ],
    ],
    [
      'Haram: parted from Ålesund in 2024',
      '1580',
      ['1580'],
      [
        { codes: ['1504', '1523', '1529', '1534', '1546'], from: 1994, to: 2019 },
        { codes: ['1507'], from: 2020, to: 2023, joint: 'merged' },
        { codes: ['1580'], from: 2024, joint: 'split', partial: ['1507'] },
      ],
    ],
    [
      'Ålesund before the parting: ends with it',
      '1507',
      ['1508', '1580'],
      [
        { codes: ['1504', '1523', '1529', '1534', '1546'], from: 1994, to: 2019 },
        { codes: ['1507'], from: 2020, to: 2023, joint: 'merged' },
      ],
    ],
    [
      'Heim: two places and a part of Snillfjord',
      '5055',
      ['5055'],
      [
        { codes: ['1571', '1612', '1613'], from: 1994, to: 2017 },
        { codes: ['1571', '5011', '5012'], from: 2018, to: 2019, joint: 'recoded' },
        { codes: ['5055'], from: 2020, joint: 'split', partial: ['5012'] },
      ],
    ],
    [
      'Snillfjord: went to three',
      '5012',
      ['5055', '5056', '5059'],
      [
        { codes: ['1613'], from: 1994, to: 2017 },
        { codes: ['5012'], from: 2018, to: 2019, joint: 'recoded' },
      ],
    ],
    [
      'Narvik: with a part of Tysfjord',
      '1806',
      ['1806'],
      [
        { codes: ['1805', '1850', '1854'], from: 1994, to: 2019 },
        { codes: ['1806'], from: 2020, joint: 'split', partial: ['1850'] },
      ],
    ],
    [
      'Tønsberg: merged, split, merged, renumbered',
      '3905',
      ['3905'],
      [
        { codes: ['0704', '0716', '0718', '0720'], from: 1994, to: 2001 },
        { codes: ['0704', '0716', '0720'], from: 2002, to: 2016, joint: 'merged' },
        { codes: ['0704', '0716'], from: 2017, to: 2019, joint: 'split', partial: ['0720'] },
        { codes: ['3803'], from: 2020, to: 2023, joint: 'merged' },
        { codes: ['3905'], from: 2024, joint: 'recoded' },
      ],
    ],
  ] as const) {
    it(`${name} (${code})`, () => assert.deepEqual(regionHistory(code), { code, current, periods }));
  }

  for (const code of ['0220', '0627', '0628', '3025']) {
    it(`${code} leads to Asker`, () => assert.deepEqual(regionHistory(code), { ...regionHistory('3203'), code }));
  }

  for (const code of ['9999', '32', '3200', '0', '', 'K-3203', '203', '=']) {
    it(`"${code}" is no municipality`, () => assert.equal(regionHistory(code), undefined));
  }

  it('has periods that follow on each other, and reads each code inside its validity only', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), (code) => {
        const history = regionHistory(code) ?? assert.fail(code);
        let next = firstYear;
        for (const { codes: inForce, from, to = 2026, joint } of history.periods) {
          assert.equal(from, next);
          assert.equal(joint === undefined, from === firstYear);
          for (const one of inForce) for (let year = from; year <= to; year += 1) assert.ok(isValidIn(one, year), `${one} in ${year}`);
          next = to + 1;
        }
        for (const one of history.current) assert.ok(isValidIn(one, 2026), one);
        assert.equal(history.current.length > 1, history.periods.at(-1)?.to !== undefined);
      }),
      { numRuns: 300 },
    );
  });
});

describe('isValidIn', () => {
  for (const [code, year, want] of [
    ['3203', 2023, false],
    ['3203', 2024, true],
    ['3203', 2026, true],
    ['3025', 2019, false],
    ['3025', 2020, true],
    ['3025', 2023.75, true],
    ['3025', 2024, false],
    ['0220', 2019, true],
    ['0220', 2020, false],
    ['0220', 1994, true],
    ['0220', 1993, false],
    ['0301', 2010, true],
    ['0301', 1993, false],
    ['1103', 2019, true],
    ['1103', 2020, true],
    ['1141', 2020, false],
    ['1159', 2001, false],
    ['1159', 2005, true],
    ['1159', 2006, false],
    ['1507', 2024, false],
    ['1580', 2023, false],
    ['9999', 2020, false],
    ['32', 2024, false],
  ] as const) {
    it(`${code} in ${year}: ${want}`, () => assert.equal(isValidIn(code, year), want));
  }

  // How many municipalities there were, as Statistics Norway counts them.
  for (const [year, count] of [
    [1994, 435],
    [2002, 434],
    [2005, 433],
    [2006, 431],
    [2008, 430],
    [2012, 429],
    [2013, 428],
    [2017, 426],
    [2018, 422],
    [2019, 422],
    [2020, 356],
    [2023, 356],
    [2024, 357],
    [2026, 357],
  ] as const) {
    it(`${count} municipalities in ${year}`, () => assert.equal(validIn(year).length, count));
  }

  it('has the codes of the newest list that it says it was checked against', () => {
    const list = readFileSync(new URL(`../fixtures/municipalities-${regionYears.verifiedTo}.json`, import.meta.url), 'utf8');
    const { codes: listed } = JSON.parse(list) as { codes: string[] };
    assert.equal(regionYears.verifiedTo, 2026);
    assert.deepEqual(validIn(regionYears.verifiedTo), listed);
  });

  it('every municipality has one place in the histories of a year', () => {
    for (const year of [2018, 2020, 2023]) {
      const carried = validIn(2024).flatMap((code) => {
        const period = regionHistory(code)?.periods.find(({ from, to = Infinity }) => from <= year && year <= to);
        return period?.codes ?? [];
      });
      assert.deepEqual([...new Set(carried)].sort(), validIn(year));
    }
  });
});

describe('the table', () => {
  it('is at most 2.5 kB of the page', () => {
    const size = brotliCompressSync(readFileSync(new URL('../../src/data/region-changes.ts', import.meta.url))).length;
    assert.ok(size <= 2500, `${size} B`);
  });
});

const shared = new URL('../../../shared/data/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, shared), 'utf8'));

describe('against the published files', { skip: !existsSync(shared) && 'the files lie beside the project, and not here' }, () => {
  for (const year of [2019, 2020, 2024]) {
    it(`the code list of ${year}`, () => {
      const list = read(`municipalities/klass131-kommuneinndeling-${year}.json`) as { classificationItems: { code: string }[] };
      const listed = list.classificationItems.map(({ code }) => code).filter((code) => code !== '9999');
      assert.deepEqual(validIn(year), listed.sort());
    });
  }

  it('table 01222 has people for a code exactly in the quarters when it was in force', () => {
    const { dataset } = read('jsonstat/ssb-v1-01222-births-deaths.json') as {
      dataset: {
        value: number[];
        dimension: { size: [number, number, number] } & Record<
          'Region' | 'Tid' | 'ContentsCode',
          { category: { index: Record<string, number> } }
        >;
      };
    };
    const { dimension, value } = dataset;
    const [, quarters, contents] = dimension.size;
    const people = dimension.ContentsCode.category.index['Folketallet11'] ?? assert.fail('no population');
    let checked = 0;
    for (const [code, region] of Object.entries(dimension.Region.category.index)) {
      for (const [quarter, at] of Object.entries(dimension.Tid.category.index)) {
        const figure = value[(region * quarters + at) * contents + people] ?? 0;
        if (regionHistory(code) === undefined) assert.equal(figure, 0, `${code} in ${quarter} is not in the table`);
        else assert.equal(isValidIn(code, Number(quarter.slice(0, 4))), figure > 0, `${code} in ${quarter}`);
        checked += 1;
      }
    }
    assert.equal(checked, 936 * 9);
  });
});
