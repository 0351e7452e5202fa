import { dayOf } from '../calendar/date.js';
import { calendarDateShape } from '../calendar/shapes.js';
import type { FiscalYear } from '../calendar/year-form.js';
import { amountShape, countsShape } from '../exact/shapes.js';
import { unitShape } from '../figures/shapes.js';
import { byKind, either } from '../kernel/alternatives.js';
import type { Path } from '../kernel/codes.js';
import type { AnyShape, Shape } from '../kernel/form.js';
import { frozen, keysOf } from '../kernel/frozen.js';
import { refuseSecond } from '../kernel/keys.js';
import type { Label } from '../kernel/label.js';
import type { Reported } from '../kernel/no-value.js';
import { localLabelShape, reported, sourceShape } from '../kernel/record.js';
import {
  checked,
  fields,
  filled,
  later,
  listOf,
  type Members,
  model,
  oneOf,
  onlyTrue,
  optional,
  recordOf,
  text,
} from '../kernel/shape.js';
import { quoted } from '../kernel/words.js';
import type { Program } from '../program/program-model.js';
import { perProgram } from '../program/program-option.js';
import {
  type AnyIndicator,
  COMBINATIONS,
  DIRECTIONS,
  type Disaggregation,
  FREQUENCIES,
  INDICATOR_STATUS_LABELS,
  type Measure,
  type Target,
  WORD_UNITS,
  type WordUnit,
} from './indicator-model.js';
import { isWord } from './measure.js';
import { type ReadIndicator, readIndicator, type UnreadIndicator } from './read-indicator.js';
import { resultPeriodShape } from './result-period.js';

/** What indicators are measured in: amounts, words of a kind, or, for schemas that look at the unit later, any. */
type Kind = 'amounts' | WordUnit | 'any';
const isWords = (kind: Kind): kind is WordUnit => kind !== 'amounts' && kind !== 'any';

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
const isList = (value: unknown): boolean => Array.isArray(value);

/** An amount or two counts, in whatever unit, or the reason why there is none. */
const measureShape = /* @__PURE__ */ later(() => reported(either(isObject, countsShape, amountShape))) satisfies Shape<
  Reported<Measure>,
  unknown
>;
const wordShape = /* @__PURE__ */ later(() => filled({ en: 'a text', fr: 'un texte' }));
const amountOrWordShape: Shape<string | number, unknown> = /* @__PURE__ */ later(() =>
  either((value) => typeof value === 'number', amountShape, text()),
);

const yesOrNoShape = /* @__PURE__ */ later(() => oneOf(['yes', 'no'], { en: 'yes or no', fr: 'oui ou non' }));
/** That a word is on its scale, whoever reads the indicator says. */
function boundOf(kind: Kind): AnyShape {
  if (kind === 'any') return amountOrWordShape;
  if (kind === 'amounts') return amountShape;
  return kind === 'date' ? calendarDateShape : kind === 'yes-no' ? yesOrNoShape : wordShape;
}
const measureOf = (kind: Kind): AnyShape => {
  if (kind === 'amounts') return measureShape;
  const bound = boundOf(kind) as Shape<unknown>;
  return reported(kind === 'any' ? either(isObject, countsShape as Shape<unknown>, bound) : bound);
};

const dayNumberShape = /* @__PURE__ */ later(() => checked(calendarDateShape, dayOf));
const dueShape = /* @__PURE__ */ later(() => reported(dayNumberShape));

/** Targets; of what has no order, no bounds. Whether bounds are the right way round, findings say. */
function targetOf<const M extends Members>(kind: Kind, more: M) {
  const bound = boundOf(kind);
  const bounds = {
    minimum: { minimum: bound, ...more },
    maximum: { maximum: bound, ...more },
    range: { minimum: bound, maximum: bound, ...more },
  };
  return byKind(
    {
      ...((kind === 'text' || kind === 'yes-no' ? {} : bounds) as typeof bounds),
      exact: { value: bound, ...more },
      described: { label: localLabelShape, ...more },
      'to-be-determined': more,
    },
    {
      what: { en: 'a target', fr: 'une cible' },
      kind: { en: 'a kind of target', fr: 'un type de cible' },
      part: (name) => ({
        en: `a part of a target of the kind ${quoted(name).en}`,
        fr: `une partie d'une cible du type ${quoted(name).fr}`,
      }),
    },
  );
}

/** A target, in whatever unit. */
export const targetShape = /* @__PURE__ */ model('target', () =>
  targetOf('amounts', { due: dueShape }),
) as unknown as Shape<Target, unknown>;

/** A breakdown, in whatever unit; a category stands in it once. */
const disaggregationShape = /* @__PURE__ */ later(() =>
  checked(
    fields(
      { en: 'a disaggregation', fr: 'une ventilation' },
      {
        by: filled(),
        parts: listOf(
          fields(
            { en: 'a category with its value', fr: 'une catégorie avec sa valeur' },
            { category: filled(), value: measureShape },
          ),
        ),
        ofWhich: optional(onlyTrue),
      },
    ),
    (read, path) => {
      const names = read.parts.map(({ category }) => category);
      refuseSecond(names, (index) => [...path, 'parts', index, 'category'], { en: 'a category', fr: 'une catégorie' });
      return read;
    },
  ),
) satisfies Shape<Disaggregation, unknown>;

/** One of the four statuses. */
export const statusShape = /* @__PURE__ */ later(() =>
  oneOf(keysOf(INDICATOR_STATUS_LABELS), { en: 'a status', fr: 'un statut' }),
);

