import * as v from './schema.js';
import { documentEntries, parseDocument, textSchema } from './document.js';

/** The plans of a municipality as a hierarchy, from what gives direction to what is done. */
export const planSchema = v.object({
  ...documentEntries,
  /** From the top: first what gives direction, then the plans. */
  levels: v.array(
    v.object({
      name: textSchema,
      /** `direction` narrows from the global to the local; `plan`, the default, widens from the highest plan to the measures. */
      part: v.optional(v.picklist(['direction', 'plan'])),
      text: v.optional(textSchema),
      /** Ids of the levels of a `goals` document that are laid down here; their goals are counted. */
      goalLevels: v.optional(v.array(v.string())),
      /** The plans at this level; a period may be years or words: `2020–2032`, `hvert år`. */
      documents: v.optional(
        v.array(v.object({ name: textSchema, period: v.optional(textSchema), text: v.optional(textSchema), href: v.optional(v.string()) })),
      ),
    }),
  ),
  notes: v.optional(v.array(textSchema)),
});

export type PlanDocument = v.Infer<typeof planSchema>;
export type PlanLevel = PlanDocument['levels'][number];

/**
 * Reads a `plan` document.
 * @throws DataError `invalid`, `wrong-kind`, `too-deep`.
 */
export function parsePlan(input: unknown): PlanDocument {
  return parseDocument('plan', planSchema, input);
}
