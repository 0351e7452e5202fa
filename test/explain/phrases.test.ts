import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { summarizeBudget } from '../../src/budgets/summary.js';
import { explain } from '../../src/explain/explain.js';
import { inFrench } from '../../src/explain/phrases.js';
import { isCpaIppError } from '../../src/kernel/errors.js';
import { filesUnder, parse, walk } from '../support/sources.js';

const parsed = filesUnder('src', '.ts').map(parse);

/** What parameters and parts of an error are called that hold a phrase. */
const NAMES: readonly string[] = ['kind', 'expected'];
/** What makers of shapes call theirs. */
const SHAPE_NAMES: readonly string[] = ['what', 'part'];
const isPhrase = (name: ts.Node): boolean => NAMES.includes(name.getText());

function walkAll(visit: (node: ts.Node) => void): void {
  for (const file of parsed) walk(file, visit);
}

type Signature = ts.FunctionDeclaration | ts.MethodDeclaration | ts.ArrowFunction;

/** What a function is called; an arrow function by its constant. */
function nameOf(node: Signature): string | undefined {
  const named = ts.isArrowFunction(node) ? node.parent : node;
  return ts.isVariableDeclaration(named) || !ts.isArrowFunction(node)
    ? (named as { name?: ts.Node }).name?.getText()
    : undefined;
}

const isText = (parameter: ts.ParameterDeclaration): boolean =>
  (parameter.type?.getText() ?? 'string') === 'string' || parameter.type?.getText().startsWith("'") === true;

/** Which argument of which function is a phrase: that which a check of our own names so. */
const PLACES = new Map<string, number[]>();
const SHAPE_PLACES = new Map<string, number[]>();
/** Functions that take a phrase among their options. */
const OPTIONS = new Set<string>();
walkAll((node) => {
  if (!(ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isArrowFunction(node))) return;
  const name = nameOf(node);
  if (name === undefined) return;
  node.parameters.forEach((parameter, index) => {
    if (
      SHAPE_NAMES.includes(parameter.name.getText()) &&
      isText(parameter) &&
      node.getSourceFile().fileName.endsWith('/kernel/shape.ts')
    ) {
      SHAPE_PLACES.set(name, [...(SHAPE_PLACES.get(name) ?? []), index]);
    }
    if (isPhrase(parameter.name) && isText(parameter)) PLACES.set(name, [...(PLACES.get(name) ?? []), index]);
    if (ts.isObjectBindingPattern(parameter.name) && parameter.type?.getText().includes('kind: string')) {
      OPTIONS.add(name);
    }
  });
});

/** The texts that an expression can be; holes of a template are filled with a number. */
function textsOf(node: ts.Expression): string[] | null {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) {
    const [yes, no] = [textsOf(node.whenTrue), textsOf(node.whenFalse)];
    return yes === null || no === null ? null : [...yes, ...no];
  }
  if (ts.isTemplateExpression(node)) {
    return [node.head.text + node.templateSpans.map(({ literal }) => `7${literal.text}`).join('')];
  }
  if (ts.isIdentifier(node)) return textsNamed(node);
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) return textsOf(node.body);
  if (ts.isCallExpression(node) && node.arguments.length === 0 && ts.isIdentifier(node.expression)) {
    return textsNamed(node.expression);
  }
  return null;
}

/** What a name stands for: a constant, or a parameter that callers fill with a phrase. */
function textsNamed(name: ts.Identifier): string[] | null {
  for (let scope: ts.Node | undefined = name; scope !== undefined; scope = scope.parent) {
    if ('parameters' in scope && isPhrase(name)) {
      const own = (scope as Signature).parameters.some((parameter) => parameter.name.getText().includes(name.text));
      if (own) return [];
    }
  }
  let texts: string[] | null = null;
  walk(name.getSourceFile(), (node) => {
    if (!ts.isVariableDeclaration(node) || node.name.getText() !== name.text || node.initializer === undefined) return;
    const own = textsOf(node.initializer);
    if (own !== null) texts = [...(texts ?? []), ...own];
  });
  return texts;
}

