import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/indicator-tile/define.js';
import type { IndicatorTile } from '../../src/elements/indicator-tile/indicator-tile.js';
import { answer, has, textOf } from '../support/answers.js';

const share = {
  title: { nb: 'Røykfrie', en: 'Smoke-free' },
  unit: { nb: 'prosent', en: 'per cent' },
  direction: 'up',
  target: { period: '2030', value: 20 },
  source: { name: 'SSB' },
  series: [{ name: 'Asker', values: { 2020: 10, 2024: 9 } }],
};

async function shown(template: ReturnType<typeof html>): Promise<IndicatorTile> {
  const element = await fixture<IndicatorTile>(template);
  await waitUntil(() => element.state === 'ready', 'the figures are shown');
  await element.updateComplete;
  return element;
}
const told = (element: Element): string => textOf(element, '.tile').replaceAll('\u00a0', ' ');

describe('indicator-tile', () => {
  it('is accessible', async () => {
    await expect(await shown(html`<indicator-tile src=${answer(share)}></indicator-tile>`)).to.be.accessible();
  });

  it('tells the newest figure, the change and since when, the status with its method, and the source', async () => {
    const element = await shown(html`<indicator-tile src=${answer(share)}></indicator-tile>`);
    expect(textOf(element, '.heading')).to.equal('Røykfrie');
    expect(told(element)).to.contain('9 % 2024').and.to.contain('−1 prosentpoeng siden 2020');
    expect(told(element)).to.contain('Går feil vei').and.to.contain('rett linje mot målet');
    expect(textOf(element, '.source')).to.contain('SSB');
    expect(has(element, '.drawing')).to.be.false;
  });

  it('says nothing of better or worse without a direction, and names the unit', async () => {
    const { direction: _, target: __, ...plain } = share;
    const element = await shown(html`<indicator-tile src=${answer({ ...plain, unit: 'personer' })}></indicator-tile>`);
    expect(told(element)).to.contain('9 personer, 2024').and.to.contain('−10,0 %');
    expect(has(element, '.status-of')).to.be.false;
  });

  it('speaks English', async () => {
    const element = await shown(html`<indicator-tile lang="en" src=${answer(share)}></indicator-tile>`);
    expect(told(element)).to.contain('since 2020').and.to.contain('Moving the wrong way');
  });

  it('says that there is no figure yet', async () => {
    const none = { ...share, series: [{ name: 'Asker', values: { 2024: null } }] };
    const element = await fixture<IndicatorTile>(html`<indicator-tile src=${answer(none)}></indicator-tile>`);
    await waitUntil(() => element.state === 'empty');
    expect(textOf(element, '.sentence')).to.equal('Ingen tall ennå.');
  });

  it('takes a place out of a statistical table, and follows when another one is asked for', async () => {
    const element = await shown(
      html`<indicator-tile src="/standin/ssb/api/pxwebapi/v2/tables/01222" region="3203" measure="Folketallet11"></indicator-tile>`,
    );
    expect(told(element)).to.contain('100 584 personer, Asker, 1. kvartal 2025');
    expect(textOf(element, '.source')).to.contain('Statistisk sentralbyrå');
    element.region = '3201';
    await waitUntil(() => told(element).includes('Bærum'), 'the other place');
  });

  it('says that a table has no such place', async () => {
    const element = await fixture<IndicatorTile>(
      html`<indicator-tile src="/standin/ssb/api/pxwebapi/v2/tables/01222" region="9999"></indicator-tile>`,
    );
    await waitUntil(() => element.state === 'error');
    expect(textOf(element, '.failure')).to.contain('«9999»');
  });

  it('takes the newest figure of the table inside the tag', async () => {
    const element = await shown(
      html`<indicator-tile
        ><table>
          <caption>Innbyggere (personer)</caption>
          <tr><th>År</th><th>Asker</th></tr>
          <tr><th>2024</th><td>98 815</td></tr>
          <tr><th>2025</th><td>100 492</td></tr>
        </table></indicator-tile
      >`,
    );
    expect(told(element)).to.contain('100 492 personer, Asker, 2025').and.to.contain('+1,7 % siden 2024');
  });

  it('keeps to a narrow column, and to a dark one', async () => {
    const box = await fixture(
      html`<div style="width:150px;color-scheme:dark;color:#eee;background:#111"><indicator-tile src=${answer(share)}></indicator-tile></div>`,
    );
    const element = box.querySelector<IndicatorTile>('indicator-tile')!;
    await waitUntil(() => element.state === 'ready');
    await element.updateComplete;
    expect(element.scrollWidth).to.be.at.most(150);
    await expect(element).to.be.accessible();
  });

  it('is the same after it was taken out and put back', async () => {
    const element = await shown(html`<indicator-tile src=${answer(share)}></indicator-tile>`);
    const before = textOf(element);
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await element.updateComplete;
    expect(textOf(element)).to.equal(before);
  });
});
