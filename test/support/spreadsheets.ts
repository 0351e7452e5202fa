/*
 * What spreadsheets do with the text of a cell, written down independently of the source. Excel, LibreOffice and Google
 * Sheets take a text for a formula by its first character that can be seen, and Excel by a tab or a line break, too; a
 * number is none, whatever sign it has.
 */
const BEGINS_FORMULA = new Set([...'=+-@\t\r\n＝＋－＠']);
const SEEN = /[^\p{Control}\p{Format}\p{Default_Ignorable_Code_Point}\s]/u;
const firstSeen = (text: string): string | undefined =>
  [...text].find((character) => SEEN.test(character) || BEGINS_FORMULA.has(character));

/** The text behind the apostrophe that keeps it from being run; ours, and none that was there. */
export const withoutApostrophe = (text: string): string =>
  text.startsWith("'") && BEGINS_FORMULA.has(firstSeen(text.replaceAll("'", '')) ?? '') ? text.slice(1) : text;

/** Whether a spreadsheet would run the text of a cell. */
export const isRun = (text: string): boolean => {
  const first = firstSeen(text);
  return first !== undefined && BEGINS_FORMULA.has(first) && !isNumber(text.replace(/^ +| +$/g, ''));
};

/** Numbers as spreadsheets read them, by the digits alone: no letter but that of an exponent. */
const isNumber = (text: string): boolean => {
  const body = text
    .replace(/^[-+]/, '')
    .replace(/^\$[ \u00a0]?/, '')
    .replace(/[ \u00a0\u202f]?[%$]$/, '');
  const [digits = '', exponent, ...more] = body.split(/e/i);
  if (more.length > 0 || (exponent !== undefined && !/^[-+]?\d{1,3}$/.test(exponent))) return false;
  const groups = digits.split(/[,. '\u2019\u00a0\u202f]/);
  if (groups.some((group) => !/^\d*$/.test(group)) || !/\d/.test(digits)) return false;
  // Marks between groups of three are all the same; one other mark may stand before decimals.
  const marks = digits.replace(/\d/g, '');
  const decimal = marks.at(-1) ?? '';
  const [whole, inGroups] = ['.', ','].includes(decimal) ? [groups.slice(0, -1), marks.slice(0, -1)] : [groups, marks];
  const grouped = (parts: readonly string[], all: string) =>
    parts.length < 2
      ? true
      : new Set(all).size === 1 &&
        /^\d{1,3}$/.test(parts[0] ?? '') &&
        parts.slice(1).every((part) => part.length === 3);
  return grouped(whole, inGroups) || grouped(groups, marks);
};
