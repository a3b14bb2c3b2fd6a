import { css } from 'lit';

export const klimabudsjettBarStyles = css`
  /* Longer words than most figures have: two rows of choices, and what the figures rest on. */
  .root {
    --_words: 14rem;
  }
  @media (max-width: 40rem) {
    .root {
      --_words: 34rem;
    }
  }
  thead .numeric {
    white-space: normal;
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
    color: var(--_muted);
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
  .measures > summary {
    display: list-item;
    list-style-position: inside;
    width: fit-content;
  }
  .measures > .table {
    margin-block: 0.75rem 0.5rem;
    max-height: none;
  }
  .measures > .table th:first-child {
    min-width: 14rem;
  }
  .measures > p {
    margin: 0 0 0.5rem;
    font-size: max(0.8125em, 12px);
    color: var(--_muted);
    max-width: 80ch;
  }
  tfoot > * > * {
    font-weight: 600;
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
    .measures::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
