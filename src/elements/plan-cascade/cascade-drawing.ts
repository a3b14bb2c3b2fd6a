import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { layoutFlow, type FlowBox, type FlowTie } from '../../charts/flow-layout.js';
import { layoutTriangle } from '../../charts/triangle-layout.js';

interface DrawingHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Size of the text around the drawing, in CSS pixels. */
  readonly textSize: number;
}

/** What the bands of a flow are drawn from; the boxes' heights are measured. */
export interface FlowParts {
  readonly columns: readonly (readonly Omit<FlowBox, 'height'>[])[];
  readonly ties: readonly FlowTie[];
}

/** Size of the text in the flow, to that around it. */
const smaller = 0.78;
/** The narrowest gap for bands, in sizes of the text; as in the styles. */
const leastGap = 1.75;
/** Of a sheet, in pixels: less than A4 and Letter have within their margins. */
const sheet = { width: 640, height: 960 };
/** Widths at which the flow is tried before it is made as small as the sheet; smaller yet could not be read. */
const tried = [900, 1000, 1100];

/**
 * Measures the text of the nodes where it stands, and draws the bands and triangles to fit: the text wraps, grows and comes in other fonts
 * as the reader likes, and the picture follows. Written straight into the elements, since a second rendering would come a frame later.
 */
export class CascadeDrawing implements ReactiveController {
  flow: FlowParts | undefined;
  parts: readonly ('direction' | 'plan')[] = [];
  /** In the next frame: what is placed changes the sizes that are observed. */
  private readonly observer = new ResizeObserver(() => {
    if (!this.printing) requestAnimationFrame(() => this.place());
  });
  private observed = new Set<Element>();
  private printing = false;

