import { forConsole } from '../exact/for-console.js';
import { fallBacks } from '../kernel/fall-backs.js';
import type { LocalLabel } from '../kernel/label.js';
import type { NotInferred } from '../kernel/not-inferred.js';
import type { Level } from '../program/canadian/levels.js';
import type { CanadianProgram } from '../program/canadian/program.js';
import type { Program, ProgramId } from '../program/program-model.js';
import type { OfProgram } from '../program/program-option.js';
import { OF_PROGRAM } from '../program/program-option.js';
import type { OutcomeFinding } from './messages.js';
import type { LogicLink, LogicModel } from './model.js';
import type { ReadModel } from './read-model.js';
import { inspectModel, readModel } from './read-model.js';

/**
 * Checks a logic model whole, and hands it back typed.
 *
 * Paths and coverage make sense only in a sound model, so one that is not is refused; the error carries everything that
 * is wrong with it, not only the first thing. To get the findings without an error, call {@link logicModelFindings}.
 *
 * Links run onward in the order of the levels, `Object.keys(labelsOf('level'))`. One that skips a level of the chain of
 * six, stays within a level or goes against the flow has to say so in `passage`, and no other may. Links against the
 * flow are feedback, which no path follows. Every node other than an objective has to be reached from the lowest level
 * that the model has, objectives aside, or from an objective.
 * @param definition - Nodes and links; groups and indicators where there are any.
 * @param options - Where wanted `program`, whose levels the model has.
 * @returns The definition itself, unchanged: plain data.
 * @throws {@link CpaIppError} `INVALID_MODEL` with all findings in `details.findings`, each with its path.
 * @example
 * const model = logicModel({
 *   nodes: [
 *     { id: 'train', level: 'activity', label: { en: 'training', fr: 'formation' } },
 *     { id: 'sessions', level: 'output', label: { en: 'sessions given', fr: 'séances données' } },
 *     { id: 'skills', level: 'immediate', label: { en: 'better skills', fr: 'meilleures compétences' } },
 *   ],
 *   links: [
 *     { from: 'train', to: 'sessions', standing: 'proposed' },
 *     { from: 'sessions', to: 'skills', standing: 'proposed' },
 *   ],
 * });
 * pathsToOutcome(model, { from: 'train' }).paths[0]?.nodes; // => ['train', 'sessions', 'skills']
 * @see evaluation-2015-2020, Appendix C, L826
 * @category Outcomes
 */
export function logicModel<const K extends string, P extends Program = CanadianProgram>(
  definition: LogicModelDefinition<K, ProgramId<P, 'levels'>>,
  options?: { readonly program?: P },
): LogicModel<K, ProgramId<P, 'levels'>, LocalLabel> {
  readModel(definition, OF_PROGRAM.read(options, ['options']).program);
  return definition;
}

/**
 * What {@link logicModel} takes: a {@link LogicModel} whose links can only name its own nodes.
 * @category Outcomes
 */
export interface LogicModelDefinition<K extends string, L extends string = Level>
  extends Omit<LogicModel<K, L, LocalLabel>, 'links'> {
  readonly links: readonly LogicLink<NotInferred<K>>[];
}

/**
 * Checks a logic model and reports everything that is wrong with it.
 *
 * @param definition - Nodes, links, groups and indicators, of any origin.
 * @param options - Where wanted `program`, whose levels the model has.
 * @returns Findings with their paths; none where the model is sound. Those of severity `error` make {@link logicModel}
 *   refuse it.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` or `UNKNOWN_NAME` if the definition has no lists of nodes and links,
 *   or parts that do not exist.
 * @example
 * const findings = logicModelFindings({
 *   nodes: [{ id: 'train', level: 'activity', label: { en: 'training', fr: 'formation' } }],
 *   links: [{ from: 'train', to: 'skills', standing: 'stated' }],
 * });
 * findings.map(({ code }) => code); // => ['UNSOURCED_LINK', 'UNKNOWN_NAME']
 * @category Outcomes
 */
export function logicModelFindings(
  definition: LogicModel<string, string, LocalLabel>,
  options?: OfProgram,
): OutcomeFinding[] {
  const { program } = OF_PROGRAM.read(options, ['options']);
  const { findings, model } = inspectModel(definition, program);
  return forConsole([...findings, ...fallBacks(labelsIn(definition, model))]);
}

/** The labels of the nodes, as far as they could be read. */
function labelsIn(definition: LogicModel<string, string, LocalLabel>, { nodes }: Pick<ReadModel, 'nodes'>) {
  const places = new Map<unknown, number>();
  definition.nodes.forEach((node, index) => {
    const { id } = Object(node);
    if (!places.has(id)) places.set(id, index);
  });
  return nodes.map(({ id, label }) => ({ label, path: ['model', 'nodes', places.get(id) as number, 'label'] }));
}
