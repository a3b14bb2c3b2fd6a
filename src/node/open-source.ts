import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { askPxTable, askQuery, openAnswer, openPxAnswer, openSheet, type Answer, type Ask, type OpenTable } from '../charts/open-table.js';
import { decodeText } from '../data/csv.js';
import { kindOf, type DocumentKind } from '../data/document-kind.js';
import { DataError } from '../data/errors.js';
import { jsonFaultPlace } from '../data/json-fault.js';
import { readOpenSdg } from '../data/open-sdg.js';
import { namesPeriods } from '../data/px-address.js';
import type { StatisticsChoice } from '../data/statistics.js';
import { pxTable } from '../data/table-address.js';
import { readTable } from '../data/table-cube.js';
import type { Language } from '../i18n/language.js';
import { fetchText, type Fetched } from './fetch-text.js';

/** What a file or an address on the command line turns out to be. */
export type Source =
  | { readonly form: 'document'; readonly kind: DocumentKind; readonly input: unknown; readonly file: Fetched }
  /** The answer of an office, or a file with one; `asked` where a question was put. */
  | { readonly form: 'json-stat'; readonly input: unknown; readonly file: Fetched; readonly open: () => Promise<OpenTable> }
  | { readonly form: 'open-sdg' | 'csv'; readonly input: unknown; readonly file: Fetched; readonly open: () => Promise<OpenTable> };

export interface OpenOptions {
  readonly choice: StatisticsChoice;
  readonly language: Language;
  readonly onWait: (seconds: number) => void;
}

export const isAddress = (name: string): boolean => /^https?:\/\//i.test(name);

/** @throws as `fetchText`, and as Node does for a file; DataError `empty` for one with nothing in it. */
export async function readSource(name: string, onWait: OpenOptions['onWait']): Promise<Fetched> {
  if (isAddress(name)) return fetchText(name, { onWait });
  const text = decodeText(await readFile(name));
  if (!text.trim()) throw new DataError('empty', name);
  return { text, url: pathToFileURL(resolve(name)).href };
}

/** @throws DataError `not-json`, with the place. */
export function readJson({ text, url }: Fetched): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DataError('not-json', url, jsonFaultPlace(text));
  }
}

/** The answers of an office as JSON; a relative address is relative to the document that has it. */
const askFrom =
  (base: string | undefined, onWait: OpenOptions['onWait']): Ask =>
  async (address, body) => {
    const url = base === undefined || !URL.canParse(address, base) ? address : new URL(address, base).href;
    return readJson(await fetchText(url, { body, onWait }));
  };

/**
 * Fetches or reads what a name stands for, and finds out what it is. A table of PxWebApi 2 is asked for what was chosen.
 * @throws DataError as `readSource`, `readJson` and `askPxTable` do; `wrong-kind` where it is nothing that can be read.
 */
export async function openSource(name: string, { choice, language, onWait }: OpenOptions): Promise<Source> {
  if (isAddress(name) && pxTable.test(name) && !namesPeriods(name)) {
    const answer = await askPxTable(new URL(name), { choice, language, ask: askFrom(undefined, onWait) });
    const file = { text: '', url: answer.url };
    return { form: 'json-stat', input: answer.input, file, open: () => openPxAnswer(answer, choice) };
  }
  const file = await readSource(name, onWait);
  if (!/^\s*[[{]/.test(file.text)) return { form: 'csv', input: undefined, file, open: () => openSheet(readTable(file.text), file.url) };
  const input = readJson(file);
  const kind = kindOf(input);
  if (kind === undefined) throw new DataError('wrong-kind', name);
  if (kind === 'json-stat') return { form: kind, input, file, open: () => openAnswer({ input, better: {} }) };
  if (kind === 'open-sdg') return { form: kind, input, file, open: () => openSheet(readOpenSdg(input), file.url) };
  return { form: 'document', kind, input, file };
}

/** Sends the question of a `query` document. @throws DataError as `askQuery` does. */
export const sendQuery = (input: unknown, url: string, onWait: OpenOptions['onWait']): Promise<Answer> =>
  askQuery(input, askFrom(isAddress(url) ? url : undefined, onWait));
