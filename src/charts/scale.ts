const most = Number.MAX_VALUE;

/**
 * Round values that span the data: steps of 1, 2, 2.5 or 5 times a power of ten, seven at most with the default `count`.
 * With `zero`, the axis begins (or ends) at zero, as it must for bars. What is not finite is left out.
 */
export function niceScale(
  values: readonly number[],
  { zero, count = 4 }: { zero: boolean; count?: number },
): { min: number; max: number; steps: number[] } {
  const finite = values.filter(Number.isFinite);
  let low = finite.length > 0 ? finite.reduce((a, b) => Math.min(a, b)) : 0;
  let high = finite.length > 0 ? finite.reduce((a, b) => Math.max(a, b)) : 1;
  if (zero || (low > 0 && low < high * 0.5)) low = Math.min(0, low);
  if (zero) high = Math.max(0, high);
  const size = Math.max(Math.abs(low), Math.abs(high));
  // One value alone gets room around it, and so does a range so small that its steps could not be told apart.
  if (size < 1e-290) [low, high] = [Math.min(0, Math.sign(low)), 1];
  else if (high - low < size * 1e-9) [low, high] = [Math.max(-most, low - size * 0.1), Math.min(most, high + size * 0.1)];
  // Divided first: the whole range may be more than a number holds.
  const step = niceStep(high / count - low / count);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  const steps = Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(15)));
  return { min: Math.max(-most, steps[0] ?? low), max: Math.min(most, steps.at(-1) ?? high), steps: steps.filter(Number.isFinite) };
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = rough / power;
  return (factor <= 1 ? 1 : factor <= 2 ? 2 : factor <= 2.5 ? 2.5 : factor <= 5 ? 5 : 10) * power;
}
