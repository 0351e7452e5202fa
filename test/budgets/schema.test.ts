import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import { budgetLinesOf } from '../../src/budgets/from-figures.js';
import type { BudgetLine } from '../../src/budgets/model.js';
import { evaluationBudgetCells, evaluationMoney } from '../../src/data/evaluation-money.js';
import { budgetLineSchema } from '../../src/schemas.js';

describe('budgetLineSchema', () => {
  it('is the schema of the model', () => {
    expectTypeOf<z.infer<typeof budgetLineSchema>>().toEqualTypeOf<BudgetLine>();
  });

  it('accepts the evaluation, also after JSON and a structured clone', () => {
    const lines = budgetLinesOf(evaluationMoney, evaluationBudgetCells);
    expect(z.array(budgetLineSchema).parse(JSON.parse(JSON.stringify(structuredClone(lines))))).toEqual(lines);
  });

  it('refuses what summarizeBudget refuses of a line', () => {
    const line = {
      fiscalYear: '2018-19',
      partner: 'rcmp',
      category: 'rapid-deployment',
      phase: 'spent',
      amount: '37000',
    };
    expect(budgetLineSchema.safeParse(line).success).toBe(true);
    for (const wrong of [
      { amount: 0.1 + 0.2 },
      { amount: '1e5' },
      { fiscalYear: '2018-2019' },
      { partner: 'rcpm' },
      { revision: -1 },
      { amount: null },
    ]) {
      expect(budgetLineSchema.safeParse({ ...line, ...wrong }).success, JSON.stringify(wrong)).toBe(false);
    }
  });

  it('has a JSON Schema', () => {
    expect(z.toJSONSchema(budgetLineSchema)).toMatchObject({
      type: 'object',
      required: expect.arrayContaining(['amount']),
    });
  });
});
