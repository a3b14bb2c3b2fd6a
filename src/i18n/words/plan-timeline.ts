import type { Words } from '../words.js';

type Types = 'hearing' | 'meeting' | 'decision' | 'milestone' | 'period';

export interface PlanTimelineWords {
  readonly empty: string;
  readonly spans: (from: string, to: string, list: string) => string;
  readonly counted: Readonly<Record<Types, (count: number) => string>>;
  readonly hearingNow: (title: string, until: string) => string;
  readonly next: (when: string, title: string) => string;
  readonly nothingAfter: (date: string) => string;
  readonly types: Readonly<Record<Types, string>>;
  readonly states: { readonly ongoing: string; readonly coming: string; readonly past: string };
  readonly now: (date: string) => string;
  readonly deadline: (date: string) => string;
  readonly haveYourSay: string;
  readonly approximate: string;
  readonly key: string;
  readonly lane: string;
  readonly show: string;
  readonly year: string;
  readonly all: string;
  readonly hits: (count: number) => string;
  readonly reset: string;
  readonly place: string;
  readonly readMore: string;
  readonly calendar: string;
  readonly calendarOne: string;
  readonly calendarAll: string;
  readonly when: string;
  readonly what: string;
  readonly type: string;
  readonly about: string;
}

export const planTimelineWords: Words<PlanTimelineWords> = {
  nb: {
    empty: 'Det er ikke satt opp noe i planen ennå.',
    spans: (from, to, list) => `Fra ${from} til ${to}: ${list}.`,
    counted: {
      hearing: (count) => `${count} ${count === 1 ? 'høring' : 'høringer'}`,
      meeting: (count) => `${count} ${count === 1 ? 'møte' : 'møter'}`,
      decision: (count) => `${count} vedtak`,
      milestone: (count) => `${count} ${count === 1 ? 'milepæl' : 'milepæler'}`,
      period: (count) => `${count} ${count === 1 ? 'arbeidsperiode' : 'arbeidsperioder'}`,
    },
    hearingNow: (title, until) => ` Høring pågår nå: ${title}. Frist ${until}.`,
    next: (when, title) => ` Neste: ${title}, ${when}.`,
    nothingAfter: (date) => ` Ingenting er satt opp etter ${date}.`,
    types: { hearing: 'Høring', meeting: 'Møte', decision: 'Vedtak', milestone: 'Milepæl', period: 'Arbeidsperiode' },
    states: { ongoing: 'Pågår nå', coming: 'Kommer', past: 'Tidligere' },
    now: (date) => `Nå: ${date}`,
    deadline: (date) => `Frist ${date}`,
    haveYourSay: 'Alle kan si sin mening.',
    approximate: 'omtrentlig tid',
    key: 'Tegnforklaring',
    lane: 'Spor',
    show: 'Vis',
    year: 'År',
    all: 'Alt',
    hits: (count) => `Viser ${count || 'ingen'} av punktene`,
    reset: 'Nullstill',
    place: 'Sted',
    readMore: 'Les mer',
    calendar: 'Legg i kalenderen',
    calendarOne: 'Legg i kalenderen:',
    calendarAll: 'Legg alt i kalenderen (ICS)',
    when: 'Når',
    what: 'Hva',
    type: 'Type',
    about: 'Mer om dette',
  },
  nn: {
    empty: 'Det er ikkje sett opp noko i planen enno.',
    spans: (from, to, list) => `Frå ${from} til ${to}: ${list}.`,
    counted: {
      hearing: (count) => `${count} ${count === 1 ? 'høyring' : 'høyringar'}`,
      meeting: (count) => `${count} møte`,
      decision: (count) => `${count} vedtak`,
      milestone: (count) => `${count} ${count === 1 ? 'milepæl' : 'milepælar'}`,
      period: (count) => `${count} ${count === 1 ? 'arbeidsperiode' : 'arbeidsperiodar'}`,
    },
    hearingNow: (title, until) => ` Ei høyring går føre seg no: ${title}. Frist ${until}.`,
    next: (when, title) => ` Neste: ${title}, ${when}.`,
    nothingAfter: (date) => ` Ingenting er sett opp etter ${date}.`,
    types: { hearing: 'Høyring', meeting: 'Møte', decision: 'Vedtak', milestone: 'Milepæl', period: 'Arbeidsperiode' },
    states: { ongoing: 'Går føre seg no', coming: 'Kjem', past: 'Tidlegare' },
    now: (date) => `No: ${date}`,
    deadline: (date) => `Frist ${date}`,
    haveYourSay: 'Alle kan seie si meining.',
    approximate: 'omtrentleg tid',
    key: 'Teiknforklaring',
    lane: 'Spor',
    show: 'Vis',
    year: 'År',
    all: 'Alt',
    hits: (count) => `Syner ${count || 'ingen'} av punkta`,
    reset: 'Nullstill',
    place: 'Stad',
    readMore: 'Les meir',
    calendar: 'Legg i kalenderen',
    calendarOne: 'Legg i kalenderen:',
    calendarAll: 'Legg alt inn i kalenderen (ICS)',
    when: 'Når',
    what: 'Kva',
    type: 'Type',
    about: 'Meir om dette',
  },
  en: {
    empty: 'Nothing has been scheduled in the plan yet.',
    spans: (from, to, list) => `From ${from} to ${to}: ${list}.`,
    counted: {
      hearing: (count) => `${count} ${count === 1 ? 'consultation' : 'consultations'}`,
      meeting: (count) => `${count} ${count === 1 ? 'meeting' : 'meetings'}`,
      decision: (count) => `${count} ${count === 1 ? 'decision' : 'decisions'}`,
      milestone: (count) => `${count} ${count === 1 ? 'milestone' : 'milestones'}`,
      period: (count) => `${count} ${count === 1 ? 'working period' : 'working periods'}`,
    },
    hearingNow: (title, until) => ` Open for consultation now: ${title}. Deadline ${until}.`,
    next: (when, title) => ` Next: ${title}, ${when}.`,
    nothingAfter: (date) => ` Nothing is scheduled after ${date}.`,
    types: { hearing: 'Consultation', meeting: 'Meeting', decision: 'Decision', milestone: 'Milestone', period: 'Working period' },
    states: { ongoing: 'Under way', coming: 'Coming up', past: 'Earlier' },
    now: (date) => `Now: ${date}`,
    deadline: (date) => `Deadline ${date}`,
    haveYourSay: 'Anyone may comment.',
    approximate: 'approximate time',
    key: 'Key',
    lane: 'Lane',
    show: 'Show',
    year: 'Year',
    all: 'All',
    hits: (count) => `Showing ${count || 'no'} ${count === 1 ? 'entry' : 'entries'}`,
    reset: 'Reset',
    place: 'Place',
    readMore: 'Read more',
    calendar: 'Add to calendar',
    calendarOne: 'Add to calendar:',
    calendarAll: 'Add all to calendar (ICS)',
    when: 'When',
    what: 'What',
    type: 'Kind',
    about: 'More about it',
  },
};
