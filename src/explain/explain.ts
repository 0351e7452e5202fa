import type { Materiality } from '../budgets/materiality.js';
import type { ClaimCheck } from '../claims/claim-verdict.js';
import { exactly, LONGEST_NUMBER } from '../exact/decimal.js';
import type { Fields } from '../exact/quantity.js';
import { quantityText } from '../exact/quantity-text.js';
import type { ReadingMatch, Reconciliation } from '../figures/reconcile.js';
import type { GenderCheck } from '../gender/check-target.js';
import type { Consistency } from '../gender/consistency.js';
import { invalidArgument, requireObject, requireOneOf } from '../kernel/check.js';
import type { Finding, FindingCode } from '../kernel/codes.js';
import { type CpaIppError, formatPath, isCpaIppError } from '../kernel/errors.js';
import { isLabel, LOCALES, type Locale, textOf } from '../kernel/label.js';
import { harmless, sayable } from '../kernel/sayable.js';
import type { DatedStatus } from '../missions/model.js';
import type { DisaggregationSum } from '../outcomes/breakdown.js';
import type { StatusResult } from '../outcomes/status.js';
import type { FollowUp } from '../program/recommendations.js';
import type { AttackedFigure, TableAttack } from '../small-cells/model.js';
import type { MoneyAndPeopleCheck } from '../staffing/money-and-people.js';
import { familyOf } from './families.js';
import { FINDING_MESSAGES } from './finding-messages.js';
import { inFrench } from './phrases.js';
import { colon } from './sentence-parts.js';

/**
 * What {@link explain} puts into words: whatever has a verdict or a status, a finding, or an error of this library.
 * @category Figures
 */
export type Explainable =
  | Reconciliation
  | ReadingMatch
  | ClaimCheck
  | GenderCheck
  | Consistency
  | Materiality
  | StatusResult
  | DisaggregationSum
  | DatedStatus
  | FollowUp
  | AttackedFigure
  | TableAttack
  | MoneyAndPeopleCheck
  | Finding
  | CpaIppError;

const EXPECTED = 'a check, a claim, a status, a sum, an attack, a finding or an error';

/**
 * Puts a result into one sentence, with the arithmetic in it, in English or French.
 *
 * Recomputed values are shown with two decimals more than were printed; `≈` says that there are more. What went through
 * JSON or a structured clone is explained as before, as far as it is left: JSON keeps all of a result, and of an error
 * all but its message; a structured clone of an error keeps nothing but its message, which is English.
 * @param subject - A judged figure ({@link Reconciliation}) or one of its readings, a {@link ClaimCheck},
 *   {@link GenderCheck}, {@link Consistency}, {@link Materiality}, {@link StatusResult}, {@link FollowUp},
 *   {@link DisaggregationSum}, {@link TableAttack} or one of its figures, {@link MoneyAndPeopleCheck}, the dated status
 *   of a mission, a {@link Finding} or a `CpaIppError`.
 * @param options - `locale`: `en-CA` or `fr-CA`.
 * @returns The sentence, without a full stop. French has its decimal comma, and no-break spaces before a colon and a
 *   percent sign. It holds no control or bidi characters; about a finding or an error also none that is invisible, and
 *   at most 1,000 characters, however long the names in it are.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` if the subject is none of these; `UNKNOWN_NAME` for another locale.
 * @example
 * const mine = statement({
 *   document: 'my-report',
 *   unit: 'CAD millions',
 *   figures: { a: ['25.73', 1], b: ['5.76', 2], total: ['31.48', 3] },
 *   identities: { total: { printed: 'total', expected: { sum: ['a', 'b'] }, missing: 'unknown' } },
 * });
 * explain(reconcile(mine, 'total'), { locale: 'en-CA' }); // => '25.73 + 5.76 = 31.49, printed 31.48; possible with unrounded inputs (31.48 to 31.50)'
 * @category Figures
 */
