// Serves the page, in the language that is asked for, under a strict content security policy.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { HTML_TABLE_STYLES, localeOf } from 'cpa-ipp';
import { page } from './page.mjs';

const STYLES = {
  '/tables.css': HTML_TABLE_STYLES,
  '/page.css': readFileSync(new URL('page.css', import.meta.url), 'utf8'),
};

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  response.setHeader('content-security-policy', "default-src 'self'");
  if (Object.hasOwn(STYLES, pathname)) {
    return response.writeHead(200, { 'content-type': 'text/css; charset=utf-8' }).end(STYLES[pathname]);
  }
  if (pathname !== '/') return response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
  const wanted = searchParams.get('lang') ?? request.headers['accept-language'];
  const locale = localeOf(wanted, { otherwise: 'en-CA' });
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-language': locale,
    vary: 'accept-language',
  });
  return response.end(page(locale));
});
server.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => {
  console.log(`listening at http://127.0.0.1:${server.address().port}`);
});
