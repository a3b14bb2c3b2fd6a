import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutSeries, type ChartView, type TableCell } from '../../src/charts/chart-view.js';
import { deriveFrameBars, deriveFrameSentence, deriveSectorBars, deriveSectorSentence } from '../../src/charts/climate-bars.js';
import { deriveClimateChart } from '../../src/charts/climate-chart-view.js';
import { deriveMeasureList, deriveMeasureSentence, deriveSumRows, parseMeasureSort } from '../../src/charts/climate-measure-table.js';
import {
  deriveComparisonBars,
  deriveComparisonChart,
  deriveComparisonSentence,
  deriveVintageSentence,
  deriveVintageTable,
} from '../../src/charts/climate-overlay.js';
import { deriveLayout, needsLegend } from '../../src/charts/layout.js';
import { buildLabels, buildMarks } from '../../src/charts/shapes.js';
import { partAt } from '../../src/charts/slots.js';
import { parseClimateBudget, type ClimateBudget } from '../../src/data/climate-budget-document.js';
import { climateMeasureWords } from '../../src/i18n/words/climate-measures.js';
import { climateWords } from '../../src/i18n/words/climate.js';
import { readDemo, smallBudget } from '../fixtures/climate.js';

const oslo = parseClimateBudget(await readDemo('oslo-klimabudsjett-2023.json'));
const skien = parseClimateBudget(await readDemo('skien-klimaregnskap.json'));
const small = (more: object): ClimateBudget => parseClimateBudget({ ...smallBudget, ...more });
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const texts = (rows: readonly (readonly TableCell[])[]): string[][] => rows.map((row) => row.map(({ text }) => plain(text)));
const choice = { unit: 'percent', year: 2030, language: 'nb' } as const;

describe('the sectors as bars', () => {
  it('have what measures do, and how many have no number', () => {
    const { rows } = deriveSectorBars(oslo, choice);
    assert.deepEqual(texts(rows)[1], ['Veitrafikk', '93 400 tonn']);
    assert.equal(rows[1]?.[1]?.remark, '9 uten tall');
    assert.equal(plain(deriveSectorSentence(oslo, choice)).slice(0, 40), 'Avfallsforbrenning og energiforsyning st');
  });
  it('have the last account, its share and its change', () => {
    const { rows, columns } = deriveSectorBars(skien, { ...choice, year: undefined });
    assert.deepEqual(
      columns.map(({ label }) => label),
      ['Sektor', 'Utslipp 2024', 'Endring fra 2009'],
    );
    assert.deepEqual(texts(rows)[0], ['Veitrafikk', '47 116 tonn', '−32 %']);
    assert.equal(plain(rows[0]?.[1]?.remark ?? ''), '39,9 %');
  });
  it('keep identified measures apart from adopted ones', () => {
    const measures = [
      { name: 'a', sector: 's', certainty: 'decided', effect: { 2030: 10 } },
      { name: 'b', sector: 's', certainty: 'identified', effect: { 2030: 30 } },
    ];
    const [row] = deriveSectorBars(small({ measures }), choice).rows;
    assert.deepEqual(
      [row?.[1]?.text, row?.[1]?.remark],
      ['10\u00a0tonn', 'og 30\u00a0tonn identifisert'].map((text) => text.replace('\u00a0', ' ')),
    );
    assert.deepEqual(
      row?.[1]?.bars?.map(({ width, pattern }) => [width, pattern]),
      [
        [0.25, 'cross'],
        [0.75, 'lines'],
      ],
    );
  });
});

describe('the accounts against the frame', () => {
  it('say which publication an account is from, and leave open what is not published', () => {
    const rows = texts(deriveFrameBars(oslo, choice).rows);
    assert.deepEqual(rows[0], ['2020', '−25 %', '−25 %', 'som rammen']);
    assert.deepEqual(rows[1], ['2021', '−34 %', '−30 %', '4 prosentpoeng over']);
    assert.deepEqual(rows[2], ['2022', '−43 %', 'ikke publisert ennå', '']);
    assert.equal(deriveFrameBars(oslo, choice).rows[1]?.[2]?.remark, 'Klimabudsjett 2024');
    assert.equal(deriveFrameSentence(oslo, 'nb'), 'Rammen ble holdt i 1 av 3 år som har regnskap.');
  });
});

