import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readHtmlTable, type HtmlCell } from '../../src/data/html-table.js';

/** A table as text: a row for each line, cells between `|`; `<2` behind a cell covers two columns, `^2` two rows. */
function table(lines: string, caption = '') {
  const cell = (text: string): HtmlCell => {
    const [, words = '', mark, count] = /^(.*?)(?:([<^])(\d))?$/.exec(text.trim()) ?? [];
    return { text: words, colspan: mark === '<' ? Number(count) : 1, rowspan: mark === '^' ? Number(count) : 1 };
  };
  return readHtmlTable({ caption, rows: lines.split('\n').map((line) => line.split('|').map(cell)) });
}
const shown = (lines: string, caption?: string): unknown =>
  Object.fromEntries(
    table(lines, caption).series.map(({ name, points }) => [
      name,
      Object.fromEntries(points.map(({ period, value }) => [period.code, value])),
    ]),
  );

describe('a table in the page', () => {
  const cases: readonly [name: string, lines: string, want: object][] = [
    [
      'periods across',
      '|2023|2024\nAsker|97 784|98 815\nBærum|129 874|130 921',
      { Asker: { 2023: 97784, 2024: 98815 }, Bærum: { 2023: 129874, 2024: 130921 } },
    ],
    [
      'periods down',
      'År|Asker|Bærum\n2023|97 784|129 874\n2024|98 815|130 921',
      { Asker: { 2023: 97784, 2024: 98815 }, Bærum: { 2023: 129874, 2024: 130921 } },
    ],
    ['in the order of time', 'År|Asker\n2024|2\n2023|1', { Asker: { 2023: 1, 2024: 2 } }],
    ['quarters and spans of years', '|2023K4|2024K1\nA|1|2', { A: { '2023K4': 1, '2024K1': 2 } }],
    ['three-year spans', 'Periode|A\n2019-2021|7,1\n2020-2022|7,3', { A: { '2019-2021': 7.1, '2020-2022': 7.3 } }],
    ['decimal commas, minus and no-break spaces', '|2023|2024\nA|−2,4|1\u00a0234,5', { A: { 2023: -2.4, 2024: 1234.5 } }],
    ['English numbers', '|2023|2024\nA|1,234.5|2.5', { A: { 2023: 1234.5, 2024: 2.5 } }],
    ['17,200 alone is Norwegian', '|2023|2024\nA|17,200|3', { A: { 2023: 17.2, 2024: 3 } }],
    [
      'empty cells, dashes and words are no figures',
      '|2021|2022|2023|2024\nA||–|ca. 40|1',
      { A: { 2021: null, 2022: null, 2023: null, 2024: 1 } },
    ],
    ['empty rows', 'År|A\n|\n2023|1\n|', { A: { 2023: 1 } }],
  ];
  for (const [name, lines, want] of cases) it(name, () => assert.deepEqual(shown(lines), want));

  it('folds white space', () => {
    const { series } = readHtmlTable({
      caption: '',
      rows: [
        ['\n År ', ' Asker\n kommune '],
        [' 2023', '97\n  784'],
      ].map((row) => row.map((text) => ({ text, colspan: 1, rowspan: 1 }))),
    });
    assert.deepEqual([series[0]?.name, series[0]?.points[0]?.value], ['Asker kommune', 97784]);
  });

  it('the first series is the main one', () => {
    assert.deepEqual(
      table('År|A|B\n2023|1|2').series.map(({ role }) => role),
      ['main', 'comparison'],
    );
  });

  it('reads periods in words, and a star as provisional', () => {
    const points = table('|Jan. 2024|februar 2024*\nAsker|1|2').series[0]?.points;
    assert.deepEqual(
      points?.map(({ period, value, reason }) => [period.code, value, reason]),
      [
        ['2024M01', 1, undefined],
        ['2024M02', 2, 'provisional'],
      ],
    );
  });

  it('keeps what stands where a figure should', () => {
    const points = table('År|A\n2021|:\n2022|ca. 40\n2023|1').series[0]?.points;
    assert.deepEqual(
      points?.map(({ status, reason }) => [status, reason]),
      [
        [':', 'confidential'],
        ['ca. 40', 'other'],
        [undefined, undefined],
      ],
    );
  });

  const units: readonly [name: string, caption: string, lines: string, title: string, unit: unknown, decimals: number, series: string][] = [
    ['in the caption', 'Innbyggere (personer)', 'År|Asker\n2023|1', 'Innbyggere', 'personer', 0, 'Asker'],
    ['in every header', 'Arbeidsledige', 'År|Asker (prosent)|Bærum (prosent)\n2023|1,5|2', 'Arbeidsledige', 'prosent', 1, 'Asker'],
    ['not where headers differ', 'To ting', 'År|Folk (personer)|Areal (km2)\n2023|1|2', 'To ting', undefined, 0, 'Folk (personer)'],
    ['as per cent signs', 'Andel', '|2023|2024\nAsker|1,55 %|2 %', 'Andel', { nb: 'prosent', nn: 'prosent', en: 'per cent' }, 2, 'Asker'],
    ['at the numbers', 'Utgifter', '|2023|2024\nAsker|kr 1 200|1,5 kr', 'Utgifter', 'kr', 1, 'Asker'],
    ['nowhere', '', '|2023\nAsker|1 234', 'Asker', undefined, 0, 'Asker'],
  ];
  for (const [name, caption, lines, ...want] of units)
    it(`unit ${name}`, () => {
      const { title, unit, decimals, series } = table(lines, caption);
      assert.deepEqual([title, unit, decimals, series[0]?.name], want);
    });

  const refusals: readonly [name: string, lines: string, why: string, line: number][] = [
    ['merged header cells', '|2023<2\nA|1|2', 'merged-cells', 1],
    ['cells merged downwards', 'År|A\n2023^2|1\n2', 'merged-cells', 2],
    ['a row that is too short', 'År|A|B\n2023|1|2\n2024|1', 'uneven-row', 3],
    ['a row that is too long', '|2023\nA|1|2', 'uneven-row', 2],
    ['no periods', 'Navn|Antall\nAsker|1\nBærum|2', 'no-periods', 1],
    ['one header that is no period', '|2023|2024|Endring\nA|1|2|1', 'no-periods', 1],
    ['a header and nothing below', '|2023|2024', 'no-rows', 1],
    ['one column', '2023\n2024', 'no-rows', 1],
    ['nothing', '', 'no-rows', 1],
    ['a period twice across', '|2023|2023\nA|1|2', 'repeated-key', 1],
    ['a period twice down', 'År|A\n2023|1\n2024|1\n2023|2', 'repeated-key', 4],
  ];
  for (const [name, lines, why, line] of refusals) {
    const isRepeated = why === 'repeated-key';
    const want = isRepeated ? { code: why, detail: { key: '2023', line } } : { code: 'bad-table', detail: { fault: why, line } };
    it(`refuses ${name}, with the row`, () => assert.throws(() => table(lines), want));
  }
});
