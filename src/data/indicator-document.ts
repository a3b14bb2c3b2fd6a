import * as v from './schema.js';
import { documentEntries, parseDocument, textSchema, type Text } from './document.js';
import { DataError } from './errors.js';
import { forEachField } from './json-fields.js';
import type { Indicator, IndicatorPoint, IndicatorSeries, Target } from './indicator.js';
import { parsePeriod } from './period.js';
import { symbolReason } from './publisher-symbols.js';

const valueSchema = v.union([v.number(), v.string(), v.nil()]);
const pointSchema = v.object({ period: v.string(), value: v.number() });
const targetSchema = v.object({ period: v.string(), value: v.number(), high: v.optional(v.number()) });

/** One indicator over time, with what it is measured against. */
export const indicatorSchema = v.object({
  ...documentEntries,
  description: v.optional(textSchema),
  unit: v.optional(textSchema),
  decimals: v.optional(v.number({ whole: true, min: 0, max: 10 })),
  /** Whether up or down is the wanted way. Without it nothing is said about better or worse. */
  direction: v.optional(v.picklist(['up', 'down'])),
  /** How the status is worked out: `statcan`, `linear`, `un`, `weather`, `u4ssc`, or several with spaces between. */
  method: v.optional(v.string()),
  /** The highest value that can be, such as 100 for a share; where less is better, the lowest. */
  limit: v.optional(v.number()),
  /** How often the figure comes, in words. */
  frequency: v.optional(textSchema),
  series: v.array(
    v.object({
      id: v.optional(v.string()),
      name: textSchema,
      /** Comparison places are drawn in grey. The first series is the main one unless another says so. */
      role: v.optional(v.picklist(['main', 'comparison'])),
      /** By period, such as "2023" or "2023K1": a number (also as "1 234,5"), null for missing, or the publisher's symbol. */
      values: v.record(valueSchema),
      /** The first period that is a projection and no figure, such as "2026". */
      projectionFrom: v.optional(v.string()),
    }),
    { min: 1 },
  ),
  baseline: v.optional(pointSchema),
  /** One value to be reached, or a norm that moves: value, or value to high. */
  target: v.optional(v.union([targetSchema, v.array(targetSchema)])),
  /** What a reader must know of a period: a break in the series, a new method, a merger. */
  notes: v.optional(v.array(v.object({ period: v.string(), text: textSchema, break: v.optional(v.boolean()) }))),
});

/**
 * Reads an `indicator` document.
 * @throws DataError `invalid` with a path, also for a period that cannot be read; `repeated-key` for a period that a series has twice;
 * `wrong-kind`.
 */
export function parseIndicator(input: unknown): Indicator {
  const raw = parseDocument('indicator', indicatorSchema, input);
  const mainIndex = Math.max(
    0,
    raw.series.findIndex(({ role }) => role === 'main'),
  );
  const taken = new Set<string>();
  const series = raw.series.map((item, index): IndicatorSeries => ({
    id: uniqueId(item.id ?? `s${index + 1}`, taken),
    name: item.name,
    role: index === mainIndex ? 'main' : 'comparison',
    ...partPoints(readPoints(item.values, `series[${index}].values`), item.projectionFrom, `series[${index}].projectionFrom`),
  }));
  const targets = raw.target === undefined ? [] : Array.isArray(raw.target) ? raw.target : [raw.target];
  return {
    title: raw.title,
    description: raw.description,
    unit: raw.unit,
    decimals: raw.decimals,
    direction: raw.direction,
    method: raw.method,
    limit: raw.limit,
    updated: raw.updated,
    source: raw.source,
    series: [...series.filter(({ role }) => role === 'main'), ...series.filter(({ role }) => role !== 'main')],
    baseline: raw.baseline && { period: readPeriod(raw.baseline.period, 'baseline.period'), value: raw.baseline.value },
    target: targets
      .map(({ period, value, high }): Target => ({ period: readPeriod(period, 'target.period'), value, high }))
      .sort((a, b) => a.period.start - b.period.start),
    notes: (raw.notes ?? []).map(({ period, text, break: isBreak }, index) => ({
      period: readPeriod(period, `notes[${index}].period`),
      text,
      isBreak: isBreak ?? false,
    })),
  };
}

/** Drawings and the reader's choices tell series apart by id. */
function uniqueId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`;
  taken.add(id);
  return id;
}

function readPoints(values: Readonly<Record<string, number | string | null>>, path: string): IndicatorPoint[] {
  const points: IndicatorPoint[] = [];
  forEachField(values, (code, value) => {
    const period = parsePeriod(code) ?? readPeriod(code, `${path}.${code}`);
    // spelled out for plain numbers: there may be a hundred thousand, and spreading costs more than reading
    points.push(Number.isFinite(value) ? { period, value: value as number } : { period, ...readValue(value as string | number | null) });
  });
  const isLater = ({ period: a }: IndicatorPoint, { period: b }: IndicatorPoint): number => a.start - b.start || a.end - b.end;
  if (points.some((point, at) => at > 0 && isLater(points[at - 1] ?? point, point) > 0)) points.sort(isLater);
  points.forEach(({ period }, at) => {
    const before = points[at - 1]?.period;
    if (period.start === before?.start && period.end === before.end)
      throw new DataError('repeated-key', 'The same period twice', { path: `${path}.${period.code}`, key: period.code });
  });
  return points;
}

function partPoints(all: IndicatorPoint[], from: string | undefined, path: string): Pick<IndicatorSeries, 'points' | 'projection'> {
  if (from === undefined) return { points: all };
  const { start } = readPeriod(from, path);
  return { points: all.filter(({ period }) => period.start < start), projection: all.filter(({ period }) => period.start >= start) };
}

/** A number as a Norwegian writes it, `1 234,5`; what is no number is NaN. Sheets with points and commas go through `readTable`. */
function readText(text: string): number {
  const plain = text.replace(/\s/g, '').replace(',', '.').replace('\u2212', '-');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : NaN;
}

/** JSON can hold a number too large to be one (1e999): that is no figure either. */
function readValue(value: number | string | null): Omit<IndicatorPoint, 'period'> {
  const number = typeof value === 'string' ? readText(value) : value;
  if (number !== null && Number.isFinite(number)) return { value: number };
  const status = typeof value === 'string' ? value.trim() : '';
  if (!status) return { value: null };
  const reason = symbolReason(status, 'px');
  if (reason === 'zero') return { value: 0, status, reason };
  // A flag such as "provisional" does not tell why there is no figure.
  const tells = reason && reason !== 'provisional' && reason !== 'estimated' && reason !== 'break';
  return { value: null, status, reason: tells ? reason : 'missing' };
}

function readPeriod(code: string, path: string) {
  const period = parsePeriod(code);
  if (!period) throw new DataError('invalid', 'Not a period', { path, expected: 'period', received: code });
  return period;
}

export type { Text };
