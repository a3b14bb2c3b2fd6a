import { css } from 'lit';

/** Of what stands below a climate budget's picture. */
export const climatePartsStyles = css`
  .root:has(.figure) > .status {
    position: absolute;
    clip-path: inset(50%);
    width: 1px;
    height: 1px;
    overflow: hidden;
    white-space: nowrap;
  }
  .section > .drawing {
    flex: none;
    height: calc(var(--_drawing) * 0.85);
  }
  .bars {
    overflow-x: auto;
  }
  .bars table {
    table-layout: fixed;
  }
  .bars caption,
  .measures caption {
    position: absolute;
    clip-path: inset(50%);
    width: 1px;
    height: 1px;
    overflow: hidden;
  }
  .bars :is(th, td) {
    vertical-align: middle;
    overflow-wrap: break-word;
  }
  .bars thead th {
    vertical-align: bottom;
  }
  .bars .numeric {
    white-space: normal;
  }
  .bars .has-bar .value {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5em;
  }
  .years th:first-child {
    width: 4em;
  }
  .years th:nth-child(2) {
    width: 5em;
  }
  .years .has-bar {
    padding-inline-start: 1em;
  }
  .years th:nth-child(3) {
    padding-inline-start: 1em;
  }
  .bars th button {
    padding: 0;
    border: 0;
    min-height: 1.75rem;
    font-size: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_context);
    text-underline-offset: 0.2em;
  }
  .bars th button:hover {
    text-decoration-color: currentcolor;
  }
  .bars .chosen > * {
    font-weight: 650;
    border-block-end: 2px solid var(--_accent);
  }
  .bar {
    display: block;
    overflow: visible;
  }
  small {
    font-size: max(0.875em, 12px);
    font-weight: 400;
    color: var(--_muted);
  }
  .part-table > summary {
    width: fit-content;
  }
  .part-table[open] > .table {
    margin-block-start: 0.5em;
  }
  .count {
    margin: 0;
    font-size: max(0.875em, 12px);
    color: var(--_muted);
  }
  /* What the account is against the frame goes below the account. */
  @container (max-width: 36rem) {
    .years tr {
      display: grid;
      grid-template-columns: 3em 4.25em 1fr;
      border-block-end: 1px solid var(--_grid);
    }
    .years :is(th, td) {
      padding-block: 0.25em;
      border: 0;
    }
    .years :is(th, td):nth-child(4) {
      grid-column: 3;
      padding: 0 0 0.25em 1em;
    }
    .years td:empty {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .bar,
    .certainty svg {
      forced-color-adjust: none;
    }
  }
  @media print {
    .section > .drawing {
      height: calc(var(--_drawing) * 0.8);
    }
    .part-table > summary {
      display: none;
    }
    .part-table::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .bars {
      overflow: visible;
    }
  }
`;
