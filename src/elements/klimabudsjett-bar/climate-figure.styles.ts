import { css } from 'lit';

/** Of a climate budget's picture and the reader's choices. */
export const climateFigureStyles = css`
  thead .numeric {
    white-space: normal;
  }
  .choices select {
    max-width: 100%;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: center;
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
    font-size: max(0.875em, 12px);
  }
  legend {
    float: inline-start;
    padding: 0;
  }
  .choices {
    column-gap: 2rem;
  }
  fieldset label {
    font-size: inherit;
    min-height: 1.5rem;
    cursor: pointer;
  }
  input[type='radio'] {
    margin: 0;
    width: 1.125rem;
    height: 1.125rem;
    accent-color: var(--_accent);
  }
  .drawing.picks {
    cursor: pointer;
  }
  .legend b {
    margin-inline-end: 0.375em;
  }
  .legend.picks button[aria-pressed] {
    text-decoration: none;
    opacity: 1;
  }
  .legend.picks button[aria-pressed='true'] {
    border-color: currentcolor;
  }
  .section {
    display: flex;
    flex-direction: column;
    gap: var(--_gap);
    min-width: 0;
    margin-block-start: 1.25em;
  }
  .part-heading {
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.25;
  }
  .not-published {
    margin: 0;
    padding-inline-start: 1.1em;
  }
  .not-published li {
    margin-block-end: 0.375em;
  }
  .body:not(:has(> .drawing)) {
    min-height: 0;
  }
  @media print {
    .table-panel table {
      font-size: 9px;
    }
    .table-panel :is(th, td) {
      padding-inline-end: 0.25rem;
    }
    .table-panel thead .numeric {
      overflow-wrap: anywhere;
      hyphens: auto;
    }
  }
`;
