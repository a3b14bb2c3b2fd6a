import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FigureElement, type Figure } from '../../base/figure-element.js';
import { furtherFile } from '../../base/further-file.js';
import { goalColours } from '../../base/goal-colours.js';
import { goalIconStyles, renderGoalIcon } from '../../base/goal-icon.js';
import type * as progressFile from '../../base/progress-file.js';
import { renderSpreadList, statusSpreadStyles } from '../../base/status-spread.js';
import { deriveCardHeading, deriveCardSentence, deriveCardTable } from '../../charts/goal-card-words.js';
import { findPage, parseGoalPages, type GoalImage, type GoalPage, type GoalPages } from '../../data/goal-pages.js';
import { safeImage } from '../../data/safe-image.js';
import { safeUrl } from '../../data/safe-url.js';
import { localize, type Language } from '../../i18n/language.js';
import { goalCardWords } from '../../i18n/words/goal-card.js';
import { sdgGoalCardStyles } from './sdg-goal-card.styles.js';

const loadProgress = furtherFile(() => import('../../base/progress-file.js'));

/** The pages, and the marks of statuses where the document has statuses. */
interface CardSource extends GoalPages {
  readonly progress: typeof progressFile | undefined;
}

/**
 * Shows one of the UN's goals as the municipality has made it its own: its main goal, what is to be achieved, the way to the measures, a
 * picture, and how its indicators are doing.
 * @summary One of the UN's 17 goals as a page of the municipality has it, from a `goals` document.
 * @tag sdg-goal-card
 */
export class SdgGoalCard extends FigureElement<CardSource> {
  static override styles = [...FigureElement.styles, goalColours, goalIconStyles, statusSpreadStyles, sdgGoalCardStyles];
  static override readonly follows = ['goal'] as const;

  /** Number of the goal, 1 to 17. */
  @property() goal = '';
  /** Address of the measures where the document has none for the goal, with `{goal}` for its number, such as `/tiltak?maal={goal}`. */
  @property() href = '';
  /** Folder of the municipality's own icons, named `goal-01.svg` to `goal-17.svg`; or a pattern, such as `/fn/{n}.png` or `/fn/{nn}.svg`. */
  @property() icons = '';

  private warned = '';

  protected override get settings(): readonly unknown[] {
    return [this.goal];
  }

  protected override async parse(input: unknown): Promise<CardSource> {
    const pages = parseGoalPages(input);
    return { ...pages, progress: pages.plan.progress && (await loadProgress()) };
  }

  private pageOf(data: CardSource): GoalPage | undefined {
    const page = findPage(data, this.goal);
    if (this.goal && !page && this.warned !== this.goal)
      console.warn(`<${this.localName} goal="${(this.warned = this.goal)}"> is not known and is left out`);
    return page;
  }

  protected override deriveFigure(data: CardSource, language: Language): Figure {
    const { plan, progress } = data;
    const page = this.pageOf(data);
    const figure = { source: plan.source, updated: plan.updated };
    if (!page)
      return { ...figure, heading: localize(plan.title, language), sentence: '', empty: true, emptyText: goalCardWords[language].choose };
    const words = progress?.progressWords[language];
    return {
      ...figure,
      heading: deriveCardHeading(page, language),
      sentence: deriveCardSentence(page, plan, language),
      ...(words && page.counts && page.counts.length > 0 && { table: deriveCardTable(page, page.counts, { words, language }) }),
      notes: plan.progress?.note && page.counts ? [localize(plan.progress.note, language)] : [],
    };
  }

  protected override renderBody(data: CardSource, language: Language): TemplateResult | typeof nothing {
    const page = this.pageOf(data);
    if (!page) return nothing;
    const words = goalCardWords[language];
    return html`<div class="card" part="drawing">
      ${renderGoalIcon(page.goal, this.icons || '')}
      ${page.isPriority ? html`<p class="tag">${words.priority}</p>` : nothing}
      ${page.image ? this.renderPicture(page.image, language) : nothing}
      ${
        page.achieve.length > 0
          ? html`${this.renderLabel(words.achieve, 'achieve')}
              <ul class="achieve" aria-labelledby="achieve">
                ${page.achieve.map((text) => html`<li>${localize(text, language)}</li>`)}
              </ul>`
          : nothing
      }
      ${this.renderMeasures(page, language)}
      ${
        data.progress
          ? html`${this.renderLabel(words.status, 'statuses')} ${renderSpreadList(page.counts ?? [], data.progress, language)}`
          : nothing
      }
    </div>`;
  }

  /** A heading below the card's own, where that one is part of the page's outline. */
  private renderLabel(text: string, id: string): TemplateResult {
    const level = Math.round(Number(this.headingLevel));
    return level >= 1 && level <= 5
      ? html`<div class="label" id=${id} role="heading" aria-level=${level + 1}>${text}</div>`
      : html`<div class="label" id=${id}>${text}</div>`;
  }

  private renderMeasures({ goal, href, measures }: GoalPage, language: Language): TemplateResult | typeof nothing {
    const address = safeUrl(href ?? (this.href || '').replaceAll('{goal}', String(goal)));
    return address === undefined
      ? nothing
      : html`<p class="measures"><a href=${address}>${localize(measures, language) || goalCardWords[language].measures(goal)}</a></p>`;
  }

  /** A picture that does not come leaves no hole and no credit behind. */
  private renderPicture({ src, alt, credit }: GoalImage, language: Language): TemplateResult | typeof nothing {
    const address = safeImage(src, { document: this.src, page: this.baseURI });
    if (address === undefined) return nothing;
    const text = localize(credit, language);
    return html`<figure part="picture">
      <img
        src=${address}
        alt=${localize(alt, language)}
        loading="lazy"
        decoding="async"
        @error=${(event: Event) => hidePicture(event, true)}
        @load=${(event: Event) => hidePicture(event, false)}
      />
      ${text ? html`<figcaption>${text}</figcaption>` : nothing}
    </figure>`;
  }
}

function hidePicture(event: Event, hidden: boolean): void {
  const figure = (event.currentTarget as Element).closest<HTMLElement>('figure');
  if (figure) figure.hidden = hidden;
}

declare global {
  interface HTMLElementTagNameMap {
    'sdg-goal-card': SdgGoalCard;
  }
}
