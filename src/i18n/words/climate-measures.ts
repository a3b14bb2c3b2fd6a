import type { Words } from '../words.js';

/** Words of the measures' table of a climate budget. */
export interface ClimateMeasureWords {
  readonly heading: string;
  readonly caption: (year: string) => string;
  readonly columns: {
    readonly number: string;
    readonly name: string;
    readonly sector: string;
    readonly responsible: string;
    readonly certainty: string;
    readonly effect: string;
    readonly cost: string;
    readonly costPerTonne: string;
  };
  /** Below a column's name. */
  readonly tonnes: string;
  /** After a number in running text. */
  readonly unit: string;
  readonly thousands: string;
  readonly reporter: string;
  readonly indicator: string;
  readonly target: (value: string) => string;
  readonly overlaps: (names: string) => string;
  readonly certainties: { readonly decided: string; readonly uncertain: string; readonly identified: string };
  /** Where an effect has a class and no number. */
  readonly effectSizes: { readonly low: string; readonly middle: string; readonly high: string };
  readonly allSectors: string;
  readonly allCertainties: string;
  readonly sortBy: string;
  readonly asGiven: string;
  readonly ascending: (column: string) => string;
  readonly descending: (column: string) => string;
  readonly shown: (some: number, all: number) => string;
  readonly nothing: string;
  /** How many, what they give together, and how many have no number. */
  readonly sentence: (count: number, year: number | undefined, tonnes: string, group: 'all' | 'adopted') => string;
  /** What identified ones would give on top. */
  readonly more: (count: number, tonnes: string) => string;
  readonly without: (count: number) => string;
  readonly rowSum: string;
  readonly publishedSum: string;
  /** After the label of a sum. */
  readonly groups: { readonly adopted: string; readonly identified: string };
  readonly difference: string;
  readonly differs: (year: number, tonnes: string, isMore: boolean) => string;
  readonly overlapping: string;
}

const grouped = (nouns: readonly [one: string, more: string], count: number): string => `${count} ${count === 1 ? nouns[0] : nouns[1]}`;

