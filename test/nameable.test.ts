import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { DOORS, filesUnder } from './support/sources.js';

/*
 * Whoever compiles a library of their own with declarations can only write down types that have a name they can import,
 * or none at all. So an interface that a result holds is exported; what stays inside is a union of ids, which
 * TypeScript writes out, or the options of one function.
 */

const config = ts.readConfigFile('tsconfig.json', ts.sys.readFile).config;
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
const program = ts.createProgram(filesUnder('src', '.ts'), options);
const checker = program.getTypeChecker();

const exported = new Set<ts.Symbol>();
const values: ts.Type[] = [];
for (const path of Object.values(DOORS)) {
  const door = checker.getSymbolAtLocation(program.getSourceFile(path) as ts.SourceFile) as ts.Symbol;
  for (const one of checker.getExportsOfModule(door)) {
    const symbol = one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one;
    exported.add(symbol);
    if (symbol.flags & ts.SymbolFlags.Value) values.push(checker.getTypeOfSymbol(symbol));
  }
}

/** The interfaces and classes of ours that can be reached from a type and are not exported. */
function unnamedIn(type: ts.Type, seen: Set<ts.Type>): string[] {
  if (seen.has(type)) return [];
  seen.add(type);
  const symbol = type.getSymbol();
  const file = symbol?.declarations?.[0]?.getSourceFile().fileName ?? '';
  // Types of the language and of decimal.js hold nothing of ours but their arguments.
  const isOurs = symbol === undefined || !/node_modules/.test(file);
  const isNamed = symbol !== undefined && (symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Class)) !== 0;
  const own = isNamed && isOurs && !exported.has(symbol) ? [symbol.name] : [];
  const inside = [
    ...(type.isUnionOrIntersection() ? type.types : []),
    ...checker.getTypeArguments(type as ts.TypeReference),
    ...(isOurs && type.flags & ts.TypeFlags.Object
      ? type.getProperties().map((one) => checker.getTypeOfSymbol(one))
      : []),
  ];
  return [...own, ...inside.flatMap((one) => unnamedIn(one, seen))];
}

describe('what functions return and constants hold', () => {
  it('has a name that can be imported, or none at all', () => {
    const seen = new Set<ts.Type>();
    const results = values.flatMap((type) => {
      const signatures = type.getCallSignatures();
      return signatures.length === 0 ? [type] : signatures.map((signature) => signature.getReturnType());
    });
    const unnamed = results.flatMap((type) => unnamedIn(type, seen));
    expect(seen.size).toBeGreaterThan(500);
    expect([...new Set(unnamed)].sort()).toEqual([]);
  });
});
