import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/indicator-chart/define.js';
import '../src/elements/indicator-table/define.js';
import type { IndicatorTable } from '../src/elements/indicator-table/indicator-table.js';

type Args = Partial<Pick<IndicatorTable, 'src' | 'groupBy' | 'sort' | 'open' | 'method' | 'heading' | 'bare' | 'theme' | 'lang'>>;

const meta: Meta<Args> = {
  title: 'Elements/indicator-table',
  component: 'indicator-table',
  args: { src: 'data/indikatorer-eksempel.json' },
  render: ({ src = '', groupBy, sort, open, method, heading, bare = false, theme, lang }) => html`
    <indicator-table
      src=${src}
      group-by=${groupBy ?? nothing}
      sort=${sort ?? nothing}
      open=${open ?? nothing}
      method=${method ?? nothing}
      heading=${heading ?? nothing}
      ?bare=${bare}
      theme=${theme ?? nothing}
      lang=${lang ?? nothing}
    >
      <a href="data/indikatorer-eksempel.json">Indikatorene som datafil</a>
    </indicator-table>
  `,
};
export default meta;
type Story = StoryObj<Args>;

/** Rows with figures, a row whose figures are in a file of their own, and one with none yet. */
export const Ready: Story = {};

/** Asker's five preliminary health indicators: named, with their sources, and no figures yet. */
export const NoFiguresYet: Story = { args: { src: 'data/asker-helseindikatorer.json', groupBy: 'source' } };

/** A row opened, with its chart and the sum behind its status. */
export const Open: Story = { args: { open: 'lavinntekt-skien' } };

/** Sorted by change, the largest first, without groups. */
export const Sorted: Story = { args: { sort: 'change desc', groupBy: 'none' } };

/** The table without words around it. */
export const Bare: Story = { args: { bare: true } };

/** While the address has not answered: what stands in the tag is what readers see. */
export const Loading: Story = { args: { src: 'data/never' } };

/** A list with no row in it yet. */
export const Empty: Story = { args: { src: 'data/indikatorer-tom.json' } };

/** An address with nothing behind it. */
export const Failed: Story = { args: { src: 'data/finnes-ikke.json' } };

export const Dark: Story = { globals: { scheme: 'dark' } };

export const Narrow: Story = { globals: { width: '320' } };

export const Nynorsk: Story = { globals: { lang: 'nn' } };
