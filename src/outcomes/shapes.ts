import { fiscalYearShape } from '../calendar/shapes.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import type { Shape } from '../kernel/form.js';
import { labelShape, reported, sourceShape } from '../kernel/record.js';
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
import { indicatorShape } from './indicator-shapes.js';
import {
  EVIDENCE_KINDS,
  type Evidence,
  LEVELS,
  type LogicLink,
  type LogicModel,
  type LogicNode,
  type NodeGroup,
  PASSAGES,
  STANDINGS,
} from './model.js';
import { PIECE_OF_EVIDENCE } from './names.js';

/** A group of nodes. */
export const nodeGroupShape: Shape<NodeGroup> = /* @__PURE__ */ model('nodeGroup', () =>
  fields({ en: 'a group', fr: 'un groupe' }, { id: filled(), label: labelShape, source: optional(sourceShape) }),
);

/** A node; whether its group is one of the model, whoever reads the model says. */
export const logicNodeShape: Shape<LogicNode> = /* @__PURE__ */ model('logicNode', () =>
  fields(
    { en: 'a node', fr: 'un nœud' },
    {
      id: filled(),
      level: oneOf(LEVELS, { en: 'a level', fr: 'un niveau' }),
      label: labelShape,
      source: optional(sourceShape),
      group: optional(reported(filled())),
      note: optional(labelShape),
    },
  ),
);

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

const modelOf = (wrap: <T>(part: Shape<T, unknown>) => Shape<T, unknown>) =>
  fields(
    { en: 'a logic model', fr: 'un modèle logique' },
    {
      nodes: listOf(wrap(logicNodeShape)),
      links: listOf(wrap(logicLinkShape)),
      groups: optional(listOf(wrap(nodeGroupShape))),
      indicators: optional(listOf(wrap(indicatorShape))),
    },
  );

/** A model: the form of its parts; whether they go together, `readModel` says. */
export const logicModelShape = /* @__PURE__ */ model('logicModel', () => modelOf((part) => part)) satisfies Shape<
  LogicModel,
  unknown
>;

/** The lists of a model, whose parts are read one by one, so that each may have its finding. */
export const logicModelLists = /* @__PURE__ */ later(() => modelOf(unread));

/** Evidence, with a quantity where it is counted, and only there. */
export const evidenceShape: Shape<Evidence> = /* @__PURE__ */ model('evidence', () =>
  checked(
    fields(PIECE_OF_EVIDENCE, {
      id: filled(),
      mission: filled(),
      fiscalYear: fiscalYearShape,
      node: filled(),
      standing: oneOf(STANDINGS, { en: 'a standing', fr: 'un statut de source' }),
      kind: oneOf(EVIDENCE_KINDS, { en: 'a kind of evidence', fr: 'un type de donnée probante' }),
      label: labelShape,
      quantity: optional(
        fields(
          { en: 'a quantity', fr: 'une quantité' },
          {
            count: whole(0),
            of: labelShape,
            moreThan: optional(flag),
          },
        ),
      ),
      source: sourceShape,
    }),
    withQuantity,
  ),
);

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
