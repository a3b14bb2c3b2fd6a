import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/plan-cascade/define.js';
import type { PlanCascade } from '../src/elements/plan-cascade/plan-cascade.js';

type Args = Partial<
  Pick<PlanCascade, 'src' | 'plan' | 'view' | 'levels' | 'goal' | 'node' | 'heading' | 'theme' | 'bare' | 'lang'> & {
    'service-area': string;
  }
>;

const meta: Meta<Args> = {
  title: 'Elements/plan-cascade',
  component: 'plan-cascade',
  args: { src: 'data/asker-goals.json', plan: 'data/asker-planhierarki.json' },
  render: ({ src = '', plan, view, levels, goal, node, heading, theme, bare = false, lang, ...args }) => html`
    <plan-cascade
      src=${src}
      plan=${plan === '' ? nothing : (plan ?? nothing)}
      view=${view ?? nothing}
      levels=${levels ?? nothing}
      goal=${goal ?? nothing}
      service-area=${args['service-area'] ?? nothing}
      node=${node ?? nothing}
      heading=${heading ?? nothing}
      theme=${theme ?? nothing}
      lang=${lang ?? nothing}
      ?bare=${bare}
    >
      <a href="https://www.asker.kommune.no">Kommuneplanens samfunnsdel</a>
    </plan-cascade>
  `,
};
export default meta;
type Story = StoryObj<Args>;

/** Asker's plan from the UN's goals to the service area that it names. */
export const Ready: Story = {};

/** The thread through a UN goal, as when the reader has chosen it. */
export const OneGoal: Story = { args: { goal: '11' } };

/** The thread through a goal of the plan. */
export const OneNode: Story = { args: { node: 'byer-6' } };

/** What a service area follows up, back to the UN's goals. */
export const ServiceArea: Story = { args: { 'service-area': 'samfunnsutvikling-og-velferd' } };

/** Another choice of levels: from main goals straight to strategies. */
export const OtherLevels: Story = { args: { levels: 'main strategy' } };

/** The hierarchy of the plans. */
export const Triangle: Story = { args: { view: 'triangle' } };

/** The hierarchy alone, from a `plan` document. */
export const TriangleAlone: Story = { args: { src: 'data/asker-planhierarki.json', plan: '', view: 'triangle' } };

/** The hierarchy in words of its own, for goals that come without one. */
export const UsualTriangle: Story = { args: { plan: '', view: 'triangle' } };

/** The drawing without words around it. */
export const Bare: Story = { args: { bare: true } };

/** While the address has not answered: what stands in the tag is what readers see. */
export const Loading: Story = { args: { src: 'data/never' } };

/** A plan that has no goals yet. */
export const Empty: Story = { args: { src: 'data/tom-plan.json', plan: '' } };

/** An address with nothing behind it. */
export const Failed: Story = { args: { src: 'data/finnes-ikke.json' } };

export const Dark: Story = { args: { goal: '9' }, globals: { scheme: 'dark' } };

export const Narrow: Story = { args: { goal: '3' }, globals: { width: '320' } };

export const Nynorsk: Story = { args: { goal: '3' }, globals: { lang: 'nn' } };
