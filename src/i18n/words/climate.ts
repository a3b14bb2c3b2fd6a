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
  readonly withIdentified: (change: string) => string;
  readonly frameIs: (change: string) => string;
  readonly missing: (points: string, tonnes: string) => string;
  readonly kept: string;
  readonly wasAt: (change: string, year: number, reference: number) => string;
  readonly emitted: (place: string, tonnes: string, year: number) => string;
  readonly since: (change: string, reference: number) => string;
  readonly largest: string;
  /** Tables. */
  readonly caption: (title: string, reference: number) => string;
  readonly measures: string;
  readonly measuresCaption: string;
  readonly sector: string;
  readonly responsible: string;
  readonly certainty: string;
  readonly certainties: { readonly decided: string; readonly uncertain: string; readonly identified: string };
  readonly effect: string;
  /** Where an effect has a class and no number. */
  readonly effectSizes: { readonly low: string; readonly middle: string; readonly high: string };
  /** What is counted. */
  readonly boundaries: Readonly<Record<'direct' | 'indirect', { readonly area: string; readonly own: string }>>;
  readonly rowSum: string;
  readonly publishedSum: string;
  readonly differs: (year: number, tonnes: string, isMore: boolean) => string;
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
    withIdentified: (change) => ` Med identifiserte tiltak blir utslippene ${change}.`,
    frameIs: (change) => ` Rammen er ${change}.`,
    missing: (points, tonnes) => ` Det mangler ${points}, om lag ${tonnes} CO₂-ekvivalenter.`,
    kept: ' Dermed holdes rammen.',
    wasAt: (change, year, reference) => ` I ${year} var utslippene ${change} enn i ${reference}.`,
    emitted: (place, tonnes, year) => `${place} slapp ut ${tonnes} CO₂-ekvivalenter i ${year}`,
    since: (change, reference) => `. Det er ${change} enn i ${reference}`,
    largest: 'Størst utslipp',
    caption: (title, reference) => `${title}: endring fra ${reference} i prosent, og tonn CO₂-ekvivalenter`,
    measures: 'Tiltak',
    measuresCaption: 'Tiltakene, med virkning i tonn CO₂-ekvivalenter',
    sector: 'Sektor',
    responsible: 'Ansvarlig',
    certainty: 'Status',
    certainties: { decided: 'vedtatt', uncertain: 'vedtatt, usikker virkning', identified: 'identifisert' },
    effect: 'Virkning',
    effectSizes: { low: 'lav', middle: 'middels', high: 'høy' },
    boundaries: {
      direct: { area: 'Direkte utslipp innenfor kommunens grenser.', own: 'Direkte utslipp fra kommunens egen virksomhet.' },
      indirect: {
        area: 'Indirekte utslipp fra alle i kommunen: innbyggere, næringsliv og kommunen selv.',
        own: 'Indirekte utslipp fra kommunens egen virksomhet.',
      },
    },
    rowSum: 'Sum av radene',
    publishedSum: 'Oppgitt samlet virkning',
    differs: (year, tonnes, isMore) =>
      `Radene for ${year} gir ${tonnes} ${isMore ? 'mer' : 'mindre'} enn den samlede virkningen som er oppgitt. Det oppgitte tallet gjelder.`,
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
    withIdentified: (change) => ` Med identifiserte tiltak blir utsleppa ${change}.`,
    frameIs: (change) => ` Ramma er ${change}.`,
    missing: (points, tonnes) => ` Det manglar ${points}, om lag ${tonnes} CO₂-ekvivalentar.`,
    kept: ' Dermed blir ramma halden.',
    wasAt: (change, year, reference) => ` I ${year} var utsleppa ${change} enn i ${reference}.`,
    emitted: (place, tonnes, year) => `${place} sleppte ut ${tonnes} CO₂-ekvivalentar i ${year}`,
    since: (change, reference) => `. Det er ${change} enn i ${reference}`,
    largest: 'Størst utslepp',
    caption: (title, reference) => `${title}: endring frå ${reference} i prosent, og tonn CO₂-ekvivalentar`,
    measures: 'Tiltak',
    measuresCaption: 'Tiltaka, med verknad i tonn CO₂-ekvivalentar',
    sector: 'Sektor',
    responsible: 'Ansvarleg',
    certainty: 'Status',
    certainties: { decided: 'vedteke', uncertain: 'vedteke, usikker verknad', identified: 'identifisert' },
    effect: 'Verknad',
    effectSizes: { low: 'låg', middle: 'middels', high: 'høg' },
    boundaries: {
      direct: { area: 'Direkte utslepp innanfor grensene til kommunen.', own: 'Direkte utslepp frå verksemda til kommunen sjølv.' },
      indirect: {
        area: 'Indirekte utslepp frå alle i kommunen: innbyggjarar, næringsliv og kommunen sjølv.',
        own: 'Indirekte utslepp frå verksemda til kommunen sjølv.',
      },
    },
    rowSum: 'Sum av radene',
    publishedSum: 'Oppgitt samla verknad',
    differs: (year, tonnes, isMore) =>
      `Radene for ${year} gir ${tonnes} ${isMore ? 'meir' : 'mindre'} enn den samla verknaden som er oppgitt. Det oppgitte talet gjeld.`,
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
    withIdentified: (change) => ` With identified measures they come to ${change}.`,
    frameIs: (change) => ` The limit is ${change}.`,
    missing: (points, tonnes) => ` That leaves ${points} missing, about ${tonnes} of CO₂ equivalents.`,
    kept: ' That keeps within the limit.',
    wasAt: (change, year, reference) => ` In ${year}, emissions were ${change} ${reference}.`,
    emitted: (place, tonnes, year) => `${place} emitted ${tonnes} of CO₂ equivalents in ${year}`,
    since: (change, reference) => `, ${change} ${reference}`,
    largest: 'Largest source',
    caption: (title, reference) => `${title}: change from ${reference} in per cent, and tonnes of CO₂ equivalents`,
    measures: 'Measures',
    measuresCaption: 'The measures, with their effect in tonnes of CO₂ equivalents',
    sector: 'Sector',
    responsible: 'Responsible',
    certainty: 'Status',
    certainties: { decided: 'adopted', uncertain: 'adopted, uncertain effect', identified: 'identified' },
    effect: 'Effect',
    effectSizes: { low: 'low', middle: 'medium', high: 'high' },
    boundaries: {
      direct: { area: 'Direct emissions within the municipality.', own: 'Direct emissions from the municipality’s own operations.' },
      indirect: {
        area: 'Indirect emissions of everyone in the municipality: residents, businesses and the municipality itself.',
        own: 'Indirect emissions from the municipality’s own operations.',
      },
    },
    rowSum: 'Sum of the rows',
    publishedSum: 'Published total effect',
    differs: (year, tonnes, isMore) =>
      `The rows for ${year} give ${tonnes} ${isMore ? 'more' : 'less'} than the published total effect. The published figure stands.`,
  },
};
