import fc from 'fast-check';

/** An oracle that shares nothing with decimal.js: decimal text as a count of 10⁻³⁰, in BigInt. */
export const PLACES = 30;

/** Reads decimal text as a count of 10⁻³⁰. */
export function scaled(text: string): bigint {
  const [, sign, whole = '', decimals = ''] = /^([+-]?)(\d*)\.?(\d*)$/.exec(text) as RegExpExecArray;
  const count = BigInt(whole + decimals.padEnd(PLACES, '0'));
  return sign === '-' ? -count : count;
}

/** Writes a count of 10⁻ⁿ as decimal text with exactly n decimals. */
export function written(count: bigint, places: number): string {
  const digits = (count < 0n ? -count : count).toString().padStart(places + 1, '0');
  const sign = count < 0n ? '-' : '';
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** Rounds a count of 10⁻³⁰ half away from zero to so many decimals; a count of 10⁻ⁿ. */
export function roundedHalfAway(count: bigint, decimals: number): bigint {
  const step = 10n ** BigInt(PLACES - decimals);
  const size = count < 0n ? -count : count;
  const whole = size / step + ((size % step) * 2n >= step ? 1n : 0n);
  return count < 0n ? -whole : whole;
}

/** Decimal text within what `decimal` accepts, in all its shapes: signs, leading zeros, a leading or trailing point. */
export const decimalText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '-', '+'),
    fc.stringMatching(/^\d{0,18}$/),
    fc.constantFrom('.', ''),
    fc.stringMatching(/^\d{0,60}$/),
  )
  .filter(([, whole, , decimals]) => whole !== '' || decimals !== '')
  .map(([sign, whole, point, decimals]) =>
    decimals === '' ? `${sign}${whole}${point}` : `${sign}${whole}.${decimals}`,
  );
