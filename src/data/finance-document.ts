import * as v from './schema.js';
import { documentEntries, parseDocument, textSchema, type Source, type Text } from './document.js';
import { DataError } from './errors.js';
import type { FinanceRule, FinanceValue, Norm } from './finance.js';

const year = v.number({ whole: true, min: 1500, max: 2499 });

/** Financial rules of a municipality: what each is measured by, year by year, and the norm, which may move or be a range. */
export const financeSchema = v.object({
  ...documentEntries,
  /** Whose finances they are. */
  place: v.optional(textSchema),
  rules: v.array(
    v.object({
      id: v.string(),
      title: textSchema,
      /** Such as "prosent av brutto driftsinntekter". */
      unit: v.optional(textSchema),
      decimals: v.optional(v.number({ whole: true, min: 0, max: 10 })),
      direction: v.picklist(['at-least', 'at-most', 'between']),
      /** The norm itself is not enough: more than, less than. */
      strict: v.optional(v.boolean()),
      /** By year; null where there is no figure. A year that is not here was not published. */
      values: v.record(v.union([v.number(), v.nil()])),
      /** The first year that is a projection and no figure. */
      projectionFrom: v.optional(year),
      /** In force from and to a year, both counted in. `high` ends a range. Where two meet, the later one is in force. */
      norm: v.array(v.object({ from: v.optional(year), to: v.optional(year), value: v.number(), high: v.optional(v.number()) })),
      /** Years whose figures are not revised yet. */
      unrevised: v.optional(v.array(year)),
      note: v.optional(textSchema),
    }),
  ),
  notes: v.optional(v.array(textSchema)),
});

type RawRule = v.Infer<typeof financeSchema>['rules'][number];

/** A `finance` document, read. */
export interface FinanceDocument {
  readonly title: Text;
  readonly place: Text | undefined;
  readonly rules: readonly FinanceRule[];
  readonly notes: readonly Text[];
  readonly source: Source | undefined;
  readonly updated: string | undefined;
}

/**
 * Reads a `finance` document.
 * @throws DataError `invalid` with a path, also for a year that is none and for a range without its end; `repeated-key` for an id that
 * two rules have; `wrong-kind`.
 */
export function parseFinance(input: unknown): FinanceDocument {
  const { title, place, rules, notes = [], source, updated } = parseDocument('finance', financeSchema, input);
  const taken = new Set<string>();
  rules.forEach(({ id }, index) => {
    if (taken.has(id)) throw new DataError('repeated-key', 'The same id twice', { path: `rules[${index}].id`, key: id });
    taken.add(id);
  });
  return { title, place, rules: rules.map((rule, index) => readRule(rule, `rules[${index}]`)), notes, source, updated };
}

function readRule(
  { values, projectionFrom = Infinity, norm, unrevised = [], strict = false, ...rule }: RawRule,
  path: string,
): FinanceRule {
  return {
    id: rule.id,
    title: rule.title,
    unit: rule.unit,
    decimals: rule.decimals,
    direction: rule.direction,
    strict,
    note: rule.note,
    values: Object.entries(values)
      .map(([code, value]): FinanceValue => {
        const at = readYear(code, `${path}.values.${code}`);
        return { year: at, value, projected: at >= projectionFrom, unrevised: unrevised.includes(at) };
      })
      .sort((a, b) => a.year - b.year),
    norm: norm
      .map((item, index): Norm => {
        const { from = -Infinity, to = Infinity, value, high } = item;
        if (high === undefined ? rule.direction === 'between' : high < value)
          throw new DataError('invalid', 'Not a range', {
            path: `${path}.norm[${index}].high`,
            expected: `>=${value}`,
            received: String(high),
          });
        return { from, to, value, high };
      })
      .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
  };
}

function readYear(code: string, path: string): number {
  if (!/^(?:1[5-9]|2[0-4])\d\d$/.test(code)) throw new DataError('invalid', 'Not a year', { path, expected: 'year', received: code });
  return Number(code);
}
