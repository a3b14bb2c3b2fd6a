/** Figures of the demo for each element, so that an editor sees one before she has an address of her own. Relative to the demo's first page. */
export const examples = {
  'indicator-chart': { src: 'data/asker-folkemengde.json' },
  'indicator-table': { src: 'data/asker-helseindikatorer.json' },
  'indicator-tile': { src: 'data/asker-folkemengde.json' },
  'klimabudsjett-bar': { src: 'data/oslo-klimabudsjett-2023.json' },
  'sdg-goal-tree': { src: 'data/asker-goals.json' },
  'u4ssc-scorecard': { src: 'data/u4ssc-asker-karmoy-2020.json' },
  'finance-rules': { src: 'data/kommunesektoren-handlingsregler.json' },
  'sdg-goal-grid': { src: 'data/asker-maalsider.json' },
  'sdg-goal-card': { src: 'data/asker-maalsider.json' },
  'plan-cascade': { src: 'data/asker-goals.json' },
  'plan-timeline': { src: 'data/asker-planprosess.json' },
  'service-area-matrix': { src: 'data/asker-tjenesteomraader.json', settings: { goals: 'data/asker-goals.json' } },
  'materiality-matrix': { src: 'data/asker-vesentlighet.json' },
  'measure-bank': { src: 'data/asker-tiltak.json' },
  'sdg-dashboard': { src: 'data/asker-oversikt.json' },
};

const inDemo = (path) => new URL(`../${path}`, import.meta.url).href;

/** The whole address of an element's example. */
export const exampleAddress = (tag) => (examples[tag]?.src ? inDemo(examples[tag].src) : '');

/** What the example needs besides; all of it addresses. */
export const exampleSettings = (tag) =>
  Object.fromEntries(Object.entries(examples[tag]?.settings ?? {}).map(([name, path]) => [name, inDemo(path)]));
