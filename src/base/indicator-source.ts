import { load, type LoadOptions } from '../browser/load.js';
import { pxTable } from '../data/table-address.js';
import type { Language } from '../i18n/language.js';
import type { IndicatorTag } from './indicator-tag.js';
import type { InnerTable } from './inner-table.js';

/** One whose address names its periods is asked as it is. */
const periods = /codes.{1,3}Tid/i;

/** What a table is asked for: of a statistics office another choice is another question. */
export const choiceKey = ({ region, compare, measure, select, time, sum }: IndicatorTag): string =>
  [region, compare, measure, select, time, sum].join('\n');

/** What the figures come from, as `DataElement.wants` asks. */
export function wantsOf(tag: IndicatorTag, inner: InnerTable): string {
  const { src, query } = tag;
  if (query) return query;
  return pxTable.test(src) && !periods.test(src) ? `${src}\n${choiceKey(tag)}` : src || inner.state;
}

/**
 * Fetches a document of ours, which is still to be parsed, or anything else that has an indicator in it: a statistical table as JSON or
 * CSV, the answer to a query, or the table inside the tag.
 * @throws DataError as `load` and `openIndicator` do.
 */
export async function fetchIndicator(tag: IndicatorTag, language: Language, options: LoadOptions): Promise<unknown> {
  const { src, query } = tag;
  const answer = src && !query && !pxTable.test(src) ? await load(src, options) : undefined;
  const input = answer && readJson(answer.text);
  if ('series' in (Object(input) as object)) return input;
  const { openIndicator } = await import('./open-indicator.js');
  return openIndicator(tag, { answer, input, language, options });
}

/** Undefined where it is no JSON: it may be another kind of file. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return;
  }
}
