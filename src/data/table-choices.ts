import type { Category, Dimension } from './cube.js';
import { totalOf } from './total-category.js';

/** Something of which one is shown at a time: the measure, a sex, an age. */
export interface TableChoice {
  readonly dimension: string;
  readonly label: string;
  readonly isMeasure: boolean;
  /** The code that is shown; empty for the total that comes of leaving the dimension out. */
  readonly chosen: string;
  readonly canLeaveOut: boolean;
  readonly categories: readonly Category[];
}

/** What the tag says of a table, as it stands in its attributes. */
export interface TagChoice {
  readonly measure: string;
  readonly select: string;
}

/** The pairs of a `select` attribute, `Kjonn=1 Alder=15-24`. A code may have spaces in it: it goes on until the next name with its sign. */
export const selectPairs = (select: string): Map<string, string> =>
  new Map(
    select
      .trim()
      .split(/\s+(?=[^\s=]+=)/)
      .filter(Boolean)
      .map((pair) => [pair.split('=')[0] ?? '', pair.split('=').slice(1).join('=')]),
  );

/**
 * What a reader can choose of a table beside time and place, with what is shown now. A dimension whose name has spaces in it, or whose codes
 * have an equals sign, cannot be named in a tag, and is no choice.
 */
export function tableChoices(
  dimensions: readonly (Dimension & { readonly optional?: boolean })[],
  { measure, select }: TagChoice,
): TableChoice[] {
  const pairs = selectPairs(select);
  return dimensions.flatMap(({ code, label, role, categories, optional }): TableChoice[] => {
    if (role === 'time' || role === 'geo' || categories.length < 2) return [];
    if (!code || /[\s=]/.test(code) || categories.some((category) => !category.code || category.code.includes('='))) return [];
    const isMeasure = role === 'metric';
    const canLeaveOut = Boolean(optional) && !isMeasure;
    const standard = isMeasure || canLeaveOut ? undefined : totalOf(categories);
    const asked = (isMeasure && measure) || pairs.get(code);
    return [
      {
        dimension: code,
        label,
        isMeasure,
        canLeaveOut,
        categories,
        chosen: asked ?? (canLeaveOut ? '' : ((standard ?? categories[0])?.code ?? '')),
      },
    ];
  });
}

/** A `select` attribute with one choice made, or taken back by an empty code. */
export function withChoice(select: string, dimension: string, code: string): string {
  const pairs = selectPairs(select);
  if (code) pairs.set(dimension, code);
  else pairs.delete(dimension);
  return [...pairs].map(([name, value]) => `${name}=${value}`).join(' ');
}

/** The places of a table; none where there is only one. */
export function tablePlaces(dimensions: readonly Dimension[]): readonly Category[] {
  const places = dimensions.find(({ role }) => role === 'geo')?.categories ?? [];
  return places.length > 1 ? places.filter(({ code }) => !/\s/.test(code)) : [];
}
