import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/indicator-chart/define.js';
import type { IndicatorChart } from '../../src/elements/indicator-chart/indicator-chart.js';
import { answer, has, heard, newKey, sleep, textOf } from '../support/answers.js';

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly body?: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The stand-in under another name, which is another origin to the browser. */
const office = (name: string): string => location.origin.replace('localhost', `${name}.localhost`);
const tables = (root = ''): string => `${root}/standin/ssb/api/pxwebapi/v2/tables/`;
const population = (more = '', root = ''): string => `${tables(root)}01222${more}`;
const asked = async (key = ''): Promise<Asked[]> => (await (await fetch(`/standin/log${key && `?key=${key}`}`)).json()) as Asked[];

async function shown(template: ReturnType<typeof html>): Promise<IndicatorChart> {
  const element = await fixture<IndicatorChart>(template);
  await ready(element);
  return element;
}
const ready = (element: IndicatorChart): Promise<void> =>
  waitUntil(() => element.state === 'ready' && has(element, 'svg.front'), `the figures are shown: ${element.src}`, { timeout: 5000 });
const plain = (text: string): string => text.replaceAll('\u00a0', ' ').trim();
const cells = (element: Element): string[][] =>
  [...(element.shadowRoot?.querySelectorAll('tr') ?? [])].map((row) => [...row.children].map((cell) => plain(cell.textContent)));
const column = (element: Element, at: number): (string | undefined)[] => cells(element).map((row) => row[at]);
const notes = (element: Element): string[] =>
  [...(element.shadowRoot?.querySelectorAll('.notes li') ?? [])].map((note) => plain(note.textContent));

