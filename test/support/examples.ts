import ts from 'typescript';
import { expect } from 'vitest';
import { docComments, lineAt, walk } from './sources.js';

/** A piece of code that stands in a text. */
export interface Example {
  readonly file: string;
  /** The line of the file on which the code starts. */
  readonly line: number;
  readonly language: string;
  readonly code: string;
  /** What the text says that the code prints. */
  readonly prints?: string;
}

/** The `@example`s of all documentation comments in a source text. */
export function examplesInSource(file: string, text: string): Example[] {
  return docComments(text)
    .flatMap(({ tags }) => tags)
    .filter(({ name }) => name === 'example')
    .map((tag) => {
      // What stands on the line of the tag itself is a title.
      const lines = tag.text.split('\n').slice(1);
      const code = lines.filter((line) => !/^```/.test(line)).join('\n');
      return { file, line: tag.line + 1, language: 'ts', code };
    });
}

/**
 * The code blocks of a Markdown text. A block of plain text that follows code under the same heading is what that code
 * prints.
 */
export function examplesInMarkdown(file: string, text: string): Example[] {
  const found = [...text.matchAll(/^[ \t]*(`{3,})([^\s`]*)[^\n]*\n([\s\S]*?)^[ \t]*\1[ \t]*$/gm)];
  return found.map((block, index) => {
    const [whole, , language = '', code = ''] = block;
    const next = found[index + 1];
    const between = text.slice(block.index + whole.length, next?.index);
    const prints = next?.[2] === 'text' && !/^#/m.test(between) ? next[3] : undefined;
    return {
      file,
      line: lineAt(text, block.index) + 1,
      language,
      code,
      ...(prints === undefined ? {} : { prints: prints.trimEnd() }),
    };
  });
}

interface Script {
  readonly javascript: string;
  readonly checks: number;
  readonly hasImports: boolean;
}

/**
 * Turns every `expression; // => value` and `const name = ...; // => value` of an example into a call of `check`.
 *
 * A comment of that kind that cannot be turned into one is an error: an example is never skipped.
 */
export function compileExample({ file, line, code }: Example): Script {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const fail = (position: number, why: string): never => {
    throw new Error(`${file}:${line + lineAt(code, position) - 1}: ${why}`);
  };
  const candidates: (ts.ExpressionStatement | ts.VariableStatement)[] = [];
  walk(source, (node) => {
    if (ts.isExpressionStatement(node) || ts.isVariableStatement(node)) candidates.push(node);
  });

  const edits: { start: number; end: number; text: string }[] = [];
  for (const { position, value } of expectations(source, fail)) {
    const statement = candidates.find(
      (one) => one.end <= position && code.slice(one.end, position).replace(/^;/, '').trim() === '',
    );
    if (statement === undefined) return fail(position, 'a value is expected, but no statement ends right before it');
    const call = (actual: string) =>
      `check(${line + lineAt(code, position) - 1}, ${edits.length}, (${actual}), (${value}));`;
    if (ts.isExpressionStatement(statement)) {
      const { expression } = statement;
      const logged =
        ts.isCallExpression(expression) && expression.expression.getText() === 'console.log' && expression.arguments;
      const actual = logged && logged.length === 1 && logged[0] ? logged[0] : expression;
      edits.push({ start: statement.getStart(), end: statement.end, text: call(actual.getText()) });
    } else {
      const [declaration, ...more] = statement.declarationList.declarations;
      if (more.length > 0 || declaration === undefined || !ts.isIdentifier(declaration.name)) {
        return fail(position, 'a value is expected of a declaration of something other than one name');
      }
      edits.push({ start: statement.end, end: statement.end, text: ` ${call(declaration.name.text)}` });
    }
  }

  let edited = code;
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start)) {
    edited = edited.slice(0, start) + text + edited.slice(end);
  }
  const { outputText, diagnostics } = ts.transpileModule(edited, {
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  });
  for (const { messageText } of diagnostics ?? []) fail(0, ts.flattenDiagnosticMessageText(messageText, '\n'));
  return {
    javascript: outputText,
    checks: edits.length,
    hasImports: source.statements.some((statement) => ts.isImportDeclaration(statement)),
  };
}

/** The `// => value` comments of a source, with the values of several lines put together. */
function expectations(source: ts.SourceFile, fail: (position: number, why: string) => never) {
  const found: { position: number; value: string; end: number }[] = [];
  for (const { pos, end } of commentsOf(source)) {
    const text = source.text.slice(pos, end);
    const last = found.at(-1);
    const value = /^\/\/ => (.*\S)\s*$/.exec(text)?.[1];
    if (value !== undefined) {
      found.push({ position: pos, value, end });
    } else if (last && !isExpression(last.value) && /^\s*$/.test(source.text.slice(last.end, pos))) {
      last.value += `\n${text.slice(2)}`;
      last.end = end;
    } else if (/^\/[/*]\s*(?:=|-{1,2}|={2})?[>→⇒]/.test(text)) {
      fail(pos, `'${text}' looks like an expected value, which is written '// => value'`);
    }
  }
  for (const { position, value } of found) {
    if (!isExpression(value)) fail(position, `'${value}' is not a value that JavaScript can read`);
  }
  return found;
}

function commentsOf(source: ts.SourceFile): ts.CommentRange[] {
  const comments = new Map<number, ts.CommentRange>();
  const visit = (node: ts.Node): void => {
    const children = node.getChildren();
    for (const child of children) visit(child);
    if (children.length > 0) return;
    for (const range of ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? [])
      comments.set(range.pos, range);
    for (const range of ts.getTrailingCommentRanges(source.text, node.end) ?? []) comments.set(range.pos, range);
  };
  visit(source);
  return [...comments.values()].sort((a, b) => a.pos - b.pos);
}

function isExpression(text: string): boolean {
  return ts.transpileModule(`(${text}\n);`, { reportDiagnostics: true }).diagnostics?.length === 0;
}

/**
 * Runs an example. One that imports gets only what it imports, as a user who copies it would; one that does not has
 * everything in scope.
 * @returns What it printed.
 */
export async function runExample(example: Example, modules: Readonly<Record<string, object>>): Promise<string[]> {
  const { javascript, checks, hasImports } = compileExample(example);
  const reached = new Set<number>();
  const printed: string[] = [];
  const print = (...values: unknown[]) => printed.push(values.map(String).join(' '));
  const { zod, ...ours } = modules;
  const scope: Record<string, unknown> = {
    ...(hasImports ? {} : Object.assign({ z: zod }, ...Object.values(ours))),
    exports: {},
    console: { log: print, info: print, table: print },
    require: (name: string) => {
      if (modules[name] === undefined) throw new Error(`${example.file}:${example.line}: cannot import '${name}'`);
      return modules[name];
    },
    check: (line: number, index: number, actual: unknown, expected: unknown) => {
      reached.add(index);
      expect(actual, `${example.file}:${line}`).toEqual(expected);
    },
  };
  const AsyncFunction = (async () => {}).constructor as new (...parts: string[]) => (...values: unknown[]) => unknown;
  // The braces let an example declare a name that is also in scope.
  await new AsyncFunction(...Object.keys(scope), `{\n${javascript}\n}`)(...Object.values(scope));
  expect(reached.size, `${example.file}:${example.line}: values that were expected and never reached`).toBe(checks);
  return printed;
}
