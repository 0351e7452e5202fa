// The applications of docs/examples, each with the package as it is installed, built and run: pages in a real browser
// under a strict content security policy, and servers by their answers. Needs a build, and the registry for what they
// are made with.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installInto, inWorkshop, run } from '../package/workshop.mjs';
import { browsing, executable, fitsTheWidth, onPage, root, SIZES, serving } from './browser.mjs';
import { compressed, inGuide } from './sizes.mjs';

const POLICY = "default-src 'self'";

/** With plain spaces, for what French sets with those that do not break. */
const plain = (text) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

/** Hands a copy of an example, with the library installed, to a function. */
const withExample = (name, use) =>
  inWorkshop(async (folder) => {
    cpSync(join(root, 'docs/examples', name), folder, { recursive: true });
    await installInto(folder, ['--prefer-offline']);
    await use(folder, await import(pathToFileURL(join(folder, 'node_modules/cpa-ipp/dist/index.js'))));
    console.log(`ok: example ${name}`);
  });

/** Starts a server, hands the address that it prints to a function, and ends it. */
async function started(folder, args, use) {
  const env = { ...process.env, PORT: '0', NO_COLOR: '1' };
  const server = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    let printed = '';
    const address = await new Promise((resolve, reject) => {
      server.on('exit', (code) => reject(new Error(`${args[0]} ended with ${code}: ${printed}`)));
      server.stdout.on('data', (data) => {
        printed += data;
        const [found] = /http:\/\/[\w.]+:\d+/.exec(printed) ?? [];
        if (found) resolve(found);
      });
    });
    return await use(address);
  } finally {
    server.removeAllListeners('exit');
    if (server.exitCode === null && server.kill()) await once(server, 'exit');
  }
}

await withExample('editable-table', async (folder) => {
  await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'], folder);
  const vite = join(folder, 'node_modules/vite/bin/vite.js');
  await run(process.execPath, [vite, 'build'], folder);
  inGuide('`editable-table`, built', compressed(join(folder, 'dist/assets')));
  inGuide('`cpa-ipp/browser`', compressed(join(folder, 'node_modules/cpa-ipp/dist'), ['browser.js']));
  if (executable === undefined) return console.log('skipped: the editable table; there is no chromium here');
  await serving(
    join(folder, 'dist'),
    (origin) =>
      browsing(async (browser) => {
        for (const size of Object.keys(SIZES)) await onPage(browser, { origin, size }, editing(origin));
        await onPage(browser, { origin, size: 'desktop', locale: 'fr-FR' }, async (page) => {
          await page.goto(`${origin}/`);
          assert.equal(await page.innerText('h1'), 'Un budget pendant la saisie');
        });
      }),
    { 'content-security-policy': POLICY },
  );
  // The host by its number: a name may lead elsewhere.
  return started(folder, [vite, '--port', '0', '--host', '127.0.0.1'], (origin) => browsing(loadedFrom(origin)));
});

/** What cells say, without the marks of footnotes. */
async function textsOf(cells) {
  const texts = await cells.evaluateAll((all) =>
    all.map((cell) => [...cell.childNodes].map((part) => (part.nodeName === 'SUP' ? '' : part.textContent)).join('')),
  );
  return texts.map(plain);
}

