import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Choice, ChoiceKey } from '../../base/choice.js';
import { applyChoice } from '../../base/choice-follower.js';
import { FigureElement, type Figure } from '../../base/figure-element.js';
import { parseDashboard, type DashboardDocument, type DashboardElement } from '../../data/dashboard-document.js';
import { isSafeAttribute } from '../../data/safe-attribute.js';
import { localize, type Language } from '../../i18n/language.js';
import { unGoals } from '../../i18n/un-goals.js';
import { dashboardWords } from '../../i18n/words/dashboard.js';
import { sdgDashboardStyles } from './sdg-dashboard.styles.js';

const keys = ['goal', 'serviceArea', 'year', 'region'] as const satisfies readonly ChoiceKey[];

/** The names that choices have in the page's address. */
const inAddress = { goal: 'goal', serviceArea: 'service-area', year: 'year', region: 'region' } as const;

const noDocument: DashboardDocument = { title: '', sections: [] };

/**
 * Shows a whole page from one document, or gathers the tags that stand inside it: what the reader chooses in one element holds for all,
 * stands in the page's address, and can be linked to. An element with a `follow` of its own keeps to that.
 * @summary A page of elements with shared choices, from a `dashboard` document or around tags.
 * @tag sdg-dashboard
 * @slot - Without `src`, the tags that share their choices; with it, what readers see until the page has come.
 * @event bk-choose - The reader has chosen: `detail.goal`, `detail.serviceArea`, `detail.year` or `detail.region`, undefined for all.
 */
export class SdgDashboard extends FigureElement<DashboardDocument> {
  static override styles = [...FigureElement.styles, sdgDashboardStyles];
  static override readonly follows = keys;

  /** The UN goal that is chosen, 1 to 17. The page's address goes before it, and the reader may choose another. */
  @property() goal = '';
  /** Id of the service area that is chosen. */
  @property({ attribute: 'service-area' }) serviceArea = '';
  /** The year that is chosen. */
  @property({ type: Number }) year: number | undefined;
  /** Code of the region that is chosen. */
  @property() region = '';
  /** Keeps the choices out of the page's address. */
  @property({ attribute: 'no-address', type: Boolean }) noAddress = false;

  /** What the document has put into the page. */
  private made: readonly HTMLElement[] = [];
  private hasChosen = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('bk-choose', this.takeChoice);
    // It does not bubble, but is met on its way down: an element that comes late is told before it shows anything.
    this.addEventListener('loadstart', this.tellLate, true);
    addEventListener('popstate', this.goToAddress);
    this.readAddress(true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('bk-choose', this.takeChoice);
    this.removeEventListener('loadstart', this.tellLate, true);
    removeEventListener('popstate', this.goToAddress);
  }

  /** Around tags there is nothing to fetch, but as much to show. */
  protected override get wants(): string {
    return this.src || 'tags';
  }

  protected override fetchSource(options: Parameters<FigureElement<DashboardDocument>['fetchSource']>[0]): Promise<unknown> {
    return this.src ? super.fetchSource(options) : Promise.resolve(noDocument);
  }

  protected override parse(input: unknown): DashboardDocument {
    return parseDashboard(input);
  }

  protected override get settings(): readonly unknown[] {
    return [];
  }

  protected override deriveFigure(document: DashboardDocument, language: Language): Figure {
    return {
      heading: localize(document.title, language),
      sentence: localize(document.intro, language),
      empty: Boolean(this.src) && document.sections.length === 0,
      source: document.source,
      updated: document.updated,
    };
  }