export function explain(subject: Explainable, options: { readonly locale: Locale }): string {
  const given = requireObject(options, ['options'], 'options with a locale');
  const locale = requireOneOf(given.locale, LOCALES, 'a locale', ['options', 'locale']);
  const text = textFor(subject, locale);
  return locale === 'fr-CA' ? withFrenchSpaces(text) : text;
}

function textFor(subject: unknown, locale: Locale): string {
  if (isCpaIppError(subject)) return sayable(errorText(subject, locale) ?? subject.message);
  const about = requireObject(subject as object, ['subject'], EXPECTED);
  const family = familyOf(about);
  if (family !== null) return harmless(family.say(about as never, locale));
  const text = isPlainError(about) ? errorText(about, locale) : messageOf(about['code'], about['operands'], locale);
  if (text !== undefined) return sayable(text);
  if (isClonedError(about)) return sayable(about.message);
  throw invalidArgument(subject, EXPECTED, ['subject']);
}

/** What JSON leaves of an error: everything but its message. */
const isPlainError = ({ details, operands }: Fields): boolean =>
  typeof details === 'object' && details !== null && operands === undefined;

/** What a structured clone leaves of an error: its message alone, under another name. */
function isClonedError(about: Fields): about is { readonly message: string } {
  return (
    Object.prototype.toString.call(about) === '[object Error]' &&
    about['name'] === 'Error' &&
    about['code'] === undefined &&
    typeof about['message'] === 'string' &&
    about['message'] !== ''
  );
}

type ErrorParts = { readonly code?: unknown; readonly details?: unknown; readonly path?: unknown };

function errorText({ code, details, path }: ErrorParts, locale: Locale): string | undefined {
  const text = messageOf(code, details, locale);
  if (text === undefined) return undefined;
  return Array.isArray(path) && path.length > 0 ? `${formatPath(path)}${colon(locale)}${text}` : text;
}

function messageOf(code: unknown, operands: unknown, locale: Locale): string | undefined {
  if (typeof code !== 'string' || !Object.hasOwn(FINDING_MESSAGES(), code)) return undefined;
  const values = new Map(typeof operands === 'object' && operands !== null ? Object.entries(operands) : []);
  const clauses = textOf(FINDING_MESSAGES()[code as FindingCode], locale).split('; ');
  const said = clauses.filter((clause) => !/\{(?:suggestions|choices)\}/.test(clause) || !isEmptyList(clause, values));
  return said.join('; ').replace(/\{(\w+)\}/g, (_, name: string) => {
    const value: unknown = values.get(name);
    // Only what this library wrote is in English words; a name that was received stays as it is.
    const phrase = name === 'expected' || name === 'kind' || (name === 'received' && code === 'INVALID_ARGUMENT');
    if (locale === 'fr-CA' && phrase && typeof value === 'string') return inFrench(value) ?? value;
    if (!Array.isArray(value)) return operandText(value, locale);
    return value.map((item) => operandText(item, locale)).join(', ') || '–';
  });
}

/** Whether a clause speaks of a list that holds nothing. */
function isEmptyList(clause: string, values: ReadonlyMap<string, unknown>): boolean {
  const list = values.get(/\{(\w+)\}/.exec(clause)?.[1] ?? '');
  return list === undefined || list === '–' || (Array.isArray(list) && list.length === 0);
}

/**
 * Operands with a decimal point are amounts (what is longer than one is text that was received), and are written with
 * the locale's marks; labels are in its language.
 */
function operandText(operand: unknown, locale: Locale): string {
  if (isLabel(operand)) return textOf(operand, locale);
  if (typeof operand !== 'string' && typeof operand !== 'number') return '?';
  const text = String(operand);
  return text.length <= LONGEST_NUMBER && /^-?\d+\.\d+$/.test(text) ? quantityText(exactly(text), { locale }) : text;
}

/**
 * In Canadian French a no-break space stands before a colon and a percent sign and inside quotation marks, and none
 * before a semicolon.
 */
function withFrenchSpaces(text: string): string {
  return text.replace(/ (?=[:%»])|(?<=«) /g, '\u00a0');
}
