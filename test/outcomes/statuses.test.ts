import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explain/explain.js';
import { labelsOf } from '../../src/explain/labels.js';
import type { AnyIndicator, Indicator, IndicatorStatus } from '../../src/outcomes/indicator-model.js';
import { indicatorStatus } from '../../src/outcomes/status.js';
import { indicatorStatuses } from '../../src/outcomes/statuses.js';
import { codeOf } from '../refusal.js';

const none = { noValue: 'not-reported' } as const;
const due = '2020-03-31';
const of = (changes: object = {}): AnyIndicator =>
  ({
    id: 'a',
    unit: 'count',
    direction: 'increase',
    baseline: none,
    target: { kind: 'minimum', minimum: '80', due },
    actual: '80',
    ...changes,
  }) as AnyIndicator;
const verdictOf = (changes: object, asOf = due) =>
  indicatorStatuses([of(changes)], { asOf }).rows.map(({ status, verdict }) => [status, verdict])[0];
const met = { statedStatus: 'met' } as const;

describe('a stated status beside the one by the rule', () => {
  it.each<[string, object, string | undefined, string, string]>([
    ['met, and it is', met, undefined, 'met', 'confirmed'],
    ['met, at one below', { ...met, actual: '79' }, undefined, 'not-met', 'contradicted'],
    ['not met, and it is', { statedStatus: 'not-met' }, undefined, 'met', 'contradicted'],
    ['nothing', {}, undefined, 'met', 'not-stated'],
    ['met the day before it is due', met, '2020-03-30', 'to-be-achieved', 'if-due'],
    ['met before it is due, at one below', { ...met, actual: '79' }, '2020-03-30', 'to-be-achieved', 'contradicted'],
    [
      'met before it is due, without a result',
      { ...met, actual: none },
      '2020-03-30',
      'to-be-achieved',
      'not-checkable',
    ],
    ['to be achieved the day before', { statedStatus: 'to-be-achieved' }, '2020-03-30', 'to-be-achieved', 'confirmed'],
    ['to be achieved on the day', { statedStatus: 'to-be-achieved' }, '2020-03-31', 'met', 'contradicted'],
    [
      'to be achieved, without a result',
      { statedStatus: 'to-be-achieved', actual: none },
      due,
      'not-available',
      'contradicted',
    ],
    ['met, without a result', { ...met, actual: none }, undefined, 'not-available', 'not-checkable'],
    [
      'met, of one withheld',
      { ...met, actual: { noValue: 'suppressed' } },
      undefined,
      'not-available',
      'not-checkable',
    ],
    [
      'met, without a target',
      { ...met, target: { kind: 'to-be-determined', due } },
      undefined,
      'not-available',
      'contradicted',
    ],
    [
      'not available, and it is',
      { statedStatus: 'not-available', actual: none },
      undefined,
      'not-available',
      'confirmed',
    ],
    ['not available, of a result', { statedStatus: 'not-available' }, undefined, 'met', 'contradicted'],
    [
      'met, of no due date',
      { ...met, target: { kind: 'minimum', minimum: '80', due: none } },
      undefined,
      'to-be-achieved',
      'if-due',
    ],
    [
      'met, of a target in words',
      { ...met, unit: 'text', actual: 'x', target: { kind: 'described', label: { en: 'x' }, due } },
      undefined,
      'met',
      'not-checkable',
    ],
  ])('that says %s', (_, changes, asOf, status, verdict) => {
    expect(verdictOf(changes, asOf)).toEqual([status, verdict]);
  });

  it('is of an indicator with periods, too', () => {
    const periods = ['2019-04', '2019-05'].map((month) => ({
      period: { month },
      targets: [{ kind: 'minimum', minimum: 10 }],
      actuals: month === '2019-04' ? [{ value: 12 }] : [],
    }));
    const periodic = (changes: object) =>
      ({ ...of(changes), target: undefined, actual: undefined, combine: 'sum', periods }) as never;
    const at = (asOf: string, stated: string) =>
      indicatorStatuses([periodic({ statedStatus: stated })], { asOf }).rows.map(({ status, verdict }) => [
        status,
        verdict,
      ])[0];
    // Of two months, one is over.
    expect(at('2019-05-30', 'met')).toEqual(['to-be-achieved', 'if-due']);
    expect(at('2019-05-30', 'not-met')).toEqual(['to-be-achieved', 'contradicted']);
    expect(at('2019-05-31', 'met')).toEqual(['not-available', 'not-checkable']);
    expect(at('2019-04-29', 'met')).toEqual(['to-be-achieved', 'not-checkable']);
  });

  it('is a finding where it is contradicted, and nowhere else', () => {
    const { findings } = indicatorStatuses(
      [of(met), of({ id: 'b', ...met, actual: '79' }), of({ id: 'c', ...met, actual: none })],
      {
        asOf: due,
      },
    );
    expect(findings.map(({ code, path, index }) => [code, path.join('.'), index])).toEqual([
      ['STATUS_DIFFERS', 'indicators.1.statedStatus', 1],
    ]);
    expect(explain(findings[0] as never, { locale: 'en-CA' })).toBe(
      'its source says: target met; by the rule: target not met',
    );
  });

  it('is said in both languages', () => {
    const [row] = indicatorStatuses([of({ ...met, actual: '79' })], { asOf: due }).rows;
    expect(explain(row as never, { locale: 'en-CA' })).toBe(
      'result 79, due March 31, 2020, as of March 31, 2020; the result misses the target: target not met; its source states: target met; its source is contradicted',
    );
    expect(explain(row as never, { locale: 'fr-CA' })).toBe(
      "résultat 79, échéance le 31 mars 2020, au 31 mars 2020; le résultat n'atteint pas la cible\u00a0: cible non atteinte; sa source indique\u00a0: cible atteinte; sa source est contredite",
    );
  });
});

