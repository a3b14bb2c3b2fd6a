/** What can go wrong between an address and a figure. The words for each code live in `i18n`. */
export type DataErrorCode =
  // on the way
  | 'bad-address'
  | 'unreachable'
  | 'timeout'
  | 'http-status'
  | 'too-many-calls'
  | 'too-large'
  | 'web-page'
  | 'empty'
  | 'not-json'
  // in the document
  | 'wrong-kind'
  | 'invalid'
  | 'too-deep'
  | 'too-many'
  // in the figures
  | 'no-values'
  | 'bad-table'
  | 'repeated-key'
  | 'unknown-category'
  | 'ambiguous'
  // in ourselves
  | 'not-drawn';

/** What is wrong with a table: `detail.fault` of `bad-table`. */
export type TableFault =
  | 'merged-cells'
  | 'no-rows'
  | 'uneven-row'
  | 'no-periods'
  | 'one-column'
  | 'no-figures'
  | 'open-quote'
  | 'text-after-quote'
  | 'same-header'
  | 'no-header'
  | 'too-few-cells'
  | 'too-many-cells'
  | 'other-decimals'
  | 'no-column'
  | 'unknown-headers'
  | 'no-year'
  | 'no-number';

/** Facts that fill the sentence: a path, a line, a status, a name. Always plain text. */
export type DataErrorDetail = Readonly<Record<string, string | number>>;

/**
 * A refusal with a code, a path into the document where there is one, and the facts of the case.
 * `message` is a technical line in English for the console; readers get the sentence that `i18n` has for the code.
 */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly code: DataErrorCode;
  /** Where in the document, such as `goals[3].title`, or where in a table, such as `line 12, column 4`. */
  readonly path: string | undefined;
  readonly detail: DataErrorDetail;

  constructor(
    code: DataErrorCode,
    message: string,
    { path, ...detail }: { path?: string } & Record<string, string | number | undefined> = {},
  ) {
    super(path === undefined ? message : `${message} (at ${path})`);
    this.code = code;
    this.path = path;
    this.detail = Object.fromEntries(Object.entries(detail).filter((entry): entry is [string, string | number] => entry[1] !== undefined));
  }
}

/** Also true of an error from another file of the library, whose class is another copy. */
export function isDataError(error: unknown): error is DataError {
  return error instanceof Error && error.name === 'DataError' && 'code' in error;
}
