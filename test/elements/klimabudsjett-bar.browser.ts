import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/klimabudsjett-bar/define.js';
import type { KlimabudsjettBar } from '../../src/elements/klimabudsjett-bar/klimabudsjett-bar.js';
import { smallBudget } from '../fixtures/climate.js';
import { answer, heard, textOf } from '../support/answers.js';

const oslo = '/demo/data/oslo-klimabudsjett-2023.json';
const skien = '/demo/data/skien-klimaregnskap.json';

async function shown(template: ReturnType<typeof html>): Promise<KlimabudsjettBar> {
  const element = await fixture<KlimabudsjettBar>(template);
  await waitUntil(() => element.state === 'ready' && element.shadowRoot?.querySelector('svg.front'), 'the figures are shown');
  return element;
}
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const said = (element: Element, selector?: string): string => plain(textOf(element, selector));
const drawn = (element: Element): Promise<void> =>
  waitUntil(() => element.shadowRoot?.querySelector('.drawn .engine svg'), 'the engine has drawn');
const written = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('.drawing text')].map((text) => plain(text.textContent));
const radio = (element: Element, label: string): HTMLInputElement =>
  [...element.shadowRoot!.querySelectorAll('label')].find((item) => item.textContent.trim() === label)!.querySelector('input')!;
const readOff = async (element: KlimabudsjettBar, slot: number): Promise<string> => {
  const slider = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=range]')!;
  slider.value = String(slot);
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
  return plain(slider.getAttribute('aria-valuetext') ?? '');
};

