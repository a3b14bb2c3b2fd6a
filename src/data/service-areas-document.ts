import { array, number, object, optional, picklist, string, union, type Infer } from './schema.js';
import { documentEntries, parseDocument, textSchema, type Text } from './document.js';
import { DataError } from './errors.js';
import { parseReferences, unGoalsOf } from './goal-references.js';
import type { AreaGoal, AreaGoalGroup, Noun, ServiceArea, ServiceAreasDocument } from './service-areas.js';

const nounSchema = object({ name: textSchema, plural: optional(textSchema) });
const goalEntries = {
  /** By which an area names it. */
  id: string(),
  title: textSchema,
  /** The codes that tie it to the UN's goals and targets, as in a `goals` document: `["FN-T", "11.a"]`. */
  refs: optional(array(string())),
};

/** Which service area follows up which sub-goal of a plan. */
export const serviceAreasSchema = object({
  ...documentEntries,
  /** What a main goal, a sub-goal and a service area are called, where that is not the usual words. */
  names: optional(object({ group: optional(nounSchema), goal: optional(nounSchema), area: optional(nounSchema) })),
  /** What a mark in the matrix means, such as "særlig relevant for tjenesteområdet". */
  mark: optional(textSchema),
  /** The least and the most sub-goals that an area has, where that is published. */
  range: optional(object({ min: number({ whole: true, min: 0 }), max: number({ whole: true, min: 0 }) })),
  /** Main goals with their sub-goals. Left out where the element is given the plan's own `goals` document. */
  groups: optional(array(object({ ...goalEntries, goals: array(object(goalEntries)) }))),
  areas: array(
    object({
      id: string(),
      name: textSchema,
      /** Ids of the sub-goals that the area follows up, or that this is not published. */
      goals: union([array(string()), picklist(['not-published'])]),
      note: optional(textSchema),
    }),
  ),
  notes: optional(array(textSchema)),
});
type Raw = Infer<typeof serviceAreasSchema>;

/**
 * Reads a `service-areas` document.
 * @param plan the sub-goals, where the document does not have them itself; from `parsePlanAreas`
 * @throws DataError `wrong-kind`; `invalid` with a path, also for an area that names a sub-goal that is not there, and for a range
 * whose ends are turned; `repeated-key` for an id that stands twice.
 */
export function parseServiceAreas(input: unknown, plan?: Pick<ServiceAreasDocument, 'groups' | 'nouns'>): ServiceAreasDocument {
  const raw = parseDocument('service-areas', serviceAreasSchema, input);
  const { range, names = {} } = raw;
  if (range && range.min > range.max)
    throw new DataError('invalid', 'A range turned round', { path: 'range.max', expected: `>=${range.min}` });
  const groups = raw.groups || !plan ? readGroups(raw.groups) : plan.groups;
  const nouns: ServiceAreasDocument['nouns'] = raw.groups ? {} : (plan?.nouns ?? {});
  return {
    title: raw.title,
    updated: raw.updated,
    source: raw.source,
    notes: raw.notes ?? [],
    nouns: {
      group: readNoun(names.group) ?? nouns.group,
      goal: readNoun(names.goal) ?? nouns.goal,
      area: readNoun(names.area),
    },
    mark: raw.mark,
    range,
    groups,
    areas: readAreas(raw.areas, groups),
  };
}

/** A word that is the same for one and for several needs no plural. */
export const readNoun = (noun: { name: Text; plural?: Text | undefined } | undefined): Noun | undefined =>
  noun && { name: noun.name, plural: noun.plural ?? noun.name };

const toGoal = ({ id, title, refs = [] }: { id: string; title: Text; refs?: string[] | undefined }): AreaGoal => {
  const references = parseReferences(refs);
  return { id, title, references, unGoals: unGoalsOf(references) };
};

function readGroups(raw: Raw['groups']): readonly AreaGoalGroup[] {
  if (!raw) throw new DataError('invalid', 'No groups and no plan', { path: 'groups', expected: 'Array', received: 'undefined' });
  const taken = new Set<string>();
  return raw.map((group, index) => {
    refuseRepeated(taken, group.id, `groups[${index}].id`);
    group.goals.forEach(({ id }, place) => refuseRepeated(taken, id, `groups[${index}].goals[${place}].id`));
    return { ...toGoal(group), goals: group.goals.map(toGoal) };
  });
}

function readAreas(raw: Raw['areas'], groups: readonly AreaGoalGroup[]): readonly ServiceArea[] {
  const known = new Set(groups.flatMap(({ goals }) => goals.map(({ id }) => id)));
  const taken = new Set<string>();
  return raw.map(({ id, name, goals, note }, index) => {
    refuseRepeated(taken, id, `areas[${index}].id`);
    if (typeof goals === 'string') return { id, name, note, goals: undefined };
    const own = new Set<string>();
    goals.forEach((goal, place) => {
      const path = `areas[${index}].goals[${place}] (${goal})`;
      if (!known.has(goal)) throw new DataError('invalid', 'No such sub-goal', { path, expected: 'groups[].goals[].id' });
      refuseRepeated(own, goal, path);
    });
    return { id, name, note, goals: own };
  });
}

function refuseRepeated(taken: Set<string>, id: string, path: string): void {
  if (taken.has(id)) throw new DataError('repeated-key', 'The same id twice', { path });
  taken.add(id);
}