export const climateMeasureWords: Words<ClimateMeasureWords> = {
  nb: {
    heading: 'Tiltak: hvem gjør hva',
    caption: (year) => `Tiltakene, med virkning${year ? ` i ${year}` : ''}`,
    columns: {
      number: 'Nummer',
      name: 'Tiltak',
      sector: 'Sektor',
      responsible: 'Ansvarlig',
      certainty: 'Sikkerhet',
      effect: 'Virkning',
      cost: 'Kostnad',
      costPerTonne: 'Kroner per tonn',
    },
    tonnes: 'tonn CO₂-ekv.',
    unit: 'tonn',
    thousands: '1 000 kr',
    reporter: 'Rapporterer',
    indicator: 'Måles ved',
    target: (value) => `mål ${value}`,
    overlaps: (names) => `Overlapper med ${names}.`,
    certainties: { decided: 'vedtatt', uncertain: 'vedtatt, usikker virkning', identified: 'identifisert, ikke vedtatt' },
    effectSizes: { low: 'lav', middle: 'middels', high: 'høy' },
    allSectors: 'alle sektorer',
    allCertainties: 'alle',
    sortBy: 'Sorter etter',
    asGiven: 'budsjettets rekkefølge',
    ascending: (column) => `${column}, stigende`,
    descending: (column) => `${column}, synkende`,
    shown: (some, all) => `Viser ${some} av ${all} tiltak.`,
    nothing: 'Ingen tiltak passer med valgene.',
    sentence: (count, year, tonnes, group) =>
      `${count} ${group === 'adopted' ? 'vedtatte ' : ''}tiltak${tonnes ? ` gir til sammen ${tonnes} lavere utslipp i ${year}` : ''}.`,
    more: (count, tonnes) => ` ${count} identifiserte tiltak${tonnes ? ` kan gi ${tonnes} til` : ' er ikke vedtatt'}.`,
    without: (count) => ` ${count} av tiltakene har ikke noe tall.`,
    rowSum: 'Sum av radene',
    publishedSum: 'Oppgitt samlet virkning',
    groups: { adopted: 'vedtatte tiltak', identified: 'identifiserte tiltak' },
    difference: 'Forskjell',
    differs: (year, tonnes, isMore) =>
      `Radene for ${year} gir ${tonnes} ${isMore ? 'mer' : 'mindre'} enn den samlede virkningen som er oppgitt. Det oppgitte tallet gjelder.`,
    overlapping: 'Noen av tiltakene virker på de samme utslippene. Summen av radene teller dem to ganger.',
  },
  nn: {
    heading: 'Tiltak: kven gjer kva',
    caption: (year) => `Tiltaka, med verknad${year ? ` i ${year}` : ''}`,
    columns: {
      number: 'Nummer',
      name: 'Tiltak',
      sector: 'Sektor',
      responsible: 'Ansvarleg',
      certainty: 'Tryggleik',
      effect: 'Verknad',
      cost: 'Kostnad',
      costPerTonne: 'Kroner per tonn',
    },
    tonnes: 'tonn CO₂-ekv.',
    unit: 'tonn',
    thousands: '1 000 kr',
    reporter: 'Rapporterer',
    indicator: 'Blir målt ved',
    target: (value) => `mål ${value}`,
    overlaps: (names) => `Overlappar med ${names}.`,
    certainties: { decided: 'vedteke', uncertain: 'vedteke, usikker verknad', identified: 'identifisert, ikkje vedteke' },
    effectSizes: { low: 'låg', middle: 'middels', high: 'høg' },
    allSectors: 'alle sektorar',
    allCertainties: 'alle',
    sortBy: 'Sorter etter',
    asGiven: 'rekkjefølgja i budsjettet',
    ascending: (column) => `${column}, stigande`,
    descending: (column) => `${column}, søkkande`,
    shown: (some, all) => `Viser ${some} av ${all} tiltak.`,
    nothing: 'Ingen tiltak passar med vala.',
    sentence: (count, year, tonnes, group) =>
      `${count} ${group === 'adopted' ? 'vedtekne ' : ''}tiltak${tonnes ? ` gir til saman ${tonnes} lågare utslepp i ${year}` : ''}.`,
    more: (count, tonnes) => ` ${count} identifiserte tiltak${tonnes ? ` kan gje ${tonnes} til` : ' er ikkje vedtekne'}.`,
    without: (count) => ` ${count} av tiltaka har ikkje noko tal.`,
    rowSum: 'Sum av radene',
    publishedSum: 'Oppgitt samla verknad',
    groups: { adopted: 'vedtekne tiltak', identified: 'identifiserte tiltak' },
    difference: 'Skilnad',
    differs: (year, tonnes, isMore) =>
      `Radene for ${year} gir ${tonnes} ${isMore ? 'meir' : 'mindre'} enn den samla verknaden som er oppgitt. Det oppgitte talet gjeld.`,
    overlapping: 'Nokre av tiltaka verkar på dei same utsleppa. Summen av radene tel dei to gonger.',
  },
  en: {
    heading: 'Measures: who does what',
    caption: (year) => `The measures, with their effect${year ? ` in ${year}` : ''}`,
    columns: {
      number: 'Number',
      name: 'Measure',
      sector: 'Sector',
      responsible: 'Responsible',
      certainty: 'Certainty',
      effect: 'Effect',
      cost: 'Cost',
      costPerTonne: 'Kroner per tonne',
    },
    tonnes: 'tonnes CO₂-eq.',
    unit: 'tonnes',
    thousands: 'NOK 1,000',
    reporter: 'Reports',
    indicator: 'Measured by',
    target: (value) => `target ${value}`,
    overlaps: (names) => `Overlaps with ${names}.`,
    certainties: { decided: 'adopted', uncertain: 'adopted, uncertain effect', identified: 'identified, not adopted' },
    effectSizes: { low: 'low', middle: 'medium', high: 'high' },
    allSectors: 'all sectors',
    allCertainties: 'all',
    sortBy: 'Sort by',
    asGiven: 'the budget’s own order',
    ascending: (column) => `${column}, ascending`,
    descending: (column) => `${column}, descending`,
    shown: (some, all) => `Showing ${some} of ${grouped(['measure', 'measures'], all)}.`,
    nothing: 'No measures match your choices.',
    sentence: (count, year, tonnes, group) =>
      `${grouped(group === 'adopted' ? ['adopted measure', 'adopted measures'] : ['measure', 'measures'], count)}${tonnes ? ` together bring emissions down by ${tonnes} in ${year}` : ''}.`,
    more: (count, tonnes) =>
      ` ${grouped(['identified measure', 'identified measures'], count)} ${tonnes ? `could add ${tonnes}` : `${count === 1 ? 'is' : 'are'} not adopted`}.`,
    without: (count) => ` ${count} of the measures ${count === 1 ? 'has' : 'have'} no figure.`,
    rowSum: 'Sum of the rows',
    publishedSum: 'Published total effect',
    groups: { adopted: 'adopted measures', identified: 'identified measures' },
    difference: 'Difference',
    differs: (year, tonnes, isMore) =>
      `The rows for ${year} give ${tonnes} ${isMore ? 'more' : 'less'} than the published total effect. The published figure stands.`,
    overlapping: 'Some of the measures work on the same emissions. The sum of the rows counts them twice.',
  },
};
