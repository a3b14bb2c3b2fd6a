import * as v from './schema.js';
import { documentEntries, parseDocument, textSchema, type Source, type Text } from './document.js';

const year = v.number({ whole: true, min: 1900, max: 2200 });
const tonnesBySector = v.record(v.union([v.number(), v.nil()]));
const pathSchema = v.array(v.object({ year, change: v.number(), low: v.optional(v.number()), high: v.optional(v.number()) }));

/**
 * A climate budget and its accounts. Every `change` is in per cent of the emissions of the reference year, as printed: −52 is
 * 52 per cent below. Tonnes are tonnes of CO2 equivalents.
 */
export const climateBudgetSchema = v.object({
  ...documentEntries,
  /** Whose budget it is. */
  place: textSchema,
  /** The budget's own year or name, such as "2023". */
  vintage: v.optional(textSchema),
  /** What is counted, in words: area or own operation, direct or indirect, gases, GWP set. */
  boundary: v.optional(textSchema),
  reference: v.object({ year, tonnes: v.number() }),
  goal: v.optional(v.object({ year, change: v.number(), text: v.optional(textSchema) })),
  sectors: v.optional(v.array(v.object({ id: v.string(), name: textSchema }))),
  /** What was emitted. Years may be uneven; a year that is not here was not published. */
  accounts: v.array(
    v.object({
      year,
      tonnes: v.optional(v.number()),
      /** As printed; without it, worked out from the tonnes. */
      change: v.optional(v.number()),
      /** By id, in tonnes; null where the sector has no figure. Without `tonnes`, they are added up. */
      sectors: v.optional(tonnesBySector),
      estimated: v.optional(v.boolean()),
    }),
  ),
  /** The way emissions would go with no further measures. */
  referencePath: v.optional(pathSchema),
  /** The emissions that are allowed each year. */
  frames: v.optional(pathSchema),
  /** Where decided measures, and decided with identified ones, lead: the published results. */
  results: v.optional(
    v.array(
      v.object({
        year,
        decided: v.number(),
        identified: v.optional(v.number()),
        /** The published level of emissions with the decided measures; without it, worked out from `decided`. */
        tonnes: v.optional(v.number()),
        /** The published sum of the measures' effects, in tonnes; it need not equal the sum of the rows. */
        effect: v.optional(v.number()),
      }),
    ),
  ),
  measures: v.optional(
    v.array(
      v.object({
        id: v.optional(v.string()),
        name: textSchema,
        sector: v.optional(v.string()),
        responsible: v.optional(textSchema),
        certainty: v.optional(v.picklist(['decided', 'uncertain', 'identified'])),
        /** By year: tonnes, or words where no number was published. A measure with no number stays in the list. */
        effect: v.optional(v.record(v.union([v.number(), textSchema, v.nil()]))),
        note: v.optional(textSchema),
      }),
    ),
  ),
  notes: v.optional(v.array(textSchema)),
});

export type ClimateBudget = Readonly<v.Infer<typeof climateBudgetSchema>>;
export type Measure = NonNullable<ClimateBudget['measures']>[number];

/**
 * Reads a `climate-budget` document.
 * @throws DataError `invalid` with a path; `wrong-kind`.
 */
export function parseClimateBudget(input: unknown): ClimateBudget {
  return parseDocument('climate-budget', climateBudgetSchema, input);
}

export type { Source, Text };
