import { inspect } from 'node:util';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as library from '../../src/index.js';
import { lineOf } from '../digest/lines.js';
import { changedAt, FUNCTIONS, place, VALID } from '../support/calls.js';
import { runs } from '../support/long.js';
import { analyse, type Call, type SeenTable } from './analyst.js';

/* Withheld stays withheld at every exit: nothing that the library says of a published table depends on the numbers that are not in it, or gives one of them back. */

type Gender = library.Gender;
type Group = { readonly group: string; readonly counts: Readonly<Partial<Record<Gender, number>>> };

/** The one place that calls the function under test. */
const publish = (groups: readonly Group[], threshold: number): library.PublishedTable =>
  library.suppressSmallCells(groups, {
    threshold,
    protect: ['woman', 'man'],
    zeros: 'show',
    width: 2,
    smallGroups: 'show',
  });

/**
 * All that can be seen of a value: as Node prints it, hidden properties and all, as JSON, digit by digit, and the
 * sentences of the findings in it.
 */
const seen = (value: unknown): string[] => [
  inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true, maxArrayLength: null, maxStringLength: null }),
  JSON.stringify(value) ?? 'nothing',
  lineOf(value),
  ...findingTexts(value),
];

/** What the findings anywhere in a result say, in both languages. */
function findingTexts(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || Decimal.isDecimal(value)) return [];
  if ('code' in value && 'severity' in value) {
    return (['en-CA', 'fr-CA'] as const).map((locale) => library.explain(value as library.Finding, { locale }));
  }
  return Object.values(value).flatMap(findingTexts);
}

/** A structured clone, of what has no `Decimal` in it. */
const copyOf = ({ rows, totals }: SeenTable): unknown =>
  structuredClone([...rows, totals].map(({ counts, total }) => ({ counts, total })));

/** Everything that an analyst gets out of a published table, as text. */
const answersTo = (table: SeenTable, also: (table: SeenTable) => unknown = () => null): string =>
  [
    ...seen(table),
    ...seen(copyOf(table)),
    ...analyse(table).flatMap(({ name, result }) => [name, ...seen(result)]),
    ...seen(also(table)),
  ].join('\n');

/**
 * Tables that differ from one in withheld numbers only, and publish to the same: ±1 at one count, or round a pair or a
 * rectangle of them.
 */
function* partnersOf(groups: readonly Group[], threshold: number): Generator<readonly Group[]> {
  const published = publish(groups, threshold);
  const wanted = JSON.stringify(published);
  const cells = published.rows.flatMap(({ counts }, row) =>
    published.columns.flatMap((gender) => (library.isReported(counts[gender] ?? 0) ? [] : [{ row, gender }])),
  );
  const move = (steps: readonly (readonly [{ row: number; gender: Gender }, number])[]) =>
    steps.reduce<readonly Group[]>(
      (before, [{ row, gender }, step]) =>
        before.map((entry, at) =>
          at === row
            ? { ...entry, counts: { ...entry.counts, [gender]: (entry.counts[gender] as number) + step } }
            : entry,
        ),
      groups,
    );
  const find = (row: number, gender: Gender) => cells.find((cell) => cell.row === row && cell.gender === gender);
  for (const sign of [1, -1]) {
    for (const first of cells) {
      const moves = [move([[first, sign]])];
      for (const second of cells) {
        if (first === second) continue;
        if (first.row === second.row || first.gender === second.gender) {
          moves.push(move([[first, sign] as const, [second, -sign] as const]));
          continue;
        }
        const [third, fourth] = [find(first.row, second.gender), find(second.row, first.gender)];
        if (third === undefined || fourth === undefined) continue;
        moves.push(move([[first, sign] as const, [second, sign] as const, [third, -sign], [fourth, -sign]]));
      }
      for (const moved of moves) {
        const counts = moved.flatMap((entry) => Object.values(entry.counts));
        if (counts.some((count) => count < 0)) continue;
        if (JSON.stringify(publish(moved, threshold)) === wanted) yield moved;
      }
    }
  }
}

const GENDERS = [
  ['woman', 'man'],
  ['woman', 'man', 'not-reported'],
  ['woman', 'man', 'another-gender', 'not-reported'],
] as const;

const tables = fc
  .record({
    genders: fc.constantFrom<readonly Gender[]>(...GENDERS),
    threshold: fc.integer({ min: 1, max: 9 }),
    counts: fc.array(fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 4, maxLength: 4 }), {
      minLength: 2,
      maxLength: 5,
    }),
  })
  .map(({ genders, threshold, counts }) => ({
    threshold,
    groups: counts.map((row, at) => ({
      group: `group-${at}`,
      counts: Object.fromEntries(genders.map((gender, place) => [gender, row[place] as number])),
    })),
  }));

