import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/materiality-matrix/define.js';
import type { MaterialityMatrix } from '../../src/elements/materiality-matrix/materiality-matrix.js';
import { answer, has, heard, textOf } from '../support/answers.js';

const weighed = {
  title: 'Hvorfor disse målene?',
  source: { name: 'Eksempel kommune' },
  example: true,
  items: [
    { goal: 1, influence: 0.2, importance: 0.3 },
    { goal: 3, influence: 0.9, importance: 0.8, chosen: true, note: ['Vi har ansvar for helsetjenester.', 'Helse påvirker deltakelse.'] },
    { id: 'beredskap', title: 'Beredskap', influence: 0.6, importance: 0.6, note: 'Et eget tema.' },
  ],
};
const withoutPlaces = { title: 'T', items: [{ goal: 3, chosen: true, note: 'Derfor.' }] };

async function ready(element: MaterialityMatrix): Promise<MaterialityMatrix> {
  await waitUntil(() => element.state === 'ready', 'the figure is shown');
  await element.updateComplete;
  return element;
}
const shown = async (template: ReturnType<typeof html>): Promise<MaterialityMatrix> => ready(await fixture<MaterialityMatrix>(template));
const usual = () => html`<materiality-matrix src=${answer(weighed)}></materiality-matrix>`;
const root = (element: Element): ShadowRoot => element.shadowRoot!;
const all = <E extends Element>(element: Element, selector: string): E[] => [...root(element).querySelectorAll<E>(selector)];
const plain = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const openers = (element: Element): HTMLButtonElement[] => all<HTMLButtonElement>(element, '.opener');
const visibleWhy = (element: Element): string[] =>
  all<HTMLElement>(element, '.why')
    .filter((item) => !item.hidden)
    .map(plain);
const chips = (element: Element): SVGGElement[] => all<SVGGElement>(element, '.chip');