const OPEN_QUALIFIERS = /* @__PURE__ */ frozen(['more-than', 'at-least'] as const);
const openQualifierShape = /* @__PURE__ */ later(() =>
  oneOf(OPEN_QUALIFIERS, { en: 'a qualifier', fr: 'un qualificatif' }),
);

/** What one period should reach and did reach. */
function periodOf(kind: Kind, program: Program | undefined): AnyShape {
  const group = optional(recordOf(filled(), { en: 'a group, such as { gender }', fr: 'un groupe, comme { gender }' }));
  const target = targetOf(kind, {
    due: optional(dueShape),
    for: group,
    setOn: optional(dayNumberShape),
    source: optional(sourceShape),
  });
  const actual = fields(
    { en: 'a result', fr: 'un résultat' },
    {
      value: measureOf(kind),
      for: group,
      reportedOn: optional(dayNumberShape),
      ...(!isWords(kind) && { atLeast: optional(onlyTrue), qualifier: optional(openQualifierShape) }),
      statedStatus: optional(statusShape),
      ...(!isWords(kind) && { disaggregation: optional(listOf(disaggregationShape)) }),
      evidence: optional(listOf(filled())),
      note: optional(text()),
      source: optional(sourceShape),
    },
  );
  return fields(
    { en: 'a period with its targets and results', fr: 'une période avec ses cibles et ses résultats' },
    { period: resultPeriodShape(program), targets: optional(listOf(target)), actuals: optional(listOf(actual)) },
  );
}

const COMBINATION: Label = /* @__PURE__ */ frozen({ en: 'a combination', fr: 'un mode de calcul' });
const UNIT: Label = /* @__PURE__ */ frozen({ en: 'a unit', fr: 'une unité' });
const unitOf = (kind: Kind): AnyShape =>
  kind === 'amounts'
    ? unitShape
    : isWords(kind)
      ? oneOf([kind], UNIT)
      : either(isWord, oneOf(WORD_UNITS, UNIT) as Shape<unknown>, unitShape as Shape<unknown>);
const scaleShape = /* @__PURE__ */ later(() =>
  listOf(filled(), {
    atLeast: 2,
    what: { en: 'a scale, the lowest first', fr: 'une échelle, du plus bas au plus haut' },
  }),
);

/** An indicator with its one target and result, with periods, or, for schemas that tell them apart later, either. */
function indicatorOf(kind: Kind, periods: 'none' | 'some' | 'either', program: Program | undefined): Shape<unknown> {
  const where = (may: boolean, shape: AnyShape) => (may ? shape : optional(shape as Shape<unknown>));
  return fields(
    { en: 'an indicator', fr: 'un indicateur' },
    {
      id: filled(),
      node: optional(
        either(
          isList,
          listOf(filled(), { atLeast: 1, what: { en: 'an array of nodes', fr: 'un tableau de nœuds' } }),
          filled(),
        ),
      ),
      label: optional(localLabelShape),
      unit: unitOf(kind),
      ...(kind === 'ordinal' && { scale: scaleShape }),
      ...(kind === 'any' && { scale: optional(scaleShape) }),
      direction: reported(oneOf(DIRECTIONS, { en: 'a direction', fr: 'un sens' })),
      baseline: measureOf(kind),
      baselinePeriod: optional(resultPeriodShape(program)),
      target: where(periods === 'none', kind === 'amounts' ? targetShape : targetOf(kind, { due: dueShape })),
      actual: where(periods === 'none', measureOf(kind)),
      statedStatus: optional(statusShape),
      ...(periods !== 'none' && {
        combine: where(periods === 'some', oneOf(isWords(kind) ? (['latest'] as const) : COMBINATIONS, COMBINATION)),
        periods: where(
          periods === 'some',
          listOf(periodOf(kind, program) as Shape<unknown>, {
            atLeast: 1,
            what: { en: 'an array of periods', fr: 'un tableau de périodes' },
          }),
        ),
      }),
      ...(!isWords(kind) && { disaggregation: optional(listOf(disaggregationShape)) }),
      frequency: optional(oneOf(FREQUENCIES, { en: 'a frequency', fr: 'une fréquence' })),
      method: optional(localLabelShape),
      dataSource: optional(localLabelShape),
      responsible: optional(localLabelShape),
      source: optional(sourceShape),
    },
  ) as unknown as Shape<unknown>;
}

/** An indicator whose amounts can be in its unit, by the years of a program. */
export const indicatorShape = /* @__PURE__ */ perProgram((program) =>
  model('indicator', (): Shape<AnyIndicator<Label, FiscalYear>, ReadIndicator> => {
    const known = new Map(
      (['amounts', ...WORD_UNITS] as const).map((kind) => [
        kind as string,
        { none: indicatorOf(kind, 'none', program), some: indicatorOf(kind, 'some', program) },
      ]),
    );
    const read = (value: unknown, path: Path): ReadIndicator => {
      const { unit, periods, combine } = Object(value) as Readonly<Record<string, unknown>>;
      const { none, some } = known.get(isWord(unit) ? unit : 'amounts') as {
        none: Shape<unknown>;
        some: Shape<unknown>;
      };
      const shape = periods === undefined && combine === undefined ? none : some;
      return readIndicator(shape.read(value, path) as UnreadIndicator, path);
    };
    const tells = {
      form: { kind: 'either', of: [...known.values()].flatMap(({ none, some }) => [none, some]) },
    } as const;
    return { form: { kind: 'checked', of: indicatorOf('any', 'either', program), read, tells }, read };
  }),
);
