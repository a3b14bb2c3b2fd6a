import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nameNorms } from '../../src/charts/finance-norm-labels.js';
import type { JudgedYear, Norm } from '../../src/data/finance.js';

const norm = (value: number, high?: number): Norm => ({ from: -Infinity, to: Infinity, value, high });
/** A year for each figure from 2000; its norm is the one of its place. */
const years = (values: readonly (number | null)[], norms: readonly Norm[]): JudgedYear[] =>
  values.map((value, at) => ({
    year: 2000 + at,
    value,
    projected: false,
    unrevised: false,
    state: 'within',
    norm: norms[Math.floor((at * norms.length) / values.length)],
  }));
const named = (values: readonly (number | null)[], norms: readonly Norm[]) =>
  nameNorms(
    years(values, norms),
    { x: { min: 1999.5, max: 1999.5 + values.length }, y: { min: 0, max: 10 } },
    ({ value, high }) => `${value}${high === undefined ? '' : `–${high}`} %`,
  ).map(({ x, y, text, side, when }) => [text, x, y, side, when]);
const flat = (value: number | null): (number | null)[] => Array.from({ length: 20 }, () => value);

describe('the name of a norm in the drawing', () => {
  it('stands above its middle where the figures are far', () =>
    assert.deepEqual(named(flat(9), [norm(5)]), [['5 %', 2009, 5, 'above', 'legend']]));
  it('stands below where the figures lie above', () =>
    assert.deepEqual(named(flat(5.8), [norm(5)]), [['5 %', 2009, 5, 'below', 'legend']]));
  it('moves along to where there is room', () => {
    const [[, x, , side] = []] = named(
      [
        ...flat(5)
          .slice(0, 14)
          .map((_, at) => (at % 2 ? 3 : 7)),
        9,
        9,
        9,
        9,
        9,
        9,
      ],
      [norm(5)],
    );
    assert.ok(Number(x) > 2014, `${x}`);
    assert.equal(side, 'above');
  });
  it('keeps inside the drawing', () => assert.equal(named(flat(1.2), [norm(0.3)])[0]?.[3], 'above'));
  it('stands over or under the field of a range', () => {
    assert.deepEqual(named(flat(5), [norm(4, 6)])[0]?.slice(2, 4), [6, 'above']);
    assert.deepEqual(named(flat(6.9), [norm(4, 6)])[0]?.slice(2, 4), [4, 'below']);
  });
  it('is there for older norms also where the last is named at its end', () =>
    assert.deepEqual(
      named(flat(9), [norm(3), norm(5)]).map(([text, , , , when]) => [text, when]),
      [
        ['3 %', 'direct'],
        ['3 %', 'legend'],
        ['5 %', 'legend'],
      ],
    ));
  it('is there where there are no figures', () => assert.equal(named(flat(null), [norm(5)]).length, 1));
  it('leaves an older one to the notes where the figures cover it', () =>
    assert.deepEqual(
      named(flat(1), [norm(0.3), norm(5)]).map(([text]) => text),
      ['5 %'],
    ));
  it('leaves short ones out', () =>
    assert.equal(
      named(
        flat(9),
        Array.from({ length: 20 }, (_, at) => norm(at % 9)),
      ).length,
      1,
    ));
});
