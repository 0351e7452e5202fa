// Writes the library of somebody who passes on what a door gives: each type, option, result and constant, whole and in
// parts. Whoever compiles it with declarations needs, for what each line holds, a name to import or none at all.
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './workshop.mjs';

/** How far into something its parts are passed on. Further inside, the constants are literals of the same kinds. */
const DEPTH = { type: 5, function: 5, constant: 3, schema: 1 };

const { SymbolFlags, TypeFlags } = ts;
const ABSENT = TypeFlags.Undefined | TypeFlags.Null | TypeFlags.Void;
const isObject = (type) => (type.isIntersection() ? type.types.every(isObject) : (type.flags & TypeFlags.Object) !== 0);
const isElsewhere = (type) =>
  type.symbol?.declarations?.some((one) => one.getSourceFile().fileName.includes('/node_modules/')) ?? false;

/** The lines that pass on the parts of a value; each takes what an earlier one returns. */
class Lines {
  lines = [];
  #seen = new Set();
  #exported;

  constructor(checker, exported) {
    this.checker = checker;
    this.#exported = new Set(exported);
  }

  /** Whether a name is that of a type of ours, which the door does not export. */
  isHidden(name) {
    const found = this.checker.getSymbolAtLocation(name);
    // A later door imports it from the first one.
    const symbol = found.flags & SymbolFlags.Alias ? this.checker.getAliasedSymbol(found) : found;
    const isTop = symbol.declarations.some(
      (one) => ts.isSourceFile(one.parent) && one.parent.fileName.includes('/dist/'),
    );
    return isTop && !this.#exported.has(symbol);
  }

  #typesByName(objects) {
    const byName = new Map();
    for (const property of objects.flatMap((one) => one.getProperties())) {
      const types = byName.get(property.name) ?? new Set();
      byName.set(property.name, types.add(this.checker.getTypeOfSymbol(property)));
    }
    return byName;
  }

  /** Writes a line. The name says which part of what it is. */
  add(name, value) {
    this.lines.push(`export const ${name} = ${value};`);
    return name;
  }

  /**
   * @param type - What a function returns.
   * @param from - The name of the function.
   */
  parts(type, from, depth) {
    if (depth === 0 || this.#seen.has(type)) return;
    this.#seen.add(type);
    const part = (suffix, body) => this.add(`${from}_${suffix}`, `(x: ReturnType<typeof ${from}>) => ${body}`);
    part('list', '[x]');
    const members = (type.isUnion() ? type.types : [type]).filter((one) => !(one.flags & ABSENT));
    const objects = members.filter(isObject);
    const lists = objects.filter((one) => this.checker.isArrayLikeType(one));
    if (lists.length > 0) {
      if (lists.length < members.length) return;
      part('mapped', 'x?.map((one) => one)');
      const element = this.checker.getIndexTypeOfType(lists[0], ts.IndexKind.Number);
      return this.parts(element, part('0', 'x?.[0]'), depth - 1);
    }
    const isPlain = (one) =>
      one.getCallSignatures().length + one.getConstructSignatures().length === 0 && !isElsewhere(one);
    if (objects.length === 0 || !objects.every(isPlain)) return;
    const isOne = `typeof x === 'object' && x !== null`;
    part('copy', `${isOne} ? { ...x } : undefined`);
    part('values', `${isOne} ? Object.values(x) : undefined`);
    for (const [name, types] of this.#typesByName(objects)) {
      const key = JSON.stringify(name);
      const suffix = `its_${name.replace(/\W/g, '_')}`;
      const inside = part(suffix, `${isOne} && ${key} in x ? x[${key}] : undefined`);
      // Where the members of a union differ, their copies hold it.
      if (types.size === 1 && objects.every((one) => one.getProperty(name)))
        this.parts([...types][0], inside, depth - 1);
    }
    const value = objects.length === 1 ? this.checker.getIndexTypeOfType(objects[0], ts.IndexKind.String) : undefined;
    if (value !== undefined) this.parts(value, part('any', `x?.['any']`), depth - 1);
  }
}

/** Arguments for the parameters of a type that have no default, none of which needs an import. */
const argumentsOf = (parameters = []) => {
  const needed = parameters.filter((one) => one.default === undefined);
  return needed.length === 0
    ? ''
    : `<${needed.map((one) => (one.constraint === undefined ? 'string' : 'any')).join(', ')}>`;
};

/** The names of the types that something refers to. */
function namesIn(node) {
  const inner = [];
  ts.forEachChild(node, (one) => void inner.push(...namesIn(one)));
  return ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName) ? [node.typeName, ...inner] : inner;
}

