import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/sdg-goal-tree/define.js';
import type { SdgGoalTree } from '../../src/elements/sdg-goal-tree/sdg-goal-tree.js';
import { has, heard, textOf } from '../support/answers.js';

const asker = '/demo/data/asker-goals.json';
const strange = '/test/fixtures/goals-strange.json';

async function shown(template: ReturnType<typeof html>): Promise<SdgGoalTree> {
  const element = await fixture<SdgGoalTree>(template);
  await waitUntil(() => element.state === 'ready' && has(element, '.rows'), 'the plan is shown');
  return element;
}
const all = <E extends Element>(element: Element, selector: string): E[] => [...element.shadowRoot!.querySelectorAll<E>(selector)];
const flat = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const rows = (element: Element): string[] => all(element, '.d0 > li > .row > .toggle, .d0 > li > .row > .title').map(flat);
const button = (element: Element, text: string): HTMLButtonElement =>
  all<HTMLButtonElement>(element, 'button').find((item) => flat(item).startsWith(text))!;
const row = (element: Element, key: string): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>(`li[data-key="${key}"]`)!;
const choice = (element: Element, label: string): HTMLSelectElement =>
  all(element, '.choices label')
    .find((item) => flat(item).startsWith(label))!
    .querySelector('select')!;
async function choose(element: SdgGoalTree, label: string, value: string): Promise<void> {
  const select = choice(element, label);
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await waitUntil(() => (value ? has(element, '.hits') : !has(element, '.hits')), `${label} is chosen`);
}
async function search(element: SdgGoalTree, query: string): Promise<void> {
  const input = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
  input.value = query;
  input.dispatchEvent(new Event('input'));
  await aTimeout(260);
  await waitUntil(() => (query ? has(element, '.hits') : !has(element, '.hits')), 'the search is done');
}
async function byUn(element: SdgGoalTree): Promise<void> {
  all<HTMLInputElement>(element, 'input[type=radio]')[1]!.click();
  await waitUntil(() => has(element, 'li[data-key="un-3"]'), 'the goals of the UN are shown');
}

