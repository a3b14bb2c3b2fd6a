import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/sdg-goal-tree/define.js';
import type { SdgGoalTree } from '../src/elements/sdg-goal-tree/sdg-goal-tree.js';

type Args = Partial<
  Pick<SdgGoalTree, 'src' | 'open' | 'view' | 'goal' | 'reference' | 'heading' | 'theme' | 'bare' | 'lang'> & {
    'group-by': SdgGoalTree['groupBy'];
    'service-area': string;
  }
>;

const meta: Meta<Args> = {
  title: 'Elements/sdg-goal-tree',
  component: 'sdg-goal-tree',
  args: { src: 'data/asker-goals.json' },
  render: ({ src = '', open, view, goal, reference, heading, theme, bare, lang, ...args }) => html`
    <sdg-goal-tree
      src=${src}
      open=${open ?? nothing}
      group-by=${args['group-by'] ?? nothing}
      view=${view ?? nothing}
      goal=${goal ?? nothing}
      reference=${reference ?? nothing}
      service-area=${args['service-area'] ?? nothing}
      heading=${heading ?? nothing}
      theme=${theme ?? nothing}
      lang=${lang ?? nothing}
      ?bare=${bare}
    >
      <a href="https://www.asker.kommune.no">Kommuneplanens samfunnsdel</a>
    </sdg-goal-tree>
  `,
};
export default meta;
type Story = StoryObj<Args>;

/** Asker's goals and strategies as they stand in the plan. */
export const Ready: Story = {};

/** Opened where the editor wants the reader to begin. */
export const Open: Story = { args: { open: 'samarbeid-1 klima' } };

/** The other way round: from the UN's goals and targets to the plan. */
export const ByUnGoals: Story = { args: { 'group-by': 'un', open: 'un-11.a' } };

/** For a page about one goal. */
export const OneGoal: Story = { args: { goal: '12' } };

/** What one service area follows up. */
export const ServiceArea: Story = { args: { 'service-area': 'samfunnsutvikling-og-velferd' } };

/** The plan as rings: what cites the UN has its colour. */
export const Sunburst: Story = { args: { view: 'sunburst' } };

/** The UN’s goals and targets as rings, with what cites them outermost. */
export const SunburstByUn: Story = { args: { view: 'sunburst', 'group-by': 'un' } };

/** What one service area follows up, marked in the rings. */
export const SunburstServiceArea: Story = { args: { view: 'sunburst', 'service-area': 'samfunnsutvikling-og-velferd' } };

export const SunburstNarrow: Story = { args: { view: 'sunburst' }, globals: { width: '320' } };

export const AsTable: Story = { args: { view: 'table' } };

/** The tree alone. */
export const Bare: Story = { args: { bare: true } };

/** While the address has not answered: what stands in the tag is what readers see. */
export const Loading: Story = { args: { src: 'data/never' } };

/** A plan that has no goals yet. */
export const Empty: Story = { args: { src: 'data/tom-plan.json' } };

/** An address with nothing behind it. */
export const Failed: Story = { args: { src: 'data/finnes-ikke.json' } };

export const Dark: Story = { args: { open: 'helse' }, globals: { scheme: 'dark' } };

export const Narrow: Story = { args: { open: 'helse-1' }, globals: { width: '320' } };

export const Nynorsk: Story = { args: { 'group-by': 'un', open: 'un-3' }, globals: { lang: 'nn' } };

export const English: Story = { globals: { lang: 'en' } };
