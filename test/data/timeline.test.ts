import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { isDataError } from '../../src/data/errors.js';
import { parseTimeline } from '../../src/data/timeline-document.js';
import { filterItems, stateOf, yearsOf, type TimelineFilter, type TimelineState } from '../../src/data/timeline.js';

const item = (id: string, start: string, more: object = {}): object => ({ id, lane: 'a', type: 'meeting', title: id, start, ...more });
const plan = (...items: object[]): ReturnType<typeof parseTimeline> =>
  parseTimeline({ title: 'x', lanes: [{ id: 'a', name: 'A' }], items });

describe('parseTimeline', () => {
  it('puts the items in the order of time, and names lanes that are not named by their ids', () => {
    const { items, lanes } = plan(item('late', '2020'), item('vague', 'vinter 2019', { lane: 'b' }), item('early', '2018-12-31'));
    assert.deepEqual(
      items.map(({ id, exact }) => [id, exact]),
      [
        ['early', true],
        ['vague', false],
        ['late', false],
      ],
    );
    assert.deepEqual(lanes.at(-1), { id: 'b', name: 'b' });
  });

  const faults: readonly [name: string, items: unknown, code: string, path: string | undefined][] = [
    ['a date that is none', [item('a', 'snart')], 'invalid', 'items[0].start'],
    ['an end that is none', [item('a', '2019', { end: '2019-02-30' })], 'invalid', 'items[0].end'],
    ['an end before the start', [item('a', '2019-03', { end: '2019-02' })], 'invalid', 'items[0].end'],
    ['two alike', [item('a', '2019'), item('a', '2020')], 'repeated-key', 'items[1].id'],
    ['a type that is none', [item('a', '2019', { type: 'party' })], 'invalid', 'items[0].type'],
    ['more than anyone reads', Array.from({ length: 2001 }, (_, index) => item(String(index), '2019')), 'too-many', undefined],
  ];
  for (const [name, items, code, path] of faults)
    it(`refuses ${name}`, () =>
      assert.throws(
        () => parseTimeline({ title: 'x', lanes: [], items }),
        (error) => isDataError(error) && error.code === code && error.path === path,
      ));
  it('an end may be vaguer than the start that lies in it', () =>
    assert.equal(plan(item('a', '2019-03-15', { end: '2019-03' })).items.length, 1));
});

describe('where an item stands', () => {
  const today = Date.UTC(2019, 3, 1);
  const cases: readonly [start: string, more: object, state: TimelineState][] = [
    ['2019-03-31', {}, 'past'],
    ['2019-04-01', {}, 'coming'],
    ['2019-04-02', {}, 'coming'],
    ['vår 2019', {}, 'coming'],
    ['2019-03', {}, 'past'],
    ['2019-01-28', { end: '2019-04-01', type: 'hearing' }, 'ongoing'],
    ['2019-01-28', { end: '2019-03-31', type: 'hearing' }, 'past'],
    ['2019-04-02', { end: '2019-05-01', type: 'hearing' }, 'coming'],
    ['2019', { type: 'period' }, 'ongoing'],
    ['2019', { type: 'milestone' }, 'coming'],
  ];
  for (const [start, more, state] of cases)
    it(`${start} ${JSON.stringify(more)} is ${state} on 1 April 2019`, () =>
      assert.deepEqual(
        plan(item('a', start, more)).items.map((one) => stateOf(one, today)),
        [state],
      ));
});

describe('filterItems', () => {
  const { items } = plan(
    item('a', '2018-12-31'),
    item('b', '2018', { end: '2020', type: 'period' }),
    item('c', '2019-01-01', { lane: 'b' }),
  );
  const cases: readonly [filter: TimelineFilter, ids: string][] = [
    [{}, 'bac'],
    [{ year: 2018 }, 'ba'],
    [{ year: 2019 }, 'bc'],
    [{ lane: 'b' }, 'c'],
    [{ type: 'period', year: 2020 }, 'b'],
    [{ year: 2021 }, ''],
  ];
  for (const [filter, ids] of cases)
    it(JSON.stringify(filter), () =>
      assert.equal(
        filterItems(items, filter)
          .map(({ id }) => id)
          .join(''),
        ids,
      ),
    );
  it('the years are those that something happens in', () => assert.deepEqual(yearsOf(items), [2018, 2019, 2020]));
});

describe('the process of Asker’s plan', () => {
  const { items } = parseTimeline(JSON.parse(readFileSync(new URL('../../demo/data/asker-planprosess.json', import.meta.url), 'utf8')));
  const dates: readonly [id: string, from: string, to: string][] = [
    ['pp-hoering', '2019-01-28', '2019-03-05'],
    ['sd-hoering', '2019-11-11', '2020-01-12'],
    ['sd-fellesnemnd', '2019-09-27', '2019-09-28'],
    ['arealdel-start', '2020-01-01', '2020-04-01'],
  ];
  for (const [id, from, to] of dates)
    it(`${id} is from ${from}`, () => {
      const found = items.find((one) => one.id === id);
      assert.ok(found);
      assert.deepEqual([found.from, found.to], [Date.parse(from), Date.parse(to)]);
    });
});
