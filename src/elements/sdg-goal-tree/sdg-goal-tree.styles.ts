import { css } from 'lit';

/** Room for a plan's main goals, from the first paint. What the tree looks like comes with the tree. */
export const sdgGoalTreeStyles = css`
  .root {
    --_drawing: var(--_height, var(--bk-chart-height, 50em));
  }
  :host([view='sunburst']) .root {
    --_drawing: var(--_height, var(--bk-chart-height, 40em));
  }
`;
