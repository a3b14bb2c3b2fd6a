import type { Words } from '../words.js';

/** Numbers come written out: values with their unit, rates in per cent. */
export interface ProgressWords {
  readonly methods: Readonly<Record<'statcan' | 'linear' | 'un' | 'weather' | 'u4ssc', string>>;
  /** The name of `statcan` where there is no target. */
  readonly growthAlone: string;
  readonly statuses: Readonly<
    Record<
      | 'achieved'
      | 'on-track'
      | 'acceleration-needed'
      | 'limited'
      | 'deterioration'
      | 'stagnation'
      | 'sun'
      | 'light-cloud'
      | 'cloud'
      | 'thunderstorm'
      | 'points-1'
      | 'points-2'
      | 'points-3'
      | 'points-4',
      string
    >
  >;
  readonly refusals: Readonly<
    Record<
      | 'no-direction'
      | 'too-few-points'
      | 'baseline-after-latest'
      | 'zero-baseline'
      | 'sign-change'
      | 'no-target'
      | 'no-target-year'
      | 'target-before-latest'
      | 'beyond-range',
      string
    >
  >;
  readonly noStatus: string;
  readonly how: string;
  readonly differ: string;
  readonly acrossBreak: string;
  readonly points: (first: string, last: string) => string;
  readonly growth: (from: string, to: string, years: string, result: string) => string;
  readonly neededGrowth: (to: string, years: string, result: string) => string;
  readonly zeroTarget: (used: string) => string;
  readonly ratio: (part: string, whole: string, result: string) => string;
  readonly limit: (limit: string, result: string) => string;
  readonly path: (facts: {
    readonly from: string;
    readonly to: string;
    readonly years: string;
    readonly after: string;
    readonly result: string;
  }) => string;
  readonly share: (change: string, needed: string, result: string) => string;
  readonly projectedGrowth: (years: string, result: string) => string;
  readonly projectedChange: (years: string, result: string) => string;
  readonly meanChange: (from: string, to: string, years: string, result: string) => string;
  readonly gap: (result: string) => string;
  readonly position: (value: string, target: string, result: string) => string;
  readonly met: (value: string, target: string) => string;
  readonly lost: (value: string, target: string) => string;
  readonly wasMet: (year: string, value: string) => string;
  readonly atLeast: (value: string, from: string, status: string) => string;
  readonly between: (value: string, from: string, below: string, status: string) => string;
  readonly under: (value: string, below: string, status: string) => string;
}

