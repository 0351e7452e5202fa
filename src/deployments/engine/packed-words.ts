/**
 * How a record is packed into two words of 32 bits.
 *
 * The upper 17 bits of each hold a day, counted from 1900-01-01: the first day in the start word, the day after the
 * last one in the leave word. Below the day, the start word holds the lower seven bits of the profile's code and eight
 * of the kind, and the leave word the rest of the profile's code.
 *
 * Widths are literals here: in loops over millions of words, a named constant of a module is read again for each word.
 */

/** Every kind is below this. */
export const KINDS = 256;
/**
 * More combinations of mission, agency and kind than anybody has, and few enough for two of them and a kind to fit in a
 * number.
 */
export const MAX_PROFILES = 4_194_304;

export function startWordOf(day: number, profile: number, kind: number): number {
  return (day << 15) | ((profile & 0x7f) << 8) | kind;
}

export function leaveWordOf(day: number, profile: number): number {
  return (day << 15) | (profile >>> 7);
}

/** A mission and a kind, which with an agency make a profile. */
export function missionWordOf(mission: number, kind: number): number {
  return (mission << 8) | kind;
}

export function missionIn(missionWord: number): number {
  return missionWord >>> 8;
}

/** Mission, agency and kind in one number, below 2⁵³. */
export function combinationOf(mission: number, agency: number, kind: number): number {
  return (mission * (MAX_PROFILES + 1) + agency) * KINDS + kind;
}

/** The day of either word. */
export function dayIn(word: number): number {
  return word >>> 15;
}

/** The kind of a start word, or of a mission's. */
export function kindIn(word: number): number {
  return word & 0xff;
}

export function profileIn(startWord: number, leaveWord: number): number {
  return ((leaveWord & 0x7fff) << 7) | ((startWord & 0x7fff) >>> 8);
}
