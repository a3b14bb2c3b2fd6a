import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/elements/indicator-chart/define.js';
import type { IndicatorChart } from '../../src/elements/indicator-chart/indicator-chart.js';
import { population } from '../fixtures/indicators.js';
import { answer } from '../support/answers.js';

/** A tag with something inside, its figures shown; and what was said on the console meanwhile. */
async function chartAround(inside: TemplateResult): Promise<{ element: IndicatorChart; warned: string[] }> {
  const warned: string[] = [];
  const { warn } = console;
  console.warn = (...args: unknown[]) => void warned.push(args.map(String).join(' '));
  try {
    const element = await fixture<IndicatorChart>(html`<indicator-chart src=${answer(population)}>${inside}</indicator-chart>`);
    await waitUntil(() => element.state === 'ready', 'the figures are shown');
    await element.updateComplete;
    // A slot tells of what it holds after the render.
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
    return { element, warned: warned.filter((line) => line.includes('</')) };
  } finally {
    console.warn = warn;
  }
}

const isSeen = (element: Element, selector: string): boolean => (element.querySelector(selector)?.getBoundingClientRect().height ?? 0) > 0;

describe('a figure and what stands inside its tag', () => {
  for (const [what, inside] of [
    ['a link', html`<a class="inside" href="/tall">Tallene</a>`],
    [
      'a table',
      html`<table class="inside"><caption>Innbyggere</caption><tbody><tr><th scope="row">2024</th><td>98 815</td></tr></tbody></table>`,
    ],
    ['a picture with its text', html`<figure class="inside"><img src="data:," alt="" /><figcaption>Innbyggere</figcaption></figure>`],
    ['two paragraphs', html`<p class="inside">98 815 innbyggere.</p><p><a href="/tall">Tallene</a></p>`],
  ] as const)
    it(`takes the place of ${what}`, async () => {
      const { element, warned } = await chartAround(inside);
      expect(isSeen(element, '.inside')).to.be.false;
      expect(warned).to.deep.equal([]);
    });

  for (const [what, inside] of [
    ['a heading', html`<p class="inside">Mer tekst.</p><h2>Neste kapittel</h2>`],
    ['a heading further in', html`<p class="inside">Mer tekst.</p><section><h3>Neste kapittel</h3></section>`],
    ['paragraph after paragraph', html`<p class="inside">Mer.</p><p>Enda mer.</p><p>Og mer.</p>`],
    ['a form', html`<form class="inside" aria-label="Meld fra"><button>Send</button></form>`],
    ['another figure', html`<p class="inside">Mer tekst.</p><indicator-chart src=${answer(population)}></indicator-chart>`],
  ] as const)
    it(`does not hide ${what}, which an unclosed tag has swallowed, and says so once`, async () => {
      const { element, warned } = await chartAround(inside);
      expect(isSeen(element, '.inside')).to.be.true;
      const figure = element.shadowRoot?.querySelector('.figure')?.getBoundingClientRect().bottom ?? 0;
      expect(element.querySelector('.inside')?.getBoundingClientRect().top).to.be.at.least(figure);
      expect(warned).to.deep.equal(['Is </indicator-chart> missing? The page goes on inside.']);
      await expect(element).to.be.accessible();
    });

  it('shows what comes into an unclosed tag later, and hides it again when the page is put right', async () => {
    const { element } = await chartAround(html`<a href="/tall">Tallene</a>`);
    const heading = Object.assign(document.createElement('h2'), { className: 'inside', textContent: 'Neste kapittel' });
    element.append(heading);
    await waitUntil(() => isSeen(element, '.inside'));
    heading.remove();
    await waitUntil(() => !isSeen(element, 'a'));
    element.remove();
    document.body.append(element);
    await element.updateComplete;
    expect(element.state).to.equal('ready');
    element.remove();
  });
});

describe('a colour of one’s own', () => {
  /** The colour of what can be pressed, and of the main series. */
  const coloursOf = (element: Element): readonly (string | undefined)[] => {
    const styles = (selector: string): CSSStyleDeclaration | undefined => {
      const found = element.shadowRoot?.querySelector(selector);
      return found ? getComputedStyle(found) : undefined;
    };
    return [styles('.marks path')?.stroke, styles('.probe')?.getPropertyValue('--_accent').trim()];
  };

  it('is taken from the tag, where a page may allow no style', async () => {
    const { element } = await chartAround(html``);
    element.setAttribute('accent', '#8a1538');
    await element.updateComplete;
    expect(coloursOf(element)).to.deep.equal(['rgb(138, 21, 56)', '#8a1538']);
  });

  for (const wrong of ['red', 'url(//example.org/x)', '#8a1538;position:fixed', 'var(--x)'])
    it(`is not ${wrong}`, async () => {
      const { element } = await chartAround(html``);
      const before = coloursOf(element);
      element.setAttribute('accent', wrong);
      await element.updateComplete;
      expect(coloursOf(element)).to.deep.equal(before);
      expect(element.style.cssText).to.equal('');
    });

  it('leaves the page’s own alone', async () => {
    const element = await fixture<IndicatorChart>(
      html`<indicator-chart style="--bk-accent: #123456" src=${answer(population)}></indicator-chart>`,
    );
    await waitUntil(() => element.state === 'ready');
    expect(element.style.getPropertyValue('--bk-accent').trim()).to.equal('#123456');
  });
});
