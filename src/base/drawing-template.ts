import { nothing, svg, type SVGTemplateResult } from 'lit';
import { dashesOf, type ChartSeries } from '../charts/chart-view.js';
import type { Shape } from '../charts/shapes.js';

/** Colours stay references to custom properties, so that theme, print and forced colours change them with no new render. */
function renderShape(shape: Shape): SVGTemplateResult {
  const colour = `var(--_${shape.paint})`;
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, pattern, edged } = shape;
      return svg`<rect x=${x} y=${y} width=${width} height=${height} fill=${colour} stroke="var(--_surface)" stroke-width=${edged ? 2 : 0}></rect>${
        pattern ? svg`<rect x=${x} y=${y} width=${width} height=${height} fill="url(#${pattern})"></rect>` : nothing
      }`;
    }
    case 'path':
      return svg`<path d=${shape.d} fill=${shape.fill ? colour : 'none'} fill-opacity="0.15" stroke=${colour} stroke-width=${shape.width} stroke-linejoin="round" stroke-dasharray=${shape.dash?.join(' ') ?? nothing}></path>`;
    case 'dot':
      return svg`<circle cx=${shape.x} cy=${shape.y} r=${shape.r} fill=${shape.hollow ? 'var(--_surface)' : colour} stroke=${colour} stroke-width=${shape.hollow ? 2 : 0}></circle>`;
    case 'text':
      return svg`<text x=${shape.x} y=${shape.y} fill=${colour} text-anchor=${shape.anchor} font-weight=${shape.bold ? 700 : nothing}>${shape.text}</text>`;
  }
}

export const renderShapes = (shapes: readonly Shape[]): SVGTemplateResult => svg`${shapes.map(renderShape)}`;

/** The patterns' lines have the colour of the ground, so that they stand out from any fill. */
export const patternDefs = svg`<defs>
  <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2" height="6" fill="var(--_surface)"></rect></pattern>
  <pattern id="cross" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><rect width="4" height="6" fill="var(--_surface)"></rect></pattern>
  <pattern id="lines" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="4" fill="var(--_surface)"></rect></pattern>
  <pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse"><circle cx="3" cy="3" r="1.4" fill="var(--_surface)"></circle></pattern>
</defs>`;

/** A sample of how a series is drawn, for legend and tooltip. */
export function renderSwatch({ mark, paint, pattern, dash, strong }: ChartSeries): SVGTemplateResult {
  const shape: Shape =
    mark === 'bar'
      ? { kind: 'rect', x: 1, y: 1, width: 16, height: 10, paint, ...(pattern && { pattern }) }
      : { kind: 'path', d: 'M0 6H18', paint, width: strong ? 3 : 2, ...(dash && { dash: dashesOf(dash) }) };
  return svg`${renderShape(shape)}`;
}
