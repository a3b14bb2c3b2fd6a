import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FigureElement, type Figure } from '../../base/figure-element.js';
import { furtherFile } from '../../base/further-file.js';
import { goalColours } from '../../base/goal-colours.js';
import { goalIconStyles } from '../../base/goal-icon.js';
import { statusSpreadStyles } from '../../base/status-spread.js';
import { safeUrl } from '../../data/safe-url.js';
import type { Language } from '../../i18n/language.js';
import { ownDrawing } from '../../styles/own-drawing.js';
import type * as goalDrawings from './goal-drawings.js';
import type * as goalGridFigure from './goal-grid-figure.js';
import type { GridChoice, GridDocument } from './goal-grid-figure.js';
import { sdgGoalGridStyles } from './sdg-goal-grid.styles.js';

const loadFigure = furtherFile(() => import('./goal-grid-figure.js'));
const loadDrawings = furtherFile(() => import('./goal-drawings.js'));

/** A document, and the file that knows how to show it: they come together. */
interface GridSource {
  readonly document: GridDocument;
  readonly file: typeof goalGridFigure;
}

/**
 * Shows the UN's 17 goals with those that the municipality has put first, how the indicators of each goal are doing, and a way on: to a
 * page of each goal, or to the other elements of the page, which follow the goal that is chosen.
 * @summary The UN's 17 goals as a grid, a wheel or a cake, from a `goals` document.
 * @tag sdg-goal-grid
 * @event bk-choose - The reader has chosen a goal; `detail.goal` is its number as text, undefined for none.
 */
export class SdgGoalGrid extends FigureElement<GridSource> {
  static override styles = [...FigureElement.styles, ownDrawing, goalColours, goalIconStyles, statusSpreadStyles, sdgGoalGridStyles];
  static override readonly follows = ['goal'] as const;

  /** `grid`, `wheel`, or `cake`: biosphere, society and economy as layers that rest on each other. */
  @property() layout: 'grid' | 'wheel' | 'cake' = 'grid';
  /** `all` 17 goals, or `priorities` alone. */
  @property() show: 'all' | 'priorities' = 'all';
  /** Number of the chosen goal, 1 to 17. The reader may choose another, or none. */
  @property({ reflect: true }) goal = '';
  /** Address of each goal's page, with `{goal}` for its number, such as `/maal/{goal}`. The goals are then links, and nothing is chosen. */
  @property() href = '';
  /** Folder of the municipality's own icons, named `goal-01.svg` to `goal-17.svg`; or a pattern, such as `/fn/{n}.png` or `/fn/{nn}.svg`. */
  @property() icons = '';

  @state() private drawings: typeof goalDrawings | undefined;
  private readonly warned = new Set<string>();

  protected override get settings(): readonly unknown[] {
    return [this.shownLayout, this.show];
  }

  protected override prepare(): Promise<unknown> {
    return Promise.all([loadFigure(), this.fetchDrawings()]);
  }

  protected override async parse(input: unknown): Promise<GridSource> {
    const [file] = await Promise.all([loadFigure(), this.fetchDrawings()]);
    return { document: await file.parseGrid(input), file };
  }

  private async fetchDrawings(): Promise<void> {
    if (this.shownLayout !== 'grid') this.drawings ??= await loadDrawings().catch(() => undefined);
  }

  protected override deriveFigure({ document, file }: GridSource, language: Language): Figure {
    return file.deriveGridFigure(document, { layout: this.shownLayout, show: this.show, language });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('layout') && this.data) void this.fetchDrawings();
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    // One listener for the buttons and for the drawing.
    this.renderRoot.addEventListener('click', (event) => {
      const target = (event.target as Element).closest<HTMLElement | SVGElement>('[data-goal]');
      const goal = target?.dataset['goal'];
      if (!target || !goal || target.localName === 'a') return;
      if (target.localName === 'button') this.pick(goal);
      else this.renderRoot.querySelector<HTMLElement>(`.pick[data-goal="${goal}"]`)?.click();
    });
  }

  /** What is chosen already is chosen no more. */
  private pick(goal: string): void {
    this.goal = goal === this.goal ? '' : goal;
    this.choose({ goal: this.goal || undefined });
  }

  private get shownLayout(): GridChoice['layout'] {
    return this.known('layout', this.layout, ['grid', 'wheel', 'cake'].includes(this.layout)) ? this.layout : 'grid';
  }

  private readonly hrefOf = (goal: number): string | undefined => {
    const address = this.href ? safeUrl(this.href.replaceAll('{goal}', String(goal))) : undefined;
    this.known('href', this.href, !this.href || address !== undefined);
    return address;
  };

  /** Tells once of an attribute that says something else than it can. */
  private known(name: string, value: string, ok: boolean): boolean {
    const text = `<${this.localName} ${name}="${value}"> is not known and is left out`;
    if (!ok && !this.warned.has(text)) console.warn(text);
    if (!ok) this.warned.add(text);
    return ok;
  }

  protected override renderBody({ document, file }: GridSource, language: Language): TemplateResult {
    const { goal, show, icons, hrefOf, drawings } = this;
    this.known('goal', goal, !goal || /^([1-9]|1[0-7])$/.test(goal));
    this.known('show', show, ['all', 'priorities'].includes(show));
    return file.renderGrid(document, { layout: this.shownLayout, show, goal, icons: icons || '', hrefOf, language, drawings });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sdg-goal-grid': SdgGoalGrid;
  }
}
