import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluationPeople } from '../../src/data/evaluation-people.js';
import type { Share } from '../../src/exact/share.js';
import { explain } from '../../src/explain/explain.js';
import { formatReported } from '../../src/explain/format-reported.js';
import { amountOf } from '../../src/figures/amount.js';
import type { Statement } from '../../src/figures/model.js';
import { reconcile } from '../../src/figures/reconcile.js';
import { figureOf } from '../../src/figures/statement.js';
import { isReported, type Reported } from '../../src/kernel/no-value.js';
import { costPerDeployment, deploymentsPerFte, ftesPerDeployment, salaryCost } from '../../src/staffing/measures.js';
import type { StaffingYear } from '../../src/staffing/model.js';
import { staffingMeasures } from '../../src/staffing/staffing.js';
import { vacancy } from '../../src/staffing/vacancy.js';
import { codeOf, refusal } from '../refusal.js';

const YEARS = ['2015-16', '2016-17', '2017-18', '2018-19', '2019-20'] as const;
const none = { noValue: 'not-reported' } as const;

/** Table 10 as records, in dollars. */
const table10: StaffingYear[] = YEARS.map((fiscalYear) => {
  const figure = (row: string) => {
    const { printed } = reconcile(evaluationPeople as Statement, `t10-${row}-${fiscalYear}`);
    return isReported(printed) ? printed.toString() : printed;
  };
  const dollars = (row: string) => {
    const amount = amountOf(figureOf(evaluationPeople as Statement, `t10-${row}-${fiscalYear}`));
    return isReported(amount) ? amount.toString() : amount;
  };
  return {
    fiscalYear,
    authorizedFte: figure('authorized-fte'),
    actualFte: figure('actual-fte'),
    deployed: figure('deployments'),
    salary: dollars('salary'),
    benefits: dollars('benefits'),
  };
});

describe('staffingMeasures', () => {
  it('works out Table 10 (evaluation, L322-331), with values calculated by hand', () => {
    const rows = staffingMeasures(table10).map((row) => [
      row.fiscalYear,
      formatReported(row.vacant),
      formatReported(row.vacancyShare, { as: 'percent', decimals: 1 }),
      formatReported(row.deploymentsPerFte, { decimals: 4 }),
      formatReported(row.ftesPerDeployment, { decimals: 4 }),
      formatReported(row.total),
      formatReported(row.benefitRate, { as: 'percent', decimals: 1 }),
    ]);
    expect(rows).toEqual([
      ['2015-16', '3.75', '6.9%', '1.9136', '0.5226', '10680000', '21.1%'],
      ['2016-17', '6.53', '12.1%', '2.4015', '0.4164', '10790000', '21.4%'],
      ['2017-18', '7.26', '13.4%', '1.7259', '0.5794', '10330000', '23.7%'],
      ['2018-19', '10.52', '19.5%', '1.3321', '0.7507', '9190000', '22.7%'],
      ['2019-20', '8.21', '15.2%', '2.0310', '0.4924', '12360000', '45.9%'],
    ]);
  });

  it('lets no year stand in for another', () => {
    const [row] = staffingMeasures([
      {
        fiscalYear: '2015-16',
        authorizedFte: '54',
        actualFte: none,
        deployed: '96.16',
        salary: '8.82',
        benefits: none,
      },
    ]);
    expect([row?.vacant, row?.deploymentsPerFte, row?.total, row?.benefitRate]).toEqual([none, none, none, none]);
    expect(formatReported(row?.salary as Reported<string>)).toBe('8.82');
  });

  it('refuses a year given twice, a wrong year and a quantity below zero', () => {
    const [first] = table10 as [StaffingYear];
    expect(codeOf(() => staffingMeasures([first, first]))).toEqual({ code: 'DUPLICATE', path: 'years.1' });
    expect(codeOf(() => staffingMeasures([{ ...first, fiscalYear: '2015-17' }]))).toEqual({
      code: 'INVALID_FISCAL_YEAR',
      path: 'years.0.fiscalYear',
    });
    expect(codeOf(() => staffingMeasures([{ ...first, actualFte: '-1' }]))).toEqual({
      code: 'NEGATIVE_VALUE',
      path: 'years.0.actualFte',
    });
  });
});

