import type { Account, Documents } from './account.js';

/* Accounts for the dates of the digest: days, months, years and ranges of years, by document and line. */

/** What a token of the digest stands for; `null` for what is no date. A range has an end. */
export interface DateToken {
  readonly from: string;
  readonly to?: string;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const two = (value: string | number) => String(value).padStart(2, '0');

/** Reads `April 1, 2015`, `mid-March 2020`, `Oct 2021`, `2015`, `2015-16`, `2024–2025`, `2004-2020`, `1960s`. */
export function dateTokenOf(text: string): DateToken | null {
  const named = /^(?:mid-)?([A-Z][a-z]{2})[a-z]* (?:(\d{1,2}), )?((?:19|20)\d\d)$/.exec(text);
  if (named !== null) {
    const [, name = '', day, year] = named;
    const month = MONTHS.indexOf(name) + 1;
    if (month === 0) return null;
    return { from: `${year}-${two(month)}${day === undefined ? '' : `-${two(day)}`}` };
  }
  const years = /^((?:19|20)\d\d)(?:(?:[-–/]| to )(\d{2}|\d{4}))?s?$/.exec(text);
  if (years === null) return null;
  const [, from = '', to] = years;
  return to === undefined ? { from } : { from, to: to.length === 2 ? from.slice(0, 2) + to : to };
}

/** The dates that bundled data holds for a line: starts, ends, and fiscal years, which are both. */
export interface HeldDates {
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
}

/**
 * Whether data holds a date: one as precise, or a more precise one of the same time. A range is held where one date is
 * its start and another its end; `2018-19`, printed for a fiscal year, from its first April to its last March.
 */
export function isHeld({ from, to }: DateToken, held: HeldDates): boolean {
  const some = (dates: ReadonlySet<string>, start: string) => [...dates].some((date) => date.startsWith(start));
  if (to === undefined) return some(held.from, from) || some(held.to, from);
  return some(held.from, from) && some(held.to, to);
}

const FISCAL_YEAR = /^(\d{4})-(\d{2})$/;
const DATE = /^(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?$/;
const STARTS = new Set([
  'from',
  'start',
  'date',
  'asOf',
  'year',
  'month',
  'fromYear',
  'beforeYear',
  'fiscalYear',
  'on',
]);
const ENDS = new Set(['to', 'end', ...STARTS]);

/** The dates of all records, and the years of tables, by `document, line`. */
export function heldDates({
  records,
  statements,
}: Pick<Documents, 'records' | 'statements'>): ReadonlyMap<string, HeldDates> {
  const held = new Map<string, { from: Set<string>; to: Set<string> }>();
  const add = (place: string, key: string, value: string) => {
    const at = held.get(place) ?? { from: new Set<string>(), to: new Set<string>() };
    held.set(place, at);
    const year = FISCAL_YEAR.exec(value);
    // A fiscal year ends in the year after its start; `2015-07` is a month.
    const isYear = year !== null && (Number(year[1]) + 1) % 100 === Number(year[2]) && key !== 'date';
    if (isYear) {
      at.from.add(`${year[1]}-04-01`);
      at.to.add(`${Number(year[1]) + 1}-03-31`);
    }
    if (STARTS.has(key)) at.from.add(value);
    if (ENDS.has(key)) at.to.add(value);
  };
  const visit = (node: unknown, outer: readonly (readonly [string, string])[]) => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      for (const one of node) visit(one, outer);
      return;
    }
    const entry = node as Readonly<Record<string, unknown>>;
    const own = Object.entries(entry).flatMap(([key, value]): (readonly [string, string])[] => {
      const text = typeof value === 'number' ? String(value) : value;
      return typeof text === 'string' && ENDS.has(key) && DATE.test(text) ? [[key, text]] : [];
    });
    const dates = [...(own.length > 0 ? own : outer), ...periodOf(entry)];
    const sources = [entry['source'], entry['sources'], entry['furtherSources'], entry['plan']].flat();
    for (const source of sources) {
      if (typeof source !== 'object' || source === null || !('line' in source)) continue;
      const { document, line } = source as unknown as { document: string; line: number };
      for (const [key, value] of dates) add(`${document}, ${line}`, key, value);
    }
    // A registry that a claim is about stands among the records itself.
    for (const [key, value] of Object.entries(entry)) if (key !== 'missions') visit(value, dates);
  };
  for (const exported of Object.values(records as object)) visit(exported, []);
  for (const { document, figures } of statements) {
    for (const input of Object.values(figures)) {
      if (!('printed' in input)) continue;
      for (const name of [input.row, input.column])
        if (name !== undefined && FISCAL_YEAR.test(name)) add(`${document}, ${input.line}`, 'fiscalYear', name);
    }
  }
  return held;
}

