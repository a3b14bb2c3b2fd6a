import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/klimabudsjett-bar/define.js';
import type { KlimabudsjettBar } from '../src/elements/klimabudsjett-bar/klimabudsjett-bar.js';

type Args = Partial<
  Pick<
    KlimabudsjettBar,
    'src' | 'view' | 'unit' | 'year' | 'sector' | 'certainty' | 'vintage' | 'compare' | 'sort' | 'heading' | 'engine' | 'theme' | 'lang'
  >
>;

const meta: Meta<Args> = {
  title: 'Elements/klimabudsjett-bar',
  component: 'klimabudsjett-bar',
  args: { src: 'data/oslo-klimabudsjett-2023.json', unit: 'percent' },
  render: ({ src = '', view, unit, year, sector, certainty, vintage, compare, sort, heading, engine, theme, lang }) => html`
    <klimabudsjett-bar
      src=${src}
      view=${view ?? nothing}
      unit=${unit ?? nothing}
      year=${year ?? nothing}
      sector=${sector ?? nothing}
      certainty=${certainty ?? nothing}
      vintage=${vintage ?? nothing}
      compare=${compare ?? nothing}
      sort=${sort ?? nothing}
      heading=${heading ?? nothing}
      engine=${engine ?? nothing}
      theme=${theme ?? nothing}
      lang=${lang ?? nothing}
    >
      <a href="https://www.miljodirektoratet.no/tjenester/klimagassutslipp-kommuner/">Utslipp i kommunene</a>
    </klimabudsjett-bar>
  `,
};
export default meta;
type Story = StoryObj<Args>;

/** Oslo's climate budget for 2023, as printed. */
export const Ready: Story = {};

/** The same in tonnes, and of the budget's first year. */
export const Tonnes: Story = { args: { unit: 'tonnes', year: 2023 } };

/** Accounts alone, by sector: the years are uneven, and stay so. */
export const AccountsBySector: Story = { args: { src: 'data/skien-klimaregnskap.json' } };

/** Everything that a document may hold, with made-up figures; its measures come from a sheet beside it. */
export const Everything: Story = { args: { src: 'data/klimabudsjett-eksempel.json' } };

/** A municipality that has not published its figures says which. */
export const NotPublished: Story = { args: { src: 'data/asker-klimabudsjett.json' } };

/** Straight from a CSV file of accounts, with no document. */
export const FromFile: Story = {
  render: () => html`<klimabudsjett-bar
    accounts-src="data/utslipp-grenland.csv"
    accounts-place="Skien"
    accounts-compare="Porsgrunn, Bamble"
  ></klimabudsjett-bar>`,
};

/** A file with several municipalities, and none chosen: the words name what is missing. */
export const FromFileWithoutPlace: Story = {
  render: () => html`<klimabudsjett-bar accounts-src="data/utslipp-grenland.csv"></klimabudsjett-bar>`,
};

/** The picture alone, for the middle of an article. */
export const PictureAlone: Story = { args: { view: 'overview' } };

/** The measures alone, the largest effect first. */
export const Measures: Story = { args: { src: 'data/klimabudsjett-eksempel.json', view: 'measures', sort: 'effect desc' } };

/** One sector stands on the ground, the others grey above it. */
export const OneSector: Story = { args: { src: 'data/skien-klimaregnskap.json', view: 'accounts', sector: 'jordbruk' } };

/** Two editions over each other. */
export const Vintages: Story = { args: { view: 'vintages', vintage: '2024' } };

/** The accounts against the frame, year by year. */
export const FrameByYear: Story = { args: { view: 'frame' } };

/** Municipalities by their own development. */
export const Compared: Story = { args: { src: 'data/skien-klimaregnskap.json', view: 'comparison', compare: 'index' } };

/** While the address has not answered: what stands in the tag is what readers see. */
export const Loading: Story = { args: { src: 'data/never' } };

/** A document with no figures in it yet. */
export const Empty: Story = { args: { src: 'data/klimabudsjett-uten-tall.json' } };

/** An address with nothing behind it. */
export const Failed: Story = { args: { src: 'data/finnes-ikke.json' } };

export const Dark: Story = { globals: { scheme: 'dark' } };

export const Narrow: Story = { globals: { width: '320' } };

export const NarrowBySector: Story = { args: { src: 'data/skien-klimaregnskap.json' }, globals: { width: '320' } };

export const Nynorsk: Story = { globals: { lang: 'nn' } };

/** The poster alone, as it is before the chart engine comes. */
export const Poster: Story = { args: { engine: 'none' } };
