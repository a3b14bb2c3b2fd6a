import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/service-area-matrix/define.js';
import type { ServiceAreaMatrix } from '../src/elements/service-area-matrix/service-area-matrix.js';

type Args = Partial<Pick<ServiceAreaMatrix, 'src' | 'goals' | 'goal' | 'serviceArea' | 'heading' | 'bare' | 'theme' | 'lang'>>;

const meta: Meta<Args> = {
  title: 'Elements/service-area-matrix',
  component: 'service-area-matrix',
  args: { src: 'data/asker-tjenesteomraader.json', goals: 'data/asker-goals.json' },
  render: ({ src = '', goals, goal, serviceArea, heading, bare = false, theme, lang }) => html`
    <service-area-matrix
      src=${src}
      goals=${goals ?? nothing}
      goal=${goal ?? nothing}
      service-area=${serviceArea ?? nothing}
      heading=${heading ?? nothing}
      ?bare=${bare}
      theme=${theme ?? nothing}
      lang=${lang ?? nothing}
    >
      <a href="https://www.asker.kommune.no/">Fordelingen hos Asker kommune</a>
    </service-area-matrix>
  `,
};
export default meta;
type Story = StoryObj<Args>;

const example = { src: 'data/tjenesteomraader-eksempel.json', goals: '' };

/** Asker: the twenty sub-goals of one area among the plan's 28, and the others, whose distribution is not published. */
export const Ready: Story = {};

/** A `goals` document whose nodes name their service areas needs no other. */
export const FromThePlanAlone: Story = { args: { src: 'data/asker-goals.json', goals: '' } };

/** A made-up municipality: eight areas, two of them outside the range, and a sub-goal that nobody follows up. */
export const ManyAreas: Story = { args: example };

/** One area, as when the reader has chosen it. */
export const OneArea: Story = { args: { ...example, serviceArea: 'oppvekst' } };

/** One main goal, by its UN goal. */
export const OneGoal: Story = { args: { goal: '11' } };

/** The matrix without words around it. */
export const Bare: Story = { args: { bare: true } };

/** While the address has not answered: what stands in the tag is what readers see. */
export const Loading: Story = { args: { src: 'data/never' } };

/** A document with no area in it yet. */
export const Empty: Story = { args: { src: 'data/tjenesteomraader-tom.json', goals: '' } };

/** An address with nothing behind it. */
export const Failed: Story = { args: { src: 'data/finnes-ikke.json' } };

export const Dark: Story = { globals: { scheme: 'dark' } };

export const Narrow: Story = { args: example, globals: { width: '320' } };

export const Nynorsk: Story = { globals: { lang: 'nn' } };
