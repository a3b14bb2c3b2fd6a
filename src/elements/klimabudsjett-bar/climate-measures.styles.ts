import { css } from 'lit';

/** The measures: even columns and thin rules where there is room; one card for each measure where there is not. */
export const climateMeasuresStyles = css`
  .figure {
    container-type: inline-size;
  }
  .measures {
    overflow-x: auto;
  }
  .measures p {
    margin: 0;
  }
  .label,
  .cards-only {
    display: none;
  }
  .measures :is(th, td) {
    padding: 0.5em 0.875em 0.5em 0;
  }
  .measures :is(th, td):last-child {
    padding-inline-end: 0;
  }
  .measures thead button {
    display: inline;
    min-height: 1.5rem;
    padding: 0;
    border: 0;
    font-size: inherit;
    font-weight: inherit;
    text-align: inherit;
  }
  .measures thead button:hover {
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
  .measures tbody th {
    min-width: 14em;
    font-weight: 600;
  }
  .wide tbody th {
    min-width: 10em;
  }
  .wide :is(th, td):not(:last-child) {
    padding-inline-end: 0.625em;
  }
  .measures small {
    display: block;
  }
  .measures .effect {
    min-width: 8em;
    white-space: normal;
  }
  .certainty {
    display: flex;
    gap: 0.5em;
    align-items: start;
  }
  .certainty svg {
    flex: none;
    margin-block-start: 0.2em;
  }
  .quiet {
    color: var(--_muted);
  }
  tfoot > * > * {
    font-weight: 600;
  }
  @container (max-width: 36rem) {
    .cards-only {
      display: inline-flex;
    }
    .measures table,
    .measures :is(tbody, tfoot, tr, th, td) {
      display: block;
    }
    .measures thead,
    .measures td.void {
      display: none;
    }
    .measures tr {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(8.5em, 45%), 1fr));
      gap: 0.375em 1em;
      padding-block: 0.625em;
      border-block-end: 1px solid var(--_grid);
    }
    .measures tbody th {
      grid-column: 1 / -1;
      min-width: 0;
    }
    .measures :is(th, td) {
      padding: 0;
      border: 0;
      text-align: start;
    }
    .measures tfoot tr {
      grid-template-columns: 1fr auto;
      border-block-end: 0;
      padding-block: 0.25em;
    }
    .label {
      display: block;
      font-size: max(0.875em, 12px);
      color: var(--_muted);
    }
  }
  @media print {
    .arrow {
      display: none;
    }
  }
`;
