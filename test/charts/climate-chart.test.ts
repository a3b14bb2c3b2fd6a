import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ChartView } from '../../src/charts/chart-view.js';
import { deriveClimateChart, type ClimateChoice } from '../../src/charts/climate-chart-view.js';
import { deriveLayout, needsLegend } from '../../src/charts/layout.js';
import { buildOption } from '../../src/charts/option.js';
import { buildLabels, buildMarks } from '../../src/charts/shapes.js';
import { parseClimateBudget, type ClimateBudget } from '../../src/data/climate-budget-document.js';
import { readDemo, smallBudget } from '../fixtures/climate.js';

const oslo = parseClimateBudget(await readDemo('oslo-klimabudsjett-2023.json'));
const skien = parseClimateBudget(await readDemo('skien-klimaregnskap.json'));
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const view = (budget: ClimateBudget, more: Partial<ClimateChoice> = {}): ChartView =>
  deriveClimateChart(budget, { unit: 'percent', year: 2030, language: 'nb', ...more });
const small = (more: object, choice: Partial<ClimateChoice> = {}): ChartView =>
  view(parseClimateBudget({ ...smallBudget, ...more }), choice);
const at = ({ series }: ChartView, x: number): Record<string, number | null> =>
  Object.fromEntries(
    series.flatMap(({ id, points }) =>
      points.filter((point) => point.x === x).map(({ y }) => [id, y === null ? null : Math.round(y * 1000) / 1000]),
    ),
  );

describe('the drawing of a budget', () => {
  const frames = [{ year: 2030, change: -50 }];
  const referencePath = [{ year: 2030, change: -10 }];
  const cases: [what: string, found: Record<string, number | null>, wanted: Record<string, number>][] = [
    ['Oslo 2009', at(view(oslo), 2009), { account: 100 }],
    ['Oslo 2020', at(view(oslo), 2020), { account: 75, path: 75, frame: 75 }],
    ['Oslo 2026', at(view(oslo), 2026), { within: 27, gap: 24, decided: 17, path: 68, frame: 27 }],
    ['Oslo 2028, between', at(view(oslo), 2028), { frame: 14 }],
    ['Oslo 2023', at(view(oslo), 2023), { within: 48, gap: 19, decided: 5, path: 72, frame: 48 }],
    ['Oslo 2030', at(view(oslo), 2030), { within: 5, gap: 33, decided: 23, path: 61, frame: 5 }],
    [
      'Oslo 2030 in 1 000 t',
      at(view(oslo, { unit: 'tonnes' }), 2030),
      { within: 72.144, gap: 476.156, decided: 331.856, path: 880.156, frame: 72.144 },
    ],
    [
      'identified measures',
      at(small({ frames, referencePath, results: [{ year: 2030, decided: -20, identified: -45 }] }), 2030),
      { within: 50, gap: 5, identified: 25, decided: 10, path: 90, frame: 50 },
    ],
    [
      'a frame more than kept',
      at(small({ frames, referencePath, results: [{ year: 2030, decided: -60 }] }), 2030),
      { within: 40, decided: 50, path: 90, frame: 50 },
    ],
    ['no frame', at(small({ referencePath, results: [{ year: 2030, decided: -60 }] }), 2030), { within: 40, decided: 50, path: 90 }],
    [
      'a frame below zero',
      at(small({ frames: [{ year: 2030, change: -105 }], results: [{ year: 2030, decided: -95 }] }), 2030),
      { within: 0, gap: 5, frame: -5 },
    ],
    ['emissions below zero', at(small({ frames, results: [{ year: 2030, decided: -102 }] }), 2030), { within: -2, frame: 50 }],
    ['tonnes of a small place', at(small({}, { unit: 'tonnes' }), 2009), { account: 1000 }],
  ];
  for (const [what, found, wanted] of cases) it(what, () => assert.deepEqual(found, wanted));

  it('puts account and budget of one year side by side', () => {
    const { series } = small({ accounts: [{ year: 2030, tonnes: 700 }], frames, results: [{ year: 2030, decided: -40 }] });
    assert.equal(series.find(({ id }) => id === 'account')?.stack, 'account');
    assert.equal(series.find(({ id }) => id === 'gap')?.stack, 'budget');
  });
  it('tells accounts, gap and measures apart without colour', () => {
    const patterns = view(oslo)
      .series.filter(({ mark }) => mark === 'bar')
      .map(({ id, pattern }) => [id, pattern]);
    assert.deepEqual(patterns, [
      ['account', undefined],
      ['within', undefined],
      ['gap', 'hatch'],
      ['decided', 'cross'],
    ]);
  });
  it('marks an estimate, in the drawing and in words', () => {
    const [point] = small({ accounts: [{ year: 2023, tonnes: 640, estimated: true }] }).series[0]?.points ?? [];
    assert.equal(point?.flagged, true);
    assert.equal(plain(point.text), '64 % (anslag)');
  });
});

