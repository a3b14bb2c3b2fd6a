import { css } from 'lit';

/** Thin rules between the measures; their facts beside them where there is room, and below where there is not. */
export const measureBankStyles = css`
  .root {
    --_drawing: var(--_height, var(--bk-chart-height, 60em));
  }
  .controls,
  .figure {
    container-type: inline-size;
  }
  .choices {
    gap: 0.625em 1.25em;
  }
  .choices label {
    flex-direction: column;
    align-items: start;
    max-width: 100%;
  }
  .choices select {
    max-width: 100%;
    field-sizing: content;
  }
  .choices input[type='search'] {
    width: 15em;
    max-width: 100%;
  }
  .extra {
    display: contents;
  }
  .more {
    display: none;
  }
  .hits {
    margin: 0.625em 0 0;
    font-size: max(0.875em, 12px);
    font-weight: 600;
  }
  .hits button {
    margin-inline-start: 0.5em;
    font-weight: 400;
  }
  /* An empty marker, since a list without one is no list to VoiceOver. */
  .measures {
    margin: 0;
    padding: 0;
    list-style: '';
  }
  article {
    display: grid;
    gap: 0.5em 2em;
    padding-block: 1em;
    border-block-start: 1px solid var(--_grid);
  }
  .what {
    min-width: 0;
  }
  .title,
  .summary,
  .effect,
  .taker {
    unicode-bidi: isolate;
  }
  .title {
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  .summary,
  .effect,
  .none,
  .recipe p,
  .submit {
    margin: 0;
    max-width: 70ch;
  }
  .summary,
  .effect {
    margin-block-start: 0.25em;
  }
  .effect strong {
    font-weight: 650;
    color: var(--_accent);
  }
  img {
    display: block;
    width: 100%;
    max-width: 24em;
    aspect-ratio: 3 / 2;
    object-fit: cover;
    margin-block-end: 0.5em;
  }
  dl,
  dd {
    margin: 0;
  }
  .facts {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.25em 0.875em;
    align-content: start;
    font-size: max(0.875em, 12px);
  }
  .facts > div {
    display: contents;
  }
  .facts dt {
    line-height: 1.65;
  }
  dt {
    color: var(--_muted);
    font-size: max(0.875em, 12px);
  }
  .taker:not(:last-child)::after {
    content: ', ';
  }
  .size {
    width: 1.85em;
    height: 0.71em;
    margin-inline-end: 0.5em;
    overflow: visible;
  }
  .size .on {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  .size .off {
    fill: none;
    stroke: var(--_context);
  }
  .goal {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    padding: 0.125em 0;
    border: 0;
    min-height: 24px;
    font-size: 1em;
    text-align: start;
  }
  .goal .name {
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
  .goal:hover .name {
    text-decoration-style: solid;
  }
  .goal[aria-pressed='true'] .name {
    font-weight: 650;
    text-decoration: underline 2px;
  }
  .recipe {
    margin-block-start: 0.375em;
    font-size: max(0.9375em, 12px);
  }
  .recipe > summary {
    position: relative;
    min-height: 24px;
    padding: 0 0 0 1.125em;
    border: 0;
    font-size: 1em;
    list-style: none;
    text-decoration: underline;
    text-decoration-color: var(--_context);
    text-underline-offset: 0.2em;
  }
  .recipe > summary::-webkit-details-marker {
    display: none;
  }
  .recipe > summary:hover {
    text-decoration-color: currentcolor;
  }
  .recipe > summary::before {
    content: '';
    position: absolute;
    inset: 0.5em auto auto 0.125em;
    width: 0.4375em;
    height: 0.4375em;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
  }
  .recipe[open] > summary::before {
    inset-block-start: 0.4em;
    transform: rotate(45deg);
  }
  .recipe > :not(summary) {
    margin-inline-start: 1.125em;
  }
  .steps {
    margin-block: 0.375em 0.5em;
    padding-inline-start: 1.25em;
    max-width: 70ch;
  }
  .steps li {
    padding-inline-start: 0.25em;
    margin-block-end: 0.25em;
  }
  .steps li::marker {
    font-weight: 650;
    color: var(--_accent);
  }
  .none {
    color: var(--_muted);
  }
  .recipe dl {
    display: grid;
    gap: 0.25em 1em;
    max-width: 75ch;
    margin-block: 0.25em 0.375em;
  }
  mark {
    color: inherit;
    background: light-dark(#ffe48f, #6b5200);
  }
  .points {
    margin-block-start: 1em;
  }
  .points th,
  .points td {
    vertical-align: baseline;
  }
  .points td:last-child,
  .points th:last-child {
    padding-inline-end: 0;
  }
  .bar {
    white-space: nowrap;
  }
  .bar svg {
    width: clamp(4em, 30cqi, 16em);
    height: 0.75em;
    margin-inline-end: 0.5em;
    vertical-align: -0.05em;
  }
  .bar rect {
    fill: var(--_accent);
  }
  .points small {
    font-size: max(0.875em, 12px);
    color: var(--_muted);
    white-space: normal;
  }
  .submit a {
    display: inline-flex;
    align-items: center;
    min-height: 2.25em;
    padding: 0.25em 0.875em;
    border: 1px solid var(--_accent);
    border-radius: 0.25em;
    color: var(--_accent);
    font-weight: 600;
    text-decoration: none;
  }
  .submit a:hover {
    text-decoration: underline;
  }
  @container (max-width: 34em) {
    .search {
      flex: 1 1 9em;
      min-width: 0;
    }
    .choices input[type='search'] {
      width: 100%;
    }
    .more {
      display: inline-flex;
    }
    .extra {
      display: none;
    }
    .extra[data-open] {
      display: contents;
    }
    .bar svg {
      display: none;
    }
  }
  @container (min-width: 36em) {
    article {
      grid-template-columns: minmax(0, 1fr) clamp(16em, 38cqi, 21em);
    }
    .recipe dl > div {
      display: grid;
      grid-template-columns: 7em minmax(0, 1fr);
    }
    .recipe dd {
      grid-column: 2;
    }
  }
  @media (forced-colors: active) {
    .size,
    .bar svg {
      forced-color-adjust: none;
    }
    mark {
      outline: 1px solid;
    }
  }
  @media print {
    .controls,
    .more,
    .recipe > summary::before,
    .submit {
      display: none;
    }
    .figure,
    .figure .body {
      break-inside: auto;
    }
    article {
      break-inside: avoid;
    }
    .goal .name,
    .recipe > summary {
      text-decoration: none;
    }
    .recipe > summary,
    .recipe > :not(summary, .steps) {
      padding-inline-start: 0;
      margin-inline-start: 0;
    }
    .recipe::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