describe('indicator-chart from the address of a table', () => {
  it('is accessible', async () => {
    await expect(
      await shown(html`<indicator-chart src=${population()} region="3203" compare="3201"></indicator-chart>`),
    ).to.be.accessible();
  });

  it('shows a place across its codes, with the joint marked and the source told', async () => {
    const key = newKey();
    const element = await shown(html`<indicator-chart src=${population(`?key=${key}`)} region="3203"></indicator-chart>`);
    expect(textOf(element, '.heading')).to.equal('Folketallet ved utgangen av kvartalet');
    expect(column(element, 1)).to.deep.equal([
      'Asker',
      '97 867',
      '98 040',
      '98 430',
      '98 815',
      '99 214',
      '99 657',
      '100 136',
      '100 492',
      '100 584',
    ]);
    expect(cells(element)[5]?.[2]).to.equal('Nytt kommunenummer: Asker (3025 → 3203). Området er det samme.');
    expect(notes(element)).to.have.length(1);
    expect(textOf(element, '.source')).to.contain('Statistisk sentralbyrå').and.to.contain('CC BY 4.0');
    expect(element.shadowRoot?.querySelector<HTMLAnchorElement>('.source a')?.href).to.equal('https://www.ssb.no/statbank/table/01222');
    const [data, ...more] = await asked(key);
    expect(more).to.be.empty;
    expect(data?.url).to.equal(
      `${population('/data')}?key=${key}&outputFormat=json-stat2&valueCodes[Region]=0220,0627,0628,3025,3203&valueCodes[ContentsCode]=Folketallet11&valueCodes[Tid]=*`,
    );
  });

  it('compares places, each across its own codes', async () => {
    const element = await shown(
      html`<indicator-chart src=${population()} region="3203" compare="3201 0301" measure="Fodte2" time="2023K4-2024K1"></indicator-chart>`,
    );
    expect(cells(element)).to.deep.equal([
      ['Periode', 'Asker', 'Bærum', 'Oslo', 'Merknad'],
      ['4. kvartal 2023', '194', '262', '1 980', ''],
      ['1. kvartal 2024', '181', '308', '2 186', 'Nytt kommunenummer: Asker (3025 → 3203) og Bærum (3024 → 3201). Området er det samme.'],
    ]);
  });

  it('gives no figure for the years when a place did not exist, nor for those before it was parted from another', async () => {
    const element = await shown(html`<indicator-chart src=${population()} region="1508"></indicator-chart>`);
    expect(column(element, 1).slice(4, 6)).to.deep.equal(['tall mangler', '58 683']);
    expect(notes(element)[0]).to.contain('Ålesund (1507) ble delt. Tallene for ');
    const alone = `${population('/data')}?valueCodes[Region]=3203&valueCodes[ContentsCode]=Folketallet11&valueCodes[Tid]=*`;
    const one = await shown(html`<indicator-chart src=${alone}></indicator-chart>`);
    expect(column(one, 1).slice(3, 6)).to.deep.equal(['tall kan ikke forekomme', 'tall kan ikke forekomme', '99 214']);
  });

  it('uses an address that says everything as it is', async () => {
    const [key, before] = [newKey(), (await asked()).length];
    const src = `${population('/data')}?lang=en&key=${key}&valueCodes[Region]=3203,3025&valueCodes[ContentsCode]=Folketallet11&valueCodes[Tid]=top(6)`;
    const element = await shown(html`<indicator-chart src=${src} region="3203"></indicator-chart>`);
    expect((await asked(key)).map(({ url }) => url)).to.deep.equal([src]);
    expect((await asked()).length).to.equal(before);
    expect(column(element, 1)[1]).to.equal('98 815');
  });

  it('needs no place: a table of the whole country, in totals', async () => {
    const element = await shown(html`<indicator-chart src=${`${tables()}13931`} time="from(2022)"></indicator-chart>`);
    expect(column(element, 1).slice(1)).to.deep.equal(['48 973', '46 654', '45 006']);
    element.select = 'UtslpTilLuft=5';
    await waitUntil(() => column(element, 1)[3] !== '45 006');
  });

  it('takes sums from a code list where the address names one', async () => {
    const element = await shown(
      html`<indicator-chart src=${population('?codelist[Region]=agg_KommSummer')} region="3203"></indicator-chart>`,
    );
    expect(column(element, 1).slice(4, 6)).to.deep.equal(['98 815', '99 214']);
    expect(notes(element)).to.be.empty;
  });

  it('speaks English where the page does', async () => {
    const page = await fixture(html`<div lang="en"><indicator-chart src=${population()} region="3203"></indicator-chart></div>`);
    const element = page.querySelector('indicator-chart')!;
    await ready(element);
    expect(textOf(element, '.heading')).to.equal('Population at the end of the quarter');
    expect(notes(element)[0]).to.contain('New municipality code: Asker (3025 → 3203).');
  });

  it('asks anew when another place is chosen, and shows the last figures until they have come', async () => {
    const element = await shown(html`<indicator-chart src=${population()} region="3203"></indicator-chart>`);
    const failures: string[] = [];
    element.addEventListener('error', (event) => failures.push((event as unknown as CustomEvent<{ code: string }>).detail.code));
    element.region = '0301';
    await element.updateComplete;
    expect(cells(element)[0]?.[1]).to.equal('Asker');
    await waitUntil(() => cells(element)[0]?.[1] === 'Oslo');
    expect(failures).to.be.empty;
  });

  it('says which place the table does not have', async () => {
    const element = await fixture<IndicatorChart>(html`<indicator-chart src=${population()} region="9999"></indicator-chart>`);
    expect((await heard(element, 'error')).detail.code).to.equal('unknown-category');
    expect(textOf(element, '.failure p')).to.equal('Kilden har ingen tall for «9999» i «region».');
  });

  it('says that a table does not exist', async () => {
    const element = await fixture<IndicatorChart>(html`<indicator-chart src=${`${tables()}99999`}></indicator-chart>`);
    await heard(element, 'error');
    expect(textOf(element, '.failure p')).to.contain('Adressen finnes ikke (feil 404)');
  });

  it('refuses an address without its scheme', async () => {
    const element = await fixture<IndicatorChart>(html`<indicator-chart src="//ssb.localhost/tables/01222"></indicator-chart>`);
    expect((await heard(element, 'error')).detail.code).to.equal('bad-address');
  });

  it('asks for fewer periods when the source does not give all, and says so', async () => {
    const element = await shown(
      html`<indicator-chart src="/standin/ssb-12/api/pxwebapi/v2/tables/01222" region="3203" compare="0301"></indicator-chart>`,
    );
    expect(column(element, 1).slice(1)).to.deep.equal(['100 492', '100 584']);
    expect(notes(element)).to.deep.equal(['4. kvartal 2024: Bare de siste 2 periodene er hentet. Kilden gir ikke flere tall på én gang.']);
  });

  it('asks once for several figures from one address', async () => {
    const [key, root] = [newKey(), office('once')];
    const src = population(`?key=${key}`, root);
    const before = (await asked()).length;
    const page = await fixture<HTMLElement>(
      html`<div>
        <indicator-chart loading="eager" src=${src} region="3203"></indicator-chart>
        <indicator-chart loading="eager" src=${src} region="3203" kind="bar"></indicator-chart>
      </div>`,
    );
    await Promise.all([...page.querySelectorAll('indicator-chart')].map(ready));
    expect(await asked(key)).to.have.length(1);
    // the limits of the source and the description of the table
    expect((await asked()).length - before).to.equal(2);
    await shown(html`<indicator-chart src=${src} region="0301"></indicator-chart>`);
    expect((await asked()).length - before).to.equal(2);
  });

  it('waits as a busy source says, and says so', async () => {
    const [key, root] = [newKey(), office('busy')];
    const src = population(`?key=${key}&limit=1&window=2&expose=1`, root);
    await shown(html`<indicator-chart src=${src} region="3203"></indicator-chart>`);
    const element = await fixture<IndicatorChart>(html`<indicator-chart src=${src} region="0301"></indicator-chart>`);
    await waitUntil(() => /^Prøver igjen om \d s\.$/.test(textOf(element, '.status')), 'it says that it waits');
    await ready(element);
    expect(column(element, 1)[9]).to.equal('725 243');
    expect(await asked(key)).to.have.length(3);
  });

  it('keeps to the number of calls that the source takes: many figures come, and none is refused', async function () {
    this.timeout(15_000);
    const place = `/standin/ssb-4per1-${newKey()}`;
    const root = `${office(newKey())}${place}/api/pxwebapi/v2/tables/`;
    const places = ['3203', '3201', '0301', '1507', '1508'];
    const page = await fixture<HTMLElement>(
      html`<div>
        ${places.map((code) => html`<indicator-chart loading="eager" src=${`${root}01222`} region=${code}></indicator-chart>`)}
        <indicator-chart loading="eager" kind="bar" src=${`${root}01222`} region="3203"></indicator-chart>
        <indicator-chart loading="eager" src=${`${root}13931`}></indicator-chart>
      </div>`,
    );
    const charts = [...page.querySelectorAll('indicator-chart')];
    await waitUntil(() => charts.some((chart) => /^Prøver igjen om \d s\.$/.test(textOf(chart, '.status'))), 'those that wait say so');
    await waitUntil(() => charts.every(({ state }) => state === 'ready'), 'all figures come', { timeout: 12_000 });
    const calls = (await (await fetch(`/standin/log?key=${place}`)).json()) as (Asked & { status?: number })[];
    expect(calls.filter(({ status }) => status === 429)).to.be.empty;
    // the limits, two descriptions, and each question once
    expect(calls).to.have.length(3 + places.length + 1);
  });

  it('keeps to it also where the addresses say everything themselves', async function () {
    this.timeout(15_000);
    const place = `/standin/ssb-5per1-${newKey()}`;
    const root = `${office(newKey())}${place}/api/pxwebapi/v2/tables/01222/data?valueCodes[ContentsCode]=Folketallet11&valueCodes[Tid]=top`;
    const page = await fixture<HTMLElement>(
      html`<div>
        ${[2, 3, 4, 5, 6, 7, 8].map((count) => html`<indicator-chart loading="eager" src=${`${root}(${count})&valueCodes[Region]=3203`}></indicator-chart>`)}
      </div>`,
    );
    const charts = [...page.querySelectorAll('indicator-chart')];
    await waitUntil(() => charts.every(({ state }) => state === 'ready'), 'all figures come', { timeout: 12_000 });
    const calls = (await (await fetch(`/standin/log?key=${place}`)).json()) as (Asked & { status?: number })[];
    expect(calls.map(({ status }) => status)).to.deep.equal(Array(8).fill(undefined));
  });

  it('spends no call on what nobody waits for any more', async () => {
    const place = `/standin/ssb-3per2-${newKey()}`;
    const src = `${office(newKey())}${place}/api/pxwebapi/v2/tables/01222`;
    const element = await shown(html`<indicator-chart src=${src} region="3203"></indicator-chart>`);
    for (const region of ['3201', '0301', '1507']) {
      element.region = region;
      await element.updateComplete;
      await sleep(50);
    }
    await waitUntil(() => cells(element)[0]?.[1] === 'Ålesund', 'the last that was asked for', { timeout: 5000 });
    const calls = (await (await fetch(`/standin/log?key=${place}`)).json()) as Asked[];
    expect(calls.filter(({ url }) => url.includes('/data'))).to.have.length(2);
  });

  it('is the same after it was taken out and put back, and asks for nothing', async () => {
    const key = newKey();
    const element = await shown(html`<indicator-chart src=${population(`?key=${key}`)} region="3203"></indicator-chart>`);
    const before = textOf(element, '.sentence');
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await sleep(100);
    expect(textOf(element, '.sentence')).to.equal(before);
    expect(await asked(key)).to.have.length(1);
  });
});

