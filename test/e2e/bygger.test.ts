import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { examples } from '../../demo/bygger/examples.js';
import { readElements } from '../../demo/bygger/manifest.js';
import { attributeWords, choiceWords, elementWords } from '../../demo/bygger/words.js';
import { cdn, root } from '../../tools/files.mjs';
import { serve } from '../../tools/serve.mjs';
import { browsers, settled } from './support/browsers.js';
import { servePages } from './support/page-server.js';

const manifest: unknown = JSON.parse(readFileSync(join(root, cdn, 'custom-elements.json'), 'utf8'));
const elements = readElements(manifest);

describe('the tag builder and the manifest', () => {
  const attributes = [...new Set(Object.values(elements).flatMap(({ own, general }) => [...own, ...general].map(({ name }) => name)))];

  for (const language of ['nb', 'nn', 'en']) {
    it(`has a word for every attribute and none besides, in ${language}`, () => {
      assert.deepEqual(Object.keys(attributeWords(language)).sort(), attributes.sort());
      assert.deepEqual(
        Object.entries(attributeWords(language)).filter(([, word]) => !word),
        [],
      );
    });
    it(`has a name for every element and none besides, in ${language}`, () => {
      assert.deepEqual(Object.keys(elementWords(language)).sort(), Object.keys(elements).sort());
    });
  }

  const choices = Object.values(elements).flatMap(({ own, general }) =>
    [...own, ...general].flatMap(({ name, choices: codes = [] }) => codes.map((code) => [name, code] as const)),
  );
  for (const language of ['nb', 'nn', 'en'])
    it(`has a word for everything that can be chosen, in ${language}`, () => {
      const words = choiceWords(language);
      assert.deepEqual(
        choices.filter(([name, code]) => !(words[`${name}.${code}`] ?? words[code])).map(([name, code]) => `${name}: ${code}`),
        [],
      );
    });

  for (const tag of Object.keys(elements))
    it(`has an example and a picture of ${tag}`, () => {
      assert.ok(existsSync(join(root, 'demo', examples[tag]?.src ?? 'none')), 'example');
      assert.ok(existsSync(join(root, 'demo/bilder/bygger', `${tag}.png`)), 'picture');
    });
});

describe('the guide for web editors and the manifest', () => {
  const guide = readFileSync(join(root, 'demo/veiledning.html'), 'utf8');
  const [, ...sections] = guide.slice(guide.indexOf('id="valg"'), guide.indexOf('id="personvern"')).split('<h3>');
  const sectionOf = (title: string): string => sections.find((text) => text.startsWith(title)) ?? '';
  const lacking = (title: string, fields: readonly { readonly name: string }[]): readonly string[] =>
    fields.map(({ name }) => name).filter((name) => !new RegExp(`<code>${name}[=<]`).test(sectionOf(title)));

  it('says what every choice of all figures is', () =>
    assert.deepEqual(lacking('For alle figurene', elements['indicator-chart']?.general ?? assert.fail()), []));

  for (const [tag, { own }] of Object.entries(elements))
    it(`says what every choice of ${tag} is`, () => assert.deepEqual(lacking(`For <code>${tag}</code>`, own), []));
});

