import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/index.js';
import type { SdgDashboard } from '../src/elements/sdg-dashboard/sdg-dashboard.js';

type Args = Partial<Pick<SdgDashboard, 'src' | 'goal' | 'serviceArea' | 'year' | 'region' | 'heading' | 'theme' | 'lang'>>;

const meta: Meta<Args> = {
  title: 'Elements/sdg-dashboard',
  component: 'sdg-dashboard',
  args: { src: 'data/asker-oversikt.json' },
  render: ({ src = '', goal, serviceArea, year, region, heading, theme, lang }) => html`
    <sdg-dashboard
      no-address
      src=${src}
      goal=${goal ?? nothing}
      service-area=${serviceArea ?? nothing}
      year=${year ?? nothing}
      region=${region ?? nothing}
      heading=${heading ?? nothing}
      theme=${theme ?? nothing}
      lang=${lang ?? nothing}
    >
      <a href="https://www.asker.kommune.no">Asker kommune</a>
    </sdg-dashboard>
  `,
};
export default meta;
type Story = StoryObj<Args>;

/** A page from one document. */
export const Ready: Story = {};

/** Goal 11 is chosen at first: everything on the page follows. */
export const Chosen: Story = { args: { goal: '11' } };

/** Around tags: what is chosen in one holds for all. */
export const AroundTags: Story = {
  render: () => html`
    <sdg-dashboard no-address>
      <sdg-goal-tree src="data/asker-goals.json" heading="Fra planen til FN"></sdg-goal-tree>
      <sdg-goal-tree src="data/asker-goals.json" heading="Fra FN til planen" group-by="un"></sdg-goal-tree>
    </sdg-dashboard>
  `,
};

/** While the address has not answered: what stands in the tag is what readers see. */
export const Loading: Story = { args: { src: 'data/never' } };

/** A page without sections yet. */
export const Empty: Story = { args: { src: 'data/oversikt-tom.json' } };

/** An address with nothing behind it. */
export const Failed: Story = { args: { src: 'data/finnes-ikke.json' } };

export const Dark: Story = { args: { goal: '11' }, globals: { scheme: 'dark' } };

export const Narrow: Story = { args: { goal: '11' }, globals: { width: '320' } };

export const Nynorsk: Story = { args: { goal: '11' }, globals: { lang: 'nn' } };
