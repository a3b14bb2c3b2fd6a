import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/sdg-goal-tree/define.js';
import type { SdgGoalTree } from '../../src/elements/sdg-goal-tree/sdg-goal-tree.js';
import { answer, has, textOf } from '../support/answers.js';

const asker = '/demo/data/asker-goals.json';

async function shown(template: ReturnType<typeof html>): Promise<SdgGoalTree> {
  const element = await fixture<SdgGoalTree>(template);
  await waitUntil(() => element.state === 'ready' && has(element, '.sector'), 'the rings are shown', { timeout: 5000 });
  await element.updateComplete;
  await element.updateComplete;
  return element;
}
const all = <E extends Element>(element: Element, selector: string): E[] => [...element.shadowRoot!.querySelectorAll<E>(selector)];
const flat = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const rings = (element: Element): number[] => [1, 2, 3].map((level) => all(element, `.sector[aria-level="${level}"]`).length);
const sector = (element: Element, key: string): SVGElement => element.shadowRoot!.querySelector<SVGElement>(`[data-sun="${key}"]`)!;
const way = (element: Element): string[] => all(element, '.way li').map(flat);
async function look(element: SdgGoalTree, key: string): Promise<void> {
  sector(element, key).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  await element.updateComplete;
}
async function press(element: SdgGoalTree, key: string): Promise<string | undefined> {
  const focused = element.shadowRoot!.activeElement as SVGElement;
  focused.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
  await element.updateComplete;
  await element.updateComplete;
  return (element.shadowRoot!.activeElement as SVGElement | null)?.dataset['sun'];
}

