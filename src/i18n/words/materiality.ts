import type { Words } from '../words.js';

interface AxisWords {
  readonly name: string;
  readonly low: string;
  readonly high: string;
}

export interface MaterialityWords {
  readonly axes: { readonly influence: AxisWords; readonly importance: AxisWords };
  readonly chosenOf: (chosen: number, all: number, names: string) => string;
  readonly noneChosen: (all: number) => string;
  readonly highOnBoth: (high: number, chosen: number) => string;
  readonly someUnplaced: (count: number) => string;
  readonly noPlaces: string;
  readonly bothHigh: string;
  readonly isExample: string;
  readonly example: string;
  readonly chosen: string;
  readonly notChosen: string;
  readonly lists: { readonly chosen: (count: number) => string; readonly notChosen: (count: number) => string };
  readonly goal: (goal: number, name: string) => string;
  readonly unplaced: string;
  readonly moved: string;
  readonly scale: (min: string, max: string) => string;
  readonly columns: { readonly goal: string; readonly chosen: string; readonly note: string };
  readonly shown: (name: string) => string;
}

export const materialityWords: Words<MaterialityWords> = {
  nb: {
    axes: {
      influence: { name: 'Mulighet til å påvirke', low: 'liten', high: 'stor' },
      importance: { name: 'Betydning', low: 'liten', high: 'stor' },
    },
    chosenOf: (chosen, all, names) => `${chosen} av ${all} mål er valgt: ${names}.`,
    noneChosen: (all) => `${all} mål er vurdert. Ingen er valgt ennå.`,
    highOnBoth: (high, chosen) => `${high} av de ${chosen} ligger høyt på begge aksene.`,
    someUnplaced: (count) => `${count} mål er uten plassering.`,
    noPlaces: 'Hvor målene ligger på de to aksene, er ikke publisert.',
    bothHigh: 'høyt på begge',
    isExample: 'Plasseringen på aksene er et eksempel.',
    example: 'eksempel',
    chosen: 'valgt',
    notChosen: 'ikke valgt',
    lists: { chosen: (count) => `Valgt (${count})`, notChosen: (count) => `Ikke valgt (${count})` },
    goal: (goal, name) => `Mål ${goal}: ${name}`,
    unplaced: 'Plasseringen er ikke publisert.',
    moved: 'flyttet litt for å få plass, streken viser hvor det hører hjemme',
    scale: (min, max) => `skala ${min}–${max}`,
    columns: { goal: 'Mål', chosen: 'Valgt', note: 'Begrunnelse' },
    shown: (name) => `Viser ${name}.`,
  },
  nn: {
    axes: {
      influence: { name: 'Høve til å påverke', low: 'lite', high: 'stort' },
      importance: { name: 'Betyding', low: 'lita', high: 'stor' },
    },
    chosenOf: (chosen, all, names) => `${chosen} av ${all} mål er valde: ${names}.`,
    noneChosen: (all) => `${all} mål er vurderte. Ingen er valde enno.`,
    highOnBoth: (high, chosen) => `${high} av dei ${chosen} ligg høgt på begge aksane.`,
    someUnplaced: (count) => `${count} mål er utan plassering.`,
    noPlaces: 'Kvar måla ligg på dei to aksane, er ikkje publisert.',
    bothHigh: 'høgt på begge',
    isExample: 'Plasseringa på aksane er eit eksempel.',
    example: 'eksempel',
    chosen: 'valt',
    notChosen: 'ikkje valt',
    lists: { chosen: (count) => `Valde (${count})`, notChosen: (count) => `Ikkje valde (${count})` },
    goal: (goal, name) => `Mål ${goal}: ${name}`,
    unplaced: 'Plasseringa er ikkje publisert.',
    moved: 'flytta litt for å få plass, streken viser kvar det høyrer heime',
    scale: (min, max) => `skala ${min}–${max}`,
    columns: { goal: 'Mål', chosen: 'Valt', note: 'Grunngjeving' },
    shown: (name) => `Viser ${name}.`,
  },
  en: {
    axes: {
      influence: { name: 'Ability to influence', low: 'little', high: 'great' },
      importance: { name: 'Importance', low: 'little', high: 'great' },
    },
    chosenOf: (chosen, all, names) => `${chosen} of ${all} goals ${chosen === 1 ? 'is' : 'are'} chosen: ${names}.`,
    noneChosen: (all) => `${all} goals have been weighed. None is chosen yet.`,
    highOnBoth: (high, chosen) => `${high} of the ${chosen} ${high === 1 ? 'lies' : 'lie'} high on both axes.`,
    someUnplaced: (count) => `${count} ${count === 1 ? 'goal has' : 'goals have'} no place.`,
    noPlaces: 'Where the goals lie on the two axes is not published.',
    bothHigh: 'high on both',
    isExample: 'The places on the axes are an example.',
    example: 'example',
    chosen: 'chosen',
    notChosen: 'not chosen',
    lists: { chosen: (count) => `Chosen (${count})`, notChosen: (count) => `Not chosen (${count})` },
    goal: (goal, name) => `Goal ${goal}: ${name}`,
    unplaced: 'The place is not published.',
    moved: 'moved a little to find room; the line shows where it belongs',
    scale: (min, max) => `scale ${min}–${max}`,
    columns: { goal: 'Goal', chosen: 'Chosen', note: 'Reason' },
    shown: (name) => `Showing ${name}.`,
  },
};
