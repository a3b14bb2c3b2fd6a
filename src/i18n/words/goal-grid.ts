import type { Words } from '../words.js';

export interface GoalGridWords {
  /** `list` has the numbers of the goals. */
  readonly priorities: (count: number, list: string) => string;
  readonly noPriorities: string;
  readonly noProgress: string;
  /** Some goals have no marks. */
  readonly someUnmarked: string;
  readonly method: (name: string) => string;
  readonly all: string;
  /** Where only those with priority are shown. */
  readonly first: string;
  readonly priority: string;
  readonly goal: (goal: number) => string;
  readonly centre: readonly [count: (count: number) => string, what: string];
  readonly tiers: Readonly<Record<'partnership' | 'economy' | 'society' | 'biosphere', string>>;
  readonly cake: string;
  readonly columns: readonly [goal: string, priority: string, own: string];
  readonly yes: string;
  readonly no: string;
}

export const goalGridWords: Words<GoalGridWords> = {
  nb: {
    priorities: (count, list) => `${count} av FNs 17 bærekraftsmål er prioritert: mål ${list}.`,
    noPriorities: 'FNs 17 bærekraftsmål. Ingen av dem er prioritert foran de andre.',
    noProgress: 'Det er ikke lagt inn status for målene.',
    someUnmarked: 'Mål uten tegn har ingen indikatorer.',
    method: (name) => `Statusen er regnet slik: ${name}.`,
    all: 'FNs 17 bærekraftsmål',
    first: 'Prioriterte bærekraftsmål',
    priority: 'Prioritert',
    goal: (goal) => `Mål ${goal}`,
    centre: [(count) => `${count} av 17`, 'er prioritert'],
    tiers: { partnership: 'Samarbeid', economy: 'Økonomi', society: 'Samfunn', biosphere: 'Biosfære' },
    cake: 'Lagene følger Stockholm Resilience Centre (2016): Økonomien hviler på samfunnet, og samfunnet på biosfæren.',
    columns: ['FN-mål', 'Prioritert', 'Kommunens mål'],
    yes: 'ja',
    no: 'nei',
  },
  nn: {
    priorities: (count, list) => `${count} av FNs 17 berekraftsmål er prioriterte: mål ${list}.`,
    noPriorities: 'FNs 17 berekraftsmål. Ingen av dei er prioriterte framfor dei andre.',
    noProgress: 'Det er ikkje lagt inn status for måla.',
    someUnmarked: 'Mål utan teikn har ingen indikatorar.',
    method: (name) => `Statusen er rekna slik: ${name}.`,
    all: 'FNs 17 berekraftsmål',
    first: 'Prioriterte berekraftsmål',
    priority: 'Prioritert',
    goal: (goal) => `Mål ${goal}`,
    centre: [(count) => `${count} av 17`, 'er prioriterte'],
    tiers: { partnership: 'Samarbeid', economy: 'Økonomi', society: 'Samfunn', biosphere: 'Biosfære' },
    cake: 'Laga følgjer Stockholm Resilience Centre (2016): Økonomien kviler på samfunnet, og samfunnet på biosfæren.',
    columns: ['FN-mål', 'Prioritert', 'Måla til kommunen'],
    yes: 'ja',
    no: 'nei',
  },
  en: {
    priorities: (count, list) =>
      `${count} of the UN’s 17 Sustainable Development Goals ${count === 1 ? 'has' : 'have'} priority: ${count === 1 ? 'goal' : 'goals'} ${list}.`,
    noPriorities: 'The UN’s 17 Sustainable Development Goals. None of them has priority over the others.',
    noProgress: 'No status has been entered for the goals.',
    someUnmarked: 'Goals without marks have no indicators.',
    method: (name) => `How the status is worked out: ${name}.`,
    all: 'The UN’s 17 Sustainable Development Goals',
    first: 'Sustainable Development Goals with priority',
    priority: 'Priority',
    goal: (goal) => `Goal ${goal}`,
    centre: [(count) => `${count} of 17`, 'have priority'],
    tiers: { partnership: 'Partnership', economy: 'Economy', society: 'Society', biosphere: 'Biosphere' },
    cake: 'The layers follow the Stockholm Resilience Centre (2016): the economy rests on society, and society on the biosphere.',
    columns: ['UN goal', 'Priority', 'The municipality’s goal'],
    yes: 'yes',
    no: 'no',
  },
};
