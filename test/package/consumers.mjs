// The package as users get it, run, compiled and bundled outside the project; and the examples of the documentation.
// Needs a build, and no network.
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { passedOn } from './passed-on.mjs';
import { installInto, inWorkshop, peerDependencies, root, run } from './workshop.mjs';

/** Installs the package, beside the files of the consumers and the examples. */
async function install(workshop) {
  await installInto(workshop);
  cpSync(join(root, 'test/consumers'), workshop, { recursive: true });
  cpSync(join(root, 'docs/examples'), join(workshop, 'examples'), { recursive: true });
  for (const consumer of ['plain', 'zod']) {
    for (const ending of ['mts', 'cts']) {
      cpSync(join(workshop, consumer, 'types.ts'), join(workshop, consumer, `types.${ending}`));
    }
  }
}

async function prints(folder, file, expected) {
  assert.deepEqual(JSON.parse(await run(process.execPath, [file], folder)), expected, `${file} prints something else`);
  console.log(`ok: node ${file}`);
}

const NODE_NEXT = ['--module', 'nodenext', '--moduleResolution', 'nodenext', 'types.mts', 'types.cts'];
const BUNDLER = ['--module', 'esnext', '--moduleResolution', 'bundler', 'types.ts'];
const NODE_10 = ['--module', 'commonjs', '--moduleResolution', 'node10', 'types.ts'];

/**
 * Compiles with the strictest that a user may have: the declarations of all packages are checked too, unless told
 * otherwise.
 */
async function compiles(folder, compiler, options, { lib = 'es2022', skipLibCheck = false } = {}) {
  const tsc = join(root, 'node_modules', compiler, 'bin/tsc');
  const strict = ['--noEmit', '--strict', '--skipLibCheck', String(skipLibCheck), '--target', 'es2022', '--lib', lib];
  await run(process.execPath, [tsc, ...strict, ...options], folder);
  console.log(`ok: ${compiler} --strict ${options.join(' ')}`);
}

/**
 * Compiles libraries that pass on all that a door gives, with declarations.
 *
 * TypeScript 5.0 finds no name by which a module could import what a CommonJS file declares, be it a package's own: so
 * it gets CommonJS only.
 */
async function canBePassedOn(workshop, doors, compilers, settings) {
  const folder = join(workshop, `passed-on-${doors[0]}`);
  mkdirSync(folder);
  for (const [name, text] of Object.entries(passedOn(doors))) {
    for (const ending of ['mts', 'cts', 'ts']) writeFileSync(join(folder, `${name}.${ending}`), text);
    const emit = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--outDir', 'out'];
    const nodeNext = ['--module', 'nodenext', '--moduleResolution', 'nodenext'];
    const bundler = ['--module', 'esnext', '--moduleResolution', 'bundler'];
    for (const compiler of compilers) {
      await compiles(folder, compiler, [...emit, ...nodeNext, `${name}.cts`], settings);
      if (compiler === 'typescript-5.0') continue;
      await compiles(folder, compiler, [...emit, ...nodeNext, `${name}.mts`], settings);
      await compiles(folder, compiler, [...emit, ...bundler, `${name}.ts`], settings);
    }
  }
}

/** Bundles for the browser and runs the bundle where nothing but the language exists. */
async function runsInBrowser(folder, expected) {
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'browser.mjs')],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    logLevel: 'error',
  });
  const context = createContext({});
  runInContext(outputFiles[0].text, context);
  assert.deepEqual(JSON.parse(context.result), expected, 'the browser bundle gives something else');
  console.log('ok: browser bundle without node');
}

