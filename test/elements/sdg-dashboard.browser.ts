import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/indicator-chart/define.js';
import '../../src/elements/sdg-dashboard/define.js';
import '../../src/elements/sdg-goal-tree/define.js';
import type { SdgDashboard } from '../../src/elements/sdg-dashboard/sdg-dashboard.js';
import type { SdgGoalTree } from '../../src/elements/sdg-goal-tree/sdg-goal-tree.js';
import { answer, has, heard, sleep, textOf } from '../support/answers.js';

const plan = answer({
  title: 'Plan',
  levels: [{ id: 'goal', name: 'Mål' }],
  serviceAreas: [{ id: 'a', name: 'Samfunnsutvikling og velferd' }],
  goals: [
    { title: 'Helse', refs: ['FN', '3'], serviceAreas: ['a'] },
    { title: 'Klima', refs: ['FN', '13'] },
  ],
});
const page = {
  title: 'Oversikt',
  intro: 'Målene i planen.',
  source: { name: 'Asker kommune' },
  names: { serviceArea: { a: 'Samfunnsutvikling og velferd' } },
  sections: [
    {
      id: 'maal',
      title: 'Mål',
      text: 'To utsnitt av samme plan.',
      elements: [
        { tag: 'sdg-goal-tree', id: 'plan', src: plan, attributes: { loading: 'eager', onclick: 'alert(1)', 'group-by': 'un' } },
        { tag: 'sdg-goal-tree', src: plan, heading: 'Planen', width: 'whole', attributes: { loading: 'eager' } },
      ],
    },
  ],
};

const trees = (element: Element): SdgGoalTree[] => [...element.querySelectorAll('sdg-goal-tree')];

/** A page whose elements all show their figures. */
async function shown(document: unknown, more: Partial<SdgDashboard> = {}): Promise<SdgDashboard> {
  const element = await fixture<SdgDashboard>(
    html`<sdg-dashboard loading="eager" src=${answer(document)}><a href="/">Målene</a></sdg-dashboard>`,
  );
  Object.assign(element, more);
  await waitUntil(() => trees(element).length > 0 && trees(element).every(({ state }) => state === 'ready'));
  return element;
}

