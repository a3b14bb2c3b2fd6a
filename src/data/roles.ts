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
  const assign = (role: Role, fits: (draft: Draft) => unknown): void => {
    const fitting = drafts.some((draft) => draft.role === role) ? undefined : drafts.find((draft) => !draft.role && fits(draft));
    if (fitting) fitting.role = role;
  };
  for (const role of ['time', 'geo', 'metric'] as const) {
    for (const id of [roles?.[role]].flat<unknown[]>()) {
      if (id === null || id === undefined) continue;
      if (!drafts.some(({ code }) => code === id)) invalid(path + role);
      assign(role, ({ code }) => code === id);
    }
  }
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
