import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/plan-timeline/define.js';
import type { PlanTimeline } from '../src/elements/plan-timeline/plan-timeline.js';

type Args = Partial<Pick<PlanTimeline, 'src' | 'now' | 'lane' | 'show' | 'year' | 'heading' | 'bare' | 'theme' | 'lang'>>;

const meta: Meta<Args> = {
  title: 'Elements/plan-timeline',
  component: 'plan-timeline',
  args: { src: 'data/asker-planprosess.json', now: '2019-04-01' },
  render: ({ src = '', now, lane, show, year, heading, bare = false, theme, lang }) => html`
    <plan-timeline
      src=${src}
      now=${now ?? nothing}
      lane=${lane ?? nothing}
      show=${show ?? nothing}
      year=${year ?? nothing}
      heading=${heading ?? nothing}
      ?bare=${bare}
      theme=${theme ?? nothing}
      lang=${lang ?? nothing}
    >
      <a href="data/asker-planprosess.json">Planprosessen som datafil (JSON)</a>
    </plan-timeline>
  `,
};
export default meta;
type Story = StoryObj<Args>;

/** The process of Asker's plan on 1 April 2019: what comes first, and what has been folded. */
export const Ready: Story = {};

/** While a hearing is open. */
export const OpenHearing: Story = { args: { now: '2019-02-20' } };

/** All of it is over: the whole list stands open. */
export const Over: Story = { args: { now: '2026-01-01' } };

/** One year, drawn with its months. */
export const OneYear: Story = { args: { year: 2019 } };

export const OneLane: Story = { args: { lane: 'samfunnsdel' } };

export const HearingsOnly: Story = { args: { show: 'hearing' } };

/** The drawing and the list alone. */
export const Bare: Story = { args: { bare: true } };

/** While the address has not answered: what stands in the tag is what readers see. */
export const Loading: Story = { args: { src: 'data/never' } };

/** Nothing has been scheduled yet. */
export const Empty: Story = { args: { src: 'data/planprosess-tom.json' } };

/** An address with nothing behind it. */
export const Failed: Story = { args: { src: 'data/finnes-ikke.json' } };

export const Dark: Story = { globals: { scheme: 'dark' } };

export const Narrow: Story = { globals: { width: '320' } };

export const Nynorsk: Story = { globals: { lang: 'nn' } };
