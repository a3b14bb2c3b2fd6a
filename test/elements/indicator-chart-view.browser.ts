import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/indicator-chart/define.js';
import type { IndicatorChart } from '../../src/elements/indicator-chart/indicator-chart.js';
import { operatingResult, population } from '../fixtures/indicators.js';
import { answer, has, sleep, textOf } from '../support/answers.js';

/** Household waste in kilograms a head: a municipality on its way to a target, and the country. */
const waste = {
  title: { nb: 'Avfall per innbygger', nn: 'Avfall per innbyggjar', en: 'Waste per inhabitant' },
  unit: 'kg',
  direction: 'down',
  baseline: { period: '2015', value: 440 },
  target: { period: '2030', value: 320 },
  series: [
    { id: 'a', name: 'Asker', values: { '2015': 440, '2018': 420, '2021': 401, '2024': 380 } },
    { id: 'n', name: 'Landet', values: { '2015': 439, '2018': 414, '2021': 414, '2024': 380 } },
  ],
};
const months = Object.fromEntries(
  Array.from({ length: 240 }, (_, at) => [
    `${2000 + Math.floor(at / 12)}M${String((at % 12) + 1).padStart(2, '0')}`,
    at === 77 ? null : 100 + at,
  ]),
);
const prices = { title: 'Prisindeks', series: [{ id: 'p', name: 'Varer', values: months }] };

async function shown(template: ReturnType<typeof html>, selector: string): Promise<IndicatorChart> {
  const element = await fixture<IndicatorChart>(template);
  await waitUntil(
    () => element.shadowRoot?.querySelector(selector) && element.shadowRoot.querySelector('svg.front'),
    `there is ${selector}`,
  );
  return element;
}
const all = (element: Element, selector: string): HTMLElement[] => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
const visible = (text: string): string => text.replaceAll('\u00a0', ' ');
const choose = async (element: IndicatorChart, select: HTMLElement | undefined, value: string): Promise<void> => {
  if (!(select instanceof HTMLSelectElement)) throw new Error('no select');
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
};
const slots = (element: Element): number => Number(element.shadowRoot?.querySelector<HTMLInputElement>('.reader')?.max) + 1;

describe('indicator-chart: status', () => {
  it('is accessible, sums opened', async () => {
    const element = await shown(html`<indicator-chart src=${answer(waste)}></indicator-chart>`, '.progress details');
    element.shadowRoot!.querySelector('details')!.open = true;
    await expect(element).to.be.accessible();
  });

  it('has a shape, a word, its method, and opens its sums', async () => {
    const element = await shown(html`<indicator-chart src=${answer(waste)}></indicator-chart>`, '.progress details');
    expect(textOf(element, '.progress summary')).to.match(/Må gå raskere.*rett linje mot målet.*Slik er det regnet/);
    expect(has(element, '.progress summary svg path')).to.be.true;
    expect(all(element, '.progress li').length).to.equal(3);
    expect(visible(textOf(element, '.progress li'))).to.equal(
      'Den rette linjen fra 440 kg til 320 kg over 15 år skulle vært på 368,0 kg etter 9 år.',
    );
  });

  for (const [lang, word] of [
    ['nn', 'Slik er det rekna'],
    ['en', 'How it is worked out'],
  ] as const)
    it(`speaks ${lang}`, async () => {
      const element = await shown(html`<indicator-chart lang=${lang} src=${answer(waste)}></indicator-chart>`, '.progress details');
      expect(textOf(element, '.progress')).to.contain(word);
    });

  it('says nothing of better or worse without a direction', async () => {
    const element = await shown(
      html`<indicator-chart src=${answer({ ...waste, direction: undefined })} choices="mode"></indicator-chart>`,
      '.choices',
    );
    expect(has(element, '.progress')).to.be.false;
  });

  it('shows two methods that disagree, and that they do', async () => {
    const steep = { ...waste, target: { period: '2030', value: 0 }, series: [{ name: 'Asker', values: { '2015': 440, '2024': 150 } }] };
    const element = await shown(
      html`<indicator-chart method="statcan linear" src=${answer(steep)}></indicator-chart>`,
      '.progress details',
    );
    expect(all(element, '.progress strong').map(({ textContent }) => textContent)).to.deep.equal(['Liten framgang', 'På rett vei']);
    const drawn = all(element, '.progress svg').map((svg) => svg.innerHTML.replace(/<!--.*?-->/g, ''));
    expect(new Set(drawn).size).to.equal(2);
    expect(textOf(element, '.progress')).to.contain('Metodene er ikke enige.');
  });

  it('says why a method refuses', async () => {
    const element = await shown(html`<indicator-chart method="weather" src=${answer(waste)}></indicator-chart>`, '.refused');
    expect(textOf(element, '.refused')).to.contain('Det er for få tall');
  });

  it('keeps its room from the beginning: nothing moves when it comes', async () => {
    const element = await fixture<IndicatorChart>(html`<indicator-chart loading="eager" src=${answer(waste)}></indicator-chart>`);
    const top = (): number | undefined => element.shadowRoot?.querySelector('.drawing')?.getBoundingClientRect().top;
    await waitUntil(() => top() !== undefined);
    const before = top();
    await waitUntil(() => has(element, '.progress'));
    await element.updateComplete;
    expect(top()).to.equal(before);
  });
});

