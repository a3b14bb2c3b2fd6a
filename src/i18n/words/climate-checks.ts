import type { Words } from '../words.js';

/** Sentences for what in a climate budget does not go together. Numbers and names come ready to be read. */
export interface ClimateCheckWords {
  readonly frameBeforeReference: (year: string, reference: string) => string;
  readonly goalBeforeReference: (year: string, reference: string) => string;
  readonly resultsWithoutFrame: (years: string) => string;
  /** `list` is one of `lists`. */
  readonly repeatedYear: (list: string, year: string) => string;
  readonly lists: {
    readonly accounts: string;
    readonly referencePath: string;
    readonly frames: string;
    readonly results: string;
  };
  readonly rangeTurned: (list: string, year: string) => string;
  readonly goalAndFrame: (year: string, goal: string, frame: string) => string;
  readonly referenceAndAccount: (year: string, reference: string, account: string) => string;
  readonly percentAndTonnes: (year: string, printed: string, tonnes: string) => string;
  readonly sectorsAndTotal: (year: string, sum: string, total: string) => string;
  readonly unknownSector: (measure: string, sector: string) => string;
  readonly unknownOverlap: (measure: string, id: string) => string;
  readonly repeatedMeasure: (id: string, measure: string) => string;
  readonly effectTurned: (measure: string, year: string) => string;
  /** What was done when the parts were read. */
  readonly added: (rows: string, repeated: string) => string;
  readonly passedOver: (rows: string) => string;
  readonly continued: (column: string, count: string) => string;
  readonly assumedStyle: (sample: string, number: string) => string;
  readonly unusedColumns: (columns: string) => string;
}

