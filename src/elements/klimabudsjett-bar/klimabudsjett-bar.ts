import type { nothing, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FigureElement, type Figure } from '../../base/figure-element.js';
import { furtherFile } from '../../base/further-file.js';
import type { ClimateBudget } from '../../data/climate-budget-document.js';
import type { Language } from '../../i18n/language.js';
import type * as climateFigure from './climate-figure.js';
import type { ClimateChoice } from './climate-figure.js';
import { klimabudsjettBarStyles } from './klimabudsjett-bar.styles.js';

const loadFigure = furtherFile(() => import('./climate-figure.js'));

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

declare global {
  interface HTMLElementTagNameMap {
    'klimabudsjett-bar': KlimabudsjettBar;
  }
}
