import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { BUDGET_PHASES, type BudgetLine } from '../../src/budgets/model.js';
import { budgetLineShape } from '../../src/budgets/shapes.js';
import { summarizeBudget } from '../../src/budgets/summary.js';
import { isCpaIppError } from '../../src/explain/codes.js';
import type { TakenOf } from '../../src/kernel/shape.js';
import { zodOf } from '../../src/schema/zod-of.js';
import { ownProgram } from '../support/own-program.js';

const LINE = {
  fiscalYear: '2018-19',
  partner: 'rcmp',
  category: 'rapid-deployment',
  phase: 'approved',
  amount: '37000.10',
  item: 'haiti',
  revision: 2,
  basis: 'allotment-authority-report',
  source: { document: 'evaluation-2015-2020', line: 306, table: '8' },
};

/** The error of a function, as its code and path; `null` where there is none. */
function faultOf(act: () => unknown, at: readonly (string | number)[] = []): string | null {
  try {
    act();
    return null;
  } catch (error) {
    if (!isCpaIppError(error)) throw error;
    return `${error.code} ${JSON.stringify(error.path.slice(at.length))}`;
  }
}

const summed = (line: unknown) => summarizeBudget([line] as BudgetLine[], { by: [], missing: 'refuse' });
const readByHand = (line: unknown) => faultOf(() => summed(line), ['lines', 0]);
const readByShape = (line: unknown) => faultOf(() => budgetLineShape().read(line, []));

/** Values beside those that a line has: of other types, past bounds, misspelt, nested. */
const strange = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    '',
    ' ',
    'rcpm',
    '2018-2019',
    'approvd',
    '1e5',
    '5.',
    '.5',
    '-.5',
    '-0',
    '1.005',
  ),
  fc.constantFrom<unknown>(
    0,
    -1,
    0.5,
    0.005,
    0.1 + 0.2,
    1e13,
    1e15,
    2 ** 53,
    1e300,
    Number.NaN,
    -0,
    8_796_093_022_208.25,
  ),
  fc.constantFrom<unknown>({}, [], { noValue: 'redacted' }, { noValue: 'redacted', note: 'x' }, { noValue: 'x' }),
  fc.constantFrom<unknown>(
    { noValue: 'redacted', note: 3 },
    { noValue: 'redacted', value: 5 },
    { document: '', line: 1 },
  ),
  fc.constantFrom<unknown>({ external: { title: 'a', publisher: 'b' } }, { document: 'a', line: 0 }, { document: 'a' }),
  fc.constantFrom<unknown>('all-costs', 'gac', 'spent', '2099-00', '1899-00', '9'.repeat(19), `0.${'1'.repeat(61)}`),
  fc.string({ maxLength: 5 }),
  fc.double(),
);
const mutated = fc
  .record({
    key: fc.constantFrom(...Object.keys(LINE), 'itme', 'sources', 'constructor'),
    how: fc.constantFrom('drop', 'set', 'rename'),
    value: strange,
  })
  .map(({ key, how, value }): Record<string, unknown> => {
    const { [key]: before, ...rest } = LINE as Record<string, unknown>;
    if (how === 'drop') return rest;
    return how === 'set' ? { ...rest, [key]: value } : { ...rest, [`${key}s`]: before };
  });

describe('budgetLineShape', () => {
  it('describes the model', () => {
    const shape = budgetLineShape();
    expectTypeOf<TakenOf<typeof shape>>().toEqualTypeOf<BudgetLine>();
  });

  it('is what the ledger reads by hand, code and path, and what its schema takes', () => {
    expect(readByHand(LINE)).toBe(null);
    const schema = zodOf(budgetLineShape());
    fc.assert(
      fc.property(mutated, (line) => {
        const fault = readByShape(line);
        expect(readByHand(line)).toBe(fault);
        expect(schema.safeParse(line).success).toBe(fault === null);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    [{ ...LINE, itme: 'a' }, 'UNKNOWN_NAME ["itme"]'],
    [{ ...LINE, basis: 'x' }, 'UNKNOWN_NAME ["basis"]'],
    [{ ...LINE, source: {} }, 'INVALID_ARGUMENT ["source","document"]'],
    [{ ...LINE, revision: null }, 'INVALID_ARGUMENT ["revision"]'],
    [{ ...LINE, amount: { noValue: 'redacted', value: 5 } }, 'UNKNOWN_NAME ["amount","value"]'],
  ])('refuses what sums do not rest on as well (%#)', (line, fault) => {
    expect(readByHand(line)).toBe(fault);
    expect(readByShape(line)).toBe(fault);
  });

  it('takes undefined for nothing', () => {
    const line = { ...LINE, item: undefined, revision: undefined, basis: undefined, source: undefined };
    expect(readByHand(line)).toBe(null);
    expect(readByShape(line)).toBe(null);
  });

  it('refuses a line that is superseded, too', () => {
    const lines = [{ ...LINE, amount: 'about 5', revision: 1 }, LINE] as BudgetLine[];
    expect(faultOf(() => summarizeBudget(lines, { by: [], missing: 'refuse' }))).toBe(
      'INVALID_DECIMAL ["lines",0,"amount"]',
    );
  });

  it('takes the partners and categories of another program, and only these', () => {
    const item = { label: { en: 'a', fr: 'a' }, aliases: [] };
    const scheme = ownProgram({ partners: { opp: item }, categories: { travel: item } });
    const line = { ...LINE, partner: 'opp', category: 'travel' };
    const shape = budgetLineShape(scheme);
    for (const [given, fault] of [
      [line, null],
      [LINE, 'UNKNOWN_NAME ["partner"]'],
    ] as const) {
      expect(faultOf(() => shape.read(given, []))).toBe(fault);
      expect(
        faultOf(() => summarizeBudget([given] as never, { by: [], missing: 'refuse', program: scheme }), ['lines', 0]),
      ).toBe(fault);
    }
    expect(BUDGET_PHASES.every((phase) => faultOf(() => shape.read({ ...line, phase }, [])) === null)).toBe(true);
  });
});

describe('options of functions on budgets', () => {
  const options = { by: [], missing: 'refuse' };
  const item = { label: { en: 'a', fr: 'a' }, aliases: [] };
  it.each<[unknown, string]>([
    [undefined, 'INVALID_ARGUMENT ["options"]'],
    [{ ...options, agianst: 'planned' }, 'UNKNOWN_NAME ["options","agianst"]'],
    [{ ...options, against: 'spent' }, 'UNKNOWN_NAME ["options","against"]'],
    [{ ...options, by: ['partner', 'partner'] }, 'DUPLICATE ["options","by",1]'],
    [{ ...options, program: { partners: { a: item }, categories: {} } }, 'INVALID_ARGUMENT ["options","program"]'],
    [{ ...options, program: null }, 'INVALID_ARGUMENT ["options","program"]'],
    [{ ...options, scheme: { partners: {}, categories: {} } }, 'UNKNOWN_NAME ["options","scheme"]'],
  ])('are refused where they are wrong (%#)', (given, fault) => {
    expect(faultOf(() => summarizeBudget([], given as never))).toBe(fault);
  });
});
