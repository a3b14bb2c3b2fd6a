import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/measure-bank/define.js';
import type { MeasureBank } from '../../src/elements/measure-bank/measure-bank.js';
import { answer, has, heard, textOf } from '../support/answers.js';

const example = '/demo/data/idebank-eksempel.json';
const asker = '/demo/data/asker-tiltak.json';

async function shown(template: ReturnType<typeof html>): Promise<MeasureBank> {
  const element = await fixture<MeasureBank>(template);
  await waitUntil(() => element.state === 'ready' && has(element, 'article'), 'the measures are shown');
  return element;
}
const said = (element: Element, selector?: string): string => textOf(element, selector).replaceAll('\u00a0', ' ');
const titles = (element: MeasureBank): string[] =>
  [...element.shadowRoot!.querySelectorAll('article .title')].map((title) => title.textContent.trim());
async function pick(element: MeasureBank, label: string, value: string): Promise<void> {
  const select = [...element.shadowRoot!.querySelectorAll('label')]
    .find((item) => item.textContent.trim().startsWith(label))!
    .querySelector('select')!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}
async function search(element: MeasureBank, words: string): Promise<void> {
  const input = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
  input.value = words;
  input.dispatchEvent(new Event('input'));
  await waitUntil(() => said(element, '.status') !== '', 'the number found is told');
}
const isOpen = (element: MeasureBank, title: string): boolean =>
  [...element.shadowRoot!.querySelectorAll('article')]
    .find((article) => article.getAttribute('aria-label') === title)!
    .querySelector<HTMLDetailsElement>('details')!.open;

