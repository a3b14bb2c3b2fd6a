import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/sdg-goal-card/define.js';
import type { SdgGoalCard } from '../../src/elements/sdg-goal-card/sdg-goal-card.js';
import { answer, has, heard, textOf } from '../support/answers.js';

const dot = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const pages = {
  title: 'Målene våre',
  source: { name: 'En kommune' },
  levels: [{ id: 'main', name: 'hovedmål' }],
  priorities: ['3'],
  goals: [
    {
      title: 'God helse',
      text: { nb: 'Alle har det godt.', en: 'All are well.' },
      refs: ['3'],
      children: [{ title: 'Vi går mer.' }, { title: 'Vi sitter mindre.' }],
    },
    { title: 'Annet', children: [{ title: 'Mindre svinn.', refs: ['12.3'] }] },
  ],
  pages: [{ goal: '3', href: '/tiltak/3', image: { src: 'bilde.jpg', alt: 'To på tur', credit: 'Foto: Kari Nordmann' } }],
  progress: { goals: [{ goal: '3', counts: { 'on-track': 2, deterioration: 14 } }], note: 'Et eksempel.' },
};
const bare = { title: 'Målene våre', levels: [], goals: [] };

async function shown(template: ReturnType<typeof html>): Promise<SdgGoalCard> {
  const element = await fixture<SdgGoalCard>(template);
  await waitUntil(() => element.state === 'ready' && element.shadowRoot?.querySelector('.card'), 'the goal is shown');
  await element.updateComplete;
  return element;
}
const root = (element: Element): ShadowRoot => element.shadowRoot!;
const all = <E extends Element>(element: Element, selector: string): E[] => [...root(element).querySelectorAll<E>(selector)];
const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

