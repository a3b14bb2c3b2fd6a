import { css, unsafeCSS } from 'lit';
import { unColours } from '../../data/un-colours.js';

/** Rings beside a list. The UN's colours are accents along the inner edge, outlined, over a ground of the same hue. */
export const sunburstStyles = css`
  ${unsafeCSS(unColours.map((colour, index) => `.f${index + 1}{--_goal:${colour}}`).join(''))}
  .sunburst {
    display: flex;
    flex-wrap: wrap;
    gap: 1.25em 2em;
    align-items: flex-start;
  }
  .ring-box {
    flex: 1 1 28em;
    min-width: min(16em, 100%);
    max-width: 40em;
  }
  .panel {
    flex: 1 1 18em;
    min-width: min(16em, 100%);
  }
  .heard {
    position: absolute;
    clip-path: inset(50%);
    width: 1px;
    height: 1px;
    overflow: hidden;
    white-space: nowrap;
  }
  .sun {
    display: block;
    width: 100%;
    overflow: visible;
  }
  .sector {
    cursor: pointer;
    outline: none;
  }
  .ground {
    fill: color-mix(in srgb, var(--_goal, var(--_surface)) 20%, var(--_surface));
    stroke: var(--_context);
    stroke-width: 0.75;
  }
  .strip {
    fill: var(--_goal);
    stroke: var(--_context);
    stroke-width: 0.5;
  }
  .labels,
  .sun text {
    fill: var(--_text);
    pointer-events: none;
  }
  .other > .ground {
    fill: var(--_surface);
  }
  .other > .strip {
    fill-opacity: 0.25;
  }
  .labels .other {
    fill: var(--_muted);
  }
  .found > .ground {
    fill: color-mix(in srgb, var(--_goal, var(--_context)) 55%, var(--_surface));
    stroke: var(--_text);
    stroke-width: 2;
  }
  .labels .found {
    fill: var(--_text);
    font-weight: 700;
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  .pointed > .ground {
    fill: color-mix(in srgb, var(--_goal, var(--_context)) 42%, var(--_surface));
    stroke: var(--_text);
    stroke-width: 2;
  }
  .sector:focus-visible > .ground {
    stroke: var(--_focus);
    stroke-width: 4;
  }
  .centre circle {
    fill: transparent;
    stroke: none;
  }
  .centre:not(.whole) {
    cursor: pointer;
  }
  .centre:not(.whole):hover circle {
    fill: var(--_grid);
  }
  .centre text {
    font-weight: 650;
  }
  .panel p,
  .way,
  .below {
    margin: 0;
    padding: 0;
    list-style: '';
  }
  .way {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: baseline;
    font-size: max(0.875em, 12px);
  }
  .way li + li::before {
    content: '›';
    margin-inline-end: 0.5em;
    color: var(--_muted);
  }
  .way button {
    min-height: 24px;
    padding: 0;
    border: 0;
    font-size: 1em;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .way span {
    font-weight: 600;
  }
  .detail {
    padding-block: 0.5em 0.75em;
    font-size: max(0.9375em, 12px);
  }
  @media (hover: hover) {
    .detail {
      min-height: 8.5em;
    }
  }
  .detail .name {
    font-weight: 650;
  }
  .detail .hint,
  .left,
  .panel .goals {
    font-size: max(0.875em, 12px);
    color: var(--_muted);
  }
  .panel .goals {
    margin-block-start: 0.25em;
  }
  .goals span:not(.un) {
    white-space: nowrap;
  }
  .below li {
    border-block-start: 1px solid var(--_grid);
    font-size: max(0.9375em, 12px);
  }
  .below button,
  .below li > span {
    display: block;
    width: 100%;
    min-height: 24px;
    padding: 0.375em 0.25em;
    border: 0;
    font-size: 1em;
    text-align: start;
  }
  .below button:hover .title {
    text-decoration: underline;
    text-underline-offset: 0.15em;
    text-decoration-thickness: 1px;
  }
  .below .pointed {
    box-shadow: inset 3px 0 var(--_text);
  }
  .below .found .title {
    font-weight: 700;
    text-decoration: underline;
  }
  .below .other {
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    .sun {
      forced-color-adjust: none;
    }
    .found > .ground {
      stroke: Highlight;
      stroke-width: 3;
    }
  }
  @media print {
    .ring-box {
      flex-basis: 100%;
      max-width: 34em;
      break-inside: avoid;
    }
    .sun {
      print-color-adjust: exact;
    }
    .detail {
      min-height: 0;
    }
    .detail .hint:only-child {
      display: none;
    }
  }
`;
