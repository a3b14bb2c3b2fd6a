import type { CheckedTarget, ProgressCase, ProgressRefusal, ProgressStatus, ProgressStep, ProgressVerdict } from './progress-result.js';

/** Stands in for a target of nought, as in Open SDG: no rate of growth ever reaches nought. */
const almostNought = 0.001;
/** A figure on a bound belongs above it, whatever the last digit of the arithmetic says. */
const rounding = 1e-9;
const inFour = ['on-track', 'acceleration-needed', 'limited', 'deterioration'] as const;
const inThree = ['on-track', 'acceleration-needed', 'stagnation'] as const;
const inPoints = ['points-4', 'points-3', 'points-2', 'points-1'] as const;

type Judged = ProgressVerdict | ProgressRefusal;

/** Whether a figure is at the target or past it in the wanted direction. */
export function reaches(value: number, { near }: CheckedTarget, d: 1 | -1): boolean {
  return d * (value - near) >= 0;
}

/** The verdict by bands: `bounds` fall, and each is the lowest figure of its status; the last status has none. */
function judge(
  value: number,
  bounds: readonly number[],
  statuses: readonly ProgressStatus[],
  steps: readonly ProgressStep[],
): ProgressVerdict {
  const at = bounds.findIndex((bound) => value + rounding >= bound);
  const band = at < 0 ? bounds.length : at;
  const from = bounds[band];
  const below = bounds[band - 1];
  const compare = { code: 'compare', value, ...(from !== undefined && { from }), ...(below !== undefined && { below }) } as const;
  return { status: statuses[band] ?? 'limited', value, steps: [...steps, compare] };
}

/** Compound yearly growth, or why it cannot be had: from nought, or across nought. */
function growth(code: 'growth' | 'needed-growth', from: number, to: number, years: number) {
  if (from === 0) return 'zero-baseline' as const;
  if (from * to < 0) return 'sign-change' as const;
  return { code, from, to, years, result: (to / from) ** (1 / years) - 1 } as const;
}

/**
 * What comes before any sum with a target: met, too late, or met at the baseline and lost since, where the way
 * still to go has no length or the wrong sign and a ratio would flatter. Undefined where the sum is to be done.
 */
function beforeTheSum({ baseline, latest, d }: ProgressCase, target: CheckedTarget, worst: ProgressStatus): Judged | undefined {
  const { near, far, year } = target;
  const facts = { value: latest.value, target: near, ...(far !== near && { high: far }) };
  if (reaches(latest.value, target, d)) return { status: 'achieved', value: null, steps: [{ code: 'met', ...facts }] };
  if (year === undefined) return 'no-target-year';
  if (year < latest.year) return 'target-before-latest';
  if (reaches(baseline.value, target, d)) return { status: worst, value: null, steps: [{ code: 'lost', ...facts }] };
  return undefined;
}

/** Near a natural limit the bounds are lowered; a limit that does not lie in the wanted direction is none. */
function limitFactor(from: number, limit: number | undefined, d: 1 | -1): number {
  if (limit === undefined || limit <= 0 || from < 0 || d * (limit - from) < 0) return 1;
  const nearness = d > 0 ? from / limit : 2 - from / limit;
  return nearness <= 0 ? 1 : 1 - nearness ** 4.44;
}

/**
 * Statistics Canada's progress measure: growth so far against the growth that the target needs, R = s·d·CAGR / |CAGR_T|,
 * at least 0.95 on track, 0.60 acceleration needed, 0 limited. Without a target growth itself is judged, against
 * 1.5 % and 0.5 % a year, both times C = 1 − (y_0 / limit)^4.44 where there is a natural limit ahead (mirrored for a
 * lowest limit). A target of nought is taken as 0.001, so R then depends on the unit: `linear` is the better choice.
 * Source: Open SDG documentation, "Progress Measurement Methodology for the Sustainable Development Goals".
 */
export function judgeStatcan(given: ProgressCase): Judged {
  const { baseline, latest, target, d, limit } = given;
  const before = target && beforeTheSum(given, target, 'deterioration');
  if (before) return before;
  const sofar = growth('growth', baseline.value, latest.value, latest.year - baseline.year);
  if (typeof sofar === 'string') return sofar;
  const s = baseline.value < 0 ? -1 : 1;
  const wanted = s * d * sofar.result;
  if (!target) {
    const c = limitFactor(baseline.value, limit, d);
    const steps = limit === undefined ? [sofar] : [sofar, { code: 'limit', from: baseline.value, limit, result: c } as const];
    return judge(wanted, [0.015 * c, 0.005 * c, 0], inFour, steps);
  }
  const aim = target.near === 0 ? s * almostNought : target.near;
  const needed = growth('needed-growth', baseline.value, aim, (target.year ?? 0) - baseline.year);
  if (typeof needed === 'string') return needed;
  const ratio = wanted / Math.abs(needed.result);
  const replaced = target.near === 0 ? [{ code: 'zero-target', used: aim } as const] : [];
  return judge(ratio, [0.95, 0.6, 0], inFour, [
    sofar,
    ...replaced,
    needed,
    { code: 'ratio', part: wanted, whole: needed.result, result: ratio },
  ]);
}

