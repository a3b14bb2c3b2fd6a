/** The command line was not understood: one line, and exit code 2. */
export class UsageError extends Error {}

/** What was asked for cannot be done with these figures; the message is a sentence in the reader's language. */
export class Refusal extends Error {}

const choices = `  --region CODE      the place to show, such as 3203
  --compare "CODES"  places to compare with
  --measure CODE     the measure, where a table has several
  --select "A=1 B=2" categories of other dimensions
  --time CHOICE      periods: top(10), from(2015), 2015-2024
  --sum RULE         never or always, over municipalities that were merged
  --lang nb|nn|en    language of what is said and written (default nb)`;

export const helps = {
  '': `baerekraft-elements on the command line

  baerekraft check FILE…                  read documents and tables, and say what is wrong with them
  baerekraft snapshot ADDRESS --out FILE  keep the last good answer of a statistics office
  baerekraft freeze FILE --out FOLDER     a picture, a table and a link, for pages that allow no script

"baerekraft COMMAND --help" tells more of each. Exit codes: 0 all well, 1 something is wrong with the figures, 2 wrong use.
`,
  check: `baerekraft check FILE|ADDRESS…

Reads each file or address with the parsers that the elements use, and says in a sentence what it is or what is wrong and where:
documents of every kind, JSON-stat, CSV and Open SDG. Exit code 1 when any of them fails.

  --lang nb|nn|en    language of the sentences (default nb)
  --json             the result as JSON, for machines
`,
  snapshot: `baerekraft snapshot ADDRESS|QUERY --out FILE

Asks for figures as the element does, and writes the answer with its date to a file that a page on your own server can read. QUERY is a
"query" document, in a file or at an address. The file is replaced only by an answer with figures in it; on any failure it stays.

  --out FILE         where the answer is written (.json; .csv for an address that gives CSV)
${choices}
`,
  freeze: `baerekraft freeze FILE|ADDRESS --out FOLDER

Writes NAME.svg, NAME.html and NAME.csv: a picture, HTML to paste with the same table, and the figures. Freezes indicators, statistical
tables, climate budgets (the overview) and financial rules. A narrow picture for phones is written beside the first.

  --out FOLDER       where the files are written; it is made where it is not there
  --name NAME        name of the files (default: the file's own)
  --width PIXELS     width of the picture, 240 to 2000 (default 720)
  --narrow PIXELS    width of the picture for phones (default 360); 0 for none
  --height PIXELS    height of the drawing, 120 to 2000 (default 320)
  --kind KIND        line, bar, area or small-multiples
  --mode MODE        value, index or change
  --base PERIOD      the period that is 100 in an index
  --method METHODS   how the status is worked out
  --heading TEXT     heading, instead of the document's own
  --rule ID          which of several financial rules
${choices}
`,
} as const;
export type Command = Exclude<keyof typeof helps, ''>;
