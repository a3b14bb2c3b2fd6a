import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { textSizeOf } from '../browser/theme.js';
import type { ChartView, TableView } from '../charts/chart-view.js';
import type { deriveLayout } from '../charts/layout.js';
import type { Drawn } from '../charts/picture.js';
import { formatSource } from '../charts/source-line.js';
import type { Source } from '../data/document.js';
import { formatDate } from '../i18n/format.js';
import type { Language } from '../i18n/language.js';
import { commonWords, type CommonWords } from '../i18n/words/common.js';
import { figureStyles } from '../styles/figure.js';
import { tokens } from '../styles/tokens.js';
import { ChartController, type DrawingPick } from './chart-controller.js';
import type { Choice, ChoiceKey } from './choice.js';
import { DataElement } from './data-element.js';
import type { FileKind } from './downloads.js';
import { furtherFile } from './further-file.js';
import { renderSource } from './source-template.js';
import { renderTable } from './table-template.js';

/** What no fallback has. The page went on inside the tag: HTML has no `<indicator-chart … />` that closes itself. */
const restOfPage = 'h1,h2,h3,main,footer,nav,form,script,p~p~p,[src]:not(img,[slot])';

const loadFollower = furtherFile(() => import('./choice-follower.js'));

/** A part of a template; nothing, or undefined, where there is none. */
export type Rendered = TemplateResult | typeof nothing | undefined;

/** What a figure shows, worked out from its document for one language and one set of choices. */
export interface Figure {
  readonly heading: string;
  /** What the figures say. */
  readonly sentence: string;
  /** There is nothing to show. */
  readonly empty?: boolean;
  /** What to say then, in place of the usual words. */
  readonly emptyText?: string;
  readonly chart?: ChartView;
  /** Where everything stands in the drawing, when that is not as usual. */
  readonly arrange?: typeof deriveLayout;
  /** What happens when a part of the drawing is pressed. */
  readonly pick?: DrawingPick;
  /** For a drawing that is no chart: what a picture of it is made of, asked for when the reader wants one. */
  readonly picture?: () => Drawn;
  readonly table?: TableView;
  /** The table is on the page already: it is there for files. */
  readonly tableShown?: boolean;
  /** What is downloaded, where the table on the page leaves rows out. */
  readonly wholeTable?: () => TableView;
  /** The table is long: it is made when the reader opens it. */
  readonly tableWhenOpened?: boolean;
  readonly notes?: readonly string[];
  readonly source?: Source | undefined;
  readonly updated?: string | undefined;
}

/**
 * The anatomy that every figure has, from top to bottom: heading, sentence, choices, drawing, notes, source and buttons, table.
 * @slot - What readers see until the figures have come, and when they do not come: a link, a table or a sentence.
 * @csspart figure - The whole figure.
 * @csspart heading - The heading.
 * @csspart sentence - The sentence that says what the figures show.
 * @csspart drawing - The drawing.
 * @csspart legend - The legend.
 * @csspart tooltip - The values under the pointer.
 * @csspart table - The table.
 * @csspart source - The line with source, date and licence.
 * @cssprop [--bk-chart-height=20em] - Height of the drawing, kept free from the first paint.
 * @cssprop [--bk-accent] - Colour of the main series and of what can be pressed.
 * @cssprop [--bk-text] - Colour of the text; the page's own by default.
 * @event drawn - The chart engine has drawn.
 */
export abstract class FigureElement<T> extends DataElement<T> {
  static override styles = [tokens, figureStyles];
  /** The choices that it can take over from another element: it has a property by each of these names. */
  static readonly follows: readonly ChoiceKey[] = [];

  /** Heading of the figure, instead of the document's own. */
  @property() heading = '';
  /** Level of the heading on the page, 1 to 6. Without it the heading is no part of the page's outline. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel: number | undefined;
  /** Height of the drawing in pixels, 120 to 2000. */
  @property({ type: Number }) height: number | undefined;
  /** When the chart engine comes: `visible`, near the viewport; `interaction`, when the reader touches the drawing; `none`. */
  @property() engine: 'visible' | 'interaction' | 'none' = 'visible';
  /** Leaves out the buttons for downloading. */
  @property({ attribute: 'no-download', type: Boolean }) noDownload = false;
  /** Leaves out the table and its button. */
  @property({ attribute: 'no-table', type: Boolean }) noTable = false;
  /** Leaves out the line with source, date and licence. */
  @property({ attribute: 'no-source', type: Boolean }) noSource = false;
  /** Shows the drawing alone. */
  @property({ type: Boolean }) bare = false;
  /** `light` or `dark`, where the page does not say it by its `color-scheme`. */
  @property({ reflect: true }) theme: 'light' | 'dark' | undefined;