/** Pairs of tables of people that publish to the same table, one pair for each table that has a partner. */
const pairs = fc.sample(tables, { numRuns: 60, seed: 12 }).flatMap(({ groups, threshold }) => {
  const [partner] = partnersOf(groups, threshold);
  return partner === undefined ? [] : [{ groups, partner, threshold }];
});

describe('two tables that publish to the same', () => {
  it('are many', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(35);
    for (const { groups, partner } of pairs) expect(partner).not.toEqual(groups);
  });

  it('give the same answers, to the byte', () => {
    for (const { groups, partner, threshold } of pairs.slice(0, runs(pairs.length, 20))) {
      const [one, other] = [publish(groups, threshold), publish(partner, threshold)];
      expect(answersTo(one) === answersTo(other), JSON.stringify([groups, partner])).toBe(true);
    }
  });

  it('would not, if anything read the original', () => {
    const [{ groups, partner, threshold }] = pairs as [(typeof pairs)[number]];
    // A table that remembers, where no key shows it; and a function that knows where it came from.
    const remembering = (original: readonly Group[]) =>
      Object.defineProperty({ ...publish(original, threshold) }, 'original', { value: original, enumerable: false });
    expect(answersTo(remembering(groups))).not.toBe(answersTo(remembering(partner)));
    const origins = new WeakMap<object, readonly Group[]>();
    const answers = [groups, partner].map((original) => {
      const table = publish(original, threshold);
      origins.set(table, original);
      return answersTo(table, (asked) => origins.get(asked)?.map(({ counts }) => library.decimal(counts.woman ?? 0)));
    });
    expect(answers[0]).not.toBe(answers[1]);
  });
});

/** Where in a result something has no value for want of a report. */
function notReported(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('noValue' in value) return value.noValue === 'not-reported' ? [path] : [];
  return Object.entries(value).flatMap(([key, element]) => notReported(element, `${path}.${key}`));
}

describe('a published table', () => {
  it('is answered with no other reason than that of the table', () => {
    // No line of a budget speaks of these phases.
    const others = /\.(?:planned|authorities)\./;
    for (const { groups, threshold } of pairs.slice(0, 20)) {
      const found = analyse(publish(groups, threshold)).flatMap(({ name, result }) => notReported(result, name));
      expect(found.filter((path) => !others.test(path))).toEqual([]);
    }
  });
});

/**
 * The places in arguments where a number stands, plain, as text, or as a `Decimal`; a share or two counts; or a reason
 * why there is none.
 */
function numberPlaces(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (isNumberLike(value)) return [path];
  if (typeof value !== 'object' || value === null) return [];
  const own = 'numerator' in value || 'noValue' in value ? [path] : [];
  return [...own, ...Object.entries(value).flatMap(([key, element]) => numberPlaces(element, [...path, key]))];
}

const isNumberLike = (value: unknown): boolean =>
  typeof value === 'number' ||
  Decimal.isDecimal(value) ||
  (typeof value === 'string' && /^[-+]?[$]?\d[\d,.]*%?$/.test(value));

const BY_NAME = new Map(FUNCTIONS);

/** What a call comes to with something in one place; its refusal, where it refuses that. */
function outcome(name: string, args: readonly unknown[], path: readonly string[], value: unknown) {
  const call = BY_NAME.get(name) as (...args: unknown[]) => unknown;
  const changed = changedAt(args, path, (container, key) => place(container, key, value)) as unknown[];
  try {
    return { text: seen(call(...changed)).join('\n'), refused: false };
  } catch (error) {
    return { text: `${library.isCpaIppError(error) ? seen({ ...error }).join('\n') : error}`, refused: true };
  }
}

/** Every function with every place in its valid arguments where `suppressed` may stand for a number. */
const suppressible = FUNCTIONS.flatMap(([name]) =>
  (VALID[name] ?? []).flatMap((args) =>
    numberPlaces(args)
      .filter((path) => path.length > 0)
      .filter((path) => !outcome(name, args, path, { noValue: 'suppressed' }).refused)
      .map((path) => ({ name, args, path })),
  ),
);

/** They hand a whole record back that the caller gave, or what stands in one place of it, whatever it may be. */
const HANDS_BACK: ReadonlySet<string> = new Set([
  'missionCounts',
  'rivalNames',
  'rivalStatuses',
  'ceilingsOf',
  'errorFromJSON',
  'errorToJSON',
  'findMission',
  'logicModel',
  'mapReported',
  'missionLineage',
  'missionsActiveIn',
  'missionsActiveOn',
  'missionsInCountry',
  'missionStatusOn',
]);

