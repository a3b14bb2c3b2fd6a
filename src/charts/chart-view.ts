/** A colour by its role. The browser turns roles into colours, so that themes, print and forced colours need no new figures. */
export type Paint = 'accent' | 'context' | 'target' | 'danger' | 'text' | 'muted' | 'grid' | 'surface' | `series-${number}`;

/** Drawn over a fill so that neighbours are told apart without colour. */
export type Pattern = 'hatch' | 'dots' | 'cross' | 'lines';

/** A dashed line; a list says how long its marks and gaps are, in pixels, so that several can be told apart. */
export type Dash = boolean | readonly number[];
export const dashesOf = (dash: Dash | undefined): readonly number[] =>
  dash === true ? [6, 4] : dash === undefined || dash === false ? [] : dash;

export interface ChartPoint {
  /** Fractional year. */
  readonly x: number;
  /** In the unit of the axis; null is a gap. */
  readonly y: number | null;
  /** The value with its unit, or why there is none, in words. */
  readonly text: string;
  /** Provisional, estimated or otherwise flagged: drawn hollow. */
  readonly flagged?: boolean;
}

export interface ChartSeries {
  readonly id: string;
  readonly name: string;
  /** `step` holds its value for the whole of each year; `bar`s with the same `stack` stand on each other, others side by side. */
  readonly mark: 'line' | 'step' | 'bar';
  readonly paint: Paint;
  readonly pattern?: Pattern;
  readonly dash?: Dash;
  /** Drawn wider, on top of the others. */
  readonly strong?: boolean;
  readonly stack?: string;
  /** Bars that stand in the same place, at different times, such as figures and their projection. */
  readonly group?: string;
  /** Named in the drawing, at its end; an empty text where the drawing tells by itself. */
  readonly label?: string;
  /** A number or so, the same in drawing and legend, where the names themselves have no room. */
  readonly short?: string;
  /** Taken out by the reader: its place in a stack stays, so that no other part moves. */
  readonly hidden?: boolean;
  readonly points: readonly ChartPoint[];
}

export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** A place in the drawing with a few words, such as a baseline, a target, or a break in the series (no `y`: the whole height). */
export interface Annotation {
  readonly x: number;
  readonly y?: number;
  readonly text: string;
  readonly paint: Paint;
  /** The words alone, with no ring, in the colour of `paint`: above or below `y`, or after the bar whose top is `y`. */
  readonly side?: 'above' | 'below' | 'after';
  /** Only where the series are named at their ends, or only where a legend names them. */
  readonly when?: 'direct' | 'legend';
  /** Id of the series that it belongs to and goes with. */
  readonly of?: string;
  /** From one height to another a bracket stands beside the bar, in the colour of `paint`. */
  readonly bracket?: readonly [from: number, to: number];
}

/** A tinted field behind the marks, such as a band of norms: from `low` to `high` at each place. */
export interface Area {
  readonly paint: Paint;
  /** With a thin line around it. */
  readonly edge?: boolean;
  readonly points: readonly { readonly x: number; readonly low: number; readonly high: number }[];
}

/** All that a drawing needs, worked out from a document: the poster, the chart engine, the tooltip and the picture share it. */
export interface ChartView {
  readonly x: { readonly min: number; readonly max: number; readonly slots: readonly Tick[] };
  readonly y: {
    readonly min: number;
    readonly max: number;
    readonly ticks: readonly Tick[];
    readonly unit: string;
    readonly title?: string;
  };
  readonly series: readonly ChartSeries[];
  readonly annotations: readonly Annotation[];
  readonly areas?: readonly Area[];
}

/** The same numbers as a table. */
export interface TableView {
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly numeric?: boolean }[];
  /** The first cell of a row is its heading. `number` is what a spreadsheet gets. */
  readonly rows: readonly (readonly TableCell[])[];
  /** Sums and the like, below the rows. */
  readonly foot?: readonly (readonly TableCell[])[];
}

export interface TableCell {
  readonly text: string;
  readonly number?: number | null;
}

/** How high above zero each point of a stacked bar begins. */
export function stackOffsets(view: ChartView): Map<ChartPoint, number> {
  const tops = new Map<string, number>();
  const offsets = new Map<ChartPoint, number>();
  for (const series of view.series) {
    if (series.mark !== 'bar' || !series.stack) continue;
    for (const point of series.points) {
      if (point.y === null) continue;
      const key = `${series.stack} ${point.x} ${point.y < 0}`;
      offsets.set(point, tops.get(key) ?? 0);
      tops.set(key, (tops.get(key) ?? 0) + point.y);
    }
  }
  return offsets;
}

/** The drawing without what the reader has taken out. A part of a stack leaves its place empty, or all above it would seem smaller. */
export function withoutSeries(view: ChartView, ids: ReadonlySet<string>): ChartView {
  return {
    ...view,
    series: view.series.flatMap((series) => (!ids.has(series.id) ? series : series.stack ? { ...series, hidden: true } : [])),
    annotations: view.annotations.filter(({ of }) => of === undefined || !ids.has(of)),
  };
}