  protected override get statusText(): string {
    const own = super.statusText;
    if (own || !this.hasChosen) return own;
    const words = dashboardWords[this.languages.language];
    const names = this.chosenNames(this.languages.language);
    return names.length > 0 ? words.shows(names.map(([, name]) => name).join(', ')) : words.showsAll;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (hasNewData(changed) && this.data) {
      const { data } = this;
      // What the page's address or a tag says goes before what the document begins with.
      if (!this.hasChosen) for (const key of keys) if (isNone(this[key])) Object.assign(this, { [key]: data[key] ?? this[key] });
      this.fill(data);
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const names = keys.filter((key) => changed.has(key) && !(isNone(changed.get(key)) && isNone(this[key])));
    if (names.length === 0) return;
    const choice = Object.fromEntries(names.map((key) => [key, isNone(this[key]) ? undefined : this[key]]));
    for (const element of this.within) applyChoice(element, choice);
    this.writeAddress();
  }

  protected override renderChoices(_document: DashboardDocument, language: Language): TemplateResult | typeof nothing {
    const words = dashboardWords[language];
    const names = this.chosenNames(language);
    if (names.length === 0) return nothing;
    const clear = (choice: Choice) => (): void => this.choose(choice);
    return html`<div class="chosen" role="group" aria-label=${words.chosen}>
      ${words.chosen}:
      ${names.map(
        ([key, name]) =>
          html`<button type="button" aria-label=${words.remove(name)} @click=${clear({ [key]: undefined })}>${name}</button>`,
      )}
      ${
        names.length > 1
          ? html`<button type="button" class="all" @click=${clear(Object.fromEntries(keys.map((key) => [key, undefined])))}>${words.all}</button>`
          : nothing
      }
    </div>`;
  }

  protected override renderBody(document: DashboardDocument, language: Language): TemplateResult {
    if (!this.src) return html`<slot></slot>`;
    return html`${document.sections.map(
      ({ id, title, text, elements }, section) =>
        html`<section class="section" id=${id ?? nothing}>
          ${title === undefined ? nothing : this.renderTitle(localize(title, language))}
          ${text === undefined ? nothing : html`<p class="section-text">${localize(text, language)}</p>`}
          <div class="grid">
            ${elements.map(
              ({ width }, position) =>
                html`<div class="place ${width === 'whole' ? 'whole' : ''}"><slot name=${slotName(section, position)}></slot></div>`,
            )}
          </div>
        </section>`,
    )}`;
  }

  private renderTitle(title: string): TemplateResult {
    const level = Number(this.headingLevel);
    return level >= 1 && level <= 5
      ? html`<div class="section-title" role="heading" aria-level=${level + 1}>${title}</div>`
      : html`<div class="section-title">${title}</div>`;
  }

  /** What is chosen, in words. A service area or a region that the document does not name stands by its id. */
  private chosenNames(language: Language): readonly (readonly [ChoiceKey, string])[] {
    const words = dashboardWords[language];
    const nameOf = (key: ChoiceKey, value: string): string => {
      if (key === 'goal') return words.goal(value, unGoals[Number(value) - 1]?.[language] ?? '').trim();
      return key === 'year' ? value : localize(this.data?.names?.[key]?.[value] ?? value, language);
    };
    return keys.flatMap((key) => (this[key] ? [[key, nameOf(key, String(this[key]))] as const] : []));
  }

  /** Elements go into the page itself: it finds and styles them as it does its own, and each is asked for when it comes near. */
  private fill(document: DashboardDocument): void {
    for (const element of this.made) element.remove();
    this.made = document.sections.flatMap(({ elements }, section) =>
      elements.map((item, position) => this.make(item, slotName(section, position))),
    );
    this.append(...this.made);
  }

  private make({ tag, id, src, heading, attributes = {} }: DashboardElement, slot: string): HTMLElement {
    const element = globalThis.document.createElement(tag);
    element.slot = slot;
    if (id !== undefined) element.id = id;
    const level = Number(this.headingLevel);
    const given = {
      ...(level >= 1 && level <= 4 && { 'heading-level': String(level + 2) }),
      ...(heading !== undefined && { heading: localize(heading, this.languages.language) }),
      ...attributes,
      ...(src !== undefined && { src: this.fromDocument(src) }),
    };
    for (const [name, value] of Object.entries(given)) if (isSafeAttribute(name)) element.setAttribute(name, value);
    return element;
  }

  /** An address as the document means it; one that is none is left for the element to speak of. */
  private fromDocument(src: string): string {
    const own = new URL(this.src, this.baseURI);
    return URL.canParse(src, own) ? new URL(src, own).href : src;
  }

  /** All inside that follow nobody else. */
  private get within(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('*')].filter((element) => !element.getAttribute('follow'));
  }

  private readonly takeChoice = (event: Event): void => {
    const { detail } = event as CustomEvent<Choice>;
    if (!keys.some((key) => key in detail)) return;
    this.hasChosen = true;
    applyChoice(this, detail);
  };

  private readonly tellLate = ({ target }: Event): void => {
    if (target === this || !(target instanceof HTMLElement) || target.getAttribute('follow')) return;
    applyChoice(target, Object.fromEntries(keys.filter((key) => this[key]).map((key) => [key, this[key]])));
  };

  private readonly goToAddress = (): void => this.readAddress(false);

  /** At first, what the address does not name stays as the tag says. */
  private readAddress(atFirst: boolean): void {
    if (this.noAddress) return;
    const found = new URLSearchParams(location.search);
    const named = keys.filter((key) => !atFirst || found.has(inAddress[key]));
    applyChoice(this, Object.fromEntries(named.map((key) => [key, readValue(key, found.get(inAddress[key]))])));
  }

  private writeAddress(): void {
    if (this.noAddress || !this.hasChosen) return;
    const url = new URL(location.href);
    for (const key of keys) {
      if (this[key]) url.searchParams.set(inAddress[key], String(this[key]));
      else url.searchParams.delete(inAddress[key]);
    }
    if (url.href !== location.href) history.replaceState(history.state, '', url);
  }
}

const readValue = (key: ChoiceKey, value: string | null): string | number | undefined =>
  key === 'year' ? Number(value) || undefined : (value ?? undefined);

const slotName = (section: number, position: number): string => `figure-${section}-${position}`;

const isNone = (value: unknown): boolean => value === undefined || value === '';

const hasNewData = (changed: ReadonlyMap<PropertyKey, unknown>): boolean => changed.has('data');

declare global {
  interface HTMLElementTagNameMap {
    'sdg-dashboard': SdgDashboard;
  }
}
