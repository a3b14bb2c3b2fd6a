import type { nothing, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { LoadOptions } from '../../base/data-element.js';
import { FigureElement, type Figure } from '../../base/figure-element.js';
import { furtherFile } from '../../base/further-file.js';
import type { ClimateBudget } from '../../data/climate-budget-document.js';
import type { Language } from '../../i18n/language.js';
import type * as climateFigure from './climate-figure.js';
import type { ClimateChoice } from './climate-figure.js';
import { klimabudsjettBarStyles } from './klimabudsjett-bar.styles.js';

const loadFigure = furtherFile(() => import('./climate-figure.js'));
const loadSource = furtherFile(() => import('./climate-source.js'));

/** A budget, and the file that knows how to show it: they come together. */
interface ClimateSource {
  readonly budget: ClimateBudget;
  readonly file: typeof climateFigure;
}

/**
 * Shows a municipality's climate budget and accounts: what was emitted, what the frame allows, what the measures take away and what is
 * not covered, in per cent of the reference year or in tonnes, with a table of the measures.
 * @summary A climate budget and climate accounts, from a `climate-budget` document.
 * @tag klimabudsjett-bar
 */
export class KlimabudsjettBar extends FigureElement<ClimateSource> {
  static override styles = [...FigureElement.styles, klimabudsjettBarStyles];

  /** Unit of the drawing: `percent` of the emissions of the reference year, or `tonnes` of CO2 equivalents. The reader may change it. */
  @property() unit: 'percent' | 'tonnes' = 'percent';
  /** The budget year that the sentence speaks of; without it, the last year of the budget. The reader may change it. */
  @property({ type: Number }) year: number | undefined;

  /** Address of accounts as the Norwegian Environment Agency's CSV has them. They fill in the document's, or stand for one. */
  @property({ attribute: 'accounts-src' }) accountsSrc = '';
  /** Name or number of the municipality in the file of accounts. */
  @property({ attribute: 'accounts-place' }) accountsPlace = '';
  /** Names or numbers of municipalities in the file to compare with, with commas between, such as `Porsgrunn, Bamble`. */
  @property({ attribute: 'accounts-compare' }) accountsCompare = '';
  /** Address of a sheet of measures saved as CSV, with the headings Tiltak, Sektor, Ansvarlig, Status, Effekt 2030 and so on. */
  @property({ attribute: 'measures-src' }) measuresSrc = '';

  protected override get wants(): string {
    const { src, accountsSrc, accountsPlace, accountsCompare, measuresSrc } = this;
    return accountsSrc || measuresSrc ? JSON.stringify([src, accountsSrc, accountsPlace, accountsCompare, measuresSrc]) : src;
  }

  protected override async fetchSource(options: LoadOptions): Promise<unknown> {
    const document = this.src ? await super.fetchSource(options) : undefined;
    if (!this.accountsSrc && !this.measuresSrc && !namesFiles(document)) return document;
    const { openClimateBudget } = await loadSource();
    return openClimateBudget(document, this, options);
  }

  protected override get settings(): readonly unknown[] {
    return [this.unit, this.year];
  }

  protected override prepare(): Promise<unknown> {
    return loadFigure();
  }

  protected override async parse(input: unknown): Promise<ClimateSource> {
    const file = await loadFigure();
    return { budget: file.parseClimateBudget(input), file };
  }

  protected override deriveFigure({ budget, file }: ClimateSource, language: Language): Figure {
    return file.deriveClimateFigure(budget, this.choice, language);
  }

  private get choice(): ClimateChoice {
    return { unit: this.unit === 'tonnes' ? 'tonnes' : 'percent', year: this.year };
  }

  protected override renderChoices({ budget, file }: ClimateSource, language: Language): TemplateResult {
    return file.renderClimateChoices(budget, this.choice, { language, choose: (choice) => Object.assign(this, choice) });
  }

  protected override renderDetails({ budget, file }: ClimateSource, language: Language): TemplateResult | typeof nothing {
    return file.renderMeasures(budget, language);
  }
}

/** The document has parts in files of their own. */
const namesFiles = (document: unknown): boolean =>
  typeof document === 'object' && document !== null && ('accountsFrom' in document || 'measuresFrom' in document);

declare global {
  interface HTMLElementTagNameMap {
    'klimabudsjett-bar': KlimabudsjettBar;
  }
}
