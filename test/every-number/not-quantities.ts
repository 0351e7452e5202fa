/** A number of a line that is no quantity there, and why. */
export type Entry = readonly [document: string, line: number, number: string, reason: string];

type Pattern = readonly [reason: string, pattern: RegExp];

/**
 * What a number is, where its form alone says that it is no quantity, in any document; tried after the figures, the
 * dates and the lines below. No form says that a date needs no account: `dates.ts` has them by line.
 */
export const FORMS: readonly Pattern[] = [
  ['number of a table, diagram or figure', /^(?:Tables?|Diagram|Figure) \d+$/],
  ['number of an endnote', /^Endnote \d+$/],
  ['number of a finding', /^Finding #?\d+$/],
  ['number of a recommendation', /^Recommendation \d$/],
  ['number of a case study', /^Case study \d$/],
  ['number of an evaluation question', /^EQ\d$/],
];

/** The same in the five documents alone. */
export const PATTERNS: readonly Pattern[] = [
  ['number of a resolution', /^Resolution 1325$/],
  ['name', /^(?:CNAP-3|G5|Flight 302|Coalition 1325|tab_1)$/],
  ['number of a publication', /^(?:ISSN 2819-7127|PS61-60E-PDF)$/],
];

const E = 'evaluation-2015-2020';
const R = 'annual-report-2024-25';
const P = 'peace-operations';
const C = 'current-operations';

const SECTIONS: readonly (readonly [line: number, number: string])[] = [
  [5, '1.0'],
  [6, '2.0'],
  [7, '3.0'],
  [8, '4.0'],
  [9, '5.0'],
  [10, '6.0'],
  [186, '1.0'],
  [187, '1.1'],
  [190, '1.2'],
  [193, '2.0'],
  [194, '2.1'],
  [206, '2.2'],
  [226, '2.3'],
  [239, '3.0'],
  [240, '3.1'],
  [244, '3.2'],
  [293, '3.3'],
  [356, '4.0'],
  [357, '4.1'],
  [447, '4.2'],
  [460, '4.3'],
  [566, '4.1'],
  [566, '4.3'],
  [572, '4.1'],
  [572, '4.3'],
  [578, '4.4'],
  [667, '4.5'],
  [701, '4.6'],
  [727, '5.0'],
  [757, '6.0'],
];

/** Numbers that are no quantities on their line, each looked at. */
export const LINES: readonly Entry[] = [
  ...SECTIONS.map(([line, number]): Entry => [E, line, number, 'number of a section']),
  [E, 283, 'first', 'name'], // first point of contact
  [E, 295, '8', 'number of a table, diagram or figure'],
  [E, 399, 'one', 'one of several'],
  [E, 412, 'one', 'one of several'],
  [E, 459, 'one', 'name'], // a one-pager
  [E, 509, 'first', 'first of its kind'],
  [E, 549, 'zero', 'name'], // zero tolerance
  [E, 550, 'zero', 'name'],
  [E, 555, 'zero', 'name'],
  [E, 577, 'zero', 'name'],
  [E, 604, 'one', 'one of several'],
  [E, 607, 'one', 'one of several'],
  [E, 635, 'one', 'figure of speech'],
  [E, 640, 'One', 'one of several'],
  [E, 650, 'one', 'one of several'],
  [E, 725, 'one', 'one of several'],
  [E, 740, 'first', 'place in an order'],
  [E, 759, 'two', 'figure of speech'], // a year or two
  [E, 930, 'Half', 'name'], // the word of the scale for 50
  [R, 121, 'third', 'place in an order'],
  [R, 123, 'first', 'first of its kind'],
  [R, 123, 'first', 'first of its kind'],
  [R, 200, 'One', 'one of several'],
  [R, 200, 'second', 'place in an order'],
  [R, 200, 'zero', 'name'],
  [R, 221, 'first', 'name'], // first aid
  [R, 223, '2', 'name'], // two-state solution
  [R, 253, '20th', 'period used as a label'],
  [R, 253, '21st', 'period used as a label'],
  [P, 52, 'first', 'place in an order'],
  [P, 52, 'first', 'place in an order'],
  [P, 58, 'one', 'figure of speech'],
  [C, 16, 'first', 'place in an order'],
  [C, 34, 'two', 'name'],
];

/** Numbers that nobody has looked at yet. */
export const OPEN: readonly (readonly [document: string, line: number, number: string])[] = [];
