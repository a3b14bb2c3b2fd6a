import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/sdg-goal-tree/define.js';
import type { SdgGoalTree } from '../../src/elements/sdg-goal-tree/sdg-goal-tree.js';
import { answer, heard, sleep } from '../support/answers.js';

const plan = answer({
  title: 'Plan',
  levels: [{ id: 'goal', name: 'Mål' }],
  serviceAreas: [{ id: 'a', name: 'Samfunnsutvikling og velferd' }],
  goals: [
    { title: 'Helse', refs: ['FN', '3'], serviceAreas: ['a'] },
    { title: 'Klima', refs: ['FN', '13'] },
  ],
});

const tree = (id: string, follow = '', goal = ''): SdgGoalTree => {
  const element = document.createElement('sdg-goal-tree');
  Object.assign(element, { id, follow, goal, src: plan, loading: 'eager' });
  return element;
};

/** Adds an element and waits until its figures are shown. */
async function shown(place: Element, element: SdgGoalTree): Promise<SdgGoalTree> {
  const load = heard(element, 'load');
  place.append(element);
  await load;
  await element.updateComplete;
  return element;
}

/** Chooses as a reader does. */
function pick(element: SdgGoalTree, label: string, value: string): void {
  const labels = [...(element.shadowRoot?.querySelectorAll('label') ?? [])];
  const select = labels.find((item) => item.textContent.includes(label))?.querySelector('select');
  if (!select) throw new Error(`No choice called ${label}`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

describe('an element that follows another', () => {
  let place: HTMLElement;
  beforeEach(async () => {
    place = await fixture(html`<div></div>`);
  });

  it('takes over what the reader chooses there, and takes it back', async () => {
    const leader = await shown(place, tree('leader'));
    const follower = await shown(place, tree('follower', 'leader'));
    // The further file comes a moment later.
    await sleep(50);
    pick(leader, 'FN-mål', '13');
    expect(follower.goal).to.equal('13');
    pick(leader, 'Tjenesteområde', 'a');
    expect(follower).to.include({ goal: '13', serviceArea: 'a' });
    pick(leader, 'FN-mål', '');
    expect(follower).to.include({ goal: '', serviceArea: 'a' });
  });

  it('begins with what the editor has chosen there, whichever comes first', async () => {
    const early = await shown(place, tree('early', 'leader'));
    expect(early.goal).to.equal('');
    await sleep(50);
    await shown(place, tree('leader', '', '3'));
    expect(early.goal).to.equal('3');
    const late = await shown(place, tree('late', 'leader'));
    await waitUntil(() => late.goal === '3');
  });

  it('keeps to itself where nobody by that name is on the page, and where somebody else chooses', async () => {
    const follower = await shown(place, tree('follower', 'nobody'));
    const other = await shown(place, tree('other'));
    await sleep(50);
    pick(other, 'FN-mål', '3');
    expect(follower.goal).to.equal('');
  });

  it('may follow the one who follows it: no choice runs in a ring', async () => {
    const one = await shown(place, tree('one', 'two'));
    const two = await shown(place, tree('two', 'one'));
    await sleep(50);
    let told = 0;
    place.addEventListener('bk-choose', () => told++);
    pick(one, 'FN-mål', '3');
    expect(two.goal).to.equal('3');
    pick(two, 'FN-mål', '13');
    expect(one.goal).to.equal('13');
    expect(told).to.equal(2);
  });

  it('does not follow after it has left the page, and does when it is back', async () => {
    const leader = await shown(place, tree('leader'));
    const follower = await shown(place, tree('follower', 'leader'));
    await sleep(50);
    follower.remove();
    pick(leader, 'FN-mål', '3');
    expect(follower.goal).to.equal('');
    place.append(follower);
    expect(follower.goal).to.equal('3');
  });
});