/** The dates of a period, which stands in an object of its own. */
function periodOf({ period, due, partnerSince }: Readonly<Record<string, unknown>>): (readonly [string, string])[] {
  return [period, due, partnerSince].flatMap((one) =>
    typeof one !== 'object' || one === null
      ? []
      : Object.entries(one).flatMap(([key, value]): (readonly [string, string])[] =>
          typeof value === 'string' && ENDS.has(key) && DATE.test(value) ? [[key, value]] : [],
        ),
  );
}

const E = 'evaluation-2015-2020';
const R = 'annual-report-2024-25';
const FIVE_YEARS = ['2015-16', '2019-20'] as const;

/** Dates of a document, by line, with the reason why no data need hold them. */
export type DateLabel = readonly [
  document: string,
  reason: string,
  places: readonly (readonly [line: number, ...dates: string[]])[],
];

/** Dates that only say which thing is meant, each looked at: no data holds them, or need hold them, for that line. */
export const DATE_LABELS: readonly DateLabel[] = [
  [E, 'years in the title of the document', [[1, '2015-2020']]],
  [
    E,
    'years in the title of a table or diagram, in the list of them',
    [[131, '2016-21'], ...[134, 135, 136, 137, 138, 139, 143, 144, 145].map((line) => [line, ...FIVE_YEARS] as const)],
  ],
  [E, 'years in the title of a diagram', [246, 248, 347, 465].map((line) => [line, ...FIVE_YEARS] as const)],
  [
    E,
    'years that a diagram or a reference to a table spans',
    [350, 468, 660].map((line) => [line, ...FIVE_YEARS] as const),
  ],
  [
    E,
    'heads of columns, whose figures are held by year',
    [296, 322, 337].map((line) => [line, '2015-16', '2016-17', '2017-18', '2018-19', '2019-20'] as const),
  ],
  [
    E,
    'years of figures of a table, which are held there by year',
    [
      [295, '2017-18', '2019-20'],
      [321, '2018-19', '2016-17'],
      [336, '2015-16', '2019-20', '2018-19'],
    ],
  ],
  [E, 'year of a law of another country', [[713, '2018']]],
  [
    R,
    'years in the title of the document, or of a part of it',
    [
      [1, '2024-2025'],
      [6, '2024-2025'],
      [63, '2024–25'],
      [79, '2024-2025'],
      [128, '2024-2025'],
      ...[132, 150, 159, 182, 192, 213, 224, 234, 245].map((line) => [line, '2024–25'] as const),
    ],
  ],
  [
    R,
    'year of figures, which are held as those of the report',
    [
      [65, '2024–25'],
      [286, '2024–2025'],
    ],
  ],
  [
    R,
    'year in the life of the United Nations, of police peacekeeping, or of a body beside the program',
    [
      [209, '2013'],
      [244, '1999', '2002'],
      [253, '2013'],
      [256, '1960s', '1980s'],
    ],
  ],
  [
    R,
    'month of an event whose result is held by fiscal year',
    [
      [217, 'November 2024'],
      [249, 'November 2024'],
    ],
  ],
];

/** How a date of the digest is accounted for, apart from claims; `null` where it is not. */
export function dateAccount(documents: Pick<Documents, 'records' | 'statements' | 'dateLabels'>): {
  readonly of: (
    document: string,
    line: number,
    text: string,
  ) => { readonly account: Account; readonly reason?: string } | null;
  /** Labels that no date has needed so far. */
  readonly idle: ReadonlySet<string>;
} {
  const held = heldDates(documents);
  const labels = new Map<string, string>(
    documents.dateLabels.flatMap(([document, reason, places]) =>
      places.flatMap(([line, ...dates]) => dates.map((date) => [`${document}, ${line}, ${date}`, reason] as const)),
    ),
  );
  const idle = new Set<string>(labels.keys());
  const of = (document: string, line: number, text: string) => {
    const token = dateTokenOf(text);
    if (token === null) return null;
    const found = held.get(`${document}, ${line}`);
    if (found !== undefined && isHeld(token, found)) return { account: 'stated' } as const;
    const place = `${document}, ${line}, ${text}`;
    idle.delete(place);
    const reason = labels.get(place);
    return reason === undefined ? null : ({ account: 'not-a-quantity', reason } as const);
  };
  return { of, idle };
}
