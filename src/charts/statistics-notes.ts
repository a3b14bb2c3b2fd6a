import type { Indicator } from '../data/indicator.js';
import type { PlaceJoint } from '../data/place-history.js';
import { formatList } from '../i18n/format.js';
import { localize, type Language } from '../i18n/language.js';
import { statisticsWords } from '../i18n/words/statistics.js';

type Note = Indicator['notes'][number];

const inAll = (write: (language: Language) => string): Note['text'] => ({ nb: write('nb'), nn: write('nn'), en: write('en') });

const newCode = inAll((language) => statisticsWords[language].newCode);

/**
 * The joints of all lines as notes, in the order of time: renumbered places in one note for each period, others each in its own. A new
 * number for the same area is told and is no break: the line goes on.
 */
export function deriveJointNotes(joints: readonly PlaceJoint[]): Note[] {
  const recoded = new Map<number, PlaceJoint[]>();
  for (const joint of joints) {
    if (joint.joint === 'recoded') recoded.set(joint.period.start, [...(recoded.get(joint.period.start) ?? []), joint]);
  }
  const notes = [
    ...[...recoded.values()].map((same) => ({ joint: same[0], text: inAll((language) => recodedText(same, language)) })),
    ...joints.filter(({ joint }) => joint !== 'recoded').map((joint) => ({ joint, text: inAll((language) => jointText(joint, language)) })),
  ];
  return notes
    .flatMap(({ joint, text }) =>
      joint ? [{ period: joint.period, text, ...(joint.joint === 'recoded' ? { isBreak: false, mark: newCode } : { isBreak: true }) }] : [],
    )
    .sort((a, b) => a.period.start - b.period.start);
}

/** A break for each figure of the main line that its source marks as one, where there are figures before it to compare with. */
export function deriveFlagNotes({ series: [main] }: Indicator): Note[] {
  const points = main?.points ?? [];
  const first = points.findIndex(({ value }) => value !== null);
  const text = inAll((language) => statisticsWords[language].flaggedBreak);
  return points.flatMap(({ reason, value, period }, at) =>
    reason === 'break' && value !== null && at > first ? [{ period, text, isBreak: true }] : [],
  );
}

/** What is said when not all periods could be had. */
export const shortenedText = (periods: number): Note['text'] => inAll((language) => statisticsWords[language].shortened(String(periods)));

const recodedText = (joints: readonly PlaceJoint[], language: Language): string =>
  statisticsWords[language].recoded(
    formatList(
      joints.map(
        ({ place, before, after }) =>
          `${localize(place.name, language)} (${before.map(({ code }) => code).join(', ')} → ${after.join(', ')})`,
      ),
      language,
    ),
  );

function jointText({ joint, place, before, did }: PlaceJoint, language: Language): string {
  const words = statisticsWords[language];
  const name = localize(place.name, language);
  const list = formatList(
    before.map(({ code, name: old }) => `${old} (${code})`),
    language,
  );
  if (joint === 'split') return words.split(name, list);
  return words.merged(name, list) + (did === 'added' ? words.added : did === 'left-out' ? words.notAdded : '');
}
