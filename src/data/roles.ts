import type { Dimension, Role } from './cube.js';
import { invalid } from './json-fields.js';
import { parsePeriods } from './period.js';

/** A dimension whose role is still to be found. */
export type Draft = Omit<Dimension, 'role'> & { role: Role | null };

const TIME_NAME = /^(tid|time|time_period|year|aar|år|quarter|month|period)$/i;
const GEO_NAME = /^(kok\w*)?(region|kommune|fylke|bydel|geo|knr|area$)/i;
const METRIC_NAME = /^(contentscode|measure_type)$/i;

/**
 * Finds what each dimension is for: by the roles that the publisher names, else time and place by the dimension's name, measures by name or
 * by having units, and time at last by codes that are all periods. At most one dimension for each role.
 * @throws DataError `invalid` for a role given to a dimension that is not there.
 */
export function assignRoles(drafts: readonly Draft[], roles?: Readonly<Record<string, unknown>>, path = ''): void {
  const free = (): readonly Draft[] => drafts.filter(({ role }) => !role);
  for (const role of ['time', 'geo', 'metric'] as const) {
    const named = [roles?.[role]].flat().flatMap((id: unknown) => {
      if (id === null || id === undefined) return [];
      return drafts.find(({ code }) => code === id) ?? invalid(path + role);
    });
    if (named[0]) named[0].role ??= role;
  }
  const assign = (role: Role, fits: (draft: Draft) => boolean): void => {
    if (drafts.some((draft) => draft.role === role)) return;
    const fitting = free().find(fits);
    if (fitting) fitting.role = role;
  };
  assign('time', ({ code }) => TIME_NAME.test(code));
  assign('geo', ({ code }) => GEO_NAME.test(code));
  assign('metric', ({ code, categories }) => METRIC_NAME.test(code) || categories.some(({ unit }) => unit));
  assign('time', looksLikeTime);
}

/** Whether every code is a period that its label agrees with: 1804 is Bodø, not a year. */
function looksLikeTime({ categories }: Draft): boolean {
  return parsePeriods(categories.map(({ code }) => code)).every(
    (period, at) => period && categories[at]?.label.includes(String(period.year)),
  );
}
