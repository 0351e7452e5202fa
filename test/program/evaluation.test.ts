import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluationPeople } from '../../src/data/evaluation-people.js';
import * as system from '../../src/data/evaluation-system.js';
import { isReported } from '../../src/kernel/no-value.js';
import { misconductRate } from '../../src/program/misconduct.js';
import type { MisconductRecord, Recommendation } from '../../src/program/model.js';
import { checkReadiness } from '../../src/program/readiness.js';
import { followUp } from '../../src/program/recommendations.js';
import { responseWord, scaleGaps } from '../../src/program/response-scale.js';
import { codeOf } from '../refusal.js';

const scale = system.responseScale;
const lineOf = ({ source }: { readonly source: { readonly line: number } }) => source.line;

describe('the evaluation’s system', () => {
  it('has three committees, six questions, twenty findings, four conclusions and three recommendations', () => {
    expect([
      system.committees.length,
      system.evaluationQuestions.length,
      system.evaluationFindings.length,
      system.evaluationConclusions.length,
      system.recommendations.length,
    ]).toEqual([3, 6, 20, 4, 3]);
    expect(system.evaluationFindings.map(({ number }) => number)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
  });

  it('names the line of every item', () => {
    expect(system.evaluationQuestions.map(lineOf)).toEqual([198, 200, 201, 202, 203, 204]);
    expect(system.evaluationFindings.map(lineOf)).toEqual([
      359, 387, 395, 405, 421, 439, 449, 462, 546, 557, 580, 591, 603, 611, 624, 656, 669, 692, 703, 718,
    ]);
    expect(system.evaluationConclusions.map(lineOf)).toEqual([732, 734, 736, 738]);
    expect(system.recommendations.map(lineOf)).toEqual([742, 745, 756]);
    expect(system.recommendations[1]?.parts.map(({ source }) => 'line' in source && source.line)).toEqual([
      746, 747, 748, 749, 750, 751, 752, 753, 754,
    ]);
    expect(system.responseScale.map(lineOf)).toEqual([928, 929, 930, 931, 932]);
  });

  it('answers every question with findings of one section', () => {
    const sections = system.evaluationFindings.map(({ section, question }) => `${section} ${question}`);
    expect([...new Set(sections)]).toEqual([1, 2, 3, 4, 5, 6].map((number) => `4.${number} question-${number}`));
    const ids = new Set<string>(system.evaluationQuestions.map(({ id }) => id));
    expect(system.evaluationFindings.every(({ question }) => ids.has(question))).toBe(true);
  });

  it('has a role for every partner in every area of Table 6, or says why not', () => {
    const table = system.partnerRoles.filter(({ source }) => 'table' in source);
    expect(new Set(table.map(({ area, partner }) => `${area} ${partner}`)).size).toBe(12);
    expect(table.filter(({ role }) => 'noValue' in role && role.noValue === 'lost-in-text')).toHaveLength(6);
    expect(table.filter(({ role }) => 'noValue' in role && role.noValue === 'not-applicable')).toHaveLength(2);
  });
});

describe('responseWord', () => {
  const word = (numerator: number | string, denominator: number | string = 100) =>
    responseWord({ numerator, denominator }, { scale });

  it.each([
    [2, 'a-few'],
    ['24.99', 'a-few'],
    [25, 'some'],
    ['49.99', 'some'],
    [50, 'half'],
    ['50.01', 'many'],
    ['74.99', 'many'],
    [75, 'majority'],
    ['99.99', 'majority'],
  ])('calls %s percent %s', (percent, band) => {
    expect(word(percent)).toMatchObject({ band, gap: null });
  });

  it('reports both gaps of the scale: 0 to below 2, and 100', () => {
    const gaps = [
      { from: '0', to: '2', includesFrom: true, includesTo: false },
      { from: '100', to: '100', includesFrom: true, includesTo: true },
    ];
    expect(scaleGaps(scale)).toEqual(gaps);
    for (const percent of [0, '1.999'])
      expect(word(percent)).toMatchObject({ band: { noValue: 'not-applicable' }, gap: gaps[0] });
    expect(word(100)).toMatchObject({ label: { noValue: 'not-applicable' }, gap: gaps[1] });
  });

  it('refuses two bands of one id, and unknown keys, wherever the scale is read', () => {
    const [first, second, ...others] = scale;
    const twice = [first, { ...second, id: first?.id }, ...others] as never;
    const misspelt = [first, { ...second, includeFrom: true }, ...others] as never;
    const answers = { numerator: 1, denominator: 2 };
    expect(codeOf(() => scaleGaps(twice))).toEqual({ code: 'DUPLICATE', path: 'scale.1.id' });
    expect(codeOf(() => responseWord(answers, { scale: twice }))).toEqual({
      code: 'DUPLICATE',
      path: 'options.scale.1.id',
    });
    expect(codeOf(() => scaleGaps(misspelt))).toEqual({ code: 'UNKNOWN_NAME', path: 'scale.1.includeFrom' });
    expect(codeOf(() => responseWord(answers, { scale: misspelt }))?.path).toBe('options.scale.1.includeFrom');
    expect(codeOf(() => responseWord({ ...answers, of: 3 } as never, { scale }))?.path).toBe('answers.of');
  });

  it('compares exactly: 3 of 6 is half, 2 of 3 is not 67', () => {
    expect([word(3, 6).band, word(2, 3).band, word(1, 3).band]).toEqual(['half', 'many', 'some']);
    expect(word(0, 0)).toMatchObject({
      share: { noValue: 'zero-denominator' },
      band: { noValue: 'zero-denominator' },
      gap: null,
    });
  });

  it('gives every share exactly one word or one gap', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (some, more) => {
        fc.pre(some + more > 0);
        const { band, gap } = word(some, some + more);
        expect(isReported(band)).toBe(gap === null);
      }),
    );
  });

  it('finds the gaps of other scales', () => {
    const label = { en: 'a label', fr: 'une étiquette' };
    const band = (from: string, to: string, includesFrom: boolean, includesTo: boolean) => ({
      id: from + to,
      label,
      from,
      to,
      includesFrom,
      includesTo,
    });
    const texts = (...bands: ReturnType<typeof band>[]) =>
      scaleGaps(bands).map(
        (gap) => `${gap.includesFrom ? '[' : '('}${gap.from}, ${gap.to}${gap.includesTo ? ']' : ')'}`,
      );
    expect(texts()).toEqual(['[0, 100]']);
    expect(texts(band('0', '100', true, true))).toEqual([]);
    expect(texts(band('50', '100', false, false), band('0', '50', false, false))).toEqual([
      '[0, 0]',
      '[50, 50]',
      '[100, 100]',
    ]);
    expect(codeOf(() => texts(band('0', '50', true, true), band('50', '60', true, true)))?.code).toBe(
      'INVALID_ARGUMENT',
    );
    expect(codeOf(() => texts(band('0', '101', true, true)))?.code).toBe('INVALID_ARGUMENT');
    expect(codeOf(() => texts(band('5', '5', true, false)))?.code).toBe('INVALID_ARGUMENT');
  });

  it('refuses more answers than people', () => {
    expect(codeOf(() => word(4, 3))).toEqual({ code: 'PART_ABOVE_WHOLE', path: 'answers.numerator' });
    expect(codeOf(() => word(-1, 3))?.code).toBe('NEGATIVE_VALUE');
  });
});

