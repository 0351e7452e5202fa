import { yearShape } from '../calendar/shapes.js';
import type { FiscalYear } from '../calendar/year-form.js';
import { MADE_PROGRAM } from '../calendar/year-form.js';
import { isBranded } from '../kernel/brand.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import type { Optional, Shape } from '../kernel/form.js';
import { frozen, lazily } from '../kernel/frozen.js';
import { type Members, options, type ReadFields, type TakenFields } from '../kernel/shape.js';
import { startMonthIn } from './parts.js';
import type { Program } from './program-model.js';

/** A program given as an option: one that {@link program} made, so that nothing in it needs to be checked again. */
export const programOption: Optional<Program, Program> = /* @__PURE__ */ frozen<Optional<Program, Program>>({
  form: { kind: 'any' },
  read: madeProgram,
  isOptional: true,
});

function madeProgram(value: unknown, path: Path): Program {
  if (isBranded(value)) return value as Program;
  throw invalidArgument(value, MADE_PROGRAM, path);
}

/**
 * Options among which `program` is, and whose members go by it: they are read by the program that is given beside them.
 */
export function optionsFor<const M extends Members>(
  membersOf: (program: Program | undefined) => M,
): Shape<TakenFields<M & OfProgramOption>, ReadFields<M & OfProgramOption>> {
  return byProgram((program) => options({ ...membersOf(program), program: programOption })) as unknown as Shape<
    TakenFields<M & OfProgramOption>,
    ReadFields<M & OfProgramOption>
  >;
}

/** A description of something with a part `program`, which is by the program that stands there. */
export function byProgram<T, R>(make: (program: Program | undefined) => Shape<T, R>): Shape<T, R> {
  const shapeOf = perProgram(make);
  return {
    get form() {
      return shapeOf(undefined).form;
    },
    read: (value: unknown, path: Path) => {
      const given = (value ?? {}) as { readonly program?: unknown };
      const program = given.program === undefined ? undefined : madeProgram(given.program, [...path, 'program']);
      return shapeOf(program).read(value, path);
    },
  };
}

type OfProgramOption = { readonly program: typeof programOption };

/**
 * Whose names and calendar a function goes by.
 * @inline
 */
export type OfProgram = {
  /** A program, as `program` makes it; the Canadian one unless given. */
  readonly program?: Program;
};

/** Options that hold nothing else; they may be left out. */
export const OF_PROGRAM: Shape<OfProgram> = /* @__PURE__ */ optionsFor(() => ({}));

/** What is made once for each program, and once where none is given. */
export function perProgram<T>(make: (program: Program | undefined) => T): (program: Program | undefined) => T {
  const known = lazily(() => new WeakMap<object, { readonly value: T }>());
  return (program) => {
    const key = program ?? make;
    const before = known().get(key);
    if (before !== undefined) return before.value;
    const value = make(program);
    known().set(key, { value });
    return value;
  };
}

/** A fiscal year of a program, which comes as any text. */
export const programYearShape = (program: Program | undefined): Shape<string, FiscalYear> =>
  yearShape(startMonthIn(program)) as Shape<string, FiscalYear>;
