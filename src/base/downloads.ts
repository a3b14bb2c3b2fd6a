// Loaded when a reader asks for a file: nothing of the entry may import it statically.
import { paintPicture } from '../browser/canvas.js';
import { saveFile } from '../browser/save-file.js';
import { readTheme, type Theme } from '../browser/theme.js';
import type { ChartView, TableView } from '../charts/chart-view.js';
import { tableToCsv, tableToJson } from '../charts/csv.js';
import { withLegend } from '../charts/drawn-chart.js';
import { fileName } from '../charts/file-name.js';
import type { Layout } from '../charts/layout.js';
import { composePicture, pictureToSvg, type Drawn } from '../charts/picture.js';
import type { Shape } from '../charts/shapes.js';
import type { Language } from '../i18n/language.js';

export type FileKind = 'csv' | 'json' | 'svg' | 'png';

/** A chart as it stands on the page. */
interface DrawnChart {
  readonly view: ChartView;
  readonly layout: Layout;
  readonly shapes: readonly Shape[];
  readonly theme: Theme;
}

/** What a file can be made of. */
export interface FigureContent {
  readonly heading: string;
  readonly sentence: string;
  readonly source: string;
  readonly language: Language;
  readonly table: TableView | undefined;
  /** The drawing: of a chart, what it is drawn from. */
  readonly picture: Drawn | DrawnChart | undefined;
  /** Where the theme is read from, where it is no chart. */
  readonly root: ParentNode;
}

/** Makes the file and hands it over. */
export async function download(kind: FileKind, content: FigureContent): Promise<void> {
  const blob = await makeFile(kind, content);
  if (blob) saveFile(blob, fileName(content.heading, kind));
}

/** The file itself; undefined where the figure has nothing of the kind. */
export async function makeFile(
  kind: FileKind,
  { heading, sentence, source, language, table, picture, root }: FigureContent,
): Promise<Blob | undefined> {
  if (table && kind === 'csv') return new Blob([tableToCsv(table, language)], { type: 'text/csv;charset=utf-8' });
  if (table && kind === 'json') return new Blob([tableToJson(table, source)], { type: 'application/json' });
  const probe = root.querySelector<HTMLElement>('.status');
  if (!picture || !probe) return undefined;
  const isChart = 'view' in picture;
  const theme = isChart ? picture.theme : { ...readTheme(probe), fontSize: picture.layout.fontSize };
  const whole = composePicture(isChart ? withLegend(picture.view, picture.layout, picture.shapes) : picture, { heading, sentence, source });
  if (kind === 'svg') return new Blob([pictureToSvg(whole, theme)], { type: 'image/svg+xml' });
  const canvas = paintPicture(whole, theme);
  return (await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve))) ?? undefined;
}
