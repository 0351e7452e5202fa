import * as data from '../../src/data.js';
import { LABEL_KINDS } from '../../src/explain/labels.js';
import * as library from '../../src/index.js';
import { bundledClaims, bundledStatements } from '../support/bundled.js';
import { changedAt, FUNCTIONS, place, placesIn, VALID } from '../support/calls.js';
import { randomOf } from '../support/random.js';

/*
 * What the library answers to thousands of calls, as lines of text. Each part is pinned by a hash of its own, so that a
 * change of any answer is seen and named; `DIGEST_TO=<folder>` writes the lines themselves, to compare two versions
 * with `diff`.
 */

const LOCALES = ['en-CA', 'fr-CA'] as const;

/** One line of text for any value, with the order of its keys; a `Decimal` by all its digits. */
export function lineOf(value: unknown): string {
  return JSON.stringify(plain(value, 0)) ?? 'undefined';
}

function plain(value: unknown, depth: number): unknown {
  if (value === undefined) return '\u0000undefined';
  if (typeof value === 'number')
    return Object.is(value, -0) ? '\u0000-0' : Number.isFinite(value) ? value : `\u0000${value}`;
  if (typeof value === 'function') return '\u0000function';
  if (typeof value !== 'object' || value === null) return typeof value === 'bigint' ? `\u0000${value}n` : value;
  if (isDecimal(value)) return `\u0000decimal ${value.toFixed()}`;
  if (depth > 40) return '\u0000deep';
  if (ArrayBuffer.isView(value)) return [value.constructor.name, ...Array.from(value as Uint8Array)];
  if (Array.isArray(value)) return value.map((element) => plain(element, depth + 1));
  if (value instanceof Map) return ['\u0000map', ...[...value].map((entry) => plain(entry, depth + 1))];
  if (value instanceof Set) return ['\u0000set', ...[...value].map((entry) => plain(entry, depth + 1))];
  return Object.fromEntries(Object.entries(value).map(([key, element]) => [key, plain(element, depth + 1)]));
}

const isDecimal = (value: object): value is library.Decimal =>
  'toFixed' in value && typeof value.toFixed === 'function' && 'd' in value && 'e' in value && 's' in value;

/**
 * What a call comes to: its result, or its error in both languages; and the sentences of whatever can be explained in
 * it.
 */
export function answerOf(call: () => unknown): string {
  try {
    const result = call();
    return `${lineOf(result)}${sentencesIn(result)}`;
  } catch (error) {
    if (!library.isCpaIppError(error)) throw error;
    const { code, path, message, details } = error;
    return `${code} ${lineOf([path, message, details])} ${said(error)}`;
  }
}

const said = (subject: unknown): string =>
  LOCALES.map((locale) => lineOf(library.explain(subject as library.Finding, { locale }))).join(' ');

/** The sentences of every finding, claim and reconciliation anywhere in a result. */
function sentencesIn(value: unknown, depth = 0): string {
  if (typeof value !== 'object' || value === null || depth > 8 || isDecimal(value)) return '';
  const inside = Object.values(value)
    .map((element) => sentencesIn(element, depth + 1))
    .join('');
  try {
    return ` ${said(value)}${inside}`;
  } catch {
    return inside;
  }
}

/** Every function on its valid calls, and on the same with one place spoilt. */
const SPOILT: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['a text', 'x'],
  ['below zero', -1],
  ['a list', []],
  ['a misspelt missing value', { noValue: 'bogus' }],
];

export function linesOfFunctions(): Record<string, string[]> {
  // By name: the order in which the door lists them says nothing.
  const functions = [...FUNCTIONS].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    functions.map(([name, call]) => {
      const valid = VALID[name] ?? [];
      const plainly = valid.map((args, index) => `${index} ${answerOf(() => call(...args))}`);
      const spoilt = valid.flatMap((args, index) =>
        placesIn(args).flatMap((path) => [
          ...SPOILT.map(([what, value]) => {
            const changed = changedAt(args, path, (container, key) => place(container, key, value)) as unknown[];
            return `${index} ${path.join('.')} = ${what}: ${answerOf(() => call(...changed))}`;
          }),
          `${index} ${path.join('.')}, a misspelt key: ${answerOf(() => call(...(misspelt(args, path) as unknown[])))}`,
        ]),
      );
      return [name, [...plainly, ...spoilt]];
    }),
  );
}

function misspelt(args: unknown, path: readonly string[]): unknown {
  return changedAt(args, path, (container, key) => {
    if (Array.isArray(container)) container.splice(Number(key), 1);
    else {
      place(container, `${key}x`, container[key]);
      delete container[key];
    }
  });
}

/** All bundled statements and claims, judged and explained. */
export function linesOfAudit(): string[] {
  const { checks, claims, ...summaries } = library.audit(bundledStatements(), { claims: bundledClaims() });
  return [...[...checks, ...claims].map((check) => `${lineOf(check)} ${said(check)}`), lineOf(summaries)];
}

/** The bundled data, the constants of the main door and all labels, by name. */
export function linesOfConstants(): Record<string, string[]> {
  const linesOf = (door: object) =>
    Object.entries(door)
      .filter(([, value]) => typeof value !== 'function')
      .map(([name, value]) => `${name} ${lineOf(value)}`)
      .sort();
  const labels = Object.fromEntries(LABEL_KINDS().map((kind) => [kind, library.labelsOf(kind)]));
  return { constants: linesOf(library), data: linesOf(data), labels: linesOf(labels) };
}