describe('two editions', () => {
  const [newer] = oslo.vintages ?? [];
  it('say what they say differently', () => {
    assert.ok(newer);
    const overlay = { unit: 'percent', language: 'nb', figures: climateWords.nb } as const;
    assert.equal(
      deriveVintageSentence(oslo, newer, overlay),
      'Vedtatte tiltak 2030: Klimabudsjett 2023 sier 62 prosent lavere, Klimabudsjett 2024 sier 63 prosent lavere.',
    );
    assert.deepEqual(texts(deriveVintageTable(oslo, newer, overlay).rows).at(-1), ['2030', 'Vedtatte tiltak', '−62', '−63', '+1']);
  });
});

describe('municipalities beside each other', () => {
  it('stand as bars where there are too few years for lines', () => {
    const bars = deriveComparisonBars(skien, { by: 'inhabitant' }, 'nb');
    assert.deepEqual(texts(bars?.rows ?? []).at(-1), ['Skien', '2,1']);
    assert.equal(bars?.own, 3);
    assert.equal(deriveComparisonBars(skien, { by: 'index', year: 2009 }, 'nb'), undefined);
  });
  it('begin at 100 as an index, and have no year that was not published', () => {
    const { series, x } = deriveComparisonChart(skien, { by: 'index', year: 2009 }, 'nb');
    assert.deepEqual([...new Set(series.map(({ points }) => points[0]?.y))], [100]);
    assert.ok(!x.slots.some(({ at }) => at === 2010));
    assert.equal(series.at(-1)?.strong, true);
    assert.match(deriveComparisonSentence(skien, { by: 'index', year: 2009 }, 'nb'), /var de 72 i Skien i 2024/);
  });
});

describe('the list of measures', () => {
  const measures = [
    { id: '1', name: 'b', certainty: 'decided', effect: { 2030: 100 }, cost: { 2030: 5 }, overlaps: ['2'] },
    { id: '2', name: 'a', certainty: 'uncertain', effect: { 2030: { low: 10, high: 30 } }, cost: { 2030: 5 } },
    { id: '3', name: 'c', certainty: 'identified', effect: { 2030: 'Ikke beregnet' } },
    { id: '4', name: 'd', certainty: 'identified', effect: { 2030: 40 } },
  ];
  const budget = small({ measures, results: [{ year: 2030, decided: -10, effect: 90 }] });
  const list = (sort: string, more = {}) => deriveMeasureList(budget, { year: 2030, sort: parseMeasureSort(sort), ...more }, 'nb');
  for (const [sort, names] of [
    ['', 'bacd'],
    ['name', 'abcd'],
    ['effect desc', 'bdac'],
    ['effect', 'adbc'],
    ['certainty', 'bacd'],
    ['costPerTonne', 'bacd'],
    ['nonsense', 'bacd'],
  ] as const)
    it(`sorted by "${sort}"`, () =>
      assert.equal(
        list(sort)
          .views.map(({ name }) => name)
          .join(''),
        names,
      ));
  it('has a cost per tonne only where both are plain numbers', () => {
    assert.deepEqual(
      list('').views.map(({ costPerTonne }) => costPerTonne.text),
      ['50', '', '', ''],
    );
  });
  it('names what overlaps, from both sides', () => {
    assert.deepEqual(
      list('').views.map(({ remarks }) => remarks.join()),
      ['Overlapper med «a».', 'Overlapper med «b».', '', ''],
    );
  });
  it('adds adopted and identified ones each for themselves, beside the published total', () => {
    assert.deepEqual(
      deriveSumRows(list('').sums, climateMeasureWords.nb, 'nb').map(({ label, text }) => `${label}: ${text}`),
      [
        'Sum av radene, vedtatte tiltak: 100',
        'Oppgitt samlet virkning, vedtatte tiltak: 90',
        'Forskjell, vedtatte tiltak: +10',
        'Sum av radene, identifiserte tiltak: 40',
      ],
    );
    assert.equal(
      deriveMeasureSentence(budget, 2030, 'nb'),
      '2 vedtatte tiltak gir til sammen 90 tonn lavere utslipp i 2030. 2 identifiserte tiltak kan gi 40 tonn til. 1 av tiltakene har ikke noe tall.',
    );
  });
  it('has one sum where one certainty is asked for', () =>
    assert.deepEqual(
      list('', { certainty: 'identified' }).sums.map(({ group, rows }) => [group, rows]),
      [['all', 40]],
    ));
});

