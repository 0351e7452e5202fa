// The page of docs/examples/browser in a real browser, with the package as it is installed. Needs a build.
import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { installInto, inWorkshop } from '../package/workshop.mjs';
import { browsing, executable, fitsTheWidth, onPage, root, SIZES, serving } from './browser.mjs';

if (executable === undefined) {
  console.log('skipped: the example page in a browser; there is no chromium here');
  process.exit(0);
}

await inWorkshop(async (workshop) => {
  await installInto(workshop);
  cpSync(join(root, 'docs/examples/browser'), workshop, { recursive: true });
  await serving(
    workshop,
    (origin) =>
      browsing(async (browser) => {
        for (const size of Object.keys(SIZES)) {
          await onPage(browser, { origin, size }, async (page, shot) => {
            const asked = [];
            page.on('request', (request) => asked.push(request.url().slice(origin.length)));
            await page.goto(`${origin}/index.html`);
            const cells = page.locator('td');
            await cells.first().waitFor();
            assert.deepEqual((await cells.allInnerTexts()).slice(0, 3), ['2015-16', '$14,910,000', '32.1%']);
            await page.click('button');
            assert.equal(await page.innerText('h1'), 'Écart des cinq exercices');
            assert.deepEqual(
              (await cells.allInnerTexts()).slice(-3),
              ['2019-20', '8 220 000 $', '20,0 %'].map((text) => text.replaceAll(' ', '\u00a0')),
            );
            await page.fill('input', '2020-22');
            assert.match(await page.innerText('output'), /2020-22.*2020-21.*2021-22/s);
            await page.fill('input', '2020-2021');
            assert.equal(await page.innerText('output'), '2020-21');
            assert.deepEqual(
              asked.filter((path) => path.startsWith('/node_modules/')),
              ['/node_modules/cpa-ipp/dist/browser.js'],
            );
            assert.equal(asked.length, 4, asked.join(', '));
            await fitsTheWidth(page);
            await shot('example');
          });
          console.log(`ok: example page at ${size} width`);
        }
      }),
    // The strictest that a site can be: no text of a page runs, and nothing comes from anywhere else.
    { 'content-security-policy': "default-src 'self'" },
  );
});
