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
    align-items: center;
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
  .lights {
    container-type: inline-size;
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
    .lights li {
      display: grid;
      grid-template-columns: minmax(0, 1.3fr) minmax(0, 1.5fr) minmax(0, 0.8fr) minmax(0, 1.5fr);
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
