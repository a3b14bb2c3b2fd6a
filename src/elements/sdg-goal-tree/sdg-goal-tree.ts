import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FigureElement, type Figure } from '../../base/figure-element.js';
import { furtherFile } from '../../base/further-file.js';
import type { GoalsDocument } from '../../data/goals-document.js';
import type { Language } from '../../i18n/language.js';
import type { GoalTree } from './goal-tree.js';
import { sdgGoalTreeStyles } from './sdg-goal-tree.styles.js';

const loadTree = furtherFile(() => import('./goal-tree.js'));

/** A plan, and the tree that shows it: they come together. */
interface GoalTreeSource {
  readonly plan: GoalsDocument;
  readonly tree: GoalTree;
}

/**
 * Shows a plan's goals as a tree, from main goals down to strategies, with what each has to do with the UN's goals.
 * @summary A plan's goals as a tree, with search, filters and the way round from the UN's goals to the plan.
 * @tag sdg-goal-tree
 * @event bk-choose - The reader has chosen a UN goal or a service area; `detail.goal` or `detail.serviceArea`, undefined for all.
 */
export class SdgGoalTree extends FigureElement<GoalTreeSource> {
  static override styles = [...FigureElement.styles, sdgGoalTreeStyles];
  static override readonly follows = ['goal', 'serviceArea'] as const;

  /** Ids of the nodes to open, with spaces between; the nodes above them open too. */
  @property() open = '';
  /** `plan` goes from the plan's goals down; `un` from each UN goal and target to the goals of the plan that cite it. */
  @property({ attribute: 'group-by' }) groupBy: 'plan' | 'un' = 'plan';
  /** `tree`, `sunburst`, with the goals as rings, or `table`, with one row for each goal. */
  @property() view: 'tree' | 'sunburst' | 'table' = 'tree';
  /** Shows what cites this UN goal, 1 to 17. The reader may choose another. */
  @property() goal = '';
  /** Shows what has this kind of reference, such as `FN-T`. The reader may choose another. */
  @property() reference = '';
  /** Shows what this service area, by its id in the document, follows up. The reader may choose another. */
  @property({ attribute: 'service-area' }) serviceArea = '';

  private tree: GoalTree | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // The address may name a node of ours, wherever on the page we stand.
    if (location.hash) this.loading = 'eager';
  }

  protected override prepare(): Promise<unknown> {
    return loadTree();
  }

  protected override async parse(input: unknown): Promise<GoalTreeSource> {
    const { GoalTree } = await loadTree();
    const tree = (this.tree ??= new GoalTree(this, { styles: SdgGoalTree.styles, updateNow: () => this.performUpdate() }));
    const plan = tree.parse(input);
    await tree.prepareView().catch(() => undefined);
    return { plan, tree };
  }

  protected override get settings(): readonly unknown[] {
    return this.tree?.settings ?? [];
  }

  protected override get statusText(): string {
    return super.statusText || (this.data?.tree.statusText(this.data.plan, this.languages.language) ?? '');
  }

  protected override deriveFigure({ plan, tree }: GoalTreeSource, language: Language): Figure {
    return tree.deriveFigure(plan, language);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.data) {
      const { plan, tree } = this.data;
      tree.select(plan, this.languages.language);
      if (changed.has('open') || hasNewData(changed)) tree.openNodes(plan, (this.open || '').split(/\s+/).filter(Boolean));
    }
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (hasNewData(changed)) void this.tree?.goToAddress();
  }

  protected override renderChoices({ plan, tree }: GoalTreeSource, language: Language): TemplateResult {
    return tree.renderChoices(plan, language);
  }

  protected override renderBody({ plan, tree }: GoalTreeSource, language: Language): TemplateResult {
    return tree.renderBody(plan, language);
  }
}

const hasNewData = (changed: ReadonlyMap<PropertyKey, unknown>): boolean => changed.has('data');

declare global {
  interface HTMLElementTagNameMap {
    'sdg-goal-tree': SdgGoalTree;
  }
}
