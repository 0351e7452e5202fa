import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { DOORS, docOf, exportsOf, filesUnder, parse, read, walk } from './support/sources.js';

const { categoryOrder: CATEGORIES } = JSON.parse(read('docs/typedoc.json')) as { categoryOrder: string[] };

/** What declares the details of codes, by its name. */
const DECLARED = new Map<string, ts.InterfaceDeclaration | ts.TypeAliasDeclaration>();
for (const file of ['src/explain/codes.ts', ...filesUnder('src', '/messages.ts')]) {
  walk(parse(file), (node) => {
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) DECLARED.set(node.name.text, node);
  });
}

/** The members of a type or of an interface, also those that it takes from others. */
function membersOf(name: string): string[] {
  const members: string[] = [];
  const take = (node: ts.Node | undefined): void => {
    if (node === undefined) return;
    if (ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node)) {
      for (const member of node.members) members.push(member.name?.getText() ?? '');
    }
    if (ts.isInterfaceDeclaration(node)) for (const { types } of node.heritageClauses ?? []) types.forEach(take);
    if (ts.isTypeAliasDeclaration(node)) take(node.type);
    if (ts.isIntersectionTypeNode(node)) node.types.forEach(take);
    if (ts.isTypeReferenceNode(node)) take(DECLARED.get(node.typeName.getText()));
    if (ts.isExpressionWithTypeArguments(node)) take(DECLARED.get(node.expression.getText()));
  };
  take(DECLARED.get(name));
  return members;
}

const ERROR_CODES = new Set(membersOf('ErrorDetails'));

/** The function that a statement declares, with or without the keyword. */
function functionOf(statement: ts.Statement): ts.FunctionDeclaration | ts.ArrowFunction | undefined {
  if (ts.isFunctionDeclaration(statement)) return statement;
  const initializer = ts.isVariableStatement(statement) && statement.declarationList.declarations[0]?.initializer;
  return initializer && ts.isArrowFunction(initializer) ? initializer : undefined;
}

/** What the documentation of a declaration lacks. */
function gapsOf(statement: ts.Statement): string[] {
  const doc = docOf(statement);
  if (doc === undefined) return ['a documentation comment'];
  const texts = (name: string) => doc.tags.filter((tag) => tag.name === name).map(({ text }) => text.trim());
  const gaps: string[] = [];
  if (!/^\S[\s\S]*?[.:](?:\s|$)/.test(doc.description)) gaps.push('a summary that ends in a full stop');
  const [category = '', ...more] = texts('category');
  if (!CATEGORIES.includes(category) || more.length > 0) gaps.push('one @category of the closed list');
  for (const [, code = ''] of texts('throws')
    .join('\n')
    .matchAll(/`([A-Z]+(?:_[A-Z]+)+)`/g)) {
    if (!ERROR_CODES.has(code)) gaps.push(`an error code instead of ${code}`);
  }
  const described = functionOf(statement);
  if (described === undefined) return gaps;
  if (!texts('example').some((text) => text !== '')) gaps.push('@example');
  if (!texts('returns').some((text) => text !== '')) gaps.push('@returns');
  const params = texts('param').map((text) => /^([\w$]+) - \S/.exec(text)?.[1]);
  for (const [index, { name }] of described.parameters.entries()) {
    const wanted = ts.isIdentifier(name) ? name.text : params[index];
    if (wanted === undefined || params[index] !== wanted) gaps.push(`@param ${name.getText()}`);
  }
  if (params.length > described.parameters.length) gaps.push('a parameter for each @param');
  return gaps;
}

describe.each(Object.keys(DOORS) as (keyof typeof DOORS)[])('documentation of %s', (door) => {
  it('says of every export what it is, and of functions what goes in, what comes out, and how', () => {
    const gaps = exportsOf(door).flatMap(({ name, file, declarations }) => {
      // Of an overloaded function, one declaration carries the comment.
      const [best = []] = declarations.map(gapsOf).sort((a, b) => a.length - b.length);
      return best.map((gap) => `${file}: ${name} lacks ${gap}`);
    });
    expect(gaps).toEqual([]);
  });
});

describe('the check of the documentation', () => {
  const gaps = (code: string) => {
    const [statement] = ts.createSourceFile('a.ts', code, ts.ScriptTarget.ES2022, true).statements;
    return gapsOf(statement as ts.Statement);
  };
  const complete = `/**
 * One.
 * @param a - The first.
 * @returns It.
 * @throws {@link CpaIppError} \`INVALID_ARGUMENT\` if not.
 * @example
 * one(1);
 * @category Errors
 */
export function one(a: number): number {}`;

  it('finds nothing where nothing is missing', () => expect(gaps(complete)).toEqual([]));

  it.each([
    ['a documentation comment', /\/\*\*[\s\S]*\*\/\n/, ''],
    ['a summary that ends in a full stop', ' * One.\n', ''],
    ['@param a', / \* @param.*\n/, ''],
    ['@param a', '@param a', '@param b'],
    ['@returns', / \* @returns.*\n/, ''],
    ['@example', / \* @example\n.*\n/, ''],
    ['one @category of the closed list', 'Errors', 'Others'],
    ['one @category of the closed list', ' * @category Errors\n', ''],
    ['an error code instead of NO_SUCH_CODE', 'INVALID_ARGUMENT', 'NO_SUCH_CODE'],
    ['a parameter for each @param', '(a: number)', '()'],
  ])('misses %s', (gap, found, replacement) => {
    expect(gaps(complete.replace(found, replacement))).toEqual([gap]);
  });
});
