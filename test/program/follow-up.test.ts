import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as system from '../../src/data/evaluation-system.js';
import { explain } from '../../src/explain/explain.js';
import { isReported } from '../../src/kernel/no-value.js';
import { followUps } from '../../src/program/follow-ups.js';
import type { Recommendation, RecommendationStatus } from '../../src/program/model.js';
import { type Followed, followUp } from '../../src/program/recommendations.js';
import { recommendationSchema } from '../../src/schemas.js';
import { flatRows } from '../../src/tables/flat.js';
import { markdownTable } from '../../src/tables/markdown.js';
import { codeOf, refusal } from '../refusal.js';

const due = { date: '2019-01-01', printed: '1 Jan 2019' } as const;
const one: Followed = { id: 'one', due };
const lost: Followed = { id: 'lost', due: { noValue: 'lost-in-text' } };
const ongoing: Followed = { id: 'goes-on', due: { ...due, afterwards: 'ongoing' } };
const asked = (record: Followed, asOf = '2019-06-10') => followUp(record, { asOf });
/** Days between two dates by the clock of the machine, which the library does not use. */
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

describe('the clock of a follow-up', () => {
  it.each([
    ['2018-12-20', 'completed', -12],
    ['2018-12-31', 'completed', -1],
    ['2019-01-01', 'completed', 0],
    ['2019-01-02', 'completed-late', 1],
    ['2019-01-20', 'completed-late', 19],
  ] as const)('stops on the day of completion: %s', (completedOn, status, daysPastDue) => {
    const stopped = { status, daysPastDue, clock: 'stopped', completedOn, countedTo: completedOn };
    expect(asked({ ...one, completedOn })).toMatchObject(stopped);
    // Whoever says so in the option says the same.
    expect(followUp(one, { asOf: '2019-06-10', completedOn })).toEqual(asked({ ...one, completedOn }));
    expect(followUp({ ...one, completedOn }, { asOf: '2019-06-10', completedOn })).toMatchObject(stopped);
  });

  it.each([
    ['2018-12-31', 'not-yet-due', -1],
    ['2019-01-01', 'not-yet-due', 0],
    ['2019-01-02', 'past-due', 1],
    ['2019-06-10', 'past-due', 160],
  ] as const)('runs until then: %s', (asOf, status, daysPastDue) => {
    const running = {
      status,
      daysPastDue,
      clock: 'running',
      countedTo: asOf,
      completedOn: { noValue: 'not-reported' },
    };
    expect(asked(one, asOf)).toMatchObject(running);
  });

  it('does not know on a day what becomes known on a later one', () => {
    const record = { ...one, completedOn: '2019-01-20' } as const;
    expect(asked(record, '2019-01-19')).toMatchObject({ status: 'past-due', clock: 'running', daysPastDue: 18 });
    expect(asked(record, '2019-01-20')).toMatchObject({ status: 'completed-late', daysPastDue: 19 });
    expect(asked(record, '2019-01-21')).toMatchObject({ status: 'completed-late', daysPastDue: 19 });
    expect(asked({ ...record, status: 'completed' }, '2019-01-19')).toMatchObject({
      status: 'past-due',
      statedStatus: { noValue: 'not-reported' },
    });
  });

  it('counts to the day asked about while it runs, and never beyond a completion (law)', () => {
    const day = fc
      .integer({ min: 0, max: 1500 })
      .map((days) => new Date(Date.UTC(2018, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, day, (dueOn, completedOn, asOf) => {
        const record = { id: 'x', due: { date: dueOn, printed: '' }, madeOn: '2017-06-30', completedOn } as Followed;
        const found = asked(record, asOf);
        const end = completedOn <= asOf ? completedOn : asOf;
        expect(found.clock).toBe(completedOn <= asOf ? 'stopped' : 'running');
        expect([found.countedTo, found.daysPastDue]).toEqual([end, daysBetween(dueOn, end)]);
        const age = daysBetween('2017-06-30', end);
        expect(found.age).toEqual({ from: age, to: age });
        expect(['completed-late', 'past-due'].includes(found.status)).toBe(end > dueOn);
      }),
    );
  });
});

describe('revised due dates', () => {
  const revised: Followed = { ...one, revisedDue: [{ date: '2019-03-01', revisedOn: '2018-12-15' }] };

  it.each([
    ['2018-12-14', 'not-yet-due', -18, { noValue: 'not-applicable' }],
    ['2018-12-15', 'not-yet-due', -17, -76],
    ['2019-01-01', 'not-yet-due', 0, -59],
    ['2019-01-02', 'not-yet-due-as-revised', 1, -58],
    ['2019-03-01', 'not-yet-due-as-revised', 59, 0],
    ['2019-03-02', 'past-due', 60, 1],
  ] as const)('are a number of their own, from the day of the revision on: %s', (asOf, status, past, pastRevised) => {
    expect(asked(revised, asOf)).toMatchObject({ status, daysPastDue: past, daysPastRevisedDue: pastRevised });
  });

  it.each([
    ['2019-01-01', 'completed'],
    ['2019-01-02', 'completed-by-revised-date'],
    ['2019-03-01', 'completed-by-revised-date'],
    ['2019-03-02', 'completed-late'],
  ] as const)('tell a completion of %s from one in the first due date', (completedOn, status) => {
    expect(asked({ ...revised, completedOn }).status).toBe(status);
  });

  it('of several, the last that was known is in force', () => {
    const twice: Followed = {
      ...one,
      revisedDue: [
        { date: '2019-03-01', revisedOn: '2018-12-15' },
        { date: '2019-05-01', revisedOn: '2019-02-20' },
      ],
    };
    const inForce = (asOf: string) => [asked(twice, asOf).revisedDue, asked(twice, asOf).revisions];
    expect(inForce('2018-12-01')).toEqual([{ noValue: 'not-applicable' }, 0]);
    expect(inForce('2019-02-19')).toEqual(['2019-03-01', 1]);
    expect(inForce('2019-02-20')).toEqual(['2019-05-01', 2]);
    // A revision without a day of its own is no earlier than the one before it.
    const undated: Followed = {
      ...one,
      revisedDue: [{ date: '2019-03-01', revisedOn: '2018-12-15' }, { date: '2019-05-01' }],
    };
    expect(asked(undated, '2018-12-14').revisions).toBe(0);
    expect(asked(undated, '2018-12-15').revisedDue).toBe('2019-05-01');
  });

  it('may be earlier than the first, and stand without one', () => {
    const sooner: Followed = { ...one, revisedDue: [{ date: '2018-12-01' }] };
    expect(asked(sooner, '2018-12-02')).toMatchObject({ status: 'past-due', daysPastDue: -30, daysPastRevisedDue: 1 });
    expect(asked({ ...sooner, completedOn: '2018-12-01' }).status).toBe('completed');
    expect(asked({ ...sooner, completedOn: '2018-12-02' }).status).toBe('completed-late');
    const known: Followed = { ...lost, revisedDue: [{ date: '2019-03-01' }] };
    expect(asked(known)).toMatchObject({
      status: 'past-due',
      daysPastDue: { noValue: 'lost-in-text' },
      daysPastRevisedDue: 101,
    });
    expect(asked({ ...known, completedOn: '2019-03-01' }).status).toBe('completed-by-revised-date');
  });
});

describe('what goes on after its due date', () => {
  it('is neither completed nor past due once what was due is done', () => {
    const done: Followed = { ...ongoing, completedOn: '2019-01-20' };
    expect(asked(done)).toMatchObject({ status: 'ongoing', clock: 'stopped', daysPastDue: 19, ongoing: true });
    expect(asked(done, '2019-01-19').status).toBe('past-due');
    expect(asked({ ...ongoing, completedOn: '2018-12-20' }, '2018-12-25').status).toBe('ongoing');
    expect(asked({ ...done, status: 'completed' })).toMatchObject({ status: 'completed-late', daysPastDue: 19 });
    expect(asked({ ...done, status: 'completed', statusOn: '2019-03-31' }, '2019-03-30').status).toBe('ongoing');
  });

  it('is past due while nothing is known of that', () => {
    expect(asked(ongoing)).toMatchObject({ status: 'past-due', clock: 'running', ongoing: true });
  });

  it('may be said by a tracker alone, which has no day for it', () => {
    expect(asked({ ...one, status: 'ongoing' })).toMatchObject({
      status: 'ongoing',
      clock: 'stopped',
      completedOn: { noValue: 'not-reported' },
      daysPastDue: { noValue: 'not-reported' },
    });
  });
});

describe('what a tracker says', () => {
  it.each(['withdrawn', 'no-longer-applicable', 'not-accepted'] as const)(
    'closes what is %s, without a number',
    (status) => {
      const closed: Followed = { ...one, status, statusOn: '2019-02-01' };
      expect(asked(closed)).toMatchObject({
        status,
        clock: 'stopped',
        countedTo: { noValue: 'not-applicable' },
        daysPastDue: { noValue: 'not-applicable' },
        statedOn: '2019-02-01',
      });
      expect(asked(closed, '2019-02-01').status).toBe(status);
      expect(asked(closed, '2019-01-31').status).toBe('past-due');
    },
  );

  it('leaves what is begun or not as it stands by its dates', () => {
    const begun: Followed = { ...one, status: 'in-progress', statusOn: '2019-02-01' };
    expect(asked(begun)).toMatchObject({ status: 'past-due', clock: 'running', statedStatus: 'in-progress' });
    expect(asked({ ...begun, completedOn: '2019-02-02' }).status).toBe('completed-late');
    expect(asked({ ...lost, status: 'not-started' }).status).toBe('no-due-date');
  });

  it('knows of a completion without its day, which is no number', () => {
    expect(asked({ ...one, status: 'completed' })).toMatchObject({
      status: 'completed-undated',
      clock: 'stopped',
      completedOn: { noValue: 'not-reported' },
      countedTo: { noValue: 'not-reported' },
      daysPastDue: { noValue: 'not-reported' },
    });
    // What is said to be done by the due date is in time, whatever the day.
    expect(asked({ ...one, status: 'completed', statusOn: '2019-01-01' }).status).toBe('completed');
    expect(asked({ ...one, status: 'completed', statusOn: '2019-01-02' }).status).toBe('completed-undated');
    expect(asked({ ...lost, status: 'completed', statusOn: '2019-01-02' }).status).toBe('completed-undated');
  });
});

describe('the age of a recommendation', () => {
  it('is counted also where there is no due date', () => {
    expect(asked({ ...lost, madeOn: '2018-12-31' })).toMatchObject({
      status: 'no-due-date',
      age: { from: 161, to: 161 },
    });
    expect(asked(lost).age).toEqual({ noValue: 'not-reported' });
  });

  it('is a range where the month or the year alone is known, of which the day asked about is the end', () => {
    expect(asked({ ...lost, madeOn: '2019-05' }).age).toEqual({ from: 10, to: 40 });
    expect(asked({ ...lost, madeOn: '2019' }).age).toEqual({ from: 0, to: 160 });
    expect(asked({ ...one, madeOn: '2018', completedOn: '2018-12-20' }).age).toEqual({ from: 0, to: 353 });
  });

  it('starts when it is made', () => {
    const made: Followed = { ...one, madeOn: '2018-06-01' };
    expect(asked(made, '2018-05-31')).toMatchObject({
      status: 'not-yet-made',
      clock: 'not-started',
      daysPastDue: { noValue: 'not-yet-due' },
      age: { noValue: 'not-yet-due' },
    });
    expect(asked(made, '2018-06-01')).toMatchObject({ status: 'not-yet-due', age: { from: 0, to: 0 } });
    expect(asked(made, '2018-06-02').age).toEqual({ from: 1, to: 1 });
  });
});

describe('a record that contradicts itself', () => {
  const base: Followed = { ...one, madeOn: '2018-06' };

  it.each<[string, Partial<Recommendation>, string]>([
    ['completed before it was made', { completedOn: '2018-05-31' }, 'recommendation.completedOn'],
    ['stated before it was made', { status: 'in-progress', statusOn: '2018-05-31' }, 'recommendation.statusOn'],
    [
      'revised before it was made',
      { revisedDue: [{ date: '2019-02-01', revisedOn: '2018-05-31' }] },
      'recommendation.revisedDue.0.revisedOn',
    ],
    ['due before it was made', { due: { ...due, date: '2018-05-31' } }, 'recommendation.due.date'],
    [
      'revised to a day before it was made',
      { revisedDue: [{ date: '2019-02-01' }, { date: '2018-05-31' }] },
      'recommendation.revisedDue.1.date',
    ],
    ...(['completed', 'withdrawn', 'not-accepted', 'no-longer-applicable'] as const).map(
      (status): [string, Partial<Recommendation>, string] => [
        `revised after it was said to be ${status}`,
        { status, statusOn: '2018-12-01', revisedDue: [{ date: '2019-02-01', revisedOn: '2018-12-02' }] },
        'recommendation.revisedDue.0.revisedOn',
      ],
    ),
    [
      'revisions in another order',
      {
        revisedDue: [
          { date: '2019-02-01', revisedOn: '2018-12-01' },
          { date: '2019-03-01', revisedOn: '2018-11-30' },
        ],
      },
      'recommendation.revisedDue.1.revisedOn',
    ],
    [
      'revised after it was completed',
      { completedOn: '2019-01-20', revisedDue: [{ date: '2019-02-01', revisedOn: '2019-01-21' }] },
      'recommendation.revisedDue.0.revisedOn',
    ],
    ['completed, and begun', { completedOn: '2019-01-20', status: 'in-progress' }, 'recommendation.completedOn'],
    [
      'begun on the day of completion',
      { completedOn: '2019-01-20', status: 'in-progress', statusOn: '2019-01-20' },
      'recommendation.completedOn',
    ],
    ['completed, and withdrawn', { completedOn: '2019-01-20', status: 'withdrawn' }, 'recommendation.completedOn'],
    [
      'said to be complete before',
      { completedOn: '2019-01-20', status: 'completed', statusOn: '2019-01-19' },
      'recommendation.completedOn',
    ],
    [
      'said to go on before',
      { completedOn: '2019-01-20', status: 'ongoing', statusOn: '2019-01-19' },
      'recommendation.completedOn',
    ],
  ])('is refused: %s', (_, parts, path) => {
    expect(codeOf(() => asked({ ...base, ...parts }))).toEqual({ code: 'CONTRADICTION', path });
    const [whole] = system.recommendations as readonly Recommendation[] as [Recommendation];
    // Its schema says the same.
    expect(recommendationSchema.safeParse({ ...whole, ...base, ...parts }).success).toBe(false);
  });

  it.each<[string, Partial<Recommendation>]>([
    ['completed in the month it was made in', { completedOn: '2018-06-01' }],
    [
      'revised on the day of completion',
      { completedOn: '2019-01-20', revisedDue: [{ date: '2019-02-01', revisedOn: '2019-01-20' }] },
    ],
    [
      'begun on the day before completion',
      { completedOn: '2019-01-20', status: 'in-progress', statusOn: '2019-01-19' },
    ],
    // Of a month, what is certain is that nothing of before its first day is of it.
    ['due in the month it was made in', { due: { ...due, date: '2018-06-01' } }],
    ['revised to a day of the month it was made in', { revisedDue: [{ date: '2018-06-01' }] }],
    ['revised to a day before that of the revision', { revisedDue: [{ date: '2019-02-01', revisedOn: '2019-03-01' }] }],
    [
      'revised on the day of its status',
      {
        status: 'completed',
        statusOn: '2018-12-02',
        revisedDue: [{ date: '2019-02-01', revisedOn: '2018-12-02' }],
      },
    ],
    [
      'revised after it was begun',
      {
        status: 'in-progress',
        statusOn: '2018-12-01',
        revisedDue: [{ date: '2019-02-01', revisedOn: '2018-12-02' }],
      },
    ],
    ['said to be complete on the day', { completedOn: '2019-01-20', status: 'completed', statusOn: '2019-01-20' }],
  ])('is not one that only looks so: %s', (_, parts) => {
    const [whole] = system.recommendations as readonly Recommendation[] as [Recommendation];
    expect(recommendationSchema.safeParse({ ...whole, ...base, ...parts }).success).toBe(true);
    expect(codeOf(() => asked({ ...base, ...parts }))).toBeUndefined();
  });

  it('is refused where the option says another day', () => {
    const error = refusal(
      () => followUp({ ...base, completedOn: '2019-01-20' }, { asOf: '2019-06-10', completedOn: '2019-01-21' }),
      'CONTRADICTION',
    );
    expect(error.path).toEqual(['options', 'completedOn']);
    expect(error.details).toEqual({
      part: 'completedOn',
      received: '2019-01-21',
      other: 'completedOn',
      otherReceived: '2019-01-20',
    });
    expect(codeOf(() => followUp(base, { asOf: '2019-06-10', completedOn: '2018-05-31' }))?.path).toBe(
      'options.completedOn',
    );
  });

  it('is refused with a misspelt part, a day of no status, and a partial date for a day', () => {
    const wrong = (parts: object) => codeOf(() => asked({ ...one, ...parts }));
    expect(wrong({ completed: '2019-01-01' })).toEqual({ code: 'UNKNOWN_NAME', path: 'recommendation.completed' });
    for (const id of ['', '  ']) expect(wrong({ id })).toEqual({ code: 'INVALID_ARGUMENT', path: 'recommendation.id' });
    expect(wrong({ status: 'done' })).toEqual({ code: 'UNKNOWN_NAME', path: 'recommendation.status' });
    expect(wrong({ statusOn: '2019-01-01' })).toEqual({ code: 'INVALID_ARGUMENT', path: 'recommendation.status' });
    expect(wrong({ completedOn: '2019-01' })).toEqual({ code: 'INVALID_DATE', path: 'recommendation.completedOn' });
    expect(wrong({ madeOn: '2019-13' })).toEqual({ code: 'INVALID_DATE', path: 'recommendation.madeOn' });
    expect(wrong({ revisedDue: [{ date: '2019-02-01', on: '2019-01-01' }] })?.path).toBe(
      'recommendation.revisedDue.0.on',
    );
  });
});

describe('followUps', () => {
  const many: readonly Followed[] = [
    { ...one, madeOn: '2018-06', completedOn: '2018-12-20' },
    lost,
    { ...ongoing, completedOn: '2019-01-20' },
    { ...one, id: 'open', status: 'in-progress', revisedDue: [{ date: '2019-03-01' }] },
  ];

  it('has a row each as followUp makes it, and counts every status', () => {
    const { rows, summary, findings } = followUps(many, { asOf: '2019-06-10' });
    expect(rows).toEqual(many.map((record) => asked(record)));
    expect(findings).toEqual([]);
    const some = Object.entries(summary).filter(([, count]) => count > 0);
    expect(some).toEqual([
      ['no-due-date', 1],
      ['past-due', 1],
      ['ongoing', 1],
      ['completed', 1],
    ]);
    expect(Object.keys(summary)).toHaveLength(13);
  });

  it('follows up the others where one cannot be used, and says which', () => {
    const wrong = { ...one, id: 'wrong', madeOn: '2019', completedOn: '2018-12-20' } as Followed;
    const { rows, findings } = followUps([wrong, lost, lost, null as never], { asOf: '2019-06-10' });
    expect(rows.map(({ id }) => id)).toEqual(['lost']);
    expect(findings.map(({ code, index, path }) => [code, index, path.join('.')])).toEqual([
      ['CONTRADICTION', 0, 'recommendations.0.completedOn'],
      ['DUPLICATE', 2, 'recommendations.2.id'],
      ['INVALID_ARGUMENT', 3, 'recommendations.3'],
    ]);
    expect(explain(findings[0] as never, { locale: 'fr-CA' })).toBe(
      "«\u00a0completedOn\u00a0» (2018-12-20) et «\u00a0madeOn\u00a0» (2019) s'excluent",
    );
    // All faults of one record, as deep as they stand, and those of the next beside them.
    const worse = {
      id: ' ',
      label: { en: 'x' },
      due: { date: '2019-02-30', printed: 7, until: '2020' },
      revisedDue: [{ date: '2019-13-01' }, { dates: '2020-01-01' }],
      statu: 'completed',
      status: 'done',
    };
    const early = { ...one, madeOn: '2019-05', statusOn: '2019-03-01', status: 'completed', completedOn: '2019-03-02' };
    const again = followUps([one, worse as never, { ...early, id: one.id } as never], { asOf: '2019-06-10' });
    expect(again.findings.map(({ code, index, path }) => [code, index, path.slice(2).join('.')])).toEqual([
      ['UNKNOWN_NAME', 1, 'statu'],
      ['INVALID_ARGUMENT', 1, 'id'],
      ['INVALID_ARGUMENT', 1, 'label.fr'],
      ['UNKNOWN_NAME', 1, 'due.until'],
      ['INVALID_DATE', 1, 'due.date'],
      ['INVALID_ARGUMENT', 1, 'due.printed'],
      ['INVALID_DATE', 1, 'revisedDue.0.date'],
      ['UNKNOWN_NAME', 1, 'revisedDue.1.dates'],
      ['INVALID_ARGUMENT', 1, 'revisedDue.1.date'],
      ['UNKNOWN_NAME', 1, 'status'],
      ['CONTRADICTION', 2, 'completedOn'],
      ['CONTRADICTION', 2, 'statusOn'],
      ['CONTRADICTION', 2, 'due.date'],
      ['CONTRADICTION', 2, 'completedOn'],
      ['DUPLICATE', 2, 'id'],
    ]);
    expect(again.rows.map(({ id }) => id)).toEqual([one.id]);
    expect(codeOf(() => followUps(null as never, { asOf: '2019-06-10' }))).toEqual({
      code: 'INVALID_ARGUMENT',
      path: 'recommendations',
    });
  });

  it('has rows that lose nothing when they are made flat, and read in both languages', () => {
    const { rows } = followUps(many, { asOf: '2019-06-10' });
    const flat = flatRows(rows, { numbers: 'number', noValue: 'reason' });
    expect(Object.keys(flat[0] as object)).toEqual(
      expect.arrayContaining([
        'daysPastDue',
        'daysPastRevisedDue',
        'clock',
        'countedTo',
        'age.from',
        'age.to',
        'statedStatus',
      ]),
    );
    const columns = ['id', 'status', 'clock', 'daysPastDue', 'statedStatus'];
    expect(markdownTable(rows, { locale: 'fr-CA', columns })).toContain(
      '| one | achevée | arrêté | -12 | non déclaré |',
    );
    expect(markdownTable(rows, { locale: 'en-CA', columns })).toContain('in progress');
  });
});

describe('sentences of follow-up', () => {
  it.each<[Followed, string, string, string]>([
    [
      { ...one, completedOn: '2018-12-20' },
      '2019-06-10',
      'due January 1, 2019, completed December 20, 2018 (12 days before the due date): completed',
      "échéance le 1er janvier 2019, achevée le 20 décembre 2018 (12 jours avant l'échéance)~: achevée",
    ],
    [
      { ...one, status: 'completed' },
      '2019-06-10',
      'due January 1, 2019, as of June 10, 2019: completed, date not known',
      'échéance le 1er janvier 2019, au 10 juin 2019~: achevée, date inconnue',
    ],
    [
      { ...lost, completedOn: '2018-12-20', madeOn: '2018-12' },
      '2019-06-10',
      'completed December 20, 2018: completed (due date: lost in the text); age: 0 to 19 days',
      'achevée le 20 décembre 2018~: achevée (échéance~: perdu dans le texte); âge~: de 0 à 19 jours',
    ],
    [
      {
        ...one,
        madeOn: '2018-06-01',
        revisedDue: [{ date: '2019-03-01' }],
        status: 'in-progress',
        statusOn: '2019-01-31',
      },
      '2019-02-01',
      'due January 1, 2019, revised to March 1, 2019, as of February 1, 2019 (31 days after the first due date, 28 days before the revised one): not yet due by the revised date; age: 245 days; its tracker says of January 31, 2019: in progress',
      "échéance le 1er janvier 2019, révisée au 1er mars 2019, au 1er février 2019 (31 jours après la première échéance, 28 jours avant l'échéance révisée)~: pas encore échue selon l'échéance révisée; âge~: 245 jours; selon son suivi au 31 janvier 2019~: en cours",
    ],
    [
      { ...ongoing, completedOn: '2019-01-20' },
      '2019-06-10',
      'due January 1, 2019, completed January 20, 2019 (19 days after the due date): ongoing, what was due is done',
      "échéance le 1er janvier 2019, achevée le 20 janvier 2019 (19 jours après l'échéance)~: se poursuit, ce qui était attendu est fait",
    ],
    [
      { ...one, status: 'withdrawn', statusOn: '2019-02-01' },
      '2019-06-10',
      'due January 1, 2019, as of June 10, 2019: withdrawn; its tracker says of February 1, 2019: withdrawn',
      'échéance le 1er janvier 2019, au 10 juin 2019~: retirée; selon son suivi au 1er février 2019~: retirée',
    ],
    [
      { ...one, completedOn: '2019-01-01' },
      '2019-06-10',
      'due January 1, 2019, completed January 1, 2019 (on the due date): completed',
      "échéance le 1er janvier 2019, achevée le 1er janvier 2019 (le jour de l'échéance)~: achevée",
    ],
    [
      { ...lost, revisedDue: [{ date: '2019-06-11' }] },
      '2019-06-10',
      'revised to June 11, 2019, 1 day after June 10, 2019: not yet due by the revised date (due date: lost in the text)',
      "révisée au 11 juin 2019, 1 jour après le 10 juin 2019~: pas encore échue selon l'échéance révisée (échéance~: perdu dans le texte)",
    ],
    [
      { ...one, madeOn: '2018-06-01' },
      '2018-05-31',
      'due January 1, 2019, as of May 31, 2018: not made yet',
      'échéance le 1er janvier 2019, au 31 mai 2018~: pas encore formulée',
    ],
    [
      { ...lost, status: 'withdrawn' },
      '2019-06-10',
      'as of June 10, 2019: withdrawn (due date: lost in the text)',
      'au 10 juin 2019~: retirée (échéance~: perdu dans le texte)',
    ],
  ])('%j', (record, asOf, en, fr) => {
    const found = asked(record, asOf);
    expect(explain(found, { locale: 'en-CA' })).toBe(en);
    expect(explain(found, { locale: 'fr-CA' })).toBe(fr.replaceAll('~', '\u00a0'));
    expect(explain(JSON.parse(JSON.stringify(found)), { locale: 'en-CA' })).toBe(en);
  });

  it('are there for every status of a tracker', () => {
    const statuses: readonly RecommendationStatus[] = [
      'not-started',
      'in-progress',
      'ongoing',
      'completed',
      'not-accepted',
      'withdrawn',
      'no-longer-applicable',
    ];
    for (const status of statuses) {
      const found = asked({ ...one, status });
      expect(isReported(found.statedStatus)).toBe(true);
      expect(explain(found, { locale: 'fr-CA' })).toContain('échéance le 1er janvier 2019');
    }
  });
});
