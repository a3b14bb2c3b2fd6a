import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formatDate, formatList, formatNumber, formatPercent, formatSigned } from '../../src/i18n/format.js';
import type { Language } from '../../src/i18n/language.js';

const languages: readonly Language[] = ['nb', 'nn', 'en'];
/** No-break space and true minus sign, by name so that they can be seen. */
const nbsp = '\u00a0';
const minus = '\u2212';

describe('formatNumber', () => {
  const cases: [value: number, decimals: number | undefined, norwegian: string, english: string][] = [
    [0, undefined, '0', '0'],
    [7, undefined, '7', '7'],
    [999, undefined, '999', '999'],
    [1234, undefined, `1${nbsp}234`, '1,234'],
    [100492, 0, `100${nbsp}492`, '100,492'],
    [1442878, undefined, `1${nbsp}442${nbsp}878`, '1,442,878'],
    [0.5, undefined, '0,5', '0.5'],
    [3.14159, undefined, '3,14', '3.14'],
    [3.14159, 3, '3,142', '3.142'],
    [12, 1, '12,0', '12.0'],
    [1234.5, 2, `1${nbsp}234,50`, '1,234.50'],
    [-25, undefined, `${minus}25`, `${minus}25`],
    [-1234.5, 1, `${minus}1${nbsp}234,5`, `${minus}1,234.5`],
    // nothing has no sign
    [-0, undefined, '0', '0'],
    [-0, 2, '0,00', '0.00'],
    [-0.001, undefined, '0', '0'],
    [-0.04, 1, '0,0', '0.0'],
    [-0.06, 1, `${minus}0,1`, `${minus}0.1`],
    [1e15, undefined, ['1', '000', '000', '000', '000', '000'].join(nbsp), '1,000,000,000,000,000'],
    [9007199254740992, 0, ['9', '007', '199', '254', '740', '992'].join(nbsp), '9,007,199,254,740,992'],
  ];
  for (const [value, decimals, norwegian, english] of cases) {
    const name = `${Object.is(value, -0) ? '-0' : value}${decimals === undefined ? '' : ` with ${decimals} decimals`}`;
    it(`${name} -> ${norwegian} | ${english}`, () => {
      assert.equal(formatNumber(value, 'nb', decimals), norwegian);
      assert.equal(formatNumber(value, 'nn', decimals), norwegian);
      assert.equal(formatNumber(value, 'en', decimals), english);
    });
  }

  it('never breaks over two lines, and never has a hyphen for a minus sign', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 }),
        fc.constantFrom(...languages),
        fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
        (value, language, decimals) => {
          const text = formatNumber(value, language, decimals);
          assert.match(text, /^\u2212?\d[\d\u00a0.,]*$/);
          assert.doesNotMatch(text, /^\u2212[0.,]+$/);
        },
      ),
    );
  });

  it('writes a number as the platform does, where it rounds what is written', () => {
    assert.equal(formatNumber(1.005, 'en'), '1.01');
    assert.equal(formatNumber(8.345, 'nb', 2), '8,35');
    assert.equal(formatNumber(Number.NaN, 'nb'), 'NaN');
    assert.equal(formatNumber(-Infinity, 'nb'), `${minus}∞`);
    assert.match(formatNumber(1.7e308, 'en', 1), /^1(?:69|70),\d{3},.*\d{3}\.0$/);
    const platform = { nb: 'nb-NO', nn: 'nb-NO', en: 'en-GB' };
    fc.assert(
      fc.property(
        fc.oneof(
          fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e21, max: 1e21, maxExcluded: true, minExcluded: true }),
          fc.double({ noNaN: true, min: -10, max: 10 }),
          fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(1, 10, 1000, 1e6)).map(([whole, by]) => whole / by),
        ),
        fc.constantFrom(...languages),
        fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
        (value, language, decimals) => {
          const digits =
            decimals === undefined ? { maximumFractionDigits: 2 } : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
          const wanted = new Intl.NumberFormat(platform[language], { ...digits, signDisplay: 'negative' }).format(value);
          assert.equal(formatNumber(value, language, decimals), wanted.replace(/^-/, minus));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('keeps the decimals of one call out of the next', () => {
    assert.equal(formatNumber(1.5, 'nb', 3), '1,500');
    assert.equal(formatNumber(1.5, 'nb'), '1,5');
    assert.equal(formatNumber(1.5, 'en'), '1.5');
  });
});

