import { css } from 'lit';

export const financeRulesStyles = css`
  .root {
    --_words: 12em;
  }
  @media (max-width: 40rem) {
    .root {
      --_words: 26em;
    }
  }
  /* A rule with no figures yet has words and no drawing. */
  .body:not(:has(.drawing)) {
    min-height: 0;
  }
  .choices {
    align-items: baseline;
  }
  label,
  select {
    max-width: 100%;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
    min-height: 2em;
    font-size: max(0.875em, 12px);
  }
  legend {
    float: inline-start;
    padding: 0;
  }
  fieldset label {
    font-size: inherit;
    min-height: 24px;
    cursor: pointer;
  }
  input[type='radio'] {
    margin: 0;
    width: 1.125em;
    height: 1.125em;
    accent-color: var(--_accent);
  }
  .rules {
    container-type: inline-size;
  }
  .lights {
    margin: 0;
    padding: 0;
    list-style: '';
    font-size: max(0.9375em, 12px);
  }
  .lights li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 1em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_grid);
    break-inside: avoid;
  }
  .title,
  .years {
    flex-basis: 100%;
  }
  .title,
  .word {
    font-weight: 600;
  }
  .norm,
  .years {
    color: var(--_muted);
  }
  .years {
    font-size: max(0.875em, 12px);
  }
  .latest:empty,
  .norm:empty {
    display: none;
  }
  .word svg {
    width: 1em;
    height: 1em;
    margin-inline-end: 0.375em;
    vertical-align: -0.1em;
  }
  svg.within {
    color: var(--_accent);
  }
  svg.outside {
    color: var(--_danger);
  }
  @container (min-width: 38rem) {
    .lights {
      display: grid;
      grid-template-columns: fit-content(34%) fit-content(38%) auto minmax(0, 1fr);
      column-gap: 1.25em;
    }
    .lights li {
      display: grid;
      grid-template-columns: subgrid;
      grid-column: 1 / -1;
    }
    .years {
      grid-column: 2 / -1;
    }
    .latest:empty,
    .norm:empty {
      display: block;
    }
  }
`;
