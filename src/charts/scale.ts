/**
 * Round values that span the data: steps of 1, 2 or 5 times a power of ten.
 * With `zero`, the axis begins (or ends) at zero, as it must for bars.
 */
export function niceScale(
  values: readonly number[],
  { zero, count = 4 }: { zero: boolean; count?: number },
): { min: number; max: number; steps: number[] } {
  const finite = values.filter(Number.isFinite);
  let low = finite.length > 0 ? finite.reduce((a, b) => Math.min(a, b)) : 0;
  let high = finite.length > 0 ? finite.reduce((a, b) => Math.max(a, b)) : 1;
  if (zero || (low > 0 && low < high * 0.4)) low = Math.min(0, low);
  if (zero) high = Math.max(0, high);
  if (low === high) {
    const room = Math.abs(low) * 0.1 || 1;
    low -= room;
    high += room;
  }
  const step = niceStep(high - low, count);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  const steps = Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
  return { min: steps[0] ?? low, max: steps.at(-1) ?? high, steps };
}

function niceStep(range: number, count: number): number {
  const rough = range / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = rough / power;
  return (factor <= 1 ? 1 : factor <= 2 ? 2 : factor <= 2.5 ? 2.5 : factor <= 5 ? 5 : 10) * power;
}
