import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** All files under a folder of the project that end so, as paths from the root with slashes, in order. */
export function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith(ending))
    .sort();
}

/** Reads a file of the project. */
export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const parsed = new Map<string, ts.SourceFile>();

/** Parses a file of the project, once. */
export function parse(path: string): ts.SourceFile {
  const known = parsed.get(path) ?? ts.createSourceFile(path, read(path), ts.ScriptTarget.ES2022, true);
  parsed.set(path, known);
  return known;
}

/** Calls back for a node and everything in it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** The line of a position in a text, counted from 1. */
export const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length;

/** The doors of the package and the files behind them. */
export const DOORS = {
  // First, for its names to be looked up in the main door, which has them too.
  'cpa-ipp/browser': 'src/browser.ts',
  'cpa-ipp': 'src/index.ts',
  'cpa-ipp/schemas': 'src/schemas.ts',
  'cpa-ipp/data': 'src/data.ts',
} as const;

/** A name that a door exports, with its declarations (several where a function is overloaded). */
export interface DoorExport {
  readonly name: string;
  readonly isType: boolean;
  readonly file: string;
  readonly declarations: readonly ts.Statement[];
}

/** What a door exports. A door only re-exports by name; anything else in it is an error. */
export function exportsOf(door: keyof typeof DOORS): DoorExport[] {
  const path = DOORS[door];
  return parse(path).statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || !statement.exportClause || !ts.isNamedExports(statement.exportClause)) {
      throw new Error(`${path} may only re-export by name: ${statement.getText()}`);
    }
    const { isTypeOnly, exportClause, moduleSpecifier } = statement;
    return exportClause.elements.map((element) => {
      if (!moduleSpecifier || element.propertyName) throw new Error(`${path} renames ${element.getText()}`);
      const name = element.name.text;
      const file = resolveFrom(path, (moduleSpecifier as ts.StringLiteral).text);
      const isType = isTypeOnly || element.isTypeOnly;
      const declarations = parse(file).statements.filter((one) => declares(one, name, isType));
      if (declarations.length === 0) throw new Error(`${file} does not declare ${name}`);
      return { name, isType, file, declarations };
    });
  });
}

/** The file of the project that an import in another one means. */
export function resolveFrom(importer: string, specifier: string): string {
  return join(importer, '..', specifier).replaceAll('\\', '/').replace(/\.js$/, '.ts');
}

function declares(statement: ts.Statement, name: string, isType: boolean): boolean {
  if (ts.isVariableStatement(statement)) {
    return !isType && statement.declarationList.declarations.some((one) => one.name.getText() === name);
  }
  if (ts.isFunctionDeclaration(statement)) return !isType && statement.name?.text === name;
  if (ts.isClassDeclaration(statement)) return statement.name?.text === name;
  return (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) && statement.name.text === name;
}

/** A documentation comment, cut into its description and its tags. */
export interface DocComment {
  /** Where it starts, from the start of the file. */
  readonly position: number;
  readonly description: string;
  readonly tags: readonly { readonly name: string; readonly text: string; readonly line: number }[];
}

/** Every documentation comment of a text, attached to something or not. */
export function docComments(text: string): DocComment[] {
  return [...text.matchAll(/\/\*\*(?!\/)([\s\S]*?)\*\//g)].map(({ index, 1: body = '' }) => {
    const first = lineAt(text, index);
    const tags: { name: string; text: string; line: number }[] = [];
    let description = '';
    for (const [offset, raw] of body.split('\n').entries()) {
      const line = raw.replace(/^\s*\* ?/, '').trimEnd();
      const tag = /^\s*@([A-Za-z]+)\s*(.*)$/.exec(line);
      const last = tags.at(-1);
      if (tag) tags.push({ name: tag[1] as string, text: tag[2] as string, line: first + offset });
      else if (last) last.text += `\n${line}`;
      else description += `${line}\n`;
    }
    return { position: index, description: description.trim(), tags };
  });
}

/** The documentation comment of a declaration. */
export function docOf(declaration: ts.Statement): DocComment | undefined {
  const comment = ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc).at(-1);
  return comment && docComments(comment.getText())[0];
}
