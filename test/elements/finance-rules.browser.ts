import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/finance-rules/define.js';
import type { FinanceRules } from '../../src/elements/finance-rules/finance-rules.js';
import { answer, has, heard, textOf } from '../support/answers.js';

const example = '/demo/data/handlingsregler-eksempel.json';
const sandnes = '/demo/data/sandnes-handlingsregler.json';

async function shown(template: ReturnType<typeof html>): Promise<FinanceRules> {
  const element = await fixture<FinanceRules>(template);
  await waitUntil(() => element.state === 'ready' && has(element, '.lights'), 'the figures are shown');
  return element;
}
const said = (element: Element, selector?: string): string => textOf(element, selector).replaceAll('\u00a0', ' ');
const drawn = (element: Element): Promise<void> => waitUntil(() => has(element, '.drawn .engine svg'), 'the engine has drawn');
const readOff = async (element: FinanceRules, slot: number): Promise<string> => {
  const slider = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=range]')!;
  slider.value = String(slot);
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
  return (slider.getAttribute('aria-valuetext') ?? '').replaceAll('\u00a0', ' ');
};

describe('finance-rules', () => {
  it('is accessible, with its table open', async () => {
    const element = await shown(html`<finance-rules src=${example}></finance-rules>`);
    await expect(element).to.be.accessible();
    element.shadowRoot!.querySelector<HTMLButtonElement>('[aria-controls=table]')!.click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('says how it stands, and names the norm in the drawing', async () => {
    const element = await shown(html`<finance-rules src="/demo/data/kommunesektoren-handlingsregler.json"></finance-rules>`);
    await waitUntil(() => has(element, 'svg.front'));
    expect(said(element, '.sentence')).to.contain('3,1 % i 2020').and.to.contain('minst 2 %, så dette er innenfor');
    expect(said(element, '.drawing')).to.contain('3 %').and.to.contain('minst 2 %');
    expect(said(element, '.lights')).to.contain('innenfor');
    expect(has(element, 'svg.within')).to.be.true;
    expect(has(element, 'select')).to.be.false;
  });

  it('shows the rule that the reader chooses, and tells the page', async () => {
    const element = await shown(html`<finance-rules src=${example}></finance-rules>`);
    const told = heard(element, 'bk-choose');
    const select = element.shadowRoot!.querySelector('select')!;
    select.value = 'gjeld';
    select.dispatchEvent(new Event('change'));
    expect((await told).detail).to.deep.equal({ rule: 'gjeld' });
    await element.updateComplete;
    expect(said(element, '.sentence')).to.contain('Gjeld var 111 % (foreløpig)').and.to.contain('over normen');
    expect(said(element, '.table-panel caption')).to.contain('Gjeld');
  });

  it('looks as far ahead as the reader chooses, and reads a projection off as one', async () => {
    const element = await shown(html`<finance-rules src=${example}></finance-rules>`);
    await waitUntil(() => has(element, 'input[type=range]'));
    expect(await readOff(element, 35))
      .to.contain('2045')
      .and.to.contain('1,4 % (framskriving)')
      .and.to.contain('minst 1,75 %');
    expect(await readOff(element, 15))
      .to.contain('1,2 % (foreløpig)')
      .and.not.to.contain('framskriving');
    const [four] = element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=radio]');
    four!.click();
    await element.updateComplete;
    expect(element.ahead).to.equal(4);
    expect(said(element, '.sentence')).to.contain('Framskrivingen til 2029');
    expect(element.shadowRoot!.querySelectorAll('.table-panel tbody tr').length).to.equal(20);
  });

  it('takes rule and years ahead from the page, and falls back on what it does not know', async () => {
    const element = await shown(html`<finance-rules src=${example} rule="gjeld" ahead="10"></finance-rules>`);
    expect(said(element, '.sentence')).to.contain('Gjeld').and.to.contain('2035');
    element.setAttribute('rule', 'skatt');
    element.setAttribute('ahead', 'mye');
    await element.updateComplete;
    expect(said(element, '.sentence')).to.contain('Netto driftsresultat').and.to.contain('2045');
  });

  it('says that rules have no figures yet, and draws nothing', async () => {
    const element = await shown(html`<finance-rules src=${sandnes}></finance-rules>`);
    await expect(element).to.be.accessible();
    expect(said(element, '.sentence')).to.equal('Sandnes: Ingen tall ennå. Normen er over 1,5 %.');
    expect(said(element, '.lights').match(/ingen tall ennå/g)?.length).to.equal(4);
    expect(has(element, '.drawing')).to.be.false;
  });

  for (const [lang, words] of [
    ['nn', ['Norma er minst 2 %', 'under norma (førebels)', 'Vis framover', 'Kjelde']],
    ['en', ['The norm is at least 2%', 'below the norm (provisional)', 'Show ahead', 'The projection to 2045']],
  ] as const)
    it(`speaks ${lang}`, async () => {
      const element = await shown(html`<finance-rules lang=${lang} src=${example}></finance-rules>`);
      for (const word of words) expect(said(element)).to.contain(word);
    });

  it('keeps to 320 pixels', async () => {
    const page = await fixture(html`<div style="width: 288px"><finance-rules src=${example} engine="none"></finance-rules></div>`);
    const element = page.querySelector('finance-rules')!;
    await waitUntil(() => has(element, '.legend'));
    expect(page.scrollWidth).to.be.at.most(288);
  });

  it('says that there are no figures in a document without any rules', async () => {
    const element = await fixture<FinanceRules>(html`<finance-rules src="/demo/data/handlingsregler-uten-tall.json"></finance-rules>`);
    await waitUntil(() => element.state === 'empty');
    await element.updateComplete;
    expect(said(element, '.sentence')).to.equal('Ingen tall ennå.');
    await expect(element).to.be.accessible();
  });

  it('says what the document lacks, and keeps what stood in the tag', async () => {
    const element = await fixture<FinanceRules>(
      html`<finance-rules src=${answer({ title: 'x' })}><a href="/">Økonomiplanen</a></finance-rules>`,
    );
    expect((await heard(element, 'error')).detail).to.deep.equal({ code: 'invalid', path: 'rules' });
    await element.updateComplete;
    expect(said(element, '.failure')).to.contain('rules');
    expect(has(element, 'slot')).to.be.true;
  });

  it('S02 shows text from data as text', async () => {
    const bad = '<img src=x onerror="window.hacked=1">';
    const rule = { id: bad, title: bad, unit: bad, direction: 'at-least', values: { 2020: 1 }, norm: [{ value: 2 }], note: bad };
    const element = await shown(
      html`<finance-rules src=${answer({ title: bad, place: bad, rules: [rule], notes: [bad] })}></finance-rules>`,
    );
    await drawn(element);
    expect(has(element, 'img')).to.be.false;
    expect(said(element, '.lights')).to.contain(bad);
  });

  it('is the same after it was taken out and put back', async () => {
    const element = await shown(html`<finance-rules src=${example}></finance-rules>`);
    await drawn(element);
    const before = said(element);
    const place = element.parentElement!;
    element.remove();
    expect(has(element, '.engine svg')).to.be.false;
    place.append(element);
    await drawn(element);
    expect(said(element)).to.equal(before);
    expect(element.shadowRoot?.querySelectorAll('.engine svg').length).to.equal(1);
  });
});