/**
 * The share of the required path that is covered: p = (y_i − y_0) / (path(t_i) − y_0), the path a straight line from
 * baseline to target; the bands are those of `statcan`. Needs no growth rates, so it holds at and across nought.
 * Source: this project; the bands are from Open SDG's documentation, as for `statcan`.
 */
export function judgeLinear(given: ProgressCase): Judged {
  const { baseline, latest, target } = given;
  if (!target) return 'no-target';
  const before = beforeTheSum(given, target, 'deterioration');
  if (before) return before;
  const years = (target.year ?? 0) - baseline.year;
  const after = latest.year - baseline.year;
  const path = baseline.value + ((target.near - baseline.value) * after) / years;
  const change = latest.value - baseline.value;
  const needed = path - baseline.value;
  const share = change / needed;
  return judge(share, [0.95, 0.6, 0], inFour, [
    { code: 'path', from: baseline.value, to: target.near, years, after, result: path },
    { code: 'share', change, needed, result: share },
  ]);
}

/**
 * The UN's progress chart: growth so far is carried on to the target year, e = v_t · (1 + CAGR)^(2030 − t), and
 * (e − v_b) / (target − v_b) is on track from 0.95, fair but in need of acceleration from 0.10, else stagnation or going
 * backwards. Without a target 2 % and 0.5 % a year are the bounds. The target year is 2030 where none is given.
 * Source: United Nations Statistics Division, SDG Progress Chart 2023, Technical Note.
 */
export function judgeUn(given: ProgressCase): Judged {
  const { baseline, latest, d } = given;
  const target = given.target && { ...given.target, year: given.target.year ?? 2030 };
  const before = target && beforeTheSum(given, target, 'stagnation');
  if (before) return before;
  const sofar = growth('growth', baseline.value, latest.value, latest.year - baseline.year);
  if (typeof sofar === 'string') return sofar;
  if (!target) return judge((baseline.value < 0 ? -d : d) * sofar.result, [0.02, 0.005], inThree, [sofar]);
  const years = target.year - latest.year;
  const projected = latest.value * (1 + sofar.result) ** years;
  const change = projected - baseline.value;
  const needed = target.near - baseline.value;
  return judge(change / needed, [0.95, 0.1], inThree, [
    sofar,
    { code: 'projection', from: latest.value, growth: sofar.result, years, result: projected },
    { code: 'share', change, needed, result: change / needed },
  ]);
}

/**
 * Germany's weather symbols: the mean yearly change over the last six points is carried on to the target year. Met, or
 * missed by less than 5 % of what the latest figure lacks: sun; up to 20 %: light cloud; more: cloud; a figure that
 * stands still or moves away: thunderstorm. Six points of uneven years count by the years between the first and the last.
 * Source: Destatis, indicator report on the German sustainable development strategy, "Status of indicators – Methodology".
 */
export function judgeWeather({ points, latest, target, d }: ProgressCase): Judged {
  if (!target) return 'no-target';
  if (target.year === undefined) return 'no-target-year';
  const six = points.slice(-6);
  const [first] = six;
  if (!first || six.length < 6) return 'too-few-points';
  const isMet = reaches(latest.value, target, d);
  if (target.year < latest.year && !isMet) return 'target-before-latest';
  const years = latest.year - first.year;
  const change = (latest.value - first.value) / years;
  const ahead = Math.max(target.year - latest.year, 0);
  const projected = latest.value + change * ahead;
  const steps: ProgressStep[] = [
    { code: 'mean-change', from: first.value, to: latest.value, years, result: change },
    { code: 'projection', from: latest.value, change, years: ahead, result: projected },
  ];
  const lacks = d * (target.near - projected);
  // Where the latest figure meets the target it lacks nothing, and a gap in per cent of nothing is no figure.
  const gap = isMet ? null : lacks / Math.abs(target.near - latest.value);
  if (gap !== null) steps.push({ code: 'gap', projected, target: target.near, latest: latest.value, result: gap });
  if (lacks <= rounding) return { status: 'sun', value: gap, steps };
  if (d * change <= 0 || gap === null) return { status: 'thunderstorm', value: gap, steps };
  const status = gap < 0.05 - rounding ? 'sun' : gap <= 0.2 + rounding ? 'light-cloud' : 'cloud';
  return { status, value: gap, steps };
}

/**
 * U4SSC's points for one KPI: under 33 % of the target one point, under 66 % two, under 95 % three, else four. The
 * reports do not say how a KPI is placed where less is better; here target / value, which is 1 at the target all the same.
 * Source: ITU, U4SSC Verification Reports 2020, "Benchmarks and Scoring Methodology".
 */
export function judgeU4ssc({ latest: { value }, target, d }: Pick<ProgressCase, 'latest' | 'target' | 'd'>): Judged {
  if (!target) return 'no-target';
  const aim = target.near;
  if (reaches(value, target, d)) return { status: 'points-4', value: null, steps: [{ code: 'met', value, target: aim }] };
  if (d > 0 ? aim <= 0 : aim < 0) return 'sign-change';
  const position = d > 0 ? value / aim : aim / value;
  return judge(position, [0.95, 0.66, 0.33], inPoints, [{ code: 'position', value, target: aim, result: position }]);
}
