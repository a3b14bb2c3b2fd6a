// Loaded when a budget is put together from files: nothing of the entry may import it statically.
import type { LoadOptions } from '../../base/data-element.js';
import { loadText } from '../../base/text-file.js';
import { parseClimateBudget, type ClimateBudget } from '../../data/climate-budget-document.js';
import { assembleClimateBudget, type ClimateParts } from '../../data/climate-parts.js';
import { localize } from '../../i18n/language.js';
import { climatePartTitles } from '../../i18n/climate-titles.js';

/** What the tag says of where the parts are. */
export interface ClimateAddresses {
  readonly src: string;
  readonly accountsSrc: string;
  readonly measuresSrc: string;
  readonly accountsPlace: string;
  /** Names or numbers of municipalities in the file of accounts, with commas between. */
  readonly accountsCompare: string;
}

/**
 * Fetches the files that a document, or the tag, names, and puts the budget together. Addresses in the document are relative to it; those
 * of the tag go before the document's. Without a document, the place and the accounts make one.
 * @param document what `src` gave; undefined where there is no `src`
 * @throws DataError as the readers do, and as loading does.
 */
export async function openClimateBudget(document: unknown, tag: ClimateAddresses, options: LoadOptions): Promise<ClimateBudget> {
  const { accountsFrom, measuresFrom } = namesOf(document);
  const ofDocument: LoadOptions = tag.src ? { ...options, base: new URL(tag.src, options.base).href } : options;
  const fetchPart = async (own: string, stated: string | undefined): Promise<string | undefined> =>
    own ? loadText(own, options) : stated ? loadText(stated, ofDocument) : undefined;
  const [accounts, measures] = await Promise.all([
    fetchPart(tag.accountsSrc, accountsFrom?.src),
    fetchPart(tag.measuresSrc, measuresFrom?.src),
  ]);
  if (accounts === undefined && measures === undefined) return parseClimateBudget(document);
  const place = tag.accountsPlace || accountsFrom?.place;
  const compare = tag.accountsCompare
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
  const parts: ClimateParts = {
    ...(accounts !== undefined && {
      accounts: { text: accounts, place, rule: accountsFrom?.rule, compare: compare.length > 0 ? compare : accountsFrom?.compare },
    }),
    ...(measures !== undefined && { measures: { text: measures } }),
  };
  return document === undefined ? describe(parts, tag) : assembleClimateBudget(document, parts);
}

/** A budget of files alone: its title is the place as the file names it, its source the file itself. */
function describe(parts: ClimateParts, { accountsSrc, measuresSrc }: ClimateAddresses): ClimateBudget {
  const url = accountsSrc || measuresSrc;
  const file = url.replace(/[?#].*$/s, '').replace(/^.*\//s, '');
  const budget = assembleClimateBudget({ title: '', place: '', ...(file && { source: { name: file, url } }) }, parts);
  return { ...budget, title: climatePartTitles(localize(budget.place, 'nb'), parts.accounts !== undefined) };
}

interface Names {
  readonly accountsFrom?: { readonly src?: string; readonly place?: string; readonly compare?: string[]; readonly rule?: 'add' | 'refuse' };
  readonly measuresFrom?: { readonly src?: string };
}

/** The schema is held against the document when the parts are there; until then, only what is a text is asked for. */
function namesOf(document: unknown): Names {
  const names = (typeof document === 'object' && document !== null ? document : {}) as Names;
  const isNamed = (part: { readonly src?: unknown } | undefined): boolean => typeof part?.src === 'string';
  return {
    ...(isNamed(names.accountsFrom) && { accountsFrom: names.accountsFrom }),
    ...(isNamed(names.measuresFrom) && { measuresFrom: names.measuresFrom }),
  };
}
