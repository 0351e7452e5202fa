import { forConsole } from '../exact/for-console.js';
import type { LocalLabel } from '../kernel/label.js';
import { pushTo } from '../kernel/lists.js';
import { filled, optional } from '../kernel/shape.js';
import type { Level } from '../program/canadian/levels.js';
import type { OfProgram } from '../program/program-option.js';
import { optionsFor, programYearShape } from '../program/program-option.js';
import { supportFrom } from './coverage.js';
import { evidenceWithin, isOfMission, readEvidence, showsResult } from './evidence.js';
import { evidencePeriodShape } from './evidence-period.js';
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
   * The evidence that shows the outcome itself; where it is empty, the mission supports the outcome only through other
   * nodes.
   */
  readonly evidence: readonly E[];
}

/**
 * Finds the outcomes that a mission contributes to: those that its evidence shows, and those that paths lead to from
 * there.
 *
 * Opinions, and what says that something is so in part only, not so, or only meant, support nothing; they stand in
 * `leftOut`.
 * @param model - A logic model.
 * @param evidence - Evidence of any missions and years.
 * @param options - `mission`: its id; evidence of several missions is of each of them. `fiscalYear`: one year in
 *   canonical form, in which all the days of the evidence lie; without it, all times.
 * @returns The outcomes in the order of the model, with the evidence itself (what was given, not a copy), the evidence
 *   of the mission that is left out, and findings for evidence that could not be used, or that lies in the year only in
 *   part. A mission without evidence contributes to none.
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
): { outcomes: Contribution<K, L, E>[]; leftOut: E[]; findings: readonly OutcomeFinding[] } {
  const { mission, fiscalYear, program } = OPTIONS.read(options, ['options']);
  const read = readModel(model, program);
  const all = readEvidence(evidence, read);
  const own = all.evidence.filter(({ evidence: row }) => isOfMission(row, mission));
  const { evidence: ofYear, findings } =
    fiscalYear === undefined
      ? { evidence: own, findings: [] }
      : evidenceWithin(own, evidencePeriodShape(program).read({ fiscalYear }, ['options']));
  const rows = ofYear.filter(({ evidence: row }) => showsResult(row));
  const support = supportFrom(read, rows);
  const named = new Map<number, Evidence[]>();
  for (const { node, evidence: row } of rows) pushTo(named, node, row);
  const outcomes = outcomeNumbers(read).flatMap((number): Contribution<K, L, E>[] => {
    const shown = named.get(number) ?? [];
    const best = shown.reduce((most, row) => Math.max(most, strengthOf(row.standing)), 0);
    const standing = standingOf(Math.max(best, at(support, number)));
    if (standing === null) return [];
    const { id, level } = read.nodes[number] as LogicNode;
    return [
      {
        outcome: id as K,
        level: level as string as L,
        contribution: 'supports',
        standing,
        evidence: shown as unknown as E[],
      },
    ];
  });
  const leftOut = ofYear.filter((row) => !rows.includes(row)).map(({ evidence: row }) => row as unknown as E);
  return forConsole({ outcomes, leftOut, findings: [...all.findings, ...findings] });
}

const OPTIONS = /* @__PURE__ */ optionsFor((program) => ({
  mission: filled({ en: "a mission's id", fr: "l'identifiant d'une mission" }),
  fiscalYear: optional(programYearShape(program)),
}));
