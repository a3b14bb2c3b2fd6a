import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/klimabudsjett-bar/define.js';
import type { KlimabudsjettBar } from '../../src/elements/klimabudsjett-bar/klimabudsjett-bar.js';
import { smallBudget } from '../fixtures/climate.js';
import { answer, has, heard, textOf } from '../support/answers.js';

const oslo = '/demo/data/oslo-klimabudsjett-2023.json';
const skien = '/demo/data/skien-klimaregnskap.json';
const example = '/demo/data/klimabudsjett-eksempel.json';

async function shown(template: ReturnType<typeof html>): Promise<KlimabudsjettBar> {
  const element = await fixture<KlimabudsjettBar>(template);
  const isShown = (): boolean => !has(element, '.drawing') || has(element, '.reader');
  await waitUntil(() => element.state === 'ready' && has(element, '.figure') && isShown(), 'the figures are shown', { timeout: 8000 });
  return element;
}
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const said = (element: Element, selector?: string): string => plain(textOf(element, selector));
const drawn = (element: Element): Promise<void> =>
  waitUntil(() => element.shadowRoot?.querySelector('.drawn .engine svg'), 'the engine has drawn');
const written = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('.drawing text')].map((text) => plain(text.textContent));
const radio = (element: Element, label: string): HTMLInputElement =>
  [...element.shadowRoot!.querySelectorAll('label')].find((item) => item.textContent.trim() === label)!.querySelector('input')!;
const readOff = async (element: KlimabudsjettBar, slot: number): Promise<string> => {
  const slider = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=range]')!;
  slider.value = String(slot);
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
  return plain(slider.getAttribute('aria-valuetext') ?? '');
};

/** The measures as they are read: each row's cells without their labels. */
const rows = (element: Element): string[][] =>
  [...element.shadowRoot!.querySelectorAll('.measures tbody tr')].map((row) =>
    [...row.children].map((cell) => {
      const copy = cell.cloneNode(true) as Element;
      copy.querySelectorAll('.label').forEach((label) => label.remove());
      return plain(copy.textContent.replaceAll(/\s+/g, ' ').trim());
    }),
  );
const select = (element: Element, label: string, value: string): void => {
  const field = [...element.shadowRoot!.querySelectorAll('label')].find(
    (item) => item.firstChild?.nextSibling && item.textContent.trim().startsWith(label) && item.querySelector('select'),
  )!;
  const choice = field.querySelector('select')!;
  choice.value = value;
  choice.dispatchEvent(new Event('change', { bubbles: true }));
};
/** What the element tells of the reader's choices. */
const chosen = (element: Element): unknown[] => {
  const told: unknown[] = [];
  element.addEventListener('bk-choose', (event) => told.push((event as CustomEvent<unknown>).detail));
  return told;
};

