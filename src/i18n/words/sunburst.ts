import type { Words } from '../words.js';

export interface SunburstWords {
  /** The whole plan, as the first step of the way. */
  readonly whole: string;
  readonly way: string;
  /** Name of the drawing, and how to go about in it. */
  readonly tree: string;
  readonly help: string;
  readonly hint: string;
  readonly below: (name: string) => string;
  readonly own: string;
  readonly cites: string;
  readonly found: string;
  readonly left: (count: string) => string;
  readonly out: string;
}

export const sunburstWords: Words<SunburstWords> = {
  nb: {
    whole: 'Hele planen',
    way: 'Hvor du er i planen',
    tree: 'Målene som ringer, fra innerst til ytterst',
    help: 'Piltastene går fra mål til mål, Enter viser et mål nærmere, Escape går tilbake.',
    hint: 'Velg et mål for å se nærmere på det.',
    below: (name) => `Under «${name}»`,
    own: 'Uten FN-mål',
    cites: 'Fargen langs innerkanten er FN-målet. Mål uten farge viser ikke til noe FN-mål',
    found: 'Treff',
    left: (count) => `${count} mål er for smale til å tegnes her. De kommer fram når du ser nærmere på et mål.`,
    out: 'Ett nivå ut',
  },
  nn: {
    whole: 'Heile planen',
    way: 'Kor du er i planen',
    tree: 'Måla som ringar, frå inst til ytst',
    help: 'Piltastane går frå mål til mål, Enter viser eit mål nærare, Escape går tilbake.',
    hint: 'Vel eit mål for å sjå nærare på det.',
    below: (name) => `Under «${name}» står`,
    own: 'Utan FN-mål',
    cites: 'Fargen langs innerkanten er FN-målet. Mål utan farge viser ikkje til noko FN-mål',
    found: 'Funne',
    left: (count) => `${count} mål er for smale til å bli teikna her. Dei kjem fram når du ser nærare på eit mål.`,
    out: 'Eitt nivå ut',
  },
  en: {
    whole: 'The whole plan',
    way: 'Where you are in the plan',
    tree: 'The goals as rings, from the inside out',
    help: 'The arrow keys go from goal to goal, Enter takes a closer look, Escape goes back.',
    hint: 'Choose a goal for a closer look.',
    below: (name) => `Below “${name}”`,
    own: 'No UN goal',
    cites: 'The colour along the inner edge is the UN goal. Goals without colour refer to none',
    found: 'Found',
    left: (count) => `${count} goals are too narrow to be drawn here. They come when you take a closer look.`,
    out: 'One level out',
  },
};
