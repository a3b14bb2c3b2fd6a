import { css } from 'lit';

/** What must hold before the figures come; the rest comes with the file that shows them. */
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
`;
