import type { nothing, PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FigureElement, type Figure } from '../../base/figure-element.js';
import { furtherFile } from '../../base/further-file.js';
import { unNumberStyles } from '../../base/un-number.js';
import type { MaterialityDocument } from '../../data/materiality.js';
import type { Language } from '../../i18n/language.js';
import { ownDrawing } from '../../styles/own-drawing.js';
import type * as materialityLater from './materiality-later.js';
import { materialityMatrixStyles } from './materiality-matrix.styles.js';
import type { MaterialityView } from './materiality-view.js';

const loadLater = furtherFile(() => import('./materiality-later.js'));

/** A document, and the file that knows how to show it: they come together. */
interface MaterialitySource {
  readonly document: MaterialityDocument;
  readonly later: typeof materialityLater;
}

/**
 * Shows why a municipality has chosen the goals it has: each goal by what the municipality can influence and by how important it is,
 * the chosen ones in a shape of their own, and the reason for each when the reader chooses it. Places that are made up are marked as an
 * example; goals without a place stand in the list alone.
 * @summary Influence and importance of goals, with the chosen ones and the reasons, from a `materiality` document.
 * @tag materiality-matrix
 * @event bk-choose - The reader has chosen a goal; `detail.goal` is its UN number as text, undefined for none or a topic of its own.
 */
export class MaterialityMatrix extends FigureElement<MaterialitySource> {
  static override styles = [...FigureElement.styles, ownDrawing, unNumberStyles, materialityMatrixStyles];
  static override readonly follows = ['goal'] as const;

  /** UN goal (1 to 17), or the document's own id, whose reason is shown. The reader may choose another. */
  @property() goal = '';

  @state() private pointed = '';
  @state() private size = { width: 0, height: 0 };
  /** The reader has chosen: only then is it told what is shown. */
  @state() private touched = false;
  private readonly warned = new Set<string>();
  private plot: Element | undefined;
  private readonly sizes = new ResizeObserver(() => this.measure());

  override connectedCallback(): void {
    super.connectedCallback();
    // Back on the page, nothing of its own has changed, but the room must be watched again.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
    this.plot = undefined;
  }

  protected override get settings(): readonly unknown[] {
    return [];
  }

  protected override prepare(): Promise<unknown> {
    return loadLater();
  }

  protected override async parse(input: unknown): Promise<MaterialitySource> {
    const later = await loadLater();
    return { document: later.parseMateriality(input), later };
  }

  protected override get statusText(): string {
    const { data, languages } = this;
    if (super.statusText || !data || !this.touched) return super.statusText;
    return data.later.describeOpen(this.viewOf(data, languages.language));
  }

  protected override deriveFigure({ document, later }: MaterialitySource, language: Language): Figure {
    return later.deriveMaterialityFigure(document, language);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const plot = this.renderRoot.querySelector('.plot') ?? undefined;
    if (plot === this.plot) return;
    this.sizes.disconnect();
    this.plot = plot;
    if (!plot) return;
    this.sizes.observe(plot);
    this.measure();
  }

  private measure(): void {
    const { clientWidth: width = 0, clientHeight: height = 0 } = this.plot ?? {};
    if (width !== this.size.width || height !== this.size.height) this.size = { width, height };
  }

  private viewOf({ document, later }: MaterialitySource, language: Language): MaterialityView {
    return {
      document,
      language,
      words: later.materialityWords[language],
      open: this.known(document, this.goal),
      size: { ...this.size, fontSize: Math.max(12, this.textSize * 0.8125) },
      pointed: this.pointed,
      point: (id) => (this.pointed = id),
      toggle: (id) => this.toggle(document, id),
    };
  }

  /** A UN goal that the document does not have is nothing to warn of: another element may have chosen it. */
  private known({ items }: MaterialityDocument, goal: string): string {
    if (!goal || items.some(({ id }) => id === goal)) return goal || '';
    const text = `<${this.localName} goal="${goal}"> is not known and is left out`;
    if (!/^(?:[1-9]|1[0-7])$/.test(goal) && !this.warned.has(text)) console.warn(text);
    this.warned.add(text);
    return '';
  }

  private toggle({ items }: MaterialityDocument, id: string): void {
    this.goal = id === this.goal ? '' : id;
    this.touched = true;
    // A topic of the municipality's own is nothing that others know.
    const chosen = items.find((item) => item.id === this.goal)?.goal;
    this.choose({ goal: chosen === undefined ? undefined : String(chosen) });
  }

  protected override renderBody(data: MaterialitySource, language: Language): TemplateResult | typeof nothing {
    return data.later.renderMateriality(this.viewOf(data, language), this.bare);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'materiality-matrix': MaterialityMatrix;
  }
}
