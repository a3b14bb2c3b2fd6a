import { safeUrl } from '../data/safe-url.js';
import type { Language } from '../i18n/language.js';
import { commonWords } from '../i18n/words/common.js';
import type { TableCell, TableView } from './chart-view.js';
import { tableToCsv } from './csv.js';
import { drawChart } from './drawn-chart.js';
import { composePicture, escapeText as escape, pictureMargin, pictureToSvg, type Picture } from './picture.js';
import { formatSource, sourceParts } from './source-line.js';
import type { StillFigure } from './still-figure.js';
import { stillTheme } from './still-theme.js';

export interface StillSize {
  /** Of the picture with its margins, in pixels. */
  readonly width: number;
  /** Of the drawing alone. */
  readonly height: number;
}

/** A picture of a figure, with its words, in the library's light colours. */
export function drawStill(
  { heading, sentence, source, updated, chart, arrange }: StillFigure,
  size: StillSize,
  language: Language,
): Picture {
  const layout = arrange(chart, { width: size.width - 2 * pictureMargin, height: size.height, fontSize: stillTheme.fontSize });
  return composePicture(drawChart(chart, layout), { heading, sentence, source: formatSource(source, updated, language) });
}

/**
 * The files for a place that allows no script: pictures, the figures as CSV, and HTML to be pasted, with the same words and the table.
 * @param widths of the pictures; the first is the main one, narrower ones are for phones
 * @returns name and content of each file
 */
export function freezeFigure(
  figure: StillFigure,
  { name, widths, height, language }: { name: string; widths: readonly number[]; height: number; language: Language },
): readonly (readonly [file: string, content: string])[] {
  const pictures = widths.map((width, index) => {
    const file = `${name}${index === 0 ? '' : `-${width}`}.svg`;
    return { file, picture: drawStill(figure, { width, height }, language) };
  });
  return [
    ...pictures.map(({ file, picture }) => [file, pictureToSvg(picture, stillTheme)] as const),
    [`${name}.csv`, tableToCsv(figure.table, language)],
    [`${name}.html`, writeHtml(figure, { name, pictures, language })],
  ];
}

interface StillPage {
  readonly name: string;
  readonly pictures: readonly { readonly file: string; readonly picture: Picture }[];
  readonly language: Language;
}

/** More rows than these are folded away, where the page lets them be. */
const fewRows = 20;

function writeHtml(figure: StillFigure, { name, pictures, language }: StillPage): string {
  const { heading, sentence, table, status, notes } = figure;
  const words = commonWords[language];
  const [main, ...narrow] = pictures;
  const sizeOf = ({ width, height }: Picture): string => `width="${width}" height="${height}"`;
  const img = main && `<img src="${link(main.file)}" ${sizeOf(main.picture)} alt="${escape(sentence)}">`;
  const sources = narrow.map(
    ({ file, picture }) => `    <source media="(max-width: ${picture.width * 1.5}px)" srcset="${link(file)}" ${sizeOf(picture)}>\n`,
  );
  const long = table.rows.length > fewRows;
  return `<figure lang="${language}">
  <picture>
${sources.join('')}    ${img ?? ''}
  </picture>
  <figcaption>${escape(heading)}.${writeSource(figure, language)}</figcaption>
${status.map((line) => `  <p>${escape(line)}</p>\n`).join('')}${
    notes.length > 0 ? `  <ul>\n${notes.map((note) => `    <li>${escape(note)}</li>\n`).join('')}  </ul>\n` : ''
  }${long ? `  <details>\n  <summary>${escape(words.table)}</summary>\n` : ''}${writeTable(table)}${long ? '  </details>\n' : ''}  <p><a href="${link(`${name}.csv`)}" download>${escape(`${words.download}: ${words.files.csv}`)}</a></p>
</figure>
`;
}

/** A file beside this one. */
const link = (file: string): string => escape(encodeURIComponent(file));

function writeSource({ source, updated }: StillFigure, language: Language): string {
  if (!source) return '';
  const { label, name, date, licenceWord, licence } = sourceParts(source, updated, language);
  return ` ${escape(label)}: ${writeLink(name, source.url)}${escape(date)}${licence ? `, ${escape(licenceWord)} ${writeLink(licence, source.licenceUrl)}` : ''}`;
}

/** Only whole addresses: what a relative one is relative to is known to the page that had it, and not to this one. */
function writeLink(text: string, address: string | undefined): string {
  const href = safeUrl(address);
  return href !== undefined && /^https?:/i.test(href) ? `<a href="${escape(href)}">${escape(text)}</a>` : escape(text);
}

function writeTable({ caption, columns, rows, foot = [] }: TableView): string {
  const row = (cells: readonly TableCell[]): string =>
    `      <tr>${cells.map(({ text }, index) => (index === 0 ? `<th scope="row">${escape(text)}</th>` : `<td>${escape(text)}</td>`)).join('')}</tr>\n`;
  const part = (name: string, all: readonly (readonly TableCell[])[]): string =>
    all.length > 0 ? `    <${name}>\n${all.map(row).join('')}    </${name}>\n` : '';
  const head = columns.map(({ label }) => `<th scope="col">${escape(label)}</th>`).join('');
  return `  <table>
    <caption>${escape(caption)}</caption>
    <thead>
      <tr>${head}</tr>
    </thead>
${part('tbody', rows)}${part('tfoot', foot)}  </table>
`;
}
