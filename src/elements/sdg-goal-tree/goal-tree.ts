// Loaded beside the document: what the tree is made of and what the reader does with it. Nothing of the entry may import it statically.
import { adoptStyles, html, nothing, type CSSResult, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Figure } from '../../base/figure-element.js';
import { renderTable } from '../../base/table-template.js';
import { furtherFile } from '../../base/further-file.js';
import { unNumberStyles } from '../../base/un-number.js';
import type { TableView } from '../../charts/chart-view.js';
import { deriveGoalSentence, deriveGoalTable, formatCount } from '../../charts/goal-words.js';
import { parseGoals, type GoalsDocument } from '../../data/goals-document.js';
import { localize, type Language } from '../../i18n/language.js';
import { commonWords } from '../../i18n/words/common.js';
import { goalTreeWords } from '../../i18n/words/goal-tree.js';
import { deriveAsked, formatUnused, openKeys, type Asked } from './asked.js';
import { goalTreeStyles } from './goal-tree.styles.js';
import { renderCodes } from './reference-chips.js';
import { renderTreeChoices, type TreeChoices } from './tree-choices.js';
import { renderRows } from './tree-rows.js';
import type { Sunburst } from './sunburst.js';
import type { SunburstSource } from './sunburst-view.js';
import type { TreeView } from './tree-view.js';

const loadSunburst = furtherFile(() => import('./sunburst.js'));

/** Above this many nodes the browser is asked to lay out only the rows in view. */
const many = 1000;
const searchDelay = 250;

/** The element that the tree stands in: its attributes, and what the tree needs of it. */
export interface GoalTreeHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly src: string;
  groupBy: 'plan' | 'un';
  view: 'tree' | 'sunburst' | 'table';
  readonly textSize: number;
  goal: string;
  reference: string;
  serviceArea: string;
}

/** What the reader has done with the tree. */
interface TreeState {
  query: string;
  opened: ReadonlySet<string>;
  /** Key of the row whose references are explained. */
  explained: string;
  /** Id of the node that the page's address names. */
  here: string;
  more: boolean;
  printing: boolean;
  unTarget: TreeView['unTarget'];
}

export class GoalTree implements ReactiveController {
  private state: TreeState = { query: '', opened: new Set(), explained: '', here: '', more: false, printing: false, unTarget: undefined };
  private plan: GoalsDocument | undefined;
  /** The part of the plan that is asked for; undefined is the whole. */
  private asked: Asked | undefined;
  private askedKey: readonly unknown[] = [];
  /** What was open before something was asked for. */
  private openBefore: ReadonlySet<string> | undefined;
  private typing: ReturnType<typeof setTimeout> | undefined;
  /** The rings, once they have been asked for and have come. */
  private sunburst: Sunburst | undefined;
  private readonly warned = new Set<string>();

