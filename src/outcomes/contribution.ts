import { forConsole } from '../exact/for-console.js';
import type { LocalLabel } from '../kernel/label.js';
import { pushTo } from '../kernel/lists.js';
import { filled, optional } from '../kernel/shape.js';
import type { Level } from '../program/canadian/levels.js';
import type { OfProgram } from '../program/program-option.js';
import { optionsFor, programYearShape } from '../program/program-option.js';
import { supportFrom } from './coverage.js';
import { readEvidence } from './evidence.js';
import { at, standingOf, strengthOf } from './graph.js';
import type { OutcomeFinding } from './messages.js';
import type { Evidence, LogicModel, LogicNode, Standing } from './model.js';
import { outcomeNumbers } from './paths.js';
import { readModel } from './read-model.js';

/**
 * What a mission contributes to one outcome.
 * @category Outcomes
 */
export interface Contribution<K extends string = string, L extends string = Level, E = Evidence> {
  readonly outcome: K;
  readonly level: L;
  /** Always `supports`: no source gives a number for how much. */
  readonly contribution: 'supports';
  /** How well that is founded: the weakest of the evidence and of the links on the best way. */
  readonly standing: Standing;
  /**
   * The evidence that names the outcome itself; where it is empty, the mission supports the outcome only through other
   * nodes.
   */
  readonly evidence: readonly E[];
}

/**
 * Finds the outcomes that a mission contributes to: those that its evidence names, and those that paths lead to from
 * there.
 *
 * @param model - A logic model.
 * @param evidence - Evidence of any missions and years.
 * @param options - `mission`: its id. `fiscalYear`: one year in canonical form; without it, all.
 * @returns The outcomes in the order of the model, with the evidence itself (what was given, not a copy), and findings
 *   for evidence that could not be used. A mission without evidence contributes to none.
 * @throws {@link CpaIppError} `INVALID_MODEL`; `INVALID_FISCAL_YEAR` for a year that is not canonical;
 *   `INVALID_ARGUMENT` if the evidence is no array.
 * @example
 * import { missionContributions } from 'cpa-ipp';
 * import { annualReportResults, programLogicModel } from 'cpa-ipp/data';
 * const { outcomes } = missionContributions(programLogicModel, annualReportResults, { mission: 'prmny' });
 * outcomes.map(({ outcome, standing }) => `${outcome} (${standing})`)[0]; // => 'immediate-officers (proposed)'
 * @category Outcomes
 */
export function missionContributions<
  K extends string,
  L extends string = Level,
  E extends Evidence<string, LocalLabel> = Evidence,
>(
  model: LogicModel<K, L, LocalLabel>,
  evidence: readonly E[],
  options: OfProgram & { readonly mission: string; readonly fiscalYear?: string },
): { outcomes: Contribution<K, L, E>[]; findings: readonly OutcomeFinding[] } {
  const { mission, fiscalYear = null, program } = OPTIONS.read(options, ['options']);
  const read = readModel(model, program);
  const { evidence: all, findings } = readEvidence(evidence, read);
  const rows = all.filter(
    ({ evidence: row }) => row.mission === mission && (fiscalYear === null || row.fiscalYear === fiscalYear),
  );
  const support = supportFrom(read, rows);
  const named = new Map<number, Evidence[]>();
  for (const { node, evidence: row } of rows) pushTo(named, node, row);
  const outcomes = outcomeNumbers(read).flatMap((number): Contribution<K, L, E>[] => {
    const own = named.get(number) ?? [];
    const best = own.reduce((most, row) => Math.max(most, strengthOf(row.standing)), 0);
    const standing = standingOf(Math.max(best, at(support, number)));
    if (standing === null) return [];
    const { id, level } = read.nodes[number] as LogicNode;
    return [
      {
        outcome: id as K,
        level: level as string as L,
        contribution: 'supports',
        standing,
        evidence: own as unknown as E[],
      },
    ];
  });
  return forConsole({ outcomes, findings });
}

const OPTIONS = /* @__PURE__ */ optionsFor((program) => ({
  mission: filled({ en: "a mission's id", fr: "l'identifiant d'une mission" }),
  fiscalYear: optional(programYearShape(program)),
}));
