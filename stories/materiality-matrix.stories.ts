import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/materiality-matrix/define.js';
import type { MaterialityMatrix } from '../src/elements/materiality-matrix/materiality-matrix.js';

type Args = Partial<Pick<MaterialityMatrix, 'src' | 'goal' | 'heading' | 'height' | 'bare' | 'theme' | 'lang'>>;

const meta: Meta<Args> = {
  title: 'Elements/materiality-matrix',
  component: 'materiality-matrix',
  args: { src: 'data/asker-vesentlighet.json' },
  render: ({ src = '', goal, heading, height, bare = false, theme, lang }) => html`
    <materiality-matrix
      src=${src}
      goal=${goal ?? nothing}
      heading=${heading ?? nothing}
      height=${height ?? nothing}
      ?bare=${bare}
      theme=${theme ?? nothing}
      lang=${lang ?? nothing}
    >
      <a href="https://www.asker.kommune.no/">Planprogrammet hos Asker kommune</a>
    </materiality-matrix>
  `,
};
export default meta;
type Story = StoryObj<Args>;

/** Asker's six goals with the reasons of the planning programme; the places on the axes are made up, and marked as that. */
export const Ready: Story = {};

/** One goal, as when the reader has chosen it: its place and the reasons. */
export const OneGoal: Story = { args: { goal: '11' } };

/** The same six as they are published: without places, so nothing is drawn. */
export const WithoutPlaces: Story = { args: { src: 'data/vesentlighet-uten-plassering.json' } };

/** The drawing without words around it. */
export const Bare: Story = { args: { bare: true } };

/** While the address has not answered: what stands in the tag is what readers see. */
export const Loading: Story = { args: { src: 'data/never' } };

/** A document in which nothing is weighed yet. */
export const Empty: Story = { args: { src: 'data/vesentlighet-tom.json' } };

/** An address with nothing behind it. */
export const Failed: Story = { args: { src: 'data/finnes-ikke.json' } };

export const Dark: Story = { globals: { scheme: 'dark' } };

export const Narrow: Story = { globals: { width: '320' } };

export const Nynorsk: Story = { globals: { lang: 'nn' } };
