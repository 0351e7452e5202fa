import { fiscalYearShape } from '../calendar/shapes.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { labelShape, sourceShape } from '../kernel/record.js';
import {
  checked,
  fields,
  filled,
  flag,
  listOf,
  model,
  oneOf,
  optional,
  reported,
  type Shape,
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

/** A group of nodes. */
export const nodeGroupShape: Shape<NodeGroup> = /* @__PURE__ */ model('nodeGroup', () =>
  fields('a group', 'a part of a group', { id: filled(), label: labelShape, source: optional(sourceShape) }),
);

/** A node; whether its group is one of the model, whoever reads the model says. */
export const logicNodeShape: Shape<LogicNode> = /* @__PURE__ */ model('logicNode', () =>
  fields('a node', 'a part of a node', {
    id: filled(),
    level: oneOf(LEVELS, 'a level'),
    label: labelShape,
    source: optional(sourceShape),
    group: optional(reported(filled())),
    note: optional(labelShape),
  }),
);

/** A link; whether its ends are nodes, and what it may say of itself between them, whoever reads the model says. */
export const logicLinkShape: Shape<LogicLink> = /* @__PURE__ */ model('logicLink', () =>
  fields('a link', 'a part of a link', {
    from: filled(),
    to: filled(),
    standing: oneOf(STANDINGS, 'a standing'),
    source: optional(sourceShape),
    furtherSources: optional(listOf(sourceShape)),
    passage: optional(oneOf(PASSAGES, 'a passage')),
  }),
);

/** A model whose parts are read one by one, so that each may have its finding. */
export const logicModelShape = /* @__PURE__ */ model('logicModel', () =>
  fields('a logic model', 'a part of a logic model', {
    nodes: listOf(unread(logicNodeShape)),
    links: listOf(unread(logicLinkShape)),
    groups: optional(listOf(unread(nodeGroupShape))),
    indicators: optional(listOf(unread(indicatorShape))),
  }),
) satisfies Shape<LogicModel, unknown>;

/** Evidence, with a quantity where it is counted, and only there. */
export const evidenceShape: Shape<Evidence> = /* @__PURE__ */ model('evidence', () =>
  checked(
    fields('a piece of evidence', 'a part of evidence', {
      id: filled(),
      mission: filled(),
      fiscalYear: fiscalYearShape,
      node: filled(),
      standing: oneOf(STANDINGS, 'a standing'),
      kind: oneOf(EVIDENCE_KINDS, 'a kind of evidence'),
      label: labelShape,
      quantity: optional(
        fields('a quantity { count, of }', 'a part of a quantity', {
          count: whole(0),
          of: labelShape,
          moreThan: optional(flag),
        }),
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
    quantity === undefined ? 'a quantity { count, of }' : 'a quantity only with evidence that is counted';
  throw invalidArgument(quantity, expected, [...path, 'quantity']);
}