describe('sdg-goal-tree', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('is accessible: closed, open, explained, searched, by the UN, as a table', async () => {
    const element = await shown(html`<sdg-goal-tree src=${asker} open="samarbeid byer-6" heading-level="2"></sdg-goal-tree>`);
    await expect(element).to.be.accessible();
    row(element, 'samarbeid').querySelector<HTMLButtonElement>('button.refs')!.click();
    await waitUntil(() => has(element, '.meanings'));
    await search(element, 'inkluderende');
    await expect(element).to.be.accessible();
    await search(element, '');
    await byUn(element);
    await expect(element).to.be.accessible();
    element.view = 'table';
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('says what the plan holds, and shows its eight main goals closed with how much is below', async () => {
    const element = await shown(html`<sdg-goal-tree src=${asker}></sdg-goal-tree>`);
    expect(textOf(element, '.sentence')).to.equal(
      'Planen har 8 hovedmål, 28 delmål og 87 strategier. 58 av dem viser til FNs bærekraftsmål: 14 av 17 mål og 43 av 169 delmål er i bruk.',
    );
    expect(rows(element)).to.have.length(8);
    expect(rows(element)[0]).to.equal('Samarbeid for å nå målene 3 delmål, 11 strategier');
    expect(all(element, 'li[data-key]')).to.have.length(8);
  });

  it('opens and closes by button, and by keyboard since they are buttons', async () => {
    const element = await shown(html`<sdg-goal-tree src=${asker}></sdg-goal-tree>`);
    const toggle = row(element, 'helse').querySelector<HTMLButtonElement>('.toggle')!;
    expect(toggle.tabIndex).to.equal(0);
    toggle.focus();
    toggle.click();
    await element.updateComplete;
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    expect(row(element, 'helse').querySelectorAll('li')).to.have.length(4);
    expect(element.shadowRoot!.activeElement === toggle, 'focus stays').to.be.true;
    toggle.click();
    await element.updateComplete;
    expect(all(element, 'li[data-key]')).to.have.length(8);
  });

  it('opens all, and closes all', async () => {
    const element = await shown(html`<sdg-goal-tree src=${asker}></sdg-goal-tree>`);
    button(element, 'Åpne alle').click();
    await waitUntil(() => all(element, 'li[data-key]').length === 123);
    button(element, 'Lukk alle').click();
    await waitUntil(() => all(element, 'li[data-key]').length === 8);
  });

  it('opens what the attribute names, with what is above it', async () => {
    const element = await shown(html`<sdg-goal-tree src=${asker} open="klima-2"></sdg-goal-tree>`);
    expect(row(element, 'klima-2').querySelectorAll('li')).to.have.length(4);
  });

  it('has the codes of each node with the number and name of the goal, and explains them', async () => {
    const element = await shown(html`<sdg-goal-tree src=${asker} open="byer-1"></sdg-goal-tree>`);
    expect(textOf(element, '.codes')).to.equal(
      'AK Laget av Asker kommuneFN FNs mål slik det erFN-T Basert på FNs bærekraftsmål og tilpasset Asker kommune',
    );
    const chips = all<HTMLButtonElement>(element, 'button.refs');
    const several = chips.find((chip) => flat(chip).includes('11.a'))!;
    expect(flat(several)).to.equal('FN-T 11 11.a Bærekraftige byer og lokalsamfunn AK');
    const number = several.querySelector('.un')!;
    expect(getComputedStyle(number).backgroundColor).to.equal('rgb(253, 157, 36)');
    expect(getComputedStyle(number).color).to.equal('rgb(0, 0, 0)');
    several.click();
    await waitUntil(() => textOf(element, '.meanings').includes('Knytte by'));
    expect(textOf(element, '.meanings')).to.equal(
      'FN-T Basert på FNs bærekraftsmål og tilpasset Asker kommune11.a Knytte by, omland og bygd tettere sammenAK Laget av Asker kommune Vis alt som viser til mål 11',
    );
    expect(several.getAttribute('aria-expanded')).to.equal('true');
  });

  it('finds words, marks them, opens the way to them and says how many', async () => {
    const element = await shown(html`<sdg-goal-tree src=${asker} open="helse"></sdg-goal-tree>`);
    await search(element, 'jordbruk');
    expect(all(element, 'mark').map(flat)).to.deep.equal(['jordbruk']);
    expect(textOf(element, '.hits')).to.contain('1 treff');
    expect(textOf(element, '[role=status]')).to.equal('1 treff');
    await search(element, 'god helse');
    expect(all(element, 'mark').every((mark) => /^(god|helse)$/i.test(flat(mark)))).to.be.true;
    await search(element, 'finnes ikke');
    expect(textOf(element, '[role=status]')).to.equal('Ingen treff');
    button(element, 'Nullstill').click();
    await waitUntil(() => rows(element).length === 8);
    expect(row(element, 'helse').querySelectorAll('li'), 'what was open is open').to.have.length(4);
    expect(element.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!.value).to.equal('');
  });

  it('waits with the search until the reader pauses', async () => {
    const element = await shown(html`<sdg-goal-tree src=${asker}></sdg-goal-tree>`);
    const input = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
    const told: string[] = [];
    new MutationObserver(() => told.push(textOf(element, '[role=status]'))).observe(element.shadowRoot!.querySelector('[role=status]')!, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    for (const query of ['kl', 'kli', 'klima']) {
      input.value = query;
      input.dispatchEvent(new Event('input'));
      await aTimeout(20);
    }
    await waitUntil(() => has(element, '.hits'));
    expect(new Set(told).size).to.equal(1);
  });

  for (const [label, value, hits] of [
    ['FN-mål', '12', '6 treff'],
    ['Referanse', 'FN', '1 treff'],
    ['Tjenesteområde', 'samfunnsutvikling-og-velferd', '20 treff'],
  ] as const)
    it(`filters by ${label}`, async () => {
      const element = await shown(html`<sdg-goal-tree src=${asker}></sdg-goal-tree>`);
      await choose(element, label, value);
      expect(textOf(element, '.hits')).to.contain(hits);
      expect(textOf(element, '[role=status]')).to.equal(hits);
      await choose(element, label, '');
      expect(rows(element)).to.have.length(8);
    });

  it('begins with the goal that the attribute names, and tells of another choice', async () => {
    const element = await shown(html`<sdg-goal-tree src=${asker} goal="6"></sdg-goal-tree>`);
    expect(choice(element, 'FN-mål').value).to.equal('6');
    expect(rows(element)).to.deep.equal(['Bærekraftige byer og samfunn 1 treff']);
    const told = heard(document, 'bk-choose');
    await choose(element, 'FN-mål', '13');
    expect((await told).detail).to.deep.equal({ goal: '13' });
    expect(rows(element)).to.have.length(2);
  });

  it('goes from the goals of the UN to the plan, and says what is not used', async () => {
    const element = await shown(html`<sdg-goal-tree src=${asker}></sdg-goal-tree>`);
    await byUn(element);
    expect(rows(element)).to.have.length(14);
    expect(rows(element)[0]).to.equal('3 God helse og livskvalitet 1 hovedmål, 2 delmål, 3 strategier');
    expect(textOf(element, '.unused')).to.equal('Ikke i bruk: 1 Utrydde fattigdom, 2 Utrydde sult, 5 Likestilling mellom kjønnene');
    row(element, 'un-11').querySelector<HTMLButtonElement>('.toggle')!.click();
    await waitUntil(() => textOf(element, '.tree').includes('Knytte by'));
    row(element, 'un-11.a').querySelector<HTMLButtonElement>('.toggle')!.click();
    await element.updateComplete;
    expect(row(element, 'un-11.a').querySelectorAll('li')).to.have.length(2);
    expect(flat(row(element, 'un-11.a').querySelector('li .meta')!)).to.contain('Strategi · Bærekraftige byer og samfunn');
    all<HTMLInputElement>(element, 'input[type=radio]')[0]!.click();
    await waitUntil(() => rows(element).length === 8);
  });

  it('has a link to each node, and the address opens it and brings it into view', async () => {
    const element = await shown(html`<sdg-goal-tree src=${asker} goal="3" group-by="un"></sdg-goal-tree>`);
    location.hash = '#klima-2-3';
    await waitUntil(() => has(element, '.here'), 'the node is shown');
    await element.updateComplete;
    const here = element.shadowRoot!.querySelector('.here')!;
    expect(here.parentElement?.dataset['key']).to.equal('klima-2-3');
    expect(here.querySelector<HTMLAnchorElement>('a.link')!.href).to.equal(location.href);
    const { top, bottom } = here.getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight).to.be.true;
    expect(element.shadowRoot!.activeElement === here, 'reading goes on there').to.be.true;
  });

  it('an address that was there before the figures, far down a page, is followed too', async () => {
    history.replaceState(null, '', '#helse-1');
    const box = await fixture(html`<div><div style="height: 5000px"></div><sdg-goal-tree src=${asker}></sdg-goal-tree></div>`);
    const element = box.querySelector('sdg-goal-tree')!;
    await waitUntil(() => has(element, '.here'));
    await waitUntil(() => element.shadowRoot!.querySelector('.here')!.getBoundingClientRect().top < innerHeight);
  });

  it('prints what is closed too', async () => {
    const element = await shown(html`<sdg-goal-tree src=${asker}></sdg-goal-tree>`);
    dispatchEvent(new Event('beforeprint'));
    expect(all(element, 'li[data-key]')).to.have.length(123);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(all(element, 'li[data-key]')).to.have.length(8);
  });

  it('is a table by its attribute, and by the button', async () => {
    const element = await shown(html`<sdg-goal-tree src=${asker}></sdg-goal-tree>`);
    expect(has(element, 'table'), 'made when opened').to.be.false;
    button(element, 'Tabell').click();
    await element.updateComplete;
    expect(all(element, 'tbody tr')).to.have.length(123);
    element.view = 'table';
    await element.updateComplete;
    expect(all(element, 'tbody tr')).to.have.length(123);
    expect(has(element, '.tree')).to.be.false;
    await choose(element, 'Referanse', 'FN');
    expect(all(element, 'tbody tr')).to.have.length(1);
  });

  for (const [lang, words] of [
    ['nb', ['Åpne alle', 'Lukk alle', '3 delmål, 11 strategier', 'Tjenesteområde', 'Laget av']],
    ['nn', ['Opne alle', 'Lukk alle', '3 delmål, 11 strategiar', 'Tenesteområde', 'Laga av']],
    ['en', ['Expand all', 'Collapse all', '3 sub-goals, 11 strategies', 'Service area', 'Made by', 'Partnerships for the goals']],
  ] as const)
    it(`speaks ${lang}, also when the language changes`, async () => {
      const box = await fixture(html`<div lang=${lang === 'nb' ? 'en' : 'nb'}><sdg-goal-tree src=${asker}></sdg-goal-tree></div>`);
      const element = box.querySelector('sdg-goal-tree')!;
      await waitUntil(() => has(element, '.rows'));
      box.setAttribute('lang', lang);
      await waitUntil(() => textOf(element).includes(words[0]));
      for (const word of words) expect(textOf(element)).to.contain(word);
    });

  it('a plan without goals says so', async () => {
    const element = await fixture<SdgGoalTree>(html`<sdg-goal-tree src="/test/fixtures/goals-empty.json"></sdg-goal-tree>`);
    await waitUntil(() => element.state === 'empty');
    expect(textOf(element, '.sentence')).to.equal('Planen har ingen mål ennå.');
    await expect(element).to.be.accessible();
  });

  it('a plan with a fault says where, and keeps the fallback', async () => {
    const element = await fixture<SdgGoalTree>(
      html`<sdg-goal-tree src="/test/fixtures/goals-invalid.json"><p>Se planen</p></sdg-goal-tree>`,
    );
    await waitUntil(() => element.state === 'error');
    expect(textOf(element, '[role=alert]')).to.contain('Dokumentet mangler «goals[0].children[0].title»');
    expect(element.querySelector('p')!.offsetHeight > 0).to.be.true;
    await expect(element).to.be.accessible();
  });

  it('strange ids, codes and texts are shown as they stand', async () => {
    const element = await shown(html`<sdg-goal-tree src=${strange} open="__proto__"></sdg-goal-tree>`);
    expect(row(element, '__proto__').querySelectorAll('li')).to.have.length(2);
    expect(textOf(element)).to.contain('<img src=x onerror=alert(1)>');
    expect(has(element, 'img')).to.be.false;
    expect(textOf(element)).to.contain('FN-T 99.9');
    expect(flat(row(element, 'toString').querySelector('.refs')!)).to.equal('FN-X 11.A 3 3.4 God helse og livskvalitet');
    expect(rows(element).slice(1, 4)).to.deep.equal(['Første a', 'Andre a', 'Tredje a']);
    expect(textOf(element, '.notes')).to.contain('i inntil 12 nivåer');
    await choose(element, 'Referanse', 'hasOwnProperty');
    expect(textOf(element, '.hits')).to.contain('1 treff');
  });

  it('ten thousand nodes open at once without the browser laying out those out of view', async () => {
    const children = (count: number, below?: unknown[]): unknown[] =>
      Array.from({ length: count }, (_, at) => ({ title: `Mål ${at}`, children: below }));
    const element = await fixture<SdgGoalTree>(html`<sdg-goal-tree></sdg-goal-tree>`);
    const plan = { title: 'Stor', levels: [{ id: 'a', name: 'mål' }], goals: children(20, children(25, children(20))) };
    const file = URL.createObjectURL(new Blob([JSON.stringify(plan)]));
    const { fetch } = window;
    // Too long for an address of the test server.
    window.fetch = async () => new Response(await (await fetch(file)).text(), { headers: { 'content-type': 'application/json' } });
    try {
      element.src = '/large.json';
      await waitUntil(() => has(element, '.rows'));
    } finally {
      window.fetch = fetch;
      URL.revokeObjectURL(file);
    }
    expect(all(element, 'li[data-key]')).to.have.length(20);
    button(element, 'Åpne alle').click();
    await waitUntil(() => all(element, 'li[data-key]').length === 10_520);
    expect(all(element, 'li[data-key]').some((item) => !item.checkVisibility({ contentVisibilityAuto: true }))).to.be.true;
  });

  it('an attribute that cannot be is left out with one warning', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (...text) => void said.push(text[0]);
    try {
      const element = await shown(html`<sdg-goal-tree src=${asker} view="wheel" group-by="x" goal="18"></sdg-goal-tree>`);
      element.requestUpdate();
      await element.updateComplete;
      expect(rows(element)).to.have.length(8);
      expect(said.sort()).to.deep.equal([
        '<sdg-goal-tree goal="18"> is not known and is left out',
        '<sdg-goal-tree group-by="x"> is not known and is left out',
        '<sdg-goal-tree view="wheel"> is not known and is left out',
      ]);
    } finally {
      console.warn = warn;
    }
  });

  it('at 320 px nothing is cut and the page does not scroll sideways', async () => {
    const box = await fixture(html`<div style="width: 320px"><sdg-goal-tree src=${asker}></sdg-goal-tree></div>`);
    const element = box.querySelector('sdg-goal-tree')!;
    await waitUntil(() => has(element, '.rows'));
    button(element, 'Flere valg').click();
    button(element, 'Åpne alle').click();
    await waitUntil(() => all(element, 'li[data-key]').length === 123);
    const right = box.getBoundingClientRect().right + 0.5;
    expect(
      all(element, '.title, .count, .refs, .ref, button, select, input').filter((item) => item.getBoundingClientRect().right > right),
    ).to.have.length(0);
    expect(all(element, 'button').filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)).to.have.length(0);
  });

  it('taken away and put back, it stands as it was and fetches nothing', async () => {
    const element = await shown(html`<sdg-goal-tree src=${asker} open="helse"></sdg-goal-tree>`);
    const parent = element.parentElement!;
    let fetched = 0;
    element.addEventListener('loadstart', () => fetched++);
    element.remove();
    parent.append(element);
    await element.updateComplete;
    expect(fetched).to.equal(0);
    expect(row(element, 'helse').querySelectorAll('li')).to.have.length(4);
    row(element, 'helse').querySelector<HTMLButtonElement>('.toggle')!.click();
    await element.updateComplete;
    expect(row(element, 'helse').querySelectorAll('li')).to.have.length(0);
  });
});
