// Makes one file of declarations for each door out of those that the bundler made, some of which are shared.
//
// A shared file exports all that another one needs, under letters. Nobody can import from it: so a compiler that is to
// write such a type into the declarations of a consumer knows a name for it, and none that it may use. Here, what the
// doors share stands in the file of the first door that exports it, and the later ones import it by that name. What no
// door exports has no name outside its file, and compilers write it out.
import assert from 'node:assert/strict';
import ts from 'typescript';

const isExportList = (node) => ts.isExportDeclaration(node);
const isImportOfOurs = (node) => ts.isImportDeclaration(node) && node.moduleSpecifier.text.startsWith('./');

/** What is left of a package of which no type is named. */
const isBareImport = (node) => ts.isImportDeclaration(node) && node.importClause === undefined;

/** The names that a statement declares, or imports from another package. */
function namesOf(node) {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.map(({ name }) => name.text);
  if (!ts.isImportDeclaration(node)) return [node.name.text];
  const { namedBindings } = node.importClause;
  return ts.isNamespaceImport(namedBindings)
    ? [namedBindings.name.text]
    : namedBindings.elements.map(({ name }) => name.text);
}

/** The names of the types and constants that a statement refers to. */
function namesIn(node) {
  const names = new Set();
  const add = (name) => (ts.isQualifiedName(name) ? add(name.left) : names.add(name.text));
  const visit = (inner) => {
    if (ts.isTypeReferenceNode(inner)) add(inner.typeName);
    if (ts.isTypeQueryNode(inner)) add(inner.exprName);
    // What an interface or a class extends, which may be a name or `a.name`.
    if (ts.isExpressionWithTypeArguments(inner)) names.add(inner.expression.getText().split('.')[0]);
    ts.forEachChild(inner, visit);
  };
  visit(node);
  return names;
}

/** What each name stands for; a function with several signatures has several statements. */
function statementsByName(sources) {
  const byName = new Map();
  for (const source of sources) {
    for (const node of source.statements) {
      if (isExportList(node) || isImportOfOurs(node) || isBareImport(node)) continue;
      for (const name of namesOf(node)) {
        const before = byName.get(name) ?? [];
        assert.ok(
          before.every((one) => one.getSourceFile() === source),
          `${name} means two things, in ${source.fileName} and in another file: rename one`,
        );
        byName.set(name, [...before, node]);
      }
    }
  }
  return byName;
}

const exportsOf = (source) =>
  source.statements
    .filter(isExportList)
    .flatMap(({ exportClause }) => exportClause.elements.map(({ name }) => name.text));

/** Without what only the maker of the docs reads in comments, and with a tab for each step of four spaces. */
const inBrief = (text) =>
  text
    // Examples and places in documents stand in the reference; a sixth of the file would be theirs.
    .replaceAll(/^ *\* @(?:example|see)\b.*\n(?:^ *\* (?!@).*\n|^ *\*\n)*/gm, '')
    .replaceAll(/^ *\/\*\* @(?:inline|internal) \*\/\n/gm, '')
    .replaceAll(/^ *\* @(?:category\b.*|inline|internal)\n/gm, '')
    .replaceAll(/\/\*\*[\s\S]*?\*\//g, unwrapped)
    .replaceAll(/^(?: {4})+/gm, (spaces) => '\t'.repeat(spaces.length / 4));

/** A comment whose paragraphs are a line each, and that is one line where it has one paragraph; lists stay as they are. */
function unwrapped(comment) {
  const [, ...lines] = comment.split('\n');
  if (lines.length === 0) return comment;
  const indent = /^ */.exec(lines.at(-1))[0];
  const paragraphs = [];
  for (const line of lines.slice(0, -1).map((each) => each.replace(/^ *\* ?/, ''))) {
    const last = paragraphs.at(-1);
    if (last && line && !/^(?:@|[-|] )/.test(line)) paragraphs[paragraphs.length - 1] = `${last} ${line.trim()}`;
    else paragraphs.push(line);
  }
  while (paragraphs.at(-1) === '') paragraphs.pop();
  if (paragraphs.length === 1) return `/** ${paragraphs[0]} */`;
  return ['/**', ...paragraphs.map((line) => `${indent}*${line && ` ${line}`}`), `${indent}*/`].join('\n');
}

/**
 * The declarations of the doors.
 * @param texts - The text of each file that the bundler made, by its name.
 * @param doors - The names of those that belong to a door; a door may import from those before it.
 * @returns The text of each door, by the name of its file.
 */
export function declarationsByDoor(texts, doors) {
  const sources = Object.entries(texts).map(([name, text]) =>
    ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true),
  );
  const byName = statementsByName(sources);
  const exported = Object.fromEntries(sources.map((source) => [source.fileName, exportsOf(source)]));

  const textOf = (door, place) => {
    const before = doors.slice(0, place);
    const taken = new Map(before.map((other) => [other, new Set()]));
    const statements = new Set();
    const keep = (name) => {
      for (const node of byName.get(name) ?? []) {
        if (statements.has(node)) continue;
        statements.add(node);
        for (const inner of namesIn(node)) {
          const other = before.find((one) => exported[one].includes(inner));
          if (other === undefined) keep(inner);
          else taken.get(other).add(inner);
        }
      }
    };
    for (const name of exported[door]) {
      assert.ok(byName.has(name), `${door} exports ${name} under another name than it is declared`);
      const other = before.find((one) => exported[one].includes(name));
      assert.ok(other === undefined, `both ${other} and ${door} export ${name}`);
      keep(name);
    }
    // Compilers write out a type that has no name, but never an interface.
    for (const node of statements) {
      const isNamed = !ts.isInterfaceDeclaration(node) || exported[door].includes(node.name.text);
      assert.ok(isNamed, `${door} holds the interface ${node.name?.text}: export it, or make it a type`);
    }
    const inOrder = [...byName.values()].flat().filter((node) => statements.has(node));
    const imports = [...taken]
      .filter(([, names]) => names.size > 0)
      .map(
        ([other, names]) => `import { ${[...names].sort().join(', ')} } from './${other.replace('.d.cts', '.cjs')}';\n`,
      )
      .join('');
    const body = [...new Set(inOrder)].map((node) => node.getFullText().trim()).join('\n');
    return `${imports}${inBrief(body)}\nexport { ${exported[door].join(', ')} };\n`;
  };
  return Object.fromEntries(doors.map((door, place) => [door, textOf(door, place)]));
}
