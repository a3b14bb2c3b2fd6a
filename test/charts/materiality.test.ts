import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { separate, type Spot } from '../../src/charts/chip-places.js';
import { layoutMateriality } from '../../src/charts/materiality-layout.js';
import { deriveMaterialitySentence, deriveMaterialityTable, describePlace, nameOfItem } from '../../src/charts/materiality-words.js';
import { parseMateriality } from '../../src/data/materiality-document.js';

const demo = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../demo/data/${name}`, import.meta.url), 'utf8'));
const asker = parseMateriality(demo('asker-vesentlighet.json'));
type Raw = Record<string, unknown>;
const parse = (items: readonly Raw[], more: Raw = {}) => parseMateriality({ title: 'T', items, ...more });

describe('chips that overlap', () => {
  const box = { width: 400, height: 300 };
  const nearest = (spots: readonly Spot[]): number =>
    Math.min(...spots.flatMap((a, index) => spots.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))));
  const cases: [why: string, spots: Spot[]][] = [
    [
      'two on one spot',
      [
        { x: 100, y: 100 },
        { x: 100, y: 100 },
      ],
    ],
    [
      'two half over each other',
      [
        { x: 100, y: 100 },
        { x: 110, y: 104 },
      ],
    ],
    ['seventeen on one spot', Array.from({ length: 17 }, () => ({ x: 200, y: 150 }))],
    ['seventeen in a corner', Array.from({ length: 17 }, () => ({ x: 400, y: 0 }))],
    ['a row close together', Array.from({ length: 9 }, (_, index) => ({ x: 100 + 5 * index, y: 50 }))],
    [
      'outside the box',
      [
        { x: 500, y: -20 },
        { x: 400, y: 0 },
      ],
    ],
  ];
  for (const [why, spots] of cases)
    it(`${why}: they part, within the box`, () => {
      const placed = separate(spots, 33, box);
      assert.ok(nearest(placed) >= 32.5, `nearest ${nearest(placed)}`);
      assert.ok(placed.every(({ x, y }) => x >= 0 && x <= box.width && y >= 0 && y <= box.height));
    });

  it('stay where they are when they touch nobody, and the given spots are not changed', () => {
    const spots = [
      { x: 10, y: 10 },
      { x: 60, y: 10 },
      { x: 62, y: 12 },
    ];
    const before = structuredClone(spots);
    assert.deepEqual(separate(spots, 33, box)[0], { x: 10, y: 10 });
    assert.deepEqual(spots, before);
  });

  it('go no further than they must', () => {
    const [a, b] = separate(
      [
        { x: 100, y: 100 },
        { x: 120, y: 100 },
      ],
      30,
      box,
    );
    assert.deepEqual([a?.x, b?.x], [95, 125]);
  });

  it('come to the same places each time', () => {
    const spots = Array.from({ length: 12 }, () => ({ x: 50, y: 50 }));
    assert.deepEqual(separate(spots, 33, box), separate(spots, 33, box));
  });
});

describe('the field', () => {
  const room = {
    width: 660,
    height: 440,
    fontSize: 14,
    cornerName: 'høyt på begge',
    nameOf: (item: (typeof asker.items)[number]) => nameOfItem(item, 'nb'),
  };
  const layout = layoutMateriality(asker, room);
  const chip = (goal: number) => layout.chips.find(({ item }) => item.goal === goal);

  it('has more influence to the right and more importance above', () => {
    assert.ok((chip(11)?.x ?? 0) > (chip(2)?.x ?? 0));
    assert.ok((chip(11)?.y ?? 0) < (chip(2)?.y ?? 0));
  });
  it('names the chosen six and no others, no name over a chip or out of the field', () => {
    const named = layout.chips.filter(({ label }) => label).map(({ item }) => item.goal);
    assert.deepEqual(named, [3, 4, 9, 11, 13, 17]);
    assert.ok(layout.chips.every(({ label }) => !label || (label.x > 0 && label.x < room.width)));
  });
  it('names nobody where there is room for a few only', () => {
    const narrow = layoutMateriality(asker, { ...room, width: 240, height: 300 });
    assert.ok(narrow.chips.every(({ label }) => !label));
    assert.equal(narrow.chips.length, 17);
    assert.ok(narrow.radius * 2 >= 24, 'a chip can be pressed');
  });
  it('draws the whole scale: its ends lie within the field', () => {
    const { chips, plot, radius } = layoutMateriality(
      parse(
        [
          { goal: 1, influence: 1, importance: 5 },
          { goal: 2, influence: 5, importance: 1 },
        ],
        { scale: { min: 1, max: 5 } },
      ),
      room,
    );
    for (const { x, y } of chips)
      assert.ok(x - radius >= plot.x && x + radius <= plot.x + plot.width && y - radius >= plot.y && y + radius <= plot.y + plot.height);
  });
  it('tells where a chip came from when it had to give way', () => {
    const { chips } = layoutMateriality(parse([1, 2, 3].map((goal) => ({ goal, influence: 0.5, importance: 0.5 }))), room);
    assert.ok(chips.filter(({ from }) => from).length >= 2);
    assert.ok(layout.chips.every(({ from }) => !from));
  });
  it('leaves out what has no place', () => assert.equal(layoutMateriality(parse([{ goal: 1 }]), room).chips.length, 0));
});

describe('the sentence', () => {
  const high = { influence: 0.8, importance: 0.8, chosen: true };
  const cases: [why: string, said: string, want: string][] = [
    [
      'Asker: which six, and that the places are an example',
      deriveMaterialitySentence(asker, 'nb'),
      '6 av 17 mål er valgt: 3 God helse, 4 God utdanning, 9 Innovasjon og infrastruktur, 11 Bærekraftige byer og samfunn, ' +
        '13 Stoppe klimaendringene og 17 Samarbeid for å nå målene. Plasseringen på aksene er et eksempel.',
    ],
    [
      'real places: how many lie high on both axes',
      deriveMaterialitySentence(parse([{ goal: 3, ...high }, { goal: 4, ...high, importance: 0.2 }, { goal: 5 }]), 'nb'),
      '2 av 3 mål er valgt: 3 God helse og livskvalitet og 4 God utdanning. 1 av de 2 ligger høyt på begge aksene. 1 mål er uten plassering.',
    ],
    [
      'no places',
      deriveMaterialitySentence(parse([{ goal: 3, chosen: true }]), 'nn'),
      '1 av 1 mål er valde: 3 God helse og livskvalitet. Kvar måla ligg på dei to aksane, er ikkje publisert.',
    ],
    [
      'nothing chosen',
      deriveMaterialitySentence(parse([{ goal: 3, influence: 0.1, importance: 0.1 }]), 'en'),
      '1 goals have been weighed. None is chosen yet.',
    ],
  ];
  for (const [why, said, want] of cases) it(why, () => assert.equal(said, want));
});

describe('in words', () => {
  it('a place has both axes, the scale, and that it is an example', () => {
    const [item] = asker.items.filter(({ goal }) => goal === 3);
    assert.ok(item);
    assert.equal(
      describePlace(asker, item, 'nb'),
      'Mulighet til å påvirke direkte: 0,72, Direkte ansvar for lokalsamfunn og tjenester: 0,86 (skala 0–1, eksempel)',
    );
  });
  it('the table has all goals, the chosen first, and the same values', () => {
    const { columns, rows } = deriveMaterialityTable(asker, 'nb');
    assert.equal(rows.length, 17);
    assert.match(columns[2]?.label ?? '', /eksempel/);
    assert.deepEqual(
      rows.map((row) => row[1]?.text),
      [...Array<string>(6).fill('valgt'), ...Array<string>(11).fill('ikke valgt')],
    );
    assert.deepEqual(rows[0]?.slice(2, 4), [
      { text: '0,72', number: 0.72 },
      { text: '0,86', number: 0.86 },
    ]);
  });
  it('the table has no columns for places where there are none', () =>
    assert.deepEqual(
      deriveMaterialityTable(parse([{ goal: 3, note: 'x' }]), 'nb').columns.map(({ label }) => label),
      ['Mål', 'Valgt', 'Begrunnelse'],
    ));
});
