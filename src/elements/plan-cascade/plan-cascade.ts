import type { nothing, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { LoadOptions } from '../../base/data-element.js';
import { FigureElement, type Figure } from '../../base/figure-element.js';
import { furtherFile } from '../../base/further-file.js';
import type { Language } from '../../i18n/language.js';
import type { Cascade, CascadeDocuments } from './cascade.js';
import { planCascadeStyles } from './plan-cascade.styles.js';

const loadCascade = furtherFile(() => import('./cascade.js'));

/** The documents, and what knows how to show them. */
interface CascadeSource extends CascadeDocuments {
  readonly cascade: Cascade;
}

/**
 * Shows the red thread of a plan: from the UN's goals through main goals and sub-goals to the service areas and measures, as a flow where
 * the thread through any of them lights up both ways; and the hierarchy of the plans themselves, from global goals to measures.
 * @summary The red thread and the plan hierarchy, from a `goals` document, a `plan` document or both.
 * @tag plan-cascade
 * @event bk-choose - The reader has chosen; `detail.goal` is a UN goal, `detail.serviceArea` an area, `detail.node` the id of a goal of the
 * plan, undefined for all.
 * @cssprop [--bk-thread] - Colour of the thread that is lit.
 */
export class PlanCascade extends FigureElement<CascadeSource> {
  static override styles = [...FigureElement.styles, planCascadeStyles];
  static override readonly follows = ['goal', 'serviceArea'] as const;

  /** Address of a `plan` document with the hierarchy, where `src` is the goals. */
  @property() plan = '';
  /** `flow`, the red thread, or `triangle`, the hierarchy of the plans. The reader may choose the other. */
  @property() view: 'flow' | 'triangle' = 'flow';
  /** Ids of the document's levels that are columns, with spaces between; by default its two highest, and `measure` where it has that. */
  @property() levels = '';
  /** Lights the thread through this UN goal, 1 to 17. The reader may choose another. */
  @property() goal = '';
  /** Lights the thread through this service area, by its id in the document. The reader may choose another. */
  @property({ attribute: 'service-area' }) serviceArea = '';
  /** Lights the thread through this goal of the plan, by its id in the document. The reader may choose another. */
  @property() node = '';

  private cascade: Cascade | undefined;

  protected override prepare(): Promise<unknown> {
    return loadCascade();
  }

  protected override get wants(): string {
    return this.src && this.plan ? `${this.src} ${this.plan}` : this.src;
  }

  protected override async fetchSource(options: LoadOptions): Promise<unknown> {
    return Promise.all([super.fetchSource(options), this.plan ? super.fetchSource(options, this.plan) : undefined]);
  }

  protected override async parse(input: unknown): Promise<CascadeSource> {
    const { Cascade, parseCascade } = await loadCascade();
    const documents = parseCascade(input as readonly [unknown, unknown]);
    this.cascade ??= new Cascade(this, { styles: PlanCascade.styles, choose: (choice) => this.choose(choice) });
    return { ...documents, cascade: this.cascade };
  }

  protected override get settings(): readonly unknown[] {
    return [this.view, this.levels];
  }

  protected override get statusText(): string {
    return super.statusText || (this.data?.cascade.statusText(this.data, this.languages.language) ?? '');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What another element chose is shown whole, whatever was chosen here before.
    const elsewhere = (changed.has('goal') && this.goal) || (changed.has('serviceArea') && this.serviceArea);
    if (this.hasUpdated && elsewhere && !changed.has('node')) this.node = '';
    super.willUpdate(changed);
  }

  protected override deriveFigure(source: CascadeSource, language: Language): Figure {
    return source.cascade.deriveFigure(source, language);
  }

  protected override renderChoices(source: CascadeSource, language: Language): TemplateResult | typeof nothing {
    return source.cascade.renderChoices(source, language);
  }

  protected override renderBody(source: CascadeSource, language: Language): TemplateResult {
    return source.cascade.renderBody(source, language);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-cascade': PlanCascade;
  }
}
