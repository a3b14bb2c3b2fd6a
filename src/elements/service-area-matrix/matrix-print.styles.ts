import { css } from 'lit';

/** On one sheet of A4, 28 rows with whole sentences too: the counts stand in the heads of the columns. */
export const matrixPrintStyles = css`
  @media print {
    .figure,
    .figure .body {
      break-inside: avoid;
    }
    .counts,
    .shown,
    .key .of-range {
      display: none;
    }
    .figure,
    .body,
    .parts {
      gap: 3pt;
    }
    .heading {
      font-size: 12pt;
    }
    .sentence,
    .key,
    .notes,
    .source {
      max-width: none;
      font-size: 7.5pt;
      line-height: 1.25;
    }
    .footer {
      min-height: 0;
      padding-block-start: 3pt;
    }
    .scrolls {
      overflow: visible;
      max-height: none;
    }
    table,
    small,
    .of,
    .group td,
    .group .un {
      font-size: 7.25pt;
      line-height: 1.15;
    }
    thead th {
      position: static;
    }
    th,
    td,
    tbody th {
      padding-block: 1pt;
      line-height: 1.15;
    }
    .group > * {
      padding-block: 3.5pt 1pt;
    }
    .level .area {
      width: 8em;
    }
    .on-end .area,
    .on-end .sum {
      width: 3em;
    }
    .mark,
    .unknown {
      print-color-adjust: exact;
    }
    .mark {
      width: 8pt;
      height: 8pt;
    }
  }
`;