  constructor(
    private readonly host: GoalTreeHost,
    private readonly page: { readonly styles: readonly CSSResult[]; readonly updateNow: () => void },
  ) {
    host.addController(this);
    adoptStyles(host.renderRoot as ShadowRoot, [...page.styles, goalTreeStyles, unNumberStyles]);
    // One listener for ten thousand rows.
    host.renderRoot.addEventListener('click', this.handleRow);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.followAddress);
    addEventListener('beforeprint', this.startPrint);
    addEventListener('afterprint', this.endPrint);
  }

  hostDisconnected(): void {
    clearTimeout(this.typing);
    removeEventListener('hashchange', this.followAddress);
    removeEventListener('beforeprint', this.startPrint);
    removeEventListener('afterprint', this.endPrint);
  }

  parse(input: unknown): GoalsDocument {
    const plan = parseGoals(input);
    if (plan.repeatedIds.length > 0)
      console.warn(
        `<${this.host.localName} src="${this.host.src}"> ids that stand more than once were given a number:`,
        plan.repeatedIds.slice(0, 20),
      );
    return plan;
  }

  /** Fetches what the view needs. Where it does not come, the tree is shown. */
  async prepareView(): Promise<void> {
    if (this.host.view !== 'sunburst' || this.sunburst) return;
    const { Sunburst } = await loadSunburst();
    this.sunburst ??= new Sunburst(this.host, [...this.page.styles, goalTreeStyles, unNumberStyles]);
    this.host.requestUpdate();
  }

  /** What the figure depends on besides the document. */
  get settings(): readonly unknown[] {
    return [this.asked, this.asTable];
  }

  /** How many were found, and what the reader looks at, in words; empty when nothing is asked for. */
  statusText(plan: GoalsDocument, language: Language): string {
    const hits = this.hits === undefined ? '' : goalTreeWords[language].hits(this.hits);
    return [hits, this.shownSunburst?.statusText(this.sunOf(plan, language))].filter(Boolean).join('. ');
  }

  private get shownSunburst(): Sunburst | undefined {
    return this.host.view === 'sunburst' ? this.sunburst : undefined;
  }

  private sunOf(plan: GoalsDocument, language: Language): SunburstSource {
    return { plan, language, asked: this.asked, byUn: this.choices.groupBy === 'un', unTarget: this.state.unTarget };
  }

  deriveFigure(plan: GoalsDocument, language: Language): Figure {
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

  private get asTable(): boolean {
    return this.known('view', this.host.view, ['tree', 'sunburst', 'table'].includes(this.host.view)) && this.host.view === 'table';
  }

  private get hits(): number | undefined {
    return this.asked?.selection?.hits.size;
  }

  /** What is asked for: the attributes, and what the reader has made of them. */
  private get choices(): TreeChoices {
    const { query } = this.state;
    const { groupBy, goal, reference, serviceArea } = this.host;
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
    const text = `<${this.host.localName} ${name}="${value}"> is not known and is left out`;
    if (!ok && !this.warned.has(text)) console.warn(text);
    if (!ok) this.warned.add(text);
    return ok;
  }

  /** Works out what to show when the document, the language or a choice has changed. */
  select(plan: GoalsDocument, language: Language): void {
    const { choices, asks } = this;
    this.plan = plan;
    void this.prepareView().catch(() => undefined);
    const key: readonly unknown[] = [plan, asks && language, ...Object.values<string>({ ...choices })];
    if (key.every((item, index) => item === this.askedKey[index])) return;
    this.askedKey = key;
    this.asked = asks ? deriveAsked(plan, choices, language) : undefined;
    if (choices.groupBy === 'un') this.fetchTargets();
    if (this.asked?.selection) {
      this.openBefore ??= this.state.opened;
      this.state.opened = this.asked.open;
    } else if (this.openBefore) {
      this.state.opened = this.openBefore;
      this.openBefore = undefined;
    }
  }

  openNodes(plan: GoalsDocument, ids: readonly string[]): void {
    const keys = new Set(this.state.opened);
    for (const id of ids) {
      keys.add(id);
      if (id.startsWith('un-')) keys.add(id.replace(/\..*/, ''));
      for (let node = plan.nodes.find((item) => item.id === id); node; node = node.parent) keys.add(node.id);
    }
    if (ids.length > 0) this.state.opened = keys;
  }

  private fetchTargets(): void {
    if (!this.state.unTarget)
      void import('../../i18n/un-targets.js').then(
        ({ unTarget }) => this.set({ unTarget }),
        () => undefined,
      );
  }

  private openAll(open: boolean): void {
    const roots = this.asked?.roots ?? this.plan?.roots ?? [];
    this.set({ opened: open ? openKeys(roots, this.asked?.selection) : new Set() });
  }

  private set(changes: Partial<TreeState>): void {
    Object.assign(this.state, changes);
    this.host.requestUpdate();
  }

  private readonly followAddress = (): void => void this.goToAddress();

  async goToAddress(): Promise<void> {
    const { plan, host } = this;
    const id = fragmentId();
    const node = plan?.nodes.find((item) => item.id === id);
    this.set({ here: node?.id ?? '' });
    if (!plan || !node) return;
    if (this.shownSunburst) {
      this.choose({ groupBy: 'plan', ...nothingAsked });
      await host.updateComplete;
      this.shownSunburst.lookAt(node.id);
      return;
    }
    host.view = 'tree';
    this.choose({ groupBy: 'plan', ...nothingAsked });
    await host.updateComplete;
    this.openNodes(plan, [node.id]);
    host.requestUpdate();
    await host.updateComplete;
    const row = host.renderRoot.querySelector<HTMLElement>('.here');
    if (!row) return;
    row.scrollIntoView({ block: 'center' });
    row.tabIndex = -1;
    if (document.activeElement === document.body || document.activeElement === host) row.focus({ preventScroll: true });
  }

  private readonly startPrint = (): void => {
    this.set({ printing: true });
    // The page is laid out for paper as soon as this has returned.
    this.page.updateNow();
  };

  private readonly endPrint = (): void => {
    this.set({ printing: false });
  };

  private readonly handleRow = (event: Event): void => {
    const button = (event.target as Element).closest('button');
    const key = button?.closest('li')?.dataset['key'];
    if (!button || key === undefined) return;
    const { goal } = button.dataset;
    if (goal) this.choose({ goal });
    else if (button.classList.contains('toggle')) {
      const keys = new Set(this.state.opened);
      if (!keys.delete(key)) keys.add(key);
      this.set({ opened: keys });
    } else {
      this.set({ explained: this.state.explained === key ? '' : key });
      this.fetchTargets();
    }
  };

  private choose(choice: Partial<TreeChoices>): void {
    const before = this.choices;
    const { query, ...attributes } = choice;
    if (query !== undefined) this.state.query = query;
    Object.assign(this.host, attributes);
    this.host.requestUpdate();
    const detail: { goal?: string | undefined; serviceArea?: string | undefined } = {};
    if (before.goal !== this.choices.goal) detail.goal = this.host.goal || undefined;
    if (before.serviceArea !== this.choices.serviceArea) detail.serviceArea = this.host.serviceArea || undefined;
    if (Object.keys(detail).length > 0) this.host.dispatchEvent(new CustomEvent('bk-choose', { bubbles: true, composed: true, detail }));
  }

  private searchSoon(query: string): void {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.set({ query }), searchDelay);
  }

  private deriveTable(plan: GoalsDocument, language: Language): TableView {
    return deriveGoalTable(this.asked?.selection?.hits ?? plan.nodes, plan, language);
  }

  renderChoices(plan: GoalsDocument, language: Language): TemplateResult {
    return renderTreeChoices({
      plan,
      language,
      choices: this.choices,
      more: this.state.more,
      hits: this.hits,
      withTree: !this.asTable && !this.shownSunburst,
      onChange: (choice) => this.choose(choice),
      onSearch: (query) => this.searchSoon(query),
      onMore: () => this.set({ more: !this.state.more }),
      onAll: (open) => this.openAll(open),
    });
  }

  renderBody(plan: GoalsDocument, language: Language): TemplateResult {
    if (this.asTable) return renderTable(this.deriveTable(plan, language), commonWords[language]);
    const { asked } = this;
    const unused = html`${asked && !asked.selection ? html`<p class="unused">${formatUnused(plan, language)}</p>` : nothing}`;
    if (this.shownSunburst) return html`${renderCodes(plan, language)} ${this.shownSunburst.render(this.sunOf(plan, language))} ${unused}`;
    const { explained, here, unTarget, opened, printing } = this.state;
    const view: TreeView = {
      plan,
      language,
      asked,
      explained,
      here,
      unTarget,
      open: printing ? 'all' : opened,
      page: document.URL.replace(/#.*/, ''),
    };
    return html`${renderCodes(plan, language)}
      <div class=${plan.nodes.length > many ? 'tree many' : 'tree'}>${renderRows(view, asked?.roots ?? plan.roots)}</div>
      ${unused}`;
  }
}

const nothingAsked = { query: '', goal: '', reference: '', serviceArea: '' } as const;

/** What the address of the page names after its `#`. */
function fragmentId(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}
