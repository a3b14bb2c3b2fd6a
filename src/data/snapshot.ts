import { sourceSchema, textSchema, type Source, type Text } from './document.js';
import { fields, own, text } from './json-fields.js';
import { findFault } from './schema.js';

/** When and where the answer of an office was fetched, kept in the file beside its figures, in JSON-stat's own place for such things. */
export interface Snapshot {
  /** ISO time. */
  readonly retrieved: string;
  readonly address: string;
  /** As the figure names it, where the answer itself does not say as much. */
  readonly source?: Source | undefined;
  readonly title?: Text | undefined;
  readonly updated?: string | undefined;
}

/** The answer with its snapshot; the figures stand as they came. */
export const withSnapshot = (answer: object, snapshot: Snapshot): object => ({
  ...answer,
  extension: { ...fields(own(answer, 'extension')), snapshot },
});

/** What a kept answer says of itself, to be told with the figure; nothing of any other answer. */
export function readSnapshot(input: unknown): { source?: Source; title?: Text; updated?: string } {
  const kept = own(own(input, 'extension'), 'snapshot');
  const [source, title, updated] = [own(kept, 'source'), own(kept, 'title'), text(own(kept, 'updated'))];
  return {
    ...(source !== undefined && !findFault(sourceSchema, source) && { source: source as Source }),
    ...(title !== undefined && !findFault(textSchema, title) && { title: title as Text }),
    ...(updated && { updated }),
  };
}