describe('klimabudsjett-bar', () => {
  it('is accessible, folded and unfolded', async function () {
    // All that the document has, twice.
    this.timeout(40_000);
    const element = await shown(html`<klimabudsjett-bar src=${oslo}></klimabudsjett-bar>`);
    await expect(element).to.be.accessible();
    element.shadowRoot!.querySelector<HTMLButtonElement>('[aria-controls=table]')!.click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('says how much, which way, and that it is not enough', async () => {
    const element = await shown(html`<klimabudsjett-bar src=${oslo}></klimabudsjett-bar>`);
    const sentence = said(element, '.sentence');
    for (const part of [
      'når ikke klimamålet for 2030',
      '62 prosent lavere',
      'Målet er 95 prosent',
      'Det mangler 33 prosentpoeng, om lag 476 000 tonn',
    ])
      expect(sentence).to.contain(part);
    expect(written(element).join(' ')).to.contain('Mangler 33 prosentpoeng');
    expect(written(element)).to.contain('Utslipp i prosent av 2009');
  });

  it('reads the years off in words, from the top of the bar', async () => {
    const element = await shown(html`<klimabudsjett-bar src=${oslo}></klimabudsjett-bar>`);
    expect(await readOff(element, 11)).to.equal(
      '2030: Utslippsramme 5 % (−95 %); Referansebane 61 % (−39 %); Vedtatte tiltak 23 prosentpoeng; Ikke dekket 33 prosentpoeng; Innenfor rammen 5 %',
    );
    expect(await readOff(element, 0)).to.equal('2009: Klimaregnskap 100 %');
  });

  it('speaks in tonnes when the reader chooses so, and keeps the sentence', async () => {
    const element = await shown(html`<klimabudsjett-bar src=${oslo}></klimabudsjett-bar>`);
    const before = said(element, '.sentence');
    expect(radio(element, 'prosent').checked).to.be.true;
    radio(element, 'tonn').click();
    await element.updateComplete;
    expect(radio(element, 'prosent').checked).to.be.false;
    expect(written(element)).to.contain('Utslipp i 1 000 tonn CO₂-ekvivalenter');
    expect(written(element).join(' ')).to.contain('Mangler 476 000 tonn');
    expect(await readOff(element, 11)).to.contain('Ikke dekket 476 156 tonn');
    expect(said(element, '.sentence')).to.equal(before);
    expect(element.unit).to.equal('tonnes');
  });

  it('speaks of the budget year that the reader chooses', async () => {
    const element = await shown(html`<klimabudsjett-bar src=${oslo}></klimabudsjett-bar>`);
    radio(element, '2023').click();
    await element.updateComplete;
    expect(said(element, '.sentence')).to.contain('holder ikke utslippsrammen for 2023');
    expect(said(element, '.sentence')).to.contain('mangler 19 prosentpoeng');
    expect(written(element)).to.contain('Mangler 19 prosentpoeng');
  });

  it('takes unit and year from the page, and falls back on what it does not know', async () => {
    const element = await shown(html`<klimabudsjett-bar src=${oslo} unit="tonnes" year="2023"></klimabudsjett-bar>`);
    expect(radio(element, 'tonn').checked && radio(element, '2023').checked).to.be.true;
    element.setAttribute('unit', 'kg');
    element.setAttribute('year', '2040');
    await element.updateComplete;
    expect(radio(element, 'prosent').checked && radio(element, '2030').checked).to.be.true;
  });

  it('has each figure of the drawing in the table', async () => {
    const element = await shown(html`<klimabudsjett-bar src=${oslo}></klimabudsjett-bar>`);
    const rows = [...element.shadowRoot!.querySelectorAll('.table-panel tbody tr')];
    const last = [...rows.at(-1)!.children].map((cell) => plain(cell.textContent.trim()));
    expect(last).to.deep.equal(['2030', '', '', '−39', '880 156', '−95', '72 144', '−62', '548 300', '33', '476 156']);
  });

  it('lists the measures, with words where there is no number, and says that the sums differ', async () => {
    const element = await shown(html`<klimabudsjett-bar src=${oslo} year="2023"></klimabudsjett-bar>`);
    expect(rows(element)).to.have.length(27);
    expect(said(element, '.measures tbody')).to.contain('Ikke beregnet').and.to.contain('Legger til rette').and.to.contain('ingen tall');
    const sums = plain(
      [...element.shadowRoot!.querySelectorAll('.measures tfoot :is(th, td)')].map((cell) => cell.textContent).join(' '),
    ).replaceAll(/\s+/g, ' ');
    for (const part of ['Sum av radene 75 300', 'Oppgitt samlet virkning 74 300', 'Forskjell +1 000']) expect(sums).to.contain(part);
    expect(said(element, '.part-measures .notes')).to.contain('1 000 tonn mer');
  });

  it('has the picture first, and below it all that the document has', async () => {
    const element = await shown(html`<klimabudsjett-bar src=${oslo}></klimabudsjett-bar>`);
    const headings = [...element.shadowRoot!.querySelectorAll('.part-heading')].map((item) => item.textContent.trim());
    expect(headings).to.deep.equal([
      'Sektorene',
      'Tiltak: hvem gjør hva',
      'To utgaver av de samme utslippene',
      'Regnskapet mot rammen, år for år',
      'Ikke publisert som data ennå',
    ]);
  });

  it('shows one view alone, from the page and by the reader’s choice', async () => {
    const element = await shown(html`<klimabudsjett-bar src=${oslo} view="overview"></klimabudsjett-bar>`);
    expect(has(element, '.part-measures')).to.equal(false);
    const told = chosen(element);
    select(element, 'Vis', 'measures');
    await waitUntil(() => has(element, '.measures tbody'), 'the measures have come', { timeout: 8000 });
    expect(told).to.deep.equal([{ view: 'measures' }]);
    expect(has(element, '.drawing')).to.equal(false);
    expect(said(element, '.heading')).to.equal('Oslos klimabudsjett 2023: tiltakene');
    expect(said(element, '.sentence')).to.contain('27 tiltak gir til sammen 336 350 tonn lavere utslipp i 2030');
    await expect(element).to.be.accessible();
  });

  it('takes in what is missing by a bracket, in percent and in tonnes', async () => {
    const element = await shown(html`<klimabudsjett-bar src=${oslo} engine="none"></klimabudsjett-bar>`);
    const bracket = (): boolean =>
      [...element.shadowRoot!.querySelectorAll('svg.front path')].some((path) =>
        /^M[-\d.]+ [-\d.]+h[\d.]+V[-\d.]+h-/.test(path.getAttribute('d') ?? ''),
      );
    expect(bracket()).to.equal(true);
    radio(element, 'tonn').click();
    await element.updateComplete;
    expect(bracket()).to.equal(true);
  });

  it('filters the measures by a sector that is pressed, says how many are left, and tells of the choice', async () => {
    const element = await shown(html`<klimabudsjett-bar src=${oslo}></klimabudsjett-bar>`);
    const told = chosen(element);
    const sector = [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.bars th button')].find(
      (item) => item.textContent.trim() === 'Sjøfart',
    )!;
    sector.click();
    await element.updateComplete;
    expect(rows(element).map((row) => row[0])).to.deep.equal([
      'Utslippsfrie hurtigbåter',
      'Landstrøm for containerskip, tankskip og cruiseskip',
    ]);
    expect(told).to.deep.equal([{ sector: 'sjo' }]);
    await waitUntil(() => said(element, '[role=status]') === 'Viser 2 av 27 tiltak.');
    sector.click();
    await element.updateComplete;
    expect(rows(element)).to.have.length(27);
    expect(told.at(-1)).to.deep.equal({ sector: undefined });
  });

  it('sorts by effect, with what has no number last, whichever way', async () => {
    const element = await shown(html`<klimabudsjett-bar src=${oslo} view="measures"></klimabudsjett-bar>`);
    const heading = (): HTMLElement =>
      [...element.shadowRoot!.querySelectorAll<HTMLElement>('.measures thead th')].find((item) => item.textContent.includes('Virkning'))!;
    heading().querySelector('button')!.click();
    await element.updateComplete;
    expect(heading().getAttribute('aria-sort')).to.equal('descending');
    expect(rows(element)[0]?.[0]).to.equal('Karbonfangst ved anlegget på Klemetsrud');
    expect(rows(element).at(-1)?.at(-1)).to.contain('ingen tall');
    heading().querySelector('button')!.click();
    await element.updateComplete;
    expect(heading().getAttribute('aria-sort')).to.equal('ascending');
    expect(rows(element)[0]?.at(-1)).to.contain('250');
    expect(rows(element).at(-1)?.at(-1)).to.contain('ingen tall');
  });

  it('shows cost per tonne, ranges, overlaps and certainty as word and pattern, where a document has them', async () => {
    const element = await shown(html`<klimabudsjett-bar src=${example} view="measures"></klimabudsjett-bar>`);
    const all = rows(element);
    expect(all[0]).to.include.members(['vedtatt', '1 200', '750']);
    expect(all[1]?.join(' ')).to.contain('300–900').and.to.contain('Overlapper med «Ladepunkter').and.to.contain('usikker virkning');
    expect(all[1]?.at(-1)).to.equal('');
    expect(said(element, '.measures tfoot')).to.contain('Sum av radene, vedtatte tiltak').and.to.contain('identifiserte tiltak');
    select(element, 'Sikkerhet', 'identified');
    await element.updateComplete;
    expect(rows(element)).to.have.length(3);
    expect(
      new Set([...element.shadowRoot!.querySelectorAll('.certainty rect[fill^=url]')].map((item) => item.getAttribute('fill'))),
    ).to.deep.equal(new Set(['url(#lines)']));
    await expect(element).to.be.accessible();
  });

  it('puts indirect emissions in a panel of their own', async () => {
    const element = await shown(html`<klimabudsjett-bar src=${example} view="indirect"></klimabudsjett-bar>`);
    expect(said(element, '.sentence')).to.contain('legges aldri sammen med de direkte');
    expect(written(element)).to.contain('Bygg og anlegg');
  });

  it('makes no tonnes of the per cents of an edition that does not say what they are of', async () => {
    const element = await shown(html`<klimabudsjett-bar src=${oslo} view="vintages" unit="tonnes"></klimabudsjett-bar>`);
    await waitUntil(() => said(element).includes('Klimabudsjett 2024 oppgir ikke utslippene i 2009 i tonn'), 'it says so');
    expect(said(element)).to.contain('Klimabudsjett 2024 (%)');
  });

  it('lays two editions over each other, and explains why they differ', async () => {
    const element = await shown(html`<klimabudsjett-bar src=${oslo} view="vintages"></klimabudsjett-bar>`);
    expect(said(element, '.sentence')).to.contain('sier 62 prosent lavere').and.to.contain('63 prosent lavere').and.to.contain('Hvorfor');
    select(element, 'Sammenlign med', 'regnskap-2017');
    await element.updateComplete;
    expect(said(element, '.table-panel')).to.contain('−22');
  });

  it('sets the accounts against the frame, year by year; what is not published is not filled in', async () => {
    const element = await shown(html`<klimabudsjett-bar src=${oslo} view="frame"></klimabudsjett-bar>`);
    const years = [...element.shadowRoot!.querySelectorAll('.bars tbody tr')].map((row) =>
      plain(row.textContent.replaceAll(/\s+/g, ' ').trim()),
    );
    expect(years[1]).to.equal('2021 −34 % −30 %Klimabudsjett 2024 4 prosentpoeng over');
    expect(years[2]).to.equal('2022 −43 % ikke publisert ennå');
  });

  it('says plainly what is not published', async () => {
    const element = await fixture<KlimabudsjettBar>(
      html`<klimabudsjett-bar src="/demo/data/asker-klimabudsjett.json"></klimabudsjett-bar>`,
    );
    await waitUntil(() => has(element, '.not-published'));
    expect(said(element, '.sentence')).to.equal('Asker har ikke publisert klimatallene sine som data ennå.');
    expect(element.shadowRoot!.querySelectorAll('.not-published li')).to.have.length(4);
    await expect(element).to.be.accessible();
  });

  it('follows a year that is chosen elsewhere, and does not tell of it again', async () => {
    const page = await fixture(
      html`<div><klimabudsjett-bar id="one" src=${oslo} view="overview"></klimabudsjett-bar><klimabudsjett-bar id="two" follow="one" src=${oslo} view="overview"></klimabudsjett-bar></div>`,
    );
    const [one, two] = [...page.querySelectorAll('klimabudsjett-bar')] as [KlimabudsjettBar, KlimabudsjettBar];
    await waitUntil(() => one.state === 'ready' && two.state === 'ready' && has(two, 'svg.front'));
    const told = chosen(two);
    await waitUntil(async () => {
      radio(one, '2030').click();
      radio(one, '2023').click();
      await two.updateComplete;
      return two.year === 2023;
    });
    expect(said(two, '.sentence')).to.contain('2023');
    expect(told).to.deep.equal([]);
  });

  for (const [lang, words] of [
    ['nn', ['når ikkje klimamålet', 'Det manglar 33 prosentpoeng', 'Verknad 2030', 'Kjelde', 'rekneskap mot ramme']],
    ['en', ['does not reach its climate goal', '33 percentage points missing', 'Effect 2030', 'Show in', 'Published total effect']],
  ] as const)
    it(`speaks ${lang}`, async () => {
      const element = await shown(html`<klimabudsjett-bar lang=${lang} src=${oslo}></klimabudsjett-bar>`);
      for (const word of words) expect(said(element)).to.contain(word);
    });

  it('shows accounts by sector where there is no budget', async () => {
    const element = await shown(html`<klimabudsjett-bar src=${skien}></klimabudsjett-bar>`);
    await expect(element).to.be.accessible();
    expect(said(element, '.sentence')).to.equal(
      'Skien slapp ut 118 119 tonn CO₂-ekvivalenter i 2024. Det er 28,4 prosent lavere enn i 2009. Størst utslipp: Veitrafikk, 40 prosent.',
    );
    expect(has(element, '.part-measures')).to.equal(false);
    expect(await readOff(element, 12))
      .to.contain('Andre sektorer 1,2 %')
      .and.to.contain('Veitrafikk 28,5 %');
  });

  it('lets a sector stand out, by the legend where a phone has no room for names; the numbers say which is which', async () => {
    const page = await fixture(
      html`<div style="width: 288px"><klimabudsjett-bar src=${skien} view="accounts" engine="none"></klimabudsjett-bar></div>`,
    );
    const element = page.querySelector('klimabudsjett-bar')!;
    await waitUntil(() => has(element, '.legend'));
    const names = [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.legend button')];
    expect(names.at(-1)?.textContent.trim()).to.match(/^1\s*Veitrafikk$/);
    expect(written(element)).to.contain('1').and.to.contain('7');
    const told = chosen(element);
    const jordbruk = names.find((item) => item.textContent.includes('Jordbruk'))!;
    expect(jordbruk.getAttribute('aria-pressed')).to.equal('false');
    jordbruk.click();
    await element.updateComplete;
    expect(told).to.deep.equal([{ sector: 'jordbruk' }]);
    expect(element.shadowRoot!.querySelector('.marks rect')?.getAttribute('fill')).to.equal('var(--_series-3)');
    expect(page.scrollWidth).to.be.at.most(288);
  });

  it('leaves the parts above where they are when one is taken out', async () => {
    const page = await fixture(
      html`<div style="width: 288px"><klimabudsjett-bar src=${oslo} view="overview" engine="none"></klimabudsjett-bar></div>`,
    );
    const element = page.querySelector('klimabudsjett-bar')!;
    await waitUntil(() => has(element, '.legend'));
    const gap = (): string[] =>
      [...element.shadowRoot!.querySelectorAll('.marks rect[fill="var(--_danger)"]')].map((item) => item.getAttribute('y') ?? '');
    const before = gap();
    const within = [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.legend button')].find((item) =>
      item.textContent.includes('Innenfor'),
    )!;
    within.click();
    await element.updateComplete;
    expect(within.getAttribute('aria-pressed')).to.equal('false');
    expect(gap()).to.deep.equal(before);
  });

  it('compares places for each inhabitant, or by their own development', async () => {
    const element = await shown(html`<klimabudsjett-bar src=${skien} view="comparison"></klimabudsjett-bar>`);
    expect(said(element, '.sentence')).to.contain('2,1 tonn per innbygger i 2024');
    select(element, 'Sammenlign', 'index');
    await element.updateComplete;
    expect(said(element, '.sentence')).to.contain('Når utslippene i 2009 settes til 100, var de 72 i Skien i 2024');
  });

  it('says that there are no figures in a budget without any', async () => {
    const element = await fixture<KlimabudsjettBar>(
      html`<klimabudsjett-bar src=${answer({ ...smallBudget, accounts: [] })}></klimabudsjett-bar>`,
    );
    await waitUntil(() => element.state === 'empty');
    await element.updateComplete;
    expect(said(element, '.sentence')).to.equal('Ingen tall ennå.');
    await expect(element).to.be.accessible();
  });

  it('says what the document lacks, and keeps what stood in the tag', async () => {
    const element = await fixture<KlimabudsjettBar>(
      html`<klimabudsjett-bar src=${answer({ title: 'x', place: 'x', results: [{ year: 2030, decided: -5 }] })}><a href="/">Klimabudsjettet</a></klimabudsjett-bar>`,
    );
    expect((await heard(element, 'error')).detail).to.deep.equal({ code: 'invalid', path: 'reference' });
    await element.updateComplete;
    expect(said(element, '.failure')).to.contain('reference');
    expect(element.shadowRoot?.querySelector('slot')).to.exist;
    await expect(element).to.be.accessible();
  });

  it('S02 shows text from data as text', async () => {
    const bad = '<img src=x onerror="window.hacked=1">';
    const measures = [{ name: bad, sector: bad, responsible: bad, effect: { 2030: bad } }];
    const hostile = {
      ...smallBudget,
      title: bad,
      place: bad,
      notes: [bad],
      measures,
      accounts: [{ year: 2009, sectors: { [bad]: 5, ['__proto__']: 1 } }],
    };
    const element = await shown(html`<klimabudsjett-bar src=${answer(hostile)}></klimabudsjett-bar>`);
    await drawn(element);
    expect(element.shadowRoot?.querySelector('img')).to.be.null;
    expect(textOf(element, '.measures tbody')).to.contain(bad);
    expect(has(element, '.bars')).to.equal(true);
  });

  it('is the same after it was taken out and put back', async () => {
    const element = await shown(html`<klimabudsjett-bar src=${oslo}></klimabudsjett-bar>`);
    await drawn(element);
    const before = said(element);
    const place = element.parentElement!;
    element.remove();
    expect(element.shadowRoot?.querySelector('.engine svg')).to.be.null;
    place.append(element);
    await drawn(element);
    expect(said(element)).to.equal(before);
    expect(element.shadowRoot?.querySelectorAll('.engine svg').length).to.equal(1);
  });
});