/** What the page does while someone types. */
function editing(origin) {
  return async (page, shot) => {
    const says = async () => {
      const outputs = await page.locator('output:has(span)').all();
      return Object.fromEntries(
        await Promise.all(
          outputs.map(async (one) => [(await one.getAttribute('id')).slice(5), plain(await one.innerText())]),
        ),
      );
    };
    const type = (cell, text) => page.fill(`input[name="${cell}"]`, text);
    const years = () => textsOf(page.locator('#summary tbody th'));
    const row = (index) => textsOf(page.locator('#summary tbody tr').nth(index).locator('td'));

    await page.goto(`${origin}/`);
    assert.deepEqual(await years(), ['2017-18', '2018-19', '2019-20']);
    assert.deepEqual(await says(), {});
    const align = await page
      .locator('#summary td.cpa-ipp-number')
      .first()
      .evaluate((one) => getComputedStyle(one).textAlign);
    assert.equal(align, 'right', 'the style sheet of tables is not there');
    const before = await row(1);

    await page.locator('input[name="spent-2"]').focus();
    await page.keyboard.press('End');
    await page.keyboard.type('x');
    assert.deepEqual(await says(), { '2-spent': "'18.34x' cannot be read as a printed figure" });
    assert.equal((await row(1))[1], '5,150,000 (1 of 2 parts)');
    await page.keyboard.press('Backspace');
    assert.deepEqual(await row(1), before);

    await type('category-3', 'Salary and operating');
    await type('partner-3', 'RCMP');
    const twice = await says();
    assert.deepEqual(Object.keys(twice).sort(), ['2-approved', '2-spent', '3-approved', '3-spent']);
    for (const sentence of Object.values(twice)) assert.match(sentence, /is given twice/);
    assert.deepEqual(await years(), ['2017-18', '2018-19', '2019-20'], 'a year vanishes');

    await type('year-0', '2017-19');
    assert.match((await says())['0-year'], /'2017-19' does not end in the year after it starts.*'2017-18'/);
    await page.click('#language');
    assert.equal(await page.innerText('h1'), 'Un budget pendant la saisie');
    const inFrench = await says();
    assert.match(inFrench['0-year'], /^« 2017-19 » ne se termine pas l'année qui suit son début/);
    assert.match(inFrench['3-spent'], /est donné deux fois/);
    assert.match(plain(await page.innerText('#summary')), /Dépenses par exercice.*Exercice.*Écart.*illisible/s);
    await shot('editable-table', { fullPage: true });

    await type('year-0', '2017-18');
    await type('partner-3', 'GAC');
    await type('category-3', 'Incremental costs');
    assert.deepEqual(await says(), {});
    assert.equal((await row(1))[1], '23 490 000');
    await page.click('#add');
    assert.equal(await page.locator('#typed tbody tr').count(), 6);
    assert.deepEqual(await says(), {});
    await fitsTheWidth(page);
  };
}

/** What the page loads while it is made, from the server of Vite, as it comes: nothing is compressed there. */
function loadedFrom(origin) {
  return async (browser) => {
    // The first visitor has Vite put the library together; the second one starts with nothing, too.
    await (await browser.newPage()).goto(`${origin}/`, { waitUntil: 'networkidle' });
    const page = await browser.newPage();
    const loaded = [];
    page.on('response', (response) => loaded.push(response));
    await page.goto(`${origin}/`, { waitUntil: 'networkidle' });
    const scripts = loaded.filter((one) => one.headers()['content-type']?.startsWith('text/javascript'));
    const bodies = await Promise.all(scripts.map((one) => one.body()));
    assert.ok((await page.locator('#summary tbody tr').count()) > 0, 'the page is empty');
    const bytes = bodies.reduce((sum, { length }) => sum + length, 0);
    inGuide("`editable-table` from Vite's development server", { requests: scripts.length, bytes });
  };
}

await withExample('api', (folder, { errorFromJSON, explain, htmlTable, summarizeBudget }) =>
  started(folder, ['server.mjs'], async (address) => {
    const ask = async (content, language) => {
      const headers = { 'content-type': 'application/json', 'accept-language': language };
      const response = await fetch(`${address}/summaries`, { method: 'POST', headers, body: JSON.stringify(content) });
      return {
        status: response.status,
        language: response.headers.get('content-language'),
        ...(await response.json()),
      };
    };
    const cell = { fiscalYear: '2018-19', partner: 'rcmp', category: 'salary-and-operating' };
    const lines = [
      { ...cell, phase: 'approved', amount: '35500000' },
      { ...cell, phase: 'spent', amount: { noValue: 'not-reported' } },
    ];

    const good = await ask({ title: 'Budget', lines }, 'fr');
    assert.equal(good.status, 200);
    const direct = summarizeBudget(lines, { by: ['fiscalYear'], missing: 'matched-cells' });
    const table = (rows) => htmlTable(rows, { locale: 'fr-CA', caption: good.title });
    assert.equal(table(good.rows), table(direct), 'rows that were sent make another table');

    const twice = await ask({ title: 'Budget', lines: [...lines, lines[0]] }, 'fr-CA,fr;q=0.9,en;q=0.8');
    assert.deepEqual([twice.status, twice.language, twice.error.code], [400, 'fr-CA', 'DUPLICATE']);
    assert.match(plain(twice.says), /Gendarmerie royale du Canada.* est donné deux fois/);
    assert.equal(explain(errorFromJSON(twice.error), { locale: 'fr-CA' }), twice.says);

    const faulty = { title: 'Budget', lines: [lines[0], { ...lines[1], fiscalYear: '2018-20' }], oter: 1 };
    for (const [language, sentences] of [
      ['fr', [/« 2018-20 » ne se termine pas l'année qui suit son début/, /« oter » n'est pas une partie/]],
      ['de', [/'2018-20' does not end in the year after it starts/, /'oter' is not a part/]],
    ]) {
      const { status, findings } = await ask(faulty, language);
      assert.equal(status, 400);
      assert.deepEqual(
        findings.map(({ path }) => path),
        [['lines', 1, 'fiscalYear'], ['oter']],
      );
      for (const [index, sentence] of sentences.entries()) assert.match(plain(findings[index].says), sentence);
    }
    const { findings } = await ask({ title: 'Budget', lines: [lines[1]] }, 'fr');
    assert.match(findings[0].says, /aucune ligne n'est de dépenses approuvées/);
  }),
);

await withExample('server-page', (folder) =>
  started(folder, ['server.mjs'], async (origin) => {
    const texts = {
      'en-CA': [/Printed figures, worked out again/, /fits another reading/, /69\.27/],
      'fr-CA': [/Les chiffres imprimés, recalculés/, /correspond à une autre lecture/, /imprimé 69,27/],
    };
    for (const [locale, expected] of Object.entries(texts)) {
      const response = await fetch(origin, { headers: { 'accept-language': `${locale};q=0.9,de` } });
      assert.equal(response.headers.get('content-security-policy'), POLICY);
      assert.equal(
        (await fetch(origin, { headers: { 'accept-language': locale } })).headers.get('content-language'),
        locale,
      );
      const asked = await (await fetch(`${origin}/?lang=${locale.slice(0, 2)}`)).text();
      for (const text of expected) assert.match(plain(asked), text);
    }
    if (executable === undefined) return console.log('skipped: the audit page; there is no chromium here');
    return browsing(async (browser) => {
      for (const size of Object.keys(SIZES)) {
        await onPage(browser, { origin, size, locale: 'fr-CA' }, async (page, shot) => {
          await page.goto(`${origin}/`);
          for (const text of texts['fr-CA']) assert.match(plain(await page.innerText('body')), text);
          await page.click('a[hreflang="en"]');
          for (const text of texts['en-CA']) assert.match(plain(await page.innerText('body')), text);
          const align = await page
            .locator('td.cpa-ipp-number')
            .first()
            .evaluate((one) => getComputedStyle(one).textAlign);
          assert.equal(align, 'right', 'the style sheet of tables is not there');
          await fitsTheWidth(page);
          await shot('server-page', { fullPage: true });
        });
      }
    });
  }),
);
