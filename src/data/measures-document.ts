import * as v from './schema.js';
import { documentEntries, parseDocument, textSchema, type Text } from './document.js';
import { DataError } from './errors.js';
import { effortKinds, effortSizes, type EffortPart, type Measure, type MeasuresDocument, type Taker } from './measures.js';
import { goalOf } from './un-codes.js';

const size = v.picklist(['small', 'medium', 'large']);
const named = v.object({ id: v.string(), name: textSchema });
/** How much, in a word, or with words of the author's own. */
const effortPart = v.optional(v.union([size, v.object({ size: v.optional(size), text: v.optional(textSchema) })]));

/** A bank of measures that others can take over: each a recipe, with what it asks for, who has taken it and what it earns. */
export const measuresSchema = v.object({
  ...documentEntries,
  measures: v.array(
    v.object({
      id: v.string(),
      title: textSchema,
      summary: v.optional(textSchema),
      /** The recipe, a step in each. */
      steps: v.optional(v.array(textSchema)),
      /** Codes of UN goals or targets, such as `12` or `12.5`. */
      goals: v.optional(v.array(v.string())),
      /** Ids of the municipality's own goals, from `goals`. */
      localGoals: v.optional(v.array(v.string())),
      effort: v.optional(v.object({ size: v.optional(size), time: effortPart, money: effortPart, organisation: effortPart })),
      /** A unit by its id, from `units`, or any place by its name. */
      takenBy: v.optional(
        v.array(
          v.object({
            unit: v.optional(v.string()),
            name: v.optional(textSchema),
            year: v.optional(v.number({ whole: true, min: 1500, max: 2499 })),
          }),
        ),
      ),
      points: v.optional(v.number({ min: 0 })),
      effect: v.optional(v.object({ value: v.optional(v.number()), unit: v.optional(textSchema), text: v.optional(textSchema) })),
      serviceAreas: v.optional(v.array(v.string())),
      /** An address on the page's own site or on the document's; `alt` says what it shows. */
      image: v.optional(v.object({ src: v.string(), alt: v.optional(textSchema) })),
      href: v.optional(v.string()),
      source: v.optional(textSchema),
    }),
  ),
  /** The municipality's own goals that measures name. */
  goals: v.optional(v.array(named)),
  serviceAreas: v.optional(v.array(named)),
  /** Those that earn points. */
  units: v.optional(v.array(named)),
  /** Where a reader puts a measure in: a page, or an e-mail address. */
  submit: v.optional(v.object({ href: v.optional(v.string()), mail: v.optional(v.string()) })),
  notes: v.optional(v.array(textSchema)),
});

type RawDocument = v.Infer<typeof measuresSchema>;
type RawMeasure = RawDocument['measures'][number];
type RawEffort = NonNullable<RawMeasure['effort']>;
type Named = readonly { readonly id: string; readonly name: Text }[];

const mostMeasures = 2000;

/**
 * Reads a `measures` document. The first 2 000 measures are kept, and `cut` tells of the rest. Ids of goals, areas and units that the
 * document does not name are shown as they stand.
 * @throws DataError `invalid` with a path; `repeated-key` for an id that two measures have; `wrong-kind`.
 */
export function parseMeasures(input: unknown): MeasuresDocument {
  const raw = parseDocument('measures', measuresSchema, input);
  const { title, goals = [], serviceAreas = [], units = [], submit, notes = [], source, updated } = raw;
  refuseRepeated(raw.measures);
  const measures = raw.measures.slice(0, mostMeasures).map((measure) => readMeasure(measure, { goals, units }));
  return {
    title,
    measures,
    serviceAreas: withUnnamed(
      serviceAreas,
      measures.flatMap((measure) => measure.serviceAreas),
    ),
    units: withUnnamed(
      units,
      measures.flatMap(({ takers }) => takers.flatMap(({ unit }) => unit ?? [])),
    ),
    submit: submit && { href: submit.href, mail: submit.mail },
    notes,
    source,
    updated,
    cut: raw.measures.length > mostMeasures,
  };
}

function refuseRepeated(measures: readonly RawMeasure[]): void {
  const taken = new Set<string>();
  measures.forEach(({ id }, index) => {
    if (taken.has(id)) throw new DataError('repeated-key', 'The same id twice', { path: `measures[${index}].id` });
    taken.add(id);
  });
}

function withUnnamed(known: Named, used: readonly string[]): Named {
  const ids = new Set(known.map(({ id }) => id));
  return [...known, ...[...new Set(used)].filter((id) => !ids.has(id)).map((id) => ({ id, name: id }))];
}

const nameOf = (list: Named, id: string): Text => list.find((item) => item.id === id)?.name ?? id;

function readMeasure(raw: RawMeasure, { goals, units }: { goals: Named; units: Named }): Measure {
  const { id, title, summary, steps = [], points, effect, serviceAreas = [], image, href, source } = raw;
  const effort = readEffort(raw.effort ?? {});
  const largest = effortSizes.findLast((item) => effort.some((part) => part.size === item));
  return {
    id,
    title,
    summary,
    steps,
    goals: raw.goals ?? [],
    unGoals: [...new Set((raw.goals ?? []).flatMap((code) => goalOf(code) ?? []))],
    localGoals: (raw.localGoals ?? []).map((goal) => nameOf(goals, goal)),
    size: raw.effort?.size ?? largest,
    effort,
    takers: (raw.takenBy ?? []).flatMap(({ unit, name, year }): Taker | [] =>
      unit === undefined && name === undefined ? [] : { unit, name: name ?? nameOf(units, unit ?? ''), year },
    ),
    points,
    effect: effect && { value: effect.value, unit: effect.unit, text: effect.text },
    serviceAreas,
    image: image && { src: image.src, alt: image.alt ?? '' },
    href,
    source,
  };
}

function readEffort(effort: RawEffort): readonly EffortPart[] {
  return effortKinds.flatMap((kind): EffortPart | [] => {
    const part = effort[kind];
    if (part === undefined) return [];
    return typeof part === 'string' ? { kind, size: part, text: undefined } : { kind, size: part.size, text: part.text };
  });
}
