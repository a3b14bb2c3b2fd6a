import { array, boolean, nil, number, object, optional, picklist, string, union, type Infer } from './schema.js';
import { documentEntries, parseDocument, textSchema, type Text } from './document.js';
import { DataError } from './errors.js';
import { parseNumber } from './number.js';
import { judgeU4ssc } from './progress-methods.js';
import type { Progress } from './progress.js';
import { normaliseU4sscCode, u4sscKpis } from './u4ssc-codes.js';
import type { U4sscDocument, U4sscResult, U4sscTarget } from './u4ssc.js';

/** Measurements by U4SSC's 91 indicators: one city or several, one year or several, to be shown beside each other. */
export const u4sscSchema = object({
  ...documentEntries,
  measurements: array(
    object({
      /** By which a page asks for it, such as `asker-2020`. */
      id: optional(string()),
      /** Whose, and when: "Asker 2020". */
      name: textSchema,
      /** All that was reported stands here: an indicator without a row was not reported. Without it, such a row is not at hand. */
      complete: optional(boolean()),
      results: array(
        object({
          /** U4SSC's code; spaces and case do not matter. */
          code: string(),
          /** Which figure, where an indicator has several, such as "3G" and "4G". */
          part: optional(textSchema),
          /** As printed ("95 424", "No", "Not Reported"), or a number. Null is not reported. */
          value: union([string(), number(), boolean(), nil()]),
          unit: optional(textSchema),
          note: optional(textSchema),
        }),
      ),
    }),
    { min: 1 },
  ),
  /** What each indicator is to reach. U4SSC's own targets are not public, so these are the municipality's. One for each indicator. */
  targets: optional(
    array(
      object({
        code: string(),
        /** The figure that the target is for, where the indicator has several. */
        part: optional(textSchema),
        value: number(),
        /** Whether up or down is the wanted way. It is never guessed. */
        direction: picklist(['up', 'down']),
      }),
    ),
  ),
  notes: optional(array(textSchema)),
});
type Raw = Infer<typeof u4sscSchema>;
type RawResult = Raw['measurements'][number]['results'][number];

const codes: ReadonlySet<string> = new Set(u4sscKpis.map(({ code }) => code));

/**
 * Reads a `u4ssc` document.
 * @throws DataError `wrong-kind`; `invalid` with a path; a code that U4SSC does not have is `invalid` too; `repeated-key` for a figure,
 * a target or an id that stands twice.
 */
export function parseU4ssc(input: unknown): U4sscDocument {
  const raw = parseDocument('u4ssc', u4sscSchema, input);
  const targets = new Map<string, U4sscTarget>();
  (raw.targets ?? []).forEach(({ code, part, value, direction }, index) => {
    const path = `targets[${index}].code`;
    const known = readCode(code, path);
    if (targets.has(known)) throw new DataError('repeated-key', 'Two targets for one indicator', { path, key: known });
    targets.set(known, { part: partKey(part), value, direction });
  });
  const taken = new Set<string>();
  const measurements = raw.measurements.map(({ id, name, complete = false, results }, index) => {
    const path = `measurements[${index}]`;
    // A page asks for measurements by id: a name of two words would be two ids.
    const own = id?.trim().replace(/\s+/g, '-') ?? `${index + 1}`;
    if (taken.has(own)) throw new DataError('repeated-key', 'Two measurements of one id', { path: `${path}.id`, key: own });
    taken.add(own);
    return { id: own, name, complete, results: readResults(results, targets, path) };
  });
  return { title: raw.title, updated: raw.updated, source: raw.source, notes: raw.notes ?? [], measurements, targets };
}

function readResults(rows: readonly RawResult[], targets: ReadonlyMap<string, U4sscTarget>, path: string) {
  const results = new Map<string, U4sscResult[]>();
  const keys = new Set<string>();
  rows.forEach((row, index) => {
    const at = `${path}.results[${index}].code`;
    const code = readCode(row.code, at);
    const key = `${code} ${partKey(row.part)}`;
    if (keys.has(key)) throw new DataError('repeated-key', 'The same figure twice', { path: at, key: code });
    keys.add(key);
    const target = targets.get(code);
    results.set(code, [...(results.get(code) ?? []), readResult(row, target?.part === partKey(row.part) ? target : undefined)]);
  });
  return results;
}

function readCode(text: string, path: string): string {
  const code = normaliseU4sscCode(text);
  if (!codes.has(code)) throw new DataError('invalid', 'Not a code of U4SSC', { path, expected: 'code', received: text });
  return code;
}

const partKey = (part: Text | undefined): string =>
  (typeof part === 'object' ? (part.nb ?? part.nn ?? part.en ?? '') : (part ?? '')).trim().toLowerCase();

const notReported = /^(?:not reported|ikk?j?e rapportert|n\/?r|)$/i;
const yes = /^(?:yes|ja)$/i;
const no = /^(?:no|nei)$/i;

function readResult({ part, value: given, unit, note }: RawResult, target: U4sscTarget | undefined): U4sscResult {
  const value = readValue(given);
  const isNumber = typeof value === 'number';
  return {
    part,
    value,
    decimals: isNumber ? decimalsOf(String(given), value) : 0,
    unit,
    note,
    target,
    progress: target && isNumber ? judge(value, target) : undefined,
  };
}

function readValue(given: RawResult['value']): U4sscResult['value'] {
  if (typeof given !== 'string') return given;
  const text = given.trim();
  if (notReported.test(text)) return null;
  if (yes.test(text) || no.test(text)) return yes.test(text);
  return parseNumber(text) ?? text;
}

/** All digits but those of the whole number: `97.00` has two, `95 424` none. */
function decimalsOf(printed: string, value: number): number {
  const digits = printed.replace(/\D/g, '').length - String(Math.trunc(Math.abs(value))).length;
  return /e/i.test(printed) ? 0 : Math.min(10, Math.max(0, digits));
}

function judge(value: number, { value: near, direction }: U4sscTarget): Progress | undefined {
  const latest = { year: 0, value };
  const verdict = judgeU4ssc({ latest, target: { near, far: near, year: undefined }, d: direction === 'up' ? 1 : -1 });
  return typeof verdict === 'string' ? undefined : { method: 'u4ssc', latest, ...verdict };
}
