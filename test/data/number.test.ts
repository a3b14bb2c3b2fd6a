import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { detectNumberStyle, parseNumber, weighNumberStyle } from '../../src/data/number.js';
import type { NumberStyle } from '../../src/data/number.js';

describe('parseNumber', () => {
  const cases: [text: string, style: NumberStyle | undefined, want: number | undefined][] = [
    ['26 724', undefined, 26724],
    ['26\u00a0724', undefined, 26724],
    ['1\u202f442\u202f878', undefined, 1442878],
    ['1 234,5', undefined, 1234.5],
    ['1.234,5', undefined, 1234.5],
    ['1,234.5', undefined, 1234.5],
    ['1,442,878', undefined, 1442878],
    ['6662,978256', undefined, 6662.978256],
    ['−9,3', undefined, -9.3],
    ['–9,3', undefined, -9.3],
    ['+0.5', undefined, 0.5],
    ['0,125', undefined, 0.125],
    ['12 %', undefined, 12],
    ['12\u00a0%', undefined, 12],
    ['-25%', undefined, -25],
    ['1.5e-3', undefined, 0.0015],
    ['  11.6  ', undefined, 11.6],
    // twice as likely to be wrong as right: only the column can tell
    ['17,200', undefined, undefined],
    ['17.200', undefined, undefined],
    ['17,200', 'dot-decimal', 17200],
    ['17,200', 'comma-decimal', 17.2],
    ['17.200', 'dot-decimal', 17.2],
    ['17.200', 'comma-decimal', 17200],
    ['1,442,878', 'dot-decimal', 1442878],
    // the other style is refused, not read wrong by a factor of a thousand
    ['17.2', 'comma-decimal', undefined],
    ['17,2', 'dot-decimal', undefined],
    ['1,442,878', 'comma-decimal', undefined],
    ['1,234,5', undefined, undefined],
    ['1.234.5', undefined, undefined],
    ['1 2', undefined, undefined],
    ['12 3456', undefined, undefined],
    ['1 234 56', undefined, undefined],
    ['', undefined, undefined],
    ['.', undefined, undefined],
    ['..', undefined, undefined],
    [':', undefined, undefined],
    ['-', undefined, undefined],
    ['NaN', undefined, undefined],
    ['Infinity', undefined, undefined],
    ['1e999', undefined, undefined],
    ['0x10', undefined, undefined],
    ['19 pp.', undefined, undefined],
    ['2024K1', undefined, undefined],
    ['5 800 8000', undefined, undefined],
  ];
  for (const [text, style, want] of cases) {
    it(`"${text}"${style ? ` in a column with ${style}` : ''} -> ${want ?? 'no number'}`, () =>
      assert.equal(parseNumber(text, style), want));
  }

  it('reads back what Norwegian formatting writes, and never gives NaN or Infinity', () => {
    const format = new Intl.NumberFormat('nb', { maximumFractionDigits: 2, minimumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (hundredths) => {
        assert.equal(parseNumber(format.format(hundredths / 100)), hundredths / 100);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        const value = parseNumber(text);
        assert.ok(value === undefined || Number.isFinite(value));
      }),
    );
  });

  it('takes time in proportion to the length of a text', () => {
    const started = performance.now();
    assert.equal(parseNumber('1 '.repeat(100_000)), undefined);
    assert.equal(parseNumber(`${'1'.repeat(100_000)}x`), undefined);
    assert.equal(parseNumber(`1${' 000'.repeat(100_000)}x`), undefined);
    assert.ok(performance.now() - started < 500);
  });
});

describe('detectNumberStyle', () => {
  const cases: [samples: string[], fallback: NumberStyle | undefined, want: NumberStyle][] = [
    // Oslo's climate budget 2023, English edition
    [['17,200', '1,100', '900', '164,500'], undefined, 'dot-decimal'],
    [['17,200', '1,442,878'], 'comma-decimal', 'dot-decimal'],
    // a planning exercise with emissions by municipality
    [['6662,978256', '257,1692389', '0', '17,200'], undefined, 'comma-decimal'],
    [['17,200', '1 234,5'], undefined, 'comma-decimal'],
    [['17.200', '0,5'], undefined, 'comma-decimal'],
    [['17.200', '2.38'], 'comma-decimal', 'dot-decimal'],
    [['17,200'], 'comma-decimal', 'comma-decimal'],
    [['12', '..', ''], undefined, 'dot-decimal'],
    [[], 'comma-decimal', 'comma-decimal'],
  ];
  for (const [samples, fallback, want] of cases) {
    it(`${samples.join(' | ') || 'nothing'}, else ${fallback ?? 'dot'} -> ${want}`, () =>
      assert.equal(detectNumberStyle(samples, fallback), want));
  }

  it('tells when it had to assume', () => {
    assert.equal(weighNumberStyle(['17,200', '900']).assumed, true);
    assert.equal(weighNumberStyle(['17,200', '0,5']).assumed, false);
    assert.equal(weighNumberStyle(['900']).assumed, false);
  });
});
