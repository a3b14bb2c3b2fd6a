import { css } from 'lit';

/** The drawing where there is room for it; the list always, dates beside the words where they fit. */
export const planTimelineStyles = css`
  .root {
    --_drawing: var(--_height, var(--bk-chart-height, 50em));
  }
  .figure {
    container-type: inline-size;
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
  .hits {
    margin: 0.625em 0 0;
    font-size: max(0.875em, 12px);
    font-weight: 600;
  }
  .hits button {
    margin-inline-start: 0.5em;
    font-weight: 400;
  }
  .strip {
    display: none;
  }
  .strip > svg {
    display: block;
    font-size: max(0.8125em, 12px);
    max-width: none;
    overflow: visible;
    letter-spacing: normal;
    word-spacing: normal;
  }
  text {
    fill: var(--_text);
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  text.axis,
  .past text {
    fill: var(--_muted);
  }
  text.lane,
  text.label.hearing,
  text.now {
    font-weight: 650;
  }
  text.now {
    fill: var(--_target);
  }
  line {
    stroke: var(--_grid);
  }
  line.tick {
    stroke-dasharray: 1 4;
  }
  line.year,
  line.rule {
    stroke: var(--_grid);
  }
  line.now {
    stroke: var(--_target);
    stroke-width: 2;
  }
  .mark,
  .bar {
    fill: var(--_accent);
  }
  .mark.meeting {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .mark.period,
  .bar.period {
    fill: var(--_context);
  }
  .vague {
    fill: none;
    stroke: var(--_context);
    stroke-dasharray: 3 2;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin: 0.5em 0 0;
    padding: 0;
    list-style: '';
    font-size: max(0.8125em, 12px);
    color: var(--_muted);
  }
  .key svg,
  .kind svg {
    width: 0.8125em;
    height: 0.8125em;
    margin-inline-end: 0.25em;
    overflow: visible;
    vertical-align: -0.05em;
  }
  .key svg {
    margin-inline-end: 0.4em;
  }
  .list {
    display: grid;
    gap: 1.25em;
  }
  .state {
    font-weight: 650;
    font-size: 1.0625em;
    padding-block-end: 0.25em;
  }
  summary.state {
    position: relative;
    min-height: 24px;
    padding: 0 0 0.25em 1.125em;
    border: 0;
    list-style: none;
  }
  summary.state::-webkit-details-marker {
    display: none;
  }
  summary.state:hover {
    text-decoration: underline;
  }
  summary.state::before {
    content: '';
    position: absolute;
    inset: 0.5em auto auto 0.125em;
    width: 0.4375em;
    height: 0.4375em;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
  }
  [open] > summary.state::before {
    inset-block-start: 0.4em;
    transform: rotate(45deg);
  }
  .items {
    margin: 0;
    padding: 0;
    list-style: '';
  }
  .item {
    display: grid;
    gap: 0 1.5em;
    padding-block: 0.625em;
    border-block-start: 1px solid var(--_grid);
  }
  .item.hearing {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_accent);
  }
  .item p {
    margin: 0;
    max-width: 70ch;
  }
  .when {
    color: var(--_muted);
    font-size: max(0.9375em, 12px);
  }
  .title {
    font-weight: 600;
    line-height: 1.35;
    unicode-bidi: isolate;
  }
  .kind {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.375em;
    align-items: baseline;
    font-size: max(0.875em, 12px);
    color: var(--_muted);
  }
  .kind > :not(:last-child, :has(+ button), svg)::after {
    content: ' ·';
  }
  .kind button {
    padding: 0;
    border: 0;
    min-height: 24px;
    font-size: 1em;
    color: var(--_text);
    text-decoration: underline;
    text-decoration-color: var(--_context);
    text-underline-offset: 0.2em;
  }
  .kind button:hover {
    text-decoration-color: currentcolor;
  }
  .kind b {
    font-weight: 400;
  }
  .item.hearing .kind b,
  .say b {
    font-weight: 650;
    color: var(--_text);
  }
  .text,
  .say {
    font-size: max(0.9375em, 12px);
  }
  .calendar {
    margin: 0;
  }
  @container (min-width: 30em) {
    .item {
      grid-template-columns: 9.5em minmax(0, 1fr);
    }
    .when {
      line-height: 1.55;
    }
  }
  @container (min-width: 38em) {
    .strip {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .root svg {
      forced-color-adjust: none;
    }
  }
  @media print {
    .controls,
    .kind button,
    .calendar,
    summary.state::before {
      display: none;
    }
    .figure,
    .figure .body {
      break-inside: auto;
    }
    .strip,
    .item {
      break-inside: avoid;
    }
    summary.state {
      padding-inline-start: 0;
    }
    details.past::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
