import type { ClaimCheck } from '../claims/claim-check.js';
import { exactly } from '../exact/decimal.js';
import { formatReported } from '../exact/format-reported.js';
import type { Reconciliation } from '../figures/reconcile.js';
import { invalidArgument, requireObject, requireOneOf } from '../kernel/check.js';
import type { Finding, FindingCode } from '../kernel/codes.js';
import { type CpaIppError, formatPath, isCpaIppError } from '../kernel/errors.js';
import { LOCALES, type Locale, textOf } from '../kernel/label.js';
import { harmless, sayable } from '../kernel/sayable.js';
import { isLabel, isReconciliation } from './explainable.js';
import { FINDING_MESSAGES } from './finding-messages.js';
import { inFrench } from './phrases.js';
import { sentenceOf } from './reconciliation-sentence.js';

/**
 * What {@link explain} puts into words: a judged figure, a checked claim, a finding, or an error of this library.
 * @category Figures
 */
export type Explainable = Reconciliation | ClaimCheck | Finding | CpaIppError;

/**
 * Puts a result into one sentence, with the arithmetic in it, in English or French.
 *
 * Recomputed values are shown with two decimals more than were printed; `≈` says that there are more.
 * @param subject - A {@link Reconciliation}, a {@link ClaimCheck}, a {@link Finding} or a `CpaIppError`.
 * @param options - `locale`: `en-CA` or `fr-CA`.
 * @returns The sentence, without a full stop. French has its decimal comma, and no-break spaces before a colon and a percent sign. It holds no control or bidi
 *   characters; about a finding or an error also none that is invisible, and at most 1,000 characters, however long the names in it are.
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
  const text = isCpaIppError(subject) ? sayable(errorText(subject, locale)) : resultText(subject, locale);
  return locale === 'fr-CA' ? withFrenchSpaces(text) : text;
}

function resultText(subject: unknown, locale: Locale): string {
  const expected = 'a reconciliation, a claim, a finding or an error';
  const about = requireObject(subject as object, ['subject'], expected);
  if (isReconciliation(about)) return harmless(sentenceOf(about, locale));
  if ('verdict' in about && isLabel(about['explanation'])) return harmless(textOf(about['explanation'], locale));
  const text = messageOf(about['code'], about['operands'], locale);
  if (text === undefined) throw invalidArgument(subject, expected, ['subject']);
  return sayable(text);
}

function errorText({ code, details, path, message }: CpaIppError, locale: Locale): string {
  const text = messageOf(code, details, locale);
  if (text === undefined) return String(message);
  return Array.isArray(path) && path.length > 0
    ? `${formatPath(path)}${locale === 'fr-CA' ? ' : ' : ': '}${text}`
    : text;
}

function messageOf(code: unknown, operands: unknown, locale: Locale): string | undefined {
  if (typeof code !== 'string' || !Object.hasOwn(FINDING_MESSAGES, code)) return undefined;
  const values = new Map(typeof operands === 'object' && operands !== null ? Object.entries(operands) : []);
  const clauses = textOf(FINDING_MESSAGES[code as FindingCode], locale).split('; ');
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

/** A sign, a point, and the digits that an exact number may have; what is longer is text that was received. */
const LONGEST_AMOUNT = 302;

/** Operands with a decimal point are amounts, and are written with the locale's marks; labels are in its language. */
function operandText(operand: unknown, locale: Locale): string {
  if (isLabel(operand)) return textOf(operand, locale);
  if (typeof operand !== 'string' && typeof operand !== 'number') return '?';
  const text = String(operand);
  return text.length <= LONGEST_AMOUNT && /^-?\d+\.\d+$/.test(text) ? formatReported(exactly(text), { locale }) : text;
}

/** In Canadian French a no-break space stands before a colon and a percent sign and inside quotation marks, and none before a semicolon. */
function withFrenchSpaces(text: string): string {
  return text.replace(/ (?=[:%»])|(?<=«) /g, '\u00a0');
}