export const climateCheckWords: Words<ClimateCheckWords> = {
  nb: {
    frameBeforeReference: (year, reference) =>
      `Det står en utslippsramme for ${year}, som er før referanseåret ${reference}. Ett av årstallene må være feil.`,
    goalBeforeReference: (year, reference) =>
      `Målåret ${year} kommer ikke etter referanseåret ${reference}. Ett av årstallene må være feil.`,
    resultsWithoutFrame: (years) => `Det står ingen utslippsramme for ${years}. Da går det ikke an å si hvor mye som mangler.`,
    repeatedYear: (list, year) => `${list} har to linjer for ${year}. Den siste er brukt.`,
    lists: {
      accounts: 'Klimaregnskapet',
      referencePath: 'Referansebanen',
      frames: 'Utslippsrammen',
      results: 'Samlet virkning av tiltakene',
    },
    rangeTurned: (list, year) => `${list} for ${year} ligger utenfor sitt eget spenn mellom lav og høy.`,
    goalAndFrame: (year, goal, frame) => `Målet for ${year} er ${goal}, men utslippsrammen samme år er ${frame}.`,
    referenceAndAccount: (year, reference, account) =>
      `Utslippene i referanseåret ${year} er oppgitt til ${reference}, men i regnskapet til ${account}. Prosentene er regnet av det første.`,
    percentAndTonnes: (year, printed, tonnes) => `For ${year} er det oppgitt ${printed}, men tonnene svarer til ${tonnes}.`,
    sectorsAndTotal: (year, sum, total) => `I ${year} gir sektorene til sammen ${sum}, mens ${total} er oppgitt i alt.`,
    unknownSector: (measure, sector) => `Tiltaket «${measure}» hører til sektoren «${sector}», som ikke står i listen over sektorer.`,
    unknownOverlap: (measure, id) => `Tiltaket «${measure}» skal overlappe med tiltak ${id}, som ikke finnes.`,
    repeatedMeasure: (id, measure) => `Flere tiltak har nummer ${id}, blant dem «${measure}».`,
    effectTurned: (measure, year) => `Virkningen av «${measure}» i ${year} er oppgitt med et lavt anslag som er høyere enn det høye.`,
    added: (rows, repeated) =>
      `${repeated} av ${rows} linjer i filen har samme år, sektor og kilde som en annen linje. De er lagt sammen, ikke strøket.`,
    passedOver: (rows) => `${rows} linjer som er summer av andre linjer i filen, er ikke lagt til en gang til.`,
    continued: (column, count) => `Tomme celler under «${column}» er lest som en fortsettelse av cellen over (${count} rader).`,
    assumedStyle: (sample, number) => `«${sample}» er lest som ${number}. Ingen andre tall i arket viser om kommaet skiller desimaler.`,
    unusedColumns: (columns) => `Disse kolonnene i arket er ikke brukt: ${columns}.`,
  },
  nn: {
    frameBeforeReference: (year, reference) =>
      `Det står ei utsleppsramme for ${year}, som er før referanseåret ${reference}. Eitt av årstala må vere feil.`,
    goalBeforeReference: (year, reference) => `Målåret ${year} kjem ikkje etter referanseåret ${reference}. Eitt av årstala må vere feil.`,
    resultsWithoutFrame: (years) => `Det står inga utsleppsramme for ${years}. Då går det ikkje an å seie kor mykje som manglar.`,
    repeatedYear: (list, year) => `${list} har to linjer for ${year}. Den siste er nytta.`,
    lists: {
      accounts: 'Klimarekneskapen',
      referencePath: 'Referansebana',
      frames: 'Utsleppsramma',
      results: 'Samla verknad av tiltaka',
    },
    rangeTurned: (list, year) => `${list} for ${year} ligg utanfor sitt eige spenn mellom låg og høg.`,
    goalAndFrame: (year, goal, frame) => `Målet for ${year} er ${goal}, men utsleppsramma same år er ${frame}.`,
    referenceAndAccount: (year, reference, account) =>
      `Utsleppa i referanseåret ${year} er oppgitt til ${reference}, men i rekneskapen til ${account}. Prosentane er rekna av det fyrste.`,
    percentAndTonnes: (year, printed, tonnes) => `For ${year} er det oppgitt ${printed}, men tonna svarar til ${tonnes}.`,
    sectorsAndTotal: (year, sum, total) => `I ${year} gir sektorane til saman ${sum}, medan ${total} er oppgitt i alt.`,
    unknownSector: (measure, sector) => `Tiltaket «${measure}» høyrer til sektoren «${sector}», som ikkje står i lista over sektorar.`,
    unknownOverlap: (measure, id) => `Tiltaket «${measure}» skal overlappe med tiltak ${id}, som ikkje finst.`,
    repeatedMeasure: (id, measure) => `Fleire tiltak har nummer ${id}, mellom dei «${measure}».`,
    effectTurned: (measure, year) => `Verknaden av «${measure}» i ${year} er oppgitt med eit lågt anslag som er høgare enn det høge.`,
    added: (rows, repeated) =>
      `${repeated} av ${rows} linjer i fila har same år, sektor og kjelde som ei anna linje. Dei er lagde saman, ikkje strokne.`,
    passedOver: (rows) => `${rows} linjer som er summar av andre linjer i fila, er ikkje lagde til ein gong til.`,
    continued: (column, count) => `Tomme celler under «${column}» er lesne som ei fortsetjing av cella over (${count} rader).`,
    assumedStyle: (sample, number) => `«${sample}» er lese som ${number}. Ingen andre tal i arket viser om kommaet skil desimalar.`,
    unusedColumns: (columns) => `Desse kolonnane i arket er ikkje brukte: ${columns}.`,
  },
  en: {
    frameBeforeReference: (year, reference) =>
      `There is an emission limit for ${year}, which is before the reference year ${reference}. One of the years must be wrong.`,
    goalBeforeReference: (year, reference) =>
      `The target year ${year} does not come after the reference year ${reference}. One of the years must be wrong.`,
    resultsWithoutFrame: (years) => `There is no emission limit for ${years}, so it cannot be said how much is missing.`,
    repeatedYear: (list, year) => `${list} has two lines for ${year}. The last one is used.`,
    lists: {
      accounts: 'The inventory',
      referencePath: 'The reference path',
      frames: 'The emission limit',
      results: 'The total effect of the measures',
    },
    rangeTurned: (list, year) => `${list} for ${year} lies outside its own range from low to high.`,
    goalAndFrame: (year, goal, frame) => `The target for ${year} is ${goal}, but the emission limit for that year is ${frame}.`,
    referenceAndAccount: (year, reference, account) =>
      `Emissions in the reference year ${year} are given as ${reference}, but as ${account} in the inventory. Percentages are of the former.`,
    percentAndTonnes: (year, printed, tonnes) => `For ${year}, ${printed} is given, but the tonnes correspond to ${tonnes}.`,
    sectorsAndTotal: (year, sum, total) => `In ${year} the sectors add up to ${sum}, while the total is given as ${total}.`,
    unknownSector: (measure, sector) => `The measure “${measure}” belongs to the sector “${sector}”, which is not among the sectors.`,
    unknownOverlap: (measure, id) => `The measure “${measure}” is said to overlap with measure ${id}, which does not exist.`,
    repeatedMeasure: (id, measure) => `Several measures have the number ${id}, “${measure}” among them.`,
    effectTurned: (measure, year) => `The effect of “${measure}” in ${year} has a low estimate that is above the high one.`,
    added: (rows, repeated) =>
      `${repeated} of ${rows} lines in the file have the same year, sector and source as another line. They were added up, none was dropped.`,
    passedOver: (rows) => `${rows} lines that are sums of other lines in the file were not added a second time.`,
    continued: (column, count) => `Blank cells under “${column}” were read as a continuation of the cell above (${count} rows).`,
    assumedStyle: (sample, number) =>
      `“${sample}” was read as ${number}. No other number in the sheet shows whether the comma marks decimals.`,
    unusedColumns: (columns) => `These columns of the sheet are not used: ${columns}.`,
  },
};
