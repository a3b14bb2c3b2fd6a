import type { ClimateBudget } from '../data/climate-budget-document.js';
import type { ClimateYear } from '../data/climate-budget.js';
import { localize, type Language } from '../i18n/language.js';

/** Sectors that never exceed this share of the reference year's emissions could not be seen: they are drawn as one. */
const smallShare = 0.02;

/** The sectors from the largest, which stands on the ground, to the smallest; the small ones together. */
export function drawnSectors({ reference }: ClimateBudget, years: readonly ClimateYear[]): string[][] {
  const most = new Map<string, number>();
  const latest = new Map<string, number>();
  for (const { sectors = {} } of years)
    for (const [id, tonnes] of Object.entries(sectors)) {
      most.set(id, Math.max(most.get(id) ?? 0, Math.abs(tonnes ?? 0)));
      latest.set(id, tonnes ?? latest.get(id) ?? 0);
    }
  const ids = [...latest].sort(([, a], [, b]) => b - a).map(([id]) => id);
  const isSmall = (id: string): boolean => (most.get(id) ?? 0) <= reference.tonnes * smallShare;
  const small = ids.filter(isSmall);
  return small.length > 1 ? [...ids.filter((id) => !isSmall(id)).map((id) => [id]), small] : ids.map((id) => [id]);
}

/** A sector's name as the document has it; an id that it does not explain stands as it is. */
export function sectorName({ sectors = [] }: ClimateBudget, id: string, language: Language): string {
  return localize(sectors.find((sector) => sector.id === id)?.name ?? id, language);
}
