import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const NAMED = /\b(?:from|import)\s*\(?\s*['"](\.[^'"]+|cpa-ipp(?:\/\w+)?)['"]/g;

/** The file that an import names: a door of the package, or a file beside the one that names it. */
function named(name, by) {
  const door = /^cpa-ipp(?:\/(\w+))?$/.exec(name);
  if (door) return resolve(`src/${door[1] ?? 'index'}.ts`);
  const file = resolve(dirname(by), name);
  const source = file.replace(/\.js$/, '.ts');
  return existsSync(source) ? source : file;
}

function importsOf(file) {
  if (!/\.(?:ts|js|mjs)$/.test(file) || !existsSync(file)) return [];
  const code = readFileSync(file, 'utf8').replace(/^(?:import|export) type [^;]*;$/gm, '');
  return [...code.matchAll(NAMED)].map(([, name]) => named(name, file));
}

/**
 * The files of tests that load one of these sources, by themselves or through others. Vitest's own list of related
 * tests leaves out most of them.
 */
export function testsThatLoad(sources) {
  const imports = new Map();
  const loadsOne = (test) => {
    const seen = new Set([test]);
    for (const file of seen) {
      if (!imports.has(file)) imports.set(file, importsOf(file));
      for (const next of imports.get(file)) seen.add(next);
    }
    return sources.some((source) => seen.has(resolve(source)));
  };
  return readdirSync('test', { recursive: true })
    .filter((file) => file.endsWith('.test.ts') && !file.includes('node_modules'))
    .map((file) => resolve('test', file))
    .filter(loadsOne);
}
