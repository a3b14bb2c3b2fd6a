import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ChoiceKey } from '../../base/choice.js';
import { FigureElement, type Figure } from '../../base/figure-element.js';
import { furtherFile } from '../../base/further-file.js';
import type { TimelineDocument, TimelineItem } from '../../data/timeline.js';
import type { Language } from '../../i18n/language.js';
import { ownDrawing } from '../../styles/own-drawing.js';
import { planTimelineStyles } from './plan-timeline.styles.js';
import { renderTimelineChoices } from './timeline-choices.js';
import type * as timelineFigure from './timeline-figure.js';
import { renderStrip } from './timeline-strip.js';
import type { TimelineChoice, TimelineView } from './timeline-view.js';

const loadFigure = furtherFile(() => import('./timeline-figure.js'));
const loadCalendar = furtherFile(() => import('./timeline-calendar.js'));

/** A document, and the file that knows how to show it: they come together. */
interface TimelineSource {
  readonly document: TimelineDocument;
  readonly file: typeof timelineFigure;
}

/**
 * Shows a process in time: lanes with periods, hearings, meetings, decisions and milestones, with exact dates or vague ones such as
 * "vinter 2020", what is under way and what comes first in a list, and calendar files.
 * @summary A plan's process and participation, from a `timeline` document.
 * @tag plan-timeline
 * @event bk-choose - The reader has chosen a year, a lane or a type; `detail.year`, `detail.lane` or `detail.show`, undefined for all.
 */
export class PlanTimeline extends FigureElement<TimelineSource> {
  static override styles = [...FigureElement.styles, ownDrawing, planTimelineStyles];
  static override readonly follows: readonly ChoiceKey[] = ['year'];

  /** Shows this lane, by its id in the document. The reader may choose another. */
  @property() lane = '';
  /** Shows one type: `hearing`, `meeting`, `decision`, `milestone` or `period`. The reader may choose another. */
  @property() show: 'hearing' | 'meeting' | 'decision' | 'milestone' | 'period' | '' = '';
  /** Shows what happens in this year. The reader may choose another. */
  @property({ type: Number }) year: number | undefined;
  /** The day that counts as now, such as `2019-04-01`, for print and pictures; without it, today. */
  @property() now = '';

  private view: TimelineView | undefined;
  private readonly warned = new Set<string>();

  protected override get settings(): readonly unknown[] {
    return [this.lane, this.show, this.year, this.today];
  }

  protected override prepare(): Promise<unknown> {
    return loadFigure();
  }

  protected override async parse(input: unknown): Promise<TimelineSource> {
    const file = await loadFigure();
    return { document: file.parseTimeline(input), file };
  }

  protected override get statusText(): string {
    const { view } = this;
    return super.statusText || (view?.asks ? view.words.hits(view.shown.length) : '');
  }

  protected override deriveFigure({ document, file }: TimelineSource, language: Language): Figure {
    this.view = file.deriveTimelineView(document, this.choiceOf(file), { today: this.today, language });
    return file.deriveTimelineFigure(this.view);
  }

  /** First moment of the day in UTC: the reader's own day, since that is what a date in a plan means. */
  private get today(): number {
    const given = /^\d{4}-\d\d-\d\d$/.test(this.now || '') ? Date.parse(this.now) : NaN;
    if (!Number.isNaN(given)) return given;
    if (this.now) this.warnOf('now', this.now);
    const now = new Date();
    return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  }

  private choiceOf({ timelineTypes }: typeof timelineFigure): TimelineChoice {
    const { year } = this;
    const show = timelineTypes.find((type) => type === this.show);
    if (this.show && !show) this.warnOf('show', this.show);
    const isYear = typeof year === 'number' && Number.isInteger(year) && year >= 1500 && year < 2500;
    if (typeof year === 'number' && !isYear) this.warnOf('year', String(year));
    return { lane: this.lane || '', show: show ?? '', year: isYear ? year : undefined };
  }

  /** Tells once of an attribute that says something else than it can. */
  private warnOf(name: string, value: string): void {
    const text = `<${this.localName} ${name}="${value}"> is not known and is left out`;
    if (!this.warned.has(text)) console.warn(text);
    this.warned.add(text);
  }

  private change(change: Partial<TimelineChoice>): void {
    const { lane, show, year } = this;
    Object.assign(this, change);
    const chosen = {
      ...(lane !== this.lane && { lane: this.lane || undefined }),
      ...(show !== this.show && { show: this.show || undefined }),
      ...(year !== this.year && { year: this.year }),
    };
    if (Object.keys(chosen).length > 0) this.choose(chosen);
  }

  private async saveCalendar(document: TimelineDocument, items: readonly TimelineItem[]): Promise<void> {
    const { saveCalendar } = await loadCalendar();
    saveCalendar({ document, items, address: new URL(this.src, this.baseURI).href, language: this.languages.language });
  }

  protected override renderChoices(): TemplateResult {
    return html`${this.view && renderTimelineChoices(this.view, (choice) => this.change(choice))}`;
  }

  protected override renderBody({ document, file }: TimelineSource): TemplateResult {
    const level = Number(this.headingLevel);
    return html`${
      this.view && [
        renderStrip(this.view),
        file.renderTimelineList(this.view, {
          level: level >= 1 && level < 6 ? Math.round(level) + 1 : undefined,
          onCalendar: (item) => void this.saveCalendar(document, [item]),
        }),
      ]
    }`;
  }

  protected override renderDetails({ document }: TimelineSource): TemplateResult | typeof nothing {
    const { view } = this;
    if (!view || this.noDownload || view.shown.length === 0) return nothing;
    return html`<p class="calendar">
      <button type="button" @click=${() => void this.saveCalendar(document, view.shown)}>${view.words.calendarAll}</button>
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-timeline': PlanTimeline;
  }
}