describe('what stands beside the word suppressed', () => {
  const telling = (hidden: number) => ({
    noValue: 'suppressed',
    ...{ value: hidden, numerator: hidden, denominator: 9, low: hidden, high: hidden, d: [hidden], e: 0, s: 1 },
  });

  it('changes no result, wherever it may stand', () => {
    expect(suppressible.length).toBeGreaterThan(600);
    const different = suppressible
      .filter(({ name }) => !HANDS_BACK.has(name))
      .filter(({ name, args, path }) => {
        const [one, other] = [3, 4].map((hidden) => outcome(name, args, path, telling(hidden)).text);
        return one !== other;
      });
    expect(different.map(({ name, path }) => `${name} ${path.join('.')}`)).toEqual([]);
  });

  it('would be seen, if a function passed it on', () => {
    const handed = suppressible.filter(({ name }) => name === 'mapReported');
    const differs = handed.some(({ name, args, path }) => {
      const [one, other] = [3, 4].map((hidden) => outcome(name, args, path, telling(hidden)).text);
      return one !== other;
    });
    expect(differs).toBe(true);
  });
});

/**
 * Functions that an analyst does not ask, for they take no counts or amounts of a published table. A new function is
 * asked in `analyst.ts`, or stands here.
 */
const NOT_ASKED: Readonly<Record<string, readonly string[]>> = {
  'lists of names': ['program', 'programFindings'],
  'errors, whose details are handed on as they are': ['errorFromJSON', 'errorToJSON'],
  'dates, years and forms of them': [
    ...['calendarDate', 'daysInFiscalYear', 'fiscalMonths', 'fiscalQuarterOf', 'fiscalYear', 'fiscalYearEnd'],
    ...['fiscalYearEndingIn', 'fiscalYearOf', 'fiscalYearRange', 'fiscalYearStart', 'fiscalYearStartingIn'],
    ...['formatDate', 'formatFiscalYear', 'formatOtherFiscalYear', 'isFiscalYear', 'otherFiscalYear'],
    ...['otherFiscalYearOf', 'otherFiscalYearRange', 'sharedDays', 'shiftFiscalYear'],
  ],
  'records of people, who are counted there': [
    ...['averageDeployed', 'deploymentColumns', 'deploymentGroup', 'followOnAssignments', 'fteOf', 'handovers'],
    ...[
      'lengthsOfService',
      'longDeployments',
      'readDeployments',
      'stays',
      'strengthBy',
      'peakStrength',
      'strengthOn',
      'summarizeDeployments',
    ],
  ],
  'missions, models, evidence, targets and records without counts of people': [
    ...[
      'ceilingsOf',
      'chartOfCoverage',
      'citation',
      'missionFindings',
      'checkReadiness',
      'compareCoverage',
      'coverage',
    ],
    ...['followUps', 'teamReadiness'],
    ...['findAgency', 'findMission', 'followUp', 'genderTarget', 'graphvizText', 'isCpaIppError', 'mermaidText'],
    ...['missionContributions', 'missionLineage', 'missionsActiveIn', 'missionsActiveOn', 'missionsInCountry'],
    ...['missionCounts', 'rivalNames', 'rivalStatuses', 'listFindings'],
    ...['missionStatusOn', 'objectivesOf', 'pathsToOutcome', 'scaleGaps'],
    'targetSchedule',
  ],
  'labels, of ids and others': ['labelOf', 'labelsOf', 'labelText', 'localeOf'],
  'findings, of which each is asked by itself': ['summarizeFindings'],
  'numbers, and no reason in their place': [
    ...['ceilingUse', 'countedResults', 'decimal', 'misconductRate', 'responseWord', 'roundHalfAway'],
  ],
  'what is not withheld yet': ['suppressSmallCells', 'suppressTogether'],
  'what a reader makes of a table by reckoning, which is what they are for': ['attackTable', 'attackTogether'],
};

describe('every function of the main door', () => {
  it('is asked by the analyst, or known to take no counts of a published table', () => {
    const calls: Call[] = [];
    for (const { groups, threshold } of pairs.slice(0, 3)) analyse(publish(groups, threshold), calls);
    const asked = new Set(calls.map(({ name }) => name));
    const notAsked = Object.values(NOT_ASKED).flat();
    expect(notAsked.filter((name) => asked.has(name))).toEqual([]);
    expect([...asked, ...notAsked].sort()).toEqual([...BY_NAME.keys()].sort());
  });

  it('refuses the word for a number where it is said to take none', () => {
    const amounts = /^(?:0|0\.(?:value|cases|numerator|denominator|denominators\.\d+\.parts\.\d+))$/;
    const taking = suppressible.filter(({ name, path }) => {
      const isKnown = NOT_ASKED['numbers, and no reason in their place']?.includes(name);
      return isKnown && amounts.test(path.join('.'));
    });
    expect(taking.map(({ name, path }) => `${name} ${path.join('.')}`)).toEqual([]);
  });
});