for (const { name, launch } of browsers)
  describe(`the tag builder, in ${name}`, () => {
    let server: Awaited<ReturnType<typeof serve>>;
    let browser: Browser;
    let page: Page;
    /** What the builder is asked for in a test, and may not fetch. */
    const refused = 'https://www.example.org/tall.json';
    const strangers: string[] = [];
    const errors: string[] = [];

    const open = async (search = ''): Promise<void> => {
      await page.goto(`${server.url}/bygger/${search}`, { waitUntil: 'load' });
      await page.waitForSelector('#sjekk');
    };
    const says = (text: string): Promise<unknown> =>
      page.waitForFunction((wanted) => document.querySelector('#sjekk')?.textContent.includes(wanted), { timeout: 20_000 }, text);
    const code = (): Promise<string> => page.$$eval('.kode code', (all) => all.at(-1)?.textContent ?? '');
    /** Clicks what is called so. */
    const press = (text: string): Promise<void> =>
      page.evaluate((wanted) => {
        const all = [...document.querySelectorAll<HTMLElement>('label, button, summary, a')];
        const found = all.find(({ textContent }) => textContent.trim() === wanted);
        if (!found) throw new Error(`nothing is called ${wanted}`);
        found.click();
      }, text);
    const fill = async (label: string, value: string): Promise<void> => {
      const id = await page.$$eval('label', (all, wanted) => all.find(({ textContent }) => textContent.trim() === wanted)?.htmlFor, label);
      await page.$eval(
        `#${String(id)}`,
        (control, text) => {
          (control as HTMLInputElement).value = text;
          control.dispatchEvent(new Event('input', { bubbles: true }));
          control.dispatchEvent(new Event('change', { bubbles: true }));
        },
        value,
      );
    };

    const hasField = (label: string): Promise<unknown> =>
      page.waitForFunction(
        (wanted) => [...document.querySelectorAll('label')].some(({ textContent }) => textContent.trim() === wanted),
        {},
        label,
      );
    const control = (label: string): Promise<string[]> =>
      page.$$eval(
        'label',
        (all, wanted) => {
          const found = all.find(({ textContent }) => textContent.trim() === wanted)?.control;
          return found instanceof HTMLSelectElement ? [found.value, [...found.options].at(-1)?.value ?? ''] : [];
        },
        label,
      );
    const value = async (label: string): Promise<string | undefined> => (await control(label))[0];
    const lastChoice = async (label: string): Promise<string> => (await control(label))[1] ?? '';

    before(async () => {
      server = await serve();
      browser = await launch();
    });
    beforeEach(async () => {
      page = await browser.newPage();
      page.on('request', (request) => {
        const url = request.url();
        // The page that a test pastes into has a server of its own, on this machine.
        if (!url.startsWith(server.url) && !/^(?:blob|data|about):|^http:\/\/127\.0\.0\.1:/.test(url)) strangers.push(url);
      });
      page.on('pageerror', (error) => {
        // Firefox checks even what it had fetched by half when the page was left. Hashes have tests of their own (S07).
        if (!String(error).includes('hashes in the integrity attribute match') && !String(error).includes(refused))
          errors.push(String(error));
      });
    });
    after(async () => {
      await browser.close();
      await server.close();
    });

    it('shows a figure and its code at once', async () => {
      await open();
      await says('Tallene er på plass.');
      assert.match(await code(), /^<indicator-chart src="http:\/\/localhost:\d+\/data\/asker-folkemengde\.json">/);
      const [script = '', figure = ''] = await page.$$eval('.kode code', (all) => all.map(({ textContent }) => textContent));
      assert.match(script, /^<script type="module" src="[^"]+baerekraft\.js" integrity="sha384-/);
      assert.ok(figure.startsWith('<indicator-chart'));
    });

    for (const isAllowed of [true, false])
      it(`hands all of it to the clipboard, or marked to the editor's own keys: ${isAllowed ? 'allowed' : 'not allowed'}`, async () => {
        await open();
        // The code is written anew when the figure has come.
        await says('Tallene er på plass.');
        await page.evaluate((allowed) => {
          // As a method: a function with a name would be wrapped by what runs these tests, and that wrapper is not on the page.
          const clipboard = {
            writeText(text: string): Promise<void> {
              if (!allowed) return Promise.reject(new Error('no'));
              document.body.dataset['copied'] = text;
              return Promise.resolve();
            },
          };
          Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
        }, isAllowed);
        await press('Kopier alt');
        await page.waitForFunction((word) => document.body.textContent.includes(word), {}, isAllowed ? 'Kopiert' : 'Merket');
        const taken = await page.evaluate(() => {
          const { activeElement: focused, body } = document;
          const marked = focused instanceof HTMLTextAreaElement ? focused.value.slice(focused.selectionStart, focused.selectionEnd) : '';
          return body.dataset['copied'] ?? marked;
        });
        assert.match(taken, /^<script type="module" [^]*<\/script>\n\n<indicator-chart [^]*<\/indicator-chart>$/);
      });

    it('shows an element whose file comes later, without a look at the preview', async () => {
      await page.setViewport({ width: 320, height: 600 });
      await open('?tag=plan-cascade');
      await says('Tallene er på plass.');
    });

    it('says at once what is wrong with the figures', async () => {
      await open(`?tag=indicator-chart&src=${server.url}/data/finnes-ikke.json`);
      await says('Noe er galt med tallene:');
    });

    it('says so where an address may be right, and only the page itself may not fetch it', async () => {
      await open(`?tag=indicator-chart&src=${refused}`);
      await says('Denne siden får ikke hente fra www.example.org');
    });

    it('goes from the number of a table to a figure of one place', async () => {
      await open();
      await press('… eller en tabell hos SSB');
      await fill('Hent fra', 'sample');
      await fill('Tabellnummer', 'tabell 01222');
      await press('Hent tabellen');
      await hasField('Region');
      await fill('Region', '3203');
      await says('Tallene er på plass.');
      await page.waitForFunction(() => document.querySelectorAll('.kode code')[1]?.textContent.includes('region="3203"'));
      assert.match(await code(), /src="http:\/\/localhost:\d+\/standin\/ssb\/api\/pxwebapi\/v2\/tables\/01222"[^>]* region="3203"/);
    });

    it('asks the statistics office itself for a table, unless told otherwise', async () => {
      await open();
      assert.equal(await value('Hent fra'), 'ssb');
    });

    it('keeps what was written before a place is chosen, and every list for the colleague who goes on', async () => {
      await open('?_office=sample&_table=01222&tag=indicator-chart&src=/standin/ssb/api/pxwebapi/v2/tables/01222&kind=bar&region=3203');
      await hasField('Region');
      assert.equal(await value('Region'), '3203');
      await fill('Overskrift', 'Folk i Bærum');
      await page.waitForFunction(() => location.search.includes('heading='));
      await fill('Statistikkvariabel', await lastChoice('Statistikkvariabel'));
      await fill('Region', '3201');
      await page.waitForFunction(() => location.search.includes('region=3201'));
      assert.match(await code(), /kind="bar" heading="Folk i Bærum" region="3201" measure="\w+"/);
      await fill('Språk på denne siden', 'nn');
      await hasField('Adressa til tala');
      await hasField('Region');
      assert.equal(await value('Region'), '3201');
    });

    it('forgets the table when another address is written', async () => {
      await open('?_office=sample&_table=01222&tag=indicator-chart&src=/standin/ssb/api/pxwebapi/v2/tables/01222&region=3203');
      await hasField('Region');
      await fill('Adressen til tallene', '/data/asker-folkemengde.json');
      await page.waitForFunction(() => !location.search.includes('region='));
      assert.match(await code(), /^<indicator-chart src="\/data\/asker-folkemengde\.json">/);
      assert.ok(!new URL(page.url()).search.includes('_table'));
    });

    it('gives the script for the height of an iframe, and the colour in every form', async () => {
      await open('?_rung=iframe');
      await says('Tallene er på plass.');
      assert.match(await code(), /^<script src="[^"]+\/frame\.js" integrity="sha384-[^"]+" crossorigin="anonymous"><\/script>$/);
      for (const [rung, want] of [
        ['tag', ' accent="#12523f"'],
        ['div', ' data-accent="#12523f"'],
        ['class', '#accent=%2312523f"'],
      ]) {
        await open(`?_rung=${String(rung)}&_accent=%2312523f`);
        await says('Tallene er på plass.');
        assert.ok((await code()).includes(String(want)), await code());
      }
    });

    it('begins where a CMS is known to let things through, says where to paste, and keeps the CMS in the address', async () => {
      await open();
      await says('Tallene er på plass.');
      await fill('Hvilken publiseringsløsning?', 'umbraco');
      await page.waitForFunction(() => document.querySelector('.raad')?.textContent.includes('Fra 15.3 (Tiptap)'));
      assert.match(await code(), /^<div data-baerekraft="indicator-chart" data-src=/);
      assert.equal(await page.$eval('.raad a', (link) => link.getAttribute('href')), '../veiledning.html#losning-umbraco');
      await press('Tillater bare iframe');
      const { search } = new URL(page.url());
      assert.match(search, /_rung=iframe&_cms=umbraco/);
      await says('Tallene er på plass.');
      await open(search);
      assert.equal(await value('Hvilken publiseringsløsning?'), 'umbraco');
      assert.equal(await page.$eval('.stiger input:checked', (input) => input.value), 'iframe');
    });

    it('gives the whole script to those who cannot have modules', async () => {
      await open('?_rung=all');
      await says('Tallene er på plass.');
      const [whole = '', figure = ''] = await page.$$eval('.kode code', (all) => all.map(({ textContent }) => textContent));
      assert.match(whole, /^<script src="[^"]+\/baerekraft\.all\.js"><\/script>$/);
      assert.match(figure, /^<indicator-chart src=/);
    });

    it('names the figure in the link that readers without the script have', async () => {
      await open();
      await says('Tallene er på plass.');
      assert.match(await code(), />Tallene bak figuren: Innbyggere i Asker<\/a>/);
    });

    it('writes the language into an iframe, which cannot know that of its page', async () => {
      await open('?_rung=iframe#sprak=nn');
      assert.match(await page.$eval('.kode code', ({ textContent }) => textContent), /embed\.html\?[^"]*&amp;lang=nn"/);
    });

    it('says where an address without a site is read from, here and for readers', async () => {
      await open('?tag=indicator-chart&src=/data/asker-folkemengde.json');
      await says(
        `Tallene er på plass. Her er de lest fra ${server.url}/data/asker-folkemengde.json. Hos leserne regnes adressen ut fra siden`,
      );
      await open('?tag=indicator-chart&src=tall.json');
      await says(`Her ble den lest som ${server.url}/bygger/tall.json: Adressen finnes ikke`);
      await press('Tillater bare iframe');
      await page.waitForFunction(() => document.querySelector('.koden .melding')?.textContent.includes('En iframe må ha hele adressen'));
    });

    it('takes no colour that is none', async () => {
      await open('?_accent=red');
      await says('Tallene er på plass.');
      assert.doesNotMatch(await page.$eval('body', ({ textContent }) => textContent), /NaN|accent/);
    });

    it('has the figure beside the choices where there is room, in the order that they are read', async () => {
      await page.setViewport({ width: 1280, height: 800 });
      await open();
      const box = async (selector: string): Promise<{ left: number; right: number; top: number }> => {
        const rectangle = await page.$eval(selector, (element) => element.getBoundingClientRect().toJSON() as unknown);
        return rectangle as { left: number; right: number; top: number };
      };
      await page.$eval('input[inputmode=url]', (field) => field.scrollIntoView({ block: 'center', behavior: 'instant' }));
      const [field, view] = [await box('input[inputmode=url]'), await box('.visning')];
      assert.ok(field.right < view.left);
      assert.ok(field.top > 0 && field.top < 800 && view.top >= 0 && view.top < 200, 'both are seen at once');
      await page.setViewport({ width: 600, height: 800 });
      assert.ok((await box('.visning')).top > (await box('input[inputmode=url]')).top);
      assert.equal((await box('.visning')).left, (await box('input[inputmode=url]')).left);
    });

    it('stands two by two on a phone, without sideways scroll', async () => {
      await page.setViewport({ width: 320, height: 700 });
      await open();
      const [first, second] = await page.$$eval('.figurer label', (all) => all.map((one) => one.getBoundingClientRect().top));
      assert.equal(first, second);
      await says('Tallene er på plass.');
      // The longest sentence there is: a whole address in it, that cannot be parted.
      await open(
        '?_cms=optimizely&_rung=iframe&tag=indicator-chart&src=/data/et-ganske-langt-navn-uten-mellomrom-i-seg-i-det-hele-tatt.json',
      );
      await says('Her ble den lest som');
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
    });

    it('keeps every choice in the address, so that a colleague can go on', async () => {
      await open();
      await press('Klimabudsjett');
      await fill('Overskrift', 'Oslo mot 2030');
      await press('Telefon');
      await press('Tillater bare iframe');
      await page.waitForFunction(() => location.search.includes('heading='));
      const address = new URL(page.url()).search;
      await open(address);
      await says('Tallene er på plass.');
      assert.match(
        await page.$eval('.kode code', ({ textContent }) => textContent),
        /^<iframe src="http:\/\/localhost:\d+\/dist\/embed\.html\?tag=klimabudsjett-bar&amp;src=.+heading=Oslo\+mot\+2030" title="Oslo mot 2030"/,
      );
      assert.equal(await page.$eval('.visning', (view) => view.classList.contains('telefon')), true);
    });

    it('writes a picture, a table and a link of what the figure shows', async () => {
      await open('?_rung=frozen');
      await says('Tallene er på plass.');
      const frozen = await code();
      assert.match(frozen, /<img src="figur\.svg" alt="Asker: .*personer i 2025/);
      assert.match(frozen, /<th scope="row">2025<\/th><td>100\s492<\/td>/);
    });

    for (const tag of ['indicator-chart', 'sdg-goal-tree', 'klimabudsjett-bar', 'service-area-matrix'])
      it(`writes for ${tag} lines that fetch early what the figure asks for, each once`, async () => {
        await open(`?tag=${tag}&_first=1&_base=${encodeURIComponent(`${server.url}/bk/`)}`);
        await says('Tallene er på plass.');
        await page.$eval('.visning', (view) => view.scrollIntoView());
        const pasted = await page.waitForFunction(
          (drawn: boolean) => {
            const parts = [...document.querySelectorAll('.kode code')].map(({ textContent }) => textContent);
            return parts.length === 3 && (!drawn || parts[1]?.includes('baerekraft-engine')) && parts.join('\n');
          },
          {},
          ['indicator-chart', 'klimabudsjett-bar'].includes(tag),
        );
        const html = String(await pasted.jsonValue()).replaceAll(server.url, '');
        const own = await servePages({ pages: { '/': `<!doctype html><html lang="nb"><title>Side</title><body>${html}` } });
        await page.goto(`${own.url}/`, { waitUntil: 'networkidle0' });
        await settled(page, tag);
        const hinted = [...html.matchAll(/<link [^>]*href="([^"]+)"/g)].map(([, path]) => path);
        const asked = own.asked.filter((path) => path !== '/favicon.ico');
        await own.close();
        // The page, the script and each of the hinted, once: nothing is missing among them, and nothing was fetched twice.
        assert.deepEqual([...asked].sort(), ['/', '/bk/baerekraft.js', ...hinted].sort());
      });

    it('warns of a colour that is too weak', async () => {
      await open();
      await fill('Egen farge', '#fcc30b');
      await page.waitForFunction(() => document.querySelector('.melding.galt')?.textContent.includes('For svak mot lys bunn: 1,6'));
    });

    it('speaks nynorsk and English', async () => {
      await open('#sprak=nn');
      assert.equal(await page.$eval('h1', ({ textContent }) => textContent), 'Lag ein figur');
      await fill('Språk på denne sida', 'en');
      assert.equal(await page.$eval('h1', ({ textContent }) => textContent), 'Make a figure');
    });

    /** The fewest clicks from the open page to the code on the clipboard; a list costs two. */
    const ways = [
      { from: 'an address', write: '/data/asker-folkemengde.json?ny=1', want: 2 },
      { from: 'the number of a table, for one municipality', write: '01222', region: '3203', want: 4 },
    ];
    for (const { from, write, region, want } of ways)
      it(`takes ${String(want)} clicks from ${from} to all of the code`, async () => {
        await open('?_office=sample');
        await says('Tallene er på plass.');
        let clicks = 0;
        const click = async (selector: string): Promise<void> => {
          clicks += 1;
          await page.click(selector);
        };
        await click('input[inputmode=url]');
        // What stood there is marked: what is written takes its place.
        await page.keyboard.type(write.startsWith('/') ? server.url + write : write);
        if (region) {
          await hasField('Region');
          clicks += 2;
          await fill('Region', region);
          await page.waitForFunction(() => document.querySelectorAll('.kode code')[1]?.textContent.includes('region="3203"'));
        } else await page.waitForFunction(() => document.querySelectorAll('.kode code')[1]?.textContent.includes('?ny=1'));
        await says('Tallene er på plass.');
        await click('.koden button:not(.liten)');
        await page.waitForFunction(() => /Kopiert|Merket/.test(document.querySelector('.koden')?.textContent ?? ''));
        assert.equal(clicks, want);
      });

    it('leaves the code as it stands when nothing in it changes: somebody may be about to press its button', async () => {
      await open();
      await says('Tallene er på plass.');
      const before = await page.$('.koden pre');
      await press('Telefon');
      await says('Tallene er på plass.');
      assert.equal(await before?.evaluate((box) => box.isConnected), true);
    });

    it('R02 tells what became of a published page, and carries the figure back to the builder', async () => {
      await page.goto(`${server.url}/bygger/sjekk.html`, { waitUntil: 'load' });
      await page.waitForSelector('textarea');
      const paste = (html: string): Promise<void> =>
        page.$eval(
          'textarea',
          (field, text) => {
            field.value = text;
            field.dispatchEvent(new Event('input', { bubbles: true }));
          },
          html,
        );
      const saidToBe = (text: string): Promise<unknown> =>
        page.waitForFunction((wanted) => document.querySelector('[role=status].dom')?.textContent === wanted, {}, text);
      await paste('<p>Hei</p><img src="/finnes-ikke.png" onerror="document.title = \'kjørt\'">');
      await saidToBe('Det er ingen figur i denne koden.');
      assert.equal(await page.title(), 'Vises den ikke?');
      assert.equal((await page.$$('main img')).length, 0);
      await paste(
        '<script type="module" src="/bk/baerekraft.js"></script><indicator-chart class="x" kind="bar"><a href="/data/asker-folkemengde.json">Tall</a></indicator-chart>',
      );
      await saidToBe('Én ting må rettes.');
      assert.match(await page.$eval('.funn.wrong', ({ textContent }) => textContent), /Adressen til tallene er borte/);
      await Promise.all([page.waitForNavigation(), press('Lag figuren på nytt')]);
      await says('Tallene er på plass.');
      assert.match(await code(), /^<div data-baerekraft="indicator-chart" data-src="\/data\/asker-folkemengde\.json" data-kind="bar">/);
    });

    it('R02 speaks nynorsk and English there too, and fits a phone', async () => {
      await page.setViewport({ width: 320, height: 700 });
      await page.goto(`${server.url}/bygger/sjekk.html#sprak=nn`, { waitUntil: 'load' });
      await page.waitForSelector('textarea');
      assert.equal(await page.$eval('h1', ({ textContent }) => textContent), 'Viser han seg ikkje?');
      await fill('Språk på denne sida', 'en');
      assert.equal(await page.$eval('h1', ({ textContent }) => textContent), 'Does it not show?');
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
    });

    it('throws nothing and calls no one else', () => assert.deepEqual({ strangers, errors }, { strangers: [], errors: [] }));
  });
