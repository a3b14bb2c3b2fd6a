import type { ChartView } from './chart-view.js';
import { deriveLayout, wrap, type EndLabel, type Layout } from './layout.js';

/** The least width of a panel, in letters' heights, and the most panels in a row. */
const leastWidth = 11;
const mostColumns = 4;

/** How many panels stand in each row: as many as have room, and about as many in the last row as in the others. */
export function panelColumns(count: number, width: number, fontSize: number): number {
  const most = Math.max(1, Math.min(count, mostColumns, Math.floor((width + fontSize) / (fontSize * (leastWidth + 1)))));
  return Math.ceil(count / Math.ceil(count / most));
}

/** Small drawings in rows, each named above its plot by the labels of its series; they have no names at the ends of lines. */
export function arrangePanels(panels: readonly ChartView[], size: { width: number; height: number; fontSize: number }): Layout {
  const { width, height, fontSize } = size;
  const gap = fontSize;
  const columns = panelColumns(panels.length, width, fontSize);
  const rows = Math.ceil(panels.length / columns);
  const lineHeight = fontSize * 1.2;
  const cellWidth = (width - gap * (columns - 1)) / columns;
  const titles = panels.map(({ series }) =>
    series.flatMap(({ id, label }) => (label ? [{ id, lines: wrap(label, (cellWidth / fontSize) * 1.6) }] : [])),
  );
  const heightOf = (index: number): number => (titles[index] ?? []).reduce((sum, { lines }) => sum + lines.length, 0) * lineHeight;
  // Each row gives its names the room they need, and all plots are alike.
  const rowOf = (index: number): number => Math.floor(index / columns);
  const named = Array.from({ length: rows }, (_, row) => Math.max(...panels.map((_panel, at) => (rowOf(at) === row ? heightOf(at) : 0))));
  const body = (height - gap * (rows - 1) - named.reduce((sum, one) => sum + one, 0)) / rows;
  const inners = panels.map((view) => {
    const bare = { ...view, series: view.series.map((series) => ({ ...series, label: '' })) };
    return deriveLayout(bare, { width: cellWidth, height: body, fontSize });
  });
  // Nothing is written between name and plot but the half of the highest number of the axis.
  const words = fontSize * 0.8;
  const placed = panels.map((view, index) => {
    const inner = inners[index] ?? deriveLayout(view, size);
    const left = (index % columns) * (cellWidth + gap);
    const row = rowOf(index);
    const bodyTop = named.slice(0, row + 1).reduce((sum, one) => sum + one, 0) + row * (body + gap);
    const plot = { ...inner.plot, x: inner.plot.x + left, y: bodyTop + words, height: inner.plot.height + inner.plot.y - words };
    let y = bodyTop - heightOf(index) + lineHeight / 2;
    const labels = (titles[index] ?? []).map(({ id, lines }): EndLabel => {
      const label = { seriesId: id, lines, x: left, y: y + ((lines.length - 1) * lineHeight) / 2 };
      y += lines.length * lineHeight;
      return label;
    });
    return { view, layout: { ...inner, plot, labels } };
  });
  const plots = placed.map(({ layout: { plot } }) => plot);
  const x = Math.min(...plots.map((plot) => plot.x));
  const y = Math.min(...plots.map((plot) => plot.y));
  const right = Math.max(...plots.map((plot) => plot.x + plot.width));
  const bottom = Math.max(...plots.map((plot) => plot.y + plot.height));
  return {
    width,
    height,
    fontSize,
    plot: { x, y, width: right - x, height: bottom - y },
    xTicks: [],
    // Every series is named by its panel, so that no legend is asked for.
    labels: panels.flatMap(({ series }) => series.map(({ id }) => ({ seriesId: id, lines: [], x, y }))),
    panels: placed,
  };
}
