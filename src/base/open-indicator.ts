// Loaded when the figures are no document of ours: nothing of the entry may import it statically.
import type { Loaded, LoadOptions } from '../browser/load.js';
import { DataError } from '../data/errors.js';
import type { StatisticsChoice } from '../data/statistics.js';
import { namesPeriods } from '../data/px-address.js';
import { selectPairs } from '../data/table-choices.js';
import type { Language } from '../i18n/language.js';
import type { IndicatorTag, TaggedTable } from './indicator-tag.js';
import { loadGiven, openAnswer, openCube, openInnerTable, openPxTable, openQuery, type OpenTable } from './statistics.js';

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
  return Object.assign((of: IndicatorTag) => open(choiceOf(of)), dimensions && { dimensions });
}

async function openTable(tag: IndicatorTag, { answer, input, language, options }: Found): Promise<OpenTable> {
  const { src, query } = tag;
  if (query) return openQuery(query, options);
  if (answer) return openFile(answer, input, options);
  if (!src) return openInnerTable(tag);
  if (!namesPeriods(src)) return openPxTable(src, choiceOf(tag), language, options);
  return openFile(await loadGiven(src, options), undefined, options);
}

/** @param input the answer as JSON, where it has been read and is JSON */
async function openFile(answer: Loaded, input: unknown, options: LoadOptions): Promise<OpenTable> {
  const { text, url } = answer;
  if (input !== undefined) return openAnswer(input, { ...options, base: url });
  if (!/^\s*[[{]/.test(text)) return openCsv(answer);
  try {
    return await openAnswer(JSON.parse(text), { ...options, base: url });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { jsonFaultPlace } = await import('../browser/json-fault.js');
    throw new DataError('not-json', url, jsonFaultPlace(text));
  }
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

function choiceOf({ region, compare, measure, select, time, sum }: IndicatorTag): StatisticsChoice {
  return {
    region: region || undefined,
    compare: wordsOf(compare),
    measure: measure || undefined,
    select: Object.fromEntries(selectPairs(select)),
    time: time || undefined,
    sum: sum === 'never' || sum === 'always' ? sum : undefined,
  };
}

/** A table as text says nothing of itself: the file's name is its source, and its title where no measure has a name. */
async function openCsv({ text, url }: Loaded): Promise<OpenTable> {
  const { readTable } = await import('./csv-file.js');
  const file = fileNameOf(url);
  const cube = readTable(text);
  if (!cube.withRole('time')) throw new DataError('bad-table', 'no column of time', { fault: 'no-periods' });
  const open = await openCube(cube, { source: { name: file, url } });
  const titled = (choice: StatisticsChoice) => {
    const indicator = open(choice);
    return { ...indicator, title: indicator.title || file.replace(/\.\w+$/, '').replaceAll('_', ' ') };
  };
  return Object.assign(titled, open.dimensions && { dimensions: open.dimensions });
}

function fileNameOf(url: string): string {
  const [name = ''] = new URL(url).pathname.split('/').slice(-1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
