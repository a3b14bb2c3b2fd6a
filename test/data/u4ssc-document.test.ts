import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { isDataError } from '../../src/data/errors.js';
import { normaliseU4sscCode, u4sscKpis } from '../../src/data/u4ssc-codes.js';
import { parseU4ssc } from '../../src/data/u4ssc-document.js';
import { countU4ssc, scoreU4ssc, u4sscState, type U4sscMeasurement, type U4sscResult } from '../../src/data/u4ssc.js';
import { localize } from '../../src/i18n/language.js';

const demo = parseU4ssc(JSON.parse(readFileSync(new URL('../../demo/data/u4ssc-asker-karmoy-2020.json', import.meta.url), 'utf8')));
const [asker, karmoy] = demo.measurements;
assert.ok(asker && karmoy);

type Row = Record<string, unknown>;
const parse = (rows: readonly Row[], more: Row = {}, own: Row = {}): U4sscMeasurement => {
  const [first] = parseU4ssc({ title: 'U4SSC', measurements: [{ name: 'By', results: rows, ...own }], ...more }).measurements;
  assert.ok(first);
  return first;
};
const read = (value: unknown): U4sscResult => {
  const [result] = parse([{ code: 'SC:SH:SI:3C', value }]).results.get('SC:SH:SI:3C') ?? [];
  assert.ok(result);
  return result;
};
const code = (index: number): string => u4sscKpis[index]?.code ?? '';

describe('a value as printed', () => {
  const cases: [printed: unknown, value: U4sscResult['value'], decimals: number][] = [
    ['97.00', 97, 2],
    ['0.00', 0, 2],
    ['0.001', 0.001, 3],
    ['95 424', 95424, 0],
    ['95\u202f424', 95424, 0],
    ['27,27', 27.27, 2],
    ['−1.5', -1.5, 1],
    [393.98, 393.98, 2],
    [100, 100, 0],
    ['No', false, 0],
    ['ja', true, 0],
    [true, true, 0],
    ['Not Reported', null, 0],
    ['Ikke rapportert', null, 0],
    ['ikkje rapportert', null, 0],
    ['', null, 0],
    [null, null, 0],
    // Seventeen thousand, or seventeen point two: nobody can tell, so it stands as it is.
    ['17,200', '17,200', 0],
    ['under 5', 'under 5', 0],
  ];
  for (const [printed, value, decimals] of cases)
    it(`${JSON.stringify(printed)} is ${JSON.stringify(value)} with ${decimals} decimals`, () => {
      const result = read(printed);
      assert.equal(result.value, value);
      assert.equal(result.decimals, decimals);
    });
});

describe('what stands where', () => {
  it('a row is reported, or said not to be; no row is not at hand', () => {
    const measurement = parse([
      { code: 'SC: SH: SI:1C', value: 0 },
      { code: 'SC:SH:SI:2C', value: 'Not Reported' },
    ]);
    assert.deepEqual(
      ['SC:SH:SI:1C', 'SC:SH:SI:2C', 'SC:SH:SI:3C'].map((kpi) => u4sscState(measurement, kpi)),
      ['reported', 'not-reported', 'not-at-hand'],
    );
  });

  it('in a complete measurement no row is not reported', () => {
    const measurement = parse([{ code: code(0), value: 1 }], {}, { complete: true });
    assert.deepEqual(countU4ssc(measurement), { reported: 1, 'not-reported': 90, 'not-at-hand': 0, all: 91 });
  });

  it('one figure of several is enough', () => {
    const measurement = parse([
      { code: 'EC:ICT:ICT:4C', part: '3G', value: null },
      { code: 'EC:ICT:ICT:4C', part: '4G', value: 96.67 },
    ]);
    assert.equal(u4sscState(measurement, 'EC:ICT:ICT:4C'), 'reported');
    assert.equal(countU4ssc(measurement, 'EC:ICT:ICT').reported, 1);
  });

  it('leaves the document as it was', () => {
    const input = { title: 'U4SSC', measurements: [{ name: 'By', results: [{ code: 'SC: SH: SI:1C', value: '1' }] }] };
    const before = structuredClone(input);
    parseU4ssc(input);
    assert.deepEqual(input, before);
  });
});

