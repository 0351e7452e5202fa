import { frozen, lazily } from '../kernel/frozen.js';
import { isLabel } from '../kernel/label.js';
import { isNoValue } from '../kernel/no-value.js';
import { sayable } from '../kernel/sayable.js';
import { isTaggedDecimal } from './decimal.js';
import { type Fields, kindOf } from './quantity.js';

/*
 * How results look in the console of Node: what has parts stands in one line, as people write it, and nothing is left
 * out for standing too deep. Results stay plain data. What they are printed by is a hidden property under the symbol
 * that Node has registered for it: nothing is imported, and JSON, copies, comparisons and whatever lists their members
 * do not see it. It knows the result alone, so that what was withheld from it cannot be seen either.
 *
 * Setting it takes half as long as filling in a row of deployments: where there may be many rows, their list has it,
 * and they have not.
 */

/** What Node hands to whatever prints itself. */
type Options = Readonly<Record<string, unknown>> & {
  readonly maxArrayLength?: number | null;
  readonly stylize?: (text: string, style: string) => string;
};
type Inspect = (value: unknown, options: Options) => string;

const INSPECT = /* @__PURE__ */ lazily(() => Symbol.for('nodejs.util.inspect.custom'));
const PRINTED = /* @__PURE__ */ frozen({ value: printed, enumerable: false, configurable: true, writable: true });

/** The same result, which the console of Node prints for people. */
export const forConsole = <T extends object>(result: T): T => Object.defineProperty(result, INSPECT(), PRINTED);

/** The same rows, which it prints for people one by one, too, with their cautions: for few of them. */
export function rowsForConsole<T extends object>(rows: T[]): T[] {
  for (const row of rows) {
    const { cautions } = row as { readonly cautions?: unknown };
    if (Array.isArray(cautions) && cautions.length > 0) forConsole(cautions);
    forConsole(row);
  }
  return forConsole(rows);
}

/** Deep enough for all that a result holds. */
const DEEPEST = 16;

function printed(this: object, depth: number, options: Options, inspect?: Inspect): unknown {
  // Too deep inside of something else, or not in Node: as it would be without this.
  if (depth < 0 || typeof inspect !== 'function') return this;
  return inspect(viewOf(this, options), { ...options, depth: DEEPEST });
}

/** What is printed in place of a value. */
function viewOf(value: unknown, options: Options): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isTaggedDecimal(value)) return bare(digitsOf(value), 'number');
  if (isNoValue(value)) return bare(textOf(value), 'undefined');
  if (Array.isArray(value)) {
    // Of a long list, Node prints the beginning.
    const most = options.maxArrayLength ?? Number.POSITIVE_INFINITY;
    return value.map((element: unknown, index) => (index < most ? viewOf(element, options) : element));
  }
  if (!isPlain(value)) return value;
  if (isLabel(value)) return Object.keys(value).length === 2 ? value.en : value;
  const line = lineOf(value as Fields);
  if (line !== null) return bare(line, 'number');
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, viewOf(inside, options)]));
}

/** A text without quotes. */
const bare = (text: string, style: string): object => ({
  [INSPECT()]: (_: number, { stylize }: Options) => stylize?.(text, style) ?? text,
});

/** A quantity with parts in one line, where the line says all of it. */
function lineOf(fields: Fields): string | null {
  const kind = kindOf(fields);
  const has = (...keys: readonly string[]): boolean => Object.keys(fields).every((key) => keys.includes(key));
  const text = (key: string): string => textOf(fields[key]);
  if (kind === 'share' && has('numerator', 'denominator', 'value'))
    return `${text('value')} (${text('numerator')} of ${text('denominator')})`;
  if (kind === 'total' && has('value', 'parts', 'missing', 'reasons')) {
    const { parts, missing, reasons = [] } = fields as { parts: number; missing: number; reasons?: readonly string[] };
    return `${text('value')} (${[`${parts - missing} of ${parts} parts`, ...reasons].join('; ')})`;
  }
  if (kind === 'range' && has('value', 'low', 'high')) return `${text('value')} (${text('low')} to ${text('high')})`;
  return kind === 'possible-values' && has('low', 'high') ? `${text('low')} to ${text('high')}` : null;
}

/** A number, or why there is none. */
function textOf(value: unknown): string {
  if (isTaggedDecimal(value)) return digitsOf(value);
  if (!isNoValue(value)) return String(value);
  return value.note === undefined ? value.noValue : `${value.noValue} (${sayable(value.note)})`;
}

/** The digits of a number; of a long quotient, the first dozen behind its point, with a sign that there are more. */
const digitsOf = (value: object): string => String(value).replace(/^(-?\d+\.0*\d{12})\d{3,}$/, '$1…');

/** An object as JSON makes one. */
function isPlain(value: object): boolean {
  const prototype: object | null = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
