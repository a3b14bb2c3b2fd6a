import type { Source, Text } from './document.js';

export const materialityAxes = ['influence', 'importance'] as const;
export type MaterialityAxisKey = (typeof materialityAxes)[number];

/** One goal that was weighed. */
export interface MaterialityItem {
  /** The UN goal's number as text where it is one, else the document's id. */
  readonly id: string;
  /** 1–17; undefined for a topic of the municipality's own. */
  readonly goal: number | undefined;
  /** Undefined for a UN goal that goes by its usual name. */
  readonly title: Text | undefined;
  /** Where it was placed, in the unit of the scale; undefined where that is not published. */
  readonly place: { readonly influence: number; readonly importance: number } | undefined;
  readonly chosen: boolean;
  /** Why; one text or several points. */
  readonly notes: readonly Text[];
}

/** What an axis is called and what its ends are called; undefined for the usual words. */
export interface MaterialityAxis {
  readonly name?: Text | undefined;
  readonly low?: Text | undefined;
  readonly high?: Text | undefined;
  /** Where the line between low and high goes; the middle of the scale without it. */
  readonly limit: number;
}

/** An analysis of what matters most: what a municipality can influence, and what is most important to it. */
export interface MaterialityDocument {
  readonly title: Text;
  readonly updated: string | undefined;
  readonly source: Source | undefined;
  readonly notes: readonly Text[];
  /** The places are made up, to show the figure. */
  readonly example: boolean;
  readonly scale: { readonly min: number; readonly max: number };
  readonly axes: Readonly<Record<MaterialityAxisKey, MaterialityAxis>>;
  readonly items: readonly MaterialityItem[];
}

/** Chosen first, else as given: the order in which they are read. */
export function inReadingOrder(items: readonly MaterialityItem[]): readonly MaterialityItem[] {
  return [...items.filter(({ chosen }) => chosen), ...items.filter(({ chosen }) => !chosen)];
}

/** Whether an item lies at or above the limit of both axes; undefined where its place is not published. */
export function isHighOnBoth({ place }: MaterialityItem, axes: MaterialityDocument['axes']): boolean | undefined {
  return place && materialityAxes.every((axis) => place[axis] >= axes[axis].limit);
}
