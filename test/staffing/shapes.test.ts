import { describe, expect, it } from 'vitest';
import { isCpaIppError } from '../../src/explain/codes.js';
import { TEXT_FORMATS } from '../../src/schema/text-formats.js';
import { zodOf } from '../../src/schema/zod-of.js';
import { costPerDeployment } from '../../src/staffing/measures.js';
import { compareMoneyWithPeople } from '../../src/staffing/money-and-people.js';
import { staffingYearShape } from '../../src/staffing/shapes.js';
import { staffingMeasures } from '../../src/staffing/staffing.js';
import { vacancy } from '../../src/staffing/vacancy.js';

const YEAR = {
  fiscalYear: '2015-16',
  authorizedFte: '54.00',
  actualFte: '50.25',
  deployed: '96.16',
  salary: '8.82',
  benefits: { noValue: 'redacted' },
};

function faultOf(act: () => unknown): string | null {
  try {
    act();
    return null;
  } catch (error) {
    if (!isCpaIppError(error)) throw error;
    return `${error.code} ${error.path.join('.')}`;
  }
}

describe('staffingYearShape', () => {
  it.each<[object, string | null]>([
    [{}, null],
    [{ sources: [{ document: 'evaluation-2015-2020', line: 325 }] }, null],
    [{ deployed: '-0.00' }, null],
    [{ deployed: '-0.01' }, 'NEGATIVE_VALUE years.0.deployed'],
    [{ deployed: '1e2' }, 'INVALID_DECIMAL years.0.deployed'],
    [{ deployed: 96.16 }, 'INVALID_ARGUMENT years.0.deployed'],
    [{ deployed: undefined }, 'INVALID_ARGUMENT years.0.deployed'],
    [{ benefits: { noValue: 'redacted', value: '3.89' } }, 'UNKNOWN_NAME years.0.benefits.value'],
    [{ benefits: { noValue: 'secret' } }, 'UNKNOWN_NAME years.0.benefits.noValue'],
    [{ fiscalYear: '2015-2016' }, 'INVALID_FISCAL_YEAR years.0.fiscalYear'],
    [{ benefit: '1' }, 'UNKNOWN_NAME years.0.benefit'],
    [{ sources: [{ document: '', line: 1 }] }, 'INVALID_ARGUMENT years.0.sources.0.document'],
    [{ sources: {} }, 'INVALID_ARGUMENT years.0.sources'],
    [{ headcount: { authorized: 54, actual: 46 } }, null],
    [{ headcount: { authorized: { noValue: 'not-reported' }, actual: 46 } }, null],
    [{ headcount: { authorized: 54, actual: 43.48 } }, 'INVALID_ARGUMENT years.0.headcount.actual'],
    [{ headcount: { authorized: 54, actual: -1 } }, 'INVALID_ARGUMENT years.0.headcount.actual'],
    [{ headcount: { authorized: 54 } }, 'INVALID_ARGUMENT years.0.headcount.actual'],
    [{ headcount: { authorized: 54, actual: 46, basis: 'fte' } }, 'UNKNOWN_NAME years.0.headcount.basis'],
    [{ headcount: 46 }, 'INVALID_ARGUMENT years.0.headcount'],
    [{ basis: 'headcount' }, 'UNKNOWN_NAME years.0.basis'],
  ])('is what staffingMeasures reads and the schema takes (%#)', (change, fault) => {
    const year = { ...YEAR, ...change };
    expect(faultOf(() => staffingMeasures([year as never]))).toBe(fault);
    expect(zodOf(staffingYearShape(undefined)).safeParse(year).success).toBe(fault === null);
  });

  it('has a pattern of what is not below zero', () => {
    const pattern = new RegExp(TEXT_FORMATS['not-negative']);
    for (const text of ['0', '-0', '-0.00', '-.0', '+5.', '.5', '54.00', '9'.repeat(18)]) expect(text).toMatch(pattern);
    for (const text of ['', '-', '.', '-0.01', '-1', '-.5', '1e2', '9'.repeat(19)]) expect(text).not.toMatch(pattern);
  });
});

describe('functions on staff', () => {
  it('refuse a misspelt amount', () => {
    expect(faultOf(() => vacancy({ authorised: '54', actual: '50' } as never))).toBe('UNKNOWN_NAME staff.authorised');
    expect(faultOf(() => costPerDeployment({ spent: '1', deployed: '1', year: 1 } as never))).toBe(
      'UNKNOWN_NAME amounts.year',
    );
    const cell = { cell: 'a', spent: '1', deployed: '1', sepnt: '2' };
    const [finding] = compareMoneyWithPeople([cell]).findings;
    expect([finding?.code, finding?.path.join('.')]).toEqual(['UNKNOWN_NAME', 'cells.0.sepnt']);
  });
});
