import { scaleOf } from './climate-sheet.js';

/** What a column of a sheet of measures holds, apart from the figures by year. */
export type MeasureColumn =
  'id' | 'name' | 'sector' | 'responsible' | 'reporter' | 'certainty' | 'indicator' | 'target' | 'overlaps' | 'note' | 'href';

/** A column of effects or costs of one year. */
export interface YearColumn {
  readonly kind: 'effect' | 'cost';
  readonly at: number;
  readonly year: string;
  /** The column is one end, or the middle, of a range. */
  readonly end: 'low' | 'middle' | 'high' | undefined;
  /** To tonnes, or to 1 000 kroner. */
  readonly scale: number;
}

const headings: readonly (readonly [heading: RegExp, column: MeasureColumn])[] = [
  [/^(nr|no|nummer|number|id|#|tiltaks?(nr|nummer|id))$/, 'id'],
  [/^(tiltak|tiltaka|tiltakets navn|navn på tiltak|namn på tiltak|tiltaksnavn|navn|namn|measures?|name)$/, 'name'],
  [/^(utslipps|utslepps)?se[ck]tor$/, 'sector'],
  [/^(ansvar(lig|leg)?( (enhet|eining|virksomhet|verksemd))?|responsible)$/, 'responsible'],
  [/^(rapporter(er|ing|t av|ingsansvarlig|ingsansvarleg)?|rapportør|reporter|reported by)$/, 'reporter'],
  [/^(status|sikkerhet(sgrad)?|sikkerheit|tryggleik|certainty|kategori)$/, 'certainty'],
  [/^(resultat|aktivitets)?indikator$|^(result )?indicator$/, 'indicator'],
  [/^(mål|måltall|måltal|mål for indikator(en)?|target)$/, 'target'],
  [/^overlapp?(er|ar|ing)?( med)?$|^overlaps?( with)?$/, 'overlaps'],
  [/^(merknad(er)?|kommentar(er)?|beskrivelse|skildring|notes?|comments?)$/, 'note'],
  [/^(lenke|lenkje|nettside|nettadresse|link|url)$/, 'href'],
];

const effect = /effekt|virkning|verknad|effect|utsl[ie]pp?s?(kutt|reduksjon)|utslepps(kutt|reduksjon)|reduksjon|reduction|co2/;
const cost = /kostnad|kostnader|utgift|budsjett|cost|expenditure/;
const year = /(?:^|\D)((?:19|20|21)\d\d)(?!\d)/;
const ends: readonly (readonly [heading: RegExp, end: 'low' | 'middle' | 'high'])[] = [
  [/(^| )(lav|låg|lavt|lågt|low|min)( |$)/, 'low'],
  [/(^| )(middels|midt|middle|medium)( |$)/, 'middle'],
  [/(^| )(høy|høg|høyt|høgt|high|max|maks)( |$)/, 'high'],
];

/** A cell that may head a column: of effects or costs also where the years stand in the row below. */
export function isMeasureHeading(cell: string): boolean {
  const text = cell.toLowerCase();
  return findMeasureColumns([cell]).known > 0 || effect.test(text) || cost.test(text);
}

/** Tells which column of a sheet holds what. A column of a year alone is one of effects. */
export function findMeasureColumns(headers: readonly string[]): {
  readonly at: Partial<Readonly<Record<MeasureColumn, number>>>;
  readonly years: readonly YearColumn[];
  /** Headings that were understood, by number; and those that were not. */
  readonly known: number;
  readonly unused: readonly string[];
} {
  const at: Partial<Record<MeasureColumn, number>> = {};
  const years: YearColumn[] = [];
  const unused: string[] = [];
  headers.forEach((header, index) => {
    const text = header
      .slice(0, 200)
      .toLowerCase()
      .replace(/₂/g, '2')
      .replace(/[_:*.]+/g, ' ')
      .replace(/[([].*?[)\]]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const column = headings.find(([pattern]) => pattern.test(text))?.[1];
    const found = year.exec(header)?.[1];
    const kind = cost.test(text) ? 'cost' : effect.test(text) || /^\d{4}$/.test(text) ? 'effect' : undefined;
    if (column && at[column] === undefined) at[column] = index;
    else if (found && kind)
      years.push({
        kind,
        at: index,
        year: found,
        end: ends.find(([pattern]) => pattern.test(text))?.[1],
        scale: scaleOf(header.replace(found, ''), kind === 'effect' ? 'tonnes' : 'thousand-kroner'),
      });
    else if (header) unused.push(header);
  });
  return { at, years, known: Object.keys(at).length + years.length, unused };
}
