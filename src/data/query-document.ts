// Loaded with the first query: nothing of the entry may import it statically.
import { documentEntries, parseDocument, textSchema } from './document.js';
import { object, optional, picklist, record, string, unknown, type Infer } from './schema.js';

/**
 * A question that needs a POST: older PxWeb (`{ query, response: { format: "json-stat2" } }`) and the Institute of Public Health
 * (`{ dimensions, response: { format: "json-stat2" } }`).
 */
export const querySchema = object({
  ...documentEntries,
  /** What the chart is called, instead of what the source calls the table. */
  title: optional(textSchema),
  /** Where the question is sent; relative to this document. */
  url: string(),
  method: optional(picklist(['POST'])),
  /** Sent as it is, as JSON. It must ask for `json-stat2`. */
  body: record(unknown()),
});
export type Query = Infer<typeof querySchema>;

/**
 * Reads a `query` document.
 * @throws DataError `invalid` with a path; `wrong-kind`.
 */
export const parseQuery = (input: unknown): Query => parseDocument('query', querySchema, input);
