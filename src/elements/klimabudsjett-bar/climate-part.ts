import type { ChartView, TableView } from '../../charts/chart-view.js';
import type { BarTable } from '../../charts/climate-bars.js';
import type { Source } from '../../data/document.js';
import type { ClimateView } from './climate-choice.js';

/** A part of a climate budget, as it is shown. */
export interface ClimatePart {
  readonly view: ClimateView;
  readonly heading: string;
  readonly sentence: string;
  readonly chart?: ChartView;
  /** The figures of the drawing, or the same as the bars. */
  readonly table?: TableView;
  readonly tableOpen?: boolean;
  readonly bars?: BarTable;
  /** A further table, always shown. */
  readonly extra?: TableView;
  readonly notes?: readonly string[];
  readonly source?: Source | undefined;
  readonly choice?: {
    readonly name: 'vintage' | 'compare';
    readonly label: string;
    readonly options: readonly { readonly id: string; readonly name: string; readonly chosen: boolean }[];
  };
}
