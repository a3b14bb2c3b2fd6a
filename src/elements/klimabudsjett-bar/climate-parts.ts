// Loaded when more than a climate budget's picture is shown. Nothing of the entry may import it statically.
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { addStyles } from '../../base/add-styles.js';
import { ChartController, type DrawingPick } from '../../base/chart-controller.js';
import type { Figure, FigureElement } from '../../base/figure-element.js';
import { renderSource } from '../../base/source-template.js';
import { renderTable } from '../../base/table-template.js';
import type { BarTable } from '../../charts/climate-bars.js';
import type { Language } from '../../i18n/language.js';
import { climatePartWords } from '../../i18n/words/climate-parts.js';
import { commonWords } from '../../i18n/words/common.js';
import type { ClimateBudget } from '../../data/climate-budget-document.js';
import { renderBars } from './bar-table.js';
import type { ClimateChange, ClimateChoice, ClimateView } from './climate-choice.js';
import type { MeasureList } from '../../charts/climate-measure-table.js';
import { climatePartsStyles } from './climate-parts.styles.js';
import type { ClimatePart } from './climate-part.js';
import { derivePart, type PartFiles } from './part-views.js';

type Host = FigureElement<unknown> & { readonly headingLevel: number | undefined };

interface PartsContext {
  readonly choice: ClimateChoice;
  readonly language: Language;
  /** The view on top, and those below it. */
  readonly top: ClimateView | undefined;
  readonly below: readonly ClimateView[];
}

/** All that stands below a climate budget's picture, or alone: each part with its sentence, its drawing or bars, and its table. */
export class ClimateParts implements ReactiveController {
  /** What has changed for those who do not see it. */
  status = '';
  files: PartFiles;
  private readonly change: (change: ClimateChange) => void;
  private budget: ClimateBudget | undefined;
  private context: PartsContext | undefined;
  private parts: readonly ClimatePart[] = [];
  private list: MeasureList | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly charts = new Map<ClimateView, ChartController>();

  constructor(
    private readonly host: Host,
    { files, change }: { files: PartFiles; change: (change: ClimateChange) => void },
  ) {
    this.files = files;
    this.change = change;
    host.addController(this);
    addStyles(host, climatePartsStyles);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  /** Works the parts out; gives what the one on top has for the figure, where it is not the picture itself. */
  derive(budget: ClimateBudget, context: PartsContext): Partial<Figure> | undefined {
    const { choice, language, top, below } = context;
    this.budget = budget;
    this.context = context;
    this.list = this.files.measures.deriveList(budget, choice, language);
    const alone = top && top !== 'overview' && top !== 'accounts' ? top : undefined;
    const wanted = [...(alone ? [alone] : []), ...below];
    this.parts = wanted.flatMap((view) => derivePart(view, budget, { choice, language, files: this.files }));
    for (const { view, chart } of this.parts)
      if (chart && view !== alone && !this.charts.has(view)) this.charts.set(view, new ChartController(this.host));
    const part = this.parts.find(({ view }) => view === alone);
    return (
      part && {
        sentence: part.sentence,
        notes: part.notes ?? [],
        tableShown: part.bars !== undefined && part.bars === part.table,
        ...(part.chart && { chart: part.chart }),
        ...(part.table && { table: part.table }),
      }
    );
  }

  /** After a moment, so that one who chooses on is not talked over. */
  announceSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const { list, context } = this;
      this.status = list && list.all > 0 && context ? this.files.measures.statusOf(list, context.choice, context.language) : '';
      this.host.requestUpdate();
    }, 350);
  }

  /** What stands where the picture does, for a part that is no chart. */
  renderTop(): TemplateResult | typeof nothing {
    const part = this.parts.find(({ view }) => view === this.context?.top);
    return part && !part.chart ? this.renderContent(part) : nothing;
  }

  renderBelow(): TemplateResult {
    const { parts, context } = this;
    const top = parts.find(({ view }) => view === context?.top);
    return html`${top?.chart ? this.renderExtras(top) : nothing} ${parts.filter((part) => part !== top).map((part) => this.renderPart(part))}`;
  }

  private renderPart(part: ClimatePart): TemplateResult {
    const { view, heading, sentence, notes = [] } = part;
    const level = Number(this.host.headingLevel);
    const id = `part-${view}`;
    const isHeading = level >= 1 && level <= 5;
    return html`<div class="section part-${view}" role="group" aria-labelledby=${id}>
      <div class="part-heading" id=${id} role=${isHeading ? 'heading' : nothing} aria-level=${isHeading ? Math.round(level) + 1 : nothing}>${heading}</div>
      ${sentence ? html`<p class="sentence">${sentence}</p>` : nothing} ${this.renderContent(part)}
      ${notes.length > 0 ? html`<ul class="notes">${notes.map((note) => html`<li>${note}</li>`)}</ul>` : nothing}
    </div>`;
  }

  private renderContent(part: ClimatePart): TemplateResult {
    const { context, budget } = this;
    if (part.view === 'measures' && context && budget && this.list)
      return this.files.measures.renderMeasures(budget, this.list, {
        ...context,
        change: this.change,
        withYear: context.top !== 'measures',
      });
    const chart = part.chart && this.charts.get(part.view);
    const words = commonWords[context?.language ?? 'nb'];
    return html`${this.renderPartChoices(part)}
    ${part.chart && chart ? chart.render(part.chart, { heading: part.heading, words, pick: this.pickOf(part.view) }) : nothing}
    ${part.bars ? this.renderBarTable(part.bars) : nothing} ${this.renderExtras(part)}`;
  }

  /** The choices of a part of its own, its table and its source. */
  private renderExtras(part: ClimatePart): TemplateResult {
    const { language = 'nb' } = this.context ?? {};
    const alone = part.view === this.context?.top;
    const table = part.table && part.table !== part.bars && !alone ? part.table : undefined;
    return html`${alone && part.chart ? this.renderPartChoices(part) : nothing}
    ${table && !this.host.noTable ? html`<details class="part-table" ?open=${part.tableOpen ?? false}><summary>${climatePartWords[language].table}</summary>${renderTable(table, commonWords[language])}</details>` : nothing}
    ${part.extra ? renderTable(part.extra, commonWords[language]) : nothing}
    ${part.source && !this.host.noSource ? renderSource(part.source, undefined, language) : nothing}`;
  }

  private renderBarTable(bars: BarTable): TemplateResult {
    const { choice, language = 'nb' } = this.context ?? {};
    return renderBars(bars, {
      chosen: choice?.sector,
      words: commonWords[language],
      label: climatePartWords[language].chooseSector,
      choose: (id) => this.change({ sector: id === choice?.sector ? '' : id }),
    });
  }

  private pickOf(view: ClimateView): DrawingPick | undefined {
    const sector = this.context?.choice.sector;
    if (view !== 'accounts') return undefined;
    return {
      chosen: sector === undefined ? undefined : `sector ${sector}`,
      choose: ({ series = '' }) => {
        const id = this.files.file.sectorOfSeries(series);
        this.change({ sector: id === sector ? '' : id });
      },
    };
  }

  private renderPartChoices({ choice }: ClimatePart): TemplateResult | typeof nothing {
    if (!choice || choice.options.length < 2) return nothing;
    const { name, label, options } = choice;
    return html`<div class="choices">
      <label
        >${label}<select @change=${(event: Event) => this.change({ [name]: (event.target as HTMLSelectElement).value })}>
          ${options.map((option) => html`<option .value=${option.id} .selected=${option.chosen}>${option.name}</option>`)}
        </select></label
      >
    </div>`;
  }
}