describe('measure-bank', () => {
  it('is accessible, with recipes and table open', async () => {
    const element = await shown(html`<measure-bank src=${example} heading-level="2" open="bytteskap gangbuss"></measure-bank>`);
    element.shadowRoot!.querySelector<HTMLButtonElement>('[aria-controls=table]')!.click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('says what the bank holds, and shows each measure with its facts', async () => {
    const element = await shown(html`<measure-bank src=${asker}></measure-bank>`);
    expect(said(element, '.sentence')).to.contain('Banken har 19 tiltak: 2 små, 2 store og 15 uten oppgitt innsats');
    const last = [...element.shadowRoot!.querySelectorAll('article')].at(-1)!;
    expect(last.textContent).to.contain('Fossilfri byggeplass').and.to.contain('13,5');
    expect(has(element, 'table.points')).to.be.false;
    expect(has(element, '.submit')).to.be.false;
  });

  it('says that a recipe is not published, where there is more to tell', async () => {
    const element = await shown(html`<measure-bank src=${asker} open="bytteskap"></measure-bank>`);
    expect(isOpen(element, 'Bytteskap')).to.be.true;
    expect(said(element, 'details[open]'))
      .to.contain('Oppskriften er ikke publisert.')
      .and.to.contain('Idébank for bærekraftige barnehager');
  });

  it('finds words, marks them, opens the recipe that they stand in, and tells how many', async () => {
    const element = await shown(html`<measure-bank src=${example}></measure-bank>`);
    await search(element, 'bruktbutikk');
    expect(said(element, '.status')).to.equal('1 tiltak funnet');
    expect(titles(element)).to.deep.equal(['Bytteskap']);
    expect(said(element, 'mark')).to.equal('bruktbutikk');
    expect(isOpen(element, 'Bytteskap')).to.be.true;
    element.shadowRoot!.querySelector<HTMLButtonElement>('.hits button')!.click();
    await element.updateComplete;
    expect(titles(element).length).to.equal(6);
    expect(element.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!.value).to.equal('');
  });

  it('keeps the recipe that is open with its measure when the order changes', async () => {
    const element = await shown(html`<measure-bank src=${example}></measure-bank>`);
    const first = element.shadowRoot!.querySelector<HTMLDetailsElement>('details')!;
    first.querySelector('summary')!.click();
    await waitUntil(() => first.open);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await pick(element, 'Sorter', 'points');
    expect(titles(element)[0]).to.equal('Solceller på skoletaket');
    expect(isOpen(element, 'Solceller på skoletaket')).to.be.false;
    expect(isOpen(element, 'Bytteskap')).to.be.true;
  });

  it('filters by effort and area, and the table has the same measures', async () => {
    const element = await shown(html`<measure-bank src=${example}></measure-bank>`);
    await pick(element, 'Innsats', 'small');
    expect(titles(element)).to.deep.equal(['Bytteskap', 'Vennebenk']);
    expect(said(element, '.status')).to.equal('2 tiltak funnet');
    await pick(element, 'Område', 'barnehage');
    expect(titles(element)).to.deep.equal(['Bytteskap']);
    element.shadowRoot!.querySelector<HTMLButtonElement>('[aria-controls=table]')!.click();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('#table tbody tr').length).to.equal(1);
  });

  for (const [name, act, detail] of [
    [
      'a goal in a measure',
      (element: MeasureBank) => element.shadowRoot!.querySelector<HTMLButtonElement>('.goal')!.click(),
      { goal: '12' },
    ],
    ['a goal above', (element: MeasureBank) => void pick(element, 'FN-mål', '13'), { goal: '13' }],
    ['an area', (element: MeasureBank) => void pick(element, 'Område', 'helse'), { serviceArea: 'helse' }],
  ] as const)
    it(`tells the page that the reader has chosen ${name}`, async () => {
      const element = await shown(html`<measure-bank src=${example}></measure-bank>`);
      const told = heard(element, 'bk-choose');
      act(element);
      expect((await told).detail).to.deep.equal(detail);
    });

  it('follows goal and area chosen elsewhere, without telling of it again', async () => {
    const page = await fixture(
      html`<div>
        <div id="other"></div>
        <measure-bank follow="other" src=${example} loading="eager"></measure-bank>
      </div>`,
    );
    const element = page.querySelector('measure-bank')!;
    await waitUntil(() => element.state === 'ready' && has(element, 'article'));
    let told = 0;
    element.addEventListener('bk-choose', () => told++);
    await waitUntil(async () => {
      page
        .querySelector('#other')!
        .dispatchEvent(new CustomEvent('bk-choose', { bubbles: true, detail: { goal: '7', serviceArea: 'skole' } }));
      await element.updateComplete;
      return titles(element).length === 1;
    });
    expect(titles(element)).to.deep.equal(['Solceller på skoletaket']);
    expect(told).to.equal(0);
  });

  it('falls back on what it does not know', async () => {
    const element = await shown(html`<measure-bank src=${example} goal="18" effort="huge" sort="luck"></measure-bank>`);
    expect(titles(element).length).to.equal(6);
    expect(titles(element)[0]).to.equal('Bytteskap');
  });

  it('adds up the points of each unit, most first', async () => {
    const element = await shown(html`<measure-bank src=${example}></measure-bank>`);
    const rows = [...element.shadowRoot!.querySelectorAll('.points tbody tr')].map((row) => row.textContent.replace(/\s+/g, ' ').trim());
    expect(rows.slice(0, 2)).to.deep.equal(['Bekken skole 115 3', 'Hjemmetjenesten 30 1']);
  });

  it('has a letter ready for a new measure, and no link that is not safe', async () => {
    const element = await shown(html`<measure-bank src=${example}></measure-bank>`);
    const letter = new URL(element.shadowRoot!.querySelector<HTMLAnchorElement>('.submit a')!.href);
    expect(letter.pathname).to.equal('idebank@example.com');
    expect(letter.searchParams.get('subject')).to.equal('Nytt tiltak til «Idébank (eksempel)»');
    const bad = { title: 'x', measures: [{ id: 'a', title: 'a', href: 'javascript:alert(1)' }], submit: { href: 'javascript:alert(1)' } };
    const other = await shown(html`<measure-bank src=${answer(bad)} loading="eager"></measure-bank>`);
    expect(has(other, 'a')).to.be.false;
  });

  it('shows a picture of the page’s own, and fetches none from others', async () => {
    const picture = (src: string) => ({ id: src, title: src, image: { src, alt: 'Et landskap' } });
    const document = { title: 'x', measures: [picture('/demo/bilder/landskap.svg'), picture('https://track.example/x.gif')] };
    const element = await shown(html`<measure-bank src=${answer(document)}></measure-bank>`);
    const images = [...element.shadowRoot!.querySelectorAll('img')].map(({ alt, src }) => `${alt} ${new URL(src).pathname}`);
    expect(images).to.deep.equal(['Et landskap /demo/bilder/landskap.svg']);
  });

  for (const [lang, words] of [
    ['nn', ['I banken er det 6 tiltak', 'Byteskåp', 'Oppskrift i 4 steg', 'Set inn eit tiltak', 'Kjelde']],
    ['en', ['The bank holds 6 measures', 'Swap cupboard', 'Recipe in 4 steps', 'Put in a measure', 'Climate action']],
  ] as const)
    it(`speaks ${lang}`, async () => {
      const element = await shown(html`<measure-bank lang=${lang} src=${example}></measure-bank>`);
      for (const word of words) expect(said(element)).to.contain(word);
    });

  it('keeps to 320 pixels, with targets that can be hit', async () => {
    const page = await fixture(html`<div style="width: 288px"><measure-bank src=${example} open="bytteskap"></measure-bank></div>`);
    const element = page.querySelector('measure-bank')!;
    await waitUntil(() => has(element, 'article'));
    expect(page.scrollWidth).to.be.at.most(288);
    for (const target of element.shadowRoot!.querySelectorAll('article button, article summary'))
      expect(target.getBoundingClientRect().height).to.be.at.least(24);
  });

  it('says that there are no measures yet', async () => {
    const element = await fixture<MeasureBank>(html`<measure-bank src="/demo/data/idebank-tom.json"></measure-bank>`);
    await waitUntil(() => element.state === 'empty');
    await element.updateComplete;
    expect(said(element, '.sentence')).to.equal('Det er ingen tiltak i banken ennå.');
    await expect(element).to.be.accessible();
  });

  it('says what the document lacks, and keeps what stood in the tag', async () => {
    const element = await fixture<MeasureBank>(html`<measure-bank src=${answer({ title: 'x' })}><a href="/">Banken</a></measure-bank>`);
    expect((await heard(element, 'error')).detail).to.deep.equal({ code: 'invalid', path: 'measures' });
    await element.updateComplete;
    expect(said(element, '.failure')).to.contain('measures');
    expect(has(element, 'slot')).to.be.true;
  });

  it('S02 shows text from data as text', async () => {
    const bad = '<img src=x onerror="window.hacked=1">';
    const measure = { id: bad, title: bad, summary: bad, steps: [bad], localGoals: [bad], goals: [bad], effort: { time: { text: bad } } };
    const more = { takenBy: [{ unit: bad }], points: 1, effect: { value: 1, unit: bad, text: bad }, serviceAreas: [bad], source: bad };
    const element = await shown(
      html`<measure-bank
        src=${answer({ title: bad, measures: [{ ...measure, ...more }], notes: [bad], submit: { mail: bad } })}
        open=${bad}
      ></measure-bank>`,
    );
    await search(element, 'img');
    expect(has(element, 'img')).to.be.false;
    expect(said(element, 'article')).to.contain(bad);
  });

  it('is the same after it was taken out and put back', async () => {
    const element = await shown(html`<measure-bank src=${example} goal="12"></measure-bank>`);
    const before = said(element);
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await element.updateComplete;
    expect(said(element)).to.equal(before);
  });
});
