import type { nothing, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FigureElement, type Figure } from '../../base/figure-element.js';
import { furtherFile } from '../../base/further-file.js';
import type { FinanceDocument } from '../../data/finance-document.js';
import type { Language } from '../../i18n/language.js';
import type * as financeFigure from './finance-figure.js';
import type { FinanceChoice } from './finance-figure.js';
import { financeRulesStyles } from './finance-rules.styles.js';

const loadFigure = furtherFile(() => import('./finance-figure.js'));

/** A document, and the file that knows how to show it: they come together. */
interface FinanceSource {
  readonly document: FinanceDocument;
  readonly file: typeof financeFigure;
}

/**
 * Shows a municipality's financial rules: the figures against norms that may move or be ranges, whether each is kept, in shape and word,
 * and projections apart, up to 20 years ahead.
 * @summary Financial rules and the long view, from a `finance` document.
 * @tag finance-rules
 * @event bk-choose - The reader has chosen a rule; `detail.rule` is its id.
 */
export class FinanceRules extends FigureElement<FinanceSource> {
  static override styles = [...FigureElement.styles, financeRulesStyles];

  /** Id of the rule in the drawing; without it, the first one. The reader may choose another. */
  @property() rule = '';
  /** How many years of a projection are shown, 0 to 20. The reader may change it. */
  @property({ type: Number }) ahead = 20;

  private readonly warned = new Set<string>();

  protected override get settings(): readonly unknown[] {
    return [this.rule, this.ahead];
  }

  protected override prepare(): Promise<unknown> {
    return loadFigure();
  }

  protected override async parse(input: unknown): Promise<FinanceSource> {
    const file = await loadFigure();
    return { document: file.parseFinance(input), file };
  }

  protected override deriveFigure({ document, file }: FinanceSource, language: Language): Figure {
    if (this.rule && !document.rules.some(({ id }) => id === this.rule)) this.warnOf('rule', this.rule);
    if (!(this.ahead >= 0 && this.ahead <= 20)) this.warnOf('ahead', String(this.ahead));
    return file.deriveFinanceFigure(document, this.choice, language);
  }

  /** Tells once of an attribute that says something else than it can. */
  private warnOf(name: string, value: string): void {
    const text = `<${this.localName} ${name}="${value}"> is not known and is left out`;
    if (!this.warned.has(text)) console.warn(text);
    this.warned.add(text);
  }

  private get choice(): FinanceChoice {
    return { rule: this.rule, ahead: this.ahead >= 0 && this.ahead <= 20 ? this.ahead : 20 };
  }

  private change(choice: Partial<FinanceChoice>): void {
    Object.assign(this, choice);
    if (choice.rule !== undefined) this.choose({ rule: choice.rule });
  }

  protected override renderChoices({ document, file }: FinanceSource, language: Language): TemplateResult | typeof nothing {
    return file.renderFinanceChoices(document, this.choice, { language, choose: (choice) => this.change(choice) });
  }

  protected override renderDetails({ document, file }: FinanceSource, language: Language): TemplateResult {
    return file.renderFinanceLights(document, this.choice.ahead, language);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'finance-rules': FinanceRules;
  }
}
