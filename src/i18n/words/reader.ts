import type { Words } from '../words.js';

export interface ReaderWords {
  readonly readOff: string;
  readonly readOffHelp: string;
}

/** What stands on the slider that reads values off a drawing. */
export const readerWords: Words<ReaderWords> = {
  nb: { readOff: 'Les av verdier', readOffHelp: 'Bruk piltastene for å lese av verdiene. Escape lukker.' },
  nn: { readOff: 'Les av verdiar', readOffHelp: 'Bruk piltastane for å lese av verdiane. Escape lukkar.' },
  en: { readOff: 'Read off values', readOffHelp: 'Use the arrow keys to read the values. Escape closes.' },
};
