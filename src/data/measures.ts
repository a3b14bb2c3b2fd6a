import type { Source, Text } from './document.js';

/** How much a measure asks of those who take it. */
export type EffortSize = 'small' | 'medium' | 'large';

export const effortSizes: readonly EffortSize[] = ['small', 'medium', 'large'];

/** What a measure asks for: time, money and organisation. */
export type EffortKind = 'time' | 'money' | 'organisation';

export const effortKinds: readonly EffortKind[] = ['time', 'money', 'organisation'];

export interface EffortPart {
  readonly kind: EffortKind;
  readonly size: EffortSize | undefined;
  readonly text: Text | undefined;
}

/** Who has taken a measure: one of the document's units, by its id, or a place by its name. */
export interface Taker {
  readonly unit: string | undefined;
  readonly name: Text;
  /** Not always known. */
  readonly year: number | undefined;
}

export interface MeasureEffect {
  readonly value: number | undefined;
  /** Such as "tonn CO₂-ekvivalenter i året". */
  readonly unit: Text | undefined;
  readonly text: Text | undefined;
}

/** A measure that others can take over, as a recipe. What the author has not given is undefined or an empty list: nothing is guessed. */
export interface Measure {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text | undefined;
  readonly steps: readonly Text[];
  /** Codes of UN goals and targets as the document has them, such as `12` and `12.5`. */
  readonly goals: readonly string[];
  /** The UN goals (1–17) that the codes belong to, each once. */
  readonly unGoals: readonly number[];
  /** The municipality's own goals, by name. */
  readonly localGoals: readonly Text[];
  /** The whole effort: the author's word for it, else the largest of the parts. */
  readonly size: EffortSize | undefined;
  readonly effort: readonly EffortPart[];
  readonly takers: readonly Taker[];
  /** What a unit earns by taking it. */
  readonly points: number | undefined;
  readonly effect: MeasureEffect | undefined;
  readonly serviceAreas: readonly string[];
  readonly image: { readonly src: string; readonly alt: Text } | undefined;
  readonly href: string | undefined;
  /** Where it is told of. */
  readonly source: Text | undefined;
}

/** A `measures` document, read. */
export interface MeasuresDocument {
  readonly title: Text;
  readonly measures: readonly Measure[];
  readonly serviceAreas: readonly { readonly id: string; readonly name: Text }[];
  /** Those that earn points: in the document's order, and then those that measures name and the document does not. */
  readonly units: readonly { readonly id: string; readonly name: Text }[];
  /** How a reader puts a measure in. */
  readonly submit: { readonly href: string | undefined; readonly mail: string | undefined } | undefined;
  readonly notes: readonly Text[];
  readonly source: Source | undefined;
  readonly updated: string | undefined;
  /** There were more measures than are kept. */
  readonly cut: boolean;
}

/** What a reader asks for. A field that is left out lets everything pass. */
export interface MeasureFilter {
  /** A UN goal, 1 to 17. */
  readonly goal?: number | undefined;
  readonly size?: EffortSize | 'unknown' | undefined;
  readonly serviceArea?: string | undefined;
  readonly matches?: ((measure: Measure) => boolean) | undefined;
}

export function filterMeasures(measures: readonly Measure[], { goal, size, serviceArea, matches }: MeasureFilter): readonly Measure[] {
  return measures.filter(
    (measure) =>
      (goal === undefined || measure.unGoals.includes(goal)) &&
      (size === undefined || (measure.size ?? 'unknown') === size) &&
      (serviceArea === undefined || measure.serviceAreas.includes(serviceArea)) &&
      (matches?.(measure) ?? true),
  );
}

/** How many have taken it: a unit that took it again in another year is one. */
export function countTakers({ takers }: Measure): number {
  return new Set(takers.map(({ unit, name }) => unit ?? JSON.stringify(name))).size;
}

/** What a unit has earned. */
export interface UnitPoints {
  readonly id: string;
  readonly name: Text;
  readonly points: number;
  /** Measures that it has taken. */
  readonly taken: number;
  /** Of these, measures that have no points. */
  readonly without: number;
}

/** The points of each unit, most first: a measure earns its points once, however often it was taken. */
export function sumPoints({ units, measures }: MeasuresDocument): readonly UnitPoints[] {
  return units
    .map(({ id, name }): UnitPoints => {
      const taken = measures.filter(({ takers }) => takers.some(({ unit }) => unit === id));
      return {
        id,
        name,
        points: taken.reduce((sum, { points = 0 }) => sum + points, 0),
        taken: taken.length,
        without: taken.filter(({ points }) => points === undefined).length,
      };
    })
    .sort((a, b) => b.points - a.points);
}
