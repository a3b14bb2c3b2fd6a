import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/indicator-chart/define.js';
import type { IndicatorChart } from '../src/elements/indicator-chart/indicator-chart.js';

type Args = Partial<
  Pick<
    IndicatorChart,
    | 'src'
    | 'kind'
    | 'mode'
    | 'base'
    | 'method'
    | 'choices'
    | 'region'
    | 'compare'
    | 'measure'
    | 'select'
    | 'time'
    | 'heading'
    | 'engine'
    | 'bare'
    | 'theme'
    | 'lang'
  >
>;

const meta: Meta<Args> = {
  title: 'Elements/indicator-chart',
  component: 'indicator-chart',
  args: { src: 'data/indikator-eksempel.json' },
  render: ({ src = '', bare = false, ...args }) => html`
    <indicator-chart
      src=${src}
      kind=${args.kind ?? nothing}
      mode=${args.mode ?? nothing}
      base=${args.base ?? nothing}
      method=${args.method ?? nothing}
      choices=${args.choices ?? nothing}
      region=${args.region ?? nothing}
      compare=${args.compare ?? nothing}
      measure=${args.measure ?? nothing}
      select=${args.select ?? nothing}
      time=${args.time ?? nothing}
      heading=${args.heading ?? nothing}
      engine=${args.engine ?? nothing}
      theme=${args.theme ?? nothing}
      lang=${args.lang ?? nothing}
      ?bare=${bare}
    >
      <a href="https://www.ssb.no/">Tall fra Statistisk sentralbyrå</a>
    </indicator-chart>
  `,
};
export default meta;
type Story = StoryObj<Args>;

/** Baseline, the way to a target that is a range, a break, a projection, comparison in grey, and the status. Made-up figures. */
export const Ready: Story = {};

/** Real figures over uneven years, with a break. */
export const Line: Story = { args: { src: 'data/asker-folkemengde.json' } };

/** Bars against a norm that moved. */
export const BarWithNorm: Story = { args: { src: 'data/kommunesektoren-driftsresultat.json', kind: 'bar' } };

export const Area: Story = { args: { src: 'data/asker-folkemengde.json', kind: 'area' } };

/** A drawing for each place, on the same axes. */
export const SmallMultiples: Story = { args: { kind: 'small-multiples' } };

/** The first year that all have is 100; the reader may change it. */
export const AsIndex: Story = { args: { mode: 'index', base: '2015', choices: 'mode compare' } };

/** From each figure to the next, in percentage points since the unit is per cent. */
export const AsChange: Story = { args: { mode: 'change', choices: 'mode' } };

/** Two methods, each with its sum. */
export const Status: Story = { args: { src: 'data/oslo-utslipp.json' } };

/** A method that cannot judge these figures says why. */
export const StatusRefused: Story = { args: { src: 'data/oslo-utslipp.json', method: 'weather' } };

/** Places of a table, by the reader's choice. */
export const FromTable: Story = { args: { src: 'data/bergen-driftsresultat.json', region: '4601', compare: 'EKG12' } };

/** Twenty-five years of months: the reader chooses which to see. */
export const Long: Story = { args: { src: 'data/indikator-lang-eksempel.json' } };

/** While the address has not answered: what stands in the tag is what readers see. */
export const Loading: Story = { args: { src: 'data/never' } };

/** A document with no figures in it yet. */
export const Empty: Story = { args: { src: 'data/indikator-uten-tall.json' } };

/** An address with nothing behind it. */
export const Failed: Story = { args: { src: 'data/finnes-ikke.json' } };

/** The drawing alone. */
export const Bare: Story = { args: { bare: true } };

/** The poster, as it is before the chart engine comes. */
export const Poster: Story = { args: { engine: 'none' } };

export const Dark: Story = { globals: { scheme: 'dark' } };

export const Narrow: Story = { args: { choices: 'mode compare' }, globals: { width: '320' } };

export const NarrowSmallMultiples: Story = { args: { kind: 'small-multiples' }, globals: { width: '320' } };

export const Nynorsk: Story = { globals: { lang: 'nn' } };

export const English: Story = { args: { mode: 'index' }, globals: { lang: 'en' } };