describe('indicator-chart from a question that needs a POST', () => {
  const item = (code: string, ...values: string[]) => ({ code, selection: { filter: 'item', values } });
  const px = (key: string, root = '') => ({
    $schema: 'https://example.org/query.schema.json',
    title: 'Innbyggere',
    url: `${root}/standin/ssb/api/v0/no/table/01222?key=${key}`,
    body: {
      query: [
        item('Region', '3025', '3203', '0301'),
        item('ContentsCode', 'Folketallet11'),
        { code: 'Tid', selection: { filter: 'top', values: ['6'] } },
      ],
      response: { format: 'json-stat2' },
    },
  });
  const every = (code: string, filter = 'all', values = ['*']) => ({ code, filter, values });
  const fhi = (more: object = {}) => ({
    url: '/standin/fhi/api/open/v1/nokkel/Table/lavinntekt/data',
    source: { name: 'Folkehelseinstituttet', licence: 'NLOD 2.0', licenceUrl: 'https://data.norge.no/nlod/no/2.0' },
    body: {
      dimensions: [every('GEO'), every('AAR', 'bottom', ['3']), every('ALDER'), every('MEASURE_TYPE')],
      response: { format: 'json-stat2' },
      ...more,
    },
  });

  it('PxWeb of another origin: sent as JSON and without cookies, spliced, with the title of the document', async () => {
    const key = newKey();
    document.cookie = 'bk-test=1; path=/';
    const element = await shown(
      html`<indicator-chart query=${answer(px(key, office('px')))} region="3203" compare="0301"></indicator-chart>`,
    );
    await shown(html`<indicator-chart query=${answer(px(`${key}-own`))} region="3203"></indicator-chart>`);
    document.cookie = 'bk-test=; path=/; max-age=0';
    expect(textOf(element, '.heading')).to.equal('Innbyggere');
    expect(column(element, 1)).to.deep.equal(['Asker', '98 815', '99 214', '99 657', '100 136', '100 492', '100 584']);
    expect(notes(element)).to.have.length(1);
    for (const one of [key, `${key}-own`]) {
      const [post, ...more] = await asked(one);
      expect(more).to.be.empty;
      expect([post?.method, post?.headers['content-type'], post?.headers['cookie']]).to.deep.equal(['POST', 'application/json', undefined]);
    }
  });

  it('the Institute of Public Health: region, comparison, source and licence', async () => {
    const element = await shown(html`<indicator-chart query=${answer(fhi())} region="4003" compare="0"></indicator-chart>`);
    expect(cells(element).slice(0, 2)).to.deep.equal([
      ['Periode', 'Skien', 'Hele landet'],
      ['2019–2021', '7,1', '6,1'],
    ]);
    expect(textOf(element, '.source')).to.equal('Kilde: Folkehelseinstituttet, lisens NLOD 2.0');
  });

  it('reads the document from src as well', async () => {
    const element = await shown(html`<indicator-chart src=${answer(fhi())} region="4001"></indicator-chart>`);
    expect(cells(element)[0]).to.deep.equal(['Periode', 'Porsgrunn']);
  });

  it('asks once for several figures of one question, and not once for two', async () => {
    const key = newKey();
    const other = { ...px(key), body: { ...px(key).body, query: px(key).body.query.slice(0, 2) } };
    const page = await fixture<HTMLElement>(
      html`<div>
        <indicator-chart loading="eager" query=${answer(px(key))} region="3203"></indicator-chart>
        <indicator-chart loading="eager" query=${answer(px(key))} region="0301"></indicator-chart>
        <indicator-chart loading="eager" query=${answer(other)} region="0301"></indicator-chart>
      </div>`,
    );
    await Promise.all([...page.querySelectorAll('indicator-chart')].map(ready));
    expect(await asked(key)).to.have.length(2);
  });

  it('says what the source says no to, and what the document lacks', async () => {
    const refused = await fixture<IndicatorChart>(
      html`<indicator-chart query=${answer(fhi({ dimensions: [every('GEO')] }))}></indicator-chart>`,
    );
    await heard(refused, 'error');
    expect(textOf(refused, '.failure p')).to.equal('Adressen svarte med feil 400.');
    const faulty = await fixture<IndicatorChart>(html`<indicator-chart src=${answer({ url: 7, body: {} })}></indicator-chart>`);
    await heard(faulty, 'error');
    expect(textOf(faulty, '.failure p')).to.contain('url');
  });
});

