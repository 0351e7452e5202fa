import { bothOf, type Label } from '../kernel/label.js';
import { levelsOf } from '../program/parts.js';
import type { Program, ProgramLevel } from '../program/program-model.js';
import { perProgram } from '../program/program-option.js';
import type { Passage } from './model.js';

/** The levels of a program, as models need them. */
export interface Levels {
  /** Their ids, in the order in which links run. */
  readonly ids: readonly string[];
  labelOf(level: string): Label;
  /** What several nodes of a level are called. */
  pluralOf(level: string): Label;
  /** Its levels of outcomes but the last, which all others lead to. */
  readonly nearOutcomes: readonly string[];
  /** Its levels of outcomes, and the step before the first of them. */
  readonly drawn: readonly string[];
  /** Whether nodes of a level have a role. */
  is(level: string, role: NonNullable<ProgramLevel['role']>): boolean;
  /** Whether some level has a role. */
  has(role: NonNullable<ProgramLevel['role']>): boolean;
  /** What a link between two levels has to declare; `null` where it leads onward to the next level. */
  passageBetween(from: string, to: string): Passage | null;
}

/** The levels of each program. */
export const levelsIn: (program: Program | undefined) => Levels = /* @__PURE__ */ perProgram((program): Levels => {
  const levels = levelsOf(program);
  const ids = Object.keys(levels);
  const steps = ids.filter((id) => levels[id]?.isBeside !== true);
  const is: Levels['is'] = (level, role) => levels[level]?.role === role;
  return {
    ids,
    labelOf: (level) => bothOf((levels[level] as ProgramLevel).label),
    pluralOf: (level) => {
      const { label, plural = label } = levels[level] as ProgramLevel;
      return bothOf(plural);
    },
    nearOutcomes: ids.filter((id) => is(id, 'outcome')).slice(0, -1),
    drawn: steps.filter((id, at) => is(id, 'outcome') || is(steps[at + 1] ?? '', 'outcome')),
    is,
    has: (role) => ids.some((id) => is(id, role)),
    passageBetween: (from, to) => {
      const step = ids.indexOf(to) - ids.indexOf(from);
      if (step < 0) return 'against-flow';
      if (step === 0) return 'within-level';
      const [start, end] = [steps.indexOf(from), steps.indexOf(to)];
      return start !== -1 && end !== -1 && end - start > 1 ? 'skips-level' : null;
    },
  };
});
