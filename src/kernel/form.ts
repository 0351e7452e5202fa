import type { Path } from './codes.js';

/** What texts are written as, where a list of characters does not say it. */
export type TextFormat =
  | 'decimal'
  | 'not-negative'
  | 'share'
  | 'fiscal-year'
  | 'calendar-year'
  | 'slashed-year'
  | 'calendar-date'
  | 'partial-date'
  | 'time'
  | 'percentage'
  | 'one-to-two'
  | 'id';

/** What values look like, as data, for schemas to be made of. */
export type Form =
  | {
      readonly kind: 'text';
      readonly isFilled?: boolean;
      readonly format?: TextFormat;
      /** From the first to the last letter, where no format says it. */
      readonly pattern?: string;
    }
  | { readonly kind: 'number'; readonly isWhole: boolean; readonly from?: number; readonly to?: number }
  | { readonly kind: 'flag' }
  | { readonly kind: 'one-of'; readonly members: readonly (string | true)[] }
  | { readonly kind: 'list'; readonly of: Described; readonly atLeast: number }
  | { readonly kind: 'tuple'; readonly of: readonly Described[] }
  | { readonly kind: 'record'; readonly of: Described }
  | {
      readonly kind: 'fields';
      readonly fields: Readonly<Record<string, Described & { readonly isOptional?: boolean }>>;
      /** Members of other names may stand beside them; they are not read. */
      readonly isOpen?: true;
    }
  | { readonly kind: 'either'; readonly of: readonly Described[] }
  /** What other forms refer to by name, and may hold itself. */
  | { readonly kind: 'model'; readonly name: string; readonly of: () => Described }
  /** Whether parts go together is for the reader to say. */
  | {
      readonly kind: 'checked';
      readonly of: Described;
      readonly read: (value: unknown, path: Path) => unknown;
      /** What of the check a form can say, for schemas that have no readers. */
      readonly tells?: Described;
    }
  /** An instance of decimal.js. */
  | { readonly kind: 'decimal'; readonly is: (value: unknown) => boolean }
  | { readonly kind: 'any' };

/** What has a form. */
export interface Described {
  readonly form: Form;
}

/** A description of values: those that are taken, and what reading makes of them. */
export interface Shape<Taken, Read = Taken> extends Described {
  /** Reads a value, and makes a copy of it; throws a coded error, with its path, for what does not have the form. */
  readonly read: (value: unknown, path: Path) => Read;
  /** Nothing; for the compiler, so that a description is of neither more nor less than its model. */
  readonly takes?: (value: Taken) => Taken;
}

/** A shape of what may be left out. */
export interface Optional<Taken, Read = Taken> extends Shape<Taken, Read> {
  readonly isOptional: true;
}

/** A shape of whatever. */
export interface AnyShape extends Described {
  readonly isOptional?: boolean;
  readonly read: (value: unknown, path: Path) => unknown;
}
