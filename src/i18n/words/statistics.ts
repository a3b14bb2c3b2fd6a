import type { Words } from '../words.js';

/** What was done to make one line of a place whose code changed, and to keep within the source's limits. Lists are written out already. */
export interface StatisticsWords {
  /** `list` as `Asker (3025 → 3203)`. */
  readonly recoded: (list: string) => string;
  /** In the drawing. */
  readonly newCode: string;
  readonly merged: (place: string, list: string) => string;
  readonly added: string;
  readonly notAdded: string;
  readonly split: (place: string, list: string) => string;
  readonly shortened: (periods: string) => string;
  /** Of a period that the source has marked. */
  readonly flaggedBreak: string;
}

export const statisticsWords: Words<StatisticsWords> = {
  nb: {
    recoded: (list) => `Nytt kommunenummer: ${list}. Området er det samme.`,
    newCode: 'nytt nummer',
    merged: (place, list) => `${place} ble slått sammen av ${list}.`,
    added: ' Tallene fra før er summen av dem.',
    notAdded: ' Årene før vises ikke, fordi forholdstall for flere kommuner ikke kan legges sammen.',
    split: (place, list) => `${list} ble delt. Tallene for ${place} begynner her, fordi de fra før gjelder et større område.`,
    shortened: (periods) => `Bare de siste ${periods} periodene er hentet. Kilden gir ikke flere tall på én gang.`,
    flaggedBreak: 'Kilden har merket brudd i tidsserien. Tallene herfra kan ikke sammenlignes med dem før.',
  },
  nn: {
    recoded: (list) => `Nytt kommunenummer: ${list}. Området er det same.`,
    newCode: 'nytt nummer',
    merged: (place, list) => `${place} vart slått saman av ${list}.`,
    added: ' Tala frå før er summen av dei.',
    notAdded: ' Åra før blir ikkje viste, fordi forholdstal for fleire kommunar ikkje kan leggjast saman.',
    split: (place, list) => `${list} vart delt. Tala for ${place} byrjar her, fordi dei frå før gjeld eit større område.`,
    shortened: (periods) => `Berre dei siste ${periods} periodane er henta. Kjelda gir ikkje fleire tal om gongen.`,
    flaggedBreak: 'Kjelda har merkt brot i tidsserien. Tala herifrå kan ikkje samanliknast med dei før.',
  },
  en: {
    recoded: (list) => `New municipality code: ${list}. The area is the same.`,
    newCode: 'new code',
    merged: (place, list) => `${place} was made by merging ${list}.`,
    added: ' The figures from before are their sum.',
    notAdded: ' The years before are not shown, because rates of several municipalities cannot be added.',
    split: (place, list) => `${list} was divided. The figures for ${place} begin here, because those from before are about a larger area.`,
    shortened: (periods) => `Only the last ${periods} periods were fetched. The source does not give more figures at a time.`,
    flaggedBreak: 'The source marks a break in the series. Figures from here on cannot be compared with those before.',
  },
};
