import ts from 'typescript';

/*
 * What makes a file fast to load, at no cost to who uses it: built text in, the same program out.
 */

/** Text with some places replaced. */
class Edited {
  readonly #text: string;
  readonly #edits: { readonly from: number; readonly to: number; readonly instead: string }[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  replace(from: number, to: number, instead: string): void {
    this.#edits.push({ from, to, instead });
  }

  toString(): string {
    let [result, at] = ['', 0];
    for (const { from, to, instead } of this.#edits.sort((a, b) => a.from - b.from || a.to - b.to)) {
      if (from < at) throw new Error(`two changes of one place: ${this.#text.slice(from, to)}`);
      result += this.#text.slice(at, from) + instead;
      at = to;
    }
    return result + this.#text.slice(at);
  }
}

const FILE = '/built.js';
const parsed = (text: string) => ts.createSourceFile(FILE, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);

const isPlainArrow = (node?: ts.Node): node is ts.ArrowFunction =>
  node !== undefined && ts.isArrowFunction(node) && node.modifiers === undefined;

/** The only constant that a statement declares. */
function constantIn(node: ts.Node): ts.VariableDeclaration | undefined {
  if (!ts.isVariableStatement(node)) return undefined;
  const [declared, ...others] = node.declarationList.declarations;
  return others.length === 0 ? declared : undefined;
}

/**
 * Arrows outside of other functions, as functions of the old kind: engines read the body of an arrow in full when a
 * file is loaded, and that of a function only when it is called.
 */
export function withoutArrows(text: string): string {
  const edited = new Edited(text);
  const replace = ({ pos, end }: ts.Node, name: string, { parameters, body }: ts.ArrowFunction): void => {
    const taken = parameters.map((one) => one.getText()).join(', ');
    const block = ts.isBlock(body) ? body.getText() : `{ return ${body.getText()}; }`;
    edited.replace(pos, end, `\nfunction ${name}(${taken}) ${block}`);
  };
  const visit = (node: ts.Node): void => {
    const declared = constantIn(node);
    if (declared && isPlainArrow(declared.initializer)) replace(node, declared.name.getText(), declared.initializer);
    else if (isPlainArrow(node)) replace(node, '', node);
    // The arrows of a class know its `this`.
    else if (!ts.isFunctionLike(node) && !ts.isClassLike(node)) ts.forEachChild(node, visit);
  };
  visit(parsed(text));
  return edited.toString();
}

/**
 * Constants that are made by a call without effects, made when they are first used. It takes a little more text, which
 * bundlers would carry on: so it is for files that nobody bundles.
 */
export function madeWhenUsed(text: string): string {
  const file = parsed(text);
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost({}),
    getSourceFile: (name) => (name === FILE ? file : undefined),
    fileExists: (name) => name === FILE,
    readFile: () => undefined,
  };
  const options = { allowJs: true, noLib: true, noResolve: true, target: ts.ScriptTarget.ES2022 };
  const checker = ts.createProgram([FILE], options, host).getTypeChecker();
  const exported = new Set(file.statements.flatMap(namesExported));
  const edited = new Edited(text);
  const made = new Map<ts.Symbol, ts.Identifier>();
  for (const statement of file.statements) {
    const { name, initializer } = constantIn(statement) ?? {};
    if (name === undefined || !ts.isIdentifier(name) || exported.has(name.text)) continue;
    if (initializer === undefined || !ts.isCallExpression(initializer) || !isPure(initializer)) continue;
    const kept = `${name.text}$made`;
    edited.replace(
      statement.getStart(),
      initializer.pos,
      `var ${kept};\nfunction ${name.text}() { return ${kept} ??= `,
    );
    edited.replace(statement.end, statement.end, ' }');
    made.set(checker.getSymbolAtLocation(name) as ts.Symbol, name);
  }
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (!ts.isIdentifier(node)) return;
    const { parent } = node;
    const isShort = ts.isShorthandPropertyAssignment(parent) && parent.name === node;
    const symbol = isShort ? checker.getShorthandAssignmentValueSymbol(parent) : checker.getSymbolAtLocation(node);
    const name = symbol && made.get(symbol);
    if (name === undefined || name === node) return;
    edited.replace(node.end, node.end, isShort ? `: ${node.text}()` : '()');
  };
  visit(file);
  return edited.toString();
}

const namesExported = (statement: ts.Statement): string[] =>
  ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)
    ? statement.exportClause.elements.map(({ name, propertyName }) => (propertyName ?? name).text)
    : [];

const isPure = (call: ts.Node): boolean => call.getFullText().slice(0, 30).includes('@__PURE__');