describe('indicator-chart: modes', () => {
  it('is accessible', async () => {
    const element = await shown(html`<indicator-chart mode="index" choices="mode" src=${answer(waste)}></indicator-chart>`, '.choices');
    await expect(element).to.be.accessible();
  });

  it('index: drawing, sentence and table follow, and say so', async () => {
    const element = await shown(html`<indicator-chart mode="index" base="2018" src=${answer(waste)}></indicator-chart>`, '.more');
    expect(textOf(element, '.sentence')).to.match(/^Indeks der 2018 er 100\. Asker: 90,5 i 2024/);
    expect(textOf(element, 'caption')).to.equal('Avfall per innbygger (indeks, 2018 = 100)');
    expect(textOf(element, 'tbody tr:nth-child(2)')).to.equal('2018100,0100,0');
    expect(all(element, '.back text').some(({ textContent }) => textContent === 'Indeks, 2018 = 100')).to.be.true;
  });

  it('the reader may change it, and every part follows', async () => {
    const element = await shown(html`<indicator-chart choices="mode" src=${answer(waste)}></indicator-chart>`, '.choices select');
    await choose(element, all(element, '.choices select')[0], 'change');
    expect(element.mode).to.equal('change');
    expect(visible(textOf(element, '.sentence'))).to.match(/^Endring fra forrige tall\. Asker: −5,2 % i 2024/);
    expect(textOf(element, 'caption')).to.equal('Avfall per innbygger (%, endring fra forrige tall)');
    expect(textOf(element, 'tbody tr')).to.equal('2018−4,5 (siden 2015)−5,7 (siden 2015)');
    // The status is that of the figures, whatever they are shown as.
    expect(textOf(element, '.progress')).to.contain('Må gå raskere');
  });

  it('says when an index cannot be made, and shows the figures', async () => {
    const losses = { title: 'Resultat', series: [{ name: 'Asker', values: { '2023': -1, '2024': 0 } }] };
    const element = await shown(html`<indicator-chart mode="index" src=${answer(losses)}></indicator-chart>`, '.notes');
    expect(textOf(element, '.notes')).to.contain('kan ikke vises som indeks');
    expect(textOf(element, 'tbody tr')).to.equal('2023−1');
  });

  it('falls back to the figures on an unknown mode', async () => {
    const element = await shown(html`<indicator-chart mode="log" src=${answer(waste)}></indicator-chart>`, '.progress');
    expect(visible(textOf(element, '.sentence'))).to.contain('380 kg');
  });
});

