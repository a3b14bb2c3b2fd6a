import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/measure-bank/define.js';
import type { MeasureBank } from '../src/elements/measure-bank/measure-bank.js';

type Args = Partial<Pick<MeasureBank, 'src' | 'goal' | 'serviceArea' | 'effort' | 'sort' | 'open' | 'heading' | 'theme' | 'lang'>>;

const meta: Meta<Args> = {
  title: 'Elements/measure-bank',
  component: 'measure-bank',
  args: { src: 'data/asker-tiltak.json' },
  render: ({ src = '', goal, serviceArea, effort, sort, open, heading, theme, lang }) => html`
    <measure-bank
      src=${src}
      goal=${goal ?? nothing}
      service-area=${serviceArea ?? nothing}
      effort=${effort ?? nothing}
      sort=${sort ?? nothing}
      open=${open ?? nothing}
      heading=${heading ?? nothing}
      theme=${theme ?? nothing}
      lang=${lang ?? nothing}
    >
      <a href="data/asker-tiltak.json">Tiltakene som datafil (JSON)</a>
    </measure-bank>
  `,
};
export default meta;
type Story = StoryObj<Args>;

const example = 'data/idebank-eksempel.json';

/** Measures that Asker has published: no points, and recipes where the source tells how it was done. */
export const Ready: Story = {};

/** An invented bank: recipes, points of each unit, and a letter for putting a measure in. */
export const Points: Story = { args: { src: example } };

/** The invented bank, with a recipe open from the start. */
export const OpenRecipe: Story = { args: { src: example, open: 'bytteskap' } };

/** Only what works for a UN goal. */
export const Goal: Story = { args: { goal: '13' } };

/** Only what asks for little, of one service area. */
export const SmallInArea: Story = { args: { src: example, effort: 'small', serviceArea: 'skole' } };

/** What earns most first. */
export const MostPointsFirst: Story = { args: { src: example, sort: 'points' } };

/** Nothing fits what is asked for. */
export const NoHits: Story = { args: { src: example, goal: '14' } };

/** While the address has not answered: what stands in the tag is what readers see. */
export const Loading: Story = { args: { src: 'data/never' } };

/** A bank with no measures in it yet. */
export const Empty: Story = { args: { src: 'data/idebank-tom.json' } };

/** An address with nothing behind it. */
export const Failed: Story = { args: { src: 'data/finnes-ikke.json' } };

export const Dark: Story = { args: { src: example, open: 'bytteskap' }, globals: { scheme: 'dark' } };

export const Narrow: Story = { args: { src: example, open: 'bytteskap' }, globals: { width: '320' } };

export const Nynorsk: Story = { args: { src: example, open: 'bytteskap' }, globals: { lang: 'nn' } };