describe('the words of the drawing', () => {
  const written = (chart: ChartView, width: number): string[] =>
    buildLabels(chart, deriveLayout(chart, { width, height: 300, fontSize: 13 })).flatMap((shape) =>
      shape.kind === 'text' ? [plain(shape.text)] : [],
    );
  for (const [what, chart, width, words] of [
    [
      'names each part at the end of the last bar',
      view(oslo),
      700,
      ['Referansebane', 'Vedtatte tiltak', 'Mangler 33', 'prosentpoeng', 'Utslippsramme', 'Klimaregnskap'],
    ],
    ['writes what is lacking over the bar where there is no room beside', view(oslo), 280, ['Mangler 33 prosentpoeng']],
    [
      'names another year over its own bar',
      view(oslo, { year: 2023 }),
      700,
      ['Referansebane', 'Vedtatte tiltak', 'Ikke dekket', 'Utslippsramme', 'Klimaregnskap', 'Mangler 19 prosentpoeng'],
    ],
    ['speaks of tonnes', view(oslo, { unit: 'tonnes', language: 'en' }), 280, ['476,000 tonnes missing']],
    [
      'says nothing is lacking where the frame is kept',
      small({ frames: [{ year: 2030, change: -5 }], results: [{ year: 2030, decided: -9 }] }),
      280,
      [],
    ],
  ] as const)
    it(what, () => assert.deepEqual(written(chart, width), words));

  it('needs a legend only where the parts are not named', () => {
    const legend = (width: number): boolean => needsLegend(view(oslo), deriveLayout(view(oslo), { width, height: 300, fontSize: 13 }));
    assert.deepEqual([legend(700), legend(280)], [false, true]);
  });
  for (const [width, labels] of [
    [700, ['2009', '2020', '2023', '2026', '2030']],
    [280, ['2009', '’20', '’23', '’26', '’30']],
  ] as const)
    it(`names the years that have bars, at ${width} px`, () => {
      const { xTicks } = deriveLayout(view(oslo), { width, height: 300, fontSize: 13 });
      assert.deepEqual(
        xTicks.map(({ label }) => label),
        labels,
      );
    });
});

describe('accounts by sector', () => {
  it('stands from the largest to the smallest, with what cannot be seen as one', () => {
    assert.deepEqual(
      view(skien).series.map(({ name }) => name),
      ['Veitrafikk', 'Avfall og avløp', 'Jordbruk', 'Annen mobil forbrenning', 'Oppvarming', 'Produkter med fluorgasser', 'Andre sektorer'],
    );
  });
  it('adds up to the whole, in per cent of the reference year', () => {
    const sum = Object.values(at(view(skien), 2024)).reduce<number>((a, b) => a + (b ?? 0), 0);
    assert.ok(Math.abs(sum - 71.55) < 0.01, String(sum));
  });
  it('has no bar where there was no account', () => {
    const places = new Set(view(skien).series.flatMap(({ points }) => points.map(({ x }) => x)));
    assert.deepEqual(
      [2010, 2012, 2014].filter((year) => places.has(year)),
      [],
    );
  });
  it('draws each part on the one below: the poster and the engine alike', () => {
    const chart = view(skien);
    const layout = deriveLayout(chart, { width: 700, height: 300, fontSize: 13 });
    const rects = buildMarks(chart, layout).filter((shape) => shape.kind === 'rect');
    const first = rects.filter(({ x }) => Math.abs(x - (rects[0]?.x ?? 0)) < 1e-6);
    first.slice(1).forEach(({ y, height }, index) => assert.ok(Math.abs(y + height - (first[index]?.y ?? 0)) < 1e-6));
    const option = buildOption(chart, layout, { paint: (paint) => paint, reducedMotion: true });
    const series = option.series as { z: number; data: { value: [number, number] }[] }[];
    const tops = series.map(({ data }) => data[0]?.value[1] ?? 0);
    assert.deepEqual(
      tops,
      [...tops].sort((a, b) => a - b),
    );
    assert.ok(
      series.every(({ z }, index) => index === 0 || z < (series[index - 1]?.z ?? 0)),
      'higher parts stand behind',
    );
  });
});