describe('formatPercent', () => {
  const cases: [value: number, decimals: number | undefined, norwegian: string, english: string][] = [
    [12, undefined, `12${nbsp}%`, '12%'],
    [27.4, 1, `27,4${nbsp}%`, '27.4%'],
    [-3, 1, `${minus}3,0${nbsp}%`, `${minus}3.0%`],
    [1234, 0, `1${nbsp}234${nbsp}%`, '1,234%'],
  ];
  for (const [value, decimals, norwegian, english] of cases)
    it(`${value} -> ${norwegian} | ${english}`, () =>
      assert.deepEqual(
        languages.map((language) => formatPercent(value, language, decimals)),
        [norwegian, norwegian, english],
      ));
});

describe('formatSigned', () => {
  const cases: [value: number, decimals: number | undefined, norwegian: string, english: string][] = [
    [3.2, undefined, '+3,2', '+3.2'],
    [-25, undefined, `${minus}25`, `${minus}25`],
    [1234, 0, `+1${nbsp}234`, '+1,234'],
    [0, undefined, '0', '0'],
    [-0, 1, '0,0', '0.0'],
    [0.001, undefined, '0', '0'],
    [0.04, 1, '0,0', '0.0'],
    [-0.04, 1, '0,0', '0.0'],
    [0.06, 1, '+0,1', '+0.1'],
  ];
  for (const [value, decimals, norwegian, english] of cases)
    it(`${value} with ${decimals ?? 'its own'} decimals -> ${norwegian} | ${english}`, () =>
      assert.deepEqual(
        languages.map((language) => formatSigned(value, language, decimals)),
        [norwegian, norwegian, english],
      ));
});

describe('formatDate', () => {
  const cases: [iso: string, nb: string, nn: string, en: string][] = [
    ['2025-05-21', '21. mai 2025', '21. mai 2025', '21 May 2025'],
    ['2024-02-29', '29. februar 2024', '29. februar 2024', '29 February 2024'],
    ['0099-03-02', '2. mars 99', '2. mars 99', '2 March 99'],
    ['2024-12-01', '1. desember 2024', '1. desember 2024', '1 December 2024'],
    // the date that is written, whatever the time zone of the reader
    ['2025-05-21T23:30:00Z', '21. mai 2025', '21. mai 2025', '21 May 2025'],
    ['2025-05-21T00:30:00+02:00', '21. mai 2025', '21. mai 2025', '21 May 2025'],
    // no such day, or no date: as it stands
    ['2024-02-31', '2024-02-31', '2024-02-31', '2024-02-31'],
    ['2023-02-29', '2023-02-29', '2023-02-29', '2023-02-29'],
    ['2024-13-01', '2024-13-01', '2024-13-01', '2024-13-01'],
    ['2024', '2024', '2024', '2024'],
    ['i går', 'i går', 'i går', 'i går'],
    ['', '', '', ''],
  ];
  for (const [iso, ...want] of cases)
    it(`"${iso}" -> ${want.join(' | ')}`, () =>
      assert.deepEqual(
        languages.map((language) => formatDate(iso, language)),
        want,
      ));
});

describe('formatList', () => {
  const cases: [items: string[], norwegian: string, english: string][] = [
    [[], '', ''],
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a og b', 'a and b'],
    [['a', 'b', 'c'], 'a, b og c', 'a, b and c'],
  ];
  for (const [items, norwegian, english] of cases)
    it(`[${items.join(' ')}] -> "${norwegian}" | "${english}"`, () =>
      assert.deepEqual(
        languages.map((language) => formatList(items, language)),
        [norwegian, norwegian, english],
      ));
});
