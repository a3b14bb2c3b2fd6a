import type { Words } from '../words.js';

export interface ClimateWords {
  readonly account: string;
  readonly path: string;
  readonly frame: string;
  readonly within: string;
  readonly remaining: string;
  readonly gap: string;
  readonly decided: string;
  readonly identified: string;
  readonly otherSectors: string;
  /** Titles of the axis; `thousand` is the number, or nothing. */
  readonly percentAxis: (reference: number) => string;
  readonly tonnesAxis: (thousand: string) => string;
  /** The reader's choices, and units after a number. */
  readonly unit: string;
  readonly percent: string;
  readonly tonnes: string;
  readonly points: string;
  readonly year: string;
  /** Sentences. `change` is `62 prosent lavere`, `points` is `33 prosentpoeng`, `tonnes` is `476 000 tonn`. */
  readonly lacks: (amount: string) => string;
  readonly below: string;
  readonly above: string;
  readonly leadsTo: (place: string, change: string, year: number, reference: number) => string;
  /** Whether the goal, or the frame, of a year is met with decided measures. */
  readonly verdict: (place: string, year: number, reached: boolean, of: 'goal' | 'frame') => string;
  readonly give: (change: string, reference: number, wanted: string, of: 'goal' | 'frame') => string;
  readonly withIdentified: (change: string) => string;
  readonly missing: (points: string, tonnes: string) => string;
  readonly identifiedReach: string;
  readonly wasAt: (change: string, year: number, reference: number) => string;
  readonly emitted: (place: string, tonnes: string, year: number) => string;
  readonly since: (change: string, reference: number) => string;
  readonly largest: string;
  readonly caption: (title: string, reference: number) => string;
  /** The end of a reference path with a range, and its columns. */
  readonly range: string;
  readonly low: string;
  readonly high: string;
  readonly goal: (year: number) => string;
  /** Choosing what is shown. */
  readonly show: string;
  readonly views: Readonly<
    Record<'all' | 'overview' | 'sectors' | 'measures' | 'indirect' | 'vintages' | 'frame' | 'accounts' | 'comparison', string>
  >;
  readonly notPublished: (place: string) => string;
  readonly notPublishedHeading: string;
  readonly gases: string;
  readonly gwp: string;
  /** What is counted. */
  readonly boundaries: Readonly<Record<'direct' | 'indirect', { readonly area: string; readonly own: string }>>;
}

