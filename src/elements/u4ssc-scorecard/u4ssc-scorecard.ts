import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FigureElement, type Figure } from '../../base/figure-element.js';
import { deriveU4sscSentence } from '../../charts/u4ssc-words.js';
import { formatU4sscCode, isInSegment, normaliseU4sscCode, u4sscKpis } from '../../data/u4ssc-codes.js';
import { DataError } from '../../data/errors.js';
import type { U4sscDocument, U4sscMeasurement } from '../../data/u4ssc.js';
import { localize, type Language } from '../../i18n/language.js';
import { u4sscWords } from '../../i18n/words/u4ssc.js';
import { ownDrawing } from '../../styles/own-drawing.js';
import type * as laterModule from './scorecard-later.js';
import { renderRings } from './scorecard-ring.js';
import type { ScorecardView } from './scorecard-view.js';
import { u4sscScorecardStyles } from './u4ssc-scorecard.styles.js';

/**
 * Shows a city's measurement by U4SSC's 91 indicators: what was reported, what was not, and the points where a target is given, with a
 * second city or year beside it.
 * @summary U4SSC's 91 indicators as a ring and a list, from a `u4ssc` document.
 * @tag u4ssc-scorecard
 * @event bk-choose - The reader has chosen a part; `detail.segment` is its code, such as `SC:SH`, undefined for all.
 */
export class U4sscScorecard extends FigureElement<U4sscDocument> {
  static override styles = [...FigureElement.styles, ownDrawing, u4sscScorecardStyles];

  /** Ids of the measurements to show, one or two with a space between; without it, the first two. The reader may choose others. */
  @property() measurements = '';
  /** Code of the dimension, sub-dimension or category to show, such as `SC` or `SC:SH:SI`. The reader may choose another. */
  @property() segment = '';

  @state() private later: typeof laterModule | undefined;
  @state() private names: ScorecardView['nameOf'] | undefined;
  /** The reader has chosen: only then is it told what is shown. */
  @state() private touched = false;
  private readonly warned = new Set<string>();

  override connectedCallback(): void {
    super.connectedCallback();
    void this.fetchLater();
  }

  protected override get settings(): readonly unknown[] {
    return [this.measurements, this.later, this.names];
  }

  protected override get statusText(): string {
    return super.statusText || (this.touched && this.data ? this.shownText(this.viewOf(this.data, this.languages.language)) : '');
  }

  protected override async parse(input: unknown): Promise<U4sscDocument> {
    await this.fetchLater();
    if (!this.later) throw new DataError('unreachable', 'a file of the library did not come');
    return this.later.parseU4ssc(input);
  }

  /** Beside the figures, not after them. What did not come is asked for anew at the next figures; without the names the codes must do. */
  private async fetchLater(): Promise<void> {
    const quietly = (): undefined => undefined;
    const [later, names] = await Promise.all([
      this.later ?? import('./scorecard-later.js').catch(quietly),
      this.names ?? import('../../i18n/u4ssc-names.js').then(({ u4sscName }) => u4sscName, quietly),
    ]);
    this.later = later;
    this.names = names;
  }

  protected override deriveFigure(document: U4sscDocument, language: Language): Figure {
    const view = this.viewOf(document, language);
    const { later } = this;
    return {
      heading: localize(document.title, language),
      sentence: deriveU4sscSentence(view.measurements, language),
      empty: document.measurements.every(({ results }) => results.size === 0),
      ...(later && {
        table: later.deriveU4sscTable(document, view),
        tableWhenOpened: true,
        // as the ring is when it is asked for
        picture: () => later.drawScorecard(this.viewOf(document, this.languages.language)),
      }),
      notes: document.notes.map((note) => localize(note, language)),
      source: document.source,
      updated: document.updated,
    };
  }

  private viewOf(document: U4sscDocument, language: Language): ScorecardView {
    const nameOf = this.names ?? formatU4sscCode;
    return { document, language, words: u4sscWords[language], nameOf, measurements: this.shown(document), segment: this.shownSegment };
  }

  /** Those that are asked for; the first two where none of these is in the document. */
  private shown({ measurements }: U4sscDocument): readonly U4sscMeasurement[] {
    const asked = (this.measurements || '').split(/\s+/).filter(Boolean);
    const found = asked.flatMap((id) => measurements.find((measurement) => measurement.id === id) ?? this.warnOf('measurements', id));
    return (found.length > 0 ? found : measurements).slice(0, 2);
  }

  private get shownSegment(): string {
    const segment = normaliseU4sscCode(this.segment || '');
    if (segment.split(':').length < 4 && u4sscKpis.some(({ code }) => isInSegment(code, segment))) return segment;
    this.warnOf('segment', this.segment);
    return '';
  }

  /** Tells once of an attribute that says something else than it can. */
  private warnOf(name: string, value: string): never[] {
    const text = `<${this.localName} ${name}="${value}"> is not known and is left out`;
    if (!this.warned.has(text)) console.warn(text);
    this.warned.add(text);
    return [];
  }

  private shownText({ segment, words, nameOf, language }: ScorecardView): string {
    const all = u4sscKpis.length;
    const count = u4sscKpis.filter(({ code }) => isInSegment(code, segment)).length;
    return words.shown(segment ? nameOf(segment, language) : words.all(all), count, all);
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    // One listener for the segments of every ring.
    this.renderRoot.addEventListener('click', (event) => {
      const code = (event.target as Element).closest<SVGElement>('[data-segment]')?.dataset['segment'];
      if (code) void this.chooseSegment(code === this.shownSegment ? '' : code);
    });
  }

  private async chooseSegment(segment: string): Promise<void> {
    this.segment = segment;
    this.touched = true;
    this.choose({ segment: segment || undefined });
    await this.updateComplete;
    // What was asked for is not left folded.
    if (segment) for (const part of this.renderRoot.querySelectorAll<HTMLDetailsElement>('details.sub:not([hidden])')) part.open = true;
  }

  private chooseMeasurement(document: U4sscDocument, place: number, id: string): void {
    const ids = this.shown(document).map((measurement) => measurement.id);
    ids[place] = id;
    // Nothing is compared with itself.
    this.measurements = [...new Set(ids)].filter(Boolean).join(' ');
  }

  protected override renderChoices(document: U4sscDocument, language: Language): TemplateResult | typeof nothing {
    const actions = {
      onSegment: (segment: string) => void this.chooseSegment(segment),
      onMeasurement: (place: number, id: string) => this.chooseMeasurement(document, place, id),
    };
    return this.later?.renderScorecardChoices(this.viewOf(document, language), actions) ?? nothing;
  }

  protected override renderBody(document: U4sscDocument, language: Language): TemplateResult {
    const view = this.viewOf(document, language);
    const rings = renderRings(view);
    if (this.bare || !this.later) return rings;
    return html`<div class="card">
      <div class="columns n${view.measurements.length}">
        ${rings}
        <div>
          ${view.segment ? html`<p class="shown">${this.shownText(view)} <button type="button" @click=${() => void this.chooseSegment('')}>${view.words.reset}</button></p>` : nothing}
          ${this.later.renderList(view)}
        </div>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'u4ssc-scorecard': U4sscScorecard;
  }
}
