import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FigureElement, type Figure } from '../../base/figure-element.js';
import { renderTable } from '../../base/table-template.js';
import type { TableView } from '../../charts/chart-view.js';
import { deriveGoalSentence, deriveGoalTable, formatCount } from '../../charts/goal-words.js';
import { parseGoals, type GoalsDocument } from '../../data/goals-document.js';
import { localize, type Language } from '../../i18n/language.js';
import { commonWords } from '../../i18n/words/common.js';
import { goalTreeWords } from '../../i18n/words/goal-tree.js';
import { renderCodes } from './reference-chips.js';
import { goalTreeStyles } from './sdg-goal-tree.styles.js';
import { renderTreeChoices, type TreeChoices } from './tree-choices.js';
import type * as laterModule from './tree-later.js';
import { renderRows } from './tree-rows.js';
import type { TreeView } from './tree-view.js';
import { unNumberStyles } from './un-number.styles.js';

/** Above this many nodes the browser is asked to lay out only the rows in view. */
const many = 1000;
const searchDelay = 250;

/**
 * Shows a plan's goals as a tree, from main goals down to strategies, with what each has to do with the UN's goals.
 * @summary A plan's goals as a tree, with search, filters and the way round from the UN's goals to the plan.
 * @tag sdg-goal-tree
 * @event bk-choose - The reader has chosen a UN goal or a service area; `detail.goal` or `detail.serviceArea`, undefined for all.
 */
export class SdgGoalTree extends FigureElement<GoalsDocument> {
  static override styles = [...FigureElement.styles, goalTreeStyles, unNumberStyles];

  /** Ids of the nodes to open, with spaces between; the nodes above them open too. */
  @property() open = '';
  /** `plan` goes from the plan's goals down; `un` from each UN goal and target to the goals of the plan that cite it. */
  @property({ attribute: 'group-by' }) groupBy: 'plan' | 'un' = 'plan';
  /** `tree`, or `table` with one row for each goal. */
  @property() view: 'tree' | 'table' = 'tree';
  /** Shows what cites this UN goal, 1 to 17. The reader may choose another. */
  @property() goal = '';
  /** Shows what has this kind of reference, such as `FN-T`. The reader may choose another. */
  @property() reference = '';
  /** Shows what this service area, by its id in the document, follows up. The reader may choose another. */
  @property({ attribute: 'service-area' }) serviceArea = '';

  @state() private query = '';
  @state() private opened: ReadonlySet<string> = new Set();
  @state() private explained = '';
  @state() private here = '';
  @state() private more = false;
  @state() private printing = false;
  @state() private later: typeof laterModule | undefined;
  @state() private unTarget: TreeView['unTarget'];
  /** The part of the plan that is asked for; undefined is the whole. */
  private asked: laterModule.Asked | undefined;
  private askedKey: readonly unknown[] = [];
  /** What was open before something was asked for. */
  private openBefore: ReadonlySet<string> | undefined;
  private typing: ReturnType<typeof setTimeout> | undefined;
  private readonly warned = new Set<string>();

  override connectedCallback(): void {
    super.connectedCallback();
    // The address may name a node of ours, wherever on the page we stand.
    if (location.hash) this.loading = 'eager';
    addEventListener('hashchange', this.followAddress);
    addEventListener('beforeprint', this.startPrint);
    addEventListener('afterprint', this.endPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.typing);
    removeEventListener('hashchange', this.followAddress);
    removeEventListener('beforeprint', this.startPrint);
    removeEventListener('afterprint', this.endPrint);
  }

  protected override get settings(): readonly unknown[] {
    return [this.asked, this.asTable];
  }

  protected override get statusText(): string {
    return super.statusText || (this.hits === undefined ? '' : goalTreeWords[this.languages.language].hits(this.hits));
  }

  protected override async parse(input: unknown): Promise<GoalsDocument> {
    const plan = parseGoals(input);
    if (plan.repeatedIds.length > 0)
      console.warn(
        `<${this.localName} src="${this.src}"> ids that stand more than once were given a number:`,
        plan.repeatedIds.slice(0, 20),
      );
    // What is asked for from the start is not shown whole first.
    if (this.asks) await this.fetchLater();
    return plan;
  }

