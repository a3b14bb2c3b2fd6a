import { join, parse } from 'node:path';
import { fileName } from '../charts/file-name.js';
import { indicatorModes } from '../charts/indicator-modes.js';
import { indicatorKinds } from '../charts/indicator-more-view.js';
import { openAnswer } from '../charts/open-table.js';
import { freezeFigure } from '../charts/still-files.js';
import { deriveStillClimate, deriveStillIndicator, deriveStillRule, type StillFigure } from '../charts/still-figure.js';
import { assembleClimateBudget } from '../data/climate-parts.js';
import { parseFinance } from '../data/finance-document.js';
import { parseIndicator } from '../data/indicator-document.js';
import type { Indicator } from '../data/indicator.js';
import { commandLineWords } from '../i18n/words/command-line.js';
import { commonWords } from '../i18n/words/common.js';
import { readClimateFiles } from './named-files.js';
import { isAddress, openSource, sendQuery, type OpenOptions } from './open-source.js';
import { Refusal, UsageError } from './usage.js';
import { writeWhole } from './write-file.js';

/** What the command line says of how a figure is to look; an empty text where it says nothing. */
export interface FreezeLook {
  readonly name: string;
  readonly heading: string;
  readonly kind: string;
  readonly mode: string;
  readonly base: string;
  readonly method: string;
  readonly rule: string;
  readonly widths: readonly number[];
  readonly height: number;
}

const canFreeze = ['indicator', 'json-stat', 'csv', 'open-sdg', 'query', 'climate-budget', 'finance'];

/**
 * Writes the files of a frozen figure into a folder.
 * @returns their names
 * @throws DataError as reading does; `Refusal` for a kind that has no still picture, and where there are no figures yet; `UsageError` for a look that there is none of.
 */
export async function freeze(source: string, folder: string, { look, ...options }: OpenOptions & { look: FreezeLook }): Promise<string[]> {
  const { language } = options;
  const figure = await deriveStill(source, look, options);
  if (!figure || figure.empty) throw new Refusal(commonWords[language].empty);
  const named = look.heading ? { ...figure, heading: look.heading } : figure;
  const plain = isAddress(source) ? named.heading : parse(source).name;
  const name = fileName(look.name || plain, '').slice(0, -1);
  const files = freezeFigure(named, { name, widths: look.widths, height: look.height, language });
  for (const [file, content] of files) await writeWhole(join(folder, file), content);
  return files.map(([file]) => join(folder, file));
}

async function deriveStill(name: string, look: FreezeLook, options: OpenOptions): Promise<StillFigure | undefined> {
  const { choice, language, onWait } = options;
  const source = await openSource(name, options);
  const { input, file } = source;
  const still = (indicator: Indicator): StillFigure => {
    const kind = oneOf('--kind', look.kind, indicatorKinds);
    const mode = oneOf('--mode', look.mode, indicatorModes);
    return deriveStillIndicator(indicator, { kind, mode, base: look.base, method: look.method, language });
  };
  if (source.form !== 'document') return still((await source.open())(choice));
  switch (source.kind) {
    case 'indicator':
      return still(parseIndicator(input));
    case 'query':
      return still((await openAnswer(await sendQuery(input, file.url, onWait)))(choice));
    case 'climate-budget':
      return deriveStillClimate(assembleClimateBudget(input, await readClimateFiles(input, file.url, onWait)), language);
    case 'finance':
      return deriveStillRule(parseFinance(input), look.rule, language);
    default: {
      const { kinds, cannotFreeze } = commandLineWords[language];
      throw new Refusal(cannotFreeze(kinds[source.kind] ?? source.kind, canFreeze.map((kind) => kinds[kind] ?? kind).join(', ')));
    }
  }
}

function oneOf<T extends string>(option: string, wanted: string, known: readonly [T, ...T[]]): T {
  const found = known.find((item) => item === (wanted || known[0]));
  if (!found) throw new UsageError(`${option} must be one of: ${known.join(', ')}`);
  return found;
}
