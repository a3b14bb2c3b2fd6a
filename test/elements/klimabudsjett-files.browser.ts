import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/klimabudsjett-bar/define.js';
import type { KlimabudsjettBar } from '../../src/elements/klimabudsjett-bar/klimabudsjett-bar.js';
import { smallBudget } from '../fixtures/climate.js';
import { answer, heard, textOf } from '../support/answers.js';

const accounts = '/demo/data/utslipp-grenland.csv';

async function shown(template: ReturnType<typeof html>): Promise<KlimabudsjettBar> {
  const element = await fixture<KlimabudsjettBar>(template);
  await waitUntil(() => element.state === 'ready', 'the figures are shown');
  await element.updateComplete;
  return element;
}
const said = (element: Element, selector?: string): string => textOf(element, selector).replaceAll('\u00a0', ' ');

describe('klimabudsjett-bar from files', () => {
  it('is accessible, and shows the accounts of the place in the file without a document', async () => {
    const element = await shown(html`<klimabudsjett-bar accounts-src=${accounts} accounts-place="Skien"></klimabudsjett-bar>`);
    await expect(element).to.be.accessible();
    expect(said(element, '.heading')).to.equal('Klimagassutslipp i Skien');
    expect(said(element, '.sentence')).to.contain('118 119 tonn').and.to.contain('2024');
    expect(said(element, '.footer')).to.contain('Kilde: utslipp-grenland.csv');
  });

  it('follows the page’s language in the title that no document has', async () => {
    const element = await shown(html`<klimabudsjett-bar lang="nn" accounts-src=${accounts} accounts-place="Bamble"></klimabudsjett-bar>`);
    expect(said(element, '.heading')).to.equal('Klimagassutslepp i Bamble');
  });

  it('calls a place that was asked for by number what the file calls it', async () => {
    const csv = 'Kommunenummer;Kommune;År;Sektor;Utslipp\r\n301;Oslo;2009;Sjøfart;1,5\r\n4003;Skien;2009;Sjøfart;2';
    const element = await shown(html`<klimabudsjett-bar accounts-src=${answer(csv)} accounts-place="0301"></klimabudsjett-bar>`);
    expect(said(element, '.heading')).to.equal('Klimagassutslipp i Oslo');
  });

  it('fetches anew when the place is another', async () => {
    const element = await shown(html`<klimabudsjett-bar accounts-src=${accounts} accounts-place="Skien"></klimabudsjett-bar>`);
    element.accountsPlace = 'Porsgrunn';
    await heard(element, 'load');
    expect(said(element, '.sentence')).to.contain('1 972 802 tonn');
  });

  it('adds repeated rows up and says so', async () => {
    const csv = 'Kommune;År;Sektor;Utslipp\r\nA;2009;Jordbruk;1,5\r\nA;2009;Jordbruk;2';
    const element = await shown(html`<klimabudsjett-bar accounts-src=${answer(csv)}></klimabudsjett-bar>`);
    expect(said(element)).to.contain('1 av 2 linjer i filen har samme år, sektor og kilde som en annen linje');
  });

  it('follows the addresses in a document, relative to it', async () => {
    const element = await shown(html`<klimabudsjett-bar src="/demo/data/klimabudsjett-eksempel.json"></klimabudsjett-bar>`);
    await waitUntil(() => said(element).includes('Karbonfangst på forbrenningsanlegget'), 'the measures are listed');
    expect(said(element)).to.contain('Tomme celler under «Sektor»');
  });

  it('puts measures from a sheet into a document of the page', async () => {
    const sheet = 'Tiltak;Sektor;Status;Effekt 2030\r\nLadepunkter;Veitrafikk;Vedtatt;26 724';
    const element = await shown(html`<klimabudsjett-bar src=${answer(smallBudget)} measures-src=${answer(sheet)}></klimabudsjett-bar>`);
    await waitUntil(() => said(element).includes('Ladepunkter'), 'the measure is listed');
    expect(said(element)).to.contain('26 724');
  });

  it('tells which municipality must be chosen, and what it cannot read', async () => {
    const cases = [
      [html`<klimabudsjett-bar loading="eager" accounts-src=${accounts}></klimabudsjett-bar>`, 'Velg en verdi for «Kommune»'],
      [
        html`<klimabudsjett-bar loading="eager" accounts-src=${accounts} accounts-place="Tinn"></klimabudsjett-bar>`,
        'Kilden har ingen tall for «Tinn» i «Kommune»',
      ],
      [
        html`<klimabudsjett-bar loading="eager" accounts-src=${answer('Kommune;År;Sektor;Utslipp\nA;2009;Jordbruk;mye')}></klimabudsjett-bar>`,
        'linje 2',
      ],
    ] as const;
    for (const [template, sentence] of cases) {
      const element = await fixture<KlimabudsjettBar>(template);
      await waitUntil(() => element.state === 'error', sentence, { timeout: 4000 });
      expect(said(element, '.failure')).to.contain(sentence);
    }
  });

  it('is the same after it has been taken away and put back', async () => {
    const element = await shown(html`<klimabudsjett-bar accounts-src=${accounts} accounts-place="Skien"></klimabudsjett-bar>`);
    const before = said(element, '.sentence');
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await element.updateComplete;
    expect(said(element, '.sentence')).to.equal(before);
  });
});
