import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/indicator-tile/define.js';
import type { IndicatorTile } from '../src/elements/indicator-tile/indicator-tile.js';

type Args = Partial<Pick<IndicatorTile, 'src' | 'method' | 'heading' | 'theme' | 'lang'>>;

const meta: Meta<Args> = {
  title: 'Elements/indicator-tile',
  component: 'indicator-tile',
  args: { src: 'data/asker-folkemengde.json' },
  render: ({ src = '', method, heading, theme, lang }) => html`
    <indicator-tile
      src=${src}
      method=${method ?? nothing}
      heading=${heading ?? nothing}
      theme=${theme ?? nothing}
      lang=${lang ?? nothing}
    >
      <a href="https://www.ssb.no/statbank/table/07459">Tallene hos Statistisk sentralbyrå</a>
    </indicator-tile>
  `,
};
export default meta;
type Story = StoryObj<Args>;

/** A number that has no wanted direction: no status. */
export const Ready: Story = {};

/** A number with a wanted direction, and its status by a named method. */
export const WithStatus: Story = { args: { src: 'data/skien-lavinntekt.json', method: 'statcan' } };

/** While the address has not answered: what stands in the tag is what readers see. */
export const Loading: Story = { args: { src: 'data/never' } };

/** An address with nothing behind it. */
export const Failed: Story = { args: { src: 'data/finnes-ikke.json' } };

export const Dark: Story = { globals: { scheme: 'dark' } };

export const Narrow: Story = { globals: { width: '320' } };

export const Nynorsk: Story = { globals: { lang: 'nn' } };
