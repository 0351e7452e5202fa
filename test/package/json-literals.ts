import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { inBrief } from './in-brief.js';

/*
 * Engines read JSON in a third of the time that they take for the same as code, and data is read when its door is
 * loaded.
 */

/** Where the data takes from what reads it. */
const READER = fileURLToPath(new URL('brief-json.ts', import.meta.url));

/** Smaller data is as fast as code, and shorter. */
const FROM = 2000;

/** What makes constants of the data. */
const MAKERS = ['frozen', 'published'];

/** Large constants of plain data, such as `frozen({ … })`, as text of JSON, in brief. */
export function literalsAsJson(text: string): string {
  const source = ts.createSourceFile('data.ts', text, ts.ScriptTarget.Latest, true);
  const constants = constantsOf(source);
  const found: { readonly start: number; readonly end: number; readonly json: string }[] = [];
  const visit = (node: ts.Node): void => {
    const [argument] = ts.isCallExpression(node) && MAKERS.includes(node.expression.getText()) ? node.arguments : [];
    if (argument !== undefined && argument.end - argument.pos > FROM) {
      const value = literalOf(argument, constants);
      if (value !== undefined) {
        const json = `/* @__PURE__ */ fromBrief(${JSON.stringify(inBrief(JSON.stringify(value.data)))})`;
        found.push({ start: argument.getStart(), end: argument.end, json });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  if (found.length === 0) return text;
  const written = found.reduceRight((all, { start, end, json }) => all.slice(0, start) + json + all.slice(end), text);
  return `import { fromBrief } from ${JSON.stringify(READER)};\n${written}`;
}

type Constants = ReadonlyMap<string, ts.Expression>;

/** What the constants of a file are made of, by their names. */
function constantsOf(source: ts.SourceFile): Constants {
  const declared = source.statements.flatMap((statement) =>
    ts.isVariableStatement(statement) ? [...statement.declarationList.declarations] : [],
  );
  return new Map(declared.flatMap(({ name, initializer }) => (initializer ? [[name.getText(), initializer]] : [])));
}

/** What a literal stands for; `undefined` for what is none, or what JSON has no form for. */
function literalOf(node: ts.Node, constants: Constants): { readonly data: unknown } | undefined {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return literalOf(node.expression, constants);
  if (ts.isCallExpression(node) && node.expression.getText() === 'frozen' && node.arguments[0])
    return literalOf(node.arguments[0], constants);
  if (ts.isIdentifier(node)) {
    const constant = constants.get(node.text);
    return constant && literalOf(constant, constants);
  }
  if (ts.isStringLiteralLike(node)) return { data: node.text };
  if (ts.isNumericLiteral(node)) return { data: Number(node.text) };
  if (node.kind === ts.SyntaxKind.TrueKeyword) return { data: true };
  if (node.kind === ts.SyntaxKind.FalseKeyword) return { data: false };
  if (node.kind === ts.SyntaxKind.NullKeyword) return { data: null };
  if (ts.isArrayLiteralExpression(node)) {
    const items = node.elements.map((item) => literalOf(item, constants));
    return items.includes(undefined) ? undefined : { data: items.map((item) => item?.data) };
  }
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  const members: [string, unknown][] = [];
  for (const member of node.properties) {
    if (!ts.isPropertyAssignment(member) || !isPlainName(member.name)) return undefined;
    const value = literalOf(member.initializer, constants);
    if (value === undefined) return undefined;
    members.push([member.name.text, value.data]);
  }
  return { data: Object.fromEntries(members) };
}

const isPlainName = (name: ts.PropertyName): name is ts.Identifier | ts.StringLiteral =>
  ts.isIdentifier(name) || ts.isStringLiteral(name);
