import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { openAnswer } from '../charts/open-table.js';
import { reportDocument, reportIndicator, reportTable } from '../charts/document-report.js';
import { escapeText } from '../charts/picture.js';
import type { Text } from '../data/document.js';
import type { Indicator } from '../data/indicator.js';
import { readCube } from '../data/json-stat.js';
import { withSnapshot } from '../data/snapshot.js';
import { parseQuery } from '../data/query-document.js';
import type { WrittenChoice } from '../data/tag-choice.js';
import { formatNumber } from '../i18n/format.js';
import type { Language } from '../i18n/language.js';
import { commandLineWords } from '../i18n/words/command-line.js';
import { commonWords } from '../i18n/words/common.js';
import { openSource, sendQuery, type OpenOptions } from './open-source.js';
import { Refusal } from './usage.js';
import { writeWhole } from './write-file.js';

/** What the command line knows. */
interface Told {
  /** ISO time. */
  readonly now: string;
  /** The choice as it was written. */
  readonly written: WrittenChoice;
}

/** The last good answer, as it is to be written. */
interface Kept {
  readonly content: string;
  readonly figures: number | undefined;
  /** The tag must choose as the snapshot did: the file may have several places, or the numbers that one place has had. */
  readonly isTable: boolean;
}

/**
 * Asks for figures and writes the answer, with its date, if it is a good one: it can be read as the element reads it, and has figures.
 * @returns what is to be said of it
 * @throws DataError as reading does; `Refusal` for an answer without a single figure; `NotWritten`. The file is then as it was.
 */
export async function takeSnapshot(name: string, out: string, options: OpenOptions & Told): Promise<string[]> {
  const { language } = options;
  const words = commandLineWords[language];
  const kept = await fetchGood(name, options);
  const before = await figuresIn(out, options);
  await writeWhole(out, kept.content);
  const number = (count: number): string => formatNumber(count, language);
  return [
    words.written(out),
    ...(kept.isTable ? [tagOf(out, options.written)] : []),
    ...(before !== undefined && kept.figures !== undefined && before > kept.figures
      ? [`${words.note}: ${words.fewer(number(before), number(kept.figures))}`]
      : []),
  ];
}

async function fetchGood(name: string, options: OpenOptions & Told): Promise<Kept> {
  const { choice, language, now, onWait } = options;
  const source = await openSource(name, options);
  const { form, input, file } = source;
  if (form === 'document' && source.kind === 'query') {
    const { url } = parseQuery(input);
    const answer = await sendQuery(input, file.url, onWait);
    const indicator = (await openAnswer(answer))(choice);
    return keep(answer.input, indicator, { now, language, address: new URL(url, file.url).href, title: answer.better.title });
  }
  // A document or a sheet says itself of what day it is: it is kept as it came.
  if (form === 'document') {
    const { figures } = reportDocument(source.kind, input, language).counts;
    return { content: file.text, figures: refuseNone(figures, language), isTable: false };
  }
  const indicator = (await source.open())(choice);
  if (form !== 'json-stat')
    return { content: file.text, figures: refuseNone(reportIndicator(indicator, language).counts.figures, language), isTable: true };
  return keep(input, indicator, { now, language, address: file.url });
}

/** The tag that shows the file. */
function tagOf(file: string, written: WrittenChoice): string {
  const { region, compare, measure, select, time, sum } = written;
  const attributes = Object.entries({ src: basename(file), region, compare, measure, select, time, sum });
  const asked = attributes.flatMap(([name, value]) => (value ? [` ${name}="${escapeText(value)}"`] : []));
  return `<indicator-chart${asked.join('')}></indicator-chart>`;
}

interface Keeping extends Pick<OpenOptions, 'language'> {
  readonly now: string;
  readonly address: string;
  readonly title?: Text | undefined;
}

function keep(input: unknown, { source, updated }: Indicator, { now, address, title, language }: Keeping): Kept {
  const figures = refuseNone(reportTable(readCube(input), language).counts.figures, language);
  const snapshot = {
    retrieved: now,
    address,
    ...(source && { source: { ...source, retrieved: now.slice(0, 10) } }),
    ...(title !== undefined && { title }),
    ...(updated !== undefined && { updated }),
  };
  return { content: `${JSON.stringify(withSnapshot(input as object, snapshot))}\n`, figures, isTable: true };
}

/** Of some kinds of document there is nothing to count. */
function refuseNone(figures: number | undefined, language: Language): number | undefined {
  if (figures === 0) throw new Refusal(commonWords[language].empty);
  return figures;
}

/** How many figures the file that is there has; undefined where there is none, or none that can be read. */
async function figuresIn(file: string, options: OpenOptions): Promise<number | undefined> {
  try {
    return reportTable(readCube(JSON.parse(await readFile(file, 'utf8'))), options.language).counts.figures;
  } catch {
    return undefined;
  }
}
