// Loaded when the view is asked for: the plan as rings, and what the reader does with them.
import { adoptStyles, type CSSResult, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { deriveSun, layoutSun, type SunItem } from '../../charts/sunburst.js';
import { groupByUn } from '../../data/goals-by-un.js';
import { goingTo, isWay } from './sunburst-keys.js';
import { renderSunburst } from './sunburst-template.js';
import { nameOfBranch, tellBelow, type SunburstSource, type SunView } from './sunburst-view.js';
import { sunburstStyles } from './sunburst.styles.js';
import { branchesBelow, rowKey, type Branch } from './tree-view.js';

/** The element that it stands in. */
interface SunburstHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly textSize: number;
}

/** As it is before it has been measured. */
const usualSize = 560;

export class Sunburst implements ReactiveController {
  /** Keys of what the reader looks at, points at, and would tab to. */
  private focus = '';
  private pointed = '';
  private stop = '';
  private size = usualSize;
  private sun: SunItem<Branch> | undefined;
  private sunKey: readonly unknown[] = [];
  private readonly byKey = new Map<string, SunItem<Branch>>();
  /** The keyboard goes on where the reader now looks. */
  private moveFocus = false;
  private touched = false;
  private observed: Element | undefined;
  private readonly observer = new ResizeObserver(() => requestAnimationFrame(() => this.measure()));

  constructor(
    private readonly host: SunburstHost,
    styles: readonly CSSResult[],
  ) {
    host.addController(this);
    adoptStyles(host.renderRoot as ShadowRoot, [...styles, sunburstStyles]);
  }

  hostDisconnected(): void {
    this.observer.disconnect();
    this.observed = undefined;
  }

  hostUpdated(): void {
    const box = this.host.renderRoot.querySelector('.ring-box') ?? undefined;
    if (box !== this.observed) {
      this.observer.disconnect();
      if (box) this.observer.observe(box);
      this.observed = box;
    }
    this.measure();
    if (!this.moveFocus) return;
    this.moveFocus = false;
    this.host.renderRoot.querySelector<SVGElement>('.sun [tabindex="0"]')?.focus();
  }

  private measure(): void {
    const width = Math.round(this.observed?.clientWidth ?? 0);
    if (width === 0 || width === this.size) return;
    this.size = width;
    this.host.requestUpdate();
  }

  /** What the reader looks at, when it is not the whole. */
  statusText(source: SunburstSource): string {
    const sun = this.sunOf(source);
    const focus = this.byKey.get(this.focus) ?? sun;
    if (!this.touched) return '';
    return [focus.item === undefined ? '' : nameOfBranch(focus.item, source), tellBelow(focus, source)].filter(Boolean).join(': ');
  }

  render(source: SunburstSource): TemplateResult {
    const sun = this.sunOf(source);
    const focus = this.byKey.get(this.focus) ?? sun;
    const layout = layoutSun(focus, this.size);
    const drawn = layout.sectors.map(({ node }) => node.key);
    const view: SunView = {
      ...source,
      focus,
      layout,
      size: this.size,
      fontSize: Math.max(12, this.host.textSize * 0.75),
      pointed: this.pointed ? this.byKey.get(this.pointed) : undefined,
      stop: drawn.includes(this.stop) ? this.stop : (drawn[0] ?? ''),
      onLook: (key) => this.look(key),
      onPoint: (key) => this.point(key),
      onKey: (event) => this.handleKey(event),
    };
    return renderSunburst(view);
  }

  /** Worked out once for each plan and way of grouping. */
  private sunOf({ plan, byUn }: SunburstSource): SunItem<Branch> {
    const key = [plan, byUn];
    if (this.sun && key.every((item, index) => item === this.sunKey[index])) return this.sun;
    const group = (branch: Branch | undefined): Extract<Branch, { code: string }> | undefined =>
      branch && 'code' in branch ? branch : undefined;
    this.sunKey = key;
    this.sun = deriveSun<Branch>({
      roots: byUn ? groupByUn(plan.nodes) : plan.roots,
      below: (branch, parent) => branchesBelow(branch, group(parent), undefined),
      keyOf: (branch, parent) => rowKey(branch, group(parent)),
    });
    this.byKey.clear();
    this.remember(this.sun);
    this.focus = '';
    this.pointed = '';
    return this.sun;
  }

  private remember(node: SunItem<Branch>): void {
    this.byKey.set(node.key, node);
    for (const child of node.children) this.remember(child);
  }

  /** Puts the item in the middle, where it has something around it; else points at it. */
  look(key: string): void {
    const node = this.byKey.get(key);
    if (!node) return;
    this.touched = true;
    if (node.children.length === 0) return this.point(key);
    this.stop = node.depth < (this.byKey.get(this.focus)?.depth ?? 0) ? this.focus : (node.children[0]?.key ?? '');
    this.focus = key;
    this.pointed = '';
    this.host.requestUpdate();
  }

  /** Looks at the item from where it can be seen. */
  lookAt(key: string): void {
    const node = this.byKey.get(key);
    if (!node) return;
    this.look((node.children.length > 0 ? node : node.parent)?.key ?? '');
    if (node.children.length === 0) this.point(key);
  }

  private point(key: string): void {
    if (this.pointed === key) return;
    this.pointed = key;
    this.host.requestUpdate();
  }

  private handleKey(event: KeyboardEvent): void {
    const key = (event.target as Element).closest<SVGElement>('[data-sun]')?.dataset['sun'];
    const node = key === undefined ? undefined : this.byKey.get(key);
    if (!node || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') this.look(node.key);
    else if (event.key === 'Escape' || event.key === 'Backspace') this.look(this.byKey.get(this.focus)?.parent?.key ?? '');
    else if (isWay(event.key)) {
      const drawn = [...this.host.renderRoot.querySelectorAll<SVGElement>('.sun [data-sun]')].map((item) => item.dataset['sun'] ?? '');
      this.stop = goingTo(node, event.key, { drawn: new Set(drawn), byKey: this.byKey });
      this.point(this.stop);
    } else return;
    event.preventDefault();
    this.moveFocus = true;
    this.host.requestUpdate();
  }
}
