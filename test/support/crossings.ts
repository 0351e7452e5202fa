import * as library from '../../src/index.js';
import { IS_LONG } from './long.js';

/* The ways on which results leave a program, and what arrives. */

/** A way, and what on it may get lost. */
export interface Crossing {
  readonly way: string;
  /** What arrives of a value; `undefined` where it cannot set out. */
  readonly cross: (value: unknown) => unknown;
  /** Whether numbers arrive as the nearest doubles. */
  readonly isRounded: boolean;
  /** Whether missing values arrive without their reasons. */
  readonly isSilent: boolean;
  /** Whether missing values arrive without their notes. */
  readonly isTerse: boolean;
}

const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const plain = (numbers: 'number' | 'string', noValue: 'null' | 'reason' | 'apart'): Crossing => ({
  way: `toPlain with ${numbers} and ${noValue}`,
  cross: (value) => sent(library.toPlain(value, { numbers, noValue })),
  isRounded: numbers === 'number',
  isSilent: noValue === 'null',
  isTerse: noValue !== 'apart',
});

export const CROSSINGS: readonly Crossing[] = [
  { way: 'JSON', cross: sent, isRounded: false, isSilent: false, isTerse: false },
  { way: 'structured clone', cross: cloned, isRounded: false, isSilent: false, isTerse: false },
  // Text with reasons apart is what JSON makes; the other two forms lose nothing that these do not.
  plain('string', 'reason'),
  plain('number', 'apart'),
  plain('number', 'null'),
  ...(IS_LONG ? [plain('string', 'apart'), plain('string', 'null'), plain('number', 'reason')] : []),
];

/** A structured clone refuses what has methods: numbers that compute. */
function cloned(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

/** What a call comes to: text of what it returns, or how it refuses. */
export type Outcome = { readonly returned: string } | { readonly refused: library.CpaIppError };

export function outcomeOf(call: () => unknown): Outcome {
  try {
    const returned = call();
    return { returned: typeof returned === 'string' ? returned : (JSON.stringify(returned) ?? 'nothing') };
  } catch (error) {
    if (library.isCpaIppError(error)) return { refused: error };
    throw error;
  }
}

/** A text in which no number has more digits than the nearest double. */
export const inDoubles = (text: string): string =>
  text
    .replace(/\d+\.\d{8,}/g, (number) => String(Number(number)))
    .replace(/(?<![,\d])\d+,\d{8,}(?![,\d])/g, (number) => String(Number(number.replace(',', '.'))).replace('.', ','));
