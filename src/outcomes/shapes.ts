import { yearShape } from '../calendar/shapes.js';
import { QUALIFIERS } from '../figures/qualifiers.js';
import { factBasisShape } from '../kernel/basis.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import type { Shape } from '../kernel/form.js';
import { frozen } from '../kernel/frozen.js';
import { refuseSecond } from '../kernel/keys.js';
import type { Label } from '../kernel/label.js';
import { pattern } from '../kernel/pattern.js';
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
import { countryShape } from '../missions/country-codes.js';
import { MISSION } from '../missions/names.js';
import { idIn } from '../program/named-ids.js';
import { LEVEL } from '../program/names.js';
import { levelsOf, startMonthIn } from '../program/parts.js';
import type { Program } from '../program/program-model.js';
import { perProgram } from '../program/program-option.js';
import { givenPeriodShape } from './evidence-period.js';
import { indicatorShape } from './indicator-shapes.js';
import {
  EVIDENCE_BEARINGS,
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
        level: idIn(levelsOf(program), LEVEL, 'levels'),
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

/** What stands before a number, for a count or a share. */
const qualifierShape = /* @__PURE__ */ later(() => oneOf(QUALIFIERS, { en: 'a qualifier', fr: 'un qualificatif' }));

/** How many, of what. */
const quantityShape = /* @__PURE__ */ later(() =>
  checked(
    fields(
      { en: 'a quantity', fr: 'une quantité' },
      { count: whole(0), of: anyLabelShape, qualifier: optional(qualifierShape), moreThan: optional(flag) },
    ),
    (quantity, path) => {
      const { moreThan, qualifier } = quantity;
      if (moreThan === undefined || qualifier === undefined || moreThan === (qualifier === 'more-than'))
        return quantity;
      const expected = {
        en: 'true with the qualifier more-than, and with no other',
        fr: 'true avec le qualificatif more-than, et avec aucun autre',
      };
      throw invalidArgument(moreThan, expected, [...path, 'moreThan']);
    },
  ),
);

/** What percent, of what: at most all. */
const PERCENT = '^(?:100(?:\\.0{1,6})?|\\d{1,2}(?:\\.\\d{1,6})?)$';
const isPercent = /* @__PURE__ */ pattern(PERCENT, '');
const percentShape: Shape<string> = /* @__PURE__ */ frozen<Shape<string>>({
  form: { kind: 'text', pattern: PERCENT },
  read(value, path) {
    if (typeof value === 'string' && isPercent().test(value)) return value;
    throw invalidArgument(value, { en: "a percent such as '50'", fr: 'un pourcentage comme « 50 »' }, path);
  },
});
const shareShape = /* @__PURE__ */ later(() =>
  fields(
    { en: 'a share', fr: 'une part' },
    { percent: percentShape, of: anyLabelShape, qualifier: optional(qualifierShape) },
  ),
);

/** Evidence, with a number where it is counted, and one time. */
export const evidenceShape = /* @__PURE__ */ perProgram((program) =>
  model('evidence', () =>
    checked(
      fields(PIECE_OF_EVIDENCE, {
        id: filled(),
        mission: optional(filled()),
        basis: optional(factBasisShape),
        missions: optional(listOf(filled(), { what: MISSIONS, atLeast: 2 })),
        hosts: optional(listOf(countryShape, { what: { en: 'an array of countries', fr: 'un tableau de pays' } })),
        fiscalYear: optional(yearShape(startMonthIn(program))),
        period: optional(givenPeriodShape(program)),
        periodStanding: optional(oneOf(STANDINGS, STANDING)),
        node: filled(),
        standing: oneOf(STANDINGS, STANDING),
        kind: oneOf(EVIDENCE_KINDS, { en: 'a kind of evidence', fr: 'un type de donnée probante' }),
        bearing: optional(oneOf(EVIDENCE_BEARINGS, { en: 'a bearing', fr: 'une portée' })),
        label: anyLabelShape,
        quantity: optional(quantityShape),
        share: optional(shareShape),
        source: sourceShape,
      }),
      soundEvidence,
    ),
  ),
) as unknown as (program?: Program) => Shape<Evidence>;

const STANDING: Label = /* @__PURE__ */ frozen({ en: 'a standing', fr: 'un statut de source' });
const MISSIONS: Label = /* @__PURE__ */ frozen({ en: 'an array of missions', fr: 'un tableau de missions' });

/** What parts of evidence go together: a number with what is counted, one time, and one way to name missions. */
function soundEvidence<E extends Omit<Evidence, 'hosts'>>(evidence: E, path: Path): E {
  const { kind, quantity, share, fiscalYear, period, mission, missions } = evidence;
  const refuse = (value: unknown, part: string, en: string, fr: string) =>
    invalidArgument(value, { en, fr }, [...path, part]);
  if (fiscalYear === undefined && period === undefined)
    throw refuse(period, 'period', 'a fiscal year or a period', 'un exercice ou une période');
  if (fiscalYear !== undefined && period !== undefined)
    throw refuse(period, 'period', 'no period beside the fiscal year', "aucune période en plus de l'exercice");
  if (mission !== undefined && missions !== undefined)
    throw refuse(missions, 'missions', 'a mission or missions, not both', 'une mission ou des missions, pas les deux');
  refuseSecond(missions ?? [], (index) => [...path, 'missions', index], MISSION);
  if (quantity !== undefined && share !== undefined)
    throw refuse(share, 'share', 'a quantity or a share, not both', 'une quantité ou une part, pas les deux');
  if (kind === 'described' && (quantity !== undefined || share !== undefined))
    throw refuse(
      quantity ?? share,
      quantity === undefined ? 'share' : 'quantity',
      'a number only with evidence that is counted, or with an opinion',
      'un nombre seulement avec une donnée probante qui est comptée, ou avec une opinion',
    );
  if (kind === 'counted' && quantity === undefined && share === undefined)
    throw refuse(quantity, 'quantity', 'a quantity { count, of } or a share', 'une quantité { count, of } ou une part');
  return evidence;
}
