import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawChart } from '../../src/charts/drawn-chart.js';
import { deriveLayout, textWidth } from '../../src/charts/layout.js';
import { aSeries, aView, point } from './a-view.js';

const size = { width: 320, height: 200, fontSize: 13 };
const two = [point(2000, 1), point(2001, 2)];
const named = (id: string, name: string) => ({ ...aSeries(id, two), name, label: name });

describe('drawChart', () => {
  it('has no legend where the lines are named at their ends', () => {
    const view = aView([named('a', 'Asker')]);
    assert.equal(drawChart(view, deriveLayout(view, size)).above, undefined);
  });

  it('names in a legend above the drawing what has no name in it, within the width', () => {
    const names = ['Indre Fosen', 'Nordre Follo', 'Øvre Eiker', 'Et navn som er så langt at det slett ikke får plass på én eneste linje'];
    const view = aView(names.map((name, index) => ({ ...aSeries(`s${index}`, two), name })));
    const { shapes, above = 0 } = drawChart(view, deriveLayout(view, size));
    const texts = shapes.flatMap((shape) => (shape.kind === 'text' && shape.y < 0 ? [shape] : []));
    assert.equal(texts.map(({ text }) => text).join(' '), names.join(' '));
    for (const { text, x, y } of texts) {
      assert.ok(x + textWidth(text, 13) <= 320, text);
      assert.ok(y - 13 >= -above, `${text} stands above the legend`);
    }
    const rows = new Set(texts.map(({ y }) => y));
    assert.ok(rows.size >= 4);
  });
});
