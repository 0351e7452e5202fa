// What the built doors load, in JavaScript and in declarations. Needs a build.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = resolve(root, 'dist');
const recorder = new URL('record-loads.mjs', import.meta.url).href;

const node = (...args) => execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }).trim().split('\n');

/** The files that a door loads, as paths from the root of the project. */
function loadedBy(door, format) {
  const file = resolve(dist, format === 'esm' ? `${door}.js` : `${door}.cjs`);
  const files =
    format === 'esm'
      ? node('--import', recorder, '--input-type=module', '--eval', `await import('${pathToFileURL(file)}')`)
          .filter((url) => url.startsWith('file:'))
          .map((url) => fileURLToPath(url))
      : node('--eval', `require(${JSON.stringify(file)}); console.log(Object.keys(require.cache).join('\\n'))`);
  const loaded = [...new Set(files)].map((path) => relative(root, path)).sort();
  assert.ok(loaded.includes(relative(root, file)), `the record of ${file} is empty`);
  return loaded;
}

/** Files outside dist. */
const foreign = (files) => files.filter((file) => !file.startsWith('dist/'));

for (const format of ['esm', 'cjs']) {
  // A module has a file for bundlers beside that for Node, whose rest stands in CommonJS.
  for (const door of format === 'esm' ? ['index', 'index.module'] : ['index']) {
    assert.deepEqual(
      foreign(loadedBy(door, format)).map((file) => file.replace(/[^/]*$/, '')),
      ['node_modules/decimal.js/'],
      `${door} (${format}) loads more than decimal.js`,
    );
  }
  // Guards the guard: zod is seen where it is loaded.
  assert.ok(foreign(loadedBy('schemas', format)).some((file) => file.startsWith('node_modules/zod/')));
  if (format === 'esm')
    assert.deepEqual(loadedBy('browser', format), ['dist/browser.js'], 'cpa-ipp/browser is not one file');
  const data = foreign(loadedBy('data', format));
  assert.deepEqual(data, [], `cpa-ipp/data (${format}) loads more than its own files`);
  console.log(`ok: ${format}: cpa-ipp loads decimal.js, cpa-ipp/data nothing`);
}

/** The values that a door exports, by its source, which only re-exports by name. */
const valuesOf = (door) =>
  [...readFileSync(resolve(root, 'src', `${door}.ts`), 'utf8').matchAll(/^export \{([^}]+)\} from/gm)]
    .flatMap(([, list]) => list.split(',').map((name) => name.trim()))
    .filter((name) => name !== '' && !name.startsWith('type '))
    .sort();

// Errors name the functions that they come from, and a door hands out nothing but what its source does.
for (const door of ['index', 'data', 'schemas', 'browser', 'index.module', 'schemas.module']) {
  for (const ending of door.endsWith('.module') || door === 'browser' ? ['.js'] : ['.js', '.cjs']) {
    const handedOut = Object.entries(await import(pathToFileURL(resolve(dist, `${door}${ending}`)))).filter(
      ([name]) => !['default', '__esModule', 'module.exports'].includes(name),
    );
    const names = handedOut.map(([name]) => name).sort();
    assert.deepEqual(
      names,
      valuesOf(door.replace('.module', '')),
      `${door}${ending} hands out other names than its source`,
    );
    const functions = handedOut.filter(([, value]) => typeof value === 'function');
    for (const [name, value] of functions) assert.equal(value.name, name, `${door}${ending}: ${name} has another name`);
  }
}
console.log('ok: doors hand out what their sources do, and functions have the names under which they are exported');

/** All declaration files that can be reached from one, and the packages that they name. */
function declarationsFrom(entry) {
  const seen = new Set();
  const packages = new Set();
  const visit = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    const info = ts.preProcessFile(readFileSync(file, 'utf8'));
    for (const { fileName } of [...info.importedFiles, ...info.typeReferenceDirectives, ...info.referencedFiles]) {
      if (!fileName.startsWith('.')) packages.add(fileName);
      else visit(resolve(file, '..', fileName.replace(/\.(c?)js$/, '.d.$1ts')));
    }
  };
  visit(resolve(dist, entry));
  return { files: seen.size, packages: [...packages].sort() };
}

for (const ending of ['.d.ts', '.d.cts']) {
  const main = declarationsFrom(`index${ending}`);
  assert.deepEqual(main.packages, ['decimal.js'], `index${ending} names other packages than decimal.js`);
  assert.ok(declarationsFrom(`schemas${ending}`).packages.includes('zod'), `schemas${ending} does not name zod`);
  assert.ok(!declarationsFrom(`data${ending}`).packages.includes('zod'), `data${ending} names zod`);
  console.log(`ok: index${ending} reaches ${main.files} declaration files, which name decimal.js only`);
}