/** Chooses as a reader does. */
function pick(element: SdgGoalTree | undefined, label: string, value: string): void {
  const labels = [...(element?.shadowRoot?.querySelectorAll('label') ?? [])];
  const select = labels.find((item) => item.textContent.includes(label))?.querySelector('select');
  if (!select) throw new Error(`No choice called ${label}`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

const choices = (element: Element): string[] =>
  [...(element.shadowRoot?.querySelectorAll('.chosen button') ?? [])].map((button) => button.textContent.trim());

describe('<sdg-dashboard>', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  it('shows a page of elements that everyone can read', async () => {
    const element = await shown(page);
    await expect(element).to.be.accessible();
    expect(textOf(element)).to.match(/^Oversikt Målene i planen\. Mål To utsnitt av samme plan\. Kilde: Asker kommune/);
    expect(trees(element).map((tree) => [tree.id, tree.getAttribute('heading'), tree.groupBy])).to.deep.equal([
      ['plan', null, 'un'],
      ['', 'Planen', 'plan'],
    ]);
    expect(trees(element).every((tree) => tree.getBoundingClientRect().height > 0)).to.equal(true);
    expect(trees(element).some((tree) => tree.hasAttribute('onclick'))).to.equal(false);
  });

  it('holds a choice made in one element for all, says so, and puts it into the address', async () => {
    const element = await shown(page);
    pick(trees(element)[1], 'FN-mål', '13');
    await element.updateComplete;
    expect(trees(element).map(({ goal }) => goal)).to.deep.equal(['13', '13']);
    expect(choices(element)).to.deep.equal(['mål 13 Stoppe klimaendringene']);
    expect(textOf(element, '[role=status]')).to.equal('Siden viser nå mål 13 Stoppe klimaendringene.');
    expect(new URL(location.href).searchParams.get('goal')).to.equal('13');
  });

  it('takes choices back one by one, and all at once', async () => {
    const element = await shown(page);
    pick(trees(element)[0], 'FN-mål', '3');
    pick(trees(element)[0], 'Tjenesteområde', 'a');
    await element.updateComplete;
    expect(choices(element)).to.deep.equal(['mål 3 God helse og livskvalitet', 'Samfunnsutvikling og velferd', 'Vis alt']);
    element.shadowRoot?.querySelector<HTMLButtonElement>('.chosen button')?.click();
    await element.updateComplete;
    expect(trees(element).map(({ goal, serviceArea }) => [goal, serviceArea])).to.deep.equal([
      ['', 'a'],
      ['', 'a'],
    ]);
    element.shadowRoot?.querySelector<HTMLButtonElement>('.chosen button')?.click();
    await element.updateComplete;
    expect(has(element, '.chosen')).to.equal(false);
    expect(textOf(element, '[role=status]')).to.equal('Siden viser nå alt.');
    expect(new URL(location.href).search).to.equal(new URL(before).search);
  });

  it('begins with what the address names, before what the document names', async () => {
    history.replaceState(null, '', '?goal=3');
    const element = await shown({ ...page, goal: '13', serviceArea: 'a' });
    expect(trees(element).map(({ goal, serviceArea }) => [goal, serviceArea])).to.deep.equal([
      ['3', 'a'],
      ['3', 'a'],
    ]);
  });

  it('tells an element that comes late', async () => {
    const element = await fixture<SdgDashboard>(html`<sdg-dashboard loading="eager" goal="13"></sdg-dashboard>`);
    const late = document.createElement('sdg-goal-tree');
    Object.assign(late, { src: plan, loading: 'eager' });
    const load = heard(late, 'load');
    element.append(late);
    await load;
    expect(late.goal).to.equal('13');
  });

  it('gathers tags that stand inside it, and leaves alone those that follow another', async () => {
    const element = await fixture<SdgDashboard>(html`
      <sdg-dashboard loading="eager">
        <sdg-goal-tree loading="eager" src=${plan}></sdg-goal-tree>
        <sdg-goal-tree loading="eager" src=${plan} goal="3" follow="nobody"></sdg-goal-tree>
        <sdg-goal-tree loading="eager" src=${plan} goal="3"></sdg-goal-tree>
      </sdg-dashboard>
    `);
    await waitUntil(() => trees(element).every(({ state }) => state === 'ready'));
    // What the editor has chosen stands until somebody chooses.
    expect(trees(element).map(({ goal }) => goal)).to.deep.equal(['', '3', '3']);
    pick(trees(element)[0], 'FN-mål', '13');
    await element.updateComplete;
    expect(trees(element).map(({ goal }) => goal)).to.deep.equal(['13', '3', '13']);
    expect(choices(element)).to.deep.equal(['mål 13 Stoppe klimaendringene']);
  });

  it('hands a region to the charts, from the address and from a choice of the page’s own', async () => {
    history.replaceState(null, '', '?region=3203');
    const element = await fixture<SdgDashboard>(html`
      <sdg-dashboard loading="eager"><indicator-chart loading="eager" src=${answer({})}></indicator-chart><button>Bærum</button></sdg-dashboard>
    `);
    const chart = element.querySelector('indicator-chart');
    await waitUntil(() => chart?.region === '3203');
    const choice = new CustomEvent('bk-choose', { bubbles: true, detail: { region: '3201' } });
    element.querySelector('button')?.dispatchEvent(choice);
    await element.updateComplete;
    expect(chart?.region).to.equal('3201');
    expect(new URL(location.href).searchParams.get('region')).to.equal('3201');
  });

  it('keeps the address as it is when told to', async () => {
    const element = await shown(page, { noAddress: true });
    pick(trees(element)[0], 'FN-mål', '13');
    await element.updateComplete;
    expect(location.href).to.equal(before);
  });

  it('keeps what stands inside it when the document is wrong, and says what is wrong', async () => {
    const element = await fixture<SdgDashboard>(
      html`<sdg-dashboard loading="eager" src=${answer({ title: 'x', sections: [{ elements: [{ tag: 'video' }] }] })}><a href="/">Målene</a></sdg-dashboard>`,
    );
    await waitUntil(() => element.state === 'error');
    await element.updateComplete;
    expect(textOf(element)).to.contain('sections[0].elements[0].tag');
    expect(element.querySelector('a')?.getBoundingClientRect().height).to.be.above(0);
  });

  it('says so when there is nothing on the page', async () => {
    const element = await fixture<SdgDashboard>(
      html`<sdg-dashboard loading="eager" src=${answer({ title: 'x', sections: [] })}></sdg-dashboard>`,
    );
    await waitUntil(() => element.state === 'empty');
    await element.updateComplete;
    expect(textOf(element)).to.contain('Ingen tall ennå.');
  });

  it('is the same after it has been moved', async () => {
    const element = await shown(page);
    pick(trees(element)[0], 'FN-mål', '13');
    await element.updateComplete;
    element.parentElement?.append(element);
    await sleep(50);
    expect(trees(element).map(({ goal }) => goal)).to.deep.equal(['13', '13']);
    pick(trees(element)[0], 'FN-mål', '3');
    await element.updateComplete;
    expect(trees(element).map(({ goal }) => goal)).to.deep.equal(['3', '3']);
  });
});
