import { css } from 'lit';

/** Rings beside a list of thin rules: one column of figures for each measurement where there is room, one under the other where not. */
export const u4sscScorecardStyles = css`
  .root {
    --_drawing: var(--_height, var(--bk-chart-height, 60rem));
  }
  .card,
  .controls {
    container-type: inline-size;
  }
  .controls,
  .columns,
  .rings,
  .list,
  .line {
    display: grid;
    gap: 0.75rem 2rem;
  }
  .choices {
    gap: 0.5rem 1.25rem;
  }
  .choices button {
    border-color: transparent;
    border-block-end-color: var(--_grid);
    border-radius: 0;
    padding-inline: 0.375rem;
  }
  .choices button:hover {
    border-block-end-color: currentcolor;
  }
  .choices button[aria-pressed='true'] {
    font-weight: 600;
    border-block-end: 3px solid var(--_accent);
  }
  .branch > button:first-child,
  summary .name,
  .of,
  .shown,
  .score {
    font-weight: 600;
  }
  .branch,
  .choices > button {
    display: none;
  }
  .branch {
    flex-wrap: wrap;
    gap: 0.25rem;
    align-items: center;
  }
  .categories {
    flex-basis: 100%;
  }
  .columns {
    row-gap: 1.5rem;
  }
  .rings {
    grid-template-columns: repeat(auto-fit, minmax(min(17.5rem, 100%), 20rem));
    align-self: start;
  }
  .ring > svg {
    display: block;
    width: 100%;
    overflow: visible;
  }
  svg text {
    fill: var(--_text);
    font-size: 14px;
  }
  svg .centre {
    font-size: 40px;
    font-weight: 600;
  }
  .dimension text {
    font-weight: 600;
    pointer-events: none;
  }
  .reported {
    fill: var(--_accent);
    stroke: var(--_surface);
  }
  .not-reported {
    stroke: var(--_muted);
  }
  .not-at-hand {
    fill: none;
    stroke: var(--_context);
  }
  .band,
  .hit {
    fill: var(--_context);
    cursor: pointer;
  }
  .hit {
    fill: transparent;
  }
  .on {
    fill: var(--_accent);
  }
  .hit:hover,
  .band:hover,
  .chosen {
    stroke: var(--_text);
    stroke-width: 2;
  }
  .chosen {
    fill: none;
    stroke-width: 3;
  }
  .key {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
  }
  .list ul,
  .key {
    margin: 0;
    padding: 0;
    list-style: '';
  }
  .key,
  .path,
  summary .cell,
  .caption,
  .absent,
  .meta,
  .unit,
  .note,
  .points,
  .state,
  .place {
    font-size: max(0.8125rem, 12px);
    color: var(--_muted);
  }
  .mark,
  .kind,
  .meter {
    height: 0.875em;
    margin-inline-end: 0.375em;
    vertical-align: -0.1em;
  }
  .kind {
    fill: var(--_muted);
  }
  .shown {
    margin: 0 0 0.75rem;
    font-size: 0.875em;
  }
  .shown button {
    margin-inline-start: 0.5rem;
  }
  .list {
    position: relative;
    gap: 1.25rem;
    font-size: max(0.9375em, 12px);
  }
  [hidden] {
    display: none !important;
  }
  .sub {
    border-block-start: 1px solid var(--_context);
  }
  .line {
    gap: 0.125rem 1rem;
    padding-block: 0.3125rem;
  }
  .n2 .line {
    grid-template-columns: 1fr 1fr;
  }
  .n2 .line > .name {
    grid-column: 1 / -1;
  }
  summary.line {
    position: relative;
    padding: 0.5rem 0 0.5rem 1.25rem;
    border: 0;
    font-size: 1em;
    align-items: baseline;
  }
  summary.line::before {
    content: '';
    position: absolute;
    inset: 0.95em auto auto 0.1875rem;
    width: 0.4375em;
    height: 0.4375em;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
  }
  [open] > summary.line::before {
    transform: rotate(45deg);
  }
  summary:hover .name {
    text-decoration: underline;
  }
  .state.not-reported {
    color: inherit;
  }
  .category {
    margin: 0 0 0.75rem 1.25rem;
  }
  li.line,
  .absent {
    border-block-start: 1px solid var(--_grid);
  }
  .list > .head {
    display: none;
  }
  li > .name,
  .absent {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    place-content: start;
    align-items: baseline;
  }
  .absent {
    padding-block: 0.25rem;
  }
  .list .absent ul {
    display: contents;
  }
  .meta {
    white-space: nowrap;
  }
  .kinds {
    margin-inline-start: 0.75rem;
  }
  .score,
  .place,
  .value,
  .value > .note,
  .points {
    display: block;
  }
  @container (min-width: 34rem) {
    .n1 .line {
      grid-template-columns: 1fr 14rem;
    }
    .n2 .line {
      grid-template-columns: 1fr 10.5rem 10.5rem;
    }
    .n2 .line > .name {
      grid-column: auto;
    }
    /* On the line of the first dimension's name. */
    .list.n2 > .head {
      display: grid;
      position: absolute;
      inset-inline: 0;
      padding: 0;
      font-weight: 600;
    }
    .some {
      display: none;
    }
    .branch,
    .choices > button {
      display: flex;
    }
    .place {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  @container (min-width: 46rem) {
    .columns.n1 {
      grid-template-columns: 20rem 1fr;
    }
    .rings.n1 {
      position: sticky;
      inset-block-start: 1rem;
    }
  }
  @container (min-width: 58rem) {
    .columns.n2 {
      grid-template-columns: 20rem 1fr;
    }
    .rings.n2 {
      grid-template-columns: 1fr;
      position: sticky;
      inset-block-start: 1rem;
    }
  }
  @media (forced-colors: active) {
    .root svg {
      forced-color-adjust: none;
    }
    .choices button[aria-pressed='true'] {
      border-color: Highlight;
    }
  }
  @media print {
    .figure {
      break-inside: auto;
    }
    .line,
    .ring {
      break-inside: avoid;
    }
    .shown,
    summary.line::before {
      display: none;
    }
    .sub::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .rings:is(.n1, .n2) {
      position: static;
      grid-template-columns: 1fr 1fr;
    }
    .columns:is(.n1, .n2) {
      grid-template-columns: 1fr;
    }
  }
`;
