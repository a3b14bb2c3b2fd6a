import { reportDocument, reportTable, type DocumentReport } from '../charts/document-report.js';
import { deriveReadingNotes } from '../charts/climate-notes.js';
import { readMeasures } from '../data/climate-measures-csv.js';
import { readCube } from '../data/json-stat.js';
import { readOpenSdg } from '../data/open-sdg.js';
import { readTable } from '../data/table-cube.js';
import { formatNumber } from '../i18n/format.js';
import { formatPeriod } from '../i18n/period-name.js';
import { localize, type Language } from '../i18n/language.js';
import { commandLineWords, countedThings } from '../i18n/words/command-line.js';
import { describeFailure, type Failure } from './describe-failure.js';
import { missingFiles, readClimateFiles } from './named-files.js';
import { openSource, type OpenOptions, type Source } from './open-source.js';

/** What is said of one file. */
export type Finding =
  | { readonly file: string; readonly ok: true; readonly kind: string; readonly report: DocumentReport }
  | { readonly file: string; readonly ok: false; readonly failure: Failure };

/** Reads one file or address as the elements do. */
export async function checkFile(file: string, options: OpenOptions): Promise<Finding> {
  try {
    return { file, ok: true, ...(await reportSource(await openSource(file, options), options)) };
  } catch (error) {
    return { file, ok: false, failure: describeFailure(error, options.language) };
  }
}

async function reportSource(source: Source, { language, onWait }: OpenOptions): Promise<{ kind: string; report: DocumentReport }> {
  const { form, input, file } = source;
  switch (form) {
    case 'document': {
      const { kind } = source;
      const parts = kind === 'climate-budget' ? await readClimateFiles(input, file.url, onWait) : {};
      const report = reportDocument(kind, input, language, parts);
      const missing = missingFiles(input, file.url).map((src) => commandLineWords[language].missingFile(src));
      return { kind, report: { ...report, notes: [...report.notes, ...missing] } };
    }
    case 'json-stat':
      return { kind: form, report: reportTable(readCube(input), language) };
    case 'open-sdg':
      return { kind: form, report: reportTable(readOpenSdg(input), language) };
    case 'csv':
      return reportMeasures(file.text, language) ?? { kind: form, report: reportTable(readTable(file.text), language) };
  }
}

/** A sheet of measures is a table too, but not one of figures by period; undefined where it is no such sheet. */
function reportMeasures(sheet: string, language: Language): { kind: string; report: DocumentReport } | undefined {
  try {
    const { measures, notes } = readMeasures(sheet);
    return {
      kind: 'measures-csv',
      report: { title: '', counts: { measures: measures.length }, notes: deriveReadingNotes(notes, language) },
    };
  } catch {
    return undefined;
  }
}

/** The finding as people read it: one line, and one for each note. */
export function formatFinding(finding: Finding, language: Language): string {
  const words = commandLineWords[language];
  if (!finding.ok) return `${finding.file}: ${words.failed}: ${finding.failure.sentence}`;
  const { file, kind, report } = finding;
  const { counts, span, title, notes } = report;
  const there = countedThings.filter((thing) => counts[thing] !== undefined);
  // That there are no figures must be said; of other things, nothing is as good as nought.
  const told = there.filter((thing) => thing === 'figures' || counts[thing] !== 0);
  const list = (told.length > 0 ? told : there.slice(0, 1)).map((thing) => {
    const count = counts[thing] ?? 0;
    return `${formatNumber(count, language)} ${words.things[thing][count === 1 ? 0 : 1]}`;
  });
  const line = words.is(words.kinds[kind] ?? kind, localize(title, language), list.join(', '), formatSpan(span, language));
  return [`${file}: ${line}`, ...notes.map((note) => `  ${words.note}: ${note}`)].join('\n');
}

function formatSpan(span: DocumentReport['span'], language: Language): string {
  const [from = '', to = ''] = span?.map((period) => formatPeriod(period, language)) ?? [];
  return from === to ? from : /[\s–-]/.test(from + to) ? `${from} – ${to}` : `${from}–${to}`;
}

/** The findings for machines. */
export function findingsToJson(findings: readonly Finding[], language: Language): string {
  const list = findings.map((finding) => {
    const { file, ok } = finding;
    if (!ok) return { file, ok, error: finding.failure };
    const { kind, report } = finding;
    const [first, last] = report.span ?? [];
    const { counts, notes, title } = report;
    return { file, ok, kind, title: localize(title, language), counts, ...(first && last && { from: first.code, to: last.code }), notes };
  });
  return `${JSON.stringify(list, null, 2)}\n`;
}
