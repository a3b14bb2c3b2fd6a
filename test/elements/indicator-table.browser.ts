import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/indicator-chart/define.js';
import '../../src/elements/indicator-table/define.js';
import type { IndicatorTable } from '../../src/elements/indicator-table/indicator-table.js';
import { answer, has, heard, textOf } from '../support/answers.js';

const figures = (values: object, more: object = {}) => ({ title: 'x', unit: 'prosent', series: [{ name: 'Asker', values }], ...more });
const health = {
  title: { nb: 'Helse', nn: 'Helse', en: 'Health' },
  groups: [{ id: 'u', name: 'Unge' }],
  indicators: [
    { id: 'trivsel', title: 'Trivsel', group: 'u', source: { name: 'Ungdata' } },
    {
      id: 'roeyk',
      title: 'Røykfrie',
      source: { name: 'SSB' },
      direction: 'up',
      indicator: figures({ 2020: 10, 2022: null, 2024: 9 }, { target: { period: '2030', value: 20 } }),
    },
    { id: 'andel', title: 'Andel', group: 'u', source: { name: 'Ungdata' }, indicator: figures({ 2020: 10, 2024: 22 }) },
    { id: 'fil', title: 'Fra fil', group: 'u', src: answer(figures({ 2023: 1, 2024: 2 })) },
    { id: 'vaksine', title: 'Vaksine', group: 'Voksne', source: { name: 'FHI' } },
  ],
};

async function shown(template: ReturnType<typeof html>): Promise<IndicatorTable> {
  const element = await fixture<IndicatorTable>(template);
  await waitUntil(() => element.state === 'ready' && has(element, 'table'), 'the figures are shown');
  await element.updateComplete;
  return element;
}
const root = (element: Element): ShadowRoot => element.shadowRoot!;
const all = <E extends Element>(element: Element, selector: string): E[] => [...root(element).querySelectorAll<E>(selector)];
const plain = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
const names = (element: Element): string[] =>
  all(element, 'tbody th:not([scope=rowgroup]) > :first-child').map((name) => plain(name.textContent));
const rowOf = (element: Element, name: string): HTMLTableRowElement =>
  all<HTMLTableRowElement>(element, 'tbody tr').find((row) => row.textContent.includes(name))!;
const control = (element: Element, label: string): HTMLInputElement | HTMLSelectElement =>
  all(element, '.choices label')
    .find((item) => plain(item.textContent).startsWith(label))!
    .querySelector<HTMLInputElement | HTMLSelectElement>('input, select')!;
async function set(element: IndicatorTable, label: string, value: string): Promise<void> {
  const field = control(element, label);
  field.value = value;
  field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input'));
  await element.updateComplete;
}
async function press(element: IndicatorTable, selector: string, text: string): Promise<void> {
  all<HTMLButtonElement>(element, selector)
    .find((button) => plain(button.textContent).startsWith(text))!
    .click();
  await element.updateComplete;
}

