import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/service-area-matrix/define.js';
import type { ServiceAreaMatrix } from '../../src/elements/service-area-matrix/service-area-matrix.js';
import { answer, has, heard, textOf } from '../support/answers.js';

const refs = (code: string) => ['FN-T', code];
const plan = {
  title: 'Planen',
  levels: [
    { id: 'main', name: 'satsing', plural: 'satsinger' },
    { id: 'sub', name: 'delmål' },
  ],
  goals: [
    {
      id: 'byer',
      title: 'Byer',
      refs: refs('11'),
      children: [
        { id: 'b1', title: 'Boliger', refs: refs('11.1') },
        { id: 'b2', title: 'Natur', refs: refs('12.2') },
      ],
    },
    { id: 'helse', title: 'Helse', refs: refs('3'), children: [{ id: 'h1', title: 'Folkehelse' }] },
    { id: 'drift', title: 'Drift', refs: ['AK'], children: [{ id: 'd1', title: 'God økonomi' }] },
  ],
};
const areas = {
  title: 'Fordelingen',
  source: { name: 'Eksempel kommune' },
  mark: 'særlig relevant',
  range: { min: 2, max: 3 },
  areas: [
    { id: 'vekst', name: 'Oppvekst', goals: ['h1'] },
    { id: 'teknisk', name: 'Teknisk', goals: ['b1', 'b2', 'd1'] },
    { id: 'andre', name: 'Andre områder', goals: 'not-published' },
  ],
};

async function ready(element: ServiceAreaMatrix): Promise<ServiceAreaMatrix> {
  await waitUntil(() => element.state === 'ready', 'the matrix is shown');
  await element.updateComplete;
  return element;
}
const shown = async (template: ReturnType<typeof html>): Promise<ServiceAreaMatrix> => ready(await fixture<ServiceAreaMatrix>(template));
const usual = () => html`<service-area-matrix src=${answer(areas)} goals=${answer(plan)}></service-area-matrix>`;
const root = (element: Element): ShadowRoot => element.shadowRoot!;
const all = <E extends Element>(element: Element, selector: string): E[] => [...root(element).querySelectorAll<E>(selector)];
const plain = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
/** The rows of the sub-goals: heading, then what each cell says to those who hear it. */
const rows = (element: Element): string[][] =>
  all(element, '.matrix tbody tr:not(.group)').map((row) => [
    plain(row.querySelector('th')),
    ...[...row.querySelectorAll('td')].map((cell) => plain(cell.querySelector('.heard, .count-of'))),
  ]);
