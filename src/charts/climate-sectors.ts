import type { ClimateBudget, ClimateSeries } from '../data/climate-budget-document.js';
import type { ClimateYear } from '../data/climate-budget.js';
import { localize, type Language } from '../i18n/language.js';
import type { ChartSeries } from './chart-view.js';
import { drawWith, type ClimateScale } from './climate-scale.js';

type WithSectors = Pick<ClimateSeries, 'reference'> & Pick<ClimateBudget, 'sectors'>;

/** Sectors that never exceed this share of the reference year's emissions could not be seen: they are drawn as one. */
const smallShare = 0.02;

/** The sectors from the largest, which stands on the ground, to the smallest; the small ones together. */
export function drawnSectors({ reference }: Pick<ClimateSeries, 'reference'>, years: readonly ClimateYear[], chosen = ''): string[][] {
  const most = new Map<string, number>();
  const latest = new Map<string, number>();
  for (const { sectors = {} } of years)
    for (const [id, tonnes] of Object.entries(sectors)) {
      most.set(id, Math.max(most.get(id) ?? 0, Math.abs(tonnes ?? 0)));
      latest.set(id, tonnes ?? latest.get(id) ?? 0);
    }
  const ids = [...latest].sort(([, a], [, b]) => b - a).map(([id]) => id);
  const isSmall = (id: string): boolean => id !== chosen && (most.get(id) ?? 0) <= reference.tonnes * smallShare;
  const small = ids.filter(isSmall);
  return small.length > 1 ? [...ids.filter((id) => !isSmall(id)).map((id) => [id]), small] : ids.map((id) => [id]);
}

/**
 * A bar's part for each sector. A sector that is chosen stands on the ground, where its own way can be read off, and the others are grey
 * above it. Each has a number, for where its name has no room.
 */
export function sectorSeries(budget: WithSectors, years: readonly ClimateYear[], scale: ClimateScale): ChartSeries[] {
  const { words, divisor, choice } = scale;
  const draw = drawWith(years, scale);
  const drawn = drawnSectors(budget, years, choice.sector);
  const isChosen = (members: readonly string[]): boolean => members.length === 1 && members[0] === choice.sector;
  const some = drawn.some(isChosen);
  const all = drawn.map((members, index) => {
    const [id = ''] = members;
    const isOne = members.length === 1;
    const name = isOne ? sectorName(budget, id, choice.language) : words.otherSectors;
    const paint = !isOne || (some && !isChosen(members)) ? 'context' : (`series-${(index % 9) + 1}` as const);
    const strong = isChosen(members) && { strong: true };
    return {
      members,
      series: draw(
        `sector ${isOne ? id : ''}`,
        { name, label: name, short: String(index + 1), paint, ...strong, stack: 'account' },
        ({ sectors }) => {
          const known = members.flatMap((member) => sectors?.[member] ?? []);
          return known.length > 0 ? known.reduce((a, b) => a + b) / divisor : undefined;
        },
      ),
    };
  });
  return [...all.filter(({ members }) => isChosen(members)), ...all.filter(({ members }) => !isChosen(members))].map(
    ({ series }) => series,
  );
}

/** The sector that a series shows; empty for the small ones together and for what is no sector. */
export const sectorOfSeries = (id: string): string => /^sector (.*)$/.exec(id)?.[1] ?? '';

/** A sector's name as the document has it; an id that it does not explain stands as it is. */
export function sectorName({ sectors = [] }: Pick<ClimateBudget, 'sectors'>, id: string, language: Language): string {
  return localize(sectors.find((sector) => sector.id === id)?.name ?? id, language);
}
