import { pattern } from './pattern.js';

/**
 * What spreadsheets take for the start of a formula, also behind apostrophes, which may be ours, and behind what does
 * not show, such as a byte order mark or a zero-width space.
 */
const FORMULA = /* @__PURE__ */ pattern(
  "^[\\p{Control}\\p{Format}\\p{Default_Ignorable_Code_Point}']*[=+\\-@\\t\\r\\n\\uff1d\\uff0b\\uff0d\\uff20]",
  'u',
);
const NUMBER = /^[+-]?(?:\d+(?:[.,]\d*)?|\.\d+)$/;

/** Puts an apostrophe in front of a text that a spreadsheet would run; a number is none. */
export function withGuard(text: string): string {
  return FORMULA().test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** Takes the apostrophe of {@link withGuard} away. */
export function withoutGuard(text: string): string {
  return text.startsWith("'") && FORMULA().test(text) ? text.slice(1) : text;
}
