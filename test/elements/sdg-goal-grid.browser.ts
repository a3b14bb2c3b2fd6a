import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/sdg-goal-card/define.js';
import '../../src/elements/sdg-goal-grid/define.js';
import type { SdgGoalGrid } from '../../src/elements/sdg-goal-grid/sdg-goal-grid.js';
import { answer, has, heard, textOf } from '../support/answers.js';

const pages = {
  title: 'Målene våre',
  source: { name: 'En kommune' },
  levels: [],
  goals: [],
  priorities: ['3', '13'],
  pages: [{ goal: '3', heading: 'God helse', text: 'Alle har det godt.' }],
};
const withProgress = {
  ...pages,
  progress: {
    method: 'linear',
    goals: [
      { goal: '3', counts: { achieved: 1, 'on-track': 2, none: 1 } },
      { goal: '4', counts: { 'on-track': 9, deterioration: 5 } },
      { goal: '5', counts: {} },
    ],
  },
};
const dot = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

async function shown(template: ReturnType<typeof html>): Promise<SdgGoalGrid> {
  const element = await fixture<SdgGoalGrid>(template);
  await waitUntil(() => element.state === 'ready' && element.shadowRoot?.querySelector('.pick'), 'the goals are shown');
  await element.updateComplete;
  return element;
}
const root = (element: Element): ShadowRoot => element.shadowRoot!;
const all = <E extends Element>(element: Element, selector: string): E[] => [...root(element).querySelectorAll<E>(selector)];
const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const pick = (element: Element, goal: number): HTMLElement => root(element).querySelector<HTMLElement>(`.pick[data-goal="${goal}"]`)!;
const pressed = (element: Element): string[] =>
  all<HTMLElement>(element, '[aria-pressed="true"]').map(({ dataset }) => dataset['goal'] ?? '');

