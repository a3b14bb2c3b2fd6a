import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/u4ssc-scorecard/define.js';
import type { U4sscScorecard } from '../../src/elements/u4ssc-scorecard/u4ssc-scorecard.js';
import { answer, has, heard, textOf } from '../support/answers.js';

const percent = '%';
const cities = {
  title: { nb: 'Asker og Karmøy', nn: 'Asker og Karmøy', en: 'Asker and Karmøy' },
  source: { name: 'ITU, 2020' },
  measurements: [
    {
      id: 'asker',
      name: 'Asker 2020',
      results: [
        { code: 'SC: SH: SI: 2C', value: '0.27' },
        { code: 'SC: SH: SI:4C', value: '67.94', unit: percent },
        { code: 'SC: SH: SA: 3A', value: 'No' },
        { code: 'SC: SH: FS: 1A', value: 'Not Reported' },
      ],
    },
    {
      id: 'karmoy',
      name: 'Karmøy 2020',
      results: [
        { code: 'EC: ICT: ICT: 3C', value: '95 424', unit: { nb: 'per 100 000 innbyggere', en: 'per 100 000 inhabitants' } },
        { code: 'EC: ICT: ICT: 4C', part: '3G', value: '96.67', unit: percent },
        { code: 'EC: ICT: ICT: 4C', part: '4G', value: '96.67', unit: percent },
      ],
    },
  ],
};
const withTargets = {
  ...cities,
  targets: [{ code: 'SC:SH:SI:4C', value: 80, direction: 'up' }],
  measurements: [...cities.measurements, { id: 'tredje', name: 'Tredje 2020', results: [{ code: 'SC:SH:SI:2C', value: 0.3 }] }],
};

async function shown(template: ReturnType<typeof html>): Promise<U4sscScorecard> {
  const element = await fixture<U4sscScorecard>(template);
  await waitUntil(() => element.state === 'ready' && element.shadowRoot?.querySelector('.list'), 'the figures are shown');
  await element.updateComplete;
  return element;
}
const root = (element: Element): ShadowRoot => element.shadowRoot!;
const all = <E extends Element>(element: Element, selector: string): E[] => [...root(element).querySelectorAll<E>(selector)];
const plain = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
/** The rows of the list that a reader sees, unfolded. */
const rows = (element: Element): string[] =>
  all<HTMLElement>(element, 'li.line')
    .filter((row) => row.checkVisibility())
    .map((row) => plain(row.textContent));
const rowOf = (element: Element, name: string): string => rows(element).find((row) => row.startsWith(name)) ?? '';
const button = (element: Element, text: string): HTMLButtonElement =>
  all<HTMLButtonElement>(element, '.choices button').find((item) => plain(item.textContent) === text)!;
async function press(element: U4sscScorecard, text: string): Promise<void> {
  button(element, text).click();
  await element.updateComplete;
  await element.updateComplete;
}

