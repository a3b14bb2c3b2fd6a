// Loaded when the figures are no document of ours: nothing of the entry may import it statically.
import { checkAddress, load, loadJson, type Loaded, type LoadOptions } from '../browser/load.js';
import { deriveFlagNotes, deriveJointNotes, shortenedText } from '../charts/statistics-notes.js';
import { DataError } from '../data/errors.js';
import type { Cube, Dimension } from '../data/cube.js';
import { readHtmlTable, type HtmlTable } from '../data/html-table.js';
import type { Indicator } from '../data/indicator.js';
import { own, text } from '../data/json-fields.js';
import { readCube } from '../data/json-stat.js';
import type { Register } from '../data/place-history.js';
import { buildPxRequest, parsePxAddress, readVariables } from '../data/px-address.js';
import { parseQuery } from '../data/query-document.js';
import { readStatistics, type StatisticsChoice } from '../data/statistics.js';
import type { Language } from '../i18n/language.js';
import { paceOf } from './call-pace.js';

/** A table that gives an indicator for each choice. */
export interface OpenTable {
  (choice: StatisticsChoice): Indicator;
  /** What there is to choose among; of a table at an office all that the office has. None in a table of the page. */
  readonly dimensions?: readonly Dimension[];
}

/** What describes a table better than it does itself. */
type Better = Partial<Pick<Indicator, 'title' | 'source' | 'updated'>>;

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

/** Municipality codes look like years, but are the places of the table. */
const needsRegister = (codes: readonly string[]): boolean => codes.some((code) => /^\d{4}$/.test(code));

const loadRegister = (): Promise<Register> => import('../data/regions.js');

/**
 * Opens a statistical table, or sends the question of a `query` document and opens the answer.
 * @param input what an address gave
 * @throws DataError as `readCube` and `parseQuery` do; when the table is asked for an indicator, as `readStatistics` does.
 */
export async function openAnswer(input: unknown, options: LoadOptions): Promise<OpenTable> {
  if (own(input, 'url') === undefined || own(input, 'body') === undefined) return openTable(input);
  const { url, body, title, source, updated } = parseQuery(input);
  const answer = await loadPaced(url, { ...options, body: JSON.stringify(body) });
  return openTable(answer, { ...(title && { title }), ...(source && { source }), ...(updated && { updated }) });
}

const openTable = (input: unknown, better?: Better): Promise<OpenTable> => openCube(readCube(input), better);

/** Opens a table that has been read. */
export async function openCube(cube: Cube, better: Better = {}): Promise<OpenTable> {
  const codes = cube.withRole('geo')?.categories.map(({ code }) => code) ?? [];
  const register = needsRegister(codes) ? await loadRegister() : undefined;
  const open = (choice: StatisticsChoice): Indicator => {
    const { indicator, joints } = readStatistics(cube, choice, register);
    const notes = [...deriveJointNotes(joints), ...deriveFlagNotes(indicator)].sort((a, b) => a.period.start - b.period.start);
    return { ...indicator, ...better, notes };
  };
  return Object.assign(open, { dimensions: cube.dimensions });
}

/** Fetches the `query` document at an address, and what it asks for; the question's address is relative to the document. */
export async function openQuery(address: string, options: LoadOptions): Promise<OpenTable> {
  return openAnswer(await loadJson(address, options), { ...options, base: new URL(address, options.base).href });
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
 * Fetches the figures of a table of PxWebApi 2, from its address and what the page's author chose. The choice is then the table's: another
 * one is another question.
 * @throws DataError as `buildPxRequest`, `readStatistics` and `loadJson` do.
 */
export async function openPxTable(src: string, choice: StatisticsChoice, language: Language, options: LoadOptions): Promise<OpenTable> {
  const asked = parsePxAddress(checkAddress(src, options.base), language === 'en' ? 'en' : undefined);
  // the limits first: they hold for the other question too
  const limits = readConfig(asked.config, options);
  const [metadata, config, register] = await Promise.all([describe(asked.metadata, options), limits, loadRegister()]);
  const maxCells = Number(own(config, 'maxDataCells')) || undefined;
  const dimensions = readVariables(metadata);
  const { url, body, shortened } = buildPxRequest(asked.data, dimensions, choice, { maxCells, register });
  const open = await openTable(await loadPaced(url, { ...options, body }));
  const indicator = open(choice);
  const made = { ...indicator, source: withLicence(indicator.source, config), notes: withShortened(indicator, shortened) };
  return Object.assign(() => made, { dimensions });
}

function withShortened({ notes, series }: Indicator, periods: number | undefined): Indicator['notes'] {
  const period = series[0]?.points[0]?.period;
  return periods === undefined || !period ? notes : [{ period, text: shortenedText(periods), isBreak: false }, ...notes];
}

function withLicence(source: Indicator['source'], config: unknown): Indicator['source'] {
  const licenceUrl = text(own(config, 'license'));
  if (!source || source.licence || !licenceUrl) return source;
  const [, kind, version] = /\/licenses\/([a-z-]+)\/([\d.]+)/.exec(licenceUrl) ?? [];
  const licence = kind && version ? `CC ${kind.toUpperCase()} ${version}` : /\/(?:zero|cc0)\b/.test(licenceUrl) ? 'CC0' : licenceUrl;
  return { ...source, licence, licenceUrl };
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
