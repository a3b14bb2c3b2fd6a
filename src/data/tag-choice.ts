import type { StatisticsChoice } from './statistics.js';
import { selectPairs } from './table-choices.js';

/** What a tag, or a command line, says of a statistical table, as it is written; an empty text where nothing is said. */
export interface WrittenChoice {
  readonly region: string;
  /** Codes of places with spaces between. */
  readonly compare: string;
  readonly measure: string;
  /** `Kjonn=1 Alder=15-24`. */
  readonly select: string;
  readonly time: string;
  /** `never` or `always`; anything else says nothing. */
  readonly sum: string;
}

/** What is to be read from a table, as it was written. */
export function readTagChoice({ region, compare, measure, select, time, sum }: WrittenChoice): StatisticsChoice {
  return {
    region: region || undefined,
    compare: compare.split(/\s+/).filter(Boolean),
    measure: measure || undefined,
    select: Object.fromEntries(selectPairs(select)),
    time: time || undefined,
    sum: sum === 'never' || sum === 'always' ? sum : undefined,
  };
}
