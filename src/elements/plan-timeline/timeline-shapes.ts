import { svg, type SVGTemplateResult } from 'lit';
import type { TimelineType } from '../../data/timeline.js';

/** Each type has a shape of its own, so that no colour is needed: a ring, a filled diamond, a triangle, a high and a low bar. */
export function renderShape(type: TimelineType): SVGTemplateResult {
  const shapes: Readonly<Record<TimelineType, SVGTemplateResult>> = {
    meeting: svg`<circle r="4.75"></circle>`,
    decision: svg`<path d="M0-7L7 0L0 7L-7 0Z"></path>`,
    milestone: svg`<path d="M0-6L6.5 5.5H-6.5Z"></path>`,
    hearing: svg`<path d="M-8-6.5H8V6.5H-8Z"></path>`,
    period: svg`<path d="M-8-2.5H8V2.5H-8Z"></path>`,
  };
  return svg`<g class="mark ${type}">${shapes[type]}</g>`;
}
