import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/u4ssc-scorecard/define.js';
import type { U4sscScorecard } from '../src/elements/u4ssc-scorecard/u4ssc-scorecard.js';

type Args = Partial<Pick<U4sscScorecard, 'src' | 'measurements' | 'segment' | 'heading' | 'bare' | 'theme' | 'lang'>>;

const meta: Meta<Args> = {
  title: 'Elements/u4ssc-scorecard',
  component: 'u4ssc-scorecard',
  args: { src: 'data/u4ssc-asker-karmoy-2020.json' },
  render: ({ src = '', measurements, segment, heading, bare = false, theme, lang }) => html`
    <u4ssc-scorecard
      src=${src}
      measurements=${measurements ?? nothing}
      segment=${segment ?? nothing}
      heading=${heading ?? nothing}
      ?bare=${bare}
      theme=${theme ?? nothing}
      lang=${lang ?? nothing}
    >
      <a href="https://u4ssc.itu.int/">U4SSC hos ITU</a>
    </u4ssc-scorecard>
  `,
};
export default meta;
type Story = StoryObj<Args>;

/** Asker and Karmøy beside each other: the rows of the verification of 2020 that are at hand. */
export const Ready: Story = {};

/** One city alone. */
export const OneCity: Story = { args: { measurements: 'asker-2020' } };

/** One part of the ring, as when the reader has chosen it. */
export const Segment: Story = { args: { segment: 'SC:SH:SI' } };

/** Two years of a made-up city with targets of its own: points, and words where there is no target. */
export const TwoYearsWithTargets: Story = { args: { src: 'data/u4ssc-eksempel-med-maal.json' } };

/** The rings without words around them. */
export const Bare: Story = { args: { bare: true } };

/** While the address has not answered: what stands in the tag is what readers see. */
export const Loading: Story = { args: { src: 'data/never' } };

/** A measurement with no row in it yet. */
export const Empty: Story = { args: { src: 'data/u4ssc-uten-tall.json' } };

/** An address with nothing behind it. */
export const Failed: Story = { args: { src: 'data/finnes-ikke.json' } };

export const Dark: Story = { globals: { scheme: 'dark' } };

export const Narrow: Story = { globals: { width: '320' } };

export const Nynorsk: Story = { globals: { lang: 'nn' } };