export const progressWords: Words<ProgressWords> = {
  nb: {
    methods: {
      statcan: 'vekst mot mål (Statistics Canada)',
      linear: 'rett linje mot målet',
      un: 'FNs framdriftskart',
      weather: 'værtegn (Destatis)',
      u4ssc: 'U4SSC-poeng',
    },
    growthAlone: 'årlig vekst (Statistics Canada)',
    statuses: {
      achieved: 'Målet er nådd',
      'on-track': 'På rett vei',
      'acceleration-needed': 'Må gå raskere',
      limited: 'Liten framgang',
      deterioration: 'Går feil vei',
      stagnation: 'Står stille eller går tilbake',
      sun: 'Sol: målet nås',
      'light-cloud': 'Lettskyet: målet nås nesten',
      cloud: 'Skyet: målet nås ikke',
      thunderstorm: 'Torden: går feil vei',
      'points-1': '1 av 4 poeng',
      'points-2': '2 av 4 poeng',
      'points-3': '3 av 4 poeng',
      'points-4': '4 av 4 poeng',
    },
    refusals: {
      'no-direction': 'Ønsket retning er ikke oppgitt.',
      'too-few-points': 'Det er for få tall til å si noe om utviklingen.',
      'baseline-after-latest': 'Nullpunktet er nyere enn det siste tallet.',
      'zero-baseline': 'Metoden kan ikke regne vekst fra null.',
      'sign-change': 'Metoden kan ikke regne fra minus til pluss eller omvendt.',
      'no-target': 'Metoden trenger et mål.',
      'no-target-year': 'Metoden trenger et år for målet.',
      'target-before-latest': 'Fristen for målet er gått ut, og målet er ikke nådd.',
      'beyond-range': 'Det siste tallet er forbi det målet tillater.',
    },
    noStatus: 'Ingen status',
    how: 'Slik er det regnet',
    differ: 'Metodene er ikke enige.',
    acrossBreak: 'Det er brudd i tidsserien mellom de to tallene. De kan ikke uten videre sammenlignes.',
    points: (first, last) => `Fra ${first} til ${last}.`,
    growth: (from, to, years, result) => `Fra ${from} til ${to} på ${years} år er en endring på ${result} i året.`,
    neededGrowth: (to, years, result) => `For å nå ${to} på ${years} år trengs ${result} i året.`,
    zeroTarget: (used) => `Målet er null. Ingen vekstrate når dit, så ${used} brukes i stedet.`,
    ratio: (part, whole, result) => `Endringen i ønsket retning, ${part} i året, mot ${whole} er forholdstallet ${result}.`,
    limit: (limit, result) => `Grensen for hva som er mulig er ${limit}. Kravene ganges derfor med ${result}.`,
    path: ({ from, to, years, after, result }) =>
      `Den rette linjen fra ${from} til ${to} over ${years} år skulle vært på ${result} etter ${after} år.`,
    share: (change, needed, result) => `Endringen er ${change}, og det trengtes ${needed}: ${result} av veien.`,
    projectedGrowth: (years, result) => `Med samme vekst i ${years} år til blir det ${result}.`,
    projectedChange: (years, result) => `Med samme endring hvert år i ${years} år til blir det ${result}.`,
    meanChange: (from, to, years, result) => `Fra ${from} til ${to} på ${years} år er ${result} i året i snitt.`,
    gap: (result) => `Da gjenstår ${result} av det som mangler nå.`,
    position: (value, target, result) => `${value} mot målet ${target} er ${result}.`,
    met: (value, target) => `Det siste tallet, ${value}, er innenfor målet ${target}.`,
    lost: (value, target) => `Målet ${target} var nådd ved nullpunktet, men ikke med det siste tallet, ${value}.`,
    wasMet: (year, value) => `Målet var nådd i ${year} (${value}), men er det ikke nå.`,
    atLeast: (value, from, status) => `${value} er minst ${from}: «${status}».`,
    between: (value, from, below, status) => `${value} er minst ${from} og under ${below}: «${status}».`,
    under: (value, below, status) => `${value} er under ${below}: «${status}».`,
  },
  nn: {
    methods: {
      statcan: 'vekst mot målet (Statistics Canada)',
      linear: 'rett line mot målet',
      un: 'FNs framdriftskart',
      weather: 'vêrteikn (Destatis)',
      u4ssc: 'U4SSC-poeng',
    },
    growthAlone: 'årleg vekst (Statistics Canada)',
    statuses: {
      achieved: 'Målet er nådd',
      'on-track': 'På rett veg',
      'acceleration-needed': 'Må gå raskare',
      limited: 'Lita framgang',
      deterioration: 'Går feil veg',
      stagnation: 'Står stille eller går attende',
      sun: 'Sol: målet blir nådd',
      'light-cloud': 'Lettskya: målet blir nesten nådd',
      cloud: 'Skya: målet blir ikkje nådd',
      thunderstorm: 'Tore: går feil veg',
      'points-1': '1 av 4 poeng',
      'points-2': '2 av 4 poeng',
      'points-3': '3 av 4 poeng',
      'points-4': '4 av 4 poeng',
    },
    refusals: {
      'no-direction': 'Ønskt retning er ikkje oppgjeven.',
      'too-few-points': 'Det er for få tal til å seie noko om utviklinga.',
      'baseline-after-latest': 'Nullpunktet er nyare enn det siste talet.',
      'zero-baseline': 'Metoden kan ikkje rekne vekst frå null.',
      'sign-change': 'Metoden kan ikkje rekne frå minus til pluss eller omvendt.',
      'no-target': 'Metoden treng eit mål.',
      'no-target-year': 'Metoden treng eit år for målet.',
      'target-before-latest': 'Fristen for målet har gått ut, og målet er ikkje nådd.',
      'beyond-range': 'Det siste talet er forbi det målet tillèt.',
    },
    noStatus: 'Utan status',
    how: 'Slik er det rekna',
    differ: 'Metodane er ikkje samde.',
    acrossBreak: 'Det er brot i tidsserien mellom dei to tala. Dei kan ikkje utan vidare samanliknast.',
    points: (first, last) => `Frå ${first} til ${last}.`,
    growth: (from, to, years, result) => `Frå ${from} til ${to} på ${years} år er ei endring på ${result} i året.`,
    neededGrowth: (to, years, result) => `For å nå ${to} på ${years} år trengst ${result} i året.`,
    zeroTarget: (used) => `Målet er null. Ingen vekstrate når dit, så ${used} er brukt i staden.`,
    ratio: (part, whole, result) => `Endringa i ønskt retning, ${part} i året, mot ${whole} er forholdstalet ${result}.`,
    limit: (limit, result) => `Grensa for kva som er mogleg er ${limit}. Krava er difor gonga med ${result}.`,
    path: ({ from, to, years, after, result }) =>
      `Den rette linja frå ${from} til ${to} over ${years} år skulle ha vore på ${result} etter ${after} år.`,
    share: (change, needed, result) => `Endringa er ${change}, og det trongst ${needed}: ${result} av vegen.`,
    projectedGrowth: (years, result) => `Med same vekst i ${years} år til blir det ${result}.`,
    projectedChange: (years, result) => `Med same endring kvart år i ${years} år til blir det ${result}.`,
    meanChange: (from, to, years, result) => `Frå ${from} til ${to} på ${years} år er ${result} i året i snitt.`,
    gap: (result) => `Då står det att ${result} av det som manglar no.`,
    position: (value, target, result) => `${value} sett mot målet ${target} er ${result}.`,
    met: (value, target) => `Det siste talet, ${value}, er innanfor målet ${target}.`,
    lost: (value, target) => `Målet ${target} var nådd ved nullpunktet, men ikkje med det siste talet, ${value}.`,
    wasMet: (year, value) => `Målet var nådd i ${year} (${value}), men er det ikkje no.`,
    atLeast: (value, from, status) => `${value} er minst ${from}: «${status}».`,
    between: (value, from, below, status) => `${value} er minst ${from} og mindre enn ${below}: «${status}».`,
    under: (value, below, status) => `${value} er mindre enn ${below}: «${status}».`,
  },
  en: {
    methods: {
      statcan: 'growth towards the target (Statistics Canada’s)',
      linear: 'straight line to the target',
      un: 'the UN’s progress chart',
      weather: 'weather symbols (Destatis’)',
      u4ssc: 'U4SSC points',
    },
    growthAlone: 'yearly growth (Statistics Canada’s)',
    statuses: {
      achieved: 'Target reached',
      'on-track': 'On track',
      'acceleration-needed': 'Must go faster',
      limited: 'Little progress',
      deterioration: 'Moving the wrong way',
      stagnation: 'Standing still or moving back',
      sun: 'Sun: the target will be reached',
      'light-cloud': 'Light cloud: the target will nearly be reached',
      cloud: 'Cloud: the target will not be reached',
      thunderstorm: 'Thunderstorm: moving the wrong way',
      'points-1': '1 of 4 points',
      'points-2': '2 of 4 points',
      'points-3': '3 of 4 points',
      'points-4': '4 of 4 points',
    },
    refusals: {
      'no-direction': 'The wanted direction is not stated.',
      'too-few-points': 'There are too few figures to tell how it is going.',
      'baseline-after-latest': 'The baseline is newer than the latest figure.',
      'zero-baseline': 'The method cannot work out growth from zero.',
      'sign-change': 'The method cannot work from minus to plus or back.',
      'no-target': 'The method needs a target.',
      'no-target-year': 'The method needs a year for the target.',
      'target-before-latest': 'The time for the target has run out, and it is not reached.',
      'beyond-range': 'The latest figure is past what the target allows.',
    },
    noStatus: 'No status',
    how: 'How it is worked out',
    differ: 'The methods do not agree.',
    acrossBreak: 'There is a break in the series between the two figures. They may not be comparable.',
    points: (first, last) => `From ${first} to ${last}.`,
    growth: (from, to, years, result) => `From ${from} to ${to} in ${years} years is a change of ${result} a year.`,
    neededGrowth: (to, years, result) => `To reach ${to} in ${years} years takes ${result} a year.`,
    zeroTarget: (used) => `The target is zero. No rate of growth ever reaches it, so ${used} is used instead.`,
    ratio: (part, whole, result) => `The change in the wanted direction, ${part} a year, against ${whole} is a ratio of ${result}.`,
    limit: (limit, result) => `The limit of what is possible is ${limit}, so the bounds are multiplied by ${result}.`,
    path: ({ from, to, years, after, result }) =>
      `The straight line from ${from} to ${to} over ${years} years should have been at ${result} after ${after} years.`,
    share: (change, needed, result) => `The change is ${change}, and ${needed} was needed: ${result} of the way.`,
    projectedGrowth: (years, result) => `With the same growth for ${years} more years it becomes ${result}.`,
    projectedChange: (years, result) => `With the same change each year for ${years} more years it becomes ${result}.`,
    meanChange: (from, to, years, result) => `From ${from} to ${to} in ${years} years is ${result} a year on average.`,
    gap: (result) => `That leaves ${result} of what is lacking now.`,
    position: (value, target, result) => `${value} against the target ${target} is ${result}.`,
    met: (value, target) => `The latest figure, ${value}, is within the target ${target}.`,
    lost: (value, target) => `The target ${target} was reached at the baseline, but not by the latest figure, ${value}.`,
    wasMet: (year, value) => `The target was reached in ${year} (${value}), but is not now.`,
    atLeast: (value, from, status) => `${value} is at least ${from}: “${status}”.`,
    between: (value, from, below, status) => `${value} is at least ${from} and less than ${below}: “${status}”.`,
    under: (value, below, status) => `${value} is less than ${below}: “${status}”.`,
  },
};
