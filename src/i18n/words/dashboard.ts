import type { Words } from '../words.js';

/** Names come written out. */
export interface DashboardWords {
  readonly chosen: string;
  readonly goal: (number: string, name: string) => string;
  readonly all: string;
  readonly remove: (name: string) => string;
  readonly shows: (names: string) => string;
  readonly showsAll: string;
}

export const dashboardWords: Words<DashboardWords> = {
  nb: {
    chosen: 'Siden viser',
    goal: (number, name) => `mål ${number} ${name}`,
    all: 'Vis alt',
    remove: (name) => `Fjern valget ${name}`,
    shows: (names) => `Siden viser nå ${names}.`,
    showsAll: 'Siden viser nå alt.',
  },
  nn: {
    chosen: 'Sida viser',
    goal: (number, name) => `mål ${number} ${name}`,
    all: 'Vis alt',
    remove: (name) => `Fjern valet ${name}`,
    shows: (names) => `Sida viser no ${names}.`,
    showsAll: 'Sida viser no alt.',
  },
  en: {
    chosen: 'The page shows',
    goal: (number, name) => `goal ${number} ${name}`,
    all: 'Show everything',
    remove: (name) => `Remove the choice ${name}`,
    shows: (names) => `The page now shows ${names}.`,
    showsAll: 'The page now shows everything.',
  },
};
