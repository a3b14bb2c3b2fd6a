import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/plan-cascade/define.js';
import type { PlanCascade } from '../../src/elements/plan-cascade/plan-cascade.js';
import { answer, has, heard, textOf } from '../support/answers.js';

const asker = '/demo/data/asker-goals.json';
const hierarchy = '/demo/data/asker-planhierarki.json';

async function shown(template: ReturnType<typeof html>): Promise<PlanCascade> {
  const element = await fixture<PlanCascade>(template);
  await waitUntil(() => element.state === 'ready' && (has(element, '.flow') || has(element, '.hierarchy')), 'the plan is shown', {
    timeout: 5000,
  });
  await element.updateComplete;
  return element;
}
const wide = 'width: 60rem';
const all = <E extends Element>(element: Element, selector: string): E[] => [...element.shadowRoot!.querySelectorAll<E>(selector)];
const flat = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const node = (element: Element, text: string): HTMLButtonElement =>
  all<HTMLButtonElement>(element, '.flow button, .levels button').find((item) => flat(item).includes(text))!;
const lit = (element: Element): string[] => all(element, '.flow li.lit').map(flat);
async function press(element: PlanCascade, text: string): Promise<void> {
  node(element, text).click();
  await element.updateComplete;
}
/** How wide the bands that are lit are drawn, at their left ends. */
const litBands = (element: Element): number[] =>
  all(element, 'path.lit').flatMap((path) => {
    const [, from, to] = /^M\S+ ([\d.]+)C.* ([\d.]+)Z$/.exec(path.getAttribute('d') ?? '') ?? [];
    return from === undefined ? [] : [Math.round(Number(to) - Number(from))];
  });