const phrases = new Set<string>();
const unread: string[] = [];
walkAll((node) => {
  const take = (phrase: ts.Expression | undefined): void => {
    if (phrase === undefined) return;
    const texts = textsOf(phrase);
    // What makers of shapes hand on is read where they are called.
    const isHandedOn =
      /\/kernel\/(?:shape|record)\.ts$/.test(node.getSourceFile().fileName) &&
      /^(?:what|part|words\.\w+)$/.test(phrase.getText());
    if (isHandedOn) return;
    if (texts === null) unread.push(`${node.getSourceFile().fileName}: ${phrase.getText()}`);
    else for (const text of texts) phrases.add(text);
  };
  const takeParts = (given: ts.Node | undefined): void => {
    for (const property of given !== undefined && ts.isObjectLiteralExpression(given) ? given.properties : []) {
      if (ts.isPropertyAssignment(property) && isPhrase(property.name)) take(property.initializer);
    }
  };
  if (ts.isCallExpression(node)) {
    const called = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
    for (const place of PLACES.get(called.getText()) ?? []) take(node.arguments[place]);
    const isMaker = ts.isIdentifier(node.expression);
    for (const place of (isMaker ? SHAPE_PLACES.get(called.getText()) : []) ?? []) {
      const given = node.arguments[place];
      for (const text of (given === undefined ? null : textsOf(given)) ?? []) if (text !== '') phrases.add(text);
    }
    for (const argument of isMaker && called.getText() === 'listOf' ? node.arguments : []) {
      for (const property of ts.isObjectLiteralExpression(argument) ? argument.properties : []) {
        if (!ts.isPropertyAssignment(property) || property.name.getText() !== 'what') continue;
        for (const text of textsOf(property.initializer) ?? []) phrases.add(text);
      }
    }
    if (OPTIONS.has(called.getText())) for (const argument of node.arguments) takeParts(argument);
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'CpaIppError') takeParts(node.arguments?.[3]);
  // What is expected where a caller of a check does not say it.
  if (ts.isParameter(node) && isPhrase(node.name) && isText(node)) take(node.initializer);
});

/** A part that a caller names stands here for a phrase: `an entry for 7`, `7 by id`. */
const isOpen = (phrase: string): boolean =>
  /^(?:an entry for|an array, one entry for each) 7$|^7 (?:by id|that is not empty|of at least 7)$/.test(phrase);

describe('phrases of errors and findings', () => {
  it('are found in the code', () => {
    expect(phrases.size).toBeGreaterThan(300);
    const written = ['a partner', 'a whole number from 7 to 7', 'a string', 'an array', 'an object'];
    expect(written.filter((phrase) => !phrases.has(phrase))).toEqual([]);
    expect([...PLACES.keys()]).toEqual(expect.arrayContaining(['requireString', 'requireOneOf', 'unknownName']));
    // Each is a text that can be read here, or a parameter of a check, whose own callers are read. The others put
    // names of units, and choices, into a phrase: see below.
    expect([...unread].sort()).toEqual([
      "src/figures/printed.ts: Object.keys(DOLLARS).join(' or ')",
      "src/figures/printed.ts: units.join(' or ')",
      "src/kernel/check.ts: typeof value === 'string' ? kind : oneOf([...members], kind)",
    ]);
  });

  it('keep ids and choices as they are, and nothing else of an English sentence', () => {
    expect(inFrench('CAD or CAD thousands or CAD millions')).toBe('CAD ou CAD thousands ou CAD millions');
    expect(inFrench('CAD or a dog')).toBeUndefined();
    expect(inFrench("a locale: 'en-CA' or 'fr-CA'")).toBe("un paramètre régional : 'en-CA' ou 'fr-CA'");
    expect(inFrench("a dog: 'en-CA' or 'fr-CA'")).toBeUndefined();
  });

  it('all have French words', () => {
    expect([...phrases].filter((phrase) => !isOpen(phrase) && inFrench(phrase) === undefined)).toEqual([]);
  });

  it('are put together as French wants it', () => {
    expect(inFrench('a part of the question')).toBe('une partie de la question');
    expect(inFrench('a part of an identity')).toBe("une partie d'une identité");
    expect(inFrench('a part of evidence')).toBe('une partie des éléments probants');
    expect(inFrench('the id of the schedule')).toBe("l'identifiant du calendrier de cibles");
    expect(inFrench('an array of statements')).toBe("un tableau d'états");
    expect(inFrench('options with from and to')).toBe('des options avec from et to');
    expect(inFrench("a calendar date such as '2019-09-05'")).toBe("une date du calendrier comme '2019-09-05'");
    expect(inFrench('a population: { measure, scope }')).toBe('une population { measure, scope }');
    expect(inFrench(`${'a '.repeat(1e6)}such as x`)).toBeUndefined();
  });

  it('stand in the French sentence, and names that were received as they are', () => {
    const line = { fiscalYear: '2018-19', partner: 'a partnr', category: 'all-costs', phase: 'spent', amount: '1' };
    const caught = (given: unknown): string => {
      try {
        summarizeBudget(given as never, { by: [], missing: 'refuse' });
      } catch (error) {
        if (isCpaIppError(error)) return explain(error, { locale: 'fr-CA' });
      }
      return '';
    };
    expect(caught([line])).toContain('a partnr est inconnu (un partenaire)');
    expect(caught({})).toContain('un tableau de lignes budgétaires; reçu\u00a0: un objet');
    expect(caught('a partner')).toContain("reçu\u00a0: 'a partner'");
  });
});
