import { frozen } from '../../kernel/frozen.js';
import type { DiagnosisKind } from './model.js';

/** What a figure may have been before a slip of the pen: its digits, and in how many ways such a slip can be made. */
export interface Slip {
  readonly kind: DiagnosisKind;
  readonly digits: string;
  readonly ways: number;
  /** By how many digits the figure lost of what it was; what is left bounds what it was only so far. */
  readonly lost: number;
}

const SCALES = /* @__PURE__ */ frozen([1, 2, 3] as const);

/** Moves the decimal point of digits to the right, or to the left with a negative number of places. */
export function shifted(digits: string, by: number): string {
  const negative = digits.startsWith('-');
  const [whole = '0', decimals = ''] = digits.replace('-', '').split('.');
  const all = whole + decimals;
  const point = whole.length + by;
  const padded = point <= 0 ? '0'.repeat(1 - point) + all : all.padEnd(point, '0');
  const at = point <= 0 ? 1 : point;
  const text = `${padded.slice(0, at).replace(/^0+(?=\d)/, '')}${at < padded.length ? `.${padded.slice(at)}` : ''}`;
  return (negative ? '-' : '') + text;
}

/** All that a figure may have been, had one slip been made: digits with an optional sign and point. */
export function slipsOf(digits: string): Slip[] {
  const slips: Slip[] = [];
  const negative = digits.startsWith('-');
  const plain = digits.replace('-', '');
  const places = [...plain].flatMap((digit, index) => (digit === '.' ? [] : [index]));
  const written = (text: string) => (negative ? '-' : '') + text;
  const swaps: string[] = [];
  const changes: string[] = [];
  for (const [index, place] of places.entries()) {
    const next = places[index + 1];
    const own = plain[place] as string;
    if (next !== undefined && own !== plain[next]) {
      const swapped = [...plain];
      swapped[place] = plain[next] as string;
      swapped[next] = own;
      swaps.push(swapped.join(''));
    }
    for (let other = 0; other < 10; other++) {
      if (String(other) !== own) changes.push(plain.slice(0, place) + other + plain.slice(place + 1));
    }
  }
  for (const text of swaps)
    slips.push({ kind: 'digits-transposed', digits: written(text), ways: swaps.length, lost: 0 });
  for (const text of changes)
    slips.push({ kind: 'digit-changed', digits: written(text), ways: changes.length, lost: 0 });
  if (/[1-9]/.test(plain)) {
    slips.push({ kind: 'sign', digits: negative ? plain : `-${plain}`, ways: 1, lost: 0 });
    for (const by of SCALES) {
      slips.push({ kind: 'scale', digits: shifted(digits, by), ways: 2 * SCALES.length, lost: by });
      slips.push({ kind: 'scale', digits: shifted(digits, -by), ways: 2 * SCALES.length, lost: 0 });
    }
  }
  return slips;
}
