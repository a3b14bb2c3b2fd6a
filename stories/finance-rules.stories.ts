import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/finance-rules/define.js';
import type { FinanceRules } from '../src/elements/finance-rules/finance-rules.js';

type Args = Partial<Pick<FinanceRules, 'src' | 'rule' | 'ahead' | 'heading' | 'engine' | 'theme' | 'lang'>>;

const meta: Meta<Args> = {
  title: 'Elements/finance-rules',
  component: 'finance-rules',
  args: { src: 'data/kommunesektoren-handlingsregler.json' },
  render: ({ src = '', rule, ahead, heading, engine, theme, lang }) => html`
    <finance-rules
      src=${src}
      rule=${rule ?? nothing}
      ahead=${ahead ?? nothing}
      heading=${heading ?? nothing}
      engine=${engine ?? nothing}
      theme=${theme ?? nothing}
      lang=${lang ?? nothing}
    >
      <a href="https://www.ssb.no/statbank/table/12134">Tabell 12134 hos Statistisk sentralbyrå</a>
    </finance-rules>
  `,
};
export default meta;
type Story = StoryObj<Args>;

const example = 'data/handlingsregler-eksempel.json';

/** The sector's net operating result against a norm that has moved. */
export const Ready: Story = {};

/** One municipality, below the norm every year. */
export const Below: Story = { args: { src: 'data/bergen-handlingsregler.json' } };

/** Rules without figures: the norms alone, and nothing drawn. */
export const NoFigures: Story = { args: { src: 'data/sandnes-handlingsregler.json' } };

/** An invented example: a projection 20 years ahead, apart from the figures, with a last figure that is not revised yet. */
export const Projection: Story = { args: { src: example } };

/** The invented example: four years ahead, and a norm that is an upper limit. */
export const FourYearsAhead: Story = { args: { src: example, rule: 'gjeld', ahead: 4 } };

/** The invented example: a norm that is a range, and has moved. */
export const Range: Story = { args: { src: example, rule: 'arbeidskapital' } };

/** The invented example: a year without a figure, and years before there was a norm. */
export const Gaps: Story = { args: { src: example, rule: 'disposisjonsfond' } };

/** While the address has not answered: what stands in the tag is what readers see. */
export const Loading: Story = { args: { src: 'data/never' } };

/** A document with no rules in it yet. */
export const Empty: Story = { args: { src: 'data/handlingsregler-uten-tall.json' } };

/** An address with nothing behind it. */
export const Failed: Story = { args: { src: 'data/finnes-ikke.json' } };

export const Dark: Story = { args: { src: example }, globals: { scheme: 'dark' } };

export const Narrow: Story = { args: { src: example }, globals: { width: '320' } };

export const Nynorsk: Story = { args: { src: example }, globals: { lang: 'nn' } };

/** The poster alone, as it is before the chart engine comes. */
export const Poster: Story = { args: { src: example, engine: 'none' } };
