import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { escapeText, foldLine, writeCalendar } from '../../src/charts/calendar.js';
import { layOutTimeline } from '../../src/charts/timeline-layout.js';
import { deriveTimelineSentence, deriveTimelineTable, groupByState } from '../../src/charts/timeline-words.js';
import { parseTimeline } from '../../src/data/timeline-document.js';

const asker = parseTimeline(JSON.parse(readFileSync(new URL('../../demo/data/asker-planprosess.json', import.meta.url), 'utf8')));
const plan = parseTimeline({
  title: { nb: 'Planen; en, to', en: 'The plan' },
  lanes: [{ id: 'a', name: 'Spor A' }],
  items: [
    {
      id: 'h',
      lane: 'a',
      type: 'hearing',
      title: 'Høring av planen',
      start: '2019-01-28',
      end: '2019-03-04',
      text: 'Linje én\nlinje to, med komma',
    },
    { id: 'v', lane: 'a', type: 'decision', title: 'Vedtak', start: 'vinter 2020', place: 'Rådhuset', href: '/sak/1' },
    { id: 'm', lane: 'a', type: 'meeting', title: 'Møte', start: '2019-05-06', href: 'javascript:alert(1)' },
  ],
});

describe('the sentence', () => {
  const cases: readonly [today: string, language: 'nb' | 'nn' | 'en', want: string][] = [
    [
      '2019-02-01',
      'nb',
      'Fra 28. januar 2019 til vinter 2020: 1 høring, 1 møte og 1 vedtak. Høring pågår nå: Høring av planen. Frist 4. mars 2019. Neste: Møte, 6. mai 2019.',
    ],
    ['2019-12-01', 'nn', 'Frå 28. januar 2019 til vinter 2020: 1 høyring, 1 møte og 1 vedtak. Neste: Vedtak, vinter 2020.'],
    ['2020-02-01', 'en', 'From 28 January 2019 to winter 2020: 1 consultation, 1 meeting and 1 decision. Next: Vedtak, winter 2020.'],
    ['2021-01-01', 'nb', 'Fra 28. januar 2019 til vinter 2020: 1 høring, 1 møte og 1 vedtak. Ingenting er satt opp etter 31. mars 2020.'],
  ];
  for (const [today, language, want] of cases)
    it(today, () =>
      assert.equal(deriveTimelineSentence(plan, { shown: plan.items, today: Date.parse(today) }, language).replaceAll('\u00a0', ' '), want),
    );
  it('what may have begun is not next while something has not', () =>
    assert.match(
      deriveTimelineSentence(asker, { shown: asker.items, today: Date.parse('2019-04-01') }, 'nb'),
      /Neste: Dialogmøte med ungdomsråd, 1\. april 2019\.$/,
    ));
});

describe('the sentence of a part', () => {
  const part = asker.items.filter(({ type }) => type === 'hearing');
  const say = (shown: typeof part): string => deriveTimelineSentence(asker, { shown, today: Date.parse('2026-01-01') }, 'nb');
  it('is about what is shown, and says of the whole that nothing more comes', () =>
    assert.equal(say(part), 'Fra 28. januar 2019 til 11. januar 2020: 2 høringer. Ingenting er satt opp etter 30. april 2021.'));
  it('is about the whole where nothing is shown', () => assert.match(say([]), /^Fra juni 2017/));
});

describe('the list and the table', () => {
  it('what is under way and what comes stand before what has been', () =>
    assert.deepEqual(
      groupByState(plan.items, Date.parse('2019-05-06')).map(({ state, items }) => [state, items.map(({ id }) => id).join('')]),
      [
        ['coming', 'mv'],
        ['past', 'h'],
      ],
    ));
  it('the table has every item in the order of time', () =>
    assert.deepEqual(
      deriveTimelineTable(plan, plan.items, 'nb').rows.map((row) => row.map(({ text }) => text).slice(0, 4)),
      [
        ['28. januar–4. mars 2019', 'Høring av planen', 'Høring', 'Spor A'],
        ['6. mai 2019', 'Møte', 'Møte', 'Spor A'],
        ['vinter 2020', 'Vedtak', 'Vedtak', 'Spor A'],
      ],
    ));
});

