import { countU4ssc, scoreU4ssc, u4sscStates, type U4sscMeasurement } from '../data/u4ssc.js';
import { localize, type Language } from '../i18n/language.js';
import { u4sscWords, type U4sscWords } from '../i18n/words/u4ssc.js';

/** `14 rapportert, 1 ikke rapportert, 2 ikke i uttrekket`: the states that none is in left out. */
export function formatCounts(measurement: U4sscMeasurement, segment: string, words: U4sscWords): string {
  const counts = countU4ssc(measurement, segment);
  return u4sscStates.flatMap((state) => (counts[state] ? words.count(counts[state], words.states[state]) : [])).join(', ');
}

/** `9 av 12 poeng (3 med målverdi)`; empty where no reported figure has a target. */
export function formatScore(measurement: U4sscMeasurement, segment: string, words: U4sscWords): string {
  const score = scoreU4ssc(measurement, segment);
  return score ? words.points(score.points, score.of) + words.withTarget(score.of / 4) : '';
}

/** How much was reported, how much was not, how much is not at hand; and the points, or that there are none. */
export function deriveU4sscSentence(measurements: readonly U4sscMeasurement[], language: Language): string {
  const words = u4sscWords[language];
  const scored = measurements.some((measurement) => scoreU4ssc(measurement));
  const sentences = measurements.flatMap((measurement) => {
    const score = formatScore(measurement, '', words);
    const counts = words.ofAll(localize(measurement.name, language), countU4ssc(measurement).all, formatCounts(measurement, '', words));
    return score ? [counts, `${score}.`] : counts;
  });
  return [...sentences, ...(scored ? [] : [words.noTargets])].join(' ');
}
