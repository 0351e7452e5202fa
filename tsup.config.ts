import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { defineConfig, type Options } from 'tsup';
import { madeWhenUsed, withoutArrows } from './test/package/light.js';

type EsbuildPlugin = NonNullable<Options['esbuildPlugins']>[number];

const DOORS = { index: 'src/index.ts', schemas: 'src/schemas.ts', data: 'src/data.ts' };
/** The same for Node, whose users mostly load the file as it is. */
const DOORS_OF_NODE = { 'index.node': 'src/index.ts', 'schemas.node': 'src/schemas.ts' };
/** Whatever file imports a package keeps all of it in the bundle of a consumer, unless the package says otherwise: so each has a file of its own, which goes unused. */
const OUTSIDE = {
  decimal: 'src/outside/decimal.ts',
  months: 'src/outside/months.ts',
  zod: 'src/outside/zod.ts',
};

const outsideStaysOutside: EsbuildPlugin = {
  name: 'outside-stays-outside',
  setup({ onResolve }) {
    onResolve({ filter: /\/outside\/[\w-]+\.js$/ }, ({ path }) =>
      basename(path, '.js') in OUTSIDE ? { path: `./${basename(path)}`, external: true } : undefined,
    );
  },
};

/** The descriptions of the models stand in the file of the main door, and the door of the schemas takes them from there. */
const shapesIn = (door: string): EsbuildPlugin => ({
  name: 'shapes-in-the-main-door',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /[\\/]src[\\/]index\.ts$/ }, ({ path }) => ({
      contents: `${readFileSync(path, 'utf8')}\nexport * from './schema/shapes.js';\n`,
      loader: 'ts',
    }));
    onResolve({ filter: /^\.\/shapes\.js$/ }, ({ importer }) =>
      dirname(importer).endsWith('schema') ? { path: door, external: true } : undefined,
    );
  },
});

/** Changes the text of what is built, in all files or in some. */
const rewritten = (name: string, rewrite: (text: string) => string, files = /./): EsbuildPlugin => ({
  name,
  setup({ onEnd }) {
    onEnd(({ outputFiles = [] }) => {
      for (const [index, file] of outputFiles.entries())
        if (files.test(basename(file.path))) outputFiles[index] = { ...file, text: rewrite(file.text) };
    });
  },
});

/** Objects of all that a file exports, and a table of fastest-levenshtein, which bundlers can leave out then. */
const droppable = rewritten('droppable', (text) =>
  text
    .replace('= new Uint32Array(', '= /* @__PURE__ */ new Uint32Array(')
    .replace(/^(var __export = \(target, all\) => \{[^}]*\}\);\n)\};/m, '$1  return target;\n};')
    .replace(/^var (\w+) = \{\};\n__export\(\1, \{/gm, 'var $1 = /* @__PURE__ */ __export({}, {'),
);

const readWhenCalled = rewritten('read-when-called', withoutArrows, /^index\./);
const madeLater = rewritten('made-later', madeWhenUsed, /^index\./);

const pairs = (names: string) => names.split(',').map((one) => one.trim().split(' as ') as [string, string?]);

/** Modules to CommonJS. What esbuild makes of them calls a function for each use of an export, and takes longer to load. */
const inCommonJs = rewritten('in-commonjs', (text) => {
  const required = text
    .replace(/^import \* as ([\w$]+) from ("[^"]+");$/gm, 'const $1 = require($2);')
    .replace(/^import \{([^}]+)\} from ("[^"]+");$/gm, (_, names: string, path: string) => {
      const taken = pairs(names).map(([name, local = name]) => `${name}: ${local}`);
      return `const { ${taken.join(', ')} } = require(${path});`;
    })
    .replace(/^export \{([^}]+)\};$/m, (_, names: string) =>
      pairs(names)
        .map(([local, name = local]) => `exports.${name} = ${local};`)
        .join('\n'),
    );
  if (/^(?:import|export)\b/m.test(required)) throw new Error('an import or export of another form');
  return `"use strict";\nObject.defineProperty(exports, "__esModule", { value: true });\n${required}`;
});

const JAVASCRIPT = {
  format: 'esm',
  splitting: false,
  platform: 'neutral',
  target: 'es2022',
  noExternal: ['@noble/hashes', 'date-fns', '@date-fns/utc', 'fastest-levenshtein'],
  // Local names, and nothing else: errors name the functions that they come from, and with other syntax, or without the
  // comments, bundlers no longer see which constants they may leave out. Node takes twice as long to read a file with a
  // letter beyond ASCII.
  minify: 'terser',
  terserOptions: {
    compress: false,
    mangle: { module: false },
    format: {
      // A statement a line, and no long ones, so that a stack trace tells where it is; other white space takes longer to load.
      semicolons: false,
      max_line_len: 200,
      ascii_only: true,
      comments: /@__PURE__/,
      preserve_annotations: true,
      ecma: 2020,
    },
  },
} satisfies Options;

export default defineConfig(({ dts }) => [
  {
    ...JAVASCRIPT,
    entry: { ...DOORS, ...OUTSIDE },
    esbuildPlugins: [outsideStaysOutside, shapesIn('./index.js'), droppable, readWhenCalled],
  },
  {
    ...JAVASCRIPT,
    entry: DOORS_OF_NODE,
    esbuildPlugins: [outsideStaysOutside, shapesIn('./index.node.js'), droppable, readWhenCalled, madeLater],
  },
  {
    ...JAVASCRIPT,
    entry: DOORS,
    outExtension: () => ({ js: '.cjs' }),
    // Nothing can be left out of what is required; one file is the fastest to load.
    esbuildPlugins: [shapesIn('./index.cjs'), readWhenCalled, madeLater, inCommonJs],
  },
  ...(dts === false
    ? []
    : [
        {
          entry: DOORS,
          format: 'cjs',
          // The declarations of zod need URL, which no file of ours may use.
          dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0', lib: ['ES2022', 'DOM'] } },
        } satisfies Options,
      ]),
]);
