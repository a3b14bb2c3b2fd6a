import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { LoadOptions } from '../../base/data-element.js';
import { FigureElement, type Figure, type Rendered } from '../../base/figure-element.js';
import { furtherFile } from '../../base/further-file.js';
import type { ClimateBudget } from '../../data/climate-budget-document.js';
import type { Language } from '../../i18n/language.js';
import type { ClimateShow } from './climate-figure.js';
import { klimabudsjettBarStyles } from './klimabudsjett-bar.styles.js';

const loadFigure = furtherFile(() => import('./climate-figure.js'));
const loadReader = furtherFile(() => import('./climate-reader.js'));

/** A budget, and what an adviser would want to be told of it. */
interface ClimateSource {
  readonly budget: ClimateBudget;
  readonly remarks: (language: Language) => readonly string[];
}

/**
 * Shows a municipality's climate budget and accounts. One picture first: what was emitted, where it is headed, what measures take away,
 * what the frame allows and what is not covered. Then sectors, measures, indirect emissions, two editions over each other, the accounts
 * against the frame year by year, and other municipalities: each where the document has it.
 * @summary A climate budget and climate accounts, from a `climate-budget` document.
 * @tag klimabudsjett-bar
 * @event bk-choose - The reader has chosen; `detail` has `view`, `year`, `unit`, `sector`, `certainty`, `vintage`, `compare` or `sort`.
 */
export class KlimabudsjettBar extends FigureElement<ClimateSource> {
  static override styles = [...FigureElement.styles, klimabudsjettBarStyles];
  static override readonly follows = ['year'] as const;

  /**
   * One view alone: `overview`, `accounts` (with `comparison` below), `sectors`, `measures`, `indirect`, `vintages`, `frame` or
   * `comparison`. Without it, the picture and below it all that the document has. The reader may choose another.
   */
  @property() view = '';
  /** Unit of the drawing: `percent` of the emissions of the reference year, or `tonnes` of CO2 equivalents. The reader may change it. */
  @property() unit: 'percent' | 'tonnes' = 'percent';
  /** The budget year that the sentence and the measures speak of; without it, the last year of the budget. The reader may change it. */
  @property({ type: Number }) year: number | undefined;
  /** Id of the sector that stands out and whose measures are shown. The reader may choose another. */
  @property() sector = '';
  /** Which measures are shown: `decided`, `uncertain` or `identified`. The reader may choose another. */
  @property() certainty = '';
  /** Id of the other edition, among the document's `vintages`; without it, the first. The reader may choose another. */
  @property() vintage = '';
  /** How municipalities are compared: by `inhabitant`, or as an `index` of their own development. The reader may choose the other. */
  @property() compare = '';
  /** The column that the measures are sorted by, such as `effect`; with `desc` after it to turn it. The reader may choose another. */
  @property() sort = '';
  /** Address of accounts as the Norwegian Environment Agency's CSV has them. They fill in the document's, or stand for one. */
  @property({ attribute: 'accounts-src' }) accountsSrc = '';
  /** Name or number of the municipality in the file of accounts. */
  @property({ attribute: 'accounts-place' }) accountsPlace = '';
  /** Names or numbers of municipalities in the file to compare with, with commas between, such as `Porsgrunn, Bamble`. */
  @property({ attribute: 'accounts-compare' }) accountsCompare = '';
  /** Address of a sheet of measures saved as CSV, with the headings Tiltak, Sektor, Ansvarlig, Status, Effekt 2030 and so on. */
  @property({ attribute: 'measures-src' }) measuresSrc = '';

  /** Comes with the file that knows how to show a budget. */
  private show: ClimateShow | undefined;

  protected override get wants(): string {
    const { src, accountsSrc, accountsPlace, accountsCompare, measuresSrc } = this;
    return accountsSrc || measuresSrc ? JSON.stringify([src, accountsSrc, accountsPlace, accountsCompare, measuresSrc]) : src;
  }

  protected override async fetchSource(options: LoadOptions): Promise<unknown> {
    const document = this.src ? await super.fetchSource(options) : undefined;
    return (await loadFigure()).completeSource(document, this, options);
  }

  protected override get settings(): readonly unknown[] {
    return [this.view, this.unit, this.year, this.sector, this.certainty, this.vintage, this.compare, this.sort, this.show?.parts?.files];
  }

  protected override get statusText(): string {
    return super.statusText || (this.show?.status ?? '');
  }

  protected override prepare(): Promise<unknown> {
    return Promise.all([loadFigure(), loadReader()]);
  }

  protected override async parse(input: unknown): Promise<ClimateSource> {
    const [{ ClimateShow }, reader] = await Promise.all([loadFigure(), loadReader()]);
    const budget = reader.parseClimateBudget(input);
    this.show ??= new ClimateShow(this, (choice) => this.choose(choice));
    await this.show.open(budget);
    return { budget, remarks: (language) => reader.deriveRemarks(budget, language) };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.data && changed.has('view')) void this.show?.open(this.data.budget);
    super.willUpdate(changed);
  }

  protected override deriveFigure({ budget, remarks }: ClimateSource, language: Language): Figure {
    return this.show?.derive(budget, remarks(language), language) ?? { heading: '', sentence: '', empty: true };
  }

  protected override renderChoices(): Rendered {
    return this.show?.renderChoices();
  }

  protected override renderBody(): Rendered {
    return this.show?.parts?.renderTop();
  }

  protected override renderDetails(): Rendered {
    return this.show?.renderDetails();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'klimabudsjett-bar': KlimabudsjettBar;
  }
}
