import type { Language } from './language.js';

/** The same words in the three languages; the type of the first binds the others, so that none is missing. */
export type Words<T> = Readonly<Record<Language, T>>;
