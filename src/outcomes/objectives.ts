import type { LocalLabel } from '../kernel/label.js';
import type { Reported } from '../kernel/no-value.js';
import type { NotInferred } from '../kernel/not-inferred.js';
import { copyOfSource } from '../kernel/record.js';
import { text } from '../kernel/shape.js';
import type { Source } from '../kernel/source.js';
import type { Level } from '../program/canadian/levels.js';
import type { OfProgram } from '../program/program-option.js';
import { optionsFor } from '../program/program-option.js';
import { at, bestStrength, standingOf } from './graph.js';
import type { LogicLink, LogicModel, Standing } from './model.js';
import { ID_OF_NODE } from './names.js';
import { outcomeNumber } from './paths.js';
import { readModel } from './read-model.js';

/**
 * An objective that is tied to an outcome.
 * @category Outcomes
 */
export interface ObjectiveOf<K extends string = string> {
  readonly objective: K;
  /** The id of its group; missing where the source gives none. */
  readonly group: Reported<string>;
  /** Whether a link ties them, rather than a path over other nodes. */
  readonly direct: boolean;
  /** How well the link is founded, or the best founded path. */
  readonly standing: Standing;
  /** The source of the link. */
  readonly source?: Source;
}

/**
 * Finds the objectives that are tied to an outcome.
 *
 * @param model - A logic model.
 * @param options - `outcome`: the id of an outcome.
 * @returns The objectives in the order of the model: those tied to it by a link, and those whose paths lead there.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` for a node that does not exist; `INVALID_ARGUMENT` for one that is no
 *   outcome; `INVALID_MODEL`.
 * @example
 * import { objectivesOf } from 'cpa-ipp';
 * import { programLogicModel } from 'cpa-ipp/data';
 * objectivesOf(programLogicModel, { outcome: 'immediate-officers' });
 * // => [{
 * //   objective: 'objective-domestic', group: 'domestic', direct: true, standing: 'stated',
 * //   source: { document: 'evaluation-2015-2020', line: 867 },
 * // }]
 * @see evaluation-2015-2020, Appendix D, L853
 * @category Outcomes
 */
export function objectivesOf<K extends string, L extends string = Level>(
  model: LogicModel<K, L, LocalLabel>,
  options: OfProgram & { readonly outcome: NotInferred<K> },
): ObjectiveOf<K>[] {
  const given = OPTIONS.read(options, ['options']);
  const read = readModel(model, given.program);
  const outcome = outcomeNumber(read, given.outcome, ['options', 'outcome']);
  const { nodes, graph, links, levels } = read;
  const strength = bestStrength(graph, [outcome], 'backward');
  const direct = new Map<number, LogicLink>();
  for (let i = at(graph.inStart, outcome); i < at(graph.inStart, outcome + 1); i++) {
    const link = at(graph.in, i);
    direct.set(at(graph.from, link), links[at(graph.link, link)] as LogicLink);
  }
  return nodes.flatMap((node, number) => {
    if (!levels.is(node.level, 'aim') || at(strength, number) === 0) return [];
    const link = direct.get(number);
    return [
      {
        objective: node.id as K,
        group: node.group ?? { noValue: 'not-applicable' as const },
        direct: link !== undefined,
        standing: link?.standing ?? (standingOf(at(strength, number)) as Standing),
        ...(link?.source === undefined ? {} : { source: copyOfSource(link.source) }),
      },
    ];
  });
}

const OPTIONS = /* @__PURE__ */ optionsFor(() => ({ outcome: text(ID_OF_NODE) }));