  constructor(private readonly host: DrawingHost) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.startPrint);
    addEventListener('afterprint', this.endPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.startPrint);
    removeEventListener('afterprint', this.endPrint);
    this.observer.disconnect();
    this.observed.clear();
  }

  hostUpdated(): void {
    const wanted = new Set(this.host.renderRoot.querySelectorAll('.flow, .flow .label, .hierarchy, .levels > li'));
    for (const element of this.observed) if (!wanted.has(element)) this.observer.unobserve(element);
    for (const element of wanted) if (!this.observed.has(element)) this.observer.observe(element);
    this.observed = wanted;
    this.place();
  }

  private place(): void {
    if (!this.host.isConnected) return;
    const { renderRoot } = this.host;
    const flow = renderRoot.querySelector<HTMLElement>('.flow');
    if (flow && this.flow) this.placeFlow(flow, this.flow);
    const hierarchy = renderRoot.querySelector<HTMLElement>('.hierarchy');
    if (hierarchy) this.placeHierarchy(hierarchy);
  }

  private placeFlow(flow: HTMLElement, { columns, ties }: FlowParts): void {
    const lists = [...flow.querySelectorAll<HTMLElement>('.column')];
    const least = lists.reduce((sum, list) => sum + shareOf(list).least, 0) + leastGap * (lists.length - 1);
    const wide = this.printing || flow.clientWidth >= least * Math.max(12, smaller * this.host.textSize);
    flow.classList.toggle('wide', wide);
    if (!wide) return stackColumns(flow);
    flow.style.gridTemplateColumns = lists
      .map((list) => shareOf(list))
      .map(({ least: em, part }) => `minmax(${em}em, ${part}fr)`)
      .join(' ');
    const left = flow.getBoundingClientRect().left;
    const items = new Map<string, HTMLElement>();
    const measured = lists.map((list, index) => {
      const { left: from, right: to } = list.getBoundingClientRect();
      const boxes = (columns[index] ?? []).map((box, at) => {
        const item = list.children[at] as HTMLElement;
        items.set(box.key, item);
        return { ...box, height: Math.ceil(item.querySelector('.label')?.getBoundingClientRect().height ?? 0) + 2 };
      });
      return { left: from - left, right: to - left, boxes, stretch: list.classList.contains('areas') };
    });
    const { height, tops, heights, bands } = layoutFlow(measured, ties, { thread: 6, gap: 4, groupGap: 14 });
    for (const list of lists) list.style.height = `${height}px`;
    for (const [key, item] of items) {
      item.style.top = `${tops.get(key) ?? 0}px`;
      item.style.height = `${heights.get(key) ?? 0}px`;
    }
    for (const [kind, name] of [
      ['all', '.band'],
      ['lit', '.lit'],
    ] as const)
      for (const [at, path] of flow.querySelectorAll(`path${name}`).entries()) path.setAttribute('d', bands[at]?.[kind] ?? '');
  }

  private placeHierarchy(hierarchy: HTMLElement): void {
    const drawing = hierarchy.querySelector('.triangle');
    if (!drawing) return;
    const { top, width } = drawing.getBoundingClientRect();
    const rows = [...hierarchy.querySelectorAll('.levels > li')].map((row, index) => {
      const box = row.getBoundingClientRect();
      return { part: this.parts[index] ?? 'plan', top: box.top - top, height: box.height };
    });
    const outlines = layoutTriangle(rows, width);
    const [way, ...paths] = [...drawing.querySelectorAll('path')].reverse();
    for (const [index, path] of paths.reverse().entries()) path.setAttribute('d', outlines[index] ?? '');
    const middles = rows.map((row) => row.top + row.height / 2);
    way?.setAttribute('d', middles.length > 1 ? `M${width / 2} ${middles[0]}V${middles.at(-1)}` : '');
  }

  /**
   * The paper is laid out in the page's own styles for print, when nothing can be measured any more. So the picture is measured now, for the
   * width of a sheet, and keeps its size; on one sheet, since bands that are broken in two lead nowhere. What is too high is stacked.
   */
  private readonly startPrint = (): void => {
    this.printing = true;
    const { renderRoot, textSize } = this.host;
    const hierarchy = renderRoot.querySelector<HTMLElement>('.hierarchy');
    const flow = renderRoot.querySelector<HTMLElement>('.flow');
    for (const box of [hierarchy, flow]) if (box) box.style.fontSize = `${box === flow ? Math.max(12, smaller * textSize) : textSize}px`;
    const fits = (box: HTMLElement, width: number): boolean => {
      box.style.width = `${width}px`;
      this.place();
      const scale = sheet.width / width;
      if (box.offsetHeight * scale > sheet.height) return false;
      box.style.height = `${box.offsetHeight}px`;
      box.style.setProperty('zoom', String(scale));
      box.classList.add('paper');
      return true;
    };
    if (hierarchy) fits(hierarchy, sheet.width);
    if (flow && !tried.some((width) => fits(flow, width))) stackColumns(flow);
  };

  private readonly endPrint = (): void => {
    this.printing = false;
    for (const box of this.host.renderRoot.querySelectorAll<HTMLElement>('.hierarchy, .flow')) {
      for (const name of ['width', 'height', 'font-size', 'zoom']) box.style.removeProperty(name);
      box.classList.remove('paper');
    }
    this.place();
  };
}

/** One column below the other, as the page itself lays them out. */
function stackColumns(flow: HTMLElement): void {
  flow.classList.remove('wide');
  flow.style.width = '';
  for (const list of flow.querySelectorAll<HTMLElement>('.column, .column > li')) list.style.height = '';
}

/** How wide a column is at least, in sizes of its text, and its part of what is left: the sentences of the lowest goals need the most. */
function shareOf({ classList }: Element): { readonly least: number; readonly part: number } {
  if (classList.contains('lowest')) return { least: 16, part: 3.4 };
  if (classList.contains('goals')) return { least: 10.25, part: 1.1 };
  return classList.contains('uns') ? { least: 8.5, part: 1 } : { least: 9.75, part: 1.1 };
}
