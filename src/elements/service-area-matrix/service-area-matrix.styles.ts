import { css } from 'lit';

/** A matrix of thin rules. */
export const serviceAreaMatrixStyles = css`
  .figure {
    container-type: inline-size;
  }
  caption {
    position: absolute;
    clip-path: inset(50%);
    width: 1px;
    height: 1px;
    overflow: hidden;
    white-space: nowrap;
  }
  label,
  .choices select {
    max-width: 100%;
  }
  .parts,
  .counts {
    display: grid;
    gap: 0.75em;
    min-width: 0;
  }
  .counts {
    gap: 0;
    max-width: 60em;
    margin-block: 0.25em 0.5em;
  }
  .counts ul,
  .key {
    margin: 0;
    padding: 0;
    list-style: '';
  }
  .count {
    display: grid;
    grid-template-columns: minmax(9em, 14em) minmax(8em, 1fr) 14em;
    gap: 0 1.25em;
    align-items: center;
  }
  .count button {
    min-height: 1.75em;
    padding: 0.125em 0.25em;
    border-color: transparent;
    text-align: start;
    margin-inline-start: -0.25em;
  }
  .count button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .count button[aria-pressed='true'] {
    font-weight: 600;
    border-color: var(--_accent);
  }
  .counts .title {
    font-size: max(0.875em, 12px);
    font-weight: 600;
  }
  .told {
    font-size: max(0.875em, 12px);
    color: var(--_muted);
  }
  .told b {
    color: var(--_text);
    font-weight: 600;
  }
  .told.apart,
  .sum.apart {
    color: var(--_danger);
    font-weight: 600;
  }
  .told.apart b {
    color: inherit;
  }
  .strip {
    display: block;
    width: 100%;
    overflow: visible;
  }
  .fills {
    position: relative;
    align-self: stretch;
    min-height: 1.5em;
  }
  .fills svg {
    position: absolute;
    inset: 0;
  }
  .head {
    align-items: end;
  }
  .strip text {
    fill: var(--_muted);
    font-size: max(0.8125em, 12px);
  }
  .strip line {
    stroke: var(--_grid);
  }
  .band {
    fill: color-mix(in srgb, var(--_accent) 14%, transparent);
  }
  .swatch.band {
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
  }
  .dot {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 1.5;
  }
  .dot.below,
  .dot.above {
    fill: var(--_danger);
  }
  .shown,
  .nothing {
    margin: 0;
    font-size: max(0.875em, 12px);
  }
  .shown button {
    margin-inline-start: 0.5em;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    font-size: max(0.8125em, 12px);
    color: var(--_muted);
  }
  .key li {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .mark {
    flex: none;
    vertical-align: -0.25em;
  }
  .mark circle {
    fill: var(--_accent);
  }
  .mark path {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .swatch,
  .unknown {
    background: repeating-linear-gradient(135deg, transparent 0 5px, var(--_grid) 5px 6px);
    color: var(--_muted);
  }
  .swatch {
    width: 1.375em;
    height: 1.375em;
  }
  .scrolls {
    overflow: auto;
    max-height: 90vh;
  }
  th,
  td {
    padding: 0.375em 0.5em;
  }
  tbody th,
  thead th:first-child {
    padding-inline-start: 0;
  }
  tbody th {
    max-width: 44em;
    line-height: 1.35;
  }
  tbody td,
  thead th ~ th {
    text-align: center;
    vertical-align: middle;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--_surface);
    vertical-align: bottom;
  }
  thead th.area,
  thead th.sum {
    vertical-align: bottom;
    line-height: 1.25;
  }
  .level .area,
  .level .sum {
    width: 9.5em;
  }
  .on-end .area,
  .on-end .sum {
    width: 2.875em;
  }
  .on-end td,
  .on-end thead th ~ th {
    padding-inline: 0.125em;
  }
  .on-end .rest {
    position: absolute;
    clip-path: inset(50%);
  }
  .on-end .name {
    display: inline-block;
    writing-mode: vertical-rl;
    transform: rotate(180deg);
    max-height: 13em;
    text-align: start;
  }
  .of {
    display: block;
    margin-block-start: 0.25em;
    font-weight: 400;
    font-size: max(0.9em, 12px);
    color: var(--_muted);
  }
  .of b {
    color: var(--_text);
  }
  .apart .of,
  .apart .of b {
    color: var(--_danger);
  }
  .group b {
    font-weight: 400;
  }
  small {
    font-size: max(0.875em, 12px);
    color: var(--_muted);
    white-space: nowrap;
  }
  .group > * {
    padding-block: 1em 0.375em;
    border-block-end-color: var(--_context);
    font-weight: 600;
    vertical-align: bottom;
  }
  .group td {
    font-weight: 400;
    font-size: max(0.9em, 12px);
    color: var(--_muted);
    white-space: nowrap;
    vertical-align: bottom;
  }
  .group .un {
    margin-inline-end: 0.25em;
  }
  .sum {
    white-space: nowrap;
  }
  thead .sum {
    white-space: normal;
  }
  .label {
    display: none;
  }
  td.on {
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }
  th.on .name {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-decoration-color: var(--_accent);
  }
  @media (max-height: 36em) {
    thead th {
      position: static;
    }
  }
  @media (forced-colors: active) {
    .mark,
    .strip {
      forced-color-adjust: none;
    }
    .band {
      fill: none;
      stroke: CanvasText;
    }
    td.on {
      outline: 1px solid Highlight;
    }
    /* Grounds are not painted here. */
    .unknown::before {
      content: '?' / '';
    }
    .swatch {
      display: grid;
      place-items: center;
      border: 1px solid CanvasText;
    }
  }
`;
