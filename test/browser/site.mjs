// The docs site in a real browser, at the width of a desk and of a phone. Needs `npm run docs`.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { browsing, executable, fitsTheWidth, onPage, root, SIZES, serving } from './browser.mjs';

const site = join(root, 'docs/site');
assert.ok(existsSync(join(site, 'index.html')), 'there is no docs site; npm run docs builds it');
checkLinks();
if (executable === undefined) {
  console.log('skipped: the docs site in a browser; there is no chromium here');
  process.exit(0);
}

await serving(site, (origin) =>
  browsing(async (browser) => {
    for (const size of Object.keys(SIZES)) {
      const open = (use) => onPage(browser, { origin, size }, use);
      await open(startPage(origin));
      await open(guides(origin));
      await open(functionPage(origin));
      await open(search(origin));
      await open(darkColours(origin));
      console.log(`ok: docs site at ${size} width`);
    }
  }),
);

/** Every link inside the site leads to a file and a heading that exist. */
function checkLinks() {
  const pages = readdirSync(site, { recursive: true }).filter((path) => path.endsWith('.html'));
  const text = new Map(pages.map((path) => [path, readFileSync(join(site, path), 'utf8')]));
  let count = 0;
  for (const [path, html] of text) {
    for (const [, link] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      if (/^(?:[a-z]+:|#$|$)/.test(link)) continue;
      const [file, anchor] = link.split('#').map(decodeURIComponent);
      const target = file === '' ? path : relative(site, join(site, dirname(path), file));
      assert.ok(existsSync(join(site, target)), `${path} links to ${link}, which does not exist`);
      const named = anchor === undefined || !target.endsWith('.html') || text.get(target).includes(`id="${anchor}"`);
      assert.ok(named, `${path} links to ${link}, where there is no such heading`);
      count += 1;
    }
  }
  assert.ok(pages.length > 100 && count > 1000, `only ${count} links on ${pages.length} pages`);
  console.log(`ok: ${count} links on ${pages.length} pages of the docs site`);
}

function startPage(origin) {
  return async (page, shot) => {
    await page.goto(`${origin}/index.html`);
    assert.match(await page.innerText('main, .col-content'), /Five habits/);
    await fitsTheWidth(page);
    await shot('start', { fullPage: true });
  };
}

function guides(origin) {
  return async (page, shot) => {
    await page.goto(`${origin}/index.html`);
    const links = await page.$$eval('.col-content table a[href^="documents/"]', (all) => all.map(({ href }) => href));
    assert.ok(links.length >= 7, 'the start page links to all guides');
    for (const link of links) {
      await page.goto(link);
      await fitsTheWidth(page);
      const pictures = await page.$$eval('.col-content img', (all) => all.map((one) => [one.alt, one.naturalWidth]));
      for (const [text, width] of pictures) assert.ok(text !== '' && width > 0, `a picture of ${link} is not shown`);
      const name = /([^/]*)\.html(?:#.*)?$/.exec(link)[1].toLowerCase();
      await shot(`guide-${name}`, { fullPage: true });
    }
  };
}

function functionPage(origin) {
  return async (page, shot) => {
    await page.goto(`${origin}/functions/cpa-ipp.budgetVariance.html`);
    assert.equal(await page.locator('h1').first().innerText(), 'Function budgetVariance');
    assert.match(await page.innerText('.col-content'), /approved: '46\.4', spent: '31\.48'/);
    assert.match(await page.innerText('.col-content'), /NEGATIVE_APPROVAL/);
    await fitsTheWidth(page);
    await shot('function', { fullPage: true });
  };
}

function search(origin) {
  return async (page, shot) => {
    await page.goto(`${origin}/index.html`);
    await page.click('#tsd-search-trigger');
    await page.fill('#tsd-search-input', 'budgetVariance');
    const found = page.locator('#tsd-search-results a', { hasText: /\bbudgetVariance$/ });
    await found.first().waitFor();
    await shot('search');
    await found.first().click();
    await page.waitForURL('**/functions/cpa-ipp.budgetVariance.html');
  };
}

function darkColours(origin) {
  return async (page, shot) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(`${origin}/documents/Budgets_and_variance.html`);
    await shot('dark');
  };
}