describe('indicator-table', () => {
  it('is accessible, closed and open', async () => {
    const element = await shown(html`<indicator-table engine="none" src=${answer(health)}></indicator-table>`);
    await expect(element).to.be.accessible();
    await press(element, '.opener', 'Røykfrie');
    await expect(element).to.be.accessible();
    element.style.width = '320px';
    await expect(element).to.be.accessible();
  });

  it('tells each indicator’s source, figures, change, target and status with its method, and which have no figures yet', async () => {
    const element = await shown(html`<indicator-table src=${answer(health)}></indicator-table>`);
    const cells = [...rowOf(element, 'Røykfrie').cells].map((cell) => plain(cell.innerText));
    expect(cells[1]).to.contain('SSB');
    expect(cells[3]).to.contain('10 %').and.to.contain('2020');
    expect(cells[4]).to.contain('9 %').and.to.contain('2024');
    expect(cells[5]).to.contain('−1 prosentpoeng');
    expect(cells[6]).to.contain('20 %').and.to.contain('2030');
    expect(cells[7]).to.contain('Går feil vei').and.to.contain('rett linje mot målet');
    expect(rowOf(element, 'Vaksine').innerText).to.contain('Ingen tall ennå');
    expect(rowOf(element, 'Vaksine').querySelector('button')).to.equal(null);
    expect(rowOf(element, 'Andel').innerText).to.contain('ingen status');
    expect(textOf(element, '.sentence')).to.equal('5 indikatorer. 3 har tall, 2 har ingen tall ennå. Status: 1 går feil vei.');
    // Two figures with a gap between: no line, a dot for each.
    expect(rowOf(element, 'Røykfrie').querySelector('svg.spark path')!.getAttribute('d')).not.to.contain('L');
    expect(rowOf(element, 'Røykfrie').querySelectorAll('svg.spark circle').length).to.equal(2);
  });

  it('sorts by a heading, says so, and goes back', async () => {
    const element = await shown(html`<indicator-table group-by="none" src=${answer(health)}></indicator-table>`);
    expect(names(element)).to.deep.equal(['Trivsel', 'Røykfrie', 'Andel', 'Fra fil', 'Vaksine']);
    expect(textOf(element, '.status')).to.equal('');
    await press(element, 'thead button', 'Siste tall');
    expect(names(element).slice(0, 2)).to.deep.equal(['Røykfrie', 'Andel']);
    expect(all(element, '[aria-sort="ascending"]').length).to.equal(1);
    expect(textOf(element, '.status')).to.equal('Viser 5 av 5 indikatorer. Sorter etter: Siste tall, stigende.');
    await press(element, 'thead button', 'Siste tall');
    expect(names(element).slice(0, 2)).to.deep.equal(['Andel', 'Røykfrie']);
    await press(element, 'thead button', 'Siste tall');
    expect(names(element)[0]).to.equal('Trivsel');
  });

  it('searches, filters and groups, and says how many are shown', async () => {
    const element = await shown(html`<indicator-table src=${answer(health)}></indicator-table>`);
    expect(all(element, 'th[scope=rowgroup]').map((name) => plain(name.textContent))).to.deep.equal([
      'Unge (3)',
      'Uten gruppe (1)',
      'Voksne (1)',
    ]);
    await set(element, 'Grupper etter', 'source');
    expect(all(element, 'th[scope=rowgroup]').length).to.equal(4);
    await set(element, 'Vis', 'Unge');
    expect(names(element).sort()).to.deep.equal(['Andel', 'Fra fil', 'Trivsel']);
    await set(element, 'Søk', 'ungdata');
    expect(textOf(element, '.status')).to.equal('Viser 2 av 5 indikatorer.');
    await set(element, 'Søk', 'finnes ikke');
    expect(textOf(element, '.nothing')).to.equal('Ingen indikatorer passer til valgene.');
  });

  it('opens a row’s chart, tells the page, and closes it', async () => {
    const element = await shown(html`<indicator-table engine="none" src=${answer(health)}></indicator-table>`);
    const told: unknown[] = [];
    element.addEventListener('bk-choose', (event) => told.push((event as CustomEvent<{ indicator: string }>).detail.indicator));
    await press(element, '.opener', 'Røykfrie');
    expect(plain(textOf(element, '.chart')))
      .to.contain('Asker: 9 % i 2024')
      .and.to.contain('Slik er det regnet');
    await waitUntil(() => has(element, '.drawing svg'), 'the drawing');
    await press(element, '.opener', 'Andel');
    expect(all(element, '.chart').length).to.equal(1);
    await press(element, '.opener', 'Andel');
    expect(has(element, '.chart')).to.be.false;
    expect(told).to.deep.equal(['roeyk', 'andel', undefined]);
  });

  it('fetches the figures of a row that has an address when it is opened', async () => {
    const element = await shown(html`<indicator-table engine="none" src=${answer(health)}></indicator-table>`);
    expect(rowOf(element, 'Fra fil').innerText).to.contain('Tallene hentes når raden åpnes');
    expect(has(element, 'indicator-chart')).to.be.false;
    await press(element, '.opener', 'Fra fil');
    const chart = root(element).querySelector('indicator-chart')!;
    await waitUntil(() => chart.state === 'ready');
  });

  it('has its headings on one line, and parts no word of a source', async () => {
    const long = { ...health, indicators: health.indicators.map((item) => ({ ...item, source: { name: 'Folkehelseinstituttet' } })) };
    const page = await fixture<HTMLElement>(
      html`<div style="width: 55.5rem"><indicator-table engine="none" src=${answer(long)}></indicator-table></div>`,
    );
    const element = page.querySelector('indicator-table')!;
    await waitUntil(() => element.state === 'ready' && has(element, 'table'), 'the figures are shown');
    const boxes = (part: Element, node: Node): DOMRect[] => {
      const range = part.ownerDocument.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()];
    };
    const words = all(element, 'thead th').map((th) =>
      [...(th.firstElementChild ?? th).childNodes].find((node) => plain(node.textContent) && node instanceof Text)!,
    );
    const bottoms = words.map((word) => Math.round(boxes(element, word)[0]!.bottom));
    expect(new Set(bottoms).size).to.equal(1, bottoms.join());
    for (const cell of all(element, '.source-of')) expect(boxes(cell, cell.lastChild!)).to.have.length(1);
    const opener = rowOf(element, 'Røykfrie').querySelector('.opener')!;
    const unit = rowOf(element, 'Røykfrie').querySelector('td + td > span:not(.label)')!;
    expect(boxes(opener, opener)[0]!.bottom).to.be.closeTo(boxes(unit, unit)[0]!.bottom, 0.6);
    const list = root(element).querySelector('.list')!;
    expect(list.scrollWidth).to.equal(list.clientWidth);
  });

  it('is a list of cards at 320 px, with nothing wider than the page', async () => {
    const element = await shown(
      html`<indicator-table engine="none" style="width: 320px" open="roeyk" src=${answer(health)}></indicator-table>`,
    );
    expect(root(element).querySelector('thead')!.checkVisibility()).to.be.false;
    expect(control(element, 'Sorter etter').checkVisibility()).to.be.true;
    for (const part of all<HTMLElement>(element, '.list *, .choices *'))
      if (part.checkVisibility() && !part.closest('.drawing, caption'))
        expect(part.getBoundingClientRect().right, part.outerHTML.slice(0, 80)).to.be.at.most(element.getBoundingClientRect().right + 1);
  });

  for (const [lang, wants] of [
    ['nn', ['Ingen tal enno', 'Datakjelde', 'Går feil veg']],
    ['en', ['No figures yet', 'Data source', 'Moving the wrong way']],
  ] as const)
    it(`speaks the language of the nearest lang: ${lang}`, async () => {
      const page = await fixture(html`<div lang=${lang}><indicator-table src=${answer(health)}></indicator-table></div>`);
      const element = page.querySelector('indicator-table')!;
      await waitUntil(() => element.state === 'ready');
      await element.updateComplete;
      for (const want of wants) expect(plain(textOf(element))).to.contain(want);
    });

  it('says that there are none yet', async () => {
    const element = await fixture<IndicatorTable>(
      html`<indicator-table src=${answer({ title: 'Tom', indicators: [] })}></indicator-table>`,
    );
    await waitUntil(() => element.state === 'empty');
    expect(textOf(element, '.sentence')).to.equal('Ingen tall ennå.');
  });

  it('says where the document is wrong, and keeps what stands in the tag', async () => {
    const wrong = { title: 'Feil', indicators: [{ title: 'A' }, {}] };
    const element = await fixture<IndicatorTable>(html`<indicator-table src=${answer(wrong)}><p>Reserve</p></indicator-table>`);
    expect((await heard(element, 'error')).detail.code).to.equal('invalid');
    expect(textOf(element, '.failure')).to.contain('indicators[1].title');
    expect(element.querySelector('p')!.checkVisibility()).to.be.true;
  });

  it('S02 shows text from data as text', async () => {
    const bad = '<img src=x onerror="window.hacked=1">';
    const source = { name: bad, url: 'javascript:window.hacked=1' };
    const indicator = { title: bad, unit: bad, series: [{ name: bad, values: { 2023: 1, 2024: 2 } }] };
    const row = { id: bad, title: bad, group: bad, goal: bad, frequency: bad, source, indicator };
    const element = await shown(
      html`<indicator-table engine="none" src=${answer({ title: bad, notes: [bad], indicators: [row, { title: bad, src: 'javascript:window.hacked=1' }] })}></indicator-table>`,
    );
    await press(element, '.opener', bad);
    expect(has(element, 'img')).to.be.false;
    element.open = '2';
    await element.updateComplete;
    expect(has(element, 'a')).to.be.false;
    expect((window as unknown as Record<string, unknown>)['hacked']).to.be.undefined;
  });

  it('is the same after it was taken out and put back', async () => {
    const element = await shown(html`<indicator-table engine="none" open="roeyk" src=${answer(health)}></indicator-table>`);
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await element.updateComplete;
    expect(names(element).length).to.equal(5);
    await waitUntil(() => has(element, '.drawing svg'), 'the drawing');
    await press(element, '.opener', 'Røykfrie');
    expect(element.open).to.equal('');
  });
});
