import type { Pattern } from '../charts/chart-view.js';
import type { Picture, PictureShape } from '../charts/picture.js';
import type { Theme } from './theme.js';

/** Paints a picture on a canvas, at twice the size for a sharp print. An image element would need what a strict page forbids. */
export function paintPicture({ width, height, shapes }: Picture, theme: Theme): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas');
  context.scale(2, 2);
  context.fillStyle = theme.paint('surface');
  context.fillRect(0, 0, width, height);
  for (const shape of shapes) paintShape(context, shape, theme);
  return canvas;
}

function paintShape(context: CanvasRenderingContext2D, shape: PictureShape, { paint, fontFamily, fontSize }: Theme): void {
  context.fillStyle = paint(shape.paint);
  context.strokeStyle = paint(shape.paint);
  switch (shape.kind) {
    case 'rect':
      context.fillRect(shape.x, shape.y, shape.width, shape.height);
      if (shape.pattern) paintPattern(context, { ...shape, path: rectPath(shape), pattern: shape.pattern }, paint('surface'));
      context.strokeStyle = paint('surface');
      context.lineWidth = 2;
      if (shape.edged) context.strokeRect(shape.x, shape.y, shape.width, shape.height);
      break;
    case 'path':
      if (shape.fill) {
        context.globalAlpha = 0.15;
        context.fill(new Path2D(shape.d));
        context.globalAlpha = 1;
      }
      context.lineWidth = shape.width;
      context.setLineDash([...(shape.dash ?? [])]);
      // A canvas takes no width of nought: it would keep the one before.
      if (shape.width > 0) context.stroke(new Path2D(shape.d));
      context.setLineDash([]);
      break;
    case 'region': {
      const path = new Path2D(shape.d);
      context.fill(path);
      const { width, height } = context.canvas;
      if (shape.pattern) paintPattern(context, { path, x: 0, y: 0, width, height, pattern: shape.pattern }, paint('surface'));
      context.strokeStyle = paint(shape.edge);
      context.lineWidth = 1;
      context.stroke(path);
      break;
    }
    case 'dot':
      context.beginPath();
      context.arc(shape.x, shape.y, shape.r, 0, 2 * Math.PI);
      if (shape.hollow) context.fillStyle = paint('surface');
      context.fill();
      context.lineWidth = 2;
      if (shape.hollow) context.stroke();
      break;
    case 'text':
      context.font = `${shape.bold ? 700 : 400} ${shape.size ?? fontSize}px ${fontFamily}`;
      context.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor;
      context.fillText(shape.text, shape.x, shape.y);
  }
}

function rectPath({ x, y, width, height }: Box): Path2D {
  const path = new Path2D();
  path.rect(x, y, width, height);
  return path;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** @param shape what the pattern fills, and a box around it */
function paintPattern(context: CanvasRenderingContext2D, shape: Box & { path: Path2D; pattern: Pattern }, ground: string): void {
  context.save();
  context.clip(shape.path);
  context.fillStyle = ground;
  context.strokeStyle = ground;
  context.lineWidth = shape.pattern === 'hatch' ? 2 : 4;
  if (shape.pattern === 'lines') for (let y = 0; y < shape.height; y += 6) context.fillRect(shape.x, shape.y + y, shape.width, 4);
  const span = shape.pattern === 'lines' ? 0 : shape.width + shape.height;
  for (let step = -span; step < span; step += shape.pattern === 'dots' ? 6 : 8.5) {
    context.beginPath();
    if (shape.pattern === 'dots') for (let y = 3; y < shape.height; y += 6) context.arc(shape.x + step, shape.y + y, 1.4, 0, 2 * Math.PI);
    else if (shape.pattern === 'hatch') context.moveTo(shape.x + step, shape.y + shape.height);
    else context.moveTo(shape.x + step, shape.y);
    if (shape.pattern === 'hatch') context.lineTo(shape.x + step + shape.height, shape.y);
    if (shape.pattern === 'cross') context.lineTo(shape.x + step + shape.height, shape.y + shape.height);
    if (shape.pattern === 'dots') context.fill();
    else context.stroke();
  }
  context.restore();
}
