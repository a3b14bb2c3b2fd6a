import { dashesOf, type ChartSeries, type ChartView } from './chart-view.js';
import { needsLegend, textWidth, type Layout } from './layout.js';
import { wrapLines, type Drawn } from './picture.js';
import { buildFrame, buildLabels, buildMarks, type Shape } from './shapes.js';

/** A chart as a picture has it: the poster's shapes, with a legend where it takes one. */
export const drawChart = (view: ChartView, layout: Layout): Drawn =>
  withLegend(view, layout, [...buildFrame(view, layout), ...buildMarks(view, layout), ...buildLabels(view, layout)]);

/** A chart's shapes, and where its series are not named in the drawing, a legend above it: a picture has no other. */
export function withLegend(view: ChartView, layout: Layout, shapes: readonly Shape[]): Drawn {
  if (!needsLegend(view, layout)) return { shapes, layout };
  const legend = buildLegend(view, layout);
  return { shapes: [...legend.shapes, ...shapes], layout, above: legend.height };
}

const swatch = { width: 18, height: 12, gap: 6 };

/** Samples with names, in rows that end above the drawing's upper edge; a name longer than a row goes on below itself. */
function buildLegend({ series }: ChartView, { short, width, fontSize }: Layout): { shapes: Shape[]; height: number } {
  const lineHeight = fontSize * 1.6;
  const before = swatch.width + swatch.gap;
  let [x, line] = [0, 0];
  const items = (short ? series.toReversed() : series).flatMap((one) => {
    const sign = short && one.short ? `${one.short} ` : '';
    const lines = wrapLines(sign + one.name, width - before, fontSize);
    const room = before + Math.max(...lines.map((text) => textWidth(text, fontSize))) + fontSize;
    if (x > 0 && x + room - fontSize > width) [x, line] = [0, line + 1];
    const placed = { one, lines, x, line };
    x += room;
    if (lines.length > 1) [x, line] = [0, line + lines.length];
    return [placed];
  });
  const rows = line + (x > 0 ? 1 : 0);
  const height = rows * lineHeight + fontSize * 0.5;
  const shapes = items.flatMap(({ one, lines, x: left, line: row }) => {
    const middle = row * lineHeight + lineHeight / 2 - height;
    const texts = lines.map((text, index): Shape => ({
      kind: 'text',
      x: left + before,
      y: middle + index * lineHeight + fontSize * 0.35,
      text,
      paint: 'text',
      anchor: 'start',
    }));
    return [sampleOf(one, left, middle), ...texts];
  });
  return { shapes, height };
}

function sampleOf({ mark, paint, pattern, dash, strong }: ChartSeries, x: number, middle: number): Shape {
  if (mark !== 'bar')
    return { kind: 'path', d: `M${x} ${middle}H${x + swatch.width}`, paint, width: strong ? 3 : 2, ...(dash && { dash: dashesOf(dash) }) };
  const box = { x: x + 1, y: middle - swatch.height / 2 + 1, width: swatch.width - 2, height: swatch.height - 2 };
  return { kind: 'rect', ...box, paint, ...(pattern && { pattern }) };
}