  /** Colour of the main series and of what can be pressed, as `#00529b`: `--bk-accent` for a page that allows no style of its own. */
  @property() accent: string | undefined;
  /** Ids of the elements whose choices this one follows, with spaces between: UN goal, service area, year or region. */
  @property() follow = '';

  @state() private tableOpen = false;
  @state() private holdsPage = false;
  private readonly chart = new ChartController(this);
  private figureKey: readonly unknown[] = [];
  private figure: Figure | undefined;
  private follower: unknown;

  /** Size of the text around the drawing, in CSS pixels. */
  get textSize(): number {
    return textSizeOf(this);
  }

  protected override get isEmpty(): boolean {
    return this.figure?.empty ?? false;
  }

  /** From the document to what is shown. Pure but for the element's own settings, which `settings` names. */
  protected abstract deriveFigure(data: T, language: Language): Figure;
  /** The element's own settings that `deriveFigure` reads; a change of one derives anew. */
  protected abstract get settings(): readonly unknown[];
  /** The reader's choices, in one row above the drawing. */
  protected renderChoices(_data: T, _language: Language): Rendered {
    return nothing;
  }
  /** What stands where a drawing does, for figures that are not charts. */
  protected renderBody(_data: T, _language: Language): Rendered {
    return nothing;
  }

  /** What belongs below the drawing, such as a table of its own that can be folded out. */
  protected renderDetails(_data: T, _language: Language): Rendered {
    return nothing;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('height')) {
      const height = this.height && Number.isFinite(this.height) ? Math.min(2000, Math.max(120, this.height)) : undefined;
      if (height) this.style.setProperty('--_height', `${height}px`);
      else this.style.removeProperty('--_height');
    }
    if (changed.has('accent')) this.style.setProperty('--bk-accent', /^#[\da-f]{6}$/i.exec(this.accent ?? '')?.[0] ?? '');
    if (this.follow && !this.follower) void this.beginToFollow();
    if (this.data !== undefined) this.refreshFigure(this.data, this.languages.language);
  }

  /** Tells what the reader has chosen: what other elements may follow, and what only this one has, such as a rule. */
  protected choose(choice: Choice | Readonly<Record<string, unknown>>): void {
    this.dispatchEvent(new CustomEvent('bk-choose', { bubbles: true, composed: true, detail: choice }));
  }

  private async beginToFollow(): Promise<void> {
    this.follower = true;
    try {
      const { ChoiceFollower } = await loadFollower();
      this.follower = new ChoiceFollower(this);
    } catch {
      // The figure stands by itself; the next change of a setting tries again.
      this.follower = undefined;
    }
  }

  protected override render(): TemplateResult {
    const { language } = this.languages;
    const words = commonWords[language];
    return html`<div class="root" lang=${language}>
      <div class="status" role="status">${this.statusText}</div>
      ${this.renderFailure(words, language)}
      ${
        this.data === undefined || !this.figure
          ? this.renderPlaceholder()
          : html`${this.renderData(this.data, this.figure, words)}
              <div ?hidden=${!this.holdsPage}><slot @slotchange=${this.lookInside}></slot></div>`
      }
    </div>`;
  }

  private renderPlaceholder(): TemplateResult {
    return html`<div class="placeholder">${this.heading && this.failureText ? this.renderHeading(this.heading) : nothing}<slot></slot></div>`;
  }

  /** The figure takes the place of what stands inside the tag, but not of the rest of a page that an unclosed tag has swallowed. */
  private readonly lookInside = (): void => {
    const holdsPage = this.querySelector(restOfPage) !== null;
    if (holdsPage && !this.holdsPage) console.warn(`Is </${this.localName}> missing? The page goes on inside.`);
    this.holdsPage = holdsPage;
  };

  private renderFailure(words: CommonWords, language: Language): TemplateResult | typeof nothing {
    if (!this.failureText) return nothing;
    const since = this.lastGoodAt;
    return html`<div class="failure" part="error" role="alert">
      <p id="failure">${this.failureText}${since ? html` ${words.lastGood(formatDate(since.toISOString(), language))}` : nothing}</p>
      <button type="button" aria-describedby="failure" @click=${() => void this.reload()}>${words.retry}</button>
    </div>`;
  }

