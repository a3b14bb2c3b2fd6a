import type { nothing, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { LoadOptions } from '../../base/data-element.js';
import { FigureElement, type Figure } from '../../base/figure-element.js';
import { furtherFile } from '../../base/further-file.js';
import { unNumberStyles } from '../../base/un-number.js';
import type { AreaFilter, ServiceAreasDocument } from '../../data/service-areas.js';
import type { Language } from '../../i18n/language.js';
import { ownDrawing } from '../../styles/own-drawing.js';
import type * as matrixLater from './matrix-later.js';
import type { MatrixView } from './matrix-view.js';
import { matrixNarrowStyles } from './matrix-narrow.styles.js';
import { matrixPrintStyles } from './matrix-print.styles.js';
import { serviceAreaMatrixStyles } from './service-area-matrix.styles.js';

const loadLater = furtherFile(() => import('./matrix-later.js'));
/** Only for those who have the goals in a document of their own. */
const loadPlan = furtherFile(() => import('../../data/service-areas-plan.js'));

/** A document, and the file that knows how to show it: they come together. */
interface MatrixSource {
  readonly document: ServiceAreasDocument;
  readonly later: typeof matrixLater;
}

/**
 * Shows which service area follows up which sub-goal of a plan: how many each area has against the published range and the other areas,
 * and the whole distribution as a table. An area whose distribution is not published says so; it is not shown as having none.
 *
 * The distribution stands in a `service-areas` document, which names the areas and the ids of their sub-goals. The goals stand in the
 * same document, or in the plan's own `goals` document that the attribute `goals` gives the address of: then the plan is kept in one place and
 * nothing is copied out of it. A `goals` document whose nodes name their service areas needs no other document.
 * @summary Sub-goals and service areas as a matrix, from a `service-areas` or a `goals` document.
 * @tag service-area-matrix
 * @event bk-choose - The reader has chosen; `detail.serviceArea` is an area's id, `detail.goal` a UN goal, each undefined for all.
 */
export class ServiceAreaMatrix extends FigureElement<MatrixSource> {
  static override styles = [
    ...FigureElement.styles,
    ownDrawing,
    unNumberStyles,
    serviceAreaMatrixStyles,
    matrixNarrowStyles,
    matrixPrintStyles,
  ];
  static override readonly follows = ['goal', 'serviceArea'] as const;

  /** Address of the plan's `goals` document, where the document in `src` has areas only. */
  @property() goals = '';
  /** UN goal (1 to 17), or the id of a main goal, whose sub-goals are shown. The reader may choose another. */
  @property() goal = '';
  /** Id of the service area whose sub-goals are shown. The reader may choose another. */
  @property({ attribute: 'service-area' }) serviceArea = '';

  /** The reader has chosen: only then is it told what is shown. */
  @state() private touched = false;
  private readonly warned = new Set<string>();

  constructor() {
    super();
    // It is a table already.
    this.noTable = true;
  }

  protected override get settings(): readonly unknown[] {
    return [];
  }

  protected override get wants(): string {
    return this.src && this.goals ? `${this.src} ${this.goals}` : this.src;
  }

  protected override prepare(): Promise<unknown> {
    return Promise.all([loadLater(), this.goals && loadPlan()]);
  }

  protected override fetchSource(options: LoadOptions): Promise<unknown> {
    return Promise.all([super.fetchSource(options), this.goals ? super.fetchSource(options, this.goals) : undefined]);
  }

  protected override async parse(input: unknown): Promise<MatrixSource> {
    const later = await loadLater();
    const [areas, plan] = input as readonly [unknown, unknown];
    // The kind is told by what the document has: a `$schema` is not asked for.
    if (typeof areas === 'object' && areas !== null && 'levels' in areas)
      return { document: (await loadPlan()).parsePlanAreas(areas), later };
    const goals = plan === undefined ? undefined : (await loadPlan()).parsePlanAreas(plan);
    return { document: later.parseServiceAreas(areas, goals), later };
  }

  protected override get statusText(): string {
    const { data } = this;
    if (super.statusText || !data || !this.touched) return super.statusText;
    return data.later.describeShown(this.viewOf(data, this.languages.language));
  }

  protected override deriveFigure({ document, later }: MatrixSource, language: Language): Figure {
    return later.deriveMatrixFigure(document, language);
  }

  private viewOf({ document, later }: MatrixSource, language: Language): MatrixView {
    const filter = {
      goal: this.known('goal', this.goal, later.isGoalOf(document, this.goal)),
      serviceArea: this.known(
        'service-area',
        this.serviceArea,
        document.areas.some(({ id }) => id === this.serviceArea),
      ),
    };
    return later.deriveMatrixView(document, { language, heading: this.heading, filter, change: (choice) => this.change(choice) });
  }

  /** What is not in the document chooses nothing, and is told of once. */
  private known(name: string, value: string, isKnown: boolean): string {
    if (!value || isKnown) return value || '';
    const text = `<${this.localName} ${name}="${value}"> is not known and is left out`;
    if (!this.warned.has(text)) console.warn(text);
    this.warned.add(text);
    return '';
  }

  private change(filter: Partial<AreaFilter>): void {
    Object.assign(this, filter);
    this.touched = true;
    const { goal, serviceArea } = filter;
    this.choose({
      // A main goal that no UN goal stands for is this element's own matter; to others it is all of them.
      ...(goal !== undefined && { goal: /^(?:[1-9]|1[0-7])$/.test(goal) ? goal : undefined }),
      ...(serviceArea !== undefined && { serviceArea: serviceArea || undefined }),
    });
  }

  protected override renderChoices(data: MatrixSource, language: Language): TemplateResult | typeof nothing {
    return data.later.renderMatrixChoices(this.viewOf(data, language));
  }

  protected override renderBody(data: MatrixSource, language: Language): TemplateResult {
    return data.later.renderMatrix(this.viewOf(data, language), this.bare);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'service-area-matrix': ServiceAreaMatrix;
  }
}
