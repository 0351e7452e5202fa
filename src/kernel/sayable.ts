import { pattern } from './pattern.js';

/** No message and no sentence about a fault is longer, however long the names, paths and lists in it are. */
const LONGEST_MESSAGE = 1000;
const GAP = ' … ';

/**
 * What a terminal, a log or a page may act on instead of showing it: controls, bidi controls, line separators, and
 * halves of pairs.
 */
const ACTED_ON = /* @__PURE__ */ pattern(
  '[\\p{Control}\\p{Bidi_Control}\\p{Line_Separator}\\p{Paragraph_Separator}\\p{Surrogate}]',
  'gu',
);

/** The same, and what nobody sees: all format characters, such as a zero-width space, by which two names may differ. */
const UNPRINTABLE = /* @__PURE__ */ pattern(
  '[\\p{Control}\\p{Format}\\p{Line_Separator}\\p{Paragraph_Separator}\\p{Surrogate}]',
  'gu',
);

/**
 * The text with each character that something may act on made visible; soft hyphens and joiners, which people write,
 * stay.
 */
export const harmless = (text: string): string => text.replace(ACTED_ON(), picture);

/**
 * The text with each unprintable character made visible by one that stands for it: `␛` for an escape, `\ufffd` where
 * Unicode has no picture.
 */
export const printable = (text: string): string => text.replace(UNPRINTABLE(), picture);

function picture(character: string): string {
  const code = character.codePointAt(0) as number;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}

/**
 * The text, or its beginning and, where wanted, its end where it is longer than so many characters; no pair of
 * surrogates is torn.
 */
export function shortened(text: string, most: number, { end, gap } = { end: 0, gap: '...' }): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most - end - gap.length).replace(/[\ud800-\udbff]$/, '');
  return head + gap + text.slice(text.length - end).replace(/^[\udc00-\udfff]/, '');
}

/**
 * A message as it may be shown anywhere: printable, and of bounded length.
 *
 * What is cut out is the middle, for a message begins with where, and ends with what is wrong. It is cut first, so that
 * the work is bounded too.
 */
export function sayable(message: string): string {
  return printable(shortened(message, LONGEST_MESSAGE, { end: LONGEST_MESSAGE / 2, gap: GAP }));
}