async function choose(element: ServiceAreaMatrix, index: number, value: string): Promise<void> {
  const select = all<HTMLSelectElement>(element, '.choices select')[index]!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

describe('service-area-matrix', () => {
  it('is accessible, with a choice made too', async () => {
    const element = await shown(usual());
    await expect(element).to.be.accessible();
    await choose(element, 0, 'teknisk');
    await expect(element).to.be.accessible();
  });

  it('says how many each area has, who is outside the range, and what is not published', async () => {
    const element = await shown(usual());
    expect(textOf(element, '.heading')).to.equal('Fordelingen');
    expect(textOf(element, '.sentence')).to.equal(
      '2 tjenesteområder følger opp fra 1 (Oppvekst) til 3 (Teknisk) av 4 delmål. Utenfor det publiserte spennet, 2–3: Oppvekst (1). Ikke publisert i data: Andre områder.',
    );
    expect(all(element, '.counts li').map(plain)).to.deep.equal([
      'Oppvekst 1 av 4, under spennet',
      'Teknisk 3 av 4, innenfor spennet',
      'Andre områder ikke publisert i data',
    ]);
    expect(all(element, '.counts li .dot').map((dot) => dot.getAttribute('class'))).to.deep.equal(['dot below', 'dot within']);
  });

  it('is a table with a word in each cell; an area that is not published is not empty', async () => {
    const element = await shown(usual());
    expect(all(element, 'thead th').map(plain)).to.deep.equal([
      'Delmål',
      'Oppvekst ▼1 av 4, under spennet',
      'Teknisk 3 av 4',
      'Andre områder ikke publisert i data',
      'Antall tjenesteområder',
    ]);
    expect(rows(element)).to.deep.equal([
      ['Boliger FN-T 11.1', 'ikke merket', 'følges opp', 'ikke publisert i data', '1 av 2'],
      ['Natur FN-T 12.2', 'ikke merket', 'følges opp', 'ikke publisert i data', '1 av 2'],
      ['Folkehelse', 'følges opp', 'ikke merket', 'ikke publisert i data', '1 av 2'],
      ['God økonomi', 'ikke merket', 'følges opp', 'ikke publisert i data', '1 av 2'],
    ]);
    expect(all(element, '.matrix td .mark').length).to.equal(4);
    expect(all(element, '.group').map(plain)).to.deep.equal([
      '11 Byer Oppvekst 0 av 2 Teknisk 2 av 2',
      '3 Helse Oppvekst 1 av 1 Teknisk 0 av 1',
      'Drift Oppvekst 0 av 1 Teknisk 1 av 1',
    ]);
    expect(textOf(element, '.key')).to.contain('særlig relevant');
  });

  it('shows the sub-goals of one area, says so, tells the page, and goes back', async () => {
    const element = await shown(usual());
    const chosen: unknown[] = [];
    element.addEventListener('bk-choose', (event) => chosen.push((event as CustomEvent).detail));
    expect(textOf(element, '.status')).to.equal('');
    await choose(element, 0, 'teknisk');
    expect(rows(element).map(([name]) => name)).to.deep.equal(['Boliger FN-T 11.1', 'Natur FN-T 12.2', 'God økonomi']);
    expect(textOf(element, '.status')).to.equal('Viser 3 av 4 delmål.');
    expect(all(element, '.counts button').map((button) => button.getAttribute('aria-pressed'))).to.deep.equal(['false', 'true', 'false']);
    await choose(element, 1, '11');
    expect(textOf(element, '.status')).to.equal('Viser 2 av 4 delmål.');
    root(element).querySelector<HTMLButtonElement>('.shown button')!.click();
    await element.updateComplete;
    expect(rows(element).length).to.equal(4);
    expect(textOf(element, '.status')).to.equal('Viser 4 av 4 delmål.');
    expect(chosen).to.deep.equal([{ serviceArea: 'teknisk' }, { goal: '11' }, { goal: undefined, serviceArea: undefined }]);
  });

  it('chooses an area by its name in the counts, and lets it go by the same', async () => {
    const element = await shown(usual());
    const press = async (): Promise<void> => {
      root(element).querySelector<HTMLButtonElement>('.counts button')!.click();
      await element.updateComplete;
    };
    await press();
    expect(element.serviceArea).to.equal('vekst');
    expect(rows(element).length).to.equal(1);
    await press();
    expect(rows(element).length).to.equal(4);
  });

  it('tells others of no goal where a main goal has no UN goal', async () => {
    const element = await shown(usual());
    const event = heard(element, 'bk-choose');
    await choose(element, 1, 'drift');
    expect((await event).detail).to.deep.equal({ goal: undefined });
    expect(rows(element).map(([name]) => name)).to.deep.equal(['God økonomi']);
  });

  it('follows another element, also to a UN goal that only a sub-goal cites, and to one that nothing cites', async () => {
    const element = await shown(usual());
    const follow = async (goal: string): Promise<void> => {
      element.goal = goal;
      await element.updateComplete;
    };
    await follow('12');
    expect(rows(element).map(([name]) => name)).to.deep.equal(['Natur FN-T 12.2']);
    expect(all<HTMLSelectElement>(element, '.choices select')[1]!.selectedOptions[0]!.textContent).to.equal('FN-mål 12');
    expect(textOf(element, '.status')).to.equal('');
    await follow('7');
    expect(textOf(element, '.nothing')).to.equal('Ingen rader passer til valget.');
    await follow('');
    expect(rows(element).length).to.equal(4);
  });

  it('takes a plan alone, whose nodes name their areas', async () => {
    const [byer, ...others] = plan.goals;
    const tied = { ...byer!, children: byer!.children.map((node) => ({ ...node, serviceAreas: ['t'] })) };
    const whole = { ...plan, serviceAreas: [{ id: 't', name: 'Teknisk' }], goals: [tied, ...others] };
    const element = await shown(html`<service-area-matrix src=${answer(whole)}></service-area-matrix>`);
    expect(textOf(element, '.sentence')).to.equal('Teknisk følger opp 2 av 4 delmål.');
    expect(rows(element).length).to.equal(4);
  });

  it('is a list of sub-goals with the names of their areas on a phone, and nothing is wider than the page', async () => {
    const element = await shown(
      html`<service-area-matrix style="width: 288px" src=${answer(areas)} goals=${answer(plan)}></service-area-matrix>`,
    );
    const [row] = all<HTMLElement>(element, '.matrix tbody tr:not(.group)');
    const cell = row!.querySelector<HTMLElement>('td.yes')!;
    expect(cell.innerText.replace(/\s+/g, ' ').trim()).to.contain('Teknisk');
    expect(root(element).querySelector('.root')!.scrollWidth).to.be.at.most(288);
  });

  it('turns names on end where there are many, and is a region of its own where there are more', async () => {
    const many = (count: number) => ({
      ...areas,
      areas: Array.from({ length: count }, (_, index) => ({ id: `a${index}`, name: `Område ${index}`, goals: ['h1'] })),
    });
    const five = await shown(html`<service-area-matrix src=${answer(many(5))} goals=${answer(plan)}></service-area-matrix>`);
    expect(getComputedStyle(root(five).querySelector('th.area .name')!).writingMode).to.equal('vertical-rl');
    expect(has(five, '[role="region"]')).to.equal(false);
    const twelve = await shown(
      html`<service-area-matrix loading="eager" src=${answer(many(12))} goals=${answer(plan)}></service-area-matrix>`,
    );
    expect(root(twelve).querySelector('[role="region"]')!.getAttribute('tabindex')).to.equal('0');
    await expect(twelve).to.be.accessible();
  });

  it('says what is wrong with an id that the plan does not have', async () => {
    const wrong = { ...areas, areas: [{ id: 'x', name: 'X', goals: ['b1', 'b9'] }] };
    const element = await fixture<ServiceAreaMatrix>(
      html`<service-area-matrix src=${answer(wrong)} goals=${answer(plan)}><p>Fordelingen</p></service-area-matrix>`,
    );
    const { detail } = await heard(element, 'error');
    expect(detail.code).to.equal('invalid');
    await element.updateComplete;
    expect(textOf(element, '.failure')).to.contain('areas[0].goals[1] (b9)');
  });

  it('shows all where an attribute names nobody', async () => {
    const element = await shown(
      html`<service-area-matrix src=${answer(areas)} goals=${answer(plan)} goal="alt" service-area="ingen"></service-area-matrix>`,
    );
    expect(rows(element).length).to.equal(4);
  });

  it('says that there is nothing yet', async () => {
    const element = await fixture<ServiceAreaMatrix>(
      html`<service-area-matrix src=${answer({ title: 'T', groups: [], areas: [] })}></service-area-matrix>`,
    );
    await waitUntil(() => element.state === 'empty');
    expect(textOf(element, '.sentence')).to.equal('Ingen tall ennå.');
  });

  it('keeps what is in the tag when nothing answers', async () => {
    const element = await fixture<ServiceAreaMatrix>(
      html`<service-area-matrix src="/finnes-ikke.json"><a href="/x">Fordelingen</a></service-area-matrix>`,
    );
    await waitUntil(() => element.state === 'error');
    await element.updateComplete;
    expect(has(element, 'slot')).to.equal(true);
  });

  it('speaks the language of the place', async () => {
    const element = await shown(usual());
    element.lang = 'nn';
    await element.updateComplete;
    await waitUntil(() => textOf(element, '.sentence').includes('følgjer opp'));
    expect(rows(element)[0]![1]).to.equal('ikkje merkt');
  });

  it('is the same after it was moved twice', async () => {
    const element = await shown(usual());
    await choose(element, 0, 'teknisk');
    const before = textOf(element, '.figure');
    const parent = element.parentElement!;
    for (let turn = 0; turn < 2; turn++) {
      element.remove();
      parent.append(element);
    }
    await ready(element);
    expect(textOf(element, '.figure')).to.equal(before);
  });
});
