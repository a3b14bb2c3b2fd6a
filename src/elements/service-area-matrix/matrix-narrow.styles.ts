import { css } from 'lit';

/** Where a table has no room: each sub-goal with the names of its areas. */
export const matrixNarrowStyles = css`
  @container (max-width: 40rem) {
    .count {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      padding-block: 0.25em;
    }
    .head .strip,
    .fills {
      flex: 1 0 100%;
      order: 1;
    }
    .scrolls {
      overflow: visible;
      max-height: none;
    }
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    thead,
    td.no,
    td.unknown,
    .on-end .group td {
      position: absolute;
      clip-path: inset(50%);
      width: 1px;
      height: 1px;
      overflow: hidden;
    }
    thead th {
      position: static;
    }
    tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 1em;
      padding-block: 0.5em;
      border-block-end: 1px solid var(--_grid);
    }
    tbody th,
    tbody td {
      padding: 0;
      border: 0;
      text-align: start;
    }
    tbody th {
      flex-basis: 100%;
    }
    td.yes {
      display: flex;
      gap: 0.375em;
      align-items: center;
    }
    tbody th {
      order: -2;
    }
    td.sum {
      order: -1;
      flex-basis: 100%;
      font-size: max(0.9em, 12px);
      color: var(--_muted);
    }
    td.on {
      background: none;
      font-weight: 600;
    }
    .group {
      padding-block: 1.25em 0.375em;
      border-block-end: 2px solid var(--_context);
      font-size: 1.0625em;
    }
    .group > * {
      padding: 0;
    }
    .group td.sum {
      display: none;
    }
    .label {
      display: inline;
    }
  }
`;