describe('sdg-goal-card', () => {
  it('is accessible', async () => {
    const element = await shown(html`<sdg-goal-card goal="3" heading-level="2" src=${answer(pages)}></sdg-goal-card>`);
    await expect(element).to.be.accessible();
  });

  it('shows number and name, main goal, what to achieve and the way to the measures', async () => {
    const element = await shown(html`<sdg-goal-card goal="3" heading-level="2" src=${answer(pages)}></sdg-goal-card>`);
    expect(textOf(element, '.heading')).to.equal('Mål 3 God helse');
    expect(textOf(element, '.sentence')).to.equal('Alle har det godt.');
    const headings = all(element, '[role="heading"]').map((item) => `${item.getAttribute('aria-level')} ${plain(item.textContent)}`);
    expect(headings).to.deep.equal(['2 Mål 3 God helse', '3 Dette skal vi oppnå', '3 Status for indikatorene']);
    expect(all(element, '.achieve li').map((item) => item.textContent)).to.deep.equal(['Vi går mer.', 'Vi sitter mindre.']);
    const link = root(element).querySelector('.measures a')!;
    expect([link.textContent, link.getAttribute('href')]).to.deep.equal(['Tiltak mål 3', '/tiltak/3']);
    expect(textOf(element, '.tag')).to.equal('Prioritert');
    expect(getComputedStyle(root(element).querySelector('.un')!).backgroundColor).to.equal('rgb(76, 159, 56)');
  });

  it('has no part of the outline without a level of its own', async () => {
    const element = await shown(html`<sdg-goal-card goal="3" src=${answer(pages)}></sdg-goal-card>`);
    expect(has(element, '[role="heading"]')).to.be.false;
  });

  it('shows each status with its count, and its marks as far as they can be counted', async () => {
    const element = await shown(html`<sdg-goal-card goal="3" src=${answer(pages)}></sdg-goal-card>`);
    expect(all(element, '.statuses li').map((item) => plain(item.textContent))).to.deep.equal(['På rett vei 2', 'Går feil vei 14']);
    expect(all(element, '.statuses li').map((item) => item.querySelectorAll('svg').length)).to.deep.equal([2, 12]);
    expect(textOf(element, '.notes')).to.equal('Et eksempel.');
    expect(all(element, '.table-panel tbody tr').length).to.equal(2);
  });

  it('shows the picture with its words and credit, and neither where it does not come', async () => {
    const element = await shown(html`<sdg-goal-card goal="3" src=${answer(pages)}></sdg-goal-card>`);
    const picture = root(element).querySelector<HTMLImageElement>('figure img')!;
    expect(picture.alt).to.equal('To på tur');
    expect(picture.src).to.equal(`${location.origin}/faults/bilde.jpg`);
    expect(textOf(element, 'figcaption')).to.equal('Foto: Kari Nordmann');
    picture.dispatchEvent(new Event('error'));
    expect(root(element).querySelector('figcaption')!.checkVisibility()).to.be.false;
    picture.src = dot;
    await waitUntil(() => root(element).querySelector('figcaption')!.checkVisibility());
  });

  it('fetches no picture from another site', async () => {
    const elsewhere = { ...bare, pages: [{ goal: '3', text: 'God helse.', image: { src: 'https://example.org/a.jpg', alt: 'Et bilde' } }] };
    const element = await shown(html`<sdg-goal-card goal="3" src=${answer(elsewhere)}></sdg-goal-card>`);
    expect(has(element, 'img')).to.be.false;
  });

  it('takes the address of the measures from the tag, where the document has none', async () => {
    const element = await shown(html`<sdg-goal-card goal="13" href="/tiltak?maal={goal}" src=${answer(pages)}></sdg-goal-card>`);
    expect(root(element).querySelector('.measures a')!.getAttribute('href')).to.equal('/tiltak?maal=13');
    element.goal = '3';
    await element.updateComplete;
    expect(root(element).querySelector('.measures a')!.getAttribute('href')).to.equal('/tiltak/3');
    element.href = '';
    element.goal = '13';
    await element.updateComplete;
    expect(has(element, '.measures')).to.be.false;
  });

  it('says what else cites a goal that the plan has no main goal for, and where there is nothing', async () => {
    const element = await shown(html`<sdg-goal-card goal="12" src=${answer(pages)}></sdg-goal-card>`);
    expect(textOf(element, '.heading')).to.equal('Mål 12 Ansvarlig forbruk og produksjon');
    expect(textOf(element, '.sentence')).to.equal('Planen viser til dette målet i 1 hovedmål.');
    expect(textOf(element, '.none')).to.equal('Ingen indikatorer.');
    element.goal = '1';
    await element.updateComplete;
    expect(textOf(element, '.sentence')).to.equal('Planen sier ikke noe om dette målet.');
  });

  it('asks for a goal where none is chosen', async () => {
    const element = await fixture<SdgGoalCard>(html`<sdg-goal-card src=${answer(pages)}></sdg-goal-card>`);
    await waitUntil(() => element.state === 'empty');
    await element.updateComplete;
    expect(textOf(element, '.sentence')).to.equal('Velg et mål for å lese om det.');
    await expect(element).to.be.accessible();
    element.goal = '3';
    await element.updateComplete;
    expect(element.state).to.equal('ready');
  });

  it('asks for a goal where the attribute names none, and says so once', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => void said.push(words.join(' '));
    try {
      const element = await fixture<SdgGoalCard>(html`<sdg-goal-card goal="0" src=${answer(pages)}></sdg-goal-card>`);
      await waitUntil(() => element.state === 'empty');
      element.requestUpdate();
      await element.updateComplete;
    } finally {
      console.warn = warn;
    }
    expect(said.filter((line) => line.includes('<sdg-goal-card')).length).to.equal(1);
  });

  for (const [lang, wants] of [
    ['nn', ['Dette skal vi oppnå', 'Tiltak mål 3', 'På rett veg', 'Kjelde']],
    ['en', ['Goal 3', 'All are well.', 'What we will achieve', 'Measures for goal 3', 'On track', 'Priority']],
  ] as const)
    it(`speaks the language of the nearest lang: ${lang}`, async () => {
      const page = await fixture(html`<div lang=${lang}><sdg-goal-card goal="3" src=${answer(pages)}></sdg-goal-card></div>`);
      const element = page.querySelector('sdg-goal-card')!;
      await waitUntil(() => element.state === 'ready' && has(element, '.card'));
      for (const want of wants) expect(textOf(element)).to.contain(want);
    });

  it('has nothing wider than the page at 320 px', async () => {
    const element = await shown(html`<sdg-goal-card goal="3" style="width: 288px" src=${answer(pages)}></sdg-goal-card>`);
    for (const part of all<HTMLElement>(element, '.body *'))
      expect(part.getBoundingClientRect().right, part.outerHTML.slice(0, 80)).to.be.at.most(element.getBoundingClientRect().right + 1);
  });

  it('S02 S04 shows text from data as text, and links nowhere unsafe', async () => {
    const bad = '<img src=x onerror="window.hacked=1">';
    const hostile = {
      ...bare,
      title: bad,
      pages: [
        {
          goal: '3',
          heading: bad,
          text: bad,
          achieve: [bad],
          href: 'javascript:window.hacked=1',
          measures: bad,
          image: { src: 'javascript:window.hacked=1', alt: bad, credit: bad },
        },
      ],
    };
    const element = await shown(html`<sdg-goal-card goal="3" icons=${'javascript:1//'} src=${answer(hostile)}></sdg-goal-card>`);
    expect(has(element, 'img')).to.be.false;
    expect(has(element, 'a')).to.be.false;
    expect(textOf(element, '.sentence')).to.equal(bad);
    expect((window as unknown as Record<string, unknown>)['hacked']).to.be.undefined;
  });

  it('says which place in the document is wrong, and keeps what stands in the tag', async () => {
    const element = await fixture<SdgGoalCard>(
      html`<sdg-goal-card goal="3" src=${answer({ ...bare, pages: [{ goal: '3', image: { src: 'a.jpg' } }] })}><p>Reserve</p></sdg-goal-card>`,
    );
    expect((await heard(element, 'error')).detail.code).to.equal('invalid');
    expect(textOf(element, '.failure')).to.contain('pages[0].image.alt');
    expect(element.querySelector('p')!.checkVisibility()).to.be.true;
  });

  it('is the same after it was taken out and put back', async () => {
    const element = await shown(html`<sdg-goal-card goal="3" src=${answer(pages)}></sdg-goal-card>`);
    const before = textOf(element);
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await element.updateComplete;
    expect(textOf(element)).to.equal(before);
    element.goal = '12';
    await element.updateComplete;
    expect(textOf(element, '.heading')).to.contain('Mål 12');
  });
});