describe('followUp', () => {
  const [first, second, third] = system.recommendations as readonly [Recommendation, Recommendation, Recommendation];

  it('says where the action plan stands on a date', () => {
    const status = (asOf: string) => system.recommendations.map((one) => followUp(one, { asOf }).status);
    expect(status('2021-10-31')).toEqual(['no-due-date', 'not-yet-due', 'not-yet-due']);
    expect(status('2021-11-01')).toEqual(['no-due-date', 'not-yet-due', 'past-due']);
    expect(status('2022-01-01')).toEqual(['no-due-date', 'past-due', 'past-due']);
  });

  it('counts days, and keeps what follows', () => {
    expect(followUp(third, { asOf: '2021-11-10' })).toMatchObject({
      due: '2021-10-31',
      daysPastDue: 10,
      ongoing: true,
    });
    expect(followUp(second, { asOf: '2021-12-01' })).toMatchObject({
      due: '2021-12-31',
      daysPastDue: -30,
      ongoing: false,
    });
    expect(followUp(first, { asOf: '2021-12-01' })).toMatchObject({
      due: { noValue: 'lost-in-text' },
      daysPastDue: { noValue: 'lost-in-text' },
    });
  });

  it('takes the caller’s word for a completion, from its day on', () => {
    const status = (completedOn: string, asOf = '2022-06-01') => followUp(second, { asOf, completedOn }).status;
    expect([status('2021-12-31'), status('2022-01-01'), status('2022-06-02')]).toEqual([
      'completed',
      'completed-late',
      'past-due',
    ]);
    expect(followUp(first, { asOf: '2022-06-01', completedOn: '2020-01-01' }).status).toBe('completed');
    expect(codeOf(() => status('2022-02-30'))?.code).toBe('INVALID_DATE');
  });
});

