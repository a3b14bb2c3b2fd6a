import { array, object, optional, picklist, string, type Infer } from './schema.js';
import { documentEntries, parseDocument, sourceSchema, textSchema, type Source, type Text } from './document.js';
import { DataError, isDataError } from './errors.js';
import { indicatorSchema, parseIndicator } from './indicator-document.js';
import type { Indicator } from './indicator.js';

/** The indicators of an area: each with its figures, with the address of its figures, or with none yet. */
export const indicatorsSchema = object({
  ...documentEntries,
  notes: optional(array(textSchema)),
  /** In the order in which they are shown. */
  groups: optional(array(object({ id: string(), name: textSchema }))),
  indicators: array(
    object({
      /** By which a page asks for it. */
      id: optional(string()),
      title: textSchema,
      /** Id of a group, or its name. */
      group: optional(string()),
      source: optional(sourceSchema),
      unit: optional(textSchema),
      /** Whether up or down is the wanted way. Without it nothing is said about better or worse. */
      direction: optional(picklist(['up', 'down'])),
      /** How often the figure comes, in words. */
      frequency: optional(textSchema),
      /** The goal of the plan that it measures, in words. */
      goal: optional(textSchema),
      /** The figures: an `indicator` document within this one. */
      indicator: optional(indicatorSchema),
      /** Address of the figures, relative to this document. They are fetched when a reader asks for them. */
      src: optional(string()),
    }),
  ),
});
type RawItem = Infer<typeof indicatorsSchema>['indicators'][number];

export interface IndicatorItem {
  readonly id: string;
  readonly title: Text;
  readonly group: string | undefined;
  readonly source: Source | undefined;
  readonly unit: Text | undefined;
  readonly frequency: Text | undefined;
  readonly goal: Text | undefined;
  /** Undefined where there are no figures in the document. */
  readonly indicator: Indicator | undefined;
  readonly src: string | undefined;
}

export interface IndicatorsDocument {
  readonly title: Text;
  readonly updated: string | undefined;
  readonly source: Source | undefined;
  readonly notes: readonly Text[];
  readonly groups: readonly { readonly id: string; readonly name: Text }[];
  readonly indicators: readonly IndicatorItem[];
}

/**
 * Reads an `indicators` document. What a row does not say itself, its figures say for it.
 * @throws DataError as `parseIndicator` does, with the path in this document; `repeated-key` for an id that stands twice.
 */
export function parseIndicators(input: unknown): IndicatorsDocument {
  const { title, updated, source, notes = [], groups = [], indicators } = parseDocument('indicators', indicatorsSchema, input);
  const taken = new Set<string>();
  return {
    title,
    updated,
    source,
    notes,
    groups,
    indicators: indicators.map((item, index) => {
      const path = `indicators[${index}]`;
      const id = item.id ?? `${index + 1}`;
      if (taken.has(id)) throw new DataError('repeated-key', 'Two indicators of one id', { path: `${path}.id` });
      taken.add(id);
      return readItem(item, id, path);
    }),
  };
}

function readItem(item: RawItem, id: string, path: string): IndicatorItem {
  const { title, group, goal, src } = item;
  const own = item.indicator === undefined ? undefined : readIndicator(item.indicator, `${path}.indicator`);
  const source = item.source ?? own?.source;
  const unit = item.unit ?? own?.unit;
  const indicator = own && { ...own, title, source, unit, direction: item.direction ?? own.direction };
  return { id, title, group, source, unit, frequency: item.frequency ?? item.indicator?.frequency, goal, indicator, src };
}

function readIndicator(input: unknown, path: string): Indicator {
  try {
    return parseIndicator(input);
  } catch (error) {
    if (!isDataError(error)) throw error;
    throw new DataError(error.code, error.message, { ...error.detail, path: error.path === undefined ? path : `${path}.${error.path}` });
  }
}
