import type { Words } from '../words.js';

/** Years and numbers come written out; `norm` is `minst 2 %`. */
export interface FinanceWords {
  readonly states: Readonly<Record<'within' | 'below' | 'above' | 'at' | 'no-norm' | 'no-figure', string>>;
  readonly provisional: string;
  readonly projection: string;
  readonly norm: string;
  readonly atLeast: (value: string) => string;
  readonly moreThan: (value: string) => string;
  readonly atMost: (value: string) => string;
  readonly lessThan: (value: string) => string;
  readonly until: (norm: string, year: string) => string;
  readonly from: (norm: string, year: string) => string;
  readonly span: (norm: string, from: string, to: string) => string;
  readonly latest: (title: string, value: string, year: string) => string;
  readonly isSo: (norm: string, state: string) => string;
  readonly noNorm: (year: string) => string;
  readonly onlyNorm: (norm: string) => string;
  /** Without their last mark: a list of years may follow. */
  readonly outside: (count: number, all: number) => string;
  readonly inside: (all: number) => string;
  readonly projected: (until: string, count: number, all: number) => string;
  readonly projectedInside: (until: string) => string;
  readonly unrevised: (years: string) => string;
  readonly rule: string;
  readonly rules: string;
  readonly ahead: string;
  readonly years: (count: string) => string;
  readonly year: string;
  readonly judgement: string;
}

export const financeWords: Words<FinanceWords> = {
  nb: {
    states: {
      within: 'innenfor',
      below: 'under normen',
      above: 'over normen',
      at: 'lik grensen, ikke innenfor',
      'no-norm': 'ingen norm',
      'no-figure': 'ingen tall ennå',
    },
    provisional: 'foreløpig',
    projection: 'framskriving',
    norm: 'Norm',
    atLeast: (value) => `minst ${value}`,
    moreThan: (value) => `over ${value}`,
    atMost: (value) => `høyst ${value}`,
    lessThan: (value) => `under ${value}`,
    until: (norm, year) => `${norm} til og med ${year}`,
    from: (norm, year) => `${norm} fra ${year}`,
    span: (norm, from, to) => `${norm} fra ${from} til og med ${to}`,
    latest: (title, value, year) => `${title} var ${value} i ${year}.`,
    isSo: (norm, state) => ` Normen er ${norm}, så dette er ${state}.`,
    noNorm: (year) => ` For ${year} er det ingen norm.`,
    onlyNorm: (norm) => ` Normen er ${norm}.`,
    outside: (count, all) => ` Utenfor normen i ${count} av ${all} år`,
    inside: (all) => ` Innenfor normen i alle ${all} år med tall.`,
    projected: (until, count, all) => ` Framskrivingen til ${until} er utenfor normen i ${count} av ${all} år`,
    projectedInside: (until) => ` Framskrivingen til ${until} er innenfor normen hvert år.`,
    unrevised: (years) => `Foreløpige tall, ikke revidert: ${years}.`,
    rule: 'Handlingsregel',
    rules: 'Alle handlingsreglene',
    ahead: 'Vis framover',
    years: (count) => `${count} år`,
    year: 'År',
    judgement: 'Vurdering',
  },
  nn: {
    states: {
      within: 'innanfor',
      below: 'under norma',
      above: 'over norma',
      at: 'lik grensa, ikkje innanfor',
      'no-norm': 'inga norm',
      'no-figure': 'ingen tal enno',
    },
    provisional: 'førebels',
    projection: 'framskriving',
    norm: 'Norm',
    atLeast: (value) => `minst ${value}`,
    moreThan: (value) => `over ${value}`,
    atMost: (value) => `høgst ${value}`,
    lessThan: (value) => `under ${value}`,
    until: (norm, year) => `${norm} til og med ${year}`,
    from: (norm, year) => `${norm} frå ${year}`,
    span: (norm, from, to) => `${norm} frå ${from} til og med ${to}`,
    latest: (title, value, year) => `${title} var ${value} i ${year}.`,
    isSo: (norm, state) => ` Norma er ${norm}, så dette er ${state}.`,
    noNorm: (year) => ` For ${year} er det inga norm.`,
    onlyNorm: (norm) => ` Norma er ${norm}.`,
    outside: (count, all) => ` Utanfor norma i ${count} av ${all} år`,
    inside: (all) => ` Innanfor norma i alle ${all} år med tal.`,
    projected: (until, count, all) => ` Framskrivinga til ${until} er utanfor norma i ${count} av ${all} år`,
    projectedInside: (until) => ` Framskrivinga til ${until} er innanfor norma kvart år.`,
    unrevised: (years) => `Førebelse tal, ikkje reviderte: ${years}.`,
    rule: 'Handlingsregel',
    rules: 'Alle handlingsreglane',
    ahead: 'Vis framover',
    years: (count) => `${count} år`,
    year: 'År',
    judgement: 'Vurdering',
  },
  en: {
    states: {
      within: 'within the norm',
      below: 'below the norm',
      above: 'above the norm',
      at: 'at the limit, not within',
      'no-norm': 'no norm',
      'no-figure': 'no figures yet',
    },
    provisional: 'provisional',
    projection: 'projection',
    norm: 'The norm',
    atLeast: (value) => `at least ${value}`,
    moreThan: (value) => `above ${value}`,
    atMost: (value) => `at most ${value}`,
    lessThan: (value) => `below ${value}`,
    until: (norm, year) => `${norm} up to ${year}`,
    from: (norm, year) => `${norm} from ${year}`,
    span: (norm, from, to) => `${norm} from ${from} to ${to}`,
    latest: (title, value, year) => `${title} was ${value} in ${year}.`,
    isSo: (norm, state) => ` The norm is ${norm}, so this is ${state}.`,
    noNorm: (year) => ` There is no norm for ${year}.`,
    onlyNorm: (norm) => ` The norm is ${norm}.`,
    outside: (count, all) => ` Outside the norm in ${count} of ${all} years`,
    inside: (all) => ` Within the norm in all ${all} years with figures.`,
    projected: (until, count, all) => ` The projection to ${until} is outside the norm in ${count} of ${all} years`,
    projectedInside: (until) => ` The projection to ${until} is within the norm every year.`,
    unrevised: (years) => `Provisional figures, not revised: ${years}.`,
    rule: 'Financial rule',
    rules: 'All the financial rules',
    ahead: 'Show ahead',
    years: (count) => `${count} years`,
    year: 'Year',
    judgement: 'Assessment',
  },
};
