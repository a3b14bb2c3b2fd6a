import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TableCell, TableView } from '../../src/charts/chart-view.js';
import { tableToCsv, tableToJson } from '../../src/charts/csv.js';
import type { Language } from '../../src/i18n/language.js';

const table = (labels: readonly string[], rows: readonly (readonly TableCell[])[]): TableView => ({
  caption: 'Innbyggere (personer)',
  columns: labels.map((label) => ({ label })),
  rows,
});
const textCell = (text: string): TableCell => ({ text });
const numberCell = (number: number | null, text = 'as shown'): TableCell => ({ text, number });

/** The one cell of a table with one row. */
function cellOf(cell: TableCell, language: Language): string {
  const [, line = ''] = tableToCsv(table(['A'], [[cell]]), language).split(/\r\n(?=.)/);
  return line.replace(/\r\n$/, '');
}

describe('tableToCsv', () => {
  it('is what a Norwegian spreadsheet opens: byte order mark, semicolons, decimal commas', () => {
    const view = table(
      ['Periode', 'Asker'],
      [
        [textCell('2024'), numberCell(98815.5, '98 815,5')],
        [textCell('2025'), numberCell(-12, '−12')],
      ],
    );
    const want = '\ufeffPeriode;Asker\r\n2024;98815,5\r\n2025;-12\r\n';
    assert.equal(tableToCsv(view, 'nb'), want);
    assert.equal(tableToCsv(view, 'nn'), want);
  });

  it('has what stands below the table, too', () => {
    const view = { ...table(['Tiltak', 'Effekt'], [[textCell('Båt'), numberCell(5)]]), foot: [[textCell('Sum'), numberCell(7)]] };
    assert.equal(tableToCsv(view, 'nb'), '\ufeffTiltak;Effekt\r\nBåt;5\r\nSum;7\r\n');
    assert.deepEqual((JSON.parse(tableToJson(view, '')) as { foot: unknown }).foot, [{ Tiltak: 'Sum', Effekt: 7 }]);
  });

  it('is what an English spreadsheet opens: commas, decimal points', () => {
    const view = table(['Period', 'Asker'], [[textCell('2024'), numberCell(98815.5)]]);
    assert.equal(tableToCsv(view, 'en'), '\ufeffPeriod,Asker\r\n2024,98815.5\r\n');
  });

  const cells: [name: string, cell: TableCell, nb: string, en: string][] = [
    // S19: what a spreadsheet could run
    ['=', textCell('=HYPERLINK(1)'), "'=HYPERLINK(1)", "'=HYPERLINK(1)"],
    ['+', textCell('+1'), "'+1", "'+1"],
    ['-', textCell('-1'), "'-1", "'-1"],
    ['@', textCell('@SUM'), "'@SUM", "'@SUM"],
    ['tab', textCell('\t=1'), "'\t=1", "'\t=1"],
    ['carriage return', textCell('\r=1'), '"\'\r=1"', '"\'\r=1"'],
    ['line feed', textCell('\n=1'), '"\'\n=1"', '"\'\n=1"'],
    ['a formula in quotation marks', textCell('=A1&";"'), '"\'=A1&"";"""', '"\'=A1&"";"""'],
    ['a formula where a figure is missing', numberCell(null, '=1'), "'=1", "'=1"],
    // numbers stay numbers
    ['a number below zero', numberCell(-3.5, '−3,5'), '-3,5', '-3.5'],
    ['nothing', numberCell(0, '0'), '0', '0'],
    ['a large number', numberCell(1442878, '1 442 878'), '1442878', '1442878'],
    ['no figure', numberCell(null, 'ingen tall'), 'ingen tall', 'ingen tall'],
    // quoting
    ['a quotation mark', textCell('«a» "b"'), '"«a» ""b"""', '"«a» ""b"""'],
    ['a semicolon', textCell('a;b'), '"a;b"', '"a;b"'],
    ['a comma', textCell('a, b'), '"a, b"', '"a, b"'],
    ['a line break', textCell('a\nb'), '"a\nb"', '"a\nb"'],
    ['an equals sign inside', textCell('a=b'), 'a=b', 'a=b'],
    ['a true minus sign is no formula', textCell('−3'), '−3', '−3'],
  ];
  for (const [name, cell, nb, en] of cells)
    it(`cell: ${name}`, () => assert.deepEqual([cellOf(cell, 'nb'), cellOf(cell, 'nn'), cellOf(cell, 'en')], [nb, nb, en]));

  it('guards headings as it guards cells', () => assert.equal(tableToCsv(table(['=1', 'a;b'], []), 'nb'), '\ufeff\'=1;"a;b"\r\n'));
});

describe('tableToJson', () => {
  const read = (view: TableView): unknown => JSON.parse(tableToJson(view, 'SSB'));

  it('keeps numbers as numbers and no figure as null', () =>
    assert.deepEqual(
      read(
        table(
          ['Periode', 'Asker'],
          [
            [textCell('2024'), numberCell(-1.5)],
            [textCell('2025'), numberCell(null)],
          ],
        ),
      ),
      {
        title: 'Innbyggere (personer)',
        source: 'SSB',
        rows: [
          { Periode: '2024', Asker: -1.5 },
          { Periode: '2025', Asker: null },
        ],
      },
    ));

  it('keeps two columns of the same name apart', () =>
    assert.deepEqual(read(table(['Asker', 'Asker', 'Asker (2)', 'Asker'], [[1, 2, 3, 4].map((value) => numberCell(value))])), {
      title: 'Innbyggere (personer)',
      source: 'SSB',
      rows: [{ Asker: 1, 'Asker (2)': 2, 'Asker (2) (2)': 3, 'Asker (3)': 4 }],
    }));

  it('takes any name for a column', () => {
    const text = tableToJson(table(['__proto__', 'constructor'], [[numberCell(1), numberCell(2)]]), '');
    assert.match(text, /"__proto__": 1/);
    assert.match(text, /"constructor": 2/);
  });

  it('ends with a line break', () => assert.ok(tableToJson(table([], []), '').endsWith('}\n')));
});
