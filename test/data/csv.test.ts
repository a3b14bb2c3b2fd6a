import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decodeText, detectDelimiter, splitCsv } from '../../src/data/csv.js';
import type { Delimiter } from '../../src/data/csv.js';
import { DataError } from '../../src/data/errors.js';

const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !bigEndian);
  return bytes;
};
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decodeText', () => {
  const text = 'Kommune;År\nLødingen;2024\nBærum;2024\nMåsøy;2024\n';
  describe('R11: decodes UTF-8, UTF-16 and Windows-1252, with and without a mark', () => {
    const cases: [what: string, bytes: string | Uint8Array, charset?: string][] = [
      ['a text', text],
      ['a text with a mark', `\ufeff${text}`],
      ['UTF-8', utf8(text)],
      ['UTF-8 with a mark', utf8(`\ufeff${text}`)],
      ['UTF-8 with a mark, said to be ISO-8859-1', utf8(`\ufeff${text}`), 'iso-8859-1'],
      ['UTF-8, said to be of no known charset', utf8(text), 'klingon'],
      ['Windows-1252', latin(text)],
      ['Windows-1252, said to be UTF-8', latin(text), 'utf-8'],
      ['Windows-1252, as told', latin(text), 'windows-1252'],
      ['UTF-16 little-endian with a mark', utf16(`\ufeff${text}`, false)],
      ['UTF-16 big-endian with a mark', utf16(`\ufeff${text}`, true)],
      ['UTF-16 little-endian', utf16(text, false)],
      ['UTF-16 big-endian', utf16(text, true)],
      ['letters and marks apart (macOS)', text.normalize('NFD')],
    ];
    for (const [what, bytes, charset] of cases) it(what, () => assert.equal(decodeText(bytes, charset), text));
  });
  it('takes a whole buffer', () => assert.equal(decodeText(utf8('æ').buffer as ArrayBuffer), 'æ'));
  it('reads the dash and the euro sign of Windows-1252', () =>
    assert.equal(decodeText(Uint8Array.of(0x80, 0x96, 0x39, 0x9f, 0xe5)), '€–9Ÿå'));
});

describe('detectDelimiter', () => {
  describe('finds the delimiter', () => {
    const cases: [text: string, want: Delimiter][] = [
      ['Kommune;År;Utslipp\nBamble;2009;6662,978256\n', ';'],
      ['Year;Value\n2009;6662,9\n2010;1,5\n', ';'],
      ['Year,Group,Value\n2015,A,1\n', ','],
      ['Kommune\tÅr\tVerdi\nAsker\t2024\t1 234,5\n', '\t'],
      ['Tittel, med komma, og mer\n\nregion;år\nAsker;2024\nBærum;2024\n', ';'],
      ['a,b\n"1;2;3;4",5\n"1;2;3;4",5', ','],
    ];
    for (const [text, want] of cases) it(JSON.stringify(text), () => assert.equal(detectDelimiter(text), want));
  });
});

describe('splitCsv', () => {
  describe('splits quoted cells, line breaks of every kind and a blank tail', () => {
    const cases: [text: string, delimiter: Delimiter, want: [line: number, ...cells: string[]][]][] = [
      [
        'a;b\r\nc;d\r\n',
        ';',
        [
          [1, 'a', 'b'],
          [2, 'c', 'd'],
        ],
      ],
      [
        'a;b\rc;d',
        ';',
        [
          [1, 'a', 'b'],
          [2, 'c', 'd'],
        ],
      ],
      [
        'a,b\n\n\n',
        ',',
        [
          [1, 'a', 'b'],
          [2, ''],
          [3, ''],
        ],
      ],
      ['a,b,\n', ',', [[1, 'a', 'b', '']]],
      ['a,', ',', [[1, 'a', '']]],
      ['"REG*, EBY","say ""hi""",""', ',', [[1, 'REG*, EBY', 'say "hi"', '']]],
      [
        '"two\r\nlines";b\r\nc;d',
        ';',
        [
          [1, 'two\r\nlines', 'b'],
          [3, 'c', 'd'],
        ],
      ],
      ['  a  ; "b"  ;c', ';', [[1, 'a', 'b', 'c']]],
      ['5" rør;b', ';', [[1, '5" rør', 'b']]],
      ['a\t\tb', '\t', [[1, 'a', '', 'b']]],
      ['', ',', []],
    ];
    for (const [text, delimiter, want] of cases) {
      it(JSON.stringify(text), () =>
        assert.deepEqual(
          splitCsv(text, delimiter).map(({ line, cells }) => [line, ...cells]),
          want,
        ),
      );
    }
  });

  const refused: [text: string, path: string][] = [
    ['a,b\nc,"d\ne\nf', 'line 2, column 2'],
    ['a,b\n"c"x,d', 'line 2, column 1'],
  ];
  for (const [text, path] of refused) {
    it(`refuses ${JSON.stringify(text)} at ${path}`, () =>
      assert.throws(
        () => splitCsv(text, ','),
        (error) => error instanceof DataError && error.code === 'bad-table' && error.path === path,
      ));
  }

  it('reads back what it should, for any cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'Å', '"', ';', ',', '\n', '\r\n', ' ', '1', '−') }).map((text) => text.trim());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), fc.constantFrom<Delimiter>(',', ';', '\t'), (rows, delimiter) => {
        const text = rows.map((cells) => cells.map((content) => `"${content.replaceAll('"', '""')}"`).join(delimiter)).join('\r\n');
        assert.deepEqual(
          splitCsv(text, delimiter).map(({ cells }) => cells),
          rows,
        );
      }),
    );
  });

  it('takes time in proportion to the length', () => {
    const measure = (count: number): number => {
      const text = `${'x;"a ""b"" c";1 234,5\n'.repeat(count)}"${'""'.repeat(count)}"`;
      const started = performance.now();
      splitCsv(text, ';');
      return performance.now() - started;
    };
    measure(5_000);
    assert.ok(measure(80_000) < 40 * (measure(10_000) + 5));
  });
});