describe('checkReadiness', () => {
  const requirements = system.readinessRequirements;
  const all = requirements.map(({ id }) => ({ requirement: id, on: '2020-01-10' as const }));
  const check = (
    completed: readonly { requirement: string; on: `${number}-${number}-${number}` }[],
    departure = '2020-01-15',
  ) => checkReadiness({ person: 'A', completed }, { requirements, departure });

  it('is ready with every requirement met, the day of departure included', () => {
    expect(check(all)).toMatchObject({ ready: true, outstanding: [] });
    expect(check(all, '2020-01-10').ready).toBe(true);
  });

  it('names what is outstanding, and what came too late', () => {
    expect(check(all.slice(1)).outstanding).toEqual(['ipsot']);
    const late = check(all, '2020-01-09');
    expect(late.outstanding).toHaveLength(7);
    expect(late.requirements[0]).toEqual({
      requirement: 'ipsot',
      status: 'completed-after-departure',
      met: false,
      completedOn: { noValue: 'not-yet-due' },
      validUntil: { noValue: 'not-yet-due' },
    });
    expect(check([]).requirements[0]?.completedOn).toEqual({ noValue: 'not-reported' });
  });

  it('takes the latest completion of several', () => {
    const twice = [...all, { requirement: 'ipsot', on: '2019-05-01' as const }];
    expect(check(twice).requirements[0]?.completedOn).toBe('2020-01-10');
    expect(check([...twice].reverse()).requirements[0]?.completedOn).toBe('2020-01-10');
  });

  it('refuses a completion of something that is not required, with a suggestion', () => {
    expect(codeOf(() => check([{ requirement: 'ipsott', on: '2020-01-10' }]))).toEqual({
      code: 'UNKNOWN_NAME',
      path: 'record.completed.0.requirement',
    });
  });

  it('rests on the fourteen days and thirteen topics of the training (L639)', () => {
    expect(requirements[0]).toMatchObject({ duration: { amount: 14, unit: 'days' }, source: { line: 639 } });
    expect(requirements[0]?.topics).toHaveLength(13);
  });

  it('says which requirements a source states: the courses of Table 13 (L515) and the letter (L549)', () => {
    const stated = requirements.filter(({ standing }) => standing === 'stated');
    expect(stated.map(({ source }) => source.line)).toEqual([516, 519, 521, 523, 549]);
  });

  it('refuses a part of a completion that does not exist', () => {
    const completed = [{ ...all[0], until: '2021-01-10' }] as unknown as typeof all;
    expect(codeOf(() => check(completed))).toEqual({ code: 'UNKNOWN_NAME', path: 'record.completed.0.until' });
  });
});

describe('misconductRate', () => {
  const [before, after] = system.misconductRecords as readonly [MisconductRecord, MisconductRecord];
  const rate = (...[record, per]: [Parameters<typeof misconductRate>[0], 'deployments' | 'person-years']) => {
    const result = misconductRate(record, { per });
    return isReported(result.rate)
      ? [result.rate.numerator.toString(), result.rate.denominator.toString(), result.approximate]
      : [];
  };

  it('divides by the denominator that is named', () => {
    expect(rate(before, 'deployments')).toEqual(['5', '600', true]);
    expect(rate(after, 'deployments')).toEqual(['1', '442', false]);
    // 96.16 + 114 + 80.67 + 57.92 + 93, Table 10.
    expect(rate(after, 'person-years')).toEqual(['1', '441.75', false]);
    expect(misconductRate(after, { per: 'deployments' }).note?.en).toContain('person-years');
  });

  it('adds the very figures of Table 10', () => {
    const averages = Object.entries(evaluationPeople.figures).filter(([key]) => key.startsWith('t10-deployments-'));
    expect(after.denominators[1]?.parts).toEqual(averages.map(([, figure]) => 'printed' in figure && figure.printed));
  });

  it('refuses two denominators of one measure, rather than take the first', () => {
    const denominators = [...before.denominators, ...before.denominators];
    expect(codeOf(() => rate({ ...before, denominators }, 'deployments'))).toEqual({
      code: 'DUPLICATE',
      path: 'record.denominators.1.measure',
    });
  });

  it.each([[['-10']], [['20', '-10']]])('refuses parts below zero: %j', (parts) => {
    const denominators = [{ ...before.denominators[0], parts }];
    expect(codeOf(() => rate({ ...before, denominators } as MisconductRecord, 'deployments'))).toEqual({
      code: 'NEGATIVE_VALUE',
      path: `record.denominators.0.parts.${parts.length - 1}`,
    });
  });

  it('refuses a denominator that the source does not give', () => {
    expect(codeOf(() => rate(before, 'person-years'))).toEqual({ code: 'UNKNOWN_NAME', path: 'options.per' });
  });
});
