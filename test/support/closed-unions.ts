import { join } from 'node:path';
import ts from 'typescript';
import { DOORS, ROOT } from './sources.js';

/** An id that results have under a key, by the type that says so, and where: `Diagnosis of diagnose`. */
export interface ClosedId {
  readonly key: string;
  readonly id: string;
  readonly where: string;
}

/** Members that no cell shows: what a finding speaks of has its sentence. */
const UNSEEN = new Set(['operands', 'details', 'findings', 'cautions', 'statement']);

/** Every member of a closed union of texts that a function of the main door returns, as deep as it stands. */
export function closedIds(): readonly ClosedId[] {
  const door = join(ROOT, DOORS['cpa-ipp']);
  const config = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile).config as unknown;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const program = ts.createProgram([door], options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(door) as ts.SourceFile;
  const found = new Map<string, ClosedId>();
  const seen = new Set<ts.Type>();

  const isOurs = (symbol: ts.Symbol): boolean =>
    symbol.declarations?.some((one) => !one.getSourceFile().fileName.includes('node_modules')) === true;
  const membersOf = (type: ts.Type): readonly ts.Type[] => (type.isUnion() ? type.types : [type]);
  const elementsOf = (type: ts.Type): readonly ts.Type[] =>
    checker.isArrayType(type) ? checker.getTypeArguments(type as ts.TypeReference).flatMap(membersOf) : [type];

  const visit = (type: ts.Type, name: string): void => {
    if (seen.has(type)) return;
    seen.add(type);
    if (type.flags & ts.TypeFlags.TypeParameter) {
      const constraint = checker.getBaseConstraintOfType(type);
      if (constraint !== undefined) visit(constraint, name);
      return;
    }
    if (type.isUnionOrIntersection()) for (const one of type.types) visit(one, name);
    if (type.isUnion() || !(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) return;
    for (const argument of checker.getTypeArguments(type as ts.TypeReference)) visit(argument, name);
    const indexed = type.getStringIndexType();
    if (indexed !== undefined) visit(indexed, name);
    for (const member of checker.getPropertiesOfType(type)) {
      if (!isOurs(member) || UNSEEN.has(member.name)) continue;
      const held = checker.getTypeOfSymbol(member);
      for (const one of membersOf(held).flatMap(elementsOf)) {
        if (!one.isStringLiteral()) continue;
        const where = `${type.aliasSymbol?.name ?? type.symbol?.name ?? ''} of ${name}`;
        found.set(JSON.stringify([member.name, one.value]), { key: member.name, id: one.value, where });
      }
      visit(held, name);
    }
  };

  for (const symbol of checker.getExportsOfModule(checker.getSymbolAtLocation(source) as ts.Symbol)) {
    const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    if (symbol.name.startsWith('chartOf') || !(meant.flags & (ts.SymbolFlags.Function | ts.SymbolFlags.Variable)))
      continue;
    const type = checker.getTypeOfSymbolAtLocation(meant, source);
    for (const signature of type.getCallSignatures()) visit(signature.getReturnType(), symbol.name);
  }
  return [...found.values()];
}
