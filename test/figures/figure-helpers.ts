import {
  type Expression,
  explain,
  type FigureInput,
  type Identity,
  type Locale,
  type Reconciliation,
  reconcile,
  type Statement,
  type Unit,
} from '../../src/index.js';
import { codeOf as refusalOf } from '../refusal.js';

/** What `judged` takes beside the printed text, the expression and the parts. */
export interface Setting extends Partial<Pick<Identity, 'missing' | 'readings'>>, Partial<Pick<Statement, 'zeros'>> {
  readonly unit?: Unit;
  readonly precision?: number | 'exact';
}

/**
 * A statement with one identity, `check`, on a printed figure. Parts are printed text on lines 1, 2, 3 ..., or whole
 * figures.
 */
export function statementOf(
  printed: string,
  expected: Expression,
  parts: Readonly<Record<string, string | FigureInput>>,
  { unit = 'CAD millions', missing = 'unknown', readings, zeros, precision }: Setting = {},
): Statement {
  const figures = Object.entries(parts).map(([key, part], index) => [
    key,
    typeof part === 'string'
      ? { printed: part, line: index + 1, ...(precision === undefined ? {} : { precision }) }
      : part,
  ]);
  return {
    document: 'test',
    unit,
    ...(zeros === undefined ? {} : { zeros }),
    figures: {
      ...Object.fromEntries(figures),
      printed: { printed, line: 99, ...(precision === undefined ? {} : { precision }) },
    },
    identities: { check: { printed: 'printed', expected, missing, ...(readings === undefined ? {} : { readings }) } },
  };
}

export function judged(...given: Parameters<typeof statementOf>): Reconciliation {
  return reconcile(statementOf(...given), 'check');
}

export function explained(locale: Locale, ...given: Parameters<typeof statementOf>): string {
  return explain(judged(...given), { locale });
}

/** The code of a refusal; `undefined` where nothing was refused. */
export const codeOf = (run: () => unknown): string | undefined => refusalOf(run)?.code;
