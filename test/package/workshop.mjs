// The package as users get it: packed, and installed into an empty folder outside the project. Needs a build, and no
// network.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Runs a program and returns what it printed; when it fails, all that it printed is in the error. */
export async function run(command, args, cwd, env = process.env) {
  try {
    return (await promisify(execFile)(command, args, { cwd, env, maxBuffer: 2 ** 26 })).stdout.trim();
  } catch (error) {
    throw new Error(`${command} ${args.join(' ')} failed in ${cwd}\n${error.stdout}\n${error.stderr}`);
  }
}

/**
 * Packs the package and installs it into a folder that has a package.json.
 *
 * Its dependencies come from our own lock file, so that the outcome does not depend on what was published since. npm
 * still checks them against the ranges that the package asks for.
 */
export async function installInto(folder, options = ['--offline']) {
  const packed = await run('npm', ['pack', '--json', '--pack-destination', folder], root);
  const tarball = join(folder, JSON.parse(packed)[0].filename);
  const folders = Object.keys(dependencies).map((name) => join(root, 'node_modules', name));
  const quiet = ['--install-links', '--ignore-scripts', '--no-audit', '--no-fund'];
  await run('npm', ['install', ...options, ...quiet, tarball, ...folders], folder);
}

/** Hands an empty folder to a function, and removes it afterwards. */
export async function inWorkshop(use) {
  const folder = mkdtempSync(join(tmpdir(), 'cpa-ipp-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
