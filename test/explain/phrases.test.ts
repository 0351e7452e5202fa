import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { summarizeBudget } from '../../src/budgets/summary.js';
import { explain } from '../../src/explain/explain.js';
import { inFrench } from '../../src/explain/phrases.js';
import { isCpaIppError } from '../../src/kernel/errors.js';

/** Which argument of the checks is a phrase. */
const PLACES: Readonly<Record<string, number>> = {
  ambiguousName: 2,
  faultOfName: 2,
  invalidArgument: 1,
  refuseUnknownKeys: 2,
  requireArray: 2,
  requireObject: 2,
  requireOneOf: 2,
  requireString: 2,
  unknownName: 2,
};

const source = new URL('../../src/', import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

/** The texts that an expression can be; holes of a template are filled with a number. */
function textsOf(node: ts.Expression): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  if (ts.isTemplateExpression(node)) {
    return [node.head.text + node.templateSpans.map(({ literal }) => `7${literal.text}`).join('')];
  }
  return [];
}

/** Every phrase that the code hands to a check, or writes into an error as `kind` or `expected`. */
function phrasesIn(file: string): string[] {
  const phrases: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const phrase = node.arguments[PLACES[node.expression.text] ?? Number.POSITIVE_INFINITY];
      if (phrase !== undefined) phrases.push(...textsOf(phrase));
    }
    if (ts.isNewExpression(node) && node.expression.getText() === 'CpaIppError') {
      const details = node.arguments?.[3];
      for (const property of details !== undefined && ts.isObjectLiteralExpression(details) ? details.properties : []) {
        if (ts.isPropertyAssignment(property) && ['kind', 'expected'].includes(property.name.getText())) {
          phrases.push(...textsOf(property.initializer));
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  const parsed = ts.createSourceFile(file, readFileSync(new URL(file, source), 'utf8'), ts.ScriptTarget.Latest, true);
  visit(parsed);
  return phrases;
}

/** A part that a caller names stands here for a phrase: `an entry for 7`, `7 by id`. */
const isOpen = (phrase: string): boolean => /^(?:an entry for|an array, one entry for each) 7$|^7 by id$/.test(phrase);

describe('phrases of errors and findings', () => {
  const phrases = [...new Set(files.flatMap(phrasesIn))].filter((phrase) => !isOpen(phrase));

  it('are found in the code', () => {
    expect(phrases.length).toBeGreaterThan(250);
    expect(phrases).toContain('a partner');
    expect(phrases).toContain('a whole number from 7 to 7');
  });

  it('all have French words', () => {
    expect(phrases.filter((phrase) => inFrench(phrase) === undefined)).toEqual([]);
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
