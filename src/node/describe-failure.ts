import { isDataError } from '../data/errors.js';
import type { Language } from '../i18n/language.js';
import { commandLineWords } from '../i18n/words/command-line.js';
import { commonWords } from '../i18n/words/common.js';
import { errorWords } from '../i18n/words/errors.js';
import { Refusal } from './usage.js';
import { NotWritten } from './write-file.js';

/** What failed, for people and for machines. */
export interface Failure {
  readonly code: string;
  /** Where in the document. */
  readonly path?: string | undefined;
  readonly sentence: string;
}

/** The sentence that an element would show, or for what only happens on the command line, one of its own. What is a fault of ours is thrown on. */
export function describeFailure(error: unknown, language: Language): Failure {
  const words = commandLineWords[language];
  if (isDataError(error)) {
    const { code, path, detail } = error;
    if (code === 'unreachable') return { code, sentence: words.unreachable(String(detail['reason'] ?? '')) };
    if (code === 'wrong-kind' && detail['found'] === undefined) return { code, sentence: words.unknownKind };
    const describe = errorWords[language][code];
    return {
      code,
      path,
      sentence: describe?.(path === undefined ? detail : { ...detail, path }) ?? `${commonWords[language].failed} (${code})`,
    };
  }
  if (error instanceof Refusal) return { code: 'refused', sentence: error.message };
  if (error instanceof NotWritten) return { code: 'not-written', sentence: words.notWritten(error.message) };
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === 'ENOENT') return { code: 'no-file', sentence: words.noFile };
  if (code !== undefined && /^E[A-Z]+$/.test(code)) return { code: 'no-file', sentence: words.noEntry(code) };
  throw error;
}