describe('the verification of 2020', () => {
  it('has 14 of 91 reported for Asker and one not, 13 for Karmøy from 14 rows', () => {
    assert.deepEqual(countU4ssc(asker), { reported: 14, 'not-reported': 1, 'not-at-hand': 76, all: 91 });
    assert.deepEqual(countU4ssc(karmoy), { reported: 13, 'not-reported': 0, 'not-at-hand': 78, all: 91 });
    assert.equal([...karmoy.results.values()].flat().length, 14);
    assert.equal(u4sscState(asker, 'SC:SH:FS:1A'), 'not-reported');
  });

  it('has no targets, and so no points', () => {
    assert.equal(demo.targets.size, 0);
    assert.equal(scoreU4ssc(asker), undefined);
  });

  it('has every value as it was printed', (context) => {
    const list = new URL('../../../shared/data/u4ssc/u4ssc-results-asker-karmoy-2020.csv', import.meta.url);
    if (!existsSync(list)) return context.skip('the rows are not at hand');
    const rows = readFileSync(list, 'utf8').trim().split('\n').slice(1);
    const theirs = rows.map((row) => {
      const [city = '', , kpi = '', name = '', value = ''] =
        row.match(/("[^"]*"|[^,]*)(?:,|$)/g)?.map((cell) => cell.replace(/,$/, '')) ?? [];
      return [city, normaliseU4sscCode(kpi), name.split(' - ')[1] ?? '', value].join('|');
    });
    const file = JSON.parse(readFileSync(new URL('../../demo/data/u4ssc-asker-karmoy-2020.json', import.meta.url), 'utf8')) as {
      measurements: { name: string; results: { code: string; part?: string; value: string }[] }[];
    };
    const ours = file.measurements.flatMap(({ name, results }) =>
      results.map((row) => [name.split(' ')[0], normaliseU4sscCode(row.code), row.part ?? '', row.value].join('|')),
    );
    assert.deepEqual(ours, theirs);
  });
});

describe('points against targets', () => {
  const target = (value: number, direction: string, part?: string): Row => ({
    code: 'SC:SH:SI:3C',
    value,
    direction,
    ...(part && { part }),
  });
  const cases: [value: unknown, target: Row, points: number | undefined][] = [
    [32, target(100, 'up'), 1],
    [33, target(100, 'up'), 2],
    [66, target(100, 'up'), 3],
    [95, target(100, 'up'), 4],
    [120, target(100, 'up'), 4],
    [8, target(4, 'down'), 2],
    [4.1, target(4, 'down'), 4],
    ['Not Reported', target(4, 'down'), undefined],
    ['No', target(1, 'up'), undefined],
    // A target below nought to be reached from above has no share.
    [5, target(-1, 'down'), undefined],
    // A target for a figure that is not there.
    [50, target(100, 'up', '4G'), undefined],
  ];
  for (const [value, wanted, points] of cases)
    it(`${JSON.stringify(value)} against ${JSON.stringify(wanted['value'])} ${JSON.stringify(wanted['direction'])}: ${points ?? 'none'}`, () =>
      assert.equal(scoreU4ssc(parse([{ code: 'SC: SH: SI:3C', value }], { targets: [wanted] }))?.points, points));

  it('the target of one figure is not that of another', () => {
    const measurement = parse(
      [
        { code: 'SC:SH:SI:3C', part: { nb: 'Barn', en: 'Children' }, value: 100 },
        { code: 'SC:SH:SI:3C', part: { nb: 'Voksne', en: 'Adults' }, value: 20 },
      ],
      { targets: [target(100, 'up', ' voksne')] },
    );
    assert.deepEqual(scoreU4ssc(measurement)?.spread, [1, 0, 0, 0]);
  });

  it('add up over what is reported and has a target, in each part of the ring', () => {
    const codes = ['SC:SH:SI:1C', 'SC:SH:SI:2C', 'SC:SH:SA:1C', 'EC:P:IN:1C', 'EC:P:IN:2C'];
    const measurement = parse(
      [
        ...[10, 70, 97].map((value, index) => ({ code: codes[index], value })),
        { code: codes[3], value: null },
        { code: codes[4], value: 50 },
      ],
      { targets: codes.slice(0, 4).map((kpi) => ({ code: kpi, value: 100, direction: 'up' })) },
    );
    const sums = (segment?: string): unknown => {
      const score = scoreU4ssc(measurement, segment);
      return score && [score.points, score.of];
    };
    assert.deepEqual(sums(), [8, 12]);
    assert.deepEqual(sums('SC:SH:SI'), [4, 8]);
    assert.equal(sums('EC'), undefined);
  });
});

describe('what is refused', () => {
  const one = { name: 'By', results: [] };
  const row = { code: 'SC:SH:SI:1C', value: 1 };
  const cases: [what: string, input: unknown, code: string, path: RegExp][] = [
    ['no measurements', { title: 'U4SSC', measurements: [] }, 'invalid', /^measurements$/],
    ['no title', { measurements: [one] }, 'invalid', /^title$/],
    ['another kind', { $schema: '../goals.schema.json', title: 'x', measurements: [one] }, 'wrong-kind', /^$/],
    [
      'a code that is none',
      { title: 'x', measurements: [{ name: 'By', results: [row, { code: 'SC:SH:SI:9C', value: 1 }] }] },
      'invalid',
      /^measurements\[0\]\.results\[1\]\.code$/,
    ],
    [
      'core called advanced',
      { title: 'x', measurements: [{ name: 'By', results: [{ code: 'SC:SH:SI:1A', value: 1 }] }] },
      'invalid',
      /results\[0\]\.code/,
    ],
    [
      'a figure twice',
      { title: 'x', measurements: [{ name: 'By', results: [row, { code: 'SC: SH: SI:1C', value: 2 }] }] },
      'repeated-key',
      /results\[1\]/,
    ],
    [
      'an id twice',
      {
        title: 'x',
        measurements: [
          { ...one, id: 'a' },
          { ...one, id: 'a' },
        ],
      },
      'repeated-key',
      /measurements\[1\]\.id/,
    ],
    [
      'two targets',
      { title: 'x', measurements: [one], targets: [0, 1].map((value) => ({ code: 'SC:SH:SI:1C', value, direction: 'up' })) },
      'repeated-key',
      /targets\[1\]/,
    ],
    [
      'a target with no direction',
      { title: 'x', measurements: [one], targets: [{ code: 'SC:SH:SI:1C', value: 1 }] },
      'invalid',
      /direction/,
    ],
  ];
  for (const [what, input, want, path] of cases)
    it(what, () =>
      assert.throws(
        () => parseU4ssc(input),
        (error) => isDataError(error) && error.code === want && path.test(error.path ?? ''),
      ),
    );

  it('ids named like what every object has are ids', () => {
    const { measurements } = parseU4ssc({ title: 'x', measurements: [{ ...one, id: '__proto__' }, { ...one, id: 'constructor' }, one] });
    assert.deepEqual(
      measurements.map(({ id }) => id),
      ['__proto__', 'constructor', '3'],
    );
    assert.equal(localize(measurements[0]?.name, 'nb'), 'By');
  });
});