describe('indicator-chart: kinds', () => {
  it('area: tinted under the line, from zero', async () => {
    const element = await shown(html`<indicator-chart kind="area" src=${answer(waste)}></indicator-chart>`, '.back > path[fill^="var"]');
    const ticks = all(element, '.back text').map(({ textContent }) => textContent);
    expect(ticks).to.contain('0');
  });

  it('small multiples: a plot for each series, one slider for all, no legend', async () => {
    const element = await shown(html`<indicator-chart kind="small-multiples" src=${answer(waste)}></indicator-chart>`, '.reader');
    expect(all(element, '.front text[font-weight]').map(({ textContent }) => visible(textContent))).to.deep.equal(['Asker', 'Landet']);
    expect(all(element, '.front text').map(({ textContent }) => visible(textContent))).to.include('Mål: 320 kg');
    expect(all(element, '.reader').length).to.equal(1);
    expect(has(element, '.legend')).to.be.false;
    const slider = all(element, '.reader')[0] as HTMLInputElement;
    slider.focus();
    slider.value = '1';
    slider.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(all(element, '.cursor').length).to.equal(2);
    expect(visible(textOf(element, '.tooltip'))).to.match(/2018.*Asker.*420 kg.*Landet.*414 kg/);
    await expect(element).to.be.accessible();
  });

  it('small multiples are drawn by the engine in the same plots', async () => {
    const element = await shown(
      html`<indicator-chart kind="small-multiples" src=${answer(waste)}></indicator-chart>`,
      '.drawn .engine svg',
    );
    expect(element.shadowRoot!.querySelectorAll('.engine svg').length).to.equal(1);
    element.kind = 'line';
    await element.updateComplete;
    await sleep(50);
    expect(all(element, '.reader').length).to.equal(1);
    expect(has(element, '.drawn .engine svg')).to.be.true;
  });

  it('marks a break by a gap, a line and a word', async () => {
    const element = await shown(html`<indicator-chart engine="none" src=${answer(population)}></indicator-chart>`, '.front text');
    expect(all(element, '.front text').map(({ textContent }) => textContent)).to.contain('brudd');
    const line = all(element, '.marks path')[0]?.getAttribute('d') ?? '';
    // 2020, two years without figures, 2023, the break, 2024 and 2025.
    expect(line.match(/M/g)?.length).to.equal(3);
  });
});

describe('indicator-chart: long series', () => {
  it('are accessible', async () => {
    const element = await shown(html`<indicator-chart src=${answer(prices)}></indicator-chart>`, 'fieldset');
    await expect(element).to.be.accessible();
  });

  it('let the reader choose the years by real controls', async () => {
    const element = await shown(html`<indicator-chart src=${answer(prices)}></indicator-chart>`, 'fieldset');
    await waitUntil(() => has(element, '.reader'));
    expect(slots(element)).to.equal(240);
    const [from, to] = all(element, 'fieldset select');
    await choose(element, from, '2010');
    expect(slots(element)).to.equal(120);
    await choose(element, to, '2011');
    expect(slots(element)).to.equal(24);
    // The sentence speaks of the whole series, the table of what is drawn.
    expect(textOf(element, '.sentence')).to.contain('januar 2000');
    expect(all(element, 'tbody tr').length).to.equal(24);
  });

  it('zoom and move by buttons, to the ends and no further', async () => {
    const element = await shown(html`<indicator-chart src=${answer(prices)}></indicator-chart>`, 'fieldset');
    await waitUntil(() => has(element, '.reader'));
    const button = (name: string): HTMLButtonElement => all(element, `fieldset button[aria-label="${name}"]`)[0] as HTMLButtonElement;
    const press = async (name: string): Promise<void> => {
      button(name).click();
      await element.updateComplete;
    };
    expect([button('Tidligere').disabled, button('Senere').disabled, button('Lengre tidsrom').disabled]).to.deep.equal([true, true, true]);
    await press('Kortere tidsrom');
    expect(all(element, 'fieldset select').map((select) => (select as HTMLSelectElement).value)).to.deep.equal(['2010', '2019']);
    await press('Tidligere');
    expect(all(element, 'fieldset select').map((select) => (select as HTMLSelectElement).value)).to.deep.equal(['2005', '2014']);
    await press('Lengre tidsrom');
    await press('Lengre tidsrom');
    expect(slots(element)).to.equal(240);
  });

  it('offer no choice where the tag says none', async () => {
    const element = await shown(html`<indicator-chart choices="none" src=${answer(prices)}></indicator-chart>`, '.reader');
    await sleep(100);
    expect(has(element, 'fieldset')).to.be.false;
  });

  it('S13: many points are thinned, and it is said', async () => {
    const days = Object.fromEntries(
      Array.from({ length: 8000 }, (_, at) => [
        new Date(Date.UTC(1990, 0, 1 + at)).toISOString().slice(0, 10),
        at % 400 === 0 ? 500 : at % 7,
      ]),
    );
    // Too long for an address of the test server.
    const { fetch } = window;
    window.fetch = () => Promise.resolve(new Response(JSON.stringify({ title: 'Vannføring', series: [{ name: 'Elva', values: days }] })));
    const element = await shown(html`<indicator-chart src="/many.json"></indicator-chart>`, '.reader').finally(
      () => (window.fetch = fetch),
    );
    expect(slots(element)).to.be.lessThan(2600);
    expect(textOf(element, '.notes')).to.contain('det høyeste og det laveste');
    expect(textOf(element, '.notes')).to.contain('1 000 av 8 000');
    expect(all(element, 'tbody tr').length).to.equal(0);
    all(element, '.buttons button')[0]?.click();
    await element.updateComplete;
    expect(all(element, 'tbody tr').length).to.equal(1000);
  });
});

