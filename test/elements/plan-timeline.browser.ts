import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/plan-timeline/define.js';
import type { PlanTimeline } from '../../src/elements/plan-timeline/plan-timeline.js';
import { answer, has, heard, textOf } from '../support/answers.js';

const asker = '/demo/data/asker-planprosess.json';

async function shown(template: ReturnType<typeof html>): Promise<PlanTimeline> {
  const element = await fixture<PlanTimeline>(template);
  await waitUntil(() => element.state === 'ready' && has(element, '.item'), 'the items are shown');
  return element;
}
const said = (element: Element, selector?: string): string => textOf(element, selector).replaceAll('\u00a0', ' ');
const all = (element: Element, selector: string): Element[] => [...element.shadowRoot!.querySelectorAll(selector)];
const headings = (element: Element): string[] => all(element, '.state').map((item) => item.textContent.trim());
async function pick(element: PlanTimeline, label: string, value: string): Promise<void> {
  const select = all(element, 'label')
    .find((item) => item.textContent.trim().startsWith(label))!
    .querySelector('select')!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}
/** The text of the file that the next press of a button hands over, and its name. */
async function saved(press: () => void): Promise<{ name: string; text: string }> {
  const { click } = HTMLAnchorElement.prototype;
  try {
    return await new Promise((resolve) => {
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        void fetch(this.href)
          .then((response) => response.text())
          .then((text) => resolve({ name: this.download, text }));
      };
      press();
    });
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
}

