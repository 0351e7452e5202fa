import { QUALIFIERS, type Qualifier } from '../figures/qualifiers.js';
import { frozen } from '../kernel/frozen.js';
import { lastKeyOf, ownerOf } from './columns.js';

type Row = Readonly<Record<string, unknown>>;

const OWN = /* @__PURE__ */ frozen(['qualifier']);

/** Where records have a number that has a qualifier, and under what keys that may stand, the nearest first. */
const QUALIFIED = /* @__PURE__ */ frozen<Readonly<Record<string, readonly string[]>>>({
  actual: ['atLeast'],
  count: OWN,
  envelope: OWN,
  gap: ['gapQualifier', 'qualifier'],
  gapInUlps: ['gapQualifier', 'qualifier'],
  percent: OWN,
  printed: OWN,
  printedText: OWN,
  rate: OWN,
  ratio: OWN,
  recomputed: ['recomputedQualifier'],
  share: OWN,
  trend: ['trendQualifier'],
  value: ['qualifier', 'atLeast'],
});

/** What is said of the number in a column of a row, and in what column. */
export interface Qualification {
  readonly column: string;
  readonly qualifier: Qualifier;
}

/** The qualifier of the number that stands in a column of a row; that of a row before or after it was made flat. */
export function qualificationOf(row: Row, column: string): Qualification | undefined {
  // A value with a range is qualified as a whole.
  const whole = column.replace(/\.value$/, '');
  return (whole === column ? undefined : saidOf(row, whole)) ?? saidOf(row, column);
}

function saidOf(row: Row, column: string): Qualification | undefined {
  const last = lastKeyOf(column);
  if (!Object.hasOwn(QUALIFIED, last)) return undefined;
  const owner = ownerOf(row, column);
  const path = column.slice(0, column.length - last.length);
  for (const key of QUALIFIED[last] as readonly string[]) {
    const said = row[path + key] ?? owner[key];
    const qualifier = said === true && key === 'atLeast' ? 'at-least' : QUALIFIERS.find((one) => one === said);
    if (qualifier !== undefined) return { column: path + key, qualifier };
  }
  return undefined;
}
