import type { ChartSeries, ChartView } from './chart-view.js';
import { boldness, textWidth, toX, toY, type EndLabel, type Layout } from './layout.js';

/** A stretch of a line, or a bar, from corner to corner in pixels. */
type Obstacle = readonly [x0: number, y0: number, x1: number, y1: number];

/** Air between a name and a line, with the dots that may stand on it. */
const air = 5;
/** With more heights of a line between them nobody sees which line a name belongs to. */
const farthest = 2.5;

/**
 * The names of lines that end early stand within the plot: each goes where nothing else is drawn, in the order of the lines' ends.
 * @returns undefined where one finds no place near the end of its line
 */
export function clearLabels(view: ChartView, layout: Layout): Layout | undefined {
  const { plot, fontSize } = layout;
  const end = view.x.slots.at(-1)?.at ?? 0;
  const boxes = layout.labels.flatMap((label) => {
    const series = view.series.find(({ id }) => id === label.seriesId);
    const last = series?.points.findLast(({ y }) => y !== null);
    const early = last && series?.mark === 'line' && last.x < end && label.x < plot.x + plot.width ? last.y : null;
    const size = fontSize * (series?.strong ? boldness : 1);
    const width = Math.max(...label.lines.map((line) => textWidth(line, size)));
    return [{ ...label, y: early === null ? label.y : toY(view, plot, early), width, half: label.lines.length * fontSize * 0.6, early }];
  });
  const placed = boxes.filter(({ early }) => early === null);
  if (placed.length === boxes.length) return layout;
  const obstacles = view.series.flatMap((series) => obstaclesOf(series, view, layout));
  let least = 0;
  for (const box of boxes.filter(({ early }) => early !== null).sort((a, b) => a.y - b.y)) {
    const room = { least, bottom: plot.y + plot.height + fontSize * 0.6, lineHeight: fontSize * 1.2, obstacles, others: placed };
    const y = freeHeight(box, room);
    if (y === undefined) return undefined;
    least = y + box.half + 2;
    placed.push({ ...box, y });
  }
  return { ...layout, labels: placed.map(({ seriesId, lines, x, y }): EndLabel => ({ seriesId, lines, x, y })) };
}

function obstaclesOf({ mark, points, hidden }: ChartSeries, view: ChartView, { plot }: Layout): Obstacle[] {
  const px = (x: number): number => toX(view, plot, x);
  const py = (y: number): number => toY(view, plot, y);
  if (hidden) return [];
  return points.flatMap(({ x, y }, at): Obstacle[] => {
    const from = mark === 'bar' ? { x, y: 0 } : points[at - 1];
    const [a, b] = [from?.y ?? null, y];
    return from && a !== null && b !== null ? [[px(from.x), py(a), px(x), py(b)]] : [];
  });
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of its height. */
  readonly half: number;
}

interface Room {
  readonly least: number;
  readonly bottom: number;
  readonly lineHeight: number;
  readonly obstacles: readonly Obstacle[];
  readonly others: readonly Box[];
}

/** The height nearest to the wanted one where a name covers nothing. */
function freeHeight({ x, y: wanted, width, half }: Box, { least, bottom, lineHeight, obstacles, others }: Room): number | undefined {
  const [left, right] = [x - air, x + width + air];
  const isClear = (y: number, [x0, y0, x1, y1]: Obstacle): boolean => {
    const at = (place: number): number => y0 + ((y1 - y0) * (place - x0)) / (x1 - x0);
    const [a, b] = x1 > x0 ? [at(Math.max(x0, left)), at(Math.min(x1, right))] : [y0, y1];
    return x1 < left || x0 > right || Math.abs(y - (a + b) / 2) > Math.abs(a - b) / 2 + air + half * 0.8;
  };
  const isFree = (y: number): boolean =>
    y - half >= least &&
    y + half <= bottom &&
    obstacles.every((obstacle) => isClear(y, obstacle)) &&
    others.every((other) => other.x > right || Math.abs(other.y - y) >= half + other.half);
  for (let away = 0; away <= farthest; away += 1 / 6)
    for (const y of [wanted + away * lineHeight, wanted - away * lineHeight]) if (isFree(y)) return y;
  return undefined;
}