export const climateWords: Words<ClimateWords> = {
  nb: {
    account: 'Klimaregnskap',
    path: 'Referansebane',
    frame: 'Utslippsramme',
    within: 'Innenfor rammen',
    remaining: 'Utslipp etter tiltak',
    gap: 'Ikke dekket',
    decided: 'Vedtatte tiltak',
    identified: 'Identifiserte tiltak',
    otherSectors: 'Andre sektorer',
    percentAxis: (reference) => `Utslipp i prosent av ${reference}`,
    tonnesAxis: (thousand) => `Utslipp i ${thousand}tonn CO₂-ekvivalenter`,
    unit: 'Vis i',
    percent: 'prosent',
    tonnes: 'tonn',
    points: 'prosentpoeng',
    year: 'År',
    lacks: (amount) => `Mangler ${amount}`,
    below: 'lavere',
    above: 'høyere',
    leadsTo: (place, change, year, reference) => `${place} har vedtatt tiltak som gir ${change} utslipp i ${year} enn i ${reference}.`,
    verdict: (place, year, reached, of) =>
      `${place} ${of === 'goal' ? 'når' : 'holder'} ${reached ? '' : 'ikke '}${of === 'goal' ? 'klimamålet' : 'utslippsrammen'} for ${year} med vedtatte tiltak.`,
    give: (change, reference, wanted, of) =>
      ` Tiltakene gir ${change} utslipp enn i ${reference}. ${of === 'goal' ? 'Målet' : 'Rammen'} er ${wanted}.`,
    withIdentified: (change) => ` Med identifiserte tiltak i tillegg blir utslippene ${change}.`,
    missing: (points, tonnes) => ` Det mangler ${points}, om lag ${tonnes} CO₂-ekvivalenter.`,
    identifiedReach: ' Det er nok.',
    wasAt: (change, year, reference) => ` I ${year} var utslippene ${change} enn i ${reference}.`,
    emitted: (place, tonnes, year) => `${place} slapp ut ${tonnes} CO₂-ekvivalenter i ${year}`,
    since: (change, reference) => `. Det er ${change} enn i ${reference}`,
    largest: 'Størst utslipp',
    caption: (title, reference) => `${title}: endring fra ${reference} i prosent, og tonn CO₂-ekvivalenter`,
    range: 'med spenn',
    low: 'lav',
    high: 'høy',
    goal: (year) => `Mål ${year}`,
    show: 'Vis',
    views: {
      all: 'alt',
      overview: 'oversikten',
      sectors: 'sektorene',
      measures: 'tiltakene',
      indirect: 'indirekte utslipp',
      vintages: 'to utgaver',
      frame: 'regnskap mot ramme',
      accounts: 'klimaregnskapet',
      comparison: 'sammenligning',
    },
    notPublished: (place) => `${place} har ikke publisert klimatallene sine som data ennå.`,
    notPublishedHeading: 'Ikke publisert som data ennå',
    gases: 'Gasser',
    gwp: 'Oppvarmingspotensial (GWP)',
    boundaries: {
      direct: { area: 'Direkte utslipp innenfor kommunens grenser.', own: 'Direkte utslipp fra kommunens egen virksomhet.' },
      indirect: {
        area: 'Indirekte utslipp fra alle i kommunen: innbyggere, næringsliv og kommunen selv.',
        own: 'Indirekte utslipp fra kommunens egen virksomhet.',
      },
    },
  },
  nn: {
    account: 'Klimarekneskap',
    path: 'Referansebane',
    frame: 'Utsleppsramme',
    within: 'Innanfor ramma',
    remaining: 'Utslepp etter tiltak',
    gap: 'Ikkje dekt',
    decided: 'Vedtekne tiltak',
    identified: 'Identifiserte tiltak',
    otherSectors: 'Andre sektorar',
    percentAxis: (reference) => `Utslepp i prosent av ${reference}`,
    tonnesAxis: (thousand) => `Utslepp i ${thousand}tonn CO₂-ekvivalentar`,
    unit: 'Vis i',
    percent: 'prosent',
    tonnes: 'tonn',
    points: 'prosentpoeng',
    year: 'År',
    lacks: (amount) => `Manglar ${amount}`,
    below: 'lågare',
    above: 'høgare',
    leadsTo: (place, change, year, reference) => `${place} har vedteke tiltak som gir ${change} utslepp i ${year} enn i ${reference}.`,
    verdict: (place, year, reached, of) =>
      `${place} ${of === 'goal' ? 'når' : 'held'} ${reached ? '' : 'ikkje '}${of === 'goal' ? 'klimamålet' : 'utsleppsramma'} for ${year} med vedtekne tiltak.`,
    give: (change, reference, wanted, of) =>
      ` Tiltaka gir ${change} utslepp enn i ${reference}. ${of === 'goal' ? 'Målet' : 'Ramma'} er ${wanted}.`,
    withIdentified: (change) => ` Med identifiserte tiltak i tillegg blir utsleppa ${change}.`,
    missing: (points, tonnes) => ` Det manglar ${points}, om lag ${tonnes} CO₂-ekvivalentar.`,
    identifiedReach: ' Det er nok.',
    wasAt: (change, year, reference) => ` I ${year} var utsleppa ${change} enn i ${reference}.`,
    emitted: (place, tonnes, year) => `${place} sleppte ut ${tonnes} CO₂-ekvivalentar i ${year}`,
    since: (change, reference) => `. Det er ${change} enn i ${reference}`,
    largest: 'Størst utslepp',
    caption: (title, reference) => `${title}: endring frå ${reference} i prosent, og tonn CO₂-ekvivalentar`,
    range: 'med spenn',
    low: 'låg',
    high: 'høg',
    goal: (year) => `Mål ${year}`,
    show: 'Vis',
    views: {
      all: 'alt',
      overview: 'oversikta',
      sectors: 'sektorane',
      measures: 'tiltaka',
      indirect: 'indirekte utslepp',
      vintages: 'to utgåver',
      frame: 'rekneskap mot ramme',
      accounts: 'klimarekneskapen',
      comparison: 'samanlikning',
    },
    notPublished: (place) => `${place} har ikkje publisert klimatala sine som data enno.`,
    notPublishedHeading: 'Ikkje publisert som data enno',
    gases: 'Gassar',
    gwp: 'Oppvarmingspotensial (GWP)',
    boundaries: {
      direct: { area: 'Direkte utslepp innanfor grensene til kommunen.', own: 'Direkte utslepp frå verksemda til kommunen sjølv.' },
      indirect: {
        area: 'Indirekte utslepp frå alle i kommunen: innbyggjarar, næringsliv og kommunen sjølv.',
        own: 'Indirekte utslepp frå verksemda til kommunen sjølv.',
      },
    },
  },
  en: {
    account: 'Measured emissions',
    path: 'Reference path',
    frame: 'Emission limit',
    within: 'Within the limit',
    remaining: 'Emissions after measures',
    gap: 'Not covered',
    decided: 'Adopted measures',
    identified: 'Identified measures',
    otherSectors: 'Other sectors',
    percentAxis: (reference) => `Emissions in per cent of ${reference}`,
    tonnesAxis: (thousand) => `Emissions in ${thousand}tonnes of CO₂ equivalents`,
    unit: 'Show in',
    percent: 'per cent',
    tonnes: 'tonnes',
    points: 'percentage points',
    year: 'Year',
    lacks: (amount) => `${amount} missing`,
    below: 'below',
    above: 'above',
    leadsTo: (place, change, year, reference) => `${place} has adopted measures that bring emissions in ${year} to ${change} ${reference}.`,
    verdict: (place, year, reached, of) =>
      of === 'goal'
        ? `${place} ${reached ? 'reaches' : 'does not reach'} its climate goal for ${year} with the measures it has adopted.`
        : `${place} ${reached ? 'keeps' : 'does not keep'} within its emission limit for ${year} with the measures it has adopted.`,
    give: (change, reference, wanted, of) =>
      ` They bring emissions to ${change} ${reference}. The ${of === 'goal' ? 'goal' : 'limit'} is ${wanted}.`,
    withIdentified: (change) => ` With identified measures as well, emissions come to ${change}.`,
    missing: (points, tonnes) => ` That leaves ${points} missing, about ${tonnes} of CO₂ equivalents.`,
    identifiedReach: ' That is enough.',
    wasAt: (change, year, reference) => ` In ${year}, emissions were ${change} ${reference}.`,
    emitted: (place, tonnes, year) => `${place} emitted ${tonnes} of CO₂ equivalents in ${year}`,
    since: (change, reference) => `, ${change} ${reference}`,
    largest: 'Largest source',
    caption: (title, reference) => `${title}: change from ${reference} in per cent, and tonnes of CO₂ equivalents`,
    range: 'with range',
    low: 'low',
    high: 'high',
    goal: (year) => `Goal ${year}`,
    show: 'Show',
    views: {
      all: 'everything',
      overview: 'the overview',
      sectors: 'sectors',
      measures: 'measures',
      indirect: 'indirect emissions',
      vintages: 'two editions',
      frame: 'accounts against limits',
      accounts: 'the accounts',
      comparison: 'comparison',
    },
    notPublished: (place) => `${place} has not yet published its climate figures as data.`,
    notPublishedHeading: 'Not yet published as data',
    gases: 'Gases',
    gwp: 'Global warming potential (GWP)',
    boundaries: {
      direct: { area: 'Direct emissions within the municipality.', own: 'Direct emissions from the municipality’s own operations.' },
      indirect: {
        area: 'Indirect emissions of everyone in the municipality: residents, businesses and the municipality itself.',
        own: 'Indirect emissions from the municipality’s own operations.',
      },
    },
  },
};
