import { frozen, keysOf } from '../../kernel/frozen.js';
import type { Label } from '../../kernel/label.js';

/**
 * A kind of slip; `any-value` where a place is found, and no slip that explains it.
 * @category Figures
 */
export type DiagnosisKind =
  | 'digits-transposed'
  | 'digit-changed'
  | 'sign'
  | 'scale'
  | 'left-out'
  | 'counted-twice'
  | 'neighbour'
  | 'other-denominator'
  | 'other-period'
  | 'any-value';

/** Labels of the kinds of slip, in English and French. */
export const DIAGNOSIS_KIND_LABELS = /* @__PURE__ */ frozen<Readonly<Record<DiagnosisKind, Label>>>({
  'digits-transposed': { en: 'two digits transposed', fr: 'deux chiffres intervertis' },
  'digit-changed': { en: 'one digit changed', fr: 'un chiffre changé' },
  sign: { en: 'sign turned', fr: 'signe inversé' },
  scale: { en: 'another scale', fr: 'autre échelle' },
  'left-out': { en: 'a part left out', fr: 'une partie omise' },
  'counted-twice': { en: 'a part counted twice', fr: 'une partie comptée deux fois' },
  neighbour: { en: 'the value of a neighbouring cell', fr: "la valeur d'une cellule voisine" },
  'other-denominator': { en: 'another denominator', fr: 'autre dénominateur' },
  'other-period': { en: 'a part of another place', fr: "une partie d'un autre endroit" },
  'any-value': { en: 'another value', fr: 'une autre valeur' },
});

/** The kinds, for checks. */
export const DIAGNOSIS_KINDS = /* @__PURE__ */ keysOf(DIAGNOSIS_KIND_LABELS);

/**
 * One slip in one figure that would settle what disagrees; never more than a possibility.
 * @category Figures
 */
export interface Diagnosis {
  readonly kind: DiagnosisKind;
  readonly document: string;
  /** The key of the figure. */
  readonly figure: string;
  readonly table?: string;
  readonly row?: string;
  readonly column?: string;
  readonly printed: string;
  /** What would settle the checks in its place, in digits with a decimal point, in the figure's unit. */
  readonly instead: string;
  /** The part that was left out, counted twice, or taken in place of another; or the neighbour. */
  readonly part?: {
    readonly figure: string;
    readonly row?: string;
    readonly column?: string;
    readonly printed: string;
  };
  /** The ids of the checks that it settles. */
  readonly settles: readonly string[];
  /** Whether relations that cross tell which figure it is; in one relation alone, a part and its total look alike. */
  readonly where: 'crossed' | 'one-relation';
  /** Its share of all that may have happened, from 0 to 1, beside the other repairs and something unknown. */
  readonly likely: number;
  /** Numbers the slips, from 1: the repairs of one group exclude each other. */
  readonly group: number;
  /** How many other named repairs settle the same. */
  readonly rivals: number;
}
