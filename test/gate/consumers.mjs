// The package as users get it: packed, installed into an empty folder, then run, compiled and bundled there. Needs a build, and no network.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const workshop = mkdtempSync(join(tmpdir(), 'cpa-ipp-consumers-'));
const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Runs a program; when it fails, all that it printed is in the error. */
async function run(command, args, cwd) {
  try {
    return (await promisify(execFile)(command, args, { cwd })).stdout.trim();
  } catch (error) {
    throw new Error(`${command} ${args.join(' ')} failed in ${cwd}\n${error.stdout}\n${error.stderr}`);
  }
}

/**
 * Packs the package and installs it into an empty project, beside the files of the consumers.
 *
 * Its dependencies come from our own lock file, so that the outcome does not depend on what was published since. npm still checks them against the ranges
 * that the package asks for.
 */
async function install() {
  const packed = await run('npm', ['pack', '--json', '--pack-destination', workshop], root);
  const tarball = join(workshop, JSON.parse(packed)[0].filename);
  const folders = Object.keys(dependencies).map((name) => join(root, 'node_modules', name));
  writeFileSync(join(workshop, 'package.json'), '{ "private": true }\n');
  const options = ['--offline', '--install-links', '--ignore-scripts', '--no-audit', '--no-fund'];
  await run('npm', ['install', ...options, tarball, ...folders], workshop);
  cpSync(join(root, 'test/consumers'), workshop, { recursive: true });
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

/** Compiles with the strictest that a user may have: the declarations of all packages are checked too, unless told otherwise. */
async function compiles(folder, compiler, options, { lib = 'es2022', skipLibCheck = false } = {}) {
  const tsc = join(root, 'node_modules', compiler, 'bin/tsc');
  const strict = ['--noEmit', '--strict', '--skipLibCheck', String(skipLibCheck), '--target', 'es2022', '--lib', lib];
  await run(process.execPath, [tsc, ...strict, ...options], folder);
  console.log(`ok: ${compiler} --strict ${options.join(' ')}`);
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

try {
  await install();
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
  }
  await compiles(plain, 'typescript-5.0', NODE_10);

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
    await compiles(withZod, 'typescript', NODE_NEXT, { lib: 'es2022,dom' });
    await compiles(withZod, 'typescript-5.0', NODE_10, { lib: 'es2022,dom', skipLibCheck: true });
  }
  assert.equal(
    peerDependencies.zod,
    `^${versions[0]}`,
    'the peer range starts at another version than the oldest one tried',
  );
} finally {
  rmSync(workshop, { recursive: true, force: true });
}