describe('sdg-goal-grid', () => {
  for (const layout of ['grid', 'wheel', 'cake'] as const)
    it(`is accessible as ${layout}`, async () => {
      const element = await shown(html`<sdg-goal-grid layout=${layout} goal="3" src=${answer(withProgress)}></sdg-goal-grid>`);
      await expect(element).to.be.accessible();
      root(element).querySelector<HTMLButtonElement>('.buttons button')!.click();
      await element.updateComplete;
      await expect(element).to.be.accessible();
    });

  it('names all 17 goals as a list of buttons, and says in words which have priority', async () => {
    const element = await shown(html`<sdg-goal-grid src=${answer(pages)}></sdg-goal-grid>`);
    expect(textOf(element, '.sentence')).to.equal('2 av FNs 17 bærekraftsmål er prioritert: mål 3 og 13.');
    const names = all(element, 'ul.goals > li > button').map((button) => plain(button.textContent));
    expect(names.length).to.equal(17);
    expect(names.slice(1, 4)).to.deep.equal(['2 Utrydde sult', '3 God helse og livskvalitet Prioritert', '4 God utdanning']);
    expect(root(element).querySelector('ul.goals')!.getAttribute('aria-label')).to.equal('FNs 17 bærekraftsmål');
    expect(textOf(element, '.notes')).to.equal('Det er ikke lagt inn status for målene.');
  });

  it('fills the tiles that have priority, each with text that can be read on its colour', async () => {
    const element = await shown(html`<sdg-goal-grid style="width: 700px" src=${answer(pages)}></sdg-goal-grid>`);
    const colourOf = (goal: number): string => getComputedStyle(pick(element, goal).closest('li')!).backgroundColor;
    expect(colourOf(3)).to.equal('rgb(76, 159, 56)');
    expect(colourOf(4)).to.equal('rgba(0, 0, 0, 0)');
    const textColour = (goal: number): string => getComputedStyle(pick(element, goal).querySelector('.name')!).color;
    expect(textColour(3)).to.equal('rgb(0, 0, 0)');
    expect(textColour(13)).to.equal('rgb(255, 255, 255)');
  });

  it('marks each indicator by its status, says the counts in words, and never an average', async () => {
    const element = await shown(html`<sdg-goal-grid src=${answer(withProgress)}></sdg-goal-grid>`);
    const spreadOf = (goal: number): Element => pick(element, goal).closest('li')!.querySelector('.spread')!;
    expect(spreadOf(3).querySelectorAll('svg').length).to.equal(4);
    expect(spreadOf(3).getAttribute('aria-label')).to.equal(
      'Status for 4 indikatorer: målet er nådd (1), på rett vei (2) og ingen status (1).',
    );
    // Many are counted in figures.
    expect(plain(spreadOf(4).textContent)).to.equal('9 5');
    expect(pick(element, 5).closest('li')!.querySelector('.spread') === null).to.be.true;
    expect(all(element, '.key li').map((item) => plain(item.textContent))).to.deep.equal([
      'Målet er nådd',
      'På rett vei',
      'Går feil vei',
      'Ingen status',
    ]);
    expect(all(element, '.notes li').map((note) => note.textContent)).to.deep.equal([
      'Statusen er regnet slik: rett linje mot målet.',
      'Mål uten tegn har ingen indikatorer.',
    ]);
  });

  it('chooses a goal, tells the page, and lets it go again', async () => {
    const element = await shown(html`<sdg-goal-grid src=${answer(pages)}></sdg-goal-grid>`);
    const chosen: unknown[] = [];
    element.parentElement!.addEventListener('bk-choose', (event) => chosen.push((event as CustomEvent).detail));
    pick(element, 11).click();
    await element.updateComplete;
    expect(pressed(element)).to.deep.equal(['11']);
    expect(element.getAttribute('goal')).to.equal('11');
    pick(element, 4).click();
    await element.updateComplete;
    expect(pressed(element)).to.deep.equal(['4']);
    pick(element, 4).click();
    await element.updateComplete;
    expect(pressed(element)).to.deep.equal([]);
    expect(chosen).to.deep.equal([{ goal: '11' }, { goal: '4' }, { goal: undefined }]);
  });

  it('drives a card and another grid that follow it, and they do not tell of it again', async () => {
    const page = await fixture(html`<div>
      <sdg-goal-grid id="first" loading="eager" src=${answer(pages)}></sdg-goal-grid>
      <sdg-goal-grid id="other" loading="eager" follow="first" layout="wheel" src=${answer(pages)}></sdg-goal-grid>
      <sdg-goal-card follow="first" loading="eager" src=${answer(pages)}></sdg-goal-card>
    </div>`);
    const [first, other] = page.querySelectorAll('sdg-goal-grid');
    const card = page.querySelector('sdg-goal-card')!;
    await waitUntil(() => first!.state === 'ready' && other!.state === 'ready' && card.state === 'empty');
    await waitUntil(() => has(first!, '.pick'));
    let told = 0;
    page.addEventListener('bk-choose', () => told++);
    pick(first!, 3).click();
    await waitUntil(() => card.state === 'ready' && pressed(other!)[0] === '3');
    expect(textOf(card, '.heading')).to.equal('Mål 3 God helse');
    expect(textOf(other!, '.wheel .big')).to.equal('Mål 3');
    expect(told).to.equal(1);
  });

  for (const layout of ['wheel', 'cake'] as const)
    it(`can be pressed in the ${layout}, which readers without sight are spared`, async () => {
      const element = await shown(html`<sdg-goal-grid layout=${layout} src=${answer(pages)}></sdg-goal-grid>`);
      const drawing = root(element).querySelector(`svg.${layout}`)!;
      expect(drawing.getAttribute('aria-hidden')).to.equal('true');
      expect(drawing.querySelectorAll('[data-goal]').length).to.equal(17);
      expect(all(element, '.pick').length).to.equal(17);
      drawing.querySelector('[data-goal="9"]')!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await element.updateComplete;
      expect(pressed(element)).to.deep.equal(['9']);
      expect(drawing.querySelector('.chosen title')!.textContent).to.equal('9 Industri, innovasjon og infrastruktur');
    });

  it('lists the goals of the cake by layer', async () => {
    const element = await shown(html`<sdg-goal-grid layout="cake" src=${answer(pages)}></sdg-goal-grid>`);
    expect(all(element, '.tier').map((tier) => tier.textContent)).to.deep.equal(['Samarbeid', 'Økonomi', 'Samfunn', 'Biosfære']);
    expect(textOf(element, '.notes')).to.contain('Stockholm Resilience Centre');
  });

  it('changes its layout', async () => {
    const element = await shown(html`<sdg-goal-grid src=${answer(pages)}></sdg-goal-grid>`);
    element.layout = 'wheel';
    await waitUntil(() => has(element, '.wheel'));
    element.layout = 'grid';
    await element.updateComplete;
    expect(has(element, '.wheel')).to.be.false;
  });

  it('links to a page of each goal, by a template', async () => {
    const element = await shown(
      html`<sdg-goal-grid href="/maal/{goal}?vis={goal}" goal="3" layout="wheel" src=${answer(pages)}></sdg-goal-grid>`,
    );
    expect(pick(element, 12).getAttribute('href')).to.equal('/maal/12?vis=12');
    expect(pick(element, 3).getAttribute('aria-current')).to.equal('true');
    expect(has(element, '[aria-pressed]')).to.be.false;
    const visited = new Promise<string | null>((resolve) =>
      root(element).addEventListener('click', (event) => {
        const link = (event.target as Element).closest('a');
        if (link) event.preventDefault();
        if (link) resolve(link.getAttribute('href'));
      }),
    );
    root(element)
      .querySelector('.wheel [data-goal="7"]')!
      .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(await visited).to.equal('/maal/7?vis=7');
  });

  it('shows those with priority alone', async () => {
    const element = await shown(html`<sdg-goal-grid show="priorities" src=${answer(pages)}></sdg-goal-grid>`);
    expect(all(element, '.pick').map((button) => (button as HTMLElement).dataset['goal'])).to.deep.equal(['3', '13']);
    expect(root(element).querySelector('ul.goals')!.getAttribute('aria-label')).to.equal('Prioriterte bærekraftsmål');
    expect(all(element, '.table-panel tbody tr').length).to.equal(2);
  });

  it('shows the municipality’s own icons, and the number where one does not come', async () => {
    const element = await shown(html`<sdg-goal-grid icons="/faults/ikoner" src=${answer(pages)}></sdg-goal-grid>`);
    const icon = pick(element, 3).querySelector('img')!;
    expect(icon.getAttribute('src')).to.equal('/faults/ikoner/goal-03.svg');
    expect(icon.alt).to.equal('');
    icon.dispatchEvent(new Event('error'));
    expect(icon.checkVisibility()).to.be.false;
    expect(plain(pick(element, 3).querySelector('.un')!.textContent)).to.equal('3');
    icon.src = dot;
    await waitUntil(() => icon.checkVisibility());
    element.icons = '/faults/{n}/E_{nn}.png';
    await element.updateComplete;
    expect(pick(element, 3).querySelector('img')!.getAttribute('src')).to.equal('/faults/3/E_03.png');
    element.icons = 'javascript:window.hacked=1//';
    await element.updateComplete;
    expect(has(element, '.icon')).to.be.false;
  });

  it('has the same in a table', async () => {
    const element = await shown(html`<sdg-goal-grid src=${answer(withProgress)}></sdg-goal-grid>`);
    expect(all(element, '.table-panel tbody tr').length).to.equal(17);
    expect([...all(element, '.table-panel tbody tr')[2]!.children].map((cell) => cell.textContent)).to.deep.equal([
      '3 God helse og livskvalitet',
      'ja',
      'Alle har det godt.',
      '4',
      '1',
      '2',
      '0',
      '1',
    ]);
  });

  it('has nothing wider than the page at 320 px, and targets of 24 px', async () => {
    for (const layout of ['grid', 'wheel', 'cake'] as const) {
      const element = await shown(
        html`<sdg-goal-grid loading="eager" layout=${layout} style="width: 288px" src=${answer(withProgress)}></sdg-goal-grid>`,
      );
      const edge = element.getBoundingClientRect().right + 1;
      for (const part of all<HTMLElement>(element, '.room *'))
        expect(part.getBoundingClientRect().right, part.outerHTML.slice(0, 80)).to.be.at.most(edge);
      for (const button of all(element, '.pick')) expect(button.getBoundingClientRect().height).to.be.at.least(24);
    }
  });

  for (const [lang, wants] of [
    ['nn', ['berekraftsmål er prioriterte', 'Utrydde svolt', 'Kjelde']],
    ['en', ['have priority', 'Zero hunger', 'Source', 'on track']],
  ] as const)
    it(`speaks the language of the nearest lang: ${lang}`, async () => {
      const page = await fixture(html`<div lang=${lang}><sdg-goal-grid src=${answer(withProgress)}></sdg-goal-grid></div>`);
      const element = page.querySelector('sdg-goal-grid')!;
      await waitUntil(() => element.state === 'ready' && has(element, '.pick'));
      for (const want of wants) expect(textOf(element)).to.contain(want);
    });

  it('falls back on what it does not know, and says so once', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => void said.push(words.join(' '));
    try {
      const element = await shown(
        html`<sdg-goal-grid layout=${'circle'} show=${'some'} goal="18" href="javascript:alert({goal})" src=${answer(pages)}></sdg-goal-grid>`,
      );
      expect(all(element, '.grid button.pick').length).to.equal(17);
      expect(has(element, 'a')).to.be.false;
      element.requestUpdate();
      await element.updateComplete;
    } finally {
      console.warn = warn;
    }
    expect(said.filter((line) => line.includes('<sdg-goal-grid')).length).to.equal(4);
  });

  it('has all 17 goals where the document says nothing of them', async () => {
    const element = await shown(html`<sdg-goal-grid src=${answer({ title: 'Tom', levels: [], goals: [] })}></sdg-goal-grid>`);
    expect(textOf(element, '.sentence')).to.equal('FNs 17 bærekraftsmål. Ingen av dem er prioritert foran de andre.');
    expect(all(element, '.pick').length).to.equal(17);
    expect(has(element, '.tag')).to.be.false;
    await expect(element).to.be.accessible();
  });

  it('says which place in the document is wrong, and keeps what stands in the tag', async () => {
    const wrong = { ...pages, progress: { goals: [{ goal: '3', counts: { fine: 1 } }] } };
    const element = await fixture<SdgGoalGrid>(html`<sdg-goal-grid src=${answer(wrong)}><p>Reserve</p></sdg-goal-grid>`);
    expect((await heard(element, 'error')).detail.code).to.equal('invalid');
    expect(textOf(element, '.failure')).to.contain('progress.goals[0].counts.fine');
    expect(element.querySelector('p')!.checkVisibility()).to.be.true;
  });

  it('is the same after it was taken out and put back', async () => {
    const element = await shown(html`<sdg-goal-grid layout="wheel" src=${answer(withProgress)}></sdg-goal-grid>`);
    pick(element, 3).click();
    await element.updateComplete;
    const before = textOf(element);
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await element.updateComplete;
    expect(textOf(element)).to.equal(before);
    pick(element, 3).click();
    await element.updateComplete;
    expect(element.goal).to.equal('');
  });
});
