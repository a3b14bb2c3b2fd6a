import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/sdg-goal-grid/define.js';
import type { SdgGoalGrid } from '../src/elements/sdg-goal-grid/sdg-goal-grid.js';

type Args = Partial<Pick<SdgGoalGrid, 'src' | 'layout' | 'show' | 'goal' | 'href' | 'icons' | 'heading' | 'theme' | 'bare' | 'lang'>>;

const meta: Meta<Args> = {
  title: 'Elements/sdg-goal-grid',
  component: 'sdg-goal-grid',
  args: { src: 'data/asker-maalsider.json' },
  render: ({ src = '', layout, show, goal, href, icons, heading, theme, bare, lang }) => html`
    <sdg-goal-grid
      src=${src}
      layout=${layout ?? nothing}
      show=${show ?? nothing}
      goal=${goal ?? nothing}
      href=${href ?? nothing}
      icons=${icons ?? nothing}
      heading=${heading ?? nothing}
      theme=${theme ?? nothing}
      lang=${lang ?? nothing}
      ?bare=${bare}
    >
      <a href="data/asker-maalsider.json">Målene som datafil (JSON)</a>
    </sdg-goal-grid>
  `,
};
export default meta;
type Story = StoryObj<Args>;

const example = 'data/maal-eksempel.json';

/** The 17 goals, with the six that Asker has put first as filled tiles. */
export const Ready: Story = {};

/** A goal is chosen; other elements may follow it. */
export const Chosen: Story = { args: { goal: '11' } };

/** An invented example: a mark for each indicator by its status. */
export const Progress: Story = { args: { src: example } };

/** The invented example as a wheel: what has priority reaches further out. */
export const Wheel: Story = { args: { src: example, layout: 'wheel', goal: '16' } };

/** Layers that rest on each other: biosphere, society, economy. */
export const Cake: Story = { args: { layout: 'cake' } };

/** Those with priority alone, each a link to its page. */
export const Links: Story = { args: { show: 'priorities', href: '#maal-{goal}' } };

/** Icons of the municipality's own; none is shipped, so the page's own mark stands in for all of them here. */
export const Icons: Story = { args: { icons: 'bilder/merke.svg?{n}' } };

/** A folder without icons: the numbers stay. */
export const IconsMissing: Story = { args: { icons: 'finnes-ikke/' } };

/** The drawing and the list alone. */
export const Bare: Story = { args: { layout: 'wheel', bare: true } };

/** While the address has not answered: what stands in the tag is what readers see. */
export const Loading: Story = { args: { src: 'data/never' } };

/** A plan that says nothing of the goals yet: the 17 are still there. */
export const Empty: Story = { args: { src: 'data/tom-plan.json' } };

/** An address with nothing behind it. */
export const Failed: Story = { args: { src: 'data/finnes-ikke.json' } };

export const Dark: Story = { args: { src: example, goal: '4' }, globals: { scheme: 'dark' } };

export const Narrow: Story = { args: { src: example, layout: 'wheel' }, globals: { width: '320' } };

export const Nynorsk: Story = { args: { src: example }, globals: { lang: 'nn' } };

export const English: Story = { args: { src: example, layout: 'cake' }, globals: { lang: 'en' } };