  private renderData(data: T, figure: Figure, words: CommonWords): TemplateResult {
    const { language } = this.languages;
    const heading = this.heading || figure.heading;
    const { chart } = figure;
    const drawing = chart
      ? this.chart.render(chart, { heading, words, arrange: figure.arrange, pick: figure.pick })
      : this.renderBody(data, language);
    if (this.bare)
      return html`<div class="figure" part="figure" role="group" aria-label=${heading}>${figure.empty ? (figure.emptyText ?? words.empty) : drawing}</div>`;
    return html`<div class="figure" part="figure" role="group" aria-labelledby="heading">
      <div class="body">
        ${this.renderHeading(heading)}
        <p class="sentence" part="sentence">${figure.empty ? (figure.emptyText ?? words.empty) : figure.sentence}</p>
        ${figure.empty ? nothing : html`${this.renderChoices(data, language)} ${drawing} ${this.renderNotes(figure, words)}`}
      </div>
      ${figure.empty ? nothing : this.renderDetails(data, language)} ${this.renderFooter(figure, words, language)}
    </div>`;
  }

  private renderHeading(heading: string): TemplateResult {
    const level = Number(this.headingLevel);
    return level >= 1 && level <= 6
      ? html`<div class="heading" part="heading" id="heading" role="heading" aria-level=${Math.round(level)}>${heading}</div>`
      : html`<div class="heading" part="heading" id="heading">${heading}</div>`;
  }

  private renderNotes({ notes = [] }: Figure, words: CommonWords): TemplateResult | typeof nothing {
    return notes.length > 0
      ? html`<ul class="notes" aria-label=${words.notes}>
          ${notes.map((note) => html`<li>${note}</li>`)}
        </ul>`
      : nothing;
  }

  private renderFooter(figure: Figure, words: CommonWords, language: Language): TemplateResult {
    const { table } = figure;
    const withTable = table && !this.noTable && !figure.tableShown;
    const wait = figure.tableWhenOpened && !this.tableOpen;
    return html`<div class="footer">
        ${this.noSource ? nothing : renderSource(figure.source, figure.updated, language)}
        <div class="buttons">
          ${withTable ? html`<button type="button" aria-expanded=${this.tableOpen} aria-controls="table" @click=${this.toggleTable}>${words.table}</button>` : nothing}
          ${this.noDownload || figure.empty || !(table ?? figure.chart) ? nothing : this.renderDownloads(figure, words)}
        </div>
      </div>
      ${
        withTable
          ? html`<div id="table" class="table-panel" hidden=${this.tableOpen ? nothing : 'until-found'} @beforematch=${this.toggleTable}>${guard([table, language, wait], () => (wait ? nothing : renderTable(table, words)))}</div>`
          : nothing
      }`;
  }

  private renderDownloads({ table, chart, picture }: Figure, words: CommonWords): TemplateResult {
    const kinds: readonly FileKind[] = [
      ...(table ? (['csv', 'json'] as const) : []),
      ...(chart || picture ? (['svg', 'png'] as const) : []),
    ];
    return html`<details class="downloads">
      <summary>${words.download}</summary>
      <ul>${kinds.map((kind) => html`<li><button type="button" @click=${() => void this.download(kind)}>${words.files[kind]}</button></li>`)}</ul>
    </details>`;
  }

  private async download(kind: FileKind): Promise<void> {
    const { figure } = this;
    if (!figure) return;
    const { language } = this.languages;
    const { download } = await import('./downloads.js');
    const heading = this.heading || figure.heading;
    const { sentence, table, wholeTable = () => table } = figure;
    await download(kind, {
      heading,
      sentence,
      table: wholeTable(),
      language,
      source: formatSource(figure.source, figure.updated, language),
      picture: this.chart.picture ?? figure.picture?.(),
      root: this.renderRoot,
    });
  }

  private readonly toggleTable = (): void => {
    this.tableOpen = !this.tableOpen;
  };

  /** Derives only when the document, the language or a setting has changed, and keeps the last figure when it cannot. */
  private refreshFigure(data: T, language: Language): void {
    const key = [data, language, ...this.settings];
    if (key.length === this.figureKey.length && key.every((item, index) => item === this.figureKey[index])) return;
    this.figureKey = key;
    try {
      this.figure = this.deriveFigure(data, language);
    } catch (error) {
      void this.fail(error);
    }
  }
}
