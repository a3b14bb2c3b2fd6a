import * as v from './schema.js';
import { documentEntries, parseDocument, textSchema } from './document.js';

/** The elements that a dashboard can hold. */
export const figureTags = [
  'finance-rules',
  'indicator-chart',
  'indicator-table',
  'indicator-tile',
  'klimabudsjett-bar',
  'materiality-matrix',
  'measure-bank',
  'plan-cascade',
  'plan-timeline',
  'sdg-goal-card',
  'sdg-goal-grid',
  'sdg-goal-tree',
  'service-area-matrix',
  'u4ssc-scorecard',
] as const;

/** A whole page: sections with elements in them, and names for what the reader may choose. */
export const dashboardSchema = v.object({
  ...documentEntries,
  intro: v.optional(textSchema),
  /** What is chosen when the address names nothing. */
  goal: v.optional(v.string()),
  serviceArea: v.optional(v.string()),
  year: v.optional(v.number({ whole: true })),
  region: v.optional(v.string()),
  /** Names of service areas and regions by id, for the line that says what is chosen. */
  names: v.optional(v.object({ serviceArea: v.optional(v.record(textSchema)), region: v.optional(v.record(textSchema)) })),
  sections: v.array(
    v.object({
      id: v.optional(v.string()),
      title: v.optional(textSchema),
      text: v.optional(textSchema),
      elements: v.array(
        v.object({
          tag: v.picklist(figureTags),
          /** By which other elements on the page follow it. */
          id: v.optional(v.string()),
          /** Relative to the address of this document. */
          src: v.optional(v.string()),
          heading: v.optional(textSchema),
          /** `half` stands beside another where there is room; `whole` has the width to itself. */
          width: v.optional(v.picklist(['half', 'whole'])),
          /** As on the tag: `{ "kind": "bar", "no-download": "" }`. */
          attributes: v.optional(v.record(v.string())),
        }),
      ),
    }),
  ),
});

export type DashboardDocument = Readonly<v.Infer<typeof dashboardSchema>>;
export type DashboardElement = DashboardDocument['sections'][number]['elements'][number];

/**
 * Reads a `dashboard` document.
 * @throws DataError `invalid` with a path, also for a tag that is none of ours; `wrong-kind`.
 */
export function parseDashboard(input: unknown): DashboardDocument {
  return parseDocument('dashboard', dashboardSchema, input);
}
