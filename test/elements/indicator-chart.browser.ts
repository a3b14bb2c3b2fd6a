import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/indicator-chart/define.js';
import type { IndicatorChart } from '../../src/elements/indicator-chart/indicator-chart.js';
import { operatingResult, population } from '../fixtures/indicators.js';
import { answer, has, heard, textOf } from '../support/answers.js';

async function shown(template: ReturnType<typeof html>): Promise<IndicatorChart> {
  const element = await fixture<IndicatorChart>(template);
  await waitUntil(() => element.state === 'ready' && element.shadowRoot?.querySelector('.reader'), 'the figures are shown');
  return element;
}
const cells = (element: Element): string[][] =>
  [...(element.shadowRoot?.querySelectorAll('tr') ?? [])].map((row) => [...row.children].map((cell) => cell.textContent.trim()));
const reader = (element: Element): HTMLInputElement => element.shadowRoot!.querySelector<HTMLInputElement>('input[type=range]')!;
const drawn = (element: Element): Promise<void> =>
  waitUntil(() => element.shadowRoot?.querySelector('.drawn .engine svg'), 'the engine has drawn');
const press = (element: HTMLInputElement, value: number): void => {
  element.value = String(value);
  element.dispatchEvent(new Event('input', { bubbles: true }));
};

describe('indicator-chart', () => {
  it('is accessible', async () => {
    const element = await shown(html`<indicator-chart src=${answer(population)}></indicator-chart>`);
    await expect(element).to.be.accessible();
  });

  it('says in words what it shows: the latest figure, the change, the extremes', async () => {
    const element = await shown(html`<indicator-chart src=${answer(population)}></indicator-chart>`);
    expect(textOf(element, '.heading')).to.equal('Innbyggere i Asker');
    const sentence = textOf(element, '.sentence');
    for (const part of ['100 492 personer', '2025', '6,4 prosent', '2020']) expect(sentence.replaceAll('\u00a0', ' ')).to.contain(part);
  });

  it('has the same numbers in a table, and says why a figure is missing', async () => {
    const element = await shown(html`<indicator-chart src=${answer(population)}></indicator-chart>`);
    const rows = cells(element).map((row) => row.map((cell) => cell.replaceAll('\u00a0', ' ')));
    expect(rows[0]).to.deep.equal(['Periode', 'Asker', 'Merknad']);
    expect(rows[1]).to.deep.equal(['2020', '94 441', '']);
    expect(rows[2]?.[1]).to.equal('ingen tall');
    expect(rows[3]?.[1]).to.equal('tall mangler (..)');
    expect(rows[5]).to.deep.equal(['2024', '98 815', 'Nytt kommunenummer.']);
    expect(element.shadowRoot?.querySelector('caption')?.textContent.trim()).to.equal('Innbyggere i Asker (personer)');
  });

  it('opens the table by its button', async () => {
    const element = await shown(html`<indicator-chart src=${answer(population)}></indicator-chart>`);
    const button = element.shadowRoot!.querySelector<HTMLButtonElement>('.buttons button')!;
    const panel = element.shadowRoot!.querySelector('.table-panel')!;
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(panel.hasAttribute('hidden')).to.be.true;
    button.click();
    await element.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(panel.hasAttribute('hidden')).to.be.false;
  });

  for (const [lang, words] of [
    ['nb', ['Tabell', 'Kilde', 'ingen tall']],
    ['nn-NO', ['Kjelde', 'ingen tal', 'Innbyggjarar']],
    ['en-GB', ['Table', 'Source', 'no figure', 'Inhabitants']],
    ['fr', ['Kilde']],
  ] as const)
    it(`speaks the language of the nearest lang: ${lang}`, async () => {
      const page = await fixture(html`<div lang=${lang}><indicator-chart src=${answer(population)}></indicator-chart></div>`);
      const element = page.querySelector('indicator-chart')!;
      await waitUntil(() => element.state === 'ready');
      await element.updateComplete;
      for (const word of words) expect(textOf(element)).to.contain(word);
    });

  it('changes its words when the page changes language', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="nb"><indicator-chart src=${answer(population)}></indicator-chart></div>`);
    const element = page.querySelector('indicator-chart')!;
    await waitUntil(() => element.state === 'ready');
    page.lang = 'en';
    await waitUntil(() => textOf(element).includes('Source'));
    expect(textOf(element, '.heading')).to.equal('Inhabitants of Asker');
  });

  it('reads a JSON-stat answer: the place, the comparison, the unit and the decimals', async () => {
    const element = await shown(
      html`<indicator-chart kind="bar" region="4601" compare="EKG12 EAKUO" src=${answer(operatingResult)}></indicator-chart>`,
    );
    expect(cells(element)).to.deep.equal([
      ['Periode', 'Bergen', 'KOSTRA-gruppe 12', 'Landet uten Oslo'],
      ['2023', '0,7', '1,6', '1,0'],
      ['2024', '−2,4', '0,1', '−0,3'],
      ['2025', '1,0', '3,2', '2,1'],
    ]);
    expect(textOf(element, '.sentence')).to.contain('1,0');
  });

  it('follows a change of region without fetching again', async () => {
    const element = await shown(html`<indicator-chart region="4601" src=${answer(operatingResult)}></indicator-chart>`);
    element.region = 'EKG12';
    await element.updateComplete;
    expect(cells(element)[0]).to.deep.equal(['Periode', 'KOSTRA-gruppe 12']);
  });

  it('says which code the source does not have, and keeps the last good figures', async () => {
    const element = await shown(html`<indicator-chart region="4601" src=${answer(operatingResult)}></indicator-chart>`);
    const failure = heard(element, 'error');
    element.region = '9999';
    expect((await failure).detail.code).to.equal('unknown-category');
    expect(textOf(element, '.failure')).to.contain('9999');
    expect(cells(element)[0]?.[1]).to.equal('Bergen');
  });

  it('says that there are no figures yet when every figure is missing', async () => {
    const empty = { ...population, series: [{ name: 'Asker', values: { '2024': null, '2025': '..' } }], notes: [] };
    const element = await fixture<IndicatorChart>(html`<indicator-chart src=${answer(empty)}></indicator-chart>`);
    await waitUntil(() => element.state === 'empty');
    await element.updateComplete;
    expect(textOf(element, '.sentence')).to.equal('Ingen tall ennå.');
    await expect(element).to.be.accessible();
  });

  it('lets arrow keys read the figures off, in words', async () => {
    const element = await shown(html`<indicator-chart src=${answer(population)}></indicator-chart>`);
    const slider = reader(element);
    expect(slider.getAttribute('aria-label')).to.equal('Les av verdier: Innbyggere i Asker');
    slider.focus();
    press(slider, 4);
    await element.updateComplete;
    expect(slider.getAttribute('aria-valuetext')?.replaceAll('\u00a0', ' ')).to.equal('2024: Asker 98 815 personer');
    expect(textOf(element, '.tooltip').replaceAll('\u00a0', ' ')).to.contain('98 815 personer');
    press(slider, 2);
    await element.updateComplete;
    expect(slider.getAttribute('aria-valuetext')).to.equal('2022: Asker tall mangler (..)');
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    await element.updateComplete;
    expect(has(element, '.tooltip')).to.be.false;
  });

  it('shows the figures under the pointer', async () => {
    const element = await shown(html`<indicator-chart src=${answer(population)}></indicator-chart>`);
    const drawing = element.shadowRoot!.querySelector('.drawing')!;
    const { right, top } = drawing.getBoundingClientRect();
    drawing.dispatchEvent(new PointerEvent('pointermove', { clientX: right - 60, clientY: top + 50, bubbles: true }));
    await element.updateComplete;
    expect(textOf(element, '.tooltip').replaceAll('\u00a0', ' ')).to.contain('100 492 personer');
    drawing.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
    await element.updateComplete;
    expect(has(element, '.tooltip')).to.be.false;
  });

  it('takes a series out and in by the legend', async () => {
    const element = await shown(
      html`<indicator-chart kind="bar" region="4601" compare="EKG12" src=${answer(operatingResult)}></indicator-chart>`,
    );
    const bars = (): number => element.shadowRoot!.querySelectorAll('.marks rect').length;
    const button = element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.legend button')[1]!;
    expect(button.textContent.trim()).to.equal('KOSTRA-gruppe 12');
    const all = bars();
    button.click();
    await element.updateComplete;
    expect(button.getAttribute('aria-pressed')).to.equal('false');
    expect(bars()).to.be.lessThan(all);
    button.click();
    await element.updateComplete;
    expect(bars()).to.equal(all);
  });

  it('is drawn by the engine over the poster, in the same place, and says so', async () => {
    const element = await fixture<IndicatorChart>(html`<indicator-chart src=${answer(population)}></indicator-chart>`);
    const before = await heard(element, 'load').then(() => element.getBoundingClientRect().height);
    await heard(element, 'drawn');
    expect(element.getBoundingClientRect().height).to.equal(before);
    expect(has(element, '.engine svg')).to.be.true;
    const marks = element.shadowRoot!.querySelector('.marks')!;
    expect(getComputedStyle(marks).visibility).to.equal('hidden');
  });

  it('leaves the engine out when told to', async () => {
    const element = await shown(html`<indicator-chart engine="none" src=${answer(population)}></indicator-chart>`);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(has(element, '.engine svg')).to.be.false;
    expect(element.shadowRoot!.querySelectorAll('.marks path').length).to.be.greaterThan(0);
  });

  it('waits for the reader when the engine is for interaction', async () => {
    const element = await shown(html`<indicator-chart engine="interaction" src=${answer(population)}></indicator-chart>`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(has(element, '.engine svg')).to.be.false;
    reader(element).focus();
    await drawn(element);
    expect(has(element, '.engine svg')).to.be.true;
  });

  it('S02 shows text from data as text', async () => {
    const bad = '<img src=x onerror="window.hacked=1">';
    const hostile = {
      ...population,
      title: bad,
      unit: bad,
      source: { name: bad, url: 'javascript:window.hacked=1', licence: bad },
      series: [{ name: bad, values: { '2024': 1, '2025': 2 } }],
      notes: [{ period: '2025', text: bad }],
    };
    const element = await shown(html`<indicator-chart src=${answer(hostile)}></indicator-chart>`);
    press(reader(element), 1);
    await drawn(element);
    await element.updateComplete;
    expect(has(element, 'img')).to.be.false;
    expect(has(element, 'a')).to.be.false;
    expect(textOf(element, '.heading')).to.equal(bad);
    expect((window as unknown as Record<string, unknown>)['hacked']).to.be.undefined;
  });

  it('falls back to a line on an unknown kind', async () => {
    const element = await shown(html`<indicator-chart kind="pie" src=${answer(population)}></indicator-chart>`);
    expect(element.shadowRoot!.querySelectorAll('.marks path').length).to.be.greaterThan(0);
  });

  it('is the same after it was taken out and put back', async () => {
    const element = await shown(html`<indicator-chart src=${answer(population)}></indicator-chart>`);
    await drawn(element);
    const before = textOf(element);
    const place = element.parentElement!;
    element.remove();
    expect(has(element, '.engine svg')).to.be.false;
    place.append(element);
    await drawn(element);
    expect(textOf(element)).to.equal(before);
    expect(element.shadowRoot?.querySelectorAll('.engine svg').length).to.equal(1);
  });
});
