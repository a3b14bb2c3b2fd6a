import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { define } from '../../src/base/define.js';
import '../../src/elements/indicator-chart/define.js';
import type { IndicatorChart } from '../../src/elements/indicator-chart/indicator-chart.js';
import { population } from '../fixtures/indicators.js';
import { answer, has, heard, newKey, seen, sleep, textOf } from '../support/answers.js';

const named = (title: string) => ({ ...population, title });
const ready = (element: { readonly state: string }): Promise<void> => waitUntil(() => element.state === 'ready', 'the figures are shown');

async function warnings(action: () => unknown): Promise<string[]> {
  const lines: string[] = [];
  const { warn } = console;
  console.warn = (...args: unknown[]) => void lines.push(args.map(String).join(' '));
  try {
    await action();
  } finally {
    console.warn = warn;
  }
  return lines;
}

describe('data element', () => {
  it('tells loadstart, load and loadend, as an image does', async () => {
    const element = document.createElement('indicator-chart');
    const events: string[] = [];
    for (const type of ['loadstart', 'load', 'error', 'loadend']) element.addEventListener(type, () => events.push(type));
    element.src = answer(population);
    document.body.append(element);
    await heard(element, 'loadend');
    expect(events).to.deep.equal(['loadstart', 'load', 'loadend']);
    element.remove();
  });

  it('shows a sentence, a retry button and the fallback when the address fails, and recovers', async () => {
    const key = newKey();
    const element = await fixture<IndicatorChart>(
      html`<indicator-chart src=${`${answer(population, { status: 404, key })}&times=1`}><a href="https://www.ssb.no">Tallene hos SSB</a></indicator-chart>`,
    );
    const lines = await warnings(() => waitUntil(() => element.state === 'error'));
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('http-status');
    await element.updateComplete;
    expect(textOf(element, '.failure')).to.contain('404');
    const slot = element.shadowRoot!.querySelector('slot')!;
    expect(slot.assignedElements()[0]?.textContent).to.equal('Tallene hos SSB');
    await expect(element).to.be.accessible();
    element.shadowRoot!.querySelector<HTMLButtonElement>('.failure button')!.click();
    await ready(element);
    await element.updateComplete;
    expect(textOf(element, '.heading')).to.equal('Innbyggere i Asker');
    expect(has(element, '.failure')).to.be.false;
  });

  it('keeps the height that it had from the first paint: nothing moves', async () => {
    const element = await fixture<IndicatorChart>(html`<indicator-chart src=${answer(population, { wait: 100 })}></indicator-chart>`);
    const before = element.getBoundingClientRect().height;
    await ready(element);
    await element.updateComplete;
    expect(element.getBoundingClientRect().height).to.equal(before);
  });

  it('keeps the last good figures, with their date, when a later fetch fails', async () => {
    const element = await fixture<IndicatorChart>(html`<indicator-chart src=${answer(population)}></indicator-chart>`);
    await ready(element);
    const failed = heard(element, 'error');
    element.src = answer('', { status: 500 });
    expect((await failed).detail.code).to.equal('http-status');
    expect(textOf(element, '.heading')).to.equal('Innbyggere i Asker');
    expect(textOf(element, '.failure')).to.contain('500');
    expect(textOf(element, '.failure')).to.contain(String(new Date().getFullYear()));
  });

  it('R03 shows the last address only, whatever order the answers come in', async () => {
    const slow = newKey();
    const element = await fixture<IndicatorChart>(
      html`<indicator-chart src=${answer(named('sen'), { wait: 400, key: slow })}></indicator-chart>`,
    );
    await waitUntil(async () => (await seen(slow)).requests === 1);
    element.src = answer(named('rask'));
    await ready(element);
    await sleep(500);
    expect(textOf(element, '.heading')).to.equal('rask');
    expect((await seen(slow)).closed).to.equal(1);
  });

  it('R04 gives its request up when it leaves the page', async () => {
    const key = newKey();
    const element = await fixture<IndicatorChart>(html`<indicator-chart src=${answer(population, { wait: 500, key })}></indicator-chart>`);
    await waitUntil(async () => (await seen(key)).requests === 1);
    const lines = await warnings(async () => {
      element.remove();
      await waitUntil(async () => (await seen(key)).closed === 1);
    });
    expect(lines).to.deep.equal([]);
    expect(element.state).to.equal('waiting');
  });

  it('R05 draws nothing in a hidden tab, and draws at the right size when shown', async () => {
    const tab = await fixture<HTMLElement>(
      html`<div hidden><indicator-chart loading="eager" src=${answer(population)}></indicator-chart></div>`,
    );
    const element = tab.querySelector('indicator-chart')!;
    await ready(element);
    await element.updateComplete;
    expect(has(element, 'svg')).to.be.false;
    tab.hidden = false;
    await waitUntil(() => has(element, '.engine svg'));
    expect(element.shadowRoot!.querySelector('svg.back')!.getBoundingClientRect().width).to.equal(element.getBoundingClientRect().width);
  });

  it('R05 follows the page when it grows narrower', async () => {
    const box = await fixture<HTMLElement>(html`<div><indicator-chart src=${answer(population)}></indicator-chart></div>`);
    const element = box.querySelector('indicator-chart')!;
    await waitUntil(() => element.shadowRoot?.querySelector('.engine svg'));
    box.style.width = '300px';
    await waitUntil(() => element.shadowRoot!.querySelector('svg.back')!.getBoundingClientRect().width === 300);
    await waitUntil(() => element.shadowRoot!.querySelector('.engine svg')?.getBoundingClientRect().width === 300);
  });

  it('R13 does not fetch again when it is moved', async () => {
    const key = newKey();
    const page = await fixture(html`<div><section></section><indicator-chart src=${answer(population, { key })}></indicator-chart></div>`);
    const element = page.querySelector('indicator-chart')!;
    await ready(element);
    page.querySelector('section')!.append(element);
    await sleep(100);
    expect(element.state).to.equal('ready');
    expect((await seen(key)).requests).to.equal(1);
  });

  it('R13 is not fetched or drawn differently when a list is put in another order', async () => {
    const keys = [newKey(), newKey(), newKey()];
    const list = await fixture(
      html`<div>${keys.map((key) => html`<indicator-chart loading="eager" src=${answer(named(key), { key })}></indicator-chart>`)}</div>`,
    );
    const elements = [...list.querySelectorAll('indicator-chart')];
    const drawings = (): string[] => elements.map((element) => element.shadowRoot?.querySelector('svg.back')?.innerHTML ?? '');
    const drawn = (): Promise<void> => waitUntil(() => elements.every((element) => has(element, '.drawn .engine svg')));
    await drawn();
    const before = drawings();
    // As a framework does it: by moving what is there.
    for (const element of elements.toReversed()) {
      // Not every browser has moveBefore; one element goes by the old way in those that do.
      if ('moveBefore' in Element.prototype && element !== elements[1]) list.moveBefore(element, null);
      else list.insertBefore(element, null);
    }
    await drawn();
    expect(drawings()).to.deep.equal(before);
    expect(before.every((drawing) => drawing.includes('path'))).to.be.true;
    expect(await Promise.all(keys.map(async (key) => (await seen(key)).requests))).to.deep.equal([1, 1, 1]);
  });

  it('waits with fetching until it comes near the viewport, unless it is eager', async () => {
    const [far, eager] = [newKey(), newKey()];
    const page = await fixture<HTMLElement>(html`<div>
      <div style="height: 5000px"></div>
      <indicator-chart src=${answer(population, { key: far })}></indicator-chart>
      <indicator-chart loading="eager" src=${answer(population, { key: eager })}></indicator-chart>
    </div>`);
    await waitUntil(async () => (await seen(eager)).requests === 1);
    await sleep(100);
    const before = (await seen(far)).requests;
    page.querySelector('indicator-chart')!.scrollIntoView();
    await ready(page.querySelector('indicator-chart')!);
    expect([before, (await seen(far)).requests]).to.deep.equal([0, 1]);
    scrollTo(0, 0);
  });

  it('R18 is the same with the property set before the class is known', async () => {
    const element = document.createElement('bk-late') as HTMLElement & { src: string; state: string };
    element.src = answer(population);
    document.body.append(element);
    const { IndicatorChart: Original } = await import('../../src/elements/indicator-chart/indicator-chart.js');
    customElements.define('bk-late', class extends Original {});
    await ready(element);
    element.remove();
  });

  it('R14 is defined once, quietly; another version gets one warning', async () => {
    class Other extends HTMLElement {
      static readonly version = '0.0.1';
    }
    const lines = await warnings(() => {
      const present = customElements.get('indicator-chart')!;
      define('indicator-chart', present);
      customElements.define('bk-older', Other);
      define('bk-older', present);
    });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('0.0.1');
  });

  for (const [what, address, code] of [
    ['S10 javascript:', 'javascript:alert(1)', 'bad-address'],
    ['R06 a web page', answer('<!doctype html><title>Logg inn</title>', { type: 'text/html' }), 'web-page'],
    ['R10 an empty answer', answer(''), 'empty'],
    ['not JSON', answer('{"title": "x",,}'), 'not-json'],
    ['a document without series', answer({ title: 'x', series: [] }), 'invalid'],
    ['another kind of document', answer({ ...population, $schema: 'https://x.no/goals.schema.json' }), 'wrong-kind'],
  ] as const)
    it(`says in words what is wrong: ${what}`, async () => {
      const element = document.createElement('indicator-chart');
      element.loading = 'eager';
      element.src = address;
      await warnings(async () => {
        document.body.append(element);
        expect((await heard(element, 'error')).detail.code).to.equal(code);
      });
      expect(textOf(element, '.failure p').length).to.be.greaterThan(20);
      expect(textOf(element, '.failure')).not.to.contain(code);
      element.remove();
    });
});
