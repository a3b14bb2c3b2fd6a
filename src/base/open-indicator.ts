// Loaded when the figures are no document of ours: nothing of the entry may import it statically.
import type { Loaded, LoadOptions } from '../browser/load.js';
import { openSheet, type OpenTable } from '../charts/open-table.js';
import { DataError } from '../data/errors.js';
import { namesPeriods } from '../data/px-address.js';
import { readTagChoice } from '../data/tag-choice.js';
import type { Language } from '../i18n/language.js';
import type { IndicatorTag, TaggedTable } from './indicator-tag.js';
import { loadGiven, openFetched, openInnerTable, openPxTable, openQuery } from './statistics.js';

/** What `fetchIndicator` has found out. */
interface Found {
  readonly answer: Loaded | undefined;
  /** The answer as JSON; undefined where it is none. */
  readonly input: unknown;
  readonly language: Language;
  readonly options: LoadOptions;
}

/**
 * Opens whatever a tag's figures come from, but a document of ours.
 * @throws DataError as `openAnswer`, `openQuery`, `openPxTable` and `openInnerTable` do; `not-json` with the place for what only looks like
 * JSON; as `readTable` does for any other text.
 */
export async function openIndicator(tag: IndicatorTag, found: Found): Promise<TaggedTable> {
  const open = await openTable(tag, found);
  const { dimensions } = open;
  return Object.assign((of: IndicatorTag) => open(readTagChoice(of)), dimensions && { dimensions });
}

async function openTable(tag: IndicatorTag, { answer, input, language, options }: Found): Promise<OpenTable> {
  const { src, query } = tag;
  if (query) return openQuery(query, options);
  if (answer) return openFile(answer, input, options);
  if (!src) return openInnerTable(tag);
  if (!namesPeriods(src)) return openPxTable(src, readTagChoice(tag), language, options);
  return openFile(await loadGiven(src, options), undefined, options);
}

/** @param input the answer as JSON, where it has been read and is JSON */
async function openFile(answer: Loaded, input: unknown, options: LoadOptions): Promise<OpenTable> {
  const { text, url } = answer;
  if (input !== undefined) return openFetched(input, { ...options, base: url });
  if (!/^\s*[[{]/.test(text)) return openCsv(answer);
  try {
    return await openFetched(JSON.parse(text), { ...options, base: url });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { jsonFaultPlace } = await import('../data/json-fault.js');
    throw new DataError('not-json', url, jsonFaultPlace(text));
  }
}

/** A table as text. */
async function openCsv({ text, url }: Loaded): Promise<OpenTable> {
  const { readTable } = await import('./csv-file.js');
  return openSheet(readTable(text), url);
}
