import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { isPoint, type TimelineLane, type TimelineLayout, type TimelineMark } from '../../charts/timeline-layout.js';
import { stateOf, timelineTypes } from '../../data/timeline.js';
import { renderShape } from './timeline-shapes.js';
import type { TimelineView } from './timeline-view.js';

/** Heights in the size of the drawing's letters. */
const axis = 1.7;
const nowRow = 1.4;
const head = 1.9;
const row = 1.6;
const foot = 0.5;

const em = (value: number): string => `${Math.round(value * 100) / 100}em`;
const percent = (value: number): string => `${Math.round(value * 1000) / 1000}%`;

/**
 * Lanes across time: places sideways are in per cent and heights in the size of the letters, so that it fits any width and any zoom
 * without being drawn anew. The list below says the same in words.
 */
export function renderStrip(view: TimelineView): TemplateResult | typeof nothing {
  const { layout } = view;
  if (!layout) return nothing;
  const showsNow = view.today >= layout.from && view.today < layout.to;
  const base = axis + (showsNow ? nowRow : 0);
  let top = base;
  const lanes = layout.lanes.map((lane) => {
    const at = top;
    top += head + lane.rows * row + foot;
    return renderLane(view, lane, at);
  });
  const ticks = layout.ticks.map(
    ({ at, label, strong }) =>
      svg`<line class=${strong ? 'year' : 'tick'} x1=${percent(at)} x2=${percent(at)} y1=${em(base - 1.4)} y2="100%"></line>
      ${label ? svg`<text class="axis" x=${percent(at)} y=${em(base - 0.6)} dx="0.3em">${label}</text>` : nothing}`,
  );
  return html`<div class="strip" part="drawing">
    <svg aria-hidden="true" width="100%" height=${em(top)}>${ticks} ${showsNow ? renderNow(view, layout) : nothing} ${lanes}</svg>
    ${renderKey(view)}
  </div>`;
}

function renderLane({ today }: TimelineView, { name, marks }: TimelineLane, top: number): SVGTemplateResult {
  return svg`<line class="rule" x1="0" x2="100%" y1=${em(top)} y2=${em(top)}></line>
    <text class="lane" x="0" y=${em(top + 1.25)}>${name}</text>
    ${marks.map((mark) => svg`<g class=${stateOf(mark.item, today)}>${renderMark(mark, top + head + (mark.row + 0.5) * row)}</g>`)}`;
}

/** A day is a shape; a time is a bar; a time that is not known more closely is a broken line around what it may be, with its shape in it. */
function renderMark({ item, from, to, label, side }: TimelineMark, middle: number): SVGTemplateResult {
  const { type } = item;
  const isBar = type === 'period' || type === 'hearing';
  const high = type === 'period' ? 0.35 : 0.85;
  const bar = isPoint(item)
    ? nothing
    : svg`<rect class=${isBar ? `bar ${type}` : 'vague'} x=${percent(from)} width=${percent(Math.max(0.4, to - from))} y=${em(middle - high / 2)} height=${em(high)} rx=${isBar ? 0 : 3}></rect>`;
  const shape =
    isBar && !isPoint(item)
      ? nothing
      : svg`<svg x=${percent((from + to) / 2)} y=${em(middle)} overflow="visible"><svg x="-0.5em" y="-0.5em" width="1em" height="1em" viewBox="-8 -8 16 16" overflow="visible">${renderShape(type)}</svg></svg>`;
  const after = side === 'after';
  const away = isPoint(item) ? 0.75 : 0.4;
  return svg`${bar}${shape}
    ${
      label
        ? svg`<text class="label ${type}" x=${percent(after ? to : from)} dx=${em(after ? away : -away)} y=${em(middle + 0.35)} text-anchor=${after ? 'start' : 'end'}>${label}</text>`
        : nothing
    }`;
}

function renderNow({ today, nowText }: TimelineView, layout: TimelineLayout): SVGTemplateResult {
  const at = (100 * (today - layout.from)) / (layout.to - layout.from);
  return svg`<line class="now" x1=${percent(at)} x2=${percent(at)} y1="0.2em" y2="100%"></line>
    <text class="now" x=${percent(at)} y="1em" dx=${at > 60 ? '-0.4em' : '0.4em'} text-anchor=${at > 60 ? 'end' : 'start'}>${nowText}</text>`;
}

function renderKey({ shown, words }: TimelineView): TemplateResult {
  const vague = shown.some((item) => !isPoint(item) && item.type !== 'period' && item.type !== 'hearing');
  const entry = (content: SVGTemplateResult, text: string): TemplateResult =>
    html`<li><svg viewBox="-8 -8 16 16" overflow="visible" aria-hidden="true">${content}</svg>${text}</li>`;
  return html`<ul class="key" aria-label=${words.key}>
    ${timelineTypes.filter((type) => shown.some((item) => item.type === type)).map((type) => entry(renderShape(type), words.types[type]))}
    ${vague ? entry(svg`<rect class="vague" x="-8" y="-6" width="16" height="12" rx="3"></rect>`, words.approximate) : nothing}
  </ul>`;
}
