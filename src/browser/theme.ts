import type { Paint } from '../charts/chart-view.js';

/** Colours and type as they are where the element stands, read from the page's own styles. */
export interface Theme {
  readonly paint: (paint: Paint) => string;
  readonly fontFamily: string;
  /** Of the drawing's text, in CSS pixels. */
  readonly fontSize: number;
  readonly reducedMotion: boolean;
}

/** Reads the theme through a probe element inside the shadow root, so that a themed part of a page is honoured. */
export function readTheme(probe: HTMLElement): Theme {
  const style = getComputedStyle(probe);
  const known = new Map<Paint, string>();
  return {
    paint(paint) {
      let colour = known.get(paint);
      if (colour === undefined) {
        probe.style.setProperty('outline-color', `var(--_${paint})`);
        colour = style.outlineColor;
        known.set(paint, colour);
      }
      return colour;
    },
    fontFamily: style.fontFamily,
    fontSize: parseFloat(style.fontSize) || 13,
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
  };
}

/** Size of an element's own text, in CSS pixels. */
export const textSizeOf = (element: Element): number => parseFloat(getComputedStyle(element).fontSize) || 16;

const media = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-reduced-motion: reduce)'];

/** Calls back when the reader's settings change the theme. Returns a function that forgets it. */
export function whenThemeChanges(callback: () => void): () => void {
  const queries = media.map((query) => matchMedia(query));
  queries.forEach((query) => query.addEventListener('change', callback));
  return () => queries.forEach((query) => query.removeEventListener('change', callback));
}