describe('materiality-matrix', () => {
  it('is accessible, with a goal chosen too', async () => {
    const element = await shown(usual());
    await expect(element).to.be.accessible();
    openers(element)[0]!.click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('says which are chosen, and that the places are an example, in the sentence, the drawing and the table', async () => {
    const element = await shown(usual());
    expect(textOf(element, '.sentence')).to.equal(
      '1 av 3 mål er valgt: 3 God helse og livskvalitet. Plasseringen på aksene er et eksempel.',
    );
    expect(textOf(element, '.plot .stamp')).to.equal('eksempel');
    root(element).querySelector<HTMLButtonElement>('.buttons button')!.click();
    await element.updateComplete;
    expect(all(element, '.table-panel thead th').map(plain)).to.deep.equal([
      'Mål',
      'Valgt',
      'Mulighet til å påvirke (skala 0–1, eksempel)',
      'Betydning (skala 0–1, eksempel)',
      'Begrunnelse',
    ]);
    expect(all(element, '.table-panel tbody tr').length).to.equal(3);
  });

  it('draws the chosen as squares, the others as rings, and says it in words', async () => {
    const element = await shown(usual());
    expect(chips(element).map((chip) => [Boolean(chip.querySelector('.square')), chip.getAttribute('aria-label')])).to.deep.equal([
      [true, 'Mål 3: God helse og livskvalitet, valgt. Mulighet til å påvirke: 0,9, Betydning: 0,8 (skala 0–1, eksempel)'],
      [false, 'Mål 1: Utrydde fattigdom, ikke valgt. Mulighet til å påvirke: 0,2, Betydning: 0,3 (skala 0–1, eksempel)'],
      [false, 'Beredskap, ikke valgt. Mulighet til å påvirke: 0,6, Betydning: 0,6 (skala 0–1, eksempel)'],
    ]);
    expect(textOf(element, '.key')).to.equal('valgt ikke valgt');
  });

  it('lists all goals, the chosen first', async () => {
    const element = await shown(usual());
    expect(all(element, '.lists .caption').map(plain)).to.deep.equal(['Valgt (1)', 'Ikke valgt (2)']);
    expect(openers(element).map(plain)).to.deep.equal(['3God helse og livskvalitet', '1Utrydde fattigdom', 'Beredskap']);
  });

  it('shows the reason by the list, by a press on the chip, and by the keyboard; tells the page; and lets it go', async () => {
    const element = await shown(usual());
    const chosen: unknown[] = [];
    element.addEventListener('bk-choose', (event) => chosen.push((event as CustomEvent).detail));
    openers(element)[0]!.click();
    await element.updateComplete;
    expect(visibleWhy(element)).to.deep.equal([
      'Mulighet til å påvirke: 0,9, Betydning: 0,8 (skala 0–1, eksempel) Vi har ansvar for helsetjenester.Helse påvirker deltakelse.',
    ]);
    expect(chips(element)[0]!.getAttribute('aria-pressed')).to.equal('true');
    expect(textOf(element, '.status')).to.equal('Viser Mål 3: God helse og livskvalitet.');
    chips(element)[2]!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await element.updateComplete;
    expect(visibleWhy(element)[0]).to.contain('Et eget tema.');
    const key = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
    chips(element)[0]!.dispatchEvent(key);
    await element.updateComplete;
    expect(key.defaultPrevented).to.equal(true);
    expect(openers(element)[0]!.getAttribute('aria-expanded')).to.equal('true');
    openers(element)[0]!.click();
    await element.updateComplete;
    expect(visibleWhy(element)).to.deep.equal([]);
    expect(chosen).to.deep.equal([{ goal: '3' }, { goal: undefined }, { goal: '3' }, { goal: undefined }]);
  });

  it('names a goal that is not chosen when the pointer or the focus is on its chip', async () => {
    const element = await shown(usual());
    const names = (): string[] => all(element, '.plot .name').map(plain);
    expect(names()).to.not.include('Utrydde fattigdom');
    chips(element)[1]!.focus();
    await element.updateComplete;
    expect(names()).to.include('Utrydde fattigdom');
    chips(element)[1]!.blur();
    await element.updateComplete;
    expect(names()).to.not.include('Utrydde fattigdom');
  });

  it('opens what another element has chosen, and nothing where that is not here', async () => {
    const element = await shown(usual());
    for (const [goal, count] of [
      ['3', 1],
      ['12', 0],
      ['beredskap', 1],
      ['', 0],
    ] as const) {
      element.goal = goal;
      await element.updateComplete;
      expect(visibleWhy(element).length, goal).to.equal(count);
    }
    expect(textOf(element, '.status')).to.equal('');
  });

  it('draws nothing where no place is published, and says so', async () => {
    const element = await shown(html`<materiality-matrix src=${answer(withoutPlaces)} goal="3"></materiality-matrix>`);
    expect(has(element, '.plot')).to.equal(false);
    expect(textOf(element, '.sentence')).to.contain('er ikke publisert');
    expect(visibleWhy(element)).to.deep.equal(['Plasseringen er ikke publisert. Derfor.']);
  });

  it('is no wider than a phone, its chips can be pressed, and its axes are named whole', async () => {
    const axes = { importance: { name: 'Direkte ansvar for lokalsamfunn, tjenester og alt det andre' } };
    const element = await shown(html`<materiality-matrix style="width: 288px" src=${answer({ ...weighed, axes })}></materiality-matrix>`);
    await waitUntil(() => chips(element).length === 3);
    expect(root(element).querySelector('.root')!.scrollWidth).to.be.at.most(288);
    for (const chip of chips(element)) expect(chip.querySelector('.square, .edge')!.getBoundingClientRect().width).to.be.at.least(24);
    const name = root(element).querySelector('.axis')!;
    expect(name.scrollWidth).to.be.at.most(name.clientWidth);
  });

  it('says that there is nothing yet', async () => {
    const element = await fixture<MaterialityMatrix>(
      html`<materiality-matrix src=${answer({ title: 'T', items: [] })}></materiality-matrix>`,
    );
    await waitUntil(() => element.state === 'empty');
    expect(textOf(element, '.sentence')).to.equal('Ingen tall ennå.');
  });

  it('says what is wrong with a place outside the scale', async () => {
    const element = await fixture<MaterialityMatrix>(
      html`<materiality-matrix src=${answer({ title: 'T', items: [{ goal: 3, influence: 4, importance: 1 }] })}><p>x</p></materiality-matrix>`,
    );
    expect((await heard(element, 'error')).detail.code).to.equal('invalid');
    await element.updateComplete;
    expect(textOf(element, '.failure')).to.contain('items[0].influence');
  });

  it('draws again after it was moved twice, and follows its room', async () => {
    const element = await shown(usual());
    const before = textOf(element, '.figure');
    const parent = element.parentElement!;
    for (let turn = 0; turn < 2; turn++) {
      element.remove();
      parent.append(element);
    }
    await ready(element);
    expect(textOf(element, '.figure')).to.equal(before);
    element.style.width = '300px';
    await waitUntil(
      () => (root(element).querySelector('.plot > svg')?.getBoundingClientRect().width ?? 999) < 300,
      'the drawing follows its room',
    );
  });
});