describe('plan-timeline', () => {
  it('is accessible, with the table and what has been open', async () => {
    const element = await shown(html`<plan-timeline src=${asker} now="2019-02-01" heading-level="2"></plan-timeline>`);
    element.shadowRoot!.querySelector<HTMLButtonElement>('[aria-controls=table]')!.click();
    element.shadowRoot!.querySelector('details')!.open = true;
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('puts what is under way and what comes first, and folds what has been', async () => {
    const element = await shown(html`<plan-timeline src=${asker} now="2019-02-20"></plan-timeline>`);
    expect(headings(element)).to.deep.equal(['Pågår nå (1)', 'Kommer (19)', 'Tidligere (11)']);
    expect(element.shadowRoot!.querySelector('details')!.open).to.be.false;
    expect(said(element, '.item')).to.contain('Høring av planprogrammet').and.to.contain('Frist 4. mars 2019. Alle kan si sin mening.');
    expect(said(element, '.sentence')).to.contain('Høring pågår nå: Høring av planprogrammet. Frist 4. mars 2019.');
  });

  it('shows all that has been when nothing comes, and has no calendar for it item by item', async () => {
    const element = await shown(html`<plan-timeline src=${asker} now="2026-01-01"></plan-timeline>`);
    expect(headings(element)).to.deep.equal(['Tidligere (31)']);
    expect(has(element, 'details.past')).to.be.false;
    expect(has(element, '.kind button')).to.be.false;
    expect(said(element, '.sentence')).to.contain('Ingenting er satt opp etter 30. april 2021.');
  });

  it('takes the day of the reader as now', async () => {
    const day = (shift: number): string => {
      const date = new Date();
      date.setDate(date.getDate() + shift);
      return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
    };
    const items = [-1, 0, 1].map((shift) => ({ id: `${shift}`, lane: 'a', type: 'meeting', title: 'x', start: day(shift) }));
    const element = await shown(html`<plan-timeline src=${answer({ title: 'x', lanes: [], items })}></plan-timeline>`);
    expect(headings(element)).to.deep.equal(['Kommer (2)', 'Tidligere (1)']);
  });

  it('draws lanes across time, with a line for now', async () => {
    const place = await fixture(html`<div style="width: 900px"><plan-timeline src=${asker} now="2019-04-01"></plan-timeline></div>`);
    const element = place.querySelector('plan-timeline')!;
    await waitUntil(() => has(element, '.strip > svg'));
    expect(said(element, '.strip > svg'))
      .to.contain('Nå: 1. april 2019')
      .and.to.contain('Høring 28. januar–4. mars 2019')
      .and.to.contain('Medvirkning');
    const { left, right } = element.getBoundingClientRect();
    for (const label of all(element, '.strip > svg text')) {
      const box = label.getBoundingClientRect();
      expect(box.left >= left - 1 && box.right <= right + 1, label.textContent).to.be.true;
    }
    expect(said(element, '.key')).to.contain('Høring').and.to.contain('omtrentlig tid');
  });

  it('names do not lie over each other in the drawing', async () => {
    const place = await fixture(html`<div style="width: 640px"><plan-timeline src=${asker} now="2019-04-01"></plan-timeline></div>`);
    const element = place.querySelector('plan-timeline')!;
    await waitUntil(() => has(element, '.strip > svg'));
    const boxes = all(element, 'text.label').map((label) => ({ text: label.textContent, box: label.getBoundingClientRect() }));
    expect(boxes.length).to.be.greaterThan(25);
    for (const one of boxes)
      for (const other of boxes)
        if (one !== other && Math.abs(one.box.top - other.box.top) < 4)
          expect(one.box.right <= other.box.left || other.box.right <= one.box.left, `${one.text} / ${other.text}`).to.be.true;
  });

  it('shows one year, one lane, one type, and tells the page', async () => {
    const element = await shown(html`<plan-timeline src=${asker} now="2019-04-01"></plan-timeline>`);
    const told = heard(element, 'bk-choose');
    await pick(element, 'År', '2020');
    expect((await told).detail).to.deep.equal({ year: 2020 });
    expect(all(element, '.item').length).to.equal(4);
    expect(said(element, '.status')).to.equal('Viser 4 av punktene');
    await pick(element, 'Vis', 'hearing');
    expect(said(element, '.title')).to.equal('Høring av samfunnsdelen');
    element.shadowRoot!.querySelector<HTMLButtonElement>('.hits button')!.click();
    await element.updateComplete;
    await pick(element, 'Spor', 'planprogram');
    expect(all(element, '.item').length).to.equal(6);
    expect(all(element, '#table').length).to.equal(1);
  });

  it('follows a year chosen elsewhere, without telling of it again', async () => {
    const page = await fixture(
      html`<div>
        <div id="other"></div>
        <plan-timeline follow="other" src=${asker} now="2019-04-01" loading="eager"></plan-timeline>
      </div>`,
    );
    const element = page.querySelector('plan-timeline')!;
    await waitUntil(() => element.state === 'ready' && has(element, '.item'));
    let told = 0;
    element.addEventListener('bk-choose', () => told++);
    await waitUntil(async () => {
      page.querySelector('#other')!.dispatchEvent(new CustomEvent('bk-choose', { bubbles: true, detail: { year: 2021 } }));
      await element.updateComplete;
      return all(element, '.item').length === 1;
    });
    expect(told).to.equal(0);
  });

  it('hands over a calendar file of one and of all', async () => {
    const element = await shown(html`<plan-timeline src=${asker} now="2019-09-01"></plan-timeline>`);
    const one = await saved(() => element.shadowRoot!.querySelector<HTMLButtonElement>('.kind button')!.click());
    expect(one.name).to.equal('fellesnemnda-behandler-forslag-til-samfunnsdel.ics');
    expect(one.text.match(/BEGIN:VEVENT/g)?.length).to.equal(1);
    expect(one.text).to.contain('DTSTART;VALUE=DATE:20190927\r\n');
    const whole = await saved(() => element.shadowRoot!.querySelector<HTMLButtonElement>('.calendar button')!.click());
    expect(whole.text.match(/BEGIN:VEVENT/g)?.length).to.equal(31);
    expect(whole.text).to.contain(/UID:.*/.exec(one.text)![0]);
  });

  it('falls back on what it does not know', async () => {
    const element = await shown(html`<plan-timeline src=${asker} now="i dag" show="party" year="12"></plan-timeline>`);
    expect(all(element, '.item').length).to.equal(31);
  });

  for (const [lang, words] of [
    ['nn', ['Frå juni 2017 til byrjinga av 2021', '2 høyringar', 'Tidlegare', 'Kjelde']],
    ['en', ['From June 2017 to early 2021', '2 consultations', 'Earlier', 'winter 2020', '28 January–4 March 2019']],
  ] as const)
    it(`speaks ${lang}`, async () => {
      const element = await shown(html`<plan-timeline lang=${lang} src=${asker} now="2026-01-01"></plan-timeline>`);
      for (const word of words) expect(said(element)).to.contain(word);
    });

  it('is a list alone at 320 pixels, with targets that can be hit', async () => {
    const page = await fixture(html`<div style="width: 288px"><plan-timeline src=${asker} now="2019-02-01"></plan-timeline></div>`);
    const element = page.querySelector('plan-timeline')!;
    await waitUntil(() => has(element, '.item'));
    expect(page.scrollWidth).to.be.at.most(288);
    expect(element.shadowRoot!.querySelector('.strip')!.getBoundingClientRect().height).to.equal(0);
    for (const target of all(element, '.list button, .list summary')) expect(target.getBoundingClientRect().height).to.be.at.least(24);
  });

  it('says that nothing is scheduled', async () => {
    const element = await fixture<PlanTimeline>(html`<plan-timeline src="/demo/data/planprosess-tom.json"></plan-timeline>`);
    await waitUntil(() => element.state === 'empty');
    await element.updateComplete;
    expect(said(element, '.sentence')).to.equal('Det er ikke satt opp noe i planen ennå.');
    await expect(element).to.be.accessible();
  });

  it('says which date is none, and keeps what stood in the tag', async () => {
    const items = [{ id: 'a', lane: 'a', type: 'meeting', title: 'x', start: 'snart' }];
    const element = await fixture<PlanTimeline>(
      html`<plan-timeline src=${answer({ title: 'x', lanes: [], items })}><a href="/">Planen</a></plan-timeline>`,
    );
    expect((await heard(element, 'error')).detail).to.deep.equal({ code: 'invalid', path: 'items[0].start' });
    await element.updateComplete;
    expect(said(element, '.failure')).to.contain('items[0].start');
    expect(has(element, 'slot')).to.be.true;
  });

  it('S02 S04 shows text from data as text, and no link that is not safe', async () => {
    const bad = '<img src=x onerror="window.hacked=1">';
    const item = {
      id: bad,
      lane: bad,
      type: 'hearing',
      title: bad,
      short: bad,
      text: bad,
      place: bad,
      start: '2019',
      href: 'javascript:alert(1)',
    };
    const document = { title: bad, lanes: [{ id: bad, name: bad }], items: [item], notes: [bad] };
    const element = await shown(html`<plan-timeline src=${answer(document)}></plan-timeline>`);
    expect(has(element, 'img')).to.be.false;
    expect(has(element, 'a')).to.be.false;
    expect(said(element, '.item')).to.contain(bad);
  });

  it('is the same after it was taken out and put back', async () => {
    const element = await shown(html`<plan-timeline src=${asker} now="2019-04-01" year="2019"></plan-timeline>`);
    const before = said(element);
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await element.updateComplete;
    expect(said(element)).to.equal(before);
  });
});