describe('indicator-chart: comparison and disaggregation', () => {
  const marks = (element: Element): HTMLInputElement[] => all(element, '.compare input[type=checkbox]') as HTMLInputElement[];
  const open = async (element: IndicatorChart): Promise<void> => {
    all(element, '.compare summary')[0]?.click();
    await waitUntil(() => marks(element).length > 0, 'the places are listed');
  };
  const mark = async (element: IndicatorChart, name: string): Promise<void> => {
    marks(element)
      .find((box) => box.closest('label')?.textContent.trim() === name)
      ?.click();
    await element.updateComplete;
  };
  const heads = (element: Element): string[] => all(element, 'thead th').map(({ textContent }) => textContent.trim());
  const places = Array.from({ length: 20 }, (_, at) => `r${at}`);
  /** A table with sexes, and places enough to be searched. */
  const births = {
    version: '2.0',
    class: 'dataset',
    label: 'Fødte',
    id: ['Region', 'Kjonn', 'Tid'],
    size: [20, 3, 2],
    role: { time: ['Tid'], geo: ['Region'] },
    dimension: {
      Region: {
        label: 'region',
        category: { index: places, label: Object.fromEntries(places.map((code, at) => [code, `Sted ${at}`])) },
      },
      Kjonn: { label: 'kjønn', category: { index: ['0', '1', '2'], label: { '0': 'Begge kjønn', '1': 'Menn', '2': 'Kvinner' } } },
      Tid: { label: 'år', category: { index: ['2023', '2024'] } },
    },
    value: Array.from({ length: 120 }, (_, at) => at),
  };

  it('is accessible, opened', async () => {
    const element = await shown(html`<indicator-chart src=${answer(births)}></indicator-chart>`, '.compare');
    await open(element);
    await expect(element).to.be.accessible();
  });

  it('the reader adds and takes away places, and the table follows', async () => {
    const element = await shown(html`<indicator-chart region="4601" src=${answer(operatingResult)}></indicator-chart>`, '.compare');
    expect(heads(element)).to.deep.equal(['Periode', 'Bergen']);
    await open(element);
    expect(marks(element).length).to.equal(2);
    await mark(element, 'Landet uten Oslo');
    await waitUntil(() => heads(element).length === 3);
    expect(element.compare).to.equal('EAKUO');
    expect(textOf(element, '.compare summary')).to.equal('Sammenlign (1)');
    await mark(element, 'Landet uten Oslo');
    await waitUntil(() => heads(element).length === 2);
  });

  it('many places can be searched; what is marked can still be taken away', async () => {
    const element = await shown(html`<indicator-chart region="r0" compare="r5" src=${answer(births)}></indicator-chart>`, '.compare');
    await open(element);
    const search = all(element, '.compare input[type=search]')[0] as HTMLInputElement;
    search.value = 'sted 17';
    search.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(marks(element).map((box) => [box.closest('label')?.textContent.trim(), box.checked])).to.deep.equal([
      ['Sted 5', true],
      ['Sted 17', false],
    ]);
    expect(textOf(element, '.compare [role=status]')).to.equal('1 treff');
  });

  it("offers a document's own series from two to compare with on, and one alone not", async () => {
    const line = (id: string) => ({ id, name: id, values: { 2023: 1, 2024: 2 } });
    const many = await shown(
      html`<indicator-chart src=${answer({ title: 'Tall', series: ['Asker', 'Bærum', 'Lier'].map(line) })}></indicator-chart>`,
      '.compare',
    );
    expect(textOf(many, '.compare summary')).to.equal('Sammenlign (2)');
    const pair = await shown(
      html`<indicator-chart
        src=${answer({ title: 'Tall', direction: 'up', baseline: { period: '2023', value: 1 }, target: { period: '2030', value: 5 }, series: ['Asker', 'Bærum'].map(line) })}
      ></indicator-chart>`,
      '.progress',
    );
    expect(has(pair, '.compare')).to.be.false;
  });

  it('tells of open rings also where nothing else asks for more', async () => {
    const sheet = 'År;Antall\n2022;1\n2023;2\n2024*;3\n';
    const element = await shown(html`<indicator-chart src=${answer(sheet, { type: 'text/csv' })}></indicator-chart>`, '.notes');
    expect(textOf(element, '.notes')).to.equal('Åpen ring: foreløpig tall.');
  });

  it('the reader chooses in every other dimension, which begins at the total', async () => {
    const element = await shown(html`<indicator-chart region="r0" src=${answer(births)}></indicator-chart>`, '.choices select');
    const select = all(element, '.choices select')[0] as HTMLSelectElement;
    expect(select.closest('label')?.textContent).to.contain('Kjønn');
    expect(select.selectedOptions[0]?.textContent).to.equal('Begge kjønn');
    expect(textOf(element, 'tbody tr')).to.equal('20230');
    await choose(element, select, '2');
    expect(element.select).to.equal('Kjonn=2');
    expect(textOf(element, 'tbody tr')).to.equal('20234');
  });

  it('offers what the tag says, and nothing else', async () => {
    const element = await shown(html`<indicator-chart choices="select" src=${answer(births)}></indicator-chart>`, '.choices select');
    expect(has(element, '.compare')).to.be.false;
  });

  it('takes away the series of a document with many', async () => {
    const series = ['Asker', 'Bærum', 'Lier', 'Drammen', 'Oslo'].map((name, at) => ({ name, values: { '2023': at, '2024': at + 1 } }));
    const element = await shown(html`<indicator-chart src=${answer({ title: 'Tall', series })}></indicator-chart>`, '.compare');
    await open(element);
    expect(marks(element).every((box) => box.checked)).to.be.true;
    await mark(element, 'Lier');
    await waitUntil(() => heads(element).length === 5);
    expect(heads(element)).to.not.contain('Lier');
    expect(textOf(element, '.sentence')).to.not.contain('Lier');
    await mark(element, 'Lier');
    await waitUntil(() => heads(element).length === 6);
  });

  it('lists all the places that a statistics office has, and asks it for the one that is marked', async () => {
    const src = '/standin/ssb/api/pxwebapi/v2/tables/01222';
    const element = await shown(html`<indicator-chart src=${src} region="3203"></indicator-chart>`, '.compare');
    await open(element);
    const [first] = marks(element);
    first?.click();
    await waitUntil(() => heads(element).length >= 3, 'the place has come', { timeout: 5000 });
    expect(element.state).to.equal('ready');
  });
});

describe('indicator-chart: taken out and put back', () => {
  it('is the same, with its choices', async () => {
    const element = await shown(html`<indicator-chart mode="index" choices="mode" src=${answer(waste)}></indicator-chart>`, '.choices');
    await waitUntil(() => has(element, '.drawn .engine svg'));
    const before = textOf(element);
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await waitUntil(() => has(element, '.drawn .engine svg'));
    expect(textOf(element)).to.equal(before);
  });
});
