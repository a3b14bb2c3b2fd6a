import * as v from './schema.js';
import { documentEntries, sourceSchema, textSchema } from './document.js';

const year = v.number({ whole: true, min: 1900, max: 2200 });
const tonnesBySector = v.record(v.union([v.number(), v.nil()]));
const pathSchema = v.array(v.object({ year, change: v.number(), low: v.optional(v.number()), high: v.optional(v.number()) }));
const notes = v.optional(v.array(textSchema));
const sectors = v.optional(v.array(v.object({ id: v.string(), name: textSchema })));

/** How sure an effect is: decided and counted; decided, but what it gives is uncertain; found, and not decided. */
const certainty = v.picklist(['decided', 'uncertain', 'identified']);

const accounts = v.array(
  v.object({
    year,
    tonnes: v.optional(v.number()),
    /** As printed; without it, worked out from the tonnes. */
    change: v.optional(v.number()),
    /** By id, in tonnes; null where the sector has no figure. Without `tonnes`, they are added up. */
    sectors: v.optional(tonnesBySector),
    estimated: v.optional(v.boolean()),
  }),
);

const reference = v.object({
  year,
  /** Without it, the account of that year. */
  tonnes: v.optional(v.number()),
});

const results = v.array(
  v.object({
    year,
    decided: v.number(),
    identified: v.optional(v.number()),
    /** The published level of emissions with the decided measures; without it, worked out from `decided`. */
    tonnes: v.optional(v.number()),
    /** The published sum of the measures' effects, in tonnes; it need not equal the sum of the rows. */
    effect: v.optional(v.number()),
  }),
);

const measures = v.array(
  v.object({
    id: v.optional(v.string()),
    name: textSchema,
    /** The id of a sector. */
    sector: v.optional(v.string()),
    responsible: v.optional(textSchema),
    /** Who reports on it. */
    reporter: v.optional(textSchema),
    certainty: v.optional(certainty),
    /**
     * By year: tonnes that the measure takes away in that year; or a range of tonnes; or a class, `low`, `middle` or `high`; or words, as
     * published, where there is no number. A measure with no number stays in the list.
     */
    effect: v.optional(
      v.record(v.union([v.number(), v.object({ low: v.number(), middle: v.optional(v.number()), high: v.number() }), textSchema, v.nil()])),
    ),
    /** By year: 1 000 kroner; or words, as published. */
    cost: v.optional(v.record(v.union([v.number(), textSchema, v.nil()]))),
    /** What is counted to see that the measure works, which is not tonnes: charging points, kilometres of cycle path. */
    indicator: v.optional(v.object({ name: textSchema, target: v.optional(v.union([v.number(), textSchema])) })),
    /** Ids of measures that work on the same emissions: the effects of these are not to be added. */
    overlaps: v.optional(v.array(v.string())),
    /** A page about the measure. */
    href: v.optional(v.string()),
    note: v.optional(textSchema),
  }),
);

/** By year; the number that the emissions of that year are divided by. */
const inhabitants = v.optional(v.record(v.union([v.number({ min: 0 }), v.nil()])));

/**
 * A climate budget and its accounts. Every `change` is in per cent of the emissions of the reference year, as printed: −52 is
 * 52 per cent below. Tonnes are tonnes of CO2 equivalents.
 */
export const climateBudgetSchema = v.object({
  ...documentEntries,
  /** Whose budget it is. */
  place: textSchema,
  /** The budget's own year or name, such as "2023". Its date is `source.published`. */
  vintage: v.optional(textSchema),
  /** What is counted: the municipality's area or its own operation, direct or indirect emissions; or that in words alone. */
  boundary: v.optional(
    v.union([
      textSchema,
      v.object({ area: v.picklist(['area', 'own']), kind: v.picklist(['direct', 'indirect']), text: v.optional(textSchema) }),
    ]),
  ),
  /** Such as "CO2", "CH4", "N2O". */
  gases: v.optional(v.array(v.string())),
  /** The set of warming potentials that made equivalents of the gases, such as "AR5, GWP100". */
  gwp: v.optional(textSchema),
  /** May be left out where no figure needs it; without it, the first year that has an account. */
  reference: v.optional(reference),
  goal: v.optional(
    v.object({
      year,
      change: v.number(),
      /** Which emissions the goal is about. */
      emissions: v.optional(textSchema),
      text: v.optional(textSchema),
    }),
  ),
  sectors,
  /** What was emitted. Years may be uneven; a year that is not here was not published. */
  accounts: v.optional(accounts),
  /** Accounts that stand in a file of their own, as the Norwegian Environment Agency hands them out; relative to this document. */
  accountsFrom: v.optional(
    v.object({
      src: v.string(),
      /** Name or number of the municipality in the file. */
      place: v.optional(v.string()),
      /** Names or numbers of municipalities in the file to compare with. */
      compare: v.optional(v.array(v.string())),
      /** What to do with a key that stands several times: add the figures up, or refuse the file. */
      rule: v.optional(v.picklist(['add', 'refuse'])),
    }),
  ),
  /** The way emissions would go with no further measures: the middle, and the range. */
  referencePath: v.optional(pathSchema),
  /** The emissions that are allowed each year. */
  frames: v.optional(pathSchema),
  /** Where decided measures, and decided with identified ones, lead: the published results. */
  results: v.optional(results),
  measures: v.optional(measures),
  /** Measures that stand in a sheet of their own, saved as CSV; relative to this document. */
  measuresFrom: v.optional(v.object({ src: v.string() })),
  /** Published sums of the measures, in tonnes and 1 000 kroner; without `certainty`, of all that are adopted, sure and uncertain. */
  totals: v.optional(
    v.array(v.object({ year, certainty: v.optional(certainty), effect: v.optional(v.number()), cost: v.optional(v.number()) })),
  ),
  /** The same municipality as other publications have it. */
  vintages: v.optional(
    v.array(
      v.object({
        id: v.string(),
        name: textSchema,
        published: v.optional(v.string()),
        /** Why it differs from this document. */
        why: v.optional(textSchema),
        reference: v.optional(reference),
        accounts: v.optional(accounts),
        referencePath: v.optional(pathSchema),
        frames: v.optional(pathSchema),
        results: v.optional(results),
        source: v.optional(sourceSchema),
      }),
    ),
  ),
  /** Indirect emissions: a part of its own, which is never added to the direct ones. */
  indirect: v.optional(
    v.object({
      title: v.optional(textSchema),
      boundary: v.optional(textSchema),
      reference: v.optional(reference),
      sectors,
      accounts: v.optional(accounts),
      referencePath: v.optional(pathSchema),
      frames: v.optional(pathSchema),
      results: v.optional(results),
      measures: v.optional(measures),
      notes,
      source: v.optional(sourceSchema),
    }),
  ),
  inhabitants,
  /** The accounts of other municipalities. */
  comparison: v.optional(v.array(v.object({ id: v.string(), name: textSchema, accounts, inhabitants, source: v.optional(sourceSchema) }))),
  /** What the municipality has not published, so that a reader does not take an empty place for nought. */
  notPublished: v.optional(v.array(v.object({ what: textSchema, text: v.optional(textSchema), href: v.optional(v.string()) }))),
  notes,
});

export type RawClimateBudget = v.Infer<typeof climateBudgetSchema>;