describe('the drawing', () => {
  for (const year of [undefined, 2018, 2019, 2020])
    it(`nothing overlaps and nothing leaves the drawing, ${year ?? 'all years'}`, () => {
      const items =
        year === undefined ? asker.items : asker.items.filter(({ from, to }) => from < Date.UTC(year + 1, 0) && to > Date.UTC(year, 0));
      const { lanes } = layOutTimeline(asker, items, { language: 'nb', year });
      assert.equal(
        lanes.reduce((sum, { marks }) => sum + marks.length, 0),
        items.length,
      );
      for (const { marks, rows } of lanes)
        for (const mark of marks) {
          assert.ok(mark.from >= 0 && mark.to <= 100 && mark.row < rows, mark.item.id);
          // As wide as the letters are at least, in per cent of the narrowest drawing.
          const room = (mark.label.length * 0.5 * 100) / 46;
          const extent = (one: typeof mark, width: number) => [
            one.side === 'before' ? one.from - width : one.from,
            one.side === 'after' ? one.to + width : one.to,
          ];
          const [left = 0, right = 0] = extent(mark, mark.label ? room : 0);
          assert.ok(left >= 0 && right <= 100, `${mark.item.id} ${left} ${right}`);
          for (const other of marks) {
            if (other === mark || other.row !== mark.row) continue;
            const [a = 0, b = 0] = extent(other, other.label ? (other.label.length * 0.5 * 100) / 46 : 0);
            assert.ok(right <= a || left >= b, `${mark.item.id} over ${other.item.id}`);
          }
        }
    });
  it('one year is drawn with its months', () => {
    const { ticks } = layOutTimeline(plan, plan.items.slice(0, 1), { language: 'nb', year: 2019 });
    assert.deepEqual([ticks.length, ticks[0]?.label, ticks[11]?.label], [12, '2019', 'des']);
  });
  it('a hearing tells its dates', () =>
    assert.equal(
      layOutTimeline(plan, plan.items, { language: 'nb', year: 2019 }).lanes[0]?.marks[0]?.label,
      'Høring av planen 28. januar–4. mars 2019',
    ));
});

describe('the calendar file', () => {
  const facts = { language: 'nb', address: 'https://kommune.no/plan.json', stamp: Date.UTC(2019, 0, 2, 3, 4, 5) } as const;
  const file = writeCalendar(plan, plan.items, facts);
  const unfolded = file.replaceAll('\r\n ', '');
  const events = unfolded.split('BEGIN:VEVENT').slice(1);

  it('has lines that end as the standard says, none longer than 75 octets', () => {
    assert.ok(file.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n') && file.endsWith('END:VCALENDAR\r\n'));
    for (const line of file.split('\r\n')) assert.ok(new TextEncoder().encode(line).length <= 75, line);
    assert.equal(file.replaceAll('\r\n', '').includes('\n'), false);
  });
  it('has whole days, the last day counted in', () => {
    assert.match(events[0] ?? '', /DTSTART;VALUE=DATE:20190128\r\nDTEND;VALUE=DATE:20190305\r\n/);
    assert.match(events[1] ?? '', /DTSTART;VALUE=DATE:20190506\r\nDTEND;VALUE=DATE:20190507\r\n/);
  });
  it('a vague date covers what it may mean, with its words in the summary', () =>
    assert.match(
      events[2] ?? '',
      /DTSTART;VALUE=DATE:20200101\r\nDTEND;VALUE=DATE:20200401\r\nSUMMARY:Vedtak \(vinter 2020\\, omtrentlig tid\)\r\n/,
    ));
  it('says that a hearing is one, and what is told of it', () => {
    assert.match(events[0] ?? '', /SUMMARY:Høring: Høring av planen\r\n/);
    assert.match(events[0] ?? '', /DESCRIPTION:Linje én\\nlinje to\\, med komma\\nHøring\\, Spor A\. 28\. januar–4\. mars 2019\.\r\n/);
    assert.match(unfolded, /X-WR-CALNAME:Planen\\; en\\, to\r\n/);
  });
  it('has the place, and a link that is safe', () => {
    assert.match(events[2] ?? '', /LOCATION:Rådhuset\r\nURL:https:\/\/kommune\.no\/sak\/1\r\n/);
    assert.equal(unfolded.includes('javascript'), false);
  });
  it('has ids that stay, each its own, another at another address', () => {
    const ids = (text: string): string[] => [...text.matchAll(/UID:(.+)\r\n/g)].map(([, id = '']) => id);
    assert.deepEqual(ids(file), ids(writeCalendar(plan, plan.items, { ...facts, language: 'en', stamp: 0 })));
    assert.equal(new Set([...ids(file), ...ids(writeCalendar(plan, plan.items, { ...facts, address: 'https://b.no/' }))]).size, 6);
  });
  it('says when it was made', () => assert.match(events[0] ?? '', /DTSTAMP:20190102T030405Z\r\n/));

  const escapes: readonly [string, string][] = [
    ['a\\b;c,d', 'a\\\\b\\;c\\,d'],
    ['a\r\nb\nc\rd', 'a\\nb\\nc\\nd'],
    ['a\u0000\u0007b', 'ab'],
    ['BEGIN:VEVENT\r\nX', 'BEGIN:VEVENT\\nX'],
  ];
  for (const [text, want] of escapes) it(`escapes ${JSON.stringify(text)}`, () => assert.equal(escapeText(text), want));

  for (const text of ['x'.repeat(75), 'x'.repeat(76), 'ø'.repeat(80), '🌱'.repeat(60)])
    it(`folds ${text.slice(0, 4)}… of ${text.length} and parts no letter`, () => {
      const folded = foldLine(text);
      assert.equal(folded.replaceAll('\r\n ', ''), text);
      for (const line of folded.split('\r\n')) assert.ok(new TextEncoder().encode(line).length <= 75);
      assert.equal(folded.includes('\r\n'), new TextEncoder().encode(text).length > 75);
    });
});
