// Loaded when the figures are no document of ours: nothing of the entry may import it statically.
import type { Cube, Dimension } from '../data/cube.js';
import { DataError } from '../data/errors.js';
import type { Indicator } from '../data/indicator.js';
import { own, text } from '../data/json-fields.js';
import { readCube } from '../data/json-stat.js';
import type { Register } from '../data/place-history.js';
import { buildPxRequest, parsePxAddress, readVariables, type Variable } from '../data/px-address.js';
import { parseQuery } from '../data/query-document.js';
import { readSnapshot } from '../data/snapshot.js';
import { readStatistics, type StatisticsChoice } from '../data/statistics.js';
import type { Language } from '../i18n/language.js';
import { deriveFlagNotes, deriveJointNotes, shortenedText } from './statistics-notes.js';

/** A table that gives an indicator for each choice. */
export interface OpenTable {
  (choice: StatisticsChoice): Indicator;
  /** What there is to choose among; of a table at an office all that the office has. None in a table of the page. */
  readonly dimensions?: readonly Dimension[];
}

/** Fetches JSON: the page or the command line says how. `body` is JSON to be sent; the request is then a POST. */
export type Ask = (address: string, body?: string) => Promise<unknown>;

/** What describes a table better than it does itself. */
type Better = Partial<Pick<Indicator, 'title' | 'source' | 'updated'>>;

/** Municipality codes look like years, but are the places of the table. */
const needsRegister = (codes: readonly string[]): boolean => codes.some((code) => /^\d{4}$/.test(code));

const loadRegister = (): Promise<Register> => import('../data/regions.js');

/** An answer of an office, and what is known of it beside what it says itself. */
export interface Answer {
  readonly input: unknown;
  readonly better: Better;
}

/** Whether a document is a question that is to be sent. */
export const isQuery = (input: unknown): boolean => own(input, 'url') !== undefined && own(input, 'body') !== undefined;

/**
 * Sends the question of a `query` document.
 * @param ask takes the document's own address for the base of a relative one
 * @throws DataError as `parseQuery` and `ask` do.
 */
export async function askQuery(document: unknown, ask: Ask): Promise<Answer> {
  const { url, body, title, source, updated } = parseQuery(document);
  const input = await ask(url, JSON.stringify(body));
  return { input, better: { ...(title && { title }), ...(source && { source }), ...(updated && { updated }) } };
}

/**
 * Opens a statistical table that has been fetched.
 * @throws DataError as `readCube` does; when the table is asked for an indicator, as `readStatistics` does.
 */
export const openAnswer = ({ input, better }: Answer): Promise<OpenTable> =>
  openCube(readCube(input), { ...readSnapshot(input), ...better });

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

/** An answer of PxWebApi 2, and what of the question bears on it. */
export interface PxAnswer {
  readonly input: unknown;
  /** What the table has to choose among. */
  readonly dimensions: readonly Variable[];
  /** How many periods were asked for, where the limit of the source leaves some out. */
  readonly shortened: number | undefined;
  readonly config: unknown;
  readonly url: string;
}

/** How a table is asked. */
interface Asking {
  readonly choice: StatisticsChoice;
  readonly language: Language;
  readonly ask: Ask;
  /** Fetches what describes a table, which a page keeps; by default as the figures are. */
  readonly describe?: Ask;
  /** Fetches limits and licence; undefined where there is no answer. */
  readonly readConfig?: Ask;
}

/**
 * Asks a table of PxWebApi 2 for the figures that were chosen. The choice is then the table's: another one is another question.
 * @throws DataError as `buildPxRequest` and `ask` do.
 */
export async function askPxTable(address: URL, asking: Asking): Promise<PxAnswer> {
  const { choice, language, ask, describe = ask } = asking;
  // limits and licence are worth a question, but not the figures
  const { readConfig = (url: string) => ask(url).catch(() => undefined) } = asking;
  const asked = parsePxAddress(address, language === 'en' ? 'en' : undefined);
  // the limits first: they hold for the other question too
  const limits = readConfig(asked.config);
  const [metadata, config, register] = await Promise.all([describe(asked.metadata), limits, loadRegister()]);
  const maxCells = Number(own(config, 'maxDataCells')) || undefined;
  const dimensions = readVariables(metadata);
  const { url, body, shortened } = buildPxRequest(asked.data, dimensions, choice, { maxCells, register });
  return { input: await ask(url, body), dimensions, shortened, config, url };
}

/**
 * The indicator that an answer gives; it is made once, for the choice that was asked for.
 * @throws DataError as `readCube` and `readStatistics` do.
 */
export async function openPxAnswer({ input, dimensions, shortened, config }: PxAnswer, choice: StatisticsChoice): Promise<OpenTable> {
  const open = await openAnswer({ input, better: {} });
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
 * Opens a table that has been read from text, which says nothing of itself: the file's name is its source, and its title where no measure
 * has a name.
 * @param url whole
 * @throws DataError `bad-table` with `no-periods`; when the table is asked for an indicator, as `readStatistics` does.
 */
export async function openSheet(cube: Cube, url: string): Promise<OpenTable> {
  if (!cube.withRole('time')) throw new DataError('bad-table', 'no column of time', { fault: 'no-periods' });
  const file = nameOf(url);
  const open = await openCube(cube, { source: { name: file, url } });
  const titled = (choice: StatisticsChoice) => {
    const indicator = open(choice);
    return { ...indicator, title: indicator.title || file.replace(/\.\w+$/, '').replaceAll('_', ' ') };
  };
  return Object.assign(titled, open.dimensions && { dimensions: open.dimensions });
}

function nameOf(url: string): string {
  const [name = ''] = new URL(url).pathname.split('/').slice(-1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
