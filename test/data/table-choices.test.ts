import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Dimension } from '../../src/data/cube.js';
import { tableChoices, tablePlaces, withChoice } from '../../src/data/table-choices.js';

const dimension = (code: string, role: Dimension['role'], labels: readonly string[], more: object = {}): Dimension => ({
  code,
  label: code.toLowerCase(),
  role,
  categories: labels.map((label, index) => ({ code: String(index), label })),
  notes: [],
  ...more,
});
const none = { measure: '', select: '' };
const chosen = (dimensions: readonly Dimension[], tag = none): string[] =>
  tableChoices(dimensions, tag).map((one) => `${one.dimension}=${one.chosen}`);

describe('tableChoices', () => {
  const cases: [name: string, dimensions: Dimension[], tag: typeof none, want: string[]][] = [
    ['not time, and not place', [dimension('Tid', 'time', ['2023', '2024']), dimension('Region', 'geo', ['A', 'B'])], none, []],
    ['not where there is only one', [dimension('Kjonn', null, ['Begge'])], none, []],
    ['the total, where there is one', [dimension('Kjonn', null, ['Menn', 'Kvinner', 'Begge kjønn'])], none, ['Kjonn=2']],
    ['else the first', [dimension('Kjonn', null, ['Menn', 'Kvinner'])], none, ['Kjonn=0']],
    ['the total that comes of leaving it out', [dimension('Kjonn', null, ['Menn', 'Begge'], { optional: true })], none, ['Kjonn=']],
    [
      'the first measure, though another is called total',
      [dimension('M', 'metric', ['Fødte', 'I alt'], { optional: true })],
      none,
      ['M=0'],
    ],
    [
      'what the tag says',
      [dimension('Kjonn', null, ['Menn', 'Kvinner']), dimension('M', 'metric', ['a', 'b'])],
      { measure: '1', select: ' Kjonn=1  x=y' },
      ['Kjonn=1', 'M=1'],
    ],
    ['the measure by its dimension', [dimension('M', 'metric', ['a', 'b'])], { measure: '', select: 'M=1' }, ['M=1']],
    [
      'codes with spaces in them, as files have',
      [dimension('Sektor', null, [], { categories: ['Annen mobil forbrenning', 'Veitrafikk'].map((code) => ({ code, label: code })) })],
      { measure: '', select: 'Sektor=Annen mobil forbrenning Kjonn=1' },
      ['Sektor=Annen mobil forbrenning'],
    ],
    [
      'not what a tag cannot name',
      [
        dimension('Main source', null, ['a', 'b']),
        dimension('Sex', null, [], {
          categories: [
            { code: 'sex=both', label: 'x' },
            { code: 'men', label: 'y' },
          ],
        }),
      ],
      none,
      [],
    ],
  ];
  for (const [name, dimensions, tag, want] of cases) it(name, () => assert.deepEqual(chosen(dimensions, tag), want));
});

describe('withChoice', () => {
  const cases: [select: string, dimension: string, code: string, want: string][] = [
    ['', 'Kjonn', '1', 'Kjonn=1'],
    ['Kjonn=1  Alder=15-24', 'Kjonn', '2', 'Kjonn=2 Alder=15-24'],
    ['Kjonn=1 Alder=15-24', 'Kjonn', '', 'Alder=15-24'],
    ['A=b=c', 'X', '1', 'A=b=c X=1'],
    ['', '__proto__', '1', '__proto__=1'],
  ];
  for (const [select, code, category, want] of cases)
    it(`"${select}" with ${code}=${category}`, () => assert.equal(withChoice(select, code, category), want));
});

describe('tablePlaces', () => {
  it('are those of the table', () => assert.equal(tablePlaces([dimension('Region', 'geo', ['A', 'B'])]).length, 2));
  it('are none where there is one, or no dimension of them', () => {
    assert.deepEqual(tablePlaces([dimension('Region', 'geo', ['A'])]), []);
    assert.deepEqual(tablePlaces([dimension('Tid', 'time', ['2023', '2024'])]), []);
  });
});
