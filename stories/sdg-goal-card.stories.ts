import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/sdg-goal-card/define.js';
import type { SdgGoalCard } from '../src/elements/sdg-goal-card/sdg-goal-card.js';

type Args = Partial<Pick<SdgGoalCard, 'src' | 'goal' | 'href' | 'icons' | 'heading' | 'theme' | 'lang'>>;

const meta: Meta<Args> = {
  title: 'Elements/sdg-goal-card',
  component: 'sdg-goal-card',
  args: { src: 'data/asker-maalsider.json', goal: '3' },
  render: ({ src = '', goal, href, icons, heading, theme, lang }) => html`
    <sdg-goal-card
      src=${src}
      goal=${goal ?? nothing}
      href=${href ?? nothing}
      icons=${icons ?? nothing}
      heading=${heading ?? nothing}
      theme=${theme ?? nothing}
      lang=${lang ?? nothing}
    >
      <a href="data/asker-maalsider.json">Målene som datafil (JSON)</a>
    </sdg-goal-card>
  `,
};
export default meta;
type Story = StoryObj<Args>;

const example = 'data/maal-eksempel.json';

/** Goal 3 as Asker has it on its own page. */
export const Ready: Story = {};

/** A link to the measures, by a template on the tag. */
export const Measures: Story = { args: { goal: '13', href: '#tiltak-{goal}' } };

/** An invented example: picture with credit, measures, and the spread of the indicators. */
export const PictureAndProgress: Story = { args: { src: example, goal: '11' } };

/** A goal that no main goal of the plan is for: what else refers to it is counted. */
export const OnlyCited: Story = { args: { src: 'data/asker-goals.json', goal: '12' } };

/** A goal that the plan says nothing of. */
export const NothingSaid: Story = { args: { src: 'data/asker-goals.json', goal: '1' } };

/** While the address has not answered: what stands in the tag is what readers see. */
export const Loading: Story = { args: { src: 'data/never' } };

/** No goal is chosen yet, as when the card follows a grid. */
export const Empty: Story = { args: { goal: '' } };

/** An address with nothing behind it. */
export const Failed: Story = { args: { src: 'data/finnes-ikke.json' } };

export const Dark: Story = { args: { src: example, goal: '11' }, globals: { scheme: 'dark' } };

export const Narrow: Story = { args: { src: example, goal: '11' }, globals: { width: '320' } };

export const Nynorsk: Story = { args: { src: example, goal: '11' }, globals: { lang: 'nn' } };

export const English: Story = { args: { src: example, goal: '11' }, globals: { lang: 'en' } };