describe('indicator-chart from the table inside the tag', () => {
  const table = html`<table>
    <caption>
      Innbyggere i Asker (personer)
    </caption>
    <tr>
      <th></th>
      <th>2023</th>
      <th>2024</th>
    </tr>
    <tr>
      <th>Asker</th>
      <td>97 784</td>
      <td>98 815</td>
    </tr>
  </table>`;

  it('is accessible', async () => {
    await expect(await shown(html`<indicator-chart>${table}</indicator-chart>`)).to.be.accessible();
  });

  it('shows it, with its caption and unit, and fetches nothing', async () => {
    const element = await shown(html`<indicator-chart>${table}</indicator-chart>`);
    expect(textOf(element, '.heading')).to.equal('Innbyggere i Asker');
    expect(cells(element)).to.deep.equal([
      ['Periode', 'Asker'],
      ['2023', '97 784'],
      ['2024', '98 815'],
    ]);
    expect(plain(textOf(element, '.sentence'))).to.contain('98 815 personer');
  });

  it('reads it again when the editor changes it', async () => {
    const element = await shown(html`<indicator-chart>${table}</indicator-chart>`);
    element.querySelectorAll('td')[1]!.textContent = '99 000';
    await waitUntil(() => cells(element)[2]?.[1] === '99 000');
  });

  it('reads one that comes later', async () => {
    const element = await fixture<IndicatorChart>(html`<indicator-chart></indicator-chart>`);
    await sleep(50);
    expect(element.state).to.equal('waiting');
    const later = document.createElement('table');
    for (const texts of [
      ['År', 'Asker'],
      ['2023', '97 784'],
      ['2024', '98 815'],
    ]) {
      const row = later.insertRow();
      for (const text of texts) row.insertCell().textContent = text;
    }
    element.append(later);
    await ready(element);
    expect(cells(element)[2]).to.deep.equal(['2024', '98 815']);
  });

  it('refuses merged header cells with a sentence, and leaves the table in sight', async () => {
    const element = await fixture<IndicatorChart>(html`
      <indicator-chart>
        <table>
          <tr>
            <th></th>
            <th colspan="2">2023</th>
          </tr>
          <tr>
            <th>Asker</th>
            <td>1</td>
            <td>2</td>
          </tr>
        </table>
      </indicator-chart>
    `);
    expect((await heard(element, 'error')).detail.code).to.equal('bad-table');
    expect(textOf(element, '.failure p')).to.contain('rad 1');
    expect(element.querySelector('table')!.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('is what readers see until the figures of an address have come', async () => {
    const element = await fixture<IndicatorChart>(html`<indicator-chart src=${population()} region="3203">${table}</indicator-chart>`);
    await ready(element);
    expect(column(element, 1)).to.have.length(10);
    element.querySelector('td')!.textContent = '1';
    await sleep(50);
    expect(column(element, 1)).to.have.length(10);
  });

  it('is the same after it was taken out and put back', async () => {
    const element = await shown(html`<indicator-chart>${table}</indicator-chart>`);
    const before = textOf(element);
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await ready(element);
    expect(textOf(element)).to.equal(before);
  });
});
