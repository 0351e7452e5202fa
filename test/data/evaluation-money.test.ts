import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.js';
import { APPROVAL_BASIS_LABELS } from '../../src/budgets/funding.js';
import { evaluationBudgetCells, evaluationMoney } from '../../src/data/evaluation-money.js';
import { approvalBases } from '../../src/data/funding.js';
import { explain } from '../../src/explain/explain.js';
import type { FigureInput, Statement } from '../../src/figures/model.js';
import { type Reconciliation, reconcile } from '../../src/figures/reconcile.js';
import { statement } from '../../src/figures/statement.js';

const { checks, summary } = audit([evaluationMoney]);
const figures: Readonly<Record<string, FigureInput>> = evaluationMoney.figures;
const byId = new Map(checks.map((check) => [check.id, check]));
const verdictOf = (id: string) => byId.get(id)?.verdict;

const printedOf = (input: FigureInput) => ('printed' in input ? input.printed : input[0]);
const withPrinted = (input: FigureInput, printed: string): FigureInput =>
  'printed' in input ? { ...input, printed } : [printed, input[1]];

describe('the bundled money figures', () => {
  it('are called by their bases as tables and readers call them', () => {
    expect(approvalBases.map(({ id, label }) => [id, label])).toEqual(Object.entries(APPROVAL_BASIS_LABELS));
  });

  it('are a sound statement', () => {
    expect(statement(evaluationMoney)).toBe(evaluationMoney);
  });

  it('fill Tables 7, 8 and 9 without a hole, a cell each', () => {
    const cells = Object.values(figures).flatMap((figure) =>
      'printed' in figure && figure.table !== undefined ? [`${figure.table}/${figure.row}/${figure.column}`] : [],
    );
    expect(new Set(cells).size).toBe(cells.length);
    const count = (table: string) => cells.filter((cell) => cell.startsWith(`${table}/`)).length;
    // Rows × columns of the three tables.
    expect([count('7'), count('8'), count('9')]).toEqual([4 * 6, 6 * 10, 4 * 4]);
  });

  it('map every leaf of Table 8 to its own budget cell', () => {
    const cells = Object.values(evaluationBudgetCells).map((cell) => JSON.stringify(cell));
    expect(new Set(cells).size).toBe(5 * 2 * 3);
  });

  it('have a check for every derived figure: totals, differences, shares and sentences', () => {
    const checked = new Set(checks.map(({ source: { line, row, column } }) => `${line} ${row} ${column}`));
    for (const figure of Object.values(figures)) {
      if (!('printed' in figure)) continue;
      const { line, row = '', column = '', printed, table } = figure;
      const derived =
        table === undefined || row.startsWith('Total') || /Total|Variance|%/.test(column) || table === '9';
      if (derived && printed !== 'no data') {
        expect(checked, `${line} ${row} ${column}`).toContain(
          table === undefined ? `${line} undefined undefined` : `${line} ${row} ${column}`,
        );
      }
    }
  });
});