describe('the measures', () => {
  const quantity = fc.integer({ min: 1, max: 10 ** 9 }).map((value) => (value / 100).toFixed(2));

  it('are inverses of each other in the two directions', () => {
    fc.assert(
      fc.property(quantity, quantity, (deployed, fte) => {
        const one = deploymentsPerFte({ deployed, fte });
        const other = ftesPerDeployment({ deployed, fte });
        if (!isReported(one) || !isReported(other)) throw new Error('both are reported');
        expect(one.times(other).minus(1).abs().lt('1e-20')).toBe(true);
      }),
    );
  });

  it('give back the whole: vacant and actual add up to authorized, salary and benefits to the total', () => {
    fc.assert(
      fc.property(quantity, quantity, (a, b) => {
        const { vacant, authorized, actual } = vacancy({ authorized: a, actual: b });
        if (!isReported(vacant) || !isReported(authorized) || !isReported(actual)) throw new Error('all are reported');
        expect(vacant.plus(actual).eq(authorized)).toBe(true);
        const { total, benefitRate } = salaryCost({ salary: a, benefits: b });
        if (!isReported(total)) throw new Error('the total is reported');
        // Against integer cents, which is another method.
        expect(total.times(100).toFixed()).toBe(String(Math.round(Number(a) * 100) + Math.round(Number(b) * 100)));
        expect((benefitRate as Share).numerator.eq(b)).toBe(true);
      }),
    );
  });

  it('go below zero where there is more staff than authorized', () => {
    const { vacant, vacancyShare } = vacancy({ authorized: 50, actual: '52.5' });
    expect(formatReported(vacant)).toBe('-2.5');
    expect(formatReported(vacancyShare, { as: 'percent', decimals: 1 })).toBe('-5.0%');
  });

  it('have no value where they would divide by nothing, and say why', () => {
    const zero = { noValue: 'zero-denominator' };
    expect(deploymentsPerFte({ deployed: '5', fte: 0 })).toEqual(zero);
    expect(ftesPerDeployment({ deployed: 0, fte: '5' })).toEqual(zero);
    expect(costPerDeployment({ spent: '37000', deployed: 0 })).toEqual(zero);
    expect(vacancy({ authorized: 0, actual: 0 }).vacancyShare).toEqual(zero);
    expect(salaryCost({ salary: 0, benefits: 0 }).benefitRate).toEqual(zero);
    expect(costPerDeployment({ spent: none, deployed: 0 })).toEqual(none);
  });

  it('give the cost of a person deployed all year: 33.07 million over 93 (evaluation, L301 and L327)', () => {
    const spent = amountOf({ printed: '33.07', unit: 'CAD millions' });
    expect(formatReported(costPerDeployment({ spent, deployed: '93' }), { decimals: 2 })).toBe('355591.40');
  });

  it('refuse a misspelt amount, one below zero and one that is no number', () => {
    const wrong = { deployed: '1', ftes: '2' } as unknown as { deployed: string; fte: string };
    expect(codeOf(() => deploymentsPerFte(wrong))).toEqual({ code: 'UNKNOWN_NAME', path: 'amounts.ftes' });
    expect(codeOf(() => vacancy({ authorized: '54', actual: '-0.01' }))).toEqual({
      code: 'NEGATIVE_VALUE',
      path: 'staff.actual',
    });
    const below = refusal(() => vacancy({ authorized: '54', actual: '-0.5' }), 'NEGATIVE_VALUE');
    expect(below.message).toBe('staff.actual: -0.5 is below zero');
    expect(explain(below, { locale: 'fr-CA' })).toBe('staff.actual\u00a0: -0,5 est négatif');
    expect(codeOf(() => salaryCost({ salary: 'much', benefits: 1 }))?.code).toBe('INVALID_DECIMAL');
    expect(codeOf(() => salaryCost({ salary: 0.1 + 0.2, benefits: 1 }))?.code).toBe('INEXACT_NUMBER');
  });
});
