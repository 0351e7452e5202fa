import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { misconductRecords } from '../../src/data/evaluation-system.js';
import { explain } from '../../src/explain/explain.js';
import { formatReported } from '../../src/explain/format-reported.js';
import { csvText, markdownTable } from '../../src/index.js';
import { isReported } from '../../src/kernel/no-value.js';
import { misconductRate } from '../../src/program/misconduct.js';
import type { MisconductRecord } from '../../src/program/model.js';
import { codeOf } from '../refusal.js';

const source = { document: 'd', line: 1 };
const record = (cases: number, parts: readonly string[] = ['1']): MisconductRecord => ({
  id: 'm',
  label: { en: 'cases', fr: 'cas' },
  period: { start: '2015-04-01', end: '2016-03-31' },
  cases,
  source,
  denominators: [{ measure: 'person-years', parts, approximate: false, source }],
});
const ends = (cases: number, confidence: string, parts?: readonly string[]) => {
  const { interval } = misconductRate(record(cases, parts), { per: 'person-years', confidence });
  if (interval === undefined || !isReported(interval.low) || !isReported(interval.high)) throw new Error('no interval');
  return { low: interval.low, high: interval.high };
};

describe('the interval of misconductRate', () => {
  // Roots of the regularized incomplete gamma function, by mpmath with 50 digits; those at 95 % stand in Garwood's table.
  it.each([
    [0, '0.95', '0', '3.6888794541139363028524556976007'],
    [0, '0.8', '0', '2.3025850929940456840179914546844'],
    [1, '0.95', '0.025317807984289875403723019112873', '5.5716433909388985972272827567407'],
    [1, '0.999', '0.00050012504168229791927194989326027', '9.9986774976238039508924892290504'],
    [2, '0.95', '0.24220927854396490290204025650293', '7.2246876677239608150488182546017'],
    [5, '0.95', '1.6234863901184205380783658549852', '11.668332079322669631439480596853'],
    [5, '0.999', '0.63249104033219415755778995511599', '17.410637318237178711525435492581'],
    [10, '0.95', '4.7953886961324336356865532876733', '18.390356042017778720328513609964'],
    [100, '0.95', '81.363991250923140432729126198237', '121.62679379242638995192414761226'],
    [1000, '0.8', '959.69393272883331129802856151481', '1041.7545690776436761459589325413'],
  ])('of %i cases at %s is the one of Garwood, to 30 digits', (cases, confidence, low, high) => {
    const found = ends(cases, confidence);
    for (const [end, known] of [
      [found.low, low],
      [found.high, high],
    ] as const)
      expect(end.minus(known).abs().lte(end.times('1e-29'))).toBe(true);
  });

  it('leaves half of what the confidence leaves on either side, counted term by term', () => {
    /** P(at most so many), in doubles from the greatest term down. */
    const upTo = (most: number, mean: number) => {
      let [sum, log] = [0, -mean];
      for (let event = 0; event <= most; event++) {
        if (event > 0) log += Math.log(mean / event);
        sum += Math.exp(log);
      }
      return sum;
    };
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.constantFrom('0.8', '0.9', '0.95', '0.98', '0.99', '0.999'),
        (cases, confidence) => {
          const { low, high } = ends(cases, confidence);
          const tail = (1 - Number(confidence)) / 2;
          expect(upTo(cases, high.toNumber())).toBeCloseTo(tail, 9);
          expect(1 - upTo(cases - 1, low.toNumber())).toBeCloseTo(tail, 9);
          expect(low.lt(cases) && high.gt(cases)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is of the rate: 1 case in 441.75 person-years, 5 in about 600 deployments (evaluation, L547)', () => {
    const [before, after] = misconductRecords;
    const shown = (subject: MisconductRecord | undefined, per: 'deployments' | 'person-years') => {
      const { interval, approximate } = misconductRate(subject as MisconductRecord, { per, confidence: '0.95' });
      return [interval?.low, interval?.high]
        .map((end) => (isReported(end) ? formatReported(end as never, { decimals: 6 }) : Object(end).noValue))
        .concat(String(approximate));
    };
    expect(shown(after, 'person-years')).toEqual(['0.000057', '0.012613', 'false']);
    expect(shown(before, 'deployments')).toEqual(['to-be-determined', 'to-be-determined', 'true']);
  });

  it('keeps about so many beside the rate, in whatever table has it', () => {
    const rate = misconductRate(misconductRecords[0] as MisconductRecord, { per: 'deployments' });
    expect(rate.qualifier).toBe('about');
    expect(misconductRate(record(1), { per: 'person-years' })).not.toHaveProperty('qualifier');
    expect(csvText([rate], { columns: ['rate'] })).toMatch(/^rate,qualifier\r\n0\.0083\d+,about\r\n$/);
    const columns = [{ key: 'rate', decimals: 2 }];
    expect(markdownTable([rate], { columns, locale: 'fr-CA' })).toContain(
      '| environ 0,83 % |'.replaceAll(' %', '\u00a0%'),
    );
  });

  it('says that all reported cases are counted, in both languages', () => {
    const { interval } = misconductRate(record(1), { per: 'person-years', confidence: 0.9 });
    const [caution] = interval?.cautions ?? [];
    expect(explain(caution as never, { locale: 'en-CA' })).toBe(
      'every case that was reported is counted, so the interval speaks of an underlying rate only, not of these cases',
    );
    expect(explain(caution as never, { locale: 'fr-CA' })).toMatch(/^tous les cas signalés sont comptés; l'intervalle/);
  });

  it('is there only where it is asked for, and has no number over nothing', () => {
    expect(misconductRate(record(1), { per: 'person-years' })).not.toHaveProperty('interval');
    const none = { noValue: 'zero-denominator' };
    const { rate, interval } = misconductRate(record(1, ['0']), { per: 'person-years', confidence: '0.95' });
    expect([rate, interval?.low, interval?.high]).toEqual([none, none, none]);
  });

  it('refuses a denominator without parts, which is nothing given, and what cannot be', () => {
    const fault = (changes: object, options: object = {}) =>
      codeOf(() => misconductRate({ ...record(1), ...changes } as never, { per: 'person-years', ...options }));
    const denominators = [{ measure: 'person-years', parts: [], approximate: false, source }];
    expect(fault({ denominators })).toEqual({ code: 'INVALID_ARGUMENT', path: 'record.denominators.0.parts' });
    expect(fault({ period: { start: '2016-04-01', end: '2016-03-31' } })).toEqual({
      code: 'REVERSED_RANGE',
      path: 'record.period.end',
    });
    expect(fault({ period: { start: '2016-03-31', end: '2016-03-31' } })).toBeUndefined();
    expect(fault({}, { confidence: '0.94' })).toEqual({ code: 'UNKNOWN_NAME', path: 'options.confidence' });
    expect(fault({}, { level: '0.95' })).toEqual({ code: 'UNKNOWN_NAME', path: 'options.level' });
    expect(fault({ cases: 10_000 }, { confidence: '0.8' })).toBeUndefined();
    expect(fault({ cases: 10_001 }, { confidence: '0.8' })).toEqual({ code: 'INVALID_ARGUMENT', path: 'record.cases' });
    expect(fault({ cases: 10_001 })).toBeUndefined();
  });
});
