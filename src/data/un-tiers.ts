/**
 * The 17 goals as layers that rest on each other, the top first: partnership, economy, society, biosphere.
 * Source: Stockholm Resilience Centre, Stockholm University (2016), known as the wedding cake.
 */
export const unTiers = [
  { tier: 'partnership', goals: [17] },
  { tier: 'economy', goals: [8, 9, 10, 12] },
  { tier: 'society', goals: [1, 2, 3, 4, 5, 7, 11, 16] },
  { tier: 'biosphere', goals: [6, 13, 14, 15] },
] as const;
export type UnTier = (typeof unTiers)[number]['tier'];

/** The goals that are shown, in the layers of the cake, the top first; a layer without any is left out. */
export function deriveTiers<T extends { readonly goal: number }>(
  pages: readonly T[],
): readonly { readonly tier: UnTier; readonly pages: readonly T[] }[] {
  return unTiers
    .map(({ tier, goals }) => ({ tier, pages: pages.filter(({ goal }) => goals.some((item) => item === goal)) }))
    .filter((layer) => layer.pages.length > 0);
}
