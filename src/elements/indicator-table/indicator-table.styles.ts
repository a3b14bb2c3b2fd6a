import { css } from 'lit';

/** Thin rules and even columns where there is room; one card for each indicator where there is not. */
export const indicatorTableStyles = css`
  .figure {
    container-type: inline-size;
  }
  .nothing {
    margin: 0;
  }
  .choices select {
    max-width: 100%;
  }
  .label,
  .cards-only {
    display: none;
  }
  caption {
    position: absolute;
    clip-path: inset(50%);
    width: 1px;
    height: 1px;
    overflow: hidden;
  }
  th,
  td {
    padding-block: 0.5em;
    padding-inline-end: 0.75em;
  }
  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }
  thead button {
    display: inline;
    min-height: 1.5rem;
    padding: 0;
    border: 0;
    font-size: inherit;
    font-weight: inherit;
    text-align: inherit;
  }
  .still {
    display: inline-flex;
    align-items: center;
    min-height: 1.5rem;
  }
  thead button:hover,
  .opener:hover {
    text-decoration: underline;
  }
  .arrow {
    margin-inline-start: 0.25em;
    color: var(--_muted);
  }
  [aria-sort='ascending'] .arrow,
  [aria-sort='descending'] .arrow {
    color: var(--_accent);
  }
  tbody th {
    min-width: 8.5em;
    font-weight: 600;
  }
  .group th {
    padding-block: 1.25em 0.375em;
    border-block-end-color: var(--_context);
  }
  .opener {
    position: relative;
    /* On the line of the other cells, though the target is higher than a line. */
    display: flex;
    align-items: start;
    padding: 0 0 0 1.125em;
    min-height: 1.5rem;
    border: 0;
    font-size: inherit;
    font-weight: inherit;
    text-align: start;
  }
  .opener::before {
    content: '';
    position: absolute;
    inset: 0.45em auto auto 0.125em;
    width: 0.4375em;
    height: 0.4375em;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
  }
  .opener[aria-expanded='true']::before {
    transform: rotate(45deg);
  }
  .title {
    display: block;
    padding-inline-start: 1.125em;
  }
  small {
    display: block;
    font-size: max(0.875em, 12px);
    font-weight: 400;
    color: var(--_muted);
  }
  /* As far in as the name above, in a smaller type. */
  th > small {
    padding-inline-start: calc(1.125em / 0.875);
  }
  .numeric:has(.way),
  .numeric small {
    white-space: normal;
  }
  .source-of {
    /* Room for Folkehelseinstituttet in one piece; an address may be parted anywhere. */
    min-width: 9.75em;
    overflow-wrap: anywhere;
  }
  .way {
    font-size: max(0.75em, 12px);
    color: var(--_muted);
  }
  .none,
  .quiet {
    color: var(--_muted);
  }
  .statuses {
    display: grid;
    gap: 0.25em;
    min-width: 7em;
  }
  .status-of {
    display: flex;
    gap: 0.5em;
    align-items: start;
  }
  .status-of svg,
  .progress svg {
    flex: none;
    width: 1.125em;
    height: 1.125em;
    margin-block-start: 0.15em;
    overflow: visible;
  }
  .spark {
    display: block;
    max-width: none;
  }
  .spark path {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .spark circle {
    fill: var(--_accent);
  }
  .is-open > * {
    border-block-end-color: transparent;
  }
  .opened > td {
    padding: 0 0 1.25em 1.125em;
  }
  .chart {
    display: flex;
    flex-direction: column;
    gap: var(--_gap);
    font-size: max(1.0625em, 12px);
  }
  .progress p {
    margin: 0;
  }
  .progress summary,
  .progress .refused {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: start;
    width: fit-content;
    padding: 0;
    border: 0;
    font-size: inherit;
    list-style: none;
  }
  .progress summary::-webkit-details-marker {
    display: none;
  }
  .progress .how {
    color: var(--_text);
    text-decoration: underline;
  }
  .progress ol {
    margin: 0.25em 0 0.5em;
    padding-inline-start: 1.5em;
    max-width: 75ch;
  }
  @container (max-width: 55rem) {
    .cards-only {
      display: inline-flex;
    }
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    thead,
    .void {
      display: none;
    }
    tbody th {
      min-width: 0;
      font-size: 1.0625em;
    }
    tbody tr {
      padding-block: 0.625em;
      border-block-end: 1px solid var(--_context);
    }
    tr.is-open {
      border-block-end: 0;
    }
    tr.opened {
      padding-block-start: 0;
    }
    tbody th,
    tbody td {
      padding: 0.125em 0;
      border: 0;
    }
    .group {
      border-block-end-width: 2px;
    }
    .row,
    .is-open {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(8.5em, 45%), 1fr));
      gap: 0.5em 1em;
      padding-inline-start: 1.125em;
    }
    .row > th,
    .is-open > th {
      grid-column: 1 / -1;
      margin-inline-start: -1.125em;
    }
    td:has(> .label) {
      text-align: start;
      white-space: normal;
    }
    td.source-of,
    td.none {
      grid-column: span 2;
    }
    td.void {
      display: none;
    }
    .label {
      display: block;
      font-size: max(0.875em, 12px);
      color: var(--_muted);
    }
    .opened > td {
      padding-inline-start: 0;
    }
  }
  @media (forced-colors: active) {
    .spark {
      forced-color-adjust: none;
    }
  }
  @media print {
    .figure .body {
      break-inside: auto;
    }
    .arrow,
    .opener::before {
      display: none;
    }
  }
`;