describe('sdg-goal-tree as a sunburst', () => {
  it('is accessible: whole, closer, searched, by the UN', async () => {
    const element = await shown(html`<sdg-goal-tree src=${asker} view="sunburst"></sdg-goal-tree>`);
    await expect(element).to.be.accessible();
    await look(element, 'helse');
    element.serviceArea = 'samfunnsutvikling-og-velferd';
    await element.updateComplete;
    await expect(element).to.be.accessible();
    element.groupBy = 'un';
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('has a ring of 8 main goals, 28 sub-goals and 87 strategies, and the main goals as a list', async () => {
    const element = await shown(html`<sdg-goal-tree src=${asker} view="sunburst"></sdg-goal-tree>`);
    expect(rings(element)).to.deep.equal([8, 28, 87]);
    expect(all(element, '.centre tspan').map(flat)).to.deep.equal(['8 hovedmål', '28 delmål', '87 strategier']);
    expect(all(element, '.below li').map(flat)[3]).to.equal('3 God helse 4 delmål, 10 strategier');
    expect(has(element, '.tree')).to.be.false;
    expect(textOf(element)).to.not.contain('Åpne alle');
  });

  it('has the same in a table', async () => {
    const element = await shown(html`<sdg-goal-tree src=${asker} view="sunburst"></sdg-goal-tree>`);
    all<HTMLButtonElement>(element, '.buttons button')[0]!.click();
    await element.updateComplete;
    expect(all(element, 'tbody tr')).to.have.length(123);
  });

  it('colours what cites the UN, and nothing else', async () => {
    const element = await shown(html`<sdg-goal-tree src=${asker} view="sunburst"></sdg-goal-tree>`);
    const strips = (key: string): string[] =>
      [...sector(element, key).querySelectorAll('.strip')].map((strip) => getComputedStyle(strip).fill);
    expect(strips('helse')).to.deep.equal(['rgb(76, 159, 56)']);
    expect(strips('byer-6')).to.deep.equal(['rgb(253, 157, 36)', 'rgb(191, 139, 46)']);
    expect(strips('byer-1')).to.deep.equal([]);
  });

  it('takes a closer look, says so, and goes back by the way or the middle', async () => {
    const element = await shown(html`<sdg-goal-tree src=${asker} view="sunburst"></sdg-goal-tree>`);
    expect(textOf(element, '.status')).to.equal('');
    await look(element, 'byer');
    expect(rings(element)).to.deep.equal([6, 22, 0]);
    expect(way(element)).to.deep.equal(['Hele planen', 'Bærekraftige byer og samfunn']);
    expect(textOf(element, '.status')).to.equal('Bærekraftige byer og samfunn: 6 delmål, 22 strategier');
    expect(textOf(element, '.detail')).to.contain('Hovedmål · FN-T 11').and.to.contain('tettsteder og lokalsamfunn');
    await look(element, 'byer-6');
    expect(rings(element)).to.deep.equal([4, 0, 0]);
    all<HTMLButtonElement>(element, '.way button')[1]!.click();
    await element.updateComplete;
    expect(rings(element)).to.deep.equal([6, 22, 0]);
    all(element, '.centre')[0]!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await element.updateComplete;
    expect(rings(element)).to.deep.equal([8, 28, 87]);
  });

  it('does the same from the list', async () => {
    const element = await shown(html`<sdg-goal-tree src=${asker} view="sunburst"></sdg-goal-tree>`);
    all<HTMLButtonElement>(element, '.below button')[2]!.click();
    await element.updateComplete;
    expect(all(element, '.below li').length).to.equal(2);
    expect(way(element)).to.deep.equal(['Hele planen', 'Handling mot klimaendringene']);
  });

  it('is one stop for the Tab key, and the arrows go round, out and in', async () => {
    const element = await shown(html`<sdg-goal-tree src=${asker} view="sunburst"></sdg-goal-tree>`);
    const stops = all<SVGElement>(element, '.sector[tabindex="0"]');
    expect(stops.map((stop) => stop.dataset['sun'])).to.deep.equal(['samarbeid']);
    stops[0]!.focus();
    expect(await press(element, 'ArrowDown')).to.equal('byer');
    expect(await press(element, 'ArrowRight')).to.equal('byer-1');
    expect(textOf(element, '.detail')).to.contain('Delmål · AK · 10 strategier');
    expect(await press(element, 'ArrowUp')).to.equal('samarbeid-3');
    expect(await press(element, 'ArrowLeft')).to.equal('samarbeid');
    expect(await press(element, 'ArrowUp')).to.equal('okonomi');
    expect(await press(element, 'Enter')).to.equal('okonomi-1');
    expect(way(element)).to.deep.equal(['Hele planen', 'Økonomi']);
    expect(await press(element, 'Escape')).to.equal('okonomi');
    expect(way(element)).to.deep.equal(['Hele planen']);
  });

  it('tells what each sector is', async () => {
    const element = await shown(html`<sdg-goal-tree src=${asker} view="sunburst"></sdg-goal-tree>`);
    expect(sector(element, 'okonomi-1').getAttribute('aria-label')).to.equal(
      'Delmål: Asker kommune har god økonomisk bærekraft. AK. 2 strategier',
    );
  });

  it('marks what the filters find, and keeps the rest in its place', async () => {
    const element = await shown(
      html`<sdg-goal-tree src=${asker} view="sunburst" service-area="samfunnsutvikling-og-velferd"></sdg-goal-tree>`,
    );
    expect(rings(element)).to.deep.equal([8, 28, 87]);
    expect(all(element, '.sector.found').length).to.equal(20);
    expect(textOf(element, '.hits')).to.contain('20 treff');
    expect(sector(element, 'byer-1').getAttribute('aria-label')).to.contain('Treff');
    element.serviceArea = '';
    element.goal = '12';
    await element.updateComplete;
    expect(all(element, '.sector.found').map((item) => (item as SVGElement).dataset['sun'])).to.contain('byer-6');
  });

  it('goes from the goals of the UN to what cites them', async () => {
    const element = await shown(html`<sdg-goal-tree src=${asker} view="sunburst" group-by="un"></sdg-goal-tree>`);
    expect(rings(element)[0]).to.equal(14);
    await look(element, 'un-11');
    await waitUntil(() => textOf(element, '.below').includes('Knytte by'));
    expect(textOf(element, '.unused')).to.contain('5 Likestilling');
  });

  it('the address leads to a goal in the rings too', async () => {
    const element = await shown(html`<sdg-goal-tree src=${asker} view="sunburst"></sdg-goal-tree>`);
    location.hash = '#klima-2-3';
    await waitUntil(() => way(element).length === 3);
    expect(textOf(element, '.detail')).to.contain('grønn mobilitet');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('at 320 px nothing is cut, and all text can be read', async () => {
    const box = await fixture(html`<div style="width: 320px"><sdg-goal-tree src=${asker} view="sunburst"></sdg-goal-tree></div>`);
    const element = box.querySelector('sdg-goal-tree')!;
    await waitUntil(() => has(element, '.sector'));
    await element.updateComplete;
    await element.updateComplete;
    const right = box.getBoundingClientRect().right + 1;
    const outside = all(element, '.sunburst *:not(.heard)').filter((item) => item.getBoundingClientRect().right > right);
    expect(outside.map((item) => item.outerHTML.slice(0, 60))).to.deep.equal([]);
    const svg = all<SVGSVGElement>(element, '.sun')[0]!;
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    for (const text of all(element, '.sun text')) expect(Number(text.getAttribute('font-size')) * scale).to.be.at.least(11.9);
  });

  it('a large plan shows what can be seen, and says what cannot', async () => {
    const children = Array.from({ length: 3000 }, (_, at) => ({ title: `M${at}` }));
    const { fetch } = window;
    window.fetch = () =>
      Promise.resolve(
        new Response(
          JSON.stringify({
            title: 'Stor',
            levels: [{ id: 'a', name: 'mål' }],
            goals: [{ id: 'alt', title: 'Alt', children }, ...children.slice(0, 2)],
          }),
          {
            headers: { 'content-type': 'application/json' },
          },
        ),
      );
    try {
      const element = await shown(html`<sdg-goal-tree src="/large.json" view="sunburst"></sdg-goal-tree>`);
      expect(textOf(element, '.left')).to.match(/^\d\s?\d{3} mål er for smale/);
      expect(all(element, '.sector').length).to.be.lessThan(2500);
    } finally {
      window.fetch = fetch;
    }
  });

  it('shows text from data as text', async () => {
    const bad = '<img src=x onerror="window.hacked=1">';
    const plan = {
      title: bad,
      levels: [{ id: 'a', name: bad }],
      goals: [{ title: bad, text: bad, href: 'javascript:1', children: [{ title: bad }] }],
    };
    const element = await shown(html`<sdg-goal-tree src=${answer(plan)} view="sunburst"></sdg-goal-tree>`);
    await look(element, '1');
    expect(textOf(element, '.detail')).to.contain(bad);
    expect(has(element, 'img') || has(element, '.detail a')).to.be.false;
  });

  it('is asked for later too, and the tree is back when it is not', async () => {
    const element = await fixture<SdgGoalTree>(html`<sdg-goal-tree src=${asker}></sdg-goal-tree>`);
    await waitUntil(() => has(element, '.rows'));
    element.view = 'sunburst';
    await waitUntil(() => has(element, '.sector'));
    element.view = 'tree';
    await element.updateComplete;
    expect(has(element, '.rows')).to.be.true;
  });

  it('is the same after it was taken out and put back', async () => {
    const element = await shown(html`<sdg-goal-tree src=${asker} view="sunburst"></sdg-goal-tree>`);
    await look(element, 'helse');
    const before = textOf(element);
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await element.updateComplete;
    expect(textOf(element)).to.equal(before);
    await look(element, 'helse-1');
    expect(way(element).length).to.equal(3);
  });
});
