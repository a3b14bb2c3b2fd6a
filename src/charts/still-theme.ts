import type { Paint } from './chart-view.js';

/** The light colours of the library, for files that no page gives its own. The same as in `styles/tokens.ts`, which a test holds them to. */
export const lightColours = {
  text: '#1b1d20',
  accent: '#00529b',
  context: '#7b8288',
  muted: '#565c62',
  target: '#9a3b00',
  grid: '#dfe2e5',
  surface: '#fff',
  danger: '#a4161a',
  'series-1': '#00529b',
  'series-2': '#c2571a',
  'series-3': '#2f7d4f',
  'series-4': '#8a4fa3',
  'series-5': '#8c6d1f',
  'series-6': '#2a7f8c',
  'series-7': '#b83a63',
  'series-8': '#5b6470',
  'series-9': '#4c5fb0',
} as const;

/** Colours and letters of a picture that is made away from any page. */
export const stillTheme = {
  paint: (paint: Paint): string =>
    Object.hasOwn(lightColours, paint) ? lightColours[paint as keyof typeof lightColours] : lightColours.text,
  fontFamily: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
  fontSize: 13,
};