describe('klimabudsjett-bar', () => {
  it('is accessible, folded and unfolded', async () => {
    const element = await shown(html`<klimabudsjett-bar src=${oslo}></klimabudsjett-bar>`);
    await expect(element).to.be.accessible();
    element.shadowRoot!.querySelector('summary')!.click();
    element.shadowRoot!.querySelector<HTMLButtonElement>('[aria-controls=table]')!.click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('says how much, which way, and that it is not enough', async () => {
    const element = await shown(html`<klimabudsjett-bar src=${oslo}></klimabudsjett-bar>`);
    const sentence = said(element, '.sentence');
    for (const part of ['62 prosent lavere', 'Rammen er 95 prosent', 'Det mangler 33 prosentpoeng, om lag 476 000 tonn'])
      expect(sentence).to.contain(part);
    expect(written(element).join(' ')).to.contain('Mangler 33 prosentpoeng');
    expect(written(element)).to.contain('Utslipp i prosent av 2009');
  });

  it('reads the years off in words, from the top of the bar', async () => {
    const element = await shown(html`<klimabudsjett-bar src=${oslo}></klimabudsjett-bar>`);
    expect(await readOff(element, 11)).to.equal(
      '2030: Utslippsramme 5 %; Referansebane 61 %; Vedtatte tiltak 23 prosentpoeng; Ikke dekket 33 prosentpoeng; Innenfor rammen 5 %',
    );
    expect(await readOff(element, 0)).to.equal('2009: Klimaregnskap 100 %');
  });

  it('speaks in tonnes when the reader chooses so, and keeps the sentence', async () => {
    const element = await shown(html`<klimabudsjett-bar src=${oslo}></klimabudsjett-bar>`);
    const before = said(element, '.sentence');
    expect(radio(element, 'prosent').checked).to.be.true;
    radio(element, 'tonn').click();
    await element.updateComplete;
    expect(radio(element, 'prosent').checked).to.be.false;
    expect(written(element)).to.contain('Utslipp i 1 000 tonn CO₂-ekvivalenter');
    expect(written(element).join(' ')).to.contain('Mangler 476 000 tonn');
    expect(await readOff(element, 11)).to.contain('Ikke dekket 476 156 tonn');
    expect(said(element, '.sentence')).to.equal(before);
    expect(element.unit).to.equal('tonnes');
  });

  it('speaks of the budget year that the reader chooses', async () => {
    const element = await shown(html`<klimabudsjett-bar src=${oslo}></klimabudsjett-bar>`);
    radio(element, '2023').click();
    await element.updateComplete;
    expect(said(element, '.sentence')).to.contain('33 prosent lavere utslipp i 2023');
    expect(said(element, '.sentence')).to.contain('mangler 19 prosentpoeng');
    expect(written(element)).to.contain('Mangler 19 prosentpoeng');
  });

  it('takes unit and year from the page, and falls back on what it does not know', async () => {
    const element = await shown(html`<klimabudsjett-bar src=${oslo} unit="tonnes" year="2023"></klimabudsjett-bar>`);
    expect(radio(element, 'tonn').checked && radio(element, '2023').checked).to.be.true;
    element.setAttribute('unit', 'kg');
    element.setAttribute('year', '2040');
    await element.updateComplete;
    expect(radio(element, 'prosent').checked && radio(element, '2030').checked).to.be.true;
  });

  it('has each figure of the drawing in the table', async () => {
    const element = await shown(html`<klimabudsjett-bar src=${oslo}></klimabudsjett-bar>`);
    const rows = [...element.shadowRoot!.querySelectorAll('.table-panel tbody tr')];
    const last = [...rows.at(-1)!.children].map((cell) => plain(cell.textContent.trim()));
    expect(last).to.deep.equal(['2030', '', '', '−39', '880 156', '−95', '72 144', '−62', '548 300', '33', '476 156']);
  });

  it('lists the measures, with words where there is no number, and says that the sums differ', async () => {
    const element = await shown(html`<klimabudsjett-bar src=${oslo}></klimabudsjett-bar>`);
    const details = element.shadowRoot!.querySelector<HTMLDetailsElement>('.measures')!;
    expect(details.open).to.be.false;
    expect(said(element, '.measures summary')).to.equal('Tiltak (27)');
    details.querySelector('summary')!.click();
    expect(details.open).to.be.true;
    expect(details.querySelectorAll('tbody tr').length).to.equal(27);
    expect(said(element, '.measures tbody')).to.contain('Ikke beregnet').and.to.contain('Legger til rette').and.to.contain('ingen tall');
    expect(said(element, '.measures tfoot')).to.contain('75 300').and.to.contain('74 300');
    expect(said(element, '.measures > p')).to.contain('1 000 tonn mer');
  });

  for (const [lang, words] of [
    ['nn', ['Det manglar 33 prosentpoeng', 'Verknad 2030', 'Legg til rette', 'Kjelde']],
    ['en', ['33 percentage points missing', 'Effect 2030', 'Not calculated', 'Show in', 'Published total effect']],
  ] as const)
    it(`speaks ${lang}`, async () => {
      const element = await shown(html`<klimabudsjett-bar lang=${lang} src=${oslo}></klimabudsjett-bar>`);
      for (const word of words) expect(said(element)).to.contain(word);
    });

  it('shows accounts by sector where there is no budget', async () => {
    const element = await shown(html`<klimabudsjett-bar src=${skien}></klimabudsjett-bar>`);
    await expect(element).to.be.accessible();
    expect(said(element, '.sentence')).to.equal(
      'Skien slapp ut 118 119 tonn CO₂-ekvivalenter i 2024. Det er 28,4 prosent lavere enn i 2009. Størst utslipp: Veitrafikk, 40 prosent.',
    );
    expect(element.shadowRoot?.querySelector('.measures')).to.be.null;
    expect(await readOff(element, 12))
      .to.contain('Andre sektorer 1,2 %')
      .and.to.contain('Veitrafikk 28,5 %');
  });

  it('takes a sector out by the legend, where a phone has no room for names', async () => {
    const page = await fixture(html`<div style="width: 288px"><klimabudsjett-bar src=${skien} engine="none"></klimabudsjett-bar></div>`);
    const element = page.querySelector('klimabudsjett-bar')!;
    await waitUntil(() => element.shadowRoot?.querySelector('.legend'));
    const bars = (): number => element.shadowRoot!.querySelectorAll('.marks rect').length;
    const all = bars();
    element.shadowRoot!.querySelector<HTMLButtonElement>('.legend button')!.click();
    await element.updateComplete;
    expect(bars()).to.equal(all - 13);
    expect(page.scrollWidth).to.be.at.most(288);
  });

  it('says that there are no figures in a budget without any', async () => {
    const element = await fixture<KlimabudsjettBar>(
      html`<klimabudsjett-bar src=${answer({ ...smallBudget, accounts: [] })}></klimabudsjett-bar>`,
    );
    await waitUntil(() => element.state === 'empty');
    await element.updateComplete;
    expect(said(element, '.sentence')).to.equal('Ingen tall ennå.');
    await expect(element).to.be.accessible();
  });

  it('says what the document lacks, and keeps what stood in the tag', async () => {
    const element = await fixture<KlimabudsjettBar>(
      html`<klimabudsjett-bar src=${answer({ title: 'x', place: 'x', accounts: [] })}><a href="/">Klimabudsjettet</a></klimabudsjett-bar>`,
    );
    expect((await heard(element, 'error')).detail).to.deep.equal({ code: 'invalid', path: 'reference' });
    await element.updateComplete;
    expect(said(element, '.failure')).to.contain('reference');
    expect(element.shadowRoot?.querySelector('slot')).to.exist;
    await expect(element).to.be.accessible();
  });

  it('S02 shows text from data as text', async () => {
    const bad = '<img src=x onerror="window.hacked=1">';
    const measures = [{ name: bad, sector: bad, responsible: bad, effect: { 2030: bad } }];
    const hostile = {
      ...smallBudget,
      title: bad,
      place: bad,
      notes: [bad],
      measures,
      accounts: [{ year: 2009, sectors: { [bad]: 5, ['__proto__']: 1 } }],
    };
    const element = await shown(html`<klimabudsjett-bar src=${answer(hostile)}></klimabudsjett-bar>`);
    await drawn(element);
    expect(element.shadowRoot?.querySelector('img')).to.be.null;
    expect(textOf(element, '.measures tbody')).to.contain(bad);
  });

  it('is the same after it was taken out and put back', async () => {
    const element = await shown(html`<klimabudsjett-bar src=${oslo}></klimabudsjett-bar>`);
    await drawn(element);
    const before = said(element);
    const place = element.parentElement!;
    element.remove();
    expect(element.shadowRoot?.querySelector('.engine svg')).to.be.null;
    place.append(element);
    await drawn(element);
    expect(said(element)).to.equal(before);
    expect(element.shadowRoot?.querySelectorAll('.engine svg').length).to.equal(1);
  });
});
