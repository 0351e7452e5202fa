import { build } from 'esbuild';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { DOORS, filesUnder, lineAt, parse, ROOT, resolveFrom, walk } from './support/sources.js';

const LAYERS: Readonly<Record<string, number>> = {
  outside: -1,
  kernel: 0,
  exact: 1,
  calendar: 1,
  figures: 2,
  claims: 2.5,
  program: 3,
  missions: 3,
  deployments: 3,
  budgets: 3,
  staffing: 3,
  strengths: 3,
  gender: 3,
  outcomes: 3,
  'small-cells': 3.1,
  audit: 3.5,
  explain: 4,
  data: 4,
  schema: 5,
  tables: 5,
  charts: 5.5,
};
const PACKAGES = [
  '@date-fns/utc/date/mini',
  '@noble/hashes/sha2.js',
  '@noble/hashes/utils.js',
  'decimal.js',
  'fastest-levenshtein',
];

// What would make a result depend on the machine, the clock, the language of the system or on chance. Names of the
// browser do not compile in src.
const IMPURE_NAMES = new Set([
  'Date',
  'Function',
  'Intl',
  'WeakRef',
  'console',
  'eval',
  'globalThis',
  'process',
  'require',
]);
// Numbers computed with settings that a caller can reach would spoil results: whoever computes does it with what
// exact/decimal.ts hands out.
const ONLY_IN: Readonly<Record<string, string>> = {
  'src/outside/decimal.ts': 'src/exact/sealed-decimal.ts',
  'src/exact/sealed-decimal.ts': 'src/exact/decimal.ts',
};
const IMPURE_MEMBERS = /^(?:toLocale\w*|localeCompare|random|now|getTimezoneOffset)$/;

const FILES = filesUnder('src', '.ts');
/** The descriptions of the models, one by one, for the door of the schemas. */
const SHAPES = 'src/schema/shapes.ts';
const DOOR_FILES: readonly string[] = Object.values(DOORS);
const folderOf = (path: string) => path.split('/')[1] ?? '';

interface Import {
  readonly from: string;
  readonly specifier: string;
  readonly isType: boolean;
}

