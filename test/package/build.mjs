// Builds the package: JavaScript for modules and for CommonJS, and declarations for both.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'tsup';
import { declarationsByDoor } from './declarations.mjs';
import { sharedSchemas } from './shared-schemas.mjs';

const dist = new URL('../../dist/', import.meta.url);
const pathOf = (file) => new URL(file, dist);
rmSync(dist, { recursive: true, force: true });
await build({ silent: true });

// What bundlers may leave out is marked without spaces.
for (const file of readdirSync(dist).filter((name) => /\.c?js$/.test(name)))
  writeFileSync(pathOf(file), readFileSync(pathOf(file), 'utf8').replaceAll('/* @__PURE__ */', '/*@__PURE__*/'));

const files = readdirSync(dist).filter((file) => file.endsWith('.d.cts'));
const texts = Object.fromEntries(files.map((file) => [file, readFileSync(pathOf(file), 'utf8')]));
for (const file of files) rmSync(pathOf(file));
const doors = declarationsByDoor(texts, ['index.d.cts', 'data.d.cts', 'schemas.d.cts']);
for (const [file, text] of Object.entries(doors)) writeFileSync(pathOf(file), text);

// The declarations for modules say the same as those for CommonJS, so they only point there; they would be half of the
// package otherwise. Those of the schemas name types of zod, which has its own for each of the two: they are a copy.
// Each loads the main door for modules, for compilers to see that they can import from there what they have to name.
writeFileSync(pathOf('index.d.ts'), `export * from './index.cjs';\n`);
writeFileSync(pathOf('data.d.ts'), `import './index.js';\nexport * from './data.cjs';\n`);
writeFileSync(pathOf('schemas.d.ts'), doors['schemas.d.cts'].replaceAll(/(from '.\/\w+)\.cjs'/g, `$1.js'`));

// One file for pages has nothing that the main door lacks.
const source = readFileSync(new URL('../../src/browser.ts', import.meta.url), 'utf8');
const names = [...source.matchAll(/^export \{([^}]+)\} from/gm)].flatMap(([, list]) => list.match(/\w+/g));
writeFileSync(pathOf('browser.d.ts'), `export { ${names.join(', ')} } from './index.js';\n`);

// The JSON Schemas as a file, for tools that do not run JavaScript.
const { jsonSchemas } = await import(pathOf('schemas.js'));
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
writeFileSync(
  pathOf('schemas.json'),
  `${JSON.stringify({ $comment: `cpa-ipp ${version}`, ...sharedSchemas(jsonSchemas()) })}\n`,
);
