import type { Words } from '../words.js';

export interface GoalCardWords {
  readonly heading: (goal: number, name: string) => string;
  readonly achieve: string;
  readonly measures: (goal: number) => string;
  readonly priority: string;
  /** No goal is chosen. */
  readonly choose: string;
  /** The plan has no main goal for it; `list` counts what cites it. */
  readonly cited: (list: string) => string;
  readonly nothing: string;
  readonly status: string;
}

export const goalCardWords: Words<GoalCardWords> = {
  nb: {
    heading: (goal, name) => `Mål ${goal} ${name}`,
    achieve: 'Dette skal vi oppnå',
    measures: (goal) => `Tiltak mål ${goal}`,
    priority: 'Prioritert',
    choose: 'Velg et mål for å lese om det.',
    cited: (list) => `Planen viser til dette målet i ${list}.`,
    nothing: 'Planen sier ikke noe om dette målet.',
    status: 'Status for indikatorene',
  },
  nn: {
    heading: (goal, name) => `Mål ${goal} ${name}`,
    achieve: 'Dette skal vi oppnå',
    measures: (goal) => `Tiltak mål ${goal}`,
    priority: 'Prioritert',
    choose: 'Vel eit mål for å lese om det.',
    cited: (list) => `Planen viser til dette målet i ${list}.`,
    nothing: 'Planen seier ikkje noko om dette målet.',
    status: 'Status for indikatorane',
  },
  en: {
    heading: (goal, name) => `Goal ${goal} ${name}`,
    achieve: 'What we will achieve',
    measures: (goal) => `Measures for goal ${goal}`,
    priority: 'Priority',
    choose: 'Choose a goal to read about it.',
    cited: (list) => `The plan refers to this goal in ${list}.`,
    nothing: 'The plan says nothing about this goal.',
    status: 'Status of the indicators',
  },
};