  protected override deriveFigure(plan: GoalsDocument, language: Language): Figure {
    const words = goalTreeWords[language];
    return {
      heading: localize(plan.title, language),
      sentence: deriveGoalSentence(plan, language),
      empty: plan.nodes.length === 0,
      emptyText: words.empty,
      ...(this.asTable ? {} : { table: this.deriveTable(plan, language), tableWhenOpened: true }),
      notes: plan.cut ? [words.cut(formatCount(plan.nodes.length, language))] : [],
      source: plan.source,
      updated: plan.updated,
    };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.data) {
      this.select(this.data, this.languages.language);
      if (changed.has('open') || hasNewData(changed)) this.openNodes(this.data, (this.open || '').split(/\s+/).filter(Boolean));
    }
    super.willUpdate(changed);
  }

  protected override firstUpdated(): void {
    // One listener for ten thousand rows.
    this.renderRoot.addEventListener('click', this.handleRow);
    for (const type of ['pointerover', 'focusin']) this.addEventListener(type, () => void this.fetchLater(), { once: true });
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (hasNewData(changed)) void this.goToAddress();
  }

  private get asTable(): boolean {
    return this.known('view', this.view, ['tree', 'table'].includes(this.view)) && this.view === 'table';
  }

  private get hits(): number | undefined {
    return this.asked?.selection?.hits.size;
  }

  /** What is asked for: the attributes, and what the reader has made of them. */
  private get choices(): TreeChoices {
    const { query, groupBy, goal, reference, serviceArea } = this;
    const byUn = this.known('group-by', groupBy, ['plan', 'un'].includes(groupBy)) && groupBy === 'un';
    const known = goal && this.known('goal', goal, /^([1-9]|1[0-7])$/.test(goal));
    return { query, groupBy: byUn ? 'un' : 'plan', goal: known ? goal : '', reference: reference || '', serviceArea: serviceArea || '' };
  }

  /** Something else than the whole plan is asked for. */
  private get asks(): boolean {
    const { groupBy, ...filters } = this.choices;
    return groupBy === 'un' || Object.values(filters).some(Boolean);
  }

  /** Tells once of an attribute that says something else than it can. */
  private known(name: string, value: string, ok: boolean): boolean {
    const text = `<${this.localName} ${name}="${value}"> is not known and is left out`;
    if (!ok && !this.warned.has(text)) console.warn(text);
    if (!ok) this.warned.add(text);
    return ok;
  }

  /** Works out what to show when the document, the language or a choice has changed. */
  private select(plan: GoalsDocument, language: Language): void {
    const { choices, asks, later } = this;
    if (asks && !later) void this.fetchLater();
    const key: readonly unknown[] = [plan, asks && language, asks && later, ...Object.values<string>({ ...choices })];
    if (key.every((item, index) => item === this.askedKey[index])) return;
    this.askedKey = key;
    this.asked = asks ? later?.deriveAsked(plan, choices, language) : undefined;
    if (choices.groupBy === 'un') this.fetchTargets();
    if (this.asked?.selection) {
      this.openBefore ??= this.opened;
      this.opened = this.asked.open;
    } else if (this.openBefore) {
      this.opened = this.openBefore;
      this.openBefore = undefined;
    }
  }

  private openNodes(plan: GoalsDocument, ids: readonly string[]): void {
    const keys = new Set(this.opened);
    for (const id of ids) {
      keys.add(id);
      if (id.startsWith('un-')) keys.add(id.replace(/\..*/, ''));
      for (let node = plan.nodes.find((item) => item.id === id); node; node = node.parent) keys.add(node.id);
    }
    if (ids.length > 0) this.opened = keys;
  }

  private async fetchLater(): Promise<void> {
    // Without it the plan is there to read and open; a later attempt may succeed.
    this.later ??= await import('./tree-later.js').catch(() => undefined);
  }

  private fetchTargets(): void {
    if (!this.unTarget)
      void import('../../i18n/un-targets.js').then(
        ({ unTarget }) => (this.unTarget = unTarget),
        () => undefined,
      );
  }

  private async openAll(open: boolean): Promise<void> {
    await this.fetchLater();
    const roots = this.asked?.roots ?? this.data?.roots ?? [];
    this.opened = (open ? this.later?.openKeys(roots, this.asked?.selection) : undefined) ?? new Set();
  }

  private readonly followAddress = (): void => void this.goToAddress();

  private async goToAddress(): Promise<void> {
    const { data } = this;
    const id = fragmentId();
    const node = data?.nodes.find((item) => item.id === id);
    this.here = node?.id ?? '';
    if (!data || !node) return;
    this.view = 'tree';
    this.choose({ groupBy: 'plan', ...nothingAsked });
    await this.updateComplete;
    this.openNodes(data, [node.id]);
    await this.updateComplete;
    const row = this.renderRoot.querySelector<HTMLElement>('.here');
    if (!row) return;
    row.scrollIntoView({ block: 'center' });
    row.tabIndex = -1;
    if (document.activeElement === document.body || document.activeElement === this) row.focus({ preventScroll: true });
  }

  private readonly startPrint = (): void => {
    this.printing = true;
    // The page is laid out for paper as soon as this has returned.
    this.performUpdate();
  };

  private readonly endPrint = (): void => {
    this.printing = false;
  };

  private readonly handleRow = (event: Event): void => {
    const button = (event.target as Element).closest('button');
    const key = button?.closest('li')?.dataset['key'];
    if (!button || key === undefined) return;
    const { goal } = button.dataset;
    if (goal) this.choose({ goal });
    else if (button.classList.contains('toggle')) {
      const keys = new Set(this.opened);
      if (!keys.delete(key)) keys.add(key);
      this.opened = keys;
    } else {
      this.explained = this.explained === key ? '' : key;
      void this.fetchLater();
      this.fetchTargets();
    }
  };

  private choose(choice: Partial<TreeChoices>): void {
    const before = this.choices;
    Object.assign(this, choice);
    const detail: { goal?: number | undefined; serviceArea?: string | undefined } = {};
    if (before.goal !== this.choices.goal) detail.goal = Number(this.goal) || undefined;
    if (before.serviceArea !== this.choices.serviceArea) detail.serviceArea = this.serviceArea || undefined;
    if (Object.keys(detail).length > 0) this.dispatchEvent(new CustomEvent('bk-choose', { bubbles: true, composed: true, detail }));
  }

  private searchSoon(query: string): void {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => (this.query = query), searchDelay);
  }

  private deriveTable(plan: GoalsDocument, language: Language): TableView {
    return deriveGoalTable(this.asked?.selection?.hits ?? plan.nodes, plan, language);
  }

  protected override renderChoices(plan: GoalsDocument, language: Language): TemplateResult {
    return renderTreeChoices({
      plan,
      language,
      choices: this.choices,
      more: this.more,
      hits: this.hits,
      withTree: !this.asTable,
      onChange: (choice) => this.choose(choice),
      onSearch: (query) => this.searchSoon(query),
      onMore: () => (this.more = !this.more),
      onAll: (open) => void this.openAll(open),
    });
  }

  protected override renderBody(plan: GoalsDocument, language: Language): TemplateResult {
    if (this.asTable) return renderTable(this.deriveTable(plan, language), commonWords[language]);
    const { asked, explained, here, later, unTarget, opened, printing } = this;
    const view: TreeView = {
      plan,
      language,
      asked,
      explained,
      here,
      later,
      unTarget,
      open: printing ? 'all' : opened,
      page: document.URL.replace(/#.*/, ''),
    };
    return html`${renderCodes(plan, language)}
      <div class=${plan.nodes.length > many ? 'tree many' : 'tree'}>${renderRows(view, asked?.roots ?? plan.roots)}</div>
      ${asked && !asked.selection ? html`<p class="unused">${later?.formatUnused(plan, language)}</p>` : nothing}`;
  }
}

const nothingAsked = { query: '', goal: '', reference: '', serviceArea: '' } as const;

const hasNewData = (changed: ReadonlyMap<PropertyKey, unknown>): boolean => changed.has('data');

/** What the address of the page names after its `#`. */
function fragmentId(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sdg-goal-tree': SdgGoalTree;
  }
}
