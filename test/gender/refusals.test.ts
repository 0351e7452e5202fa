import { describe, expect, it } from 'vitest';
import { genderClaims } from '../../src/data/gender-claims.js';
import { unGenderTargets } from '../../src/data/gender-targets.js';
import { publishedStatements } from '../../src/data/published.js';
import { type CpaIppError, isCpaIppError } from '../../src/explain/codes.js';
import * as library from '../../src/index.js';

const question = {
  schedule: unGenderTargets,
  category: 'individual-police-officers',
  population: { measure: 'strength', scope: 'un-missions' },
  at: { fiscalYear: '2018-19', mapping: 'end-year' },
};
const check = (share: unknown, changes: object = {}) =>
  library.checkGenderTarget(share as never, { ...question, ...changes } as never);

function refusal(run: () => unknown): CpaIppError {
  try {
    run();
  } catch (error) {
    if (isCpaIppError(error)) return error;
    throw error;
  }
  return expect.unreachable('nothing was refused');
}

const one = { women: 1, total: 2 };
const printed = (text: string, unit: string) => ({ share: { printed: text, unit } });

describe('bad input', () => {
  it.each([
    ['more women than people', { women: 3, total: 2 }, 'PART_ABOVE_WHOLE', 'share.women'],
    ['negative people', { women: -1, total: 2 }, 'NEGATIVE_VALUE', 'share.women'],
    ['a fraction of a person', { women: 1.5, total: 2 }, 'INVALID_ARGUMENT', 'share.women'],
    ['NaN', { women: 1, total: Number.NaN }, 'INVALID_ARGUMENT', 'share.total'],
    ['infinitely many', { women: 1, total: Number.POSITIVE_INFINITY }, 'INVALID_ARGUMENT', 'share.total'],
    ['counts as text', { women: '1', total: 2 }, 'INVALID_ARGUMENT', 'share.women'],
    ['a count left out', { women: 1 }, 'INVALID_ARGUMENT', 'share.total'],
    ['a share above 1', printed('1.2', 'share'), 'SHARE_OUT_OF_RANGE', 'share.share'],
    ['a percent above 100', printed('120%', 'percent'), 'SHARE_OUT_OF_RANGE', 'share.share'],
    ['a share below 0', printed('-5%', 'percent'), 'SHARE_OUT_OF_RANGE', 'share.share'],
    ['a percent given as a share', printed('18', 'share'), 'SHARE_OUT_OF_RANGE', 'share.share'],
    ['a figure of people', printed('37', 'people'), 'UNIT_MISMATCH', 'share.share.unit'],
    ['a figure without a unit', { share: { printed: '18' } }, 'INVALID_ARGUMENT', 'share.share.unit'],
    ['no figure', printed('some', 'percent'), 'INVALID_FIGURE', 'share.share.printed'],
    ['counts and a share', { ...one, ...printed('50%', 'percent') }, 'UNKNOWN_NAME', 'share.women'],
    ['a misspelt count', { woman: 1, total: 2 }, 'UNKNOWN_NAME', 'share.woman'],
  ])('%s', (_, share, code, path) => {
    const error = refusal(() => check(share));
    expect([error.code, error.path.join('.')]).toEqual([code, path]);
  });

  it.each([
    [{ category: 'individual-police-oficers' }, 'UNKNOWN_NAME', ['individual-police-officers']],
    [{ at: { fiscalYear: '2018-19', mapping: 'endyear' } }, 'UNKNOWN_NAME', ['end-year']],
    [{ at: { fiscalYear: '2018-19' } }, 'INVALID_ARGUMENT', undefined],
    [{ at: { fiscalYear: '2018-2019', mapping: 'end-year' } }, 'INVALID_FISCAL_YEAR', ['2018-19']],
    [{ at: { date: '2019-09-05', mapping: 'end-year' } }, 'UNKNOWN_NAME', []],
    [{ at: { date: '2019-02-29' } }, 'INVALID_DATE', undefined],
    [{ population: undefined }, 'INVALID_ARGUMENT', undefined],
    [{ population: { measure: 'strenght', scope: 'un-missions' } }, 'UNKNOWN_NAME', ['strength']],
    [{ population: { measure: 'strength', scope: 'un-mission' } }, 'UNKNOWN_NAME', ['un-missions']],
    [{ schedule: { ...unGenderTargets, scope: 'world' } }, 'UNKNOWN_NAME', []],
    [{ populaton: {} }, 'UNKNOWN_NAME', ['population']],
  ])('a question with %j', (changes, code, suggestions) => {
    const error = refusal(() => check(one, changes));
    expect(error.code).toBe(code);
    if (suggestions) expect((error.details as { suggestions?: readonly string[] }).suggestions).toEqual(suggestions);
  });

  it('a percent as a target, with the share that it may be', () => {
    const error = refusal(() => library.womenNeeded({ women: 1, total: 2, target: 21 }));
    expect(error.code).toBe('SHARE_OUT_OF_RANGE');
    expect(error.details).toEqual({ received: '21', suggestions: ['0.21'] });
    expect(error.message).toBe('question.target: 21 is not a share from 0 to 1; did you mean 0.21?');
    expect(refusal(() => library.womenNeeded({ women: 1, total: 2, target: '-0.1' })).code).toBe('SHARE_OUT_OF_RANGE');
  });

  it('schedules that are not sound', () => {
    const targets = unGenderTargets.targets;
    const broken = (changes: object) =>
      refusal(() => library.targetSchedule({ ...unGenderTargets, ...changes } as never)).code;
    expect(broken({ targets: [...targets, targets[0]] })).toBe('DUPLICATE');
    expect(broken({ targets: [{ ...targets[0], share: '20' }] })).toBe('SHARE_OUT_OF_RANGE');
    expect(broken({ targets: [{ ...targets[0], share: 0.2 }] })).toBe('INVALID_ARGUMENT');
    expect(broken({ targets: [{ ...targets[0], sources: [] }] })).toBe('INVALID_ARGUMENT');
    expect(broken({ targets: [{ ...targets[0], category: 'police' }] })).toBe('UNKNOWN_NAME');
  });

  it('years given twice, a tolerance that is none', () => {
    const year = { fiscalYear: '2018-19', ...one };
    const { at: _, ...rest } = question;
    const series = { ...rest, mapping: 'end-year' } as never;
    expect(refusal(() => library.genderSeries([year, year], series)).code).toBe('DUPLICATE');
    const claim = { ...(series as object), from: '2018-19', tolerancePoints: 101 } as never;
    expect(refusal(() => library.checkConsistency([year], claim)).code).toBe('INVALID_ARGUMENT');
    expect(refusal(() => library.wilsonInterval(one, { confidence: 95 })).code).toBe('UNKNOWN_NAME');
    expect(refusal(() => library.womenAmong({ women: 1 } as never, { denominator: 'everyone' })).code).toBe(
      'UNKNOWN_NAME',
    );
  });

  it.each([
    [0, { tolerancePoints: '101' }, 'INVALID_ARGUMENT', 'tolerancePoints'],
    [0, { tolerancePoints: undefined }, 'INVALID_ARGUMENT', 'tolerancePoints'],
    [0, { mapping: 'endyear' }, 'UNKNOWN_NAME', 'mapping'],
    [0, { schedule: {} }, 'INVALID_ARGUMENT', 'schedule.id'],
    [0, { category: 'police' }, 'UNKNOWN_NAME', 'category'],
    [0, { from: '2017' }, 'INVALID_FISCAL_YEAR', 'from'],
    [0, { years: [{ fiscalYear: '2017-18' }] }, 'INVALID_ARGUMENT', 'years.0.share'],
    [0, { years: [{ fiscalYear: '2017-18', share: 'women-2017' }] }, 'UNKNOWN_NAME', 'years.0.share'],
    [0, { years: [{ fiscalYear: '2017', share: 'women-2017-18' }] }, 'INVALID_FISCAL_YEAR', 'years.0.fiscalYear'],
    [0, { years: [{ year: '2017', share: 'women-2017-18' }] }, 'UNKNOWN_NAME', 'years.0.year'],
    [0, { to: '2019-20' }, 'UNKNOWN_NAME', 'to'],
    [2, { date: undefined }, 'INVALID_ARGUMENT', 'date'],
    [2, { date: '2019-02-29' }, 'INVALID_DATE', 'date'],
    [2, { women: 'share-of-women' }, 'INVALID_ARGUMENT', 'women'],
    [2, { women: { document: 'ministerial-note-2019', figure: 'women-deployed' } }, 'INVALID_ARGUMENT', 'women'],
    [2, { women: 'police-deployed', total: 'women-deployed' }, 'PART_ABOVE_WHOLE', 'women'],
    [2, { total: 'nobody#women-deployed' }, 'UNKNOWN_NAME', 'total'],
    [2, { population: { measure: 'strenght', scope: 'un-missions' } }, 'UNKNOWN_NAME', 'population.measure'],
    [2, { mapping: 'end-year' }, 'UNKNOWN_NAME', 'mapping'],
    [3, { almostDoubledFrom: '3' }, 'INVALID_ARGUMENT', 'almostDoubledFrom'],
    [3, { almostDoubledFrom: undefined }, 'INVALID_ARGUMENT', 'almostDoubledFrom'],
    [3, { population: undefined }, 'INVALID_ARGUMENT', 'population'],
    [3, { share: 'ministerial-note-2019#women-deployed' }, 'UNIT_MISMATCH', 'share.unit'],
    [3, { baselines: [{ share: 'share-of-women', of: 1 }] }, 'UNKNOWN_NAME', 'baselines.0.of'],
  ])('of claim %i: %j', (index, change, code, path) => {
    const claims = genderClaims.map((claim, place) => (place === index ? { ...claim, ...change } : claim));
    const error = refusal(() => library.audit(publishedStatements, { claims: claims as never }));
    expect([error.code, error.path.join('.')]).toEqual([code, `options.claims.${index}.${path}`]);
  });

  it('and say in their message where they stand in the claim, once, as do the places in their details', () => {
    const judged = (change: object) =>
      refusal(() => library.audit(publishedStatements, { claims: [{ ...genderClaims[0], ...change } as never] }));
    expect(judged({ tolerancePoints: '101' }).message).toBe(
      "options.claims[0].tolerancePoints: expected percentage points from 0 to 100, received '101'",
    );
    const year = { fiscalYear: '2017-18', share: 'women-2017-18' };
    expect(judged({ years: [year, year] }).details).toMatchObject({
      firstPath: ['options', 'claims', 0, 'years', 0],
    });
  });

  it('a claim given twice', () => {
    const [first, second] = genderClaims;
    const claims = [first, second, first] as never;
    const error = refusal(() => library.audit(publishedStatements, { claims }));
    expect([error.code, error.path.join('.')]).toEqual(['DUPLICATE', 'options.claims.2.id']);
  });
});
