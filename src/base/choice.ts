/**
 * What a reader has chosen in one element and others may follow: a UN goal (`'1'`–`'17'`), a service area or a region by its id, a year.
 * A key with `undefined` means that all are chosen again.
 */
export interface Choice {
  readonly goal?: string | undefined;
  readonly serviceArea?: string | undefined;
  readonly year?: number | undefined;
  readonly region?: string | undefined;
}

/** What an element may follow. */
export type ChoiceKey = keyof Choice;