function importsOf(source: ts.SourceFile): Import[] {
  const found: Import[] = [];
  walk(source, (node) => {
    if (ts.isImportDeclaration(node) || (ts.isExportDeclaration(node) && node.moduleSpecifier)) {
      const clause = ts.isImportDeclaration(node) ? node.importClause : node;
      const isType = clause !== undefined && 'isTypeOnly' in clause && clause.isTypeOnly;
      found.push({ from: source.fileName, specifier: (node.moduleSpecifier as ts.StringLiteral).text, isType });
    } else if (
      ts.isImportTypeNode(node) ||
      (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    ) {
      found.push({
        from: source.fileName,
        specifier: `an import inside an expression: ${node.getText()}`,
        isType: false,
      });
    }
  });
  return found;
}

/** Why an import is not allowed. */
function problemWith({ from, specifier, isType }: Import): string | undefined {
  const only = ONLY_IN[specifier.startsWith('.') ? resolveFrom(from, specifier) : specifier];
  if (only !== undefined && only !== from && !isType) return `only ${only} may import it`;
  if (!specifier.startsWith('.')) {
    if (specifier === 'zod') return from === 'src/outside/zod.ts' ? undefined : 'only src/outside may import it';
    // One function of date-fns at a time: its barrel is slow to load.
    if (!PACKAGES.includes(specifier) && !/^date-fns\/\w+$/.test(specifier)) return 'not a known package';
    // Whatever imports a package keeps all of it in the bundle of a consumer.
    return isType || folderOf(from) === 'outside' ? undefined : 'only src/outside may import it';
  }
  const target = resolveFrom(from, specifier);
  if (!specifier.endsWith('.js') || !FILES.includes(target)) return 'no such file; name it with .js';
  if (DOOR_FILES.includes(target)) return 'no file imports a door';
  if (DOOR_FILES.includes(from)) return undefined;
  const [own, other] = [LAYERS[folderOf(from)], LAYERS[folderOf(target)]];
  if (own === undefined || other === undefined) return 'a folder without a layer';
  return other > own ? 'a higher layer' : undefined;
}

/** Whatever makes a file impure, with its line. */
function impuritiesOf(source: ts.SourceFile): string[] {
  const found: string[] = [];
  walk(source, (node) => {
    if (!ts.isIdentifier(node)) return;
    const { parent, text } = node;
    const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
    const isName = (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node;
    if (isMember ? IMPURE_MEMBERS.test(text) : !isName && IMPURE_NAMES.has(text)) {
      found.push(`${source.fileName}:${lineAt(source.text, node.getStart())}: ${text}`);
    }
  });
  return found;
}

/** Calls that run when a file is loaded. */
function callsAtImport(source: ts.SourceFile, isAllowed = (_: ts.Node) => false): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    // What a class gives its instances is made with them.
    const isOfInstance =
      ts.isPropertyDeclaration(node) && !node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword);
    if (ts.isFunctionLike(node) || isOfInstance) return;
    const isCall = ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isTaggedTemplateExpression(node);
    if (isCall && !isAllowed(node)) {
      found.push(`${source.fileName}:${lineAt(source.text, node.getStart())}: ${node.getText().slice(0, 60)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const MAKERS = 'src/kernel/frozen.ts';
/** The same makers under names of their own, for what the compiler is to see of a constant. */
const NAMED_MAKERS = ['src/figures/published.ts'];

/** A call of a maker of constants, marked so that bundlers can leave it out. */
function isMaker(node: ts.Node): boolean {
  const source = node.getSourceFile();
  return (
    ts.isCallExpression(node) &&
    ['frozen', 'joined', 'keysOf', 'published'].includes(node.expression.getText()) &&
    source.text.slice(node.getFullStart(), node.getStart()).includes('/* @__PURE__ */') &&
    importsOf(source).some(({ from, specifier }) => [MAKERS, ...NAMED_MAKERS].includes(resolveFrom(from, specifier)))
  );
}

/** A call that bundlers can leave out, of a maker, a set or a map, or a function of the same file. */
function isDroppable(node: ts.Node): boolean {
  if (isMaker(node)) return true;
  const source = node.getSourceFile();
  if (!source.text.slice(node.getFullStart(), node.getStart()).includes('/* @__PURE__ */')) return false;
  if (ts.isNewExpression(node)) return ['Map', 'Set'].includes(node.expression.getText());
  if (!ts.isCallExpression(node)) return false;
  const name = node.expression.getText();
  const isOwn = source.statements.some((one) => ts.isFunctionDeclaration(one) && one.name?.text === name);
  // `made` is for schemas, `exactly` for the decimals that many results share, `message` for what rooms say, and the last
  // four wait.
  if (
    isOwn ||
    [
      'exactly',
      'made',
      'message',
      'messagesOf',
      'sentencesOf',
      'lazily',
      'pattern',
      'later',
      'model',
      'perProgram',
      'byProgram',
      'optionsFor',
    ].includes(name)
  )
    return true;
  return name === 'AnyDecimal.clone' && source.fileName === ONLY_IN['src/outside/decimal.ts'];
}

/**
 * What stays of files that are loaded and used for nothing: no bundler may find anything in them that does something.
 */
async function keptOf(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
    plugins: [
      {
        name: 'every file has effects',
        setup: ({ onResolve, resolve }) =>
          onResolve({ filter: /^\./ }, async ({ path, pluginData, ...from }) =>
            pluginData === 'resolved'
              ? undefined
              : { path: (await resolve(path, { ...from, pluginData: 'resolved' })).path, sideEffects: true },
          ),
      },
    ],
  });
  return (outputFiles[0]?.text ?? '').replace(/^\/\/ .*\n|^import .*;\n/gm, '').trim();
}

/**
 * The constants of a file that whoever gets hold of them could change; a set or a map cannot be frozen, and must not
 * get out.
 */
function changeableIn(source: ts.SourceFile): string[] {
  const declared = source.statements
    .filter(ts.isVariableStatement)
    .flatMap((one) => [...one.declarationList.declarations]);
  return declared
    .filter(({ initializer }) => {
      let value = initializer;
      while (value && (ts.isAsExpression(value) || ts.isSatisfiesExpression(value))) value = value.expression;
      return value && (ts.isObjectLiteralExpression(value) || ts.isArrayLiteralExpression(value));
    })
    .map(({ name }) => `${source.fileName}: ${name.getText()}`);
}

/** The files that a file loads, itself included; types load nothing. */
function loadedFrom(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const { from, specifier, isType } of importsOf(parse(path))) {
    if (isType) continue;
    if (specifier.startsWith('.')) loadedFrom(resolveFrom(from, specifier), seen);
    else seen.add(specifier);
  }
  return seen;
}

/** The files of a circle of imports, if there is one. */
function circleIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const follow = (path: string, trail: readonly string[]): string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const next of graph.get(path) ?? []) {
      const circle = follow(next, [...trail, path]);
      if (circle.length > 0) return circle;
    }
    done.add(path);
    return [];
  };
  return [...graph.keys()].map((path) => follow(path, [])).find((circle) => circle.length > 0) ?? [];
}

describe('the source', () => {
  const imports = FILES.flatMap((path) => importsOf(parse(path)));

  it('imports only from its own layer and lower ones, and only known packages', () => {
    const problems = imports.map((one) => [`${one.from} imports ${one.specifier}`, problemWith(one)] as const);
    expect(problems.filter(([, problem]) => problem !== undefined)).toEqual([]);
  });

  it('attacks tables with nothing that withholds from them', () => {
    const within = (path: string, folder: string) => path.startsWith(`src/small-cells/${folder}/`);
    const attack = [...loadedFrom('src/small-cells/attack/attack.ts')];
    const withholding = [...loadedFrom('src/small-cells/together.ts'), ...loadedFrom('src/small-cells/suppression.ts')];
    expect(attack.filter((path) => within(path, 'attack')).length).toBeGreaterThan(3);
    expect(attack.filter((path) => within(path, 'withholding'))).toEqual([]);
    expect(withholding.filter((path) => within(path, 'attack'))).toEqual([]);
  });

  it('has no circle of imports, not even of types', () => {
    const graph = new Map(FILES.map((path) => [path, [] as string[]]));
    for (const { from, specifier } of imports) {
      if (specifier.startsWith('.')) graph.get(from)?.push(resolveFrom(from, specifier));
    }
    expect(circleIn(graph)).toEqual([]);
  });

  it('depends on no clock, locale, time zone, chance or platform', () => {
    expect(FILES.flatMap((path) => impuritiesOf(parse(path)))).toEqual([]);
  });

  it('has no default exports, and re-exports nothing but in the doors, and of packages', () => {
    const problems = FILES.flatMap((path) =>
      parse(path)
        .statements.filter(
          (one) =>
            ts.isExportAssignment(one) ||
            (ts.isExportDeclaration(one) && ![...DOOR_FILES, SHAPES].includes(path) && folderOf(path) !== 'outside'),
        )
        .map((one) => `${path}: ${one.getText()}`),
    );
    expect(problems).toEqual([]);
  });

  it('has no file of more than 300 lines, data and the lists of the doors excepted', () => {
    const long = FILES.filter(
      (path) =>
        folderOf(path) !== 'data' && !DOOR_FILES.includes(path) && parse(path).text.trimEnd().split('\n').length > 300,
    );
    expect(long).toEqual([]);
  });

  it('has comments as wide as the code, examples excepted', () => {
    const wide = FILES.flatMap((path) => {
      const comments = parse(path).text.match(/\/\*[\s\S]*?\*\/|^ *\/\/.*$/gm) ?? [];
      return comments
        .flatMap((comment) => comment.replace(/@example[\s\S]*?(?=@[a-z]|$)/, '').split('\n'))
        .filter((line) => line.length > 120 && !line.includes('{@link'))
        .map((line) => `${path}: ${line}`);
    });
    expect(wide).toEqual([]);
  });

  it('freezes what it keeps', () => {
    // The schemas are for zod to make, and decimal.js takes its settings with all that it writes into them.
    const kept = FILES.filter((path) => folderOf(path) !== 'schema' && path !== 'src/exact/sealed-decimal.ts');
    expect(kept.flatMap((path) => changeableIn(parse(path)))).toEqual([]);
  });

  it('calls nothing when it is loaded that bundlers cannot leave out', () => {
    expect(FILES.flatMap((path) => callsAtImport(parse(path), isDroppable))).toEqual([]);
  });

  it.each(DOOR_FILES)('leaves nothing of %s to who uses nothing of it', async (path) => {
    expect(await keptOf(`import './${path}';`)).toBe('');
  });

  it('freezes literals when cpa-ipp/data is loaded, and calls nothing else', () => {
    const loaded = [...loadedFrom(DOORS['cpa-ipp/data'])];
    const others = loaded.filter((path) => path !== DOORS['cpa-ipp/data'] && !path.startsWith('src/data/'));
    expect([...others].sort()).toEqual([...NAMED_MAKERS, MAKERS].sort());
    expect(loaded.flatMap((path) => callsAtImport(parse(path), isMaker))).toEqual([]);
  });

  it('does not load zod from cpa-ipp', () => {
    const loaded = loadedFrom(DOORS['cpa-ipp']);
    expect(loaded).toContain('decimal.js');
    expect([...loaded].filter((path) => path === 'zod' || path === 'date-fns')).toEqual([]);
    expect(loadedFrom(DOORS['cpa-ipp/schemas'])).toContain('zod');
  });
});

describe('these checks', () => {
  const source = (code: string, path = 'src/figures/a.ts') =>
    ts.createSourceFile(path, code, ts.ScriptTarget.ES2022, true);

  it.each([
    ['src/figures/a.ts', "import { a } from '../budgets/variance.js';"],
    ['src/kernel/a.ts', "import type { a } from '../calendar/date.js';"],
    ['src/figures/a.ts', "import * as z from 'zod';"],
    ['src/figures/a.ts', "import { addMonths } from 'date-fns';"],
    ['src/figures/a.ts', "import { readFileSync } from 'node:fs';"],
    ['src/figures/a.ts', "import { decimal } from '../index.js';"],
    ['src/kernel/a.ts', "import { Decimal } from 'decimal.js';"],
    ['src/kernel/a.ts', "import { addMonths } from 'date-fns/addMonths';"],
    ['src/kernel/a.ts', "import { AnyDecimal } from '../outside/decimal.js';"],
    ['src/kernel/a.ts', "import { Inside } from '../exact/sealed-decimal.js';"],
    ['src/figures/a.ts', "import { decimal } from '../exact/decimal';"],
    ['src/figures/a.ts', "const a = await import('../exact/decimal.js');"],
    ['src/other/a.ts', "import { decimal } from '../exact/decimal.js';"],
  ])('refuse in %s: %s', (path, code) => {
    expect(importsOf(source(code, path)).map(problemWith)).toEqual([expect.any(String)]);
  });

  it.each([
    'Date.now()',
    'new Date()',
    'Math.random()',
    "'a'.localeCompare('b')",
    '(1).toLocaleString()',
    'new Intl.Collator()',
    'console.log(1)',
    'process.env',
    'globalThis.x',
    "require('x')",
  ])('find the impurity of %s', (code) => {
    expect(impuritiesOf(source(code))).not.toEqual([]);
  });

  it('find calls at import, and only those', () => {
    expect(callsAtImport(source('const a = f(); const b = [new C()]; const c = { d: f`x` };'))).toHaveLength(3);
    expect(callsAtImport(source('const a = () => f(); function b() { f(); }'))).toEqual([]);
    expect(callsAtImport(source('class A { static a = f(); readonly b = f(); }'))).toHaveLength(1);
  });

  it('allow at import what makes a constant, if bundlers can leave it out', () => {
    const from = "import { frozen } from '../kernel/frozen.js';";
    const calls = (code: string) => callsAtImport(source(code), isMaker);
    expect(calls(`${from} const a = /* @__PURE__ */ frozen([1]);`)).toEqual([]);
    expect(calls(`${from} const a = frozen([1]);`)).toHaveLength(1);
    expect(calls(`${from} const a = /* @__PURE__ */ frozen(f());`)).toHaveLength(1);
    expect(calls("import { frozen } from './a.js'; const a = /* @__PURE__ */ frozen([1]);")).toHaveLength(1);
    expect(calls('const a = /* @__PURE__ */ new Map();')).toHaveLength(1);
  });

  it('allow at import what bundlers can leave out, and nothing else', () => {
    const calls = (code: string) => callsAtImport(source(code), isDroppable);
    expect(calls('const a = /* @__PURE__ */ new Set([1]); const b = /* @__PURE__ */ f(); function f() {}')).toEqual([]);
    expect(calls('const a = new Set([1]);')).toHaveLength(1);
    expect(calls('const a = f(); function f() {}')).toHaveLength(1);
    expect(calls('const a = /* @__PURE__ */ g();')).toHaveLength(1);
    expect(calls('const a = /* @__PURE__ */ new Uint8Array(8);')).toHaveLength(1);
    expect(calls('const a = /* @__PURE__ */ f(g()); function f() {}')).toHaveLength(1);
  });

  it('find what stays though nobody uses it', async () => {
    expect(await keptOf('const a = [1]; const b = [...a]; const c = () => b;')).not.toBe('');
    expect(await keptOf('const a = { b: 1 }; const c = a.b;')).not.toBe('');
    expect(await keptOf('const a = [1]; const c = () => a;')).toBe('');
  });

  it('find constants that can be changed', () => {
    expect(changeableIn(source('const a = [1] as const; export const b = {} as const satisfies B;'))).toHaveLength(2);
    expect(changeableIn(source('const a = frozen([1]); const b = 1; function c() { const d = []; }'))).toEqual([]);
  });

  it('find circles', () => {
    const circle = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ]);
    expect(circleIn(circle)).toEqual(['b', 'c', 'b']);
  });
});
