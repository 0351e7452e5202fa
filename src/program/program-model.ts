import type { Currency } from '../exact/currencies.js';
import type { LocalLabel } from '../kernel/label.js';

/**
 * What a program names: a label, and other names under which files list it.
 * @inline
 */
export type NamedItem = {
  readonly label: LocalLabel;
  readonly aliases?: readonly string[];
};

/**
 * A level of a logic model.
 *
 * `role` is what its nodes are, where functions ask for it: outcomes are what paths lead to, activities what coverage
 * looks for below an outcome, and an aim stands under an outcome and supports it. A level that `isBeside` the chain is
 * no step of it: a link to or from it skips no level.
 * @inline
 */
export type ProgramLevel = {
  readonly label: LocalLabel;
  /** What several of its nodes are called, where that is not the label. */
  readonly plural?: LocalLabel;
  readonly role?: 'activity' | 'outcome' | 'aim';
  readonly isBeside?: boolean;
};

/**
 * A program, as {@link program} makes it: plain data, frozen.
 * @category Program
 */
export interface Program {
  readonly kind: 'program';
  readonly id: string;
  readonly label: LocalLabel;
  /** The languages that it publishes in, by their codes. */
  readonly languages: readonly string[];
  /** What all amounts of its budget lines are in. */
  readonly currency: Currency;
  /** The month in which its fiscal year starts, 1 (January) to 12. */
  readonly fiscalYear: { readonly startMonth: number };
  readonly partners: Readonly<Record<string, NamedItem>>;
  /** Cost categories, each with the partner that carries it where it is one partner's alone. */
  readonly categories: Readonly<Record<string, NamedItem & { readonly partner?: string }>>;
  /** The cost category of amounts that are given for a partner as a whole. */
  readonly undivided?: string;
  /** Groups of deployment types. */
  readonly groups: Readonly<Record<string, NamedItem>>;
  /** Types of deployments, each in a group where there are groups. */
  readonly types: Readonly<Record<string, NamedItem & { readonly group?: string }>>;
  /** Categories of personnel, and whether ceilings are of them; of all, where none of them says so. */
  readonly personnel: Readonly<Record<string, NamedItem & { readonly underCeilings?: boolean }>>;
  /** Agencies that people come from. */
  readonly agencies: Readonly<Record<string, NamedItem>>;
  /** Levels of its logic models, in the order in which links run. */
  readonly levels: Readonly<Record<string, ProgramLevel>>;
}

/**
 * What {@link program} makes a program of: its lists may be left out where there is nothing in them.
 * @category Program
 */
export type ProgramDefinition = Pick<Program, 'id' | 'label' | 'languages' | 'currency' | 'fiscalYear'> &
  Partial<Omit<Program, 'id' | 'label' | 'languages' | 'currency' | 'fiscalYear'>>;

/**
 * The program that is made of a definition; its own ids stay known to the compiler.
 * @inline
 */
export type ProgramOf<D> = 0 extends 1 & D ? Program : Omit<Program, keyof D | 'kind'> & Given<D>;

/** A definition, of which nothing is left out. */
type Given<D> = { readonly [K in keyof D | 'kind']-?: K extends keyof D ? Exclude<D[K], undefined> : 'program' };

/**
 * The ids in a list of a program: `ProgramId<typeof mine, 'partners'>`.
 * @category Program
 */
export type ProgramId<
  P extends Program,
  L extends 'partners' | 'categories' | 'groups' | 'types' | 'personnel' | 'agencies' | 'levels',
> = keyof P[L] & string;
