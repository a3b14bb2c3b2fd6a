import { css } from 'lit';

export const sdgDashboardStyles = css`
  .root {
    --_words: 0rem;
  }
  .heading:empty,
  .sentence:empty {
    display: none;
  }
  .section {
    margin-block-start: 2.5rem;
  }
  .section-title {
    font-size: 1.25em;
    font-weight: 600;
    margin: 0 0 0.25rem;
  }
  .section-text {
    max-width: 70ch;
    margin: 0 0 0.75rem;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
    gap: 2.5rem 2rem;
    align-items: start;
  }
  .whole {
    grid-column: 1 / -1;
  }
  .place {
    min-width: 0;
  }
  .chosen {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    align-items: center;
    padding-block: 0.5rem;
    background: var(--_surface);
    border-block-end: 1px solid var(--_grid);
    font-size: max(0.875em, 12px);
  }
  .chosen button::after {
    content: '×' / '';
    margin-inline-start: 0.375em;
    font-weight: 700;
  }
  .chosen button.all::after {
    content: none;
  }
  @media print {
    .section {
      break-inside: avoid-page;
    }
    .chosen {
      position: static;
    }
    .chosen button {
      border: 0;
      padding: 0;
    }
    .chosen button::after,
    .chosen .all {
      display: none;
      content: none;
    }
  }
`;