describe('u4ssc-scorecard', () => {
  it('is accessible', async () => {
    const element = await shown(html`<u4ssc-scorecard src=${answer(withTargets)}></u4ssc-scorecard>`);
    await expect(element).to.be.accessible();
    await press(element, 'Trygghet, bolig og inkludering');
    for (const part of all<HTMLDetailsElement>(element, 'details')) part.open = true;
    root(element).querySelector<HTMLButtonElement>('.buttons button')!.click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('says in words what is reported, what is not, what is not at hand, and that there are no points', async () => {
    const element = await shown(html`<u4ssc-scorecard src=${answer(cities)}></u4ssc-scorecard>`);
    expect(textOf(element, '.sentence')).to.equal(
      'Asker 2020: Av 91 indikatorer er 3 rapportert, 1 ikke rapportert, 87 ikke i uttrekket. ' +
        'Karmøy 2020: Av 91 indikatorer er 2 rapportert, 89 ikke i uttrekket. Ingen rapportert indikator har en målverdi, så det gis ingen poeng.',
    );
  });

  it('draws a cell for each of the 91 indicators, by what is known of it, core higher than advanced', async () => {
    const element = await shown(html`<u4ssc-scorecard src=${answer(cities)}></u4ssc-scorecard>`);
    const [ring, other] = all<SVGElement>(element, '.ring > svg');
    const count = (state: string): number => ring!.querySelectorAll(`path.${state}`).length;
    expect([count('reported'), count('not-reported'), count('not-at-hand')]).to.deep.equal([3, 1, 87]);
    expect(other!.querySelectorAll('path.reported').length).to.equal(2);
    expect(ring!.querySelector('path.not-reported')!.getAttribute('fill')).to.match(/^url\(#/);
    const lengths = [...ring!.querySelectorAll<SVGPathElement>('path.reported')].map((cell) => cell.getTotalLength());
    // Gini and voters are core, resilience plans advanced.
    expect(lengths[2]).to.be.lessThan(lengths[0]! - 10);
    expect(plain(ring!.querySelector('.centre')!.textContent)).to.equal('3');
  });

  it('shows each value as printed, with unit, code and kind, and beside it the other city', async () => {
    const element = await shown(html`<u4ssc-scorecard src=${answer(cities)}></u4ssc-scorecard>`);
    expect(rowOf(element, 'Gini')).to.equal('Gini-koeffisient SC: SH: SI: 2C kjerne Asker 2020: 0,27 Karmøy 2020: ikke i uttrekket');
    expect(rowOf(element, 'Valg')).to.contain('67,94 %');
    expect(rowOf(element, 'Beredskap')).to.contain('avansert Asker 2020: Nei');
    expect(rowOf(element, 'Lokal mat')).to.contain('Asker 2020: ikke rapportert Karmøy 2020: ikke i uttrekket');
    expect(rowOf(element, 'Abonnement på mobilt')).to.contain('95 424 per 100 000 innbyggere');
    expect(rowOf(element, 'Dekning')).to.contain('3G 96,67 %').and.to.contain('4G 96,67 %');
  });

  it('names every one of the 91, also those that nobody has at hand', async () => {
    const element = await shown(html`<u4ssc-scorecard src=${answer(cities)}></u4ssc-scorecard>`);
    expect(all(element, '.list li').length).to.equal(91);
    expect(all(element, 'li.line').length).to.equal(6);
  });

  it('has the same in a table of 91 indicators', async () => {
    const element = await shown(html`<u4ssc-scorecard src=${answer(cities)}></u4ssc-scorecard>`);
    expect(all(element, '.table-panel tr').length).to.equal(0);
    root(element).querySelector<HTMLButtonElement>('.buttons button')!.click();
    await element.updateComplete;
    // 91, one more for the second figure of one, and the headings.
    expect(all(element, '.table-panel tr').length).to.equal(93);
    const row = all(element, '.table-panel tr').find((item) => item.textContent.includes('Gini'));
    expect([...row!.children].map((cell) => plain(cell.textContent)).slice(4)).to.deep.equal(['kjerne', '0,27', 'ikke i uttrekket', '']);
  });

  it('shows a part of the ring by its button, opens it, says so, tells the page, and goes back', async () => {
    const element = await shown(html`<u4ssc-scorecard src=${answer(cities)}></u4ssc-scorecard>`);
    const chosen: unknown[] = [];
    element.parentElement!.addEventListener('bk-choose', (event) =>
      chosen.push((event as CustomEvent<{ segment: string }>).detail.segment),
    );
    expect(textOf(element, '.status')).to.equal('');
    await press(element, 'Samfunn og kultur');
    await press(element, 'Utdanning, helse og kultur');
    expect(button(element, 'Utdanning, helse og kultur').getAttribute('aria-pressed')).to.equal('true');
    expect(textOf(element, '.status')).to.equal('Utdanning, helse og kultur: viser 12 av 91 indikatorer.');
    const open = all<HTMLDetailsElement>(element, 'details.sub').filter((part) => part.checkVisibility());
    expect(open.map((part) => part.open)).to.deep.equal([true]);
    expect(rows(element)).to.deep.equal([]);
    await press(element, 'Helse');
    expect(
      all(element, '.category')
        .filter((item) => item.checkVisibility())
        .map((item) => plain(item.querySelector('.caption')!.textContent)),
    ).to.deep.equal(['Helse']);
    await press(element, 'Helse');
    expect(textOf(element, '.status')).to.equal('Alle 91: viser 91 av 91 indikatorer.');
    expect(rows(element).length).to.equal(6);
    expect(chosen).to.deep.equal(['SC', 'SC:EH', 'SC:EH:H', undefined]);
  });

  it('does the same where the ring is pressed, and from the list of choices on a small screen', async () => {
    const element = await shown(html`<u4ssc-scorecard src=${answer(cities)}></u4ssc-scorecard>`);
    root(element)
      .querySelector('.ring [data-segment="SC:SH:SI"]')!
      .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(element.segment).to.equal('SC:SH:SI');
    expect(rows(element).length).to.equal(2);
    const [own, other] = all<SVGElement>(element, '.ring > svg').map((ring) => plain(ring.textContent));
    expect(own).to.contain('2 av 5 rapportert');
    // Of these nobody knows anything: that is no nought.
    expect(other).to.contain('– 5 ikke i uttrekket').and.not.to.contain('av 5');
    const select = root(element).querySelector<HTMLSelectElement>('.some select')!;
    expect(select.options.length).to.equal(1 + 3 + 7 + 27);
    expect(select.value).to.equal('SC:SH:SI');
    select.value = 'EC';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(element.segment).to.equal('EC');
  });

  it('has the list of choices in place of the buttons at 320 px, and nothing is wider than the page', async () => {
    const element = await shown(html`<u4ssc-scorecard style="width: 320px" src=${answer(withTargets)}></u4ssc-scorecard>`);
    expect(root(element).querySelector('.some')!.checkVisibility()).to.be.true;
    expect(button(element, 'Økonomi').checkVisibility()).to.be.false;
    element.style.width = '600px';
    expect(root(element).querySelector('.some')!.checkVisibility()).to.be.false;
    expect(button(element, 'Økonomi').checkVisibility()).to.be.true;
    element.style.width = '320px';
    for (const part of all<HTMLElement>(element, '.list *, .rings *, .choices *'))
      if (part.checkVisibility() && !part.closest('.heard'))
        expect(part.getBoundingClientRect().right, part.outerHTML.slice(0, 80)).to.be.at.most(element.getBoundingClientRect().right + 1);
  });

  it('gives points only where there is a target, and says where there is none', async () => {
    const element = await shown(html`<u4ssc-scorecard src=${answer(withTargets)}></u4ssc-scorecard>`);
    expect(rowOf(element, 'Valg')).to.contain('67,94 % 3 av 4 poeng, mål: minst 80 %');
    expect(rowOf(element, 'Gini')).to.contain('0,27 uten målverdi');
    expect(textOf(element, '.sentence')).to.contain('3 av 4 poeng (1 med målverdi).');
  });

  it('shows those that are asked for, and lets the reader choose where there are more than two', async () => {
    const element = await shown(html`<u4ssc-scorecard measurements="tredje asker" src=${answer(withTargets)}></u4ssc-scorecard>`);
    expect(all(element, '.ring .of').map((name) => name.textContent)).to.deep.equal(['Tredje 2020', 'Asker 2020']);
    const second = all<HTMLSelectElement>(element, 'select')[1]!;
    expect(second.value).to.equal('asker');
    second.value = '';
    second.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(all(element, '.ring .of').map((name) => name.textContent)).to.deep.equal(['Tredje 2020']);
    expect(textOf(element, '.sentence')).to.not.contain('Asker');
  });

  it('falls back on an unknown part or measurement, and says so once', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => void said.push(words.join(' '));
    try {
      const element = await shown(html`<u4ssc-scorecard segment="SC:XX" measurements="ingen" src=${answer(cities)}></u4ssc-scorecard>`);
      expect(all(element, '.ring').length).to.equal(2);
      expect(rows(element).length).to.equal(6);
      element.requestUpdate();
      await element.updateComplete;
    } finally {
      console.warn = warn;
    }
    expect(said.filter((line) => String(line).includes('u4ssc-scorecard')).length).to.equal(2);
  });

  for (const [lang, wants] of [
    ['nn', ['ikkje i uttrekket', 'Valdeltaking', 'Kjelde', 'Tryggleik']],
    ['en', ['not in this extract', 'Voter turnout', 'Source', '95,424 per 100 000 inhabitants', 'No']],
  ] as const)
    it(`speaks the language of the nearest lang: ${lang}`, async () => {
      const page = await fixture(html`<div lang=${lang}><u4ssc-scorecard src=${answer(cities)}></u4ssc-scorecard></div>`);
      const element = page.querySelector('u4ssc-scorecard')!;
      await waitUntil(() => element.state === 'ready');
      await element.updateComplete;
      for (const want of wants) expect(plain(textOf(element))).to.contain(want);
    });

  for (const kind of ['SVG', 'PNG'])
    it(`gives its rings as a picture, with the words that they need: ${kind}`, async () => {
      const element = await shown(
        html`<u4ssc-scorecard loading="eager" segment="SC:SH" src=${answer(cities)} lang="nb"></u4ssc-scorecard>`,
      );
      const make = URL.createObjectURL;
      const made = new Promise<Blob>((done) => {
        URL.createObjectURL = (blob: Blob) => {
          done(blob);
          return make.call(URL, blob);
        };
      });
      all<HTMLButtonElement>(element, '.downloads button')
        .find((item) => item.textContent.includes(kind))!
        .click();
      const blob = await made.finally(() => (URL.createObjectURL = make));
      if (kind === 'PNG') {
        const { width, height } = await createImageBitmap(blob);
        expect([width, height > 800]).to.deep.equal([2 * 1032, true]);
        return;
      }
      const svg = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
      const texts = [...svg.querySelectorAll('text')].map((text) => text.textContent);
      for (const text of [
        'Asker og Karmøy',
        'Asker 2020',
        'Karmøy 2020',
        'Miljø',
        'ikke rapportert',
        'av 17 rapportert',
        'Kilde: ITU, 2020',
      ])
        expect(texts).to.include(text);
      expect(svg.querySelectorAll('path').length).to.be.greaterThan(2 * 91);
      expect(svg.documentElement.outerHTML).not.to.match(/NaN|undefined/);
    });

  it('says that there are no figures yet', async () => {
    const element = await fixture<U4sscScorecard>(
      html`<u4ssc-scorecard src=${answer({ title: 'Tom', measurements: [{ name: 'By', results: [] }] })}></u4ssc-scorecard>`,
    );
    await waitUntil(() => element.state === 'empty');
    await element.updateComplete;
    expect(textOf(element, '.sentence')).to.equal('Ingen tall ennå.');
    expect(has(element, '.ring')).to.be.false;
    await expect(element).to.be.accessible();
  });

  it('says where a code is not one of the 91, and keeps what stands in the tag', async () => {
    const wrong = { title: 'Feil', measurements: [{ name: 'By', results: [{ code: 'SC: XX: 1C', value: 1 }] }] };
    const element = await fixture<U4sscScorecard>(html`<u4ssc-scorecard src=${answer(wrong)}><p>Reserve</p></u4ssc-scorecard>`);
    expect((await heard(element, 'error')).detail.code).to.equal('invalid');
    expect(textOf(element, '.failure')).to.contain('SC: XX: 1C');
    expect(element.querySelector('p')!.checkVisibility()).to.be.true;
  });

  it('S02 shows text from data as text', async () => {
    const bad = '<img src=x onerror="window.hacked=1">';
    const hostile = {
      title: bad,
      source: { name: bad, url: 'javascript:window.hacked=1', licence: bad },
      notes: [bad],
      measurements: [{ id: bad, name: bad, results: [{ code: 'SC:SH:SI:2C', part: bad, value: bad, unit: bad, note: bad }] }],
    };
    const element = await shown(html`<u4ssc-scorecard src=${answer(hostile)}></u4ssc-scorecard>`);
    root(element).querySelector<HTMLButtonElement>('.buttons button')!.click();
    await element.updateComplete;
    expect(has(element, 'img')).to.be.false;
    expect(has(element, 'a')).to.be.false;
    expect(textOf(element, '.heading')).to.equal(bad);
    expect((window as unknown as Record<string, unknown>)['hacked']).to.be.undefined;
  });

  it('is the same after it was taken out and put back', async () => {
    const element = await shown(html`<u4ssc-scorecard src=${answer(cities)}></u4ssc-scorecard>`);
    await press(element, 'Samfunn og kultur');
    const before = textOf(element);
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await element.updateComplete;
    expect(textOf(element)).to.equal(before);
    await press(element, 'Samfunn og kultur');
    expect(element.segment).to.equal('');
  });
});
