import * as v from 'valibot';
import { documentEntries, parseDocument, textSchema, type Text } from './document.js';
import { DataError } from './errors.js';
import type { Indicator, IndicatorPoint, IndicatorSeries, Target } from './indicator.js';
import { parsePeriod } from './period.js';
import { symbolReason } from './publisher-symbols.js';

const valueSchema = v.union([v.number(), v.string(), v.null()]);
const pointSchema = v.looseObject({ period: v.string(), value: v.number() });

/** One indicator over time, with what it is measured against. */
export const indicatorSchema = v.looseObject({
  ...documentEntries,
  description: v.optional(textSchema),
  unit: v.optional(textSchema),
  decimals: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10))),
  /** Whether up or down is the wanted way. Without it nothing is said about better or worse. */
  direction: v.optional(v.picklist(['up', 'down'])),
  /** How often the figure comes, in words. */
  frequency: v.optional(textSchema),
  series: v.pipe(
    v.array(
      v.looseObject({
        id: v.optional(v.string()),
        name: textSchema,
        /** Comparison places are drawn in grey. The first series is the main one unless another says so. */
        role: v.optional(v.picklist(['main', 'comparison'])),
        /** By period, such as "2023" or "2023K1": a number, null for missing, or the publisher's symbol. */
        values: v.record(v.string(), valueSchema),
      }),
    ),
    v.minLength(1),
  ),
  baseline: v.optional(pointSchema),
  /** One value to be reached, or a norm that moves: value, or value to high. */
  target: v.optional(
    v.union([
      v.looseObject({ period: v.string(), value: v.number(), high: v.optional(v.number()) }),
      v.array(v.looseObject({ period: v.string(), value: v.number(), high: v.optional(v.number()) })),
    ]),
  ),
  /** What a reader must know of a period: a break in the series, a new method, a merger. */
  notes: v.optional(v.array(v.looseObject({ period: v.string(), text: textSchema, break: v.optional(v.boolean()) }))),
});

/**
 * Reads an `indicator` document.
 * @throws DataError `invalid` with a path, also for a period that cannot be read; `wrong-kind`.
 */
export function parseIndicator(input: unknown): Indicator {
  const raw = parseDocument('indicator', indicatorSchema, input);
  const mainIndex = Math.max(
    0,
    raw.series.findIndex(({ role }) => role === 'main'),
  );
  const series = raw.series.map((item, index): IndicatorSeries => ({
    id: item.id ?? `s${index + 1}`,
    name: item.name,
    role: index === mainIndex ? 'main' : 'comparison',
    points: readPoints(item.values, `series[${index}].values`),
  }));
  const targets = raw.target === undefined ? [] : Array.isArray(raw.target) ? raw.target : [raw.target];
  return {
    title: raw.title,
    description: raw.description,
    unit: raw.unit,
    decimals: raw.decimals,
    direction: raw.direction,
    updated: raw.updated,
    source: raw.source,
    series: [...series.filter(({ role }) => role === 'main'), ...series.filter(({ role }) => role !== 'main')],
    baseline: raw.baseline && { period: readPeriod(raw.baseline.period, 'baseline.period'), value: raw.baseline.value },
    target: targets.map(({ period, value, high }): Target => ({ period: readPeriod(period, 'target.period'), value, high })),
    notes: (raw.notes ?? []).map(({ period, text, break: isBreak }, index) => ({
      period: readPeriod(period, `notes[${index}].period`),
      text,
      isBreak: isBreak ?? false,
    })),
  };
}

function readPoints(values: Readonly<Record<string, number | string | null>>, path: string): IndicatorPoint[] {
  return Object.entries(values)
    .map(([code, value]): IndicatorPoint => {
      const period = readPeriod(code, `${path}.${code}`);
      if (typeof value !== 'string') return { period, value };
      const reason = symbolReason(value, 'px');
      return { period, value: reason === 'zero' ? 0 : null, status: value, ...(reason && { reason }) };
    })
    .sort((a, b) => a.period.start - b.period.start);
}

function readPeriod(code: string, path: string) {
  const period = parsePeriod(code);
  if (!period) throw new DataError('invalid', 'Not a period', { path, expected: 'period', received: code });
  return period;
}

export type { Text };
