import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ChoiceKey } from '../../base/choice.js';
import { FigureElement, type Figure } from '../../base/figure-element.js';
import { furtherFile } from '../../base/further-file.js';
import { unNumberStyles } from '../../base/un-number.js';
import type { MeasuresDocument } from '../../data/measures.js';
import { safeImage } from '../../data/safe-image.js';
import { localize, type Language } from '../../i18n/language.js';
import { ownDrawing } from '../../styles/own-drawing.js';
import { renderBankChoices } from './bank-choices.js';
import type * as bankFigure from './bank-figure.js';
import { renderMeasures } from './bank-list.js';
import { renderPoints, renderSubmission } from './bank-points.js';
import type { BankChoice, BankView } from './bank-view.js';
import { measureBankStyles } from './measure-bank.styles.js';

const loadFigure = furtherFile(() => import('./bank-figure.js'));
const searchDelay = 250;

/** A document, and the file that knows how to show it: they come together. */
interface BankSource {
  readonly document: MeasuresDocument;
  readonly file: typeof bankFigure;
}

/**
 * Shows a bank of measures that others can take over: each as a recipe with its goals, what it asks for, who has taken it and what it
 * earns, from the small to the large. Readers search, filter and sort, see the points of each unit, and find where to put a measure in.
 * @summary An idea bank: measures as recipes, from a `measures` document.
 * @tag measure-bank
 * @event bk-choose - The reader has chosen a UN goal, a service area or an effort; `detail.goal`, `detail.serviceArea` or `detail.effort`,
 * undefined for all.
 */
export class MeasureBank extends FigureElement<BankSource> {
  static override styles = [...FigureElement.styles, ownDrawing, unNumberStyles, measureBankStyles];
  static override readonly follows: readonly ChoiceKey[] = ['goal', 'serviceArea'];

  /** Shows the measures for this UN goal, 1 to 17. The reader may choose another. */
  @property() goal = '';
  /** Shows the measures of this service area, by its id in the document. The reader may choose another. */
  @property({ attribute: 'service-area' }) serviceArea = '';
  /** Shows what asks for this much: `small`, `medium`, `large`, or `unknown` for what does not say. The reader may choose another. */
  @property() effort: 'small' | 'medium' | 'large' | 'unknown' | '' = '';
  /** `given` (default), `title`, `effort` (least first), `taken` or `points` (most first). The reader may choose another. */
  @property() sort: 'given' | 'title' | 'effort' | 'taken' | 'points' = 'given';
  /** Ids of the measures whose recipes are open from the start, with spaces between. */
  @property() open = '';

  @state() private query = '';
  @state() private more = false;
  @state() private opened: ReadonlySet<string> = new Set();
  private view: BankView | undefined;
  private typing: ReturnType<typeof setTimeout> | undefined;
  private readonly warned = new Set<string>();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.typing);
  }

  protected override get settings(): readonly unknown[] {
    return [this.query, this.goal, this.serviceArea, this.effort, this.sort];
  }

  protected override prepare(): Promise<unknown> {
    return loadFigure();
  }

  protected override async parse(input: unknown): Promise<BankSource> {
    const file = await loadFigure();
    return { document: file.parseMeasures(input), file };
  }

  protected override get statusText(): string {
    const { view } = this;
    return super.statusText || (view?.asks ? view.words.hits(view.shown.length) : '');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('open')) this.opened = new Set((this.open || '').split(/\s+/));
    super.willUpdate(changed);
  }

  private setOpen(id: string, open: boolean): void {
    if (this.opened.has(id) === open) return;
    const opened = new Set(this.opened);
    if (open) opened.add(id);
    else opened.delete(id);
    this.opened = opened;
  }

  protected override deriveFigure({ document, file }: BankSource, language: Language): Figure {
    const before = this.view?.search;
    this.view = file.deriveBankView(document, this.choiceOf(file), language);
    // What the reader's words were found in is not left folded.
    if (this.view.search !== before) this.opened = new Set([...this.opened, ...this.view.foundInside]);
    return file.deriveBankFigure(this.view);
  }

  private choiceOf({ effortChoices, goalChoices, measureSorts }: typeof bankFigure): BankChoice {
    return {
      query: this.query,
      goal: this.oneOf('goal', goalChoices) ?? '',
      serviceArea: this.serviceArea || '',
      effort: this.oneOf('effort', effortChoices) ?? '',
      sort: this.oneOf('sort', measureSorts) ?? 'given',
    };
  }

  /** What a property says, if it is one of those that it can say; tells once of what it cannot. */
  private oneOf<T extends string>(name: 'goal' | 'effort' | 'sort', options: readonly T[]): T | undefined {
    const value = this[name];
    const found = options.find((option) => option === value);
    const text = `<${this.localName} ${name}="${value}"> is not known and is left out`;
    if (value && found === undefined && !this.warned.has(text)) console.warn(text);
    if (value && found === undefined) this.warned.add(text);
    return found;
  }

  private change(change: Partial<BankChoice>): void {
    const { goal, serviceArea, effort } = this;
    clearTimeout(this.typing);
    Object.assign(this, change);
    const chosen = {
      ...(goal !== this.goal && { goal: this.goal || undefined }),
      ...(serviceArea !== this.serviceArea && { serviceArea: this.serviceArea || undefined }),
      ...(effort !== this.effort && { effort: this.effort || undefined }),
    };
    if (Object.keys(chosen).length > 0) this.choose(chosen);
  }

  private searchSoon(query: string): void {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => (this.query = query), searchDelay);
  }

  protected override renderChoices(): TemplateResult {
    return html`${
      this.view &&
      renderBankChoices(this.view, {
        more: this.more,
        onChange: (choice) => this.change(choice),
        onSearch: (query) => this.searchSoon(query),
        onMore: () => (this.more = !this.more),
      })
    }`;
  }

  protected override renderBody({ file }: BankSource): TemplateResult {
    const level = Number(this.headingLevel);
    return html`${
      this.view &&
      renderMeasures(this.view, {
        renderRecipe: file.renderRecipe,
        level: level >= 1 && level < 6 ? Math.round(level) + 1 : undefined,
        open: this.opened,
        onOpen: (id, open) => this.setOpen(id, open),
        imageAddress: (src) => safeImage(src, { document: this.src, page: this.baseURI }),
        onGoal: (goal) => this.change({ goal }),
      })
    }`;
  }

  protected override renderDetails({ document, file }: BankSource, language: Language): TemplateResult {
    return html`${this.view && [renderPoints(this.view), renderSubmission(this.view, (mail) => file.writeSubmission(mail, this.heading || localize(document.title, language), language))]}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'measure-bank': MeasureBank;
  }
}
