/** One of U4SSC's 91 indicators. */
export interface U4sscKpi {
  /** Dimension, sub-dimension, category, number and kind, without spaces: `SC:SH:SI:1C`. */
  readonly code: string;
  /** Core (the code ends in C), else advanced (A). */
  readonly core: boolean;
}

/** For each sub-dimension its categories, and for each category the kinds of its indicators, which are numbered from one. */
const shape =
  'EC:ICT ICT-CCCCA WS-CA D-A ES-CAA T-CCA PS-AAA|EC:P IN-CCA EM-CCAA|EC:I WS-CCCCC WA-C ES-CCC T-CACAAAAA B-AA UP-AA|' +
  'EN:EN AQ-CC WS-CCCC WA-C EQ-CA PSN-CAAA|EN:E E-CCCA|SC:EH ED-CCCC H-CCCAAA C-CA|SC:SH HO-CA SI-CCCCA SA-CCAAACCCC FS-A';

/**
 * The 91 indicators in U4SSC's order, 54 core and 37 advanced: 3 dimensions, 7 sub-dimensions, and 22 categories, four of which stand in
 * two or three sub-dimensions. The list that KS publishes has 90: wastewater treatment, `EN:EN:WS:4C`, is filed there under `EN:EN:WS:3C`.
 * Source: ITU, Collection Methodology for Key Performance Indicators for Smart Sustainable Cities. Their words are in `i18n/u4ssc-names`.
 */
export const u4sscKpis: readonly U4sscKpi[] = shape.split('|').flatMap((part) => {
  const [subDimension = '', ...categories] = part.split(' ');
  return categories.flatMap((category) => {
    const [name = '', kinds = ''] = category.split('-');
    return [...kinds].map((kind, index) => ({ code: `${subDimension}:${name}:${index + 1}${kind}`, core: kind === 'C' }));
  });
});

/** The part of a code that names its dimension (1), sub-dimension (2) or category (3). */
export const segmentOf = (code: string, depth: number): string => code.split(':').slice(0, depth).join(':');

/** The dimensions (1), sub-dimensions (2) or categories within their sub-dimension (3), in U4SSC's order. */
export const u4sscSegments = (depth: number): readonly string[] => [...new Set(u4sscKpis.map(({ code }) => segmentOf(code, depth)))];

/** Whether a code is the segment itself or lies in it. Every code lies in the empty segment. */
export const isInSegment = (code: string, segment: string): boolean => !segment || `${code}:`.startsWith(`${segment}:`);

/** A code without the spaces, which stand unevenly in print (`SC: EH: ED:1C`), and in capitals. */
export const normaliseU4sscCode = (text: string): string => text.replace(/\s/g, '').toUpperCase();

/** As U4SSC prints it: `SC: EH: ED: 1C`. */
export const formatU4sscCode = (code: string): string => code.replaceAll(':', ': ');