describe('plan-cascade', () => {
  it('is accessible: at rest, with a thread, as a hierarchy, with its table', async () => {
    const element = await shown(html`<plan-cascade style=${wide} src=${asker} plan=${hierarchy}></plan-cascade>`);
    await expect(element).to.be.accessible();
    await press(element, 'God helse');
    all<HTMLButtonElement>(element, '.buttons button')[0]!.click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
    element.view = 'triangle';
    await element.updateComplete;
    await press(element, 'Kommuneplan');
    await expect(element).to.be.accessible();
  });

  it('has a column for the UN, main goals, sub-goals and the one area, with how many there are', async () => {
    const element = await shown(html`<plan-cascade style=${wide} src=${asker}></plan-cascade>`);
    expect(all(element, '.head').map(flat)).to.deep.equal(['FNs bærekraftsmål 11 av 17', 'Hovedmål 8', 'Delmål 28', 'Tjenesteområder 1']);
    expect(all(element, '.column').map((column) => column.children.length)).to.deep.equal([12, 8, 28, 1]);
    expect(textOf(element, '.sentence')).to.contain('følger opp 20 av 28 delmål');
    expect(all(element, 'path.band').filter((band) => /^M\d/.test(band.getAttribute('d') ?? ''))).to.have.length(61);
  });

  it('no node stands on another, and each is as high as its text', async () => {
    const element = await shown(html`<plan-cascade style=${wide} src=${asker}></plan-cascade>`);
    for (const column of all(element, '.column')) {
      let last = -Infinity;
      for (const item of column.children) {
        const { top, bottom } = item.getBoundingClientRect();
        expect(top).to.be.at.least(last);
        expect(bottom - top).to.be.at.least(item.querySelector('.label')!.getBoundingClientRect().height);
        last = bottom;
      }
    }
  });

  it('lights the thread of a UN goal downwards, says it, tells the page, and goes back', async () => {
    const element = await shown(html`<plan-cascade style=${wide} src=${asker}></plan-cascade>`);
    const told: unknown[] = [];
    element.parentElement!.addEventListener('bk-choose', (event) => told.push((event as CustomEvent<unknown>).detail));
    expect(textOf(element, '.status')).to.equal('');
    await press(element, 'Ansvarlig forbruk');
    expect(node(element, 'Ansvarlig forbruk').getAttribute('aria-pressed')).to.equal('true');
    expect(lit(element)).to.deep.equal([
      '12 Ansvarlig forbruk og produksjon',
      'Bærekraftige byer og samfunn, på tråden',
      'FN 11.4, 12.2 Askersamfunnet verner om og sikrer naturmangfoldet, kulturmiljøer og et aktivt og levende landbruk., på tråden',
      'Samfunnsutvikling og velferd, på tråden',
    ]);
    const said = 'Tråden gjennom «12 Ansvarlig forbruk og produksjon»: FN-mål 12 → 1 hovedmål → 1 delmål → Samfunnsutvikling og velferd.';
    expect(textOf(element, '.status')).to.equal(said);
    expect(textOf(element, '.thread')).to.contain(said);
    expect(element.goal).to.equal('12');
    await press(element, 'Ansvarlig forbruk');
    expect(lit(element)).to.deep.equal([]);
    expect(told).to.deep.equal([
      { goal: '12', node: undefined },
      { goal: undefined, node: undefined },
    ]);
  });

  it('lights the thread of a sub-goal upwards, and of an area all the way back, in part where it is a part', async () => {
    const element = await shown(html`<plan-cascade style=${wide} src=${asker}></plan-cascade>`);
    await press(element, '16.7');
    expect(lit(element).length).to.equal(4);
    expect(litBands(element)).to.deep.equal([6, 6, 6]);
    await press(element, 'Samfunnsutvikling og velferd');
    expect(element.serviceArea).to.equal('samfunnsutvikling-og-velferd');
    expect(all(element, '.lowest li.lit').length).to.equal(20);
    // Five of the six sub-goals below goal 11.
    expect(litBands(element)).to.contain(30);
    all<HTMLButtonElement>(element, '.thread button')[0]!.click();
    await element.updateComplete;
    expect(lit(element)).to.deep.equal([]);
  });

  it('is reached and used by keyboard: its nodes are buttons, and what is chosen keeps the focus', async () => {
    const element = await shown(html`<plan-cascade style=${wide} src=${asker}></plan-cascade>`);
    const button = node(element, 'God helse');
    button.focus();
    button.click();
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement === button).to.be.true;
    expect(all<HTMLElement>(element, '.flow button').every((item) => item.tabIndex === 0 && item.offsetHeight >= 24)).to.be.true;
  });

  it('begins with what its attributes say, and follows another element', async () => {
    const box = await fixture(
      html`<div><div id="leader"></div><plan-cascade follow="leader" style=${wide} src=${asker} node="helse-2"></plan-cascade></div>`,
    );
    const element = box.querySelector('plan-cascade')!;
    await waitUntil(() => lit(element).length === 3);
    await waitUntil(() => {
      box.querySelector('#leader')!.dispatchEvent(new CustomEvent('bk-choose', { bubbles: true, detail: { goal: '13' } }));
      return element.goal === '13';
    });
    await element.updateComplete;
    await element.updateComplete;
    expect(textOf(element, '.status')).to.contain('13 Stoppe klimaendringene');
    expect(lit(element).length).to.equal(5);
  });

  it('at 320 px the columns stand below each other, and a thread is what is left of them', async () => {
    const box = await fixture(html`<div style="width: 320px"><plan-cascade src=${asker} plan=${hierarchy}></plan-cascade></div>`);
    const element = box.querySelector('plan-cascade')!;
    await waitUntil(() => has(element, '.flow'));
    await element.updateComplete;
    const right = box.getBoundingClientRect().right + 0.5;
    const outside = (): string[] =>
      all(element, '.root *:not(.heard, .status)').flatMap((item) =>
        item.checkVisibility() && item.getBoundingClientRect().right > right ? item.outerHTML.slice(0, 80) : [],
      );
    expect(outside()).to.deep.equal([]);
    expect(all(element, '.bands')[0]!.checkVisibility()).to.be.false;
    await press(element, 'God helse');
    expect(all<HTMLElement>(element, '.flow li').filter((item) => item.checkVisibility())).to.have.length(7);
    element.view = 'triangle';
    await element.updateComplete;
    expect(outside()).to.deep.equal([]);
  });

  it('shows the hierarchy of the plans, with what they hold, and what a level builds on', async () => {
    const element = await shown(html`<plan-cascade style=${wide} src=${asker} plan=${hierarchy}></plan-cascade>`);
    all<HTMLInputElement>(element, 'input[type=radio]')[1]!.click();
    await element.updateComplete;
    expect(textOf(element, '.heading')).to.equal('Fra globale mål til tiltak i Asker');
    expect(textOf(element, '.levels')).to.contain('8 hovedmål, 28 delmål, 87 strategier').and.to.contain('samfunnsdel, 2020–2032');
    expect(all(element, '.triangle path')).to.have.length(7);
    await press(element, 'Handlingsprogram');
    expect(textOf(element, '.status')).to.equal(
      'Handlingsprogram – bygger på Globale mål, Vesentlighetsvurdering, Kommuneplan og Strategiplaner og temaplaner – følges opp i Tiltak.',
    );
    const outline = all(element, '.triangle path.chosen')[0]!.getBoundingClientRect();
    const row = all(element, '.levels > li.chosen')[0]!.getBoundingClientRect();
    expect(Math.abs(outline.top - row.top)).to.be.lessThan(4);
    expect(Math.abs(outline.bottom - row.bottom)).to.be.lessThan(4);
  });

  it('a hierarchy alone is a triangle, whatever the view', async () => {
    const element = await shown(html`<plan-cascade src=${hierarchy}></plan-cascade>`);
    expect(all(element, '.levels > li')).to.have.length(6);
    expect(has(element, 'fieldset')).to.be.false;
  });

  for (const [lang, words] of [
    ['nn', ['Den raude tråden', 'Hovudmål', 'Tenesteområde', 'Kjelde']],
    ['en', ['The thread runs', 'Main goals', 'Service areas', 'Quality education', 'Source']],
  ] as const)
    it(`speaks ${lang}`, async () => {
      const box = await fixture(html`<div lang=${lang}><plan-cascade src=${asker}></plan-cascade></div>`);
      const element = box.querySelector('plan-cascade')!;
      await waitUntil(() => has(element, '.flow'));
      for (const word of words) expect(textOf(element)).to.contain(word);
    });

  it('a plan without goals says so', async () => {
    const element = await fixture<PlanCascade>(html`<plan-cascade src="/test/fixtures/goals-empty.json"></plan-cascade>`);
    await waitUntil(() => element.state === 'empty');
    expect(textOf(element, '.sentence')).to.equal('Planen har ingen mål ennå.');
    await expect(element).to.be.accessible();
  });

  it('a document with a fault says where, and keeps what stands in the tag', async () => {
    const element = await fixture<PlanCascade>(
      html`<plan-cascade src=${asker} plan=${answer({ title: 'P', levels: [{}] })}><p>Reserve</p></plan-cascade>`,
    );
    expect((await heard(element, 'error')).detail.code).to.equal('invalid');
    expect(textOf(element, '.failure')).to.contain('levels[0].name');
    expect(element.querySelector('p')!.checkVisibility()).to.be.true;
  });

  it('shows text from data as text, and no link that is none', async () => {
    const bad = '<img src=x onerror="window.hacked=1">';
    const goals = {
      title: bad,
      levels: [{ id: bad, name: bad }],
      serviceAreas: [{ id: bad, name: bad }],
      goals: [{ id: bad, title: bad, text: bad, refs: [bad, '3'], serviceAreas: [bad] }],
    };
    const plan = {
      title: bad,
      levels: [{ name: bad, text: bad, documents: [{ name: bad, period: bad, href: 'javascript:window.hacked=1' }] }],
    };
    const element = await shown(html`<plan-cascade src=${answer(goals)} plan=${answer(plan)} node=${bad}></plan-cascade>`);
    expect(lit(element).length).to.equal(3);
    element.view = 'triangle';
    await element.updateComplete;
    expect(textOf(element, '.levels')).to.contain(bad);
    expect(has(element, 'img') || has(element, '.levels a')).to.be.false;
    expect((window as unknown as Record<string, unknown>)['hacked']).to.be.undefined;
  });

  it('an attribute that cannot be is left out with one warning', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (...text) => void said.push(text[0]);
    try {
      const element = await shown(html`<plan-cascade src=${asker} view="x" goal="18" node="y" service-area="z" levels="w"></plan-cascade>`);
      element.requestUpdate();
      await element.updateComplete;
      expect(lit(element)).to.deep.equal([]);
      expect(all(element, '.column')).to.have.length(4);
      expect(said.length).to.equal(4);
    } finally {
      console.warn = warn;
    }
  });

  it('keeps its picture in one piece on paper, and is as before afterwards', async () => {
    const element = await shown(html`<plan-cascade style="width: 320px" src=${asker}></plan-cascade>`);
    dispatchEvent(new Event('beforeprint'));
    const [flow] = all<HTMLElement>(element, '.flow');
    expect(flow!.classList.contains('wide') && flow!.getBoundingClientRect().width <= 641).to.be.true;
    dispatchEvent(new Event('afterprint'));
    expect(flow!.classList.contains('wide')).to.be.false;
    expect(flow!.style.width).to.equal('');
  });

  it('is the same after it was taken out and put back', async () => {
    const element = await shown(html`<plan-cascade style=${wide} src=${asker}></plan-cascade>`);
    await press(element, 'God helse');
    const before = textOf(element);
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await element.updateComplete;
    expect(textOf(element)).to.equal(before);
    element.style.width = '320px';
    await waitUntil(() => !has(element, '.wide'), 'it still measures');
    await press(element, 'God helse');
    expect(lit(element)).to.deep.equal([]);
  });
});
