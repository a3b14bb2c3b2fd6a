import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePeriods } from '../../src/data/period.js';
import { choosePeriods } from '../../src/data/time-choice.js';

const years = ['2018', '2019', '2020', '2021', '2022'];
const quarters = ['2023K3', '2023K4', '2024K1', '2024K2'];
const spans = ['2004-2006', '2005-2007', '2006-2008'];

describe('which periods are asked for', () => {
  const cases: readonly [codes: readonly string[], choice: string, want: readonly string[] | undefined][] = [
    [years, '*', years],
    [years, 'top(2)', ['2021', '2022']],
    [years, 'TOP( 2 )', ['2021', '2022']],
    [years, 'top(99)', years],
    [years, 'from(2020)', ['2020', '2021', '2022']],
    [years, 'to(2019)', ['2018', '2019']],
    [years, '2019-2021', ['2019', '2020', '2021']],
    [years, '2019–2021', ['2019', '2020', '2021']],
    [years, '[range(2019,2020)]', ['2019', '2020']],
    [years, '2018,2022', ['2018', '2022']],
    [years, '2019', ['2019']],
    [years, '1990-1995', []],
    [quarters, '2023', ['2023K3', '2023K4']],
    [quarters, '2023-2024', quarters],
    [quarters, 'from(2024)', ['2024K1', '2024K2']],
    [quarters, 'from(2023K4)', ['2023K4', '2024K1', '2024K2']],
    [quarters, '2023K4-2024K1', ['2023K4', '2024K1']],
    [spans, '2004-2006', ['2004-2006']],
    [spans, 'from(2005)', ['2005-2007', '2006-2008']],
    [years, 'in fjor', undefined],
    [years, 'from(i fjor)', undefined],
    [years, '', undefined],
  ];
  for (const [codes, choice, want] of cases)
    it(`${choice || 'nothing'} of ${codes[0]}…`, () => {
      const chosen = choosePeriods(parsePeriods(codes), choice);
      assert.deepEqual(chosen && codes.filter((_, at) => chosen[at]), want);
    });

  it('never chooses what is no period', () => {
    assert.deepEqual(choosePeriods([undefined, ...parsePeriods(['2020'])], '*'), [false, true]);
  });
});
