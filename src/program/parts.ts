import type { Currency } from '../exact/currencies.js';
import { frozen } from '../kernel/frozen.js';
import { CPA_CATEGORIES, CPA_UNDIVIDED } from './canadian/categories.js';
import { CPA_GROUPS, CPA_PERSONNEL, CPA_TYPES } from './canadian/deployments.js';
import { CPA_LEVELS } from './canadian/levels.js';
import { CPA_PARTNERS } from './canadian/partners.js';
import type { Program } from './program-model.js';

/*
 * The parts of a program; where none is given, of the Canadian one. A function that asks for one part leaves the others
 * out of a bundle.
 */

/** The lists of a program, by whose ids records name their entries. */
export const PROGRAM_LISTS = /* @__PURE__ */ frozen([
  'partners',
  'categories',
  'groups',
  'types',
  'personnel',
  'agencies',
  'levels',
] as const satisfies readonly (keyof Program)[]);

export const partnersOf = (program: Program | undefined): Program['partners'] => program?.partners ?? CPA_PARTNERS;

export const categoriesOf = (program: Program | undefined): Program['categories'] =>
  program?.categories ?? CPA_CATEGORIES;

/** The category of amounts that are not divided by category; a program may have none. */
export const undividedIn = (program: Program | undefined): string | undefined =>
  program === undefined ? CPA_UNDIVIDED : program.undivided;

export const groupsOf = (program: Program | undefined): Program['groups'] => program?.groups ?? CPA_GROUPS;

export const typesOf = (program: Program | undefined): Program['types'] => program?.types ?? CPA_TYPES;

export const personnelOf = (program: Program | undefined): Program['personnel'] => program?.personnel ?? CPA_PERSONNEL;

export const levelsOf = (program: Program | undefined): Program['levels'] => program?.levels ?? CPA_LEVELS;

/** The currency of its amounts. */
export const currencyOf = (program: Program | undefined): Currency => program?.currency ?? 'CAD';

/** The month in which its fiscal years start. */
export const startMonthIn = (program: Program | undefined): number => program?.fiscalYear.startMonth ?? 4;
