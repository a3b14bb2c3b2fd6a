import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
// Written by `npm run analyze`, which the Storybook scripts run first.
import manifest from '../dist/custom-elements.json';

setCustomElementsManifest(manifest);

/** An address that never answers, for the stories of loading. */
const answer = window.fetch;
window.fetch = (input, init) => (new Request(input).url.endsWith('/never') ? new Promise(() => undefined) : answer(input, init));

const preview: Preview = {
  // Each element has a page of its own, written from the manifest.
  tags: ['autodocs'],
  parameters: {
    controls: { expanded: true, sort: 'requiredFirst' },
    // A fault that axe finds fails the story's check.
    a11y: { test: 'error' },
    // The frame below has the colours.
    backgrounds: { disable: true },
  },
  globalTypes: {
    lang: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'nb', title: 'Bokmål' },
          { value: 'nn', title: 'Nynorsk' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    scheme: {
      description: 'Colour scheme of the page',
      toolbar: {
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    width: {
      description: 'Width of the column',
      toolbar: {
        icon: 'ruler',
        dynamicTitle: true,
        items: [
          { value: 'full', title: 'Full width' },
          { value: '320', title: '320 px' },
        ],
      },
    },
  },
  initialGlobals: { lang: 'nb', scheme: 'light', width: 'full' },
  decorators: [
    (story, { globals }) => html`
      <div class="frame" lang=${String(globals.lang)} data-scheme=${String(globals.scheme)} data-width=${String(globals.width)}>
        ${story()}
      </div>
    `,
  ],
};

export default preview;
