import { join } from 'node:path';
import ts from 'typescript';
import type { Example } from './examples.js';
import { DOORS, exportsOf, lineAt, ROOT, walk } from './sources.js';

/** Every name that an example may use without importing it, and its door. */
const IN_SCOPE = new Map(
  (Object.keys(DOORS) as (keyof typeof DOORS)[]).flatMap((door) => exportsOf(door).map(({ name }) => [name, door])),
);

/** An example as a module: one that imports nothing is given the imports that it needs, on its first line. */
function moduleOf({ code }: Example): string {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  if (source.statements.some((statement) => ts.isImportDeclaration(statement))) return code;
  const used = new Set<string>();
  const declared = new Set<string>();
  walk(source, (node) => {
    if (!ts.isIdentifier(node)) return;
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent) && parent.name === node) return;
    const declares = ts.isVariableDeclaration(parent) || ts.isBindingElement(parent) || ts.isParameter(parent);
    (declares && parent.name === node ? declared : used).add(node.text);
  });
  const imports = [...used]
    .filter((name) => IN_SCOPE.has(name) && !declared.has(name))
    .map((name) => `import { ${name} } from '${IN_SCOPE.get(name)}';`);
  const zod = used.has('z') ? "import * as z from 'zod';" : '';
  return `${imports.join(' ')}${zod}${code}\nexport {};`;
}

/**
 * Compiles examples against the sources, as strictly as a user may. Returns what the compiler says, with the place of
 * each fault.
 */
export function compileErrors(examples: readonly Example[]): string[] {
  const modules = new Map(
    examples.map((example, index) => [join(ROOT, `test/example-${index}.ts`), { example, text: moduleOf(example) }]),
  );
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    paths: Object.fromEntries(Object.entries(DOORS).map(([door, path]) => [door, [join(ROOT, path)]])),
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => modules.has(path) || fileExists(path);
  host.getSourceFile = (path, ...rest) => {
    const text = modules.get(path)?.text;
    return text === undefined
      ? getSourceFile(path, ...rest)
      : ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  };
  const program = ts.createProgram([...modules.keys()], options, host);
  return [...modules].flatMap(([path, { example, text }]) => {
    const source = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ start = 0, messageText }) => {
        const line = example.line + lineAt(text, start) - 1;
        return `${example.file}:${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
      },
    );
  });
}