describe('the drawing that is pressed', () => {
  const size = { width: 700, height: 300, fontSize: 13 };
  const view = deriveClimateChart(oslo, choice);
  const layout = deriveLayout(view, size);
  const gapRects = (chart: ChartView) =>
    buildMarks(chart, deriveLayout(chart, { ...size, width: 280 })).flatMap((shape) =>
      shape.kind === 'rect' && shape.paint === 'danger' ? [shape.y] : [],
    );
  it('knows the part under the pointer', () => {
    const rect = buildMarks(view, layout).findLast((shape) => shape.kind === 'rect' && shape.paint === 'danger');
    assert.ok(rect?.kind === 'rect');
    assert.deepEqual(partAt(view, layout, rect.x + 3, rect.y + 3), { series: 'gap', at: 2030 });
    assert.deepEqual(partAt(view, layout, rect.x + 3, layout.plot.y), { series: undefined, at: 2030 });
    assert.equal(partAt(view, layout, layout.plot.x + layout.plot.width / 3, layout.plot.y + 10), undefined);
  });
  it('leaves the place of what is taken out, and takes its bracket with it', () => {
    assert.deepEqual(gapRects(withoutSeries(view, new Set(['within']))), gapRects(view));
    assert.equal(
      withoutSeries(view, new Set(['gap'])).annotations.some(({ bracket }) => bracket),
      false,
    );
  });
  it('takes in what is missing, from the frame to where the measures lead', () => {
    assert.deepEqual(view.annotations.find(({ bracket }) => bracket)?.bracket, [5, 38]);
    assert.ok(buildLabels(view, layout).some((shape) => shape.kind === 'path' && shape.paint === 'danger' && /h5.*V.*h-5/.test(shape.d)));
  });
  it('has the range of the reference path as a field, and says it', () => {
    const referencePath = [
      { year: 2020, change: -5, low: -8, high: -2 },
      { year: 2030, change: -10, low: -20, high: 0 },
    ];
    const ranged = deriveClimateChart(small({ referencePath, results: [{ year: 2030, decided: -30 }] }), choice);
    assert.deepEqual(ranged.areas?.[0]?.points.at(-1), { x: 2030, low: 80, high: 100 });
    assert.equal(plain(ranged.series.find(({ id }) => id === 'path')?.points.at(-1)?.text ?? ''), '90 % (−10 %) (med spenn 80 %–100 %)');
  });
});

describe('sectors that are told apart without colour', () => {
  const view = deriveClimateChart(skien, { ...choice, year: undefined });
  it('have numbers where names have no room, explained by the legend', () => {
    const layout = deriveLayout(view, { width: 280, height: 300, fontSize: 13 });
    assert.equal(layout.short, true);
    assert.equal(needsLegend(view, layout), true);
    assert.deepEqual(layout.labels.map(({ lines }) => lines[0]).toSorted(), ['1', '2', '3', '4', '5', '6', '7']);
  });
  it('stand on the ground when chosen, with the others grey above', () => {
    const { series } = deriveClimateChart(skien, { ...choice, year: undefined, sector: 'jordbruk' });
    assert.deepEqual(
      series.slice(0, 2).map(({ id, paint }) => [id, paint]),
      [
        ['sector jordbruk', 'series-3'],
        ['sector veitrafikk', 'context'],
      ],
    );
  });
});
