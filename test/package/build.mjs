// Builds the package: JavaScript for modules and for CommonJS, and declarations for both.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'tsup';

const dist = new URL('../../dist/', import.meta.url);
rmSync(dist, { recursive: true, force: true });
await build({ silent: true });

// The declarations for modules say the same as those for CommonJS, so they only point there; they would be half of the
// package otherwise. Those of the schemas name types of zod, which has its own for each of the two: they are a copy.
const files = readdirSync(dist).filter((file) => file.endsWith('.d.cts'));

/** Without the hash of what several doors share, so that the name stays the same. */
const plain = (name) => name.replace(/-[\w-]{8}(?=\.(?:d\.)?cts$|\.cjs$)/, '');
const names = new Set(files.map(plain));
if (names.size !== files.length) throw new Error(`two declarations would have one name: ${files.join(', ')}`);

for (const file of files) {
  const text = readFileSync(new URL(file, dist), 'utf8').replace(/(?<=from '\.\/)[^']+\.cjs(?=')/g, plain);
  rmSync(new URL(file, dist));
  writeFileSync(new URL(plain(file), dist), text);
}
for (const door of ['index', 'data']) {
  writeFileSync(new URL(`${door}.d.ts`, dist), `export * from './${door}.cjs';\n`);
}
writeFileSync(new URL('schemas.d.ts', dist), readFileSync(new URL('schemas.d.cts', dist)));
