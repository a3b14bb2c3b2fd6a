import type { Indicator } from '../data/indicator.js';
import { longestSeries } from '../data/indicator-span.js';
import type { TableView } from './chart-view.js';

/** Rows that cost nothing to speak of before a reader asks for them. */
const fewRows = 300;

/**
 * The table of a series of any length: a long one is made when it is opened, and shows its last rows; all are in the download.
 * @param asTable makes a table of an indicator
 * @param whole makes the table that is downloaded
 */
export function longTable(
  indicator: Indicator,
  { asTable, mostRows, whole }: { asTable: (of: Indicator) => TableView; mostRows: number; whole: () => TableView },
): { table: TableView; tableWhenOpened?: boolean; wholeTable?: () => TableView } {
  const rows = longestSeries(indicator);
  if (rows <= fewRows) return { table: asTable(indicator) };
  const last = { ...indicator, series: indicator.series.map((series) => ({ ...series, points: series.points.slice(-mostRows) })) };
  let made: TableView | undefined;
  const table = (): TableView => (made ??= asTable(last));
  return {
    table: {
      get caption() {
        return table().caption;
      },
      get columns() {
        return table().columns;
      },
      get rows() {
        return table().rows;
      },
    },
    tableWhenOpened: true,
    wholeTable: whole,
  };
}
