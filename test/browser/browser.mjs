// What the browser checks share: a real Chromium, a server on this machine only, and a page that nothing may go wrong
// on.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const screenshots = join(root, 'coverage/screenshots');

const EXECUTABLES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
export const SIZES = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
};

/** The browser of this machine; `undefined` where there is none. */
export const executable = EXECUTABLES.find((path) => existsSync(path));

/** Serves a folder on the loopback interface, with headers of its own, and hands its address to a function. */
export async function serving(folder, use, headers = {}) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    // What every browser asks for by itself.
    if (path === '/favicon.ico') return response.writeHead(204).end();
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    response.writeHead(200, { ...headers, 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    return response.end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use(`http://127.0.0.1:${server.address().port}`);
  } finally {
    server.close();
  }
}

/** Starts the browser for a function, and ends it. */
export async function browsing(use) {
  const browser = await chromium.launch({ executablePath: executable, headless: true, args: QUIET });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/**
 * Opens a page for a function, which fails on any error or warning in the console, such as of what a content security
 * policy refuses, any failed request, and any request to anywhere else. The browser asks for pages in a locale.
 */
export async function onPage(browser, { origin, size, locale = 'en-CA' }, use) {
  const context = await browser.newContext({ viewport: SIZES[size], serviceWorkers: 'block', locale });
  const page = await context.newPage();
  const faults = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) faults.push(`request to ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} for ${response.url()}`);
  });
  const shot = async (name, options) => {
    mkdirSync(screenshots, { recursive: true });
    await page.screenshot({ path: join(screenshots, `${name}-${size}.png`), ...options });
  };
  try {
    await use(page, shot);
  } catch (error) {
    throw faults.length > 0 ? new Error(faults.join('\n'), { cause: error }) : error;
  } finally {
    await context.close();
  }
  assert.deepEqual(faults, [], 'faults while the page was open');
}

/** Requires that nothing sticks out of the page sideways. */
export async function fitsTheWidth(page) {
  const wide = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const sticking = [...document.querySelectorAll('body *')].filter(
      (one) => one.getBoundingClientRect().right > width,
    );
    return sticking.slice(0, 3).map((one) => `${one.tagName}.${one.className}`);
  });
  assert.deepEqual(wide, [], `sticks out of ${page.url()}`);
}