describe('a target whose due date is not there', () => {
  it.each([
    ['lost-in-text', 'lost in the text', 'perdu dans le texte'],
    ['not-applicable', 'not applicable', 'sans objet'],
  ] as const)('is said with its reason: %s', (noValue, en, fr) => {
    const target = { kind: 'minimum', minimum: '80', due: { noValue } } as const;
    const found = indicatorStatus(of({ ...met, target }) as Indicator, { asOf: due });
    expect(explain(found, { locale: 'en-CA' })).toContain(
      `; no due date of the target is known (${en}): to be achieved`,
    );
    expect(explain(found, { locale: 'fr-CA' })).toContain(
      `; aucune échéance de la cible n'est connue (${fr})\u00a0: à atteindre`,
    );
  });
});

describe('counts of statuses', () => {
  const five = [
    of({ id: 'a', ...met }),
    of({ id: 'b', ...met, actual: '79' }),
    of({ id: 'c', ...met }),
    of({ id: 'd', actual: none }),
    of({ id: 'e', target: { kind: 'minimum', minimum: '80', due: '2021-03-31' } }),
  ];
  const check = (printed: object, indicators = five) => {
    const [one] = indicatorStatuses(indicators, { asOf: due, printed: [printed as never] }).checks;
    if (one === undefined) throw new Error('no check');
    return one;
  };

  it('are of all four, with their labels, also where there is none', () => {
    const { counts } = indicatorStatuses(five.slice(0, 3), { asOf: due });
    expect(counts.map(({ status, label, count, of: all }) => [status, label.fr, count, all])).toEqual([
      ['met', 'cible atteinte', 2, 3],
      ['not-met', 'cible non atteinte', 1, 3],
      ['not-available', 'résultat non disponible', 0, 3],
      ['to-be-achieved', 'à atteindre', 0, 3],
    ]);
    expect(explain(counts[0] as never, { locale: 'en-CA' })).toBe('target met: 2 of 3');
    expect(explain(counts[0] as never, { locale: 'fr-CA' })).toBe('cible atteinte\u00a0: 2 sur 3');
    expect(indicatorStatuses([], { asOf: due }).counts.map(({ count, of: all }) => [count, all])).toEqual(
      Array(4).fill([0, 0]),
    );
  });

  it.each([
    [{ status: 'met', count: 2, of: 5 }, 'confirmed', 'all'],
    [{ status: 'met', count: 2 }, 'confirmed', null],
    [{ status: 'met', count: 2, of: 4 }, 'other-whole', 'due'],
    [{ status: 'met', count: 2, of: 3 }, 'other-whole', 'judged'],
    // The one without a result may be met in the source.
    [{ status: 'met', count: 3, of: 5 }, 'not-checkable', 'all'],
    [{ status: 'met', count: 4, of: 5 }, 'contradicted', 'all'],
    [{ status: 'met', count: 1, of: 5 }, 'contradicted', 'all'],
    [{ status: 'met', count: 2, of: 6 }, 'contradicted', null],
    [{ status: 'met', count: 2, of: 2 }, 'contradicted', null],
    [{ status: 'not-available', count: 0, of: 5 }, 'not-checkable', 'all'],
    [{ status: 'to-be-achieved', count: 1, of: 5 }, 'confirmed', 'all'],
    [{ status: 'to-be-achieved', count: 2, of: 5 }, 'contradicted', 'all'],
  ])('%j is %s of %s', (printed, verdict, whole) => {
    expect([check(printed).verdict, check(printed).whole]).toEqual([verdict, whole]);
  });

  it('say both numbers, and how many its sources state', () => {
    const one = check({ status: 'met', count: 4, of: 5 });
    expect(one).toEqual({
      status: 'met',
      printed: { count: 4, of: 5 },
      recomputed: { count: 2, of: 5, least: 2, most: 3, bySources: 3 },
      whole: 'all',
      verdict: 'contradicted',
    });
    expect(explain(one, { locale: 'en-CA' })).toBe(
      'target met: printed 4 of 5, by the rule 2 of 5 (2 to 3 possible), by the words of the sources 3; the printed count is contradicted',
    );
    expect(explain(check({ status: 'met', count: 2, of: 4 }), { locale: 'fr-CA' })).toBe(
      "cible atteinte\u00a0: imprimé\u00a0: 2 sur 4, selon la règle\u00a0: 2 sur 5 (2 à 3 possibles), selon ce que disent les sources\u00a0: 3; conforme au chiffre imprimé, sur moins d'indicateurs (indicateurs dont la cible est échue)",
    );
  });

  it('lose no indicator that cannot be read, and report all of those', () => {
    const { rows, counts, unread, findings, checks } = indicatorStatuses(
      [
        of({ actual: 'many' }),
        of({ id: 'b' }),
        of({ id: 'b' }),
        of({ id: 'd', target: { kind: 'range', minimum: 5, maximum: 1, due } }),
        of({ id: 'e', note: 'x' }),
        null as never,
      ],
      {
        asOf: due,
        printed: [
          { status: 'met', count: 6, of: 6 },
          { status: 'met', count: 0, of: 6 },
        ],
      },
    );
    expect(rows.map(({ id, index }) => [id, index])).toEqual([['b', 1]]);
    expect([unread, counts.map(({ count, of: all }) => [count, all])]).toEqual([
      5,
      [
        [1, 6],
        [0, 6],
        [0, 6],
        [0, 6],
      ],
    ]);
    expect(findings.map(({ code, index }) => [code, index])).toEqual([
      ['INVALID_DECIMAL', 0],
      ['DUPLICATE', 2],
      ['TARGET_BELOW_MINIMUM', 3],
      ['UNKNOWN_NAME', 4],
      ['INVALID_ARGUMENT', 5],
    ]);
    expect(checks.map(({ verdict }) => verdict)).toEqual(['not-checkable', 'contradicted']);
  });

  it.each([
    [{ status: 'not-met', count: 0 }, 0, 3, 'not-checkable'],
    [{ status: 'met', count: 1, of: 4 }, 1, 4, 'not-checkable'],
    [{ status: 'met', count: 4, of: 4 }, 1, 4, 'not-checkable'],
    [{ status: 'met', count: 0, of: 4 }, 1, 4, 'contradicted'],
    [{ status: 'met', count: 5 }, 1, 4, 'contradicted'],
    // Of two that are due: the one that is read, and one of the others.
    [{ status: 'met', count: 1, of: 2 }, 1, 4, 'not-checkable'],
    [{ status: 'met', count: 1, of: 1 }, 1, 4, 'not-checkable'],
    [{ status: 'met', count: 1, of: 5 }, 1, 4, 'contradicted'],
  ])('confirm nothing beside indicators that cannot be read: %j', (printed, least, most, verdict) => {
    const unreadable = ['b', 'c', 'd'].map((id) => of({ id, actual: 'many' }));
    const one = check(printed, [of({ id: 'a', ...met }), ...unreadable]);
    expect([one.recomputed.least, one.recomputed.most, one.verdict]).toEqual([least, most, verdict]);
  });

  it('refuse a count above its whole, a status that is none and an unknown key', () => {
    const fault = (printed: object) => codeOf(() => indicatorStatuses([], { asOf: due, printed: [printed] as never }));
    expect(fault({ status: 'met', count: 3, of: 2 })).toEqual({
      code: 'PART_ABOVE_WHOLE',
      path: 'options.printed.0.count',
    });
    expect(fault({ status: 'met', count: 2, of: 2 })).toBeUndefined();
    expect(fault({ status: 'achieved', count: 3 })).toEqual({ code: 'UNKNOWN_NAME', path: 'options.printed.0.status' });
    expect(fault({ status: 'met', count: 3, total: 5 })).toEqual({
      code: 'UNKNOWN_NAME',
      path: 'options.printed.0.total',
    });
    expect(fault({ status: 'met' })?.path).toBe('options.printed.0.count');
    expect(codeOf(() => indicatorStatuses({} as never, { asOf: due }))?.path).toBe('indicators');
    expect(codeOf(() => indicatorStatuses([], {} as never))?.path).toBe('options.asOf');
  });

  it('are those of each by itself, and contradict only what no missing result could make right', () => {
    const ids = Object.keys(labelsOf('indicator-status')) as IndicatorStatus[];
    const some = fc.record({
      actual: fc.oneof(fc.integer({ min: 78, max: 82 }).map(String), fc.constant(none)),
      isDue: fc.boolean(),
      statedStatus: fc.option(fc.constantFrom(...ids), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 6 }), fc.constantFrom(...ids), fc.nat(6), (many, status, count) => {
        const indicators = many.map(({ actual, isDue, statedStatus }, index) =>
          of({
            id: `i${index}`,
            actual,
            ...(statedStatus && { statedStatus }),
            target: { kind: 'minimum', minimum: '80', due: isDue ? due : '2020-04-01' },
          }),
        );
        const alone = indicators.map((one) => indicatorStatus(one as Indicator, { asOf: due }).status);
        const { rows, counts, checks } = indicatorStatuses(indicators, { asOf: due, printed: [{ status, count }] });
        expect(rows.map((row) => row.status)).toEqual(alone);
        for (const one of counts) expect(one.count).toBe(alone.filter((each) => each === one.status).length);
        // Every result that is not there, tried out: one that meets the target, one that misses it, and none.
        const open = indicators.flatMap((one, at) => ('noValue' in Object((one as Indicator).actual) ? at : []));
        const possible = new Set<number>();
        for (let choice = 0; choice < 3 ** open.length; choice++) {
          const filled = indicators.map((one, at) => {
            const digit = Math.floor(choice / 3 ** open.indexOf(at)) % 3;
            return open.includes(at) && digit > 0 ? { ...one, actual: digit === 1 ? '80' : '79' } : one;
          });
          const statuses = filled.map((one) => indicatorStatus(one as Indicator, { asOf: due }).status);
          possible.add(statuses.filter((each) => each === status).length);
        }
        const own = alone.filter((each) => each === status).length;
        expect(checks[0]?.verdict).toBe(
          own === count ? 'confirmed' : possible.has(count) ? 'not-checkable' : 'contradicted',
        );
      }),
      { numRuns: 150 },
    );
  });
});