/** The small projects of the documentation, each of which prints what its `expected.txt` says. */
async function runExamples(examples) {
  const node = (file, folder) => run(process.execPath, [file], join(examples, folder));
  const typescript = join(examples, 'typescript');
  await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'], typescript);
  const printed = {
    typescript: await node('out/variance.js', 'typescript'),
    commonjs: await node('audit.cjs', 'commonjs'),
    worker: await node('main.mjs', 'worker'),
    'stream-worker': await node('main.mjs', 'stream-worker'),
    'second-program': await node('main.mjs', 'second-program'),
  };
  for (const [folder, text] of Object.entries(printed)) {
    const expected = readFileSync(join(examples, folder, 'expected.txt'), 'utf8');
    assert.equal(text, expected.trimEnd(), `the example ${folder} prints something else`);
    console.log(`ok: example ${folder}`);
  }
  await run(process.execPath, ['main.mjs', 'charts'], join(examples, 'second-program'));
  for (const chart of ['budget', 'deployments', 'women', 'coverage']) {
    const spec = readFileSync(join(examples, 'second-program/charts', `${chart}.vl.json`), 'utf8');
    assert.match(JSON.parse(spec).$schema, /vega-lite/, `${chart} is no chart`);
  }
  console.log('ok: charts of the example second-program');
  // The browser check opens the page; here, the one file that it imports must exist.
  const page = readFileSync(join(examples, 'browser/page.mjs'), 'utf8');
  const imported = [...page.matchAll(/ from '([^']+)'/g)].map(([, path]) => path);
  assert.equal(imported.length, 1, imported.join(', '));
  // Beside the page stands what is installed; here, that stands beside all examples.
  assert.ok(existsSync(join(examples, '..', imported[0])), `no ${imported[0]}`);
  console.log('ok: example browser');
}

await inWorkshop(async (workshop) => {
  await install(workshop);
  const installed = readdirSync(join(workshop, 'node_modules')).filter((name) => !name.startsWith('.'));
  console.log(`A consumer without zod: ${installed.join(', ')}`);
  const plain = join(workshop, 'plain');
  assert.ok(!installed.includes('zod'));
  const results = {
    year: '2024-25',
    day: '2019-20',
    verdict: 'component-rounding',
    recomputed: '31.49',
    recognised: true,
    data: Object.keys(await import('../../dist/data.js')).sort(),
  };
  await prints(plain, 'esm.mjs', results);
  await prints(plain, 'cjs.cjs', results);
  await runsInBrowser(plain, results);
  for (const options of [NODE_NEXT, BUNDLER]) {
    await compiles(plain, 'typescript-5.0', options);
    await compiles(plain, 'typescript', options);
    await compiles(plain, 'typescript-7', options);
  }
  await compiles(plain, 'typescript-5.0', NODE_10);
  await canBePassedOn(workshop, ['index', 'data'], ['typescript-5.0', 'typescript', 'typescript-7']);
  await runExamples(join(workshop, 'examples'));

  // The oldest zod that the peer range allows, and the one that we develop with.
  const versions = [];
  for (const alias of ['zod-4.3', 'zod']) {
    const target = join(workshop, 'node_modules/zod');
    rmSync(target, { recursive: true, force: true });
    cpSync(join(root, 'node_modules', alias), target, { recursive: true });
    const { version } = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8'));
    versions.push(version);
    console.log(`A consumer with zod ${version}`);
    const withZod = join(workshop, 'zod');
    await prints(withZod, 'esm.mjs', { good: true, bad: false });
    await prints(withZod, 'cjs.cjs', { good: true, bad: false });
    // The declarations of zod need URL, and are themselves not correct under TypeScript 5.0.
    for (const compiler of ['typescript', 'typescript-7']) {
      for (const options of [NODE_NEXT, BUNDLER]) await compiles(withZod, compiler, options, { lib: 'es2022,dom' });
    }
    if (alias === 'zod') {
      await canBePassedOn(workshop, ['schemas'], ['typescript', 'typescript-7'], { lib: 'es2022,dom' });
    }
    await compiles(withZod, 'typescript-5.0', NODE_10, { lib: 'es2022,dom', skipLibCheck: true });
  }
  assert.equal(
    peerDependencies.zod,
    `^${versions[0]}`,
    'the peer range starts at another version than the oldest one tried',
  );
});