function passOnType(lines, name, symbol) {
  const type = lines.checker.getDeclaredTypeOfSymbol(symbol);
  const given = argumentsOf(symbol.declarations[0].typeParameters);
  lines.parts(type, lines.add(`the_${name}`, `(x: ${name}${given}) => x`), DEPTH.type);
}

function passOnFunction(lines, name, type) {
  const { checker } = lines;
  lines.add(`same_${name}`, name);
  lines.add(`own_${name}`, `{ ${name} }`);
  lines.add(`arguments_${name}`, `(...all: Parameters<typeof ${name}>) => all`);
  const call = `${name}(...all)`;
  const from = lines.add(`call_${name}`, `(...all: Parameters<typeof ${name}>) => ${call}`);
  // Compilers take the last of several signatures.
  const signature = type.getCallSignatures().at(-1);
  lines.parts(signature.getReturnType(), from, DEPTH.function);
  for (const [index, parameter] of signature.getParameters().entries()) {
    const one = lines.add(`argument_${name}_${index}`, `(x: Parameters<typeof ${name}>[${index}]) => x`);
    lines.parts(checker.getTypeOfSymbol(parameter), one, DEPTH.function);
  }
}

function passOnGeneric(lines, name, type) {
  const signature = type.getCallSignatures().at(-1);
  const parameters = signature.getDeclaration().typeParameters ?? [];
  const declared = parameters.map((one) => `${one.getText()}, `).join('');
  // A parameter can only be repeated by those who can import what it extends.
  if (parameters.length === 0 || parameters.some((one) => namesIn(one).some((inner) => lines.isHidden(inner)))) return;
  const used = `${name}<${parameters.map((one) => one.name.text).join(', ')}>`;
  lines.add(`generic_${name}`, `<${declared}>(...all: Parameters<typeof ${used}>) => [${used}(...all)]`);
}

function passOnConstant(lines, name, type) {
  lines.add(`same_${name}`, name);
  lines.parts(type, lines.add(`the_${name}`, `() => ${name}`), DEPTH.constant);
}

function passOnSchema(lines, name, type) {
  lines.add(`same_${name}`, name);
  lines.add(`list_${name}`, `${name}.array()`);
  lines.add(`own_${name}`, `z.object({ one: ${name} })`);
  const parse = lines.checker.getTypeOfSymbol(type.getProperty('parse')).getCallSignatures()[0];
  const from = lines.add(`parsed_${name}`, `(x: unknown) => ${name}.parse(x)`);
  lines.parts(parse.getReturnType(), from, DEPTH.schema + 1);
}

/**
 * The texts of such a library, by the names of the files: for each door one that imports all that the door has, and one
 * that imports values only, where compilers have to find the names of types on their own.
 */
export function passedOn(doors) {
  const paths = doors.map((door) => join(root, 'dist', `${door}.d.cts`));
  const options = { strict: true, skipLibCheck: true, types: [], lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'] };
  const program = ts.createProgram(paths, { ...options, module: ts.ModuleKind.NodeNext });
  const checker = program.getTypeChecker();
  const texts = doors.map((door, index) => textsOf(door, program.getSourceFile(paths[index]), checker));
  return Object.assign({}, ...texts);
}

function textsOf(door, source, checker) {
  const declared = (one) => (one.flags & SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one);
  const symbols = checker.getExportsOfModule(checker.getSymbolAtLocation(source)).map(declared);
  const isValue = ({ flags }) => (flags & SymbolFlags.Value) !== 0 && (flags & SymbolFlags.Class) === 0;
  const [all, values] = [new Lines(checker, symbols), new Lines(checker, symbols)];
  for (const symbol of symbols) {
    const { name } = symbol;
    if (symbol.flags & SymbolFlags.Type) passOnType(all, name, symbol);
    if (!isValue(symbol)) continue;
    const type = checker.getTypeOfSymbol(symbol);
    if (type.getCallSignatures().length > 0) {
      passOnFunction(values, name, type);
      passOnGeneric(all, name, type);
    } else if (door === 'schemas') passOnSchema(values, name, type);
    else passOnConstant(values, name, type);
  }
  const path = door === 'index' ? 'cpa-ipp' : `cpa-ipp/${door}`;
  const zod = door === 'schemas' ? `import * as z from 'zod';\n` : '';
  const textOf = ({ lines }, imported) =>
    `${zod}import { ${imported.map(({ name }) => name).join(', ')} } from '${path}';\n${lines.join('\n')}\n`;
  return { [`${door}-values`]: textOf(values, symbols.filter(isValue)), [`${door}-types`]: textOf(all, symbols) };
}
