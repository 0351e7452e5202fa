import { yearShape } from '../calendar/shapes.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import type { Shape } from '../kernel/form.js';
import { keysOf } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { localLabelShape, reported, sourceShape } from '../kernel/record.js';
import {
  checked,
  fields,
  filled,
  flag,
  later,
  listOf,
  model,
  oneOf,
  optional,
  unread,
  whole,
} from '../kernel/shape.js';
import { LEVEL } from '../program/names.js';
import { levelsOf, startMonthIn } from '../program/parts.js';
import type { Program } from '../program/program-model.js';
import { perProgram } from '../program/program-option.js';
import { indicatorShape } from './indicator-shapes.js';
import {
  EVIDENCE_KINDS,
  type Evidence,
  type LogicLink,
  type LogicModel,
  type LogicNode,
  type NodeGroup,
  PASSAGES,
  STANDINGS,
} from './model.js';
import { PIECE_OF_EVIDENCE } from './names.js';

/** A label in one language at least: whoever shows it makes up for what it lacks. */
export const anyLabelShape = localLabelShape as unknown as Shape<Label>;

/** A group of nodes. */
export const nodeGroupShape: Shape<NodeGroup> = /* @__PURE__ */ model('nodeGroup', () =>
  fields({ en: 'a group', fr: 'un groupe' }, { id: filled(), label: anyLabelShape, source: optional(sourceShape) }),
);

/** A node; whether its group is one of the model, whoever reads the model says. */
export const logicNodeShape = /* @__PURE__ */ perProgram((program) =>
  model('logicNode', () =>
    fields(
      { en: 'a node', fr: 'un nœud' },
      {
        id: filled(),
        level: oneOf(keysOf(levelsOf(program)), LEVEL, 'levels'),
        label: anyLabelShape,
        source: optional(sourceShape),
        group: optional(reported(filled())),
        note: optional(anyLabelShape),
      },
    ),
  ),
) as unknown as (program?: Program) => Shape<LogicNode>;

/** A link; whether its ends are nodes, and what it may say of itself between them, whoever reads the model says. */
export const logicLinkShape: Shape<LogicLink> = /* @__PURE__ */ model('logicLink', () =>
  fields(
    { en: 'a link', fr: 'un lien' },
    {
      from: filled(),
      to: filled(),
      standing: oneOf(STANDINGS, { en: 'a standing', fr: 'un statut de source' }),
      source: optional(sourceShape),
      furtherSources: optional(listOf(sourceShape)),
      passage: optional(oneOf(PASSAGES, { en: 'a passage', fr: 'un passage' })),
    },
  ),
);

const modelOf = (wrap: <T>(part: Shape<T, unknown>) => Shape<T, unknown>, program?: Program) =>
  fields(
    { en: 'a logic model', fr: 'un modèle logique' },
    {
      nodes: listOf(wrap(logicNodeShape(program))),
      links: listOf(wrap(logicLinkShape)),
      groups: optional(listOf(wrap(nodeGroupShape))),
      indicators: optional(listOf(wrap(indicatorShape(program)))),
    },
  );

/** A model: the form of its parts; whether they go together, `readModel` says. */
export const logicModelShape = /* @__PURE__ */ perProgram((program) =>
  model('logicModel', () => modelOf((part) => part, program)),
) as unknown as (program?: Program) => Shape<LogicModel>;

/** The lists of a model, whose parts are read one by one, so that each may have its finding. */
export const logicModelLists = /* @__PURE__ */ later(() => modelOf(unread));

/** Evidence, with a quantity where it is counted, and only there. */
export const evidenceShape = /* @__PURE__ */ perProgram((program) =>
  model('evidence', () =>
    checked(
      fields(PIECE_OF_EVIDENCE, {
        id: filled(),
        mission: filled(),
        fiscalYear: yearShape(startMonthIn(program)),
        node: filled(),
        standing: oneOf(STANDINGS, { en: 'a standing', fr: 'un statut de source' }),
        kind: oneOf(EVIDENCE_KINDS, { en: 'a kind of evidence', fr: 'un type de donnée probante' }),
        label: anyLabelShape,
        quantity: optional(
          fields(
            { en: 'a quantity', fr: 'une quantité' },
            {
              count: whole(0),
              of: anyLabelShape,
              moreThan: optional(flag),
            },
          ),
        ),
        source: sourceShape,
      }),
      withQuantity,
    ),
  ),
) as unknown as (program?: Program) => Shape<Evidence>;

function withQuantity(evidence: Evidence, path: Path): Evidence {
  const { kind, quantity } = evidence;
  if ((kind === 'counted') === (quantity !== undefined)) return evidence;
  const expected =
    quantity === undefined
      ? { en: 'a quantity { count, of }', fr: 'une quantité { count, of }' }
      : {
          en: 'a quantity only with evidence that is counted',
          fr: 'une quantité seulement avec une donnée probante qui est comptée',
        };
  throw invalidArgument(quantity, expected, [...path, 'quantity']);
}
