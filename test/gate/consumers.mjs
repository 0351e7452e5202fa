// The package as users get it: packed, installed into empty folders, then run, compiled and bundled there. Needs a build.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const workshop = mkdtempSync(join(tmpdir(), 'cpa-ipp-consumers-'));
const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Runs a program; when it fails, all that it printed is in the error. */
async function run(command, args, cwd) {
  try {
    return (await promisify(execFile)(command, args, { cwd })).stdout.trim();
  } catch (error) {
    throw new Error(`${command} ${args.join(' ')} failed in ${cwd}\n${error.stdout}\n${error.stderr}`);
  }
}

/** An empty project with the packed package in it, and the files of a consumer. */
async function consumer(name, files, packages) {
  const folder = join(workshop, name);
  cpSync(join(root, 'test/consumers', files), folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  for (const ending of ['mts', 'cts']) cpSync(join(folder, 'types.ts'), join(folder, `types.${ending}`));
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', ...packages], folder);
  return folder;
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
  const packed = await run('npm', ['pack', '--json', '--pack-destination', workshop], root);
  const tarball = join(workshop, JSON.parse(packed)[0].filename);

  console.log('A consumer without zod');
  const plain = await consumer('plain', 'plain', [tarball]);
  const results = {
    year: '2024-25',
    day: '2019-20',
    verdict: 'component-rounding',
    recomputed: '31.49',
    recognised: true,
    data: 'object',
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
  for (const version of [devDependencies['zod-4.3'].replace('npm:zod@', ''), devDependencies.zod]) {
    console.log(`A consumer with zod ${version}`);
    const withZod = await consumer(`zod-${version}`, 'zod', [tarball, `zod@${version}`]);
    await prints(withZod, 'esm.mjs', { good: true, bad: false });
    await prints(withZod, 'cjs.cjs', { good: true, bad: false });
    // The declarations of zod need URL, and are themselves not correct under TypeScript 5.0.
    await compiles(withZod, 'typescript', NODE_NEXT, { lib: 'es2022,dom' });
    await compiles(withZod, 'typescript-5.0', NODE_10, { lib: 'es2022,dom', skipLibCheck: true });
  }
} finally {
  rmSync(workshop, { recursive: true, force: true });
}
