/** Per goal: how many numbered targets, then the letters of its means of implementation. Seventeen entries instead of 169. */
const perGoal = '5ab 5abc 9abcd 7abc 6abc 6ab 3ab 10ab 5abc 7abc 7abc 8abc 3ab 7abc 9abc 10ab 19'.split(' ').map((shape, index) => {
  const numbers = Array.from({ length: parseInt(shape) }, (_, n) => n + 1);
  return [...numbers, ...(shape.match(/[a-d]/g) ?? [])].map((last) => `${index + 1}.${last}`);
});

/**
 * The codes of the 169 UN targets in the UN's order: `1.1` … `1.5`, `1.a`, `1.b`, `2.1` … `17.19`.
 * Source: the UN's list of targets, resolution 70/1. Their words are in `i18n/un-targets`, which is loaded only when shown.
 */
export const unTargetCodes: readonly string[] = perGoal.flat();

const known = new Set(unTargetCodes);

/** How many targets a goal (1 to 17) has; 0 for a goal that does not exist. */
export function targetCount(goal: number): number {
  return perGoal[goal - 1]?.length ?? 0;
}

/** Whether the text is the code of a UN target exactly as the UN writes it: `11.a`, not `11.A`, `11a` or `11`. */
export function isTarget(code: string): boolean {
  return known.has(code);
}

/** The goal (1 to 17) that the code of a goal (`11`) or of a target (`11.a`) belongs to; `undefined` for any other text. */
export function goalOf(code: string): number | undefined {
  const goal = parseInt(code);
  return isTarget(code) || (targetCount(goal) > 0 && String(goal) === code) ? goal : undefined;
}
