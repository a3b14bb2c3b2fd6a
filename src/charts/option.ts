import type { BarSeriesOption, LineSeriesOption } from 'echarts/charts';
import type { GridComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import { dashesOf, stackOffsets, type ChartPoint, type ChartSeries, type ChartView, type Paint, type Pattern } from './chart-view.js';
import type { Layout } from './layout.js';
import { barAir, barPattern, barShift, barSlots, stepEnds } from './shapes.js';

export type EngineOption = ComposeOption<BarSeriesOption | LineSeriesOption | GridComponentOption>;

/** What the option needs to know of the place: colours by role, and whether movement is unwelcome. */
export interface OptionTheme {
  readonly paint: (paint: Paint) => string;
  readonly reducedMotion: boolean;
}

/**
 * The engine draws the marks, in the plot rectangle that the poster used; axes, names and tooltip are ours. Nothing in it comes from
 * data but numbers.
 */
export function buildOption(view: ChartView, layout: Layout, theme: OptionTheme): EngineOption {
  const panels = layout.panels ?? [{ view, layout }];
  return {
    animation: !theme.reducedMotion,
    animationDuration: 0,
    animationDurationUpdate: 300,
    grid: panels.map(({ layout: { plot } }) => ({
      left: plot.x,
      top: plot.y,
      width: plot.width,
      height: plot.height,
      outerBoundsMode: 'none',
    })),
    // Without containShape the engine would widen the axis to make room for half a bar; ours has the room already.
    xAxis: panels.map(({ view: { x } }, gridIndex) => ({
      gridIndex,
      type: 'value',
      min: x.min,
      max: x.max,
      show: false,
      containShape: false,
    })),
    yAxis: panels.map(({ view: { y } }, gridIndex) => ({ gridIndex, type: 'value', min: y.min, max: y.max, show: false })),
    series: panels.flatMap((panel, index) => buildSeries(panel.view, panel.layout, theme, index)),
  };
}

/** By place, not by the document's id: the caller replaces all when the series change. */
function buildSeries(view: ChartView, { plot }: Layout, theme: OptionTheme, panel: number): (BarSeriesOption | LineSeriesOption)[] {
  const bars = barSlots(view, plot);
  const stacks = stackOffsets(view);
  const unitsPerPixel = (view.x.max - view.x.min || 1) / plot.width;
  return view.series.map((series, index) => ({
    id: `s${panel}-${index}`,
    xAxisIndex: panel,
    yAxisIndex: panel,
    ...(series.mark === 'bar'
      ? buildBar(series, theme, {
          width: bars.width,
          shift: barShift(series, bars) * unitsPerPixel,
          pixel: view.y.max / plot.height - view.y.min / plot.height,
          stacks,
          below: index,
        })
      : buildLine(series, theme, { view, plotWidth: plot.width })),
  }));
}

/**
 * The engine stacks series by the order of their points, which would move a part whose neighbour has no figure, so it is not asked to:
 * each part goes from zero to its own top, and covers the higher ones behind it.
 */
function buildBar(
  series: ChartSeries,
  theme: OptionTheme,
  { width, shift, pixel, stacks, below }: { width: number; shift: number; pixel: number; stacks: Map<ChartPoint, number>; below: number },
): BarSeriesOption {
  const surface = theme.paint('surface');
  return {
    type: 'bar',
    // The engine draws a border inside the bar, the poster on its edge: a pixel more on each side, and they are the same.
    barWidth: series.stack ? width + 2 : Math.max(1, width - barAir(width)),
    ...(!series.stack && { barMinHeight: 1 }),
    barGap: '-100%',
    silent: true,
    z: 2 - below / 100,
    itemStyle: {
      color: series.hidden ? surface : theme.paint(series.paint),
      // The gap to the neighbour, so that two segments are told apart whatever their colours.
      ...(series.stack && { borderColor: surface, borderWidth: 2 }),
    },
    data: series.points.map((point) => {
      const { x, y } = point;
      const pattern = series.hidden ? undefined : barPattern(series, point);
      return {
        value: [x + shift, y === null ? '-' : y + (stacks.get(point) ?? 0) + (series.stack ? Math.sign(y) * pixel : 0)],
        ...(pattern && { itemStyle: { decal: buildDecal(pattern, surface) } }),
      };
    }),
  };
}

/** With more, a point without a dot is given to the engine as its place alone, which costs it far less. */
const manyPoints = 500;

function buildLine(series: ChartSeries, theme: OptionTheme, { view, plotWidth }: { view: ChartView; plotWidth: number }): LineSeriesOption {
  const colour = theme.paint(series.paint);
  const points =
    series.mark === 'step' ? stepPoints(series, view) : series.points.map(({ x, y, flagged }) => ({ value: [x, y ?? '-'], flagged }));
  const dots = series.mark === 'line' && series.strong && plotWidth / Math.max(1, series.points.length) >= 14;
  return {
    type: 'line',
    silent: true,
    connectNulls: false,
    symbol: 'circle',
    symbolSize: 0,
    z: series.strong ? 4 : 3,
    lineStyle: { color: colour, width: series.strong ? 2.5 : 1.5, ...(series.dash && { type: [...dashesOf(series.dash)] }) },
    itemStyle: { color: colour, borderColor: colour },
    data: points.map(({ value, flagged }, index) => {
      const alone = series.mark === 'line' && isGap(points[index - 1]) && isGap(points[index + 1]);
      const size = dots || alone || (series.strong && flagged) ? (series.strong ? 7 : 5) : 0;
      if (size === 0 && points.length > manyPoints) return value;
      return { value, symbolSize: size, ...(flagged && { itemStyle: { color: theme.paint('surface'), borderWidth: 2 } }) };
    }),
  };
}

const isGap = (point: { value: (number | string)[] } | undefined): boolean => point === undefined || point.value[1] === '-';

/** A step as a line of its corners, so that it begins and ends with the year as the poster's does. */
function stepPoints(series: ChartSeries, view: ChartView): { value: (number | string)[]; flagged?: boolean | undefined }[] {
  return series.points.flatMap(({ x, y }, index) => {
    const before = series.points[index - 1];
    const [from, to] = stepEnds(view, x);
    const corners = [{ value: [from, y ?? '-'] }, { value: [to, y ?? '-'] }];
    return before && x - before.x > 1.01 ? [{ value: [from, '-'] }, ...corners] : corners;
  });
}

function buildDecal(pattern: Pattern, colour: string) {
  const base = { color: colour, dashArrayX: [1, 0], rotation: -Math.PI / 4 };
  if (pattern === 'hatch') return { ...base, dashArrayY: [2, 4] };
  if (pattern === 'lines') return { ...base, dashArrayY: [4, 2], rotation: 0 };
  if (pattern === 'cross') return { ...base, dashArrayY: [4, 2], rotation: Math.PI / 4 };
  return {
    color: colour,
    symbol: 'circle',
    dashArrayX: [
      [4, 4],
      [0, 4, 4, 0],
    ],
    dashArrayY: [4, 0],
    symbolSize: 0.6,
  };
}