describe('verdicts on the money tables', () => {
  it('find Table 9 "Variance (%)" mislabelled three times: it prints the spent share', () => {
    for (const partner of ['rcmp', 'gac', 'total']) {
      const check = byId.get(`t9-${partner}-variance-percent`) as Reconciliation;
      expect(check.verdict).toBe('mislabelled');
      expect(check.readings.matches[0]).toMatchObject({
        kind: 'other-measure',
        label: { en: 'spent share of approved' },
      });
    }
  });

  it('find the years and the word "variance" of L295 mislabelled, with every reading that fits: 50 % fits two', () => {
    expect(byId.get('l295-low-year')).toMatchObject({
      verdict: 'mislabelled',
      readings: { matches: [{ kind: 'other-period', label: { en: 'spending of 2018-19' } }] },
    });
    expect(verdictOf('l295-high-year')).toBe('exact');
    const low = byId.get('l295-variance-low-year') as Reconciliation;
    expect(low.verdict).toBe('mislabelled');
    expect(low.readings).toMatchObject({
      tried: 9,
      matches: [{ label: { en: 'unspent share of 2018-19' } }, { label: { en: 'spent share of 2018-19' } }],
    });
    for (const id of ['l295-variance-low', 'l295-variance-high', 'l295-variance-high-year'])
      expect(verdictOf(id)).toBe('mislabelled');
    expect(byId.get('l295-variance-high')?.readings.matches).toMatchObject([
      { label: { en: 'highest spent share of the five years' } },
    ]);
  });

  it('judge 147.54 twice: by years and by categories', () => {
    expect(verdictOf('t7-total-by-years')).toBe('exact');
    expect(verdictOf('t7-total-by-categories')).toBe('component-rounding');
  });

  it('explain what does not add up, so that it can be followed by hand', () => {
    const text = (id: string) => explain(byId.get(id) as Reconciliation, { locale: 'en-CA' });
    expect(text('t7-total-2015-16')).toMatch(
      /^Table 7, 'Total', '2015-16': 25\.73 \+ 5\.76 = 31\.49, printed 31\.48; possible with unrounded inputs, over 2 of 3 parts/,
    );
    expect(text('t7-rapid-total')).toContain('0.037 + 0.078 = 0.115, printed 0.120');
    expect(verdictOf('t7-rapid-total')).toBe('padded');
    expect(verdictOf('t8-spent-rapid-total')).toBe('rounding');
  });

  it('say nothing of what has no value', () => {
    expect(byId.get('t8-approved-rapid-total')).toMatchObject({
      verdict: 'not-checkable',
      reason: 'printed-without-value',
    });
  });

  it('are counted whole', () => {
    expect(Object.values(summary).reduce((a, b) => a + b)).toBe(checks.length);
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
  });
});

describe('nothing is hard-coded', () => {
  /** Sums, differences and percents over whole numbers of the smallest unit used; knows nothing of the engine. */
  const hundredths = (text: string) => {
    const [whole = '0', decimals = ''] = text.replace(/[$% a-z]/g, '').split('.');
    return BigInt(whole || '0') * 1000n + BigInt(decimals.padEnd(3, '0'));
  };

  it('a total that is right by independent arithmetic is never called wrong', () => {
    for (const [id, identity] of Object.entries(evaluationMoney.identities) as [
      string,
      Statement['identities'][string],
    ][]) {
      if (!('sum' in identity.expected)) continue;
      const parts = identity.expected.sum
        .map((key) => printedOf(figures[key as string] as FigureInput))
        .filter((text) => text !== 'no data');
      const printed = printedOf(figures[identity.printed] as FigureInput);
      if (printed === 'no data') continue;
      const sum = parts.map(hundredths).reduce((a, b) => a + b, 0n);
      if (sum === hundredths(printed)) expect(verdictOf(id), id).toBe('exact');
      else expect(verdictOf(id), id).not.toBe('exact');
    }
  });

  it('changing a digit of a figure changes a verdict or an explanation of every check that rests on it', () => {
    let verdictsChanged = 0;
    for (const [key, input] of Object.entries(figures)) {
      const printed = printedOf(input);
      if (!/\d/.test(printed)) continue;
      // The first digit after the sign and dollar sign, so that no envelope hides it.
      const mutated = printed.replace(/\d/, (digit) => String((Number(digit) + 3) % 10));
      const mutant = { ...evaluationMoney, figures: { ...figures, [key]: withPrinted(input, mutated) } } as Statement;
      const ids = Object.entries(evaluationMoney.identities as Statement['identities'])
        .filter(([, identity]) => JSON.stringify([identity.printed, identity.expected]).includes(`"${key}"`))
        .map(([id]) => id);
      for (const id of ids) {
        const [before, after] = [byId.get(id) as Reconciliation, reconcile(mutant, id)];
        expect(explain(after, { locale: 'en-CA' }), `${key} in ${id}`).not.toBe(explain(before, { locale: 'en-CA' }));
        if (after.verdict !== before.verdict) verdictsChanged += 1;
      }
    }
    expect(verdictsChanged).toBeGreaterThan(150);
  });
});
