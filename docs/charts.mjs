// Draws the pictures of the guides when the docs are built. A picture `![text](charts/name.svg)` shows the `chart` of
// the code block above it. The code runs on the sources, so that nothing needs to be built first.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';
import { Error as onlyErrors, parse, textMetrics, View } from 'vega';
import { compile } from 'vega-lite';

// Without a canvas, Vega takes letters to be wider than those of common fonts are, and leaves wide margins.
textMetrics.width = ({ fontSize = 11, fontWeight }, text) =>
  [text ?? ''].flat().reduce((widest, line) => Math.max(widest, String(line).length), 0) *
  fontSize *
  (fontWeight === 'bold' ? 0.64 : 0.58);

const guides = fileURLToPath(new URL('guides', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));
const modules = { 'cpa-ipp': await bundle('index'), 'cpa-ipp/data': await bundle('data') };

async function bundle(door) {
  const options = { bundle: true, write: false, format: 'esm', platform: 'node', logLevel: 'error' };
  const { outputFiles } = await build({ ...options, entryPoints: [join(root, 'src', `${door}.ts`)] });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

/** Runs the code of a guide and hands back its `chart`. */
function chartOf(code) {
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS };
  const { outputText } = ts.transpileModule(code, { compilerOptions });
  const scope = { exports: {}, require: (name) => modules[name], console: { log: () => {} } };
  // Code that imports nothing has everything in scope, as where it is tested.
  if (!/^import /m.test(code)) Object.assign(scope, modules['cpa-ipp'], modules['cpa-ipp/data']);
  return new Function(...Object.keys(scope), `{${outputText}\nreturn chart;}`)(...Object.values(scope));
}

async function draw({ spec, text }, name, alternative) {
  assert.ok(text.startsWith(alternative) && alternative !== '', `the text of ${name} is not the start of: ${text}`);
  const warnings = [];
  const logger = {
    warn: (...all) => void warnings.push(all.join(' ')),
    info() {},
    debug() {},
    error() {},
    level: () => logger,
  };
  const vega = compile(spec, { logger }).spec;
  const view = new View(parse(vega), { renderer: 'none' }).logLevel(onlyErrors);
  const svg = await view.toSVG();
  view.finalize();
  assert.deepEqual(warnings, [], name);
  writeFileSync(join(guides, name), svg);
}

rmSync(join(guides, 'charts'), { recursive: true, force: true });
mkdirSync(join(guides, 'charts'));
for (const guide of readdirSync(guides).filter((file) => file.endsWith('.md'))) {
  const text = readFileSync(join(guides, guide), 'utf8');
  for (const picture of text.matchAll(/!\[([^\]]*)\]\((charts\/[\w-]+\.svg)\)/g)) {
    const code = [...text.slice(0, picture.index).matchAll(/^```ts\n([\s\S]*?)^```$/gm)].at(-1)?.[1];
    await draw(chartOf(code), picture[2], picture[1]);
  }
}
