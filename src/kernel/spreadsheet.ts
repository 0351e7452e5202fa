import { pattern } from './pattern.js';

/**
 * What spreadsheets take for the start of a formula, also behind apostrophes, which may be ours, behind blanks, and
 * behind what does not show, such as a byte order mark or a zero-width space.
 */
const FORMULA = /* @__PURE__ */ pattern(
  "^[\\s\\p{Control}\\p{Format}\\p{Default_Ignorable_Code_Point}']*[=+\\-@\\t\\r\\n\\uff1d\\uff0b\\uff0d\\uff20]",
  'u',
);

/**
 * What they take for a number: with marks between groups of three digits, an exponent, and a dollar or percent sign.
 * Nothing in it can be run.
 */
const NUMBER = /* @__PURE__ */ pattern(
  '^ *[+-]?(?:\\$[ \\u00a0]?)?(?=[.,]?\\d)' +
    "(?:\\d{1,3}([,. '\\u2019\\u00a0\\u202f])\\d{3}(?:\\1\\d{3})*|\\d*)(?:[.,]\\d*)?" +
    '(?:[eE][+-]?\\d{1,3})?(?:[ \\u00a0\\u202f]?[%$])? *$',
  '',
);

/** Whether a spreadsheet would run a text. */
const isFormula = (text: string): boolean => FORMULA().test(text) && !NUMBER().test(text);

/** Puts an apostrophe in front of a text that a spreadsheet would run; a number is none. */
export function withGuard(text: string): string {
  return isFormula(text) ? `'${text}` : text;
}

/** Takes the apostrophe of {@link withGuard} away. */
export function withoutGuard(text: string): string {
  return text.startsWith("'") && FORMULA().test(text) ? text.slice(1) : text;
}

/** Whether a text holds what would begin a cell with a formula in it, where cells are parted by another sign. */
export function hidesFormula(text: string): boolean {
  return /[,;|\t]/.test(text) && text.split(/[,;|\t]/).some((part, at) => at > 0 && isFormula(part));
}
