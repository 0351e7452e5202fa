import fc from 'fast-check';
import type { NumberForm, Unit } from '../../src/index.js';

/*
 * Printed numbers made from their parts, so that what each says is known before anything reads it.
 */

export interface Printed {
  readonly text: string;
  readonly form: NumberForm;
  /** The number in its unit, written out in whole numbers from the parts. */
  readonly value: string;
  readonly unit: Unit | undefined;
  readonly notes: readonly string[];
  /** Whether Canadian English may have another number in these digits. */
  readonly isAmbiguous: boolean;
}

const FORMS: readonly (readonly [NumberForm, decimal: string, groups: readonly string[]])[] = [
  ['en-CA', '.', [',']],
  ['fr-CA', ',', [' ', '\u00a0', '\u202f', '\u2009']],
  [{ decimal: ',', group: '.' }, ',', ['.']],
  [{ decimal: '.', group: ' ' }, '.', [' ', '\u202f']],
  [{ decimal: '.', group: "'" }, '.', ["'", '\u2019']],
];

/** What may stand around a number: before it, behind it, its unit, and by how many places that unit is finer. */
type Dress = readonly [before: string, behind: string, unit: Unit | undefined, places: number];
const BARE: Dress = ['', '', undefined, 0];
const DRESSES: readonly Dress[] = [
  BARE,
  ['$', '', 'CAD', 0],
  ['$ ', '', 'CAD', 0],
  ['C$', '', 'CAD', 0],
  ['CAD ', '', 'CAD', 0],
  ['', ' CAD', 'CAD', 0],
  ['', ' dollars', 'CAD', 0],
  ['$', 'K', 'CAD thousands', 0],
  ['$', ' thousand', 'CAD thousands', 0],
  ['$', ' million', 'CAD millions', 0],
  ['$', 'M', 'CAD millions', 0],
  ['', '%', 'percent', 0],
  ['', ' per cent', 'percent', 0],
  ['', ' pp', 'points', 0],
  ['', ' percentage points', 'points', 0],
  ['', ':1', 'ratio', 0],
];
/** Only beside digits that have no other meaning in English. */
const FRENCH_DRESSES: readonly Dress[] = [
  ['', ' $', 'CAD', 0],
  ['', '\u00a0$', 'CAD', 0],
  ['', ' $ CA', 'CAD', 0],
  ['', ' k$', 'CAD thousands', 0],
  ['', ' milliers de dollars', 'CAD thousands', 0],
  ['', ' M$', 'CAD millions', 0],
  ['', ' millions de dollars', 'CAD millions', 0],
  ['', ' G$', 'CAD millions', 3],
  ['', ' milliards de dollars', 'CAD millions', 3],
  ['', ' %', 'percent', 0],
  ['', ' p. 100', 'percent', 0],
  ['', ' pour cent', 'percent', 0],
  ['', ' p.p.', 'points', 0],
  ['', ' points de pourcentage', 'points', 0],
  ['', ' : 1', 'ratio', 0],
];
const POINT_DRESSES: readonly Dress[] = [
  ['$', ' billion', 'CAD millions', 3],
  ['$', 'B', 'CAD millions', 3],
];

/** What stands behind a number for readers to look up. */
const SIGNS = ['', '*', '**', '\u2020', '\u00b2', '\u00b9,\u00b2'] as const;
const BRACKETS = ['', ' (1)', '[2]', ' [12]'] as const;
const LETTERS = ['', ' E', ' p', ' r'] as const;
const NOTES: Readonly<Record<string, readonly string[]>> = {
  '': [],
  '*': ['*'],
  '**': ['**'],
  '\u2020': ['\u2020'],
  '\u00b2': ['2'],
  '\u00b9,\u00b2': ['1', '2'],
  ' (1)': ['1'],
  '[2]': ['2'],
  ' [12]': ['12'],
  ' E': ['E'],
  ' p': ['p'],
  ' r': ['r'],
};

/** How a sign is written: around the dressed number, given its parts. */
const STYLES = ['none', 'plus', 'hyphen', 'minus', 'dash', 'blank', 'inside', 'behind', 'brackets', 'inner'] as const;
function signed(style: (typeof STYLES)[number], before: string, digits: string, behind: string): string {
  const all = before + digits + behind;
  switch (style) {
    case 'none':
      return all;
    case 'plus':
      return `+${all}`;
    case 'hyphen':
      return `-${all}`;
    case 'minus':
      return `\u2212${all}`;
    case 'dash':
      return `\u2013${all}`;
    case 'blank':
      return `-  ${all}`;
    case 'inside':
      return `${before}-${digits}${behind}`;
    case 'behind':
      return `${before}${digits}-${behind}`;
    case 'brackets':
      return `(${all})`;
    case 'inner':
      return `${before}(${digits})${behind}`;
  }
}

/** Sign, digits and a number of places as plain digits, in whole numbers. */
export function plainDigits(negative: boolean, whole: bigint, decimals: string, places: number): string {
  const all = BigInt(`${whole}${decimals.padEnd(places, '0')}`);
  const behind = Math.max(0, decimals.length - places);
  const text = all.toString().padStart(behind + 1, '0');
  const [before, after] = [text.slice(0, text.length - behind), text.slice(text.length - behind).replace(/0+$/, '')];
  const size = after === '' ? before : `${before}.${after}`;
  return negative && size !== '0' ? `-${size}` : size;
}

export const printed: fc.Arbitrary<Printed> = fc
  .record({
    form: fc.constantFrom(...FORMS),
    whole: fc.oneof(fc.bigInt({ min: 0n, max: 9999n }), fc.bigInt({ min: 0n, max: 10n ** 15n - 1n })),
    decimals: fc.stringMatching(/^\d{0,4}$/),
    grouped: fc.boolean(),
    group: fc.nat(3),
    style: fc.constantFrom(...STYLES),
    dress: fc.nat(99),
    sign: fc.constantFrom(...SIGNS),
    bracket: fc.constantFrom(...BRACKETS),
    letter: fc.constantFrom(...LETTERS),
  })
  .map(({ form: [form, decimal, groups], whole, decimals, grouped, group, style, dress, sign, bracket, letter }) => {
    const between = groups[group % groups.length] as string;
    const integer = grouped ? whole.toString().replace(/\B(?=(?:\d{3})+$)/g, between) : whole.toString();
    const digits = decimals === '' ? integer : integer + decimal + decimals;
    const english = form === 'en-CA';
    const dresses = [...DRESSES, ...(english ? [] : FRENCH_DRESSES), ...(decimal === '.' ? POINT_DRESSES : [])];
    const [before, behind, unit, places] = dresses[dress % dresses.length] as Dress;
    const negative = style !== 'none' && style !== 'plus';
    return {
      text: signed(style, before, digits, behind) + sign + bracket + letter,
      form,
      value: plainDigits(negative, whole, decimals, places),
      unit,
      notes: [sign, bracket, letter].flatMap((note) => NOTES[note] as readonly string[]),
      isAmbiguous: !english && /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits),
    };
  });