/** Formatted values: every style, language and number of decimals, over amounts of many sizes. */
export function linesOfFormats(): string[] {
  const amounts = ['0', '0.5', '1', '-1', '1.005', '999.95', '-1234.5', '1234567.895', '53824830.129999995', '-0.004'];
  const styles = ['number', 'percent', 'CAD', 'CAD millions'] as const;
  return amounts.flatMap((amount) =>
    styles.flatMap((as) =>
      [undefined, ...LOCALES].flatMap((locale) =>
        [undefined, 0, 1, 2, 3].map((decimals) => {
          const options = { as, ...(locale && { locale }), ...(decimals !== undefined && { decimals }) };
          return `${amount} ${lineOf(options)} ${answerOf(() => library.formatReported(amount, options))}`;
        }),
      ),
    ),
  );
}

const UNITS = ['CAD millions', 'CAD', 'people', 'percent', 'ratio', 'share', 'FTE'] as const;

/** Statements of random figures, with sums, differences, shares and ratios that are right, nearly right or wrong. */
export function linesOfStatements(): string[] {
  const random = randomOf(20261128);
  const printed = (decimals: number, most: number) => (random(most) / 10 ** decimals).toFixed(decimals);
  return Array.from({ length: 800 }, (_, index) => {
    const unit = UNITS[random(UNITS.length)] as (typeof UNITS)[number];
    const decimals = unit === 'people' ? 0 : random(4);
    const parts = Array.from({ length: 2 + random(4) }, () => printed(decimals, 10 ** (decimals + 2)));
    const sum = parts.reduce((total, part) => total + Number(part), 0);
    const off = [0, 0, 0, 1, -1, 5][random(6)] as number;
    const figures: Record<string, library.FigureInput> = Object.fromEntries(
      parts.map((part, at) => [`part${at}`, random(12) === 0 ? ['no data', at + 1] : [part, at + 1]]),
    );
    figures['total'] = [
      (sum + off / 10 ** decimals).toFixed(random(3) === 0 ? Math.max(0, decimals - 1) : decimals),
      90,
    ];
    const half = Number(parts[0]) / Number(parts[1]);
    const quotient = Number.isFinite(half) ? half : 0;
    figures['share'] = { printed: (quotient * 100).toFixed(random(3)), unit: 'percent', line: 91 };
    const statement = {
      document: 'random',
      unit,
      figures,
      identities: {
        total: {
          printed: 'total',
          expected: { sum: parts.map((_, at) => `part${at}`) },
          missing: random(2) === 0 ? 'unknown' : 'structural-zero',
        },
        share: { printed: 'share', expected: { percent: ['part0', 'part1'] }, missing: 'unknown' },
      },
    } as library.Statement;
    return `${index} ${answerOf(() => library.audit([statement]))}`;
  });
}

/** Summaries of random budgets, long and wide, by all dimensions. */
export function linesOfBudgets(): string[] {
  const random = randomOf(1995);
  const categories = { rcmp: ['salary-and-operating', 'rapid-deployment'], gac: ['incremental-costs'] } as const;
  return Array.from({ length: 250 }, (_, index) => {
    const rows = Array.from({ length: 1 + random(8) }, () => {
      const partner = (['rcmp', 'gac'] as const)[random(2)] as 'rcmp' | 'gac';
      const amount = () => ['', 'no data', `${random(5000) / 100}`, String(random(900)), '1,234.5', '-3'][random(6)];
      return {
        year: `201${random(4)}-1${random(4) + 1}`,
        partner,
        category: categories[partner][random(categories[partner].length)],
        item: `item ${random(6)}`,
        approved: amount(),
        spent: amount(),
      };
    });
    const map = { fiscalYear: 'year', partner: 'partner', category: 'category', item: 'item' } as const;
    const read = library.readBudgetLines(rows, {
      map: { ...map, approved: 'approved', spent: 'spent' },
      unit: 'CAD millions',
      empty: 'not-reported',
    });
    const by = [[], ['fiscalYear'], ['partner', 'category'], ['fiscalYear', 'partner']] as const;
    const missing = (['refuse', 'matched-cells'] as const)[random(2)] as 'refuse';
    return [
      `${index} ${answerOf(() => read)}`,
      ...by.map((keys) => answerOf(() => library.summarizeBudget(read.lines, { by: keys, missing }))),
      answerOf(() => library.budgetChanges(read.lines, { phase: 'spent', by: ['partner'], missing })),
      answerOf(() => library.varianceContributions(read.lines, { by: 'partner', missing })),
    ].join('\n');
  });
}

/** Summaries of random deployments. */
export function linesOfDeployments(): string[] {
  const random = randomOf(2019);
  const day = () =>
    `20${15 + random(5)}-${String(1 + random(12)).padStart(2, '0')}-${String(1 + random(28)).padStart(2, '0')}`;
  return Array.from({ length: 120 }, (_, index) => {
    const records = Array.from({ length: 1 + random(12) }, (_, at) => {
      const [firstDay, lastDay] = [day(), day()].sort();
      return {
        id: `a${at}`,
        person: `p${random(6)}`,
        mission: ['monusco', 'minusma', 'cpmu'][random(3)],
        type: ['bilateral', 'rapid-response', 'international-courts-and-tribunals'][random(3)],
        gender: ['woman', 'man', 'another-gender', { noValue: 'not-reported' }][random(4)],
        personnel: 'police',
        firstDay,
        lastDay: random(6) === 0 ? 'ongoing' : lastDay,
      };
    });
    const read = library.readDeployments(records);
    const period = { from: '2015-16', to: '2019-20' };
    const summaries = (['daily', 'monthly'] as const).map((method) =>
      answerOf(() => library.summarizeDeployments(read.deployments, { period, by: ['fiscalYear', 'type'], method })),
    );
    const service = answerOf(() => library.lengthsOfService(read.deployments, { asOf: '2020-03-31' }));
    return [`${index} ${answerOf(() => read)}`, ...summaries, service].join('\n');
  });
}
