// Loaded when the figures are no document of ours: nothing of the entry may import it statically.
import { checkAddress, load, loadJson, type Loaded, type LoadOptions } from '../browser/load.js';
import { askPxTable, askQuery, isQuery, openAnswer, openPxAnswer, type Ask, type OpenTable } from '../charts/open-table.js';
import { DataError } from '../data/errors.js';
import { readHtmlTable, type HtmlTable } from '../data/html-table.js';
import { parsePxAddress } from '../data/px-address.js';
import type { StatisticsChoice } from '../data/statistics.js';
import type { Language } from '../i18n/language.js';
import { paceOf } from './call-pace.js';

/** Descriptions of tables and of sources, by address. They are small, and several figures of a page ask for the same. */
const descriptions = new Map<string, unknown>();

async function describe(address: string, options: LoadOptions): Promise<unknown> {
  if (!descriptions.has(address)) descriptions.set(address, await loadPaced(address, options));
  return descriptions.get(address);
}

/** Limits and licence of an office. They are worth a question, but not the figures: undefined where there is no answer. */
async function readConfig(address: string, options: LoadOptions): Promise<unknown> {
  if (descriptions.has(address)) return descriptions.get(address);
  const { host } = new URL(address);
  const config = await paceOf(host)
    .learn(() => loadJson(address, options), options.signal)
    .catch(() => undefined);
  if (config !== undefined) descriptions.set(address, config);
  return config;
}

/** As `loadJson`, when the host's limits let it. */
function loadPaced(address: string, options: LoadOptions): Promise<unknown> {
  const { host, href } = checkAddress(address, options.base);
  return paceOf(host).run(`${href} ${options.body ?? ''}`, () => loadJson(address, options), options);
}

const askWith =
  (options: LoadOptions): Ask =>
  (address, body) =>
    loadPaced(address, { ...options, body });

/**
 * Opens a statistical table, or sends the question of a `query` document and opens the answer.
 * @param input what an address gave
 * @throws DataError as `askQuery` and `openAnswer` do.
 */
export async function openFetched(input: unknown, options: LoadOptions): Promise<OpenTable> {
  return openAnswer(isQuery(input) ? await askQuery(input, askWith(options)) : { input, better: {} });
}

/** Fetches the `query` document at an address, and what it asks for; the question's address is relative to the document. */
export async function openQuery(address: string, options: LoadOptions): Promise<OpenTable> {
  return openFetched(await loadJson(address, options), { ...options, base: new URL(address, options.base).href });
}

/** Of a page that asks for more figures than these, by addresses that say everything, the office's limits are asked for as well. */
const fewCalls = 4;

/**
 * Fetches what an address of PxWebApi 2 gives that says everything itself.
 * @throws DataError as `load` does.
 */
export async function loadGiven(src: string, options: LoadOptions): Promise<Loaded> {
  const url = checkAddress(src, options.base);
  const pace = paceOf(url.host);
  if (pace.calls >= fewCalls) await readConfig(parsePxAddress(url).config, options);
  return pace.run(url.href, () => load(src, options), options);
}

/**
 * Fetches the figures of a table of PxWebApi 2, from its address and what the page's author chose.
 * @throws DataError as `askPxTable`, `openPxAnswer` and `loadJson` do.
 */
export async function openPxTable(src: string, choice: StatisticsChoice, language: Language, options: LoadOptions): Promise<OpenTable> {
  const answer = await askPxTable(checkAddress(src, options.base), {
    choice,
    language,
    ask: askWith(options),
    describe: (url) => describe(url, options),
    readConfig: (url) => readConfig(url, options),
  });
  return openPxAnswer(answer, choice);
}

/**
 * Reads the table inside a tag.
 * @throws DataError as `readHtmlTable` does; `no-values` where there is no table.
 */
export function openInnerTable(host: Element): OpenTable {
  const table = host.querySelector('table');
  if (!table) throw new DataError('no-values', 'no table in the tag');
  const rows = [...table.rows].map((row) =>
    [...row.cells].map(({ textContent, colSpan, rowSpan }) => ({ text: textContent, colspan: colSpan, rowspan: rowSpan })),
  );
  const read: HtmlTable = { caption: (table.caption?.textContent ?? '').replace(/\s+/g, ' ').trim(), rows };
  const indicator = readHtmlTable(read);
  return () => indicator;
}
