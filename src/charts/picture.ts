import type { Paint, Pattern } from './chart-view.js';
import { boldness, textWidth, type Layout } from './layout.js';
import { movePath } from './move-path.js';
import type { Shape } from './shapes.js';

/** A whole figure as a picture: heading, sentence, drawing and source, in pixels. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly PictureShape[];
  /** What it is called and what it shows, for those who do not see it. */
  readonly title?: string;
  readonly description?: string;
}
export type PictureShape = (Shape | Region) & { readonly size?: number };

/** A filled piece of a drawing that is no chart, such as a ring. */
export interface Region {
  readonly kind: 'region';
  readonly d: string;
  readonly paint: Paint;
  /** Of its outline. */
  readonly edge: Paint;
  readonly pattern?: Pattern;
}

/** A drawing of which a picture can be made, in pixels. */
export interface Drawn {
  readonly shapes: readonly PictureShape[];
  readonly layout: Pick<Layout, 'width' | 'height' | 'fontSize'>;
  /** Height of what stands above the drawing's upper edge, such as a legend; its shapes are among the others. */
  readonly above?: number;
}

/** Around everything in a picture, in pixels. */
export const pictureMargin = 16;

/** Puts the words around the drawing, wrapped to its width, so that the picture can stand alone. */
export function composePicture(
  { shapes: drawing, layout, above = 0 }: Drawn,
  { heading, sentence, source }: { heading: string; sentence: string; source: string },
): Picture {
  const { width, fontSize } = layout;
  const pad = pictureMargin;
  const shapes: PictureShape[] = [];
  let y = pad;
  const write = (text: string, { size, bold = false, paint = 'text' }: { size: number; bold?: boolean; paint?: Paint }): void => {
    for (const line of wrapLines(text, width, bold ? size * boldness : size)) {
      y += size * 1.35;
      shapes.push({ kind: 'text', x: pad, y: y - size * 0.3, text: line, paint, anchor: 'start', bold, size });
    }
  };
  write(heading, { size: fontSize * 1.4, bold: true });
  write(sentence, { size: fontSize * 1.1 });
  y += 8 + above;
  shapes.push(...drawing.map((shape) => moved(shape, pad, y)));
  y += layout.height + 8;
  write(source, { size: fontSize * 0.95, paint: 'muted' });
  return { width: width + 2 * pad, height: Math.ceil(y + pad), shapes, title: heading, description: sentence };
}

function moved(shape: PictureShape, dx: number, dy: number): PictureShape {
  if (shape.kind === 'path' || shape.kind === 'region') return { ...shape, d: movePath(shape.d, dx, dy) };
  return { ...shape, x: shape.x + dx, y: shape.y + dy };
}

/** Lines no wider than the width. */
export function wrapLines(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth(`${line} ${word}`, size) <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(...splitWord(word, width, size));
  }
  return lines;
}

/** A word longer than the line, such as an address, goes on in the next. */
function splitWord(word: string, width: number, size: number): string[] {
  if (textWidth(word, size) <= width) return [word];
  const parts = [''];
  for (const char of word) {
    const part = (parts.at(-1) ?? '') + char;
    if (part.length > 1 && textWidth(part, size) > width) parts.push(char);
    else parts[parts.length - 1] = part;
  }
  return parts;
}

/** The picture as an SVG file. Text is escaped; colours come from the theme, already resolved. */
export function pictureToSvg(
  { width, height, shapes, title, description }: Picture,
  { paint, fontFamily, fontSize }: { paint: (paint: Paint) => string; fontFamily: string; fontSize: number },
): string {
  const draw = (shape: PictureShape): string => {
    const colour = escapeText(paint(shape.paint));
    const surface = escapeText(paint('surface'));
    switch (shape.kind) {
      case 'rect': {
        const box = `x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}"`;
        return `<rect ${box} fill="${colour}" stroke="${surface}" stroke-width="${shape.edged ? 2 : 0}"/>${shape.pattern ? `<rect ${box} fill="url(#${shape.pattern})"/>` : ''}`;
      }
      case 'path':
        return `<path d="${shape.d}" fill="${shape.fill ? colour : 'none'}" fill-opacity="0.15" stroke="${colour}" stroke-width="${shape.width}" stroke-linejoin="round"${shape.dash ? ` stroke-dasharray="${shape.dash.join(' ')}"` : ''}/>`;
      case 'region':
        return `<path d="${shape.d}" fill="${colour}" stroke="${escapeText(paint(shape.edge))}"/>${shape.pattern ? `<path d="${shape.d}" fill="url(#${shape.pattern})"/>` : ''}`;
      case 'dot':
        return `<circle cx="${shape.x}" cy="${shape.y}" r="${shape.r}" fill="${shape.hollow ? surface : colour}" stroke="${colour}" stroke-width="${shape.hollow ? 2 : 0}"/>`;
      case 'text':
        return `<text x="${shape.x}" y="${shape.y}" fill="${colour}" text-anchor="${shape.anchor}" font-size="${shape.size ?? fontSize}"${shape.bold ? ' font-weight="700"' : ''}>${escapeText(shape.text)}</text>`;
    }
  };
  const ground = escapeText(paint('surface'));
  const line = (w: number, turn: number): string =>
    `width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})"><rect width="${w}" height="6" fill="${ground}"/></pattern>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escapeText(fontFamily)}"${title ? ` role="img"><title>${escapeText(title)}</title>` : '>'}${description ? `<desc>${escapeText(description)}</desc>` : ''}
<defs><pattern id="hatch" ${line(2, 45)}<pattern id="cross" ${line(4, -45)}<pattern id="lines" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="4" fill="${ground}"/></pattern><pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse"><circle cx="3" cy="3" r="1.4" fill="${ground}"/></pattern></defs>
<rect width="100%" height="100%" fill="${ground}"/>
${shapes.map(draw).join('\n')}
</svg>
`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Text for XML and HTML. Characters that XML cannot hold at all, and halves of a pair, are left out. */
export const escapeText = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu, '').replace(/[&<>"']/g, (char) => entities[char] ?? char);
