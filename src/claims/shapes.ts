import { type DaySpan, partialDateAt } from '../calendar/partial-date.js';
import { partialDateShape } from '../calendar/shapes.js';
import { MISSING_PARTS } from '../figures/model.js';
import { isTolerance, isVague } from '../figures/qualifiers.js';
import { expressionShape } from '../figures/shapes.js';
import { invalidArgument, requireString } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import type { Shape } from '../kernel/form.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { documentSourceShape, labelShape } from '../kernel/record.js';
import {
  and,
  checked,
  type FieldsShape,
  fields,
  later,
  listOf,
  more,
  oneOf,
  onlyTrue,
  optional,
  type ReadOf,
  text,
  whole,
} from '../kernel/shape.js';
import { classesShape, entriesShape } from './list-findings.js';
import type {
  BetweenClaim,
  BoundClaim,
  ClaimedNumber,
  ClaimOutline,
  CountClaim,
  Counting,
  DatesClaim,
  DurationClaim,
  ExtremeClaim,
  ListClaim,
  OnlyClaim,
  RivalsClaim,
  SpellingsClaim,
  StableClaim,
  TimesClaim,
  TrendClaim,
} from './model.js';
import { type ClaimRelation, RELATIONS, TIMES_RELATIONS } from './model.js';
import { DATE_OR_TWO_WITH_SLASH_BETWEEN_THEM } from './names.js';

/** A claim of a kind: what every claim has, and its own parts. */
export const claimOf = <const K extends string, T, R>(
  kind: K,
  parts: FieldsShape<T, R>,
): Shape<ClaimOutline & { readonly kind: K } & T, ClaimOutline & { readonly kind: K } & R> => {
  const outline = fields(
    { en: 'a claim', fr: 'un énoncé' },
    {
      kind: oneOf([kind], { en: 'a kind of claim', fr: "un type d'énoncé" }),
      id: text({ en: 'the id of the claim', fr: "l'identifiant de l'énoncé" }),
      source: documentSourceShape,
      label: labelShape,
      caution: optional(labelShape),
    },
  );
  return and(outline, parts) as ReturnType<typeof claimOf<K, T, R>>;
};

/** The key of a figure in the claim's document, or `document#key`; which figure that is, the judge finds. */
export const figureKeyShape = /* @__PURE__ */ later(() =>
  text({ en: 'the key of a figure', fr: "la clé d'un chiffre" }),
);

const A_RELATION: Label = /* @__PURE__ */ frozen({ en: 'a relation', fr: 'une relation' });
const relationShape = /* @__PURE__ */ later(() => oneOf(RELATIONS, A_RELATION));

export const missingShape = /* @__PURE__ */ later(() =>
  oneOf(MISSING_PARTS, { en: 'a meaning of missing parts', fr: 'une signification des parties manquantes' }),
);

/** How far off still counts. */
const toleranceShape = /* @__PURE__ */ later(() =>
  checked(text(), (tolerance, path) => {
    if (isTolerance(tolerance)) return tolerance;
    throw invalidArgument(tolerance, { en: "a tolerance such as '0.1'", fr: 'une tolérance comme « 0.1 »' }, path);
  }),
);

/** A number as a document puts it, in an object that has further parts. */
const claimedNumberOf = <T, R>(others: FieldsShape<T, R>) =>
  checked(
    and(
      fields(
        { en: 'a claimed number', fr: 'un nombre énoncé' },
        {
          figure: figureKeyShape,
          relation: relationShape,
          tolerance: optional(text()),
        },
      ),
      others,
    ),
    withTolerance,
  );

const hasTolerance = (relation: ClaimRelation): boolean => relation !== 'exactly' && relation !== 'as-limit';

function withTolerance<C extends Pick<ClaimedNumber, 'relation' | 'tolerance'>>(claimed: C, path: Path): C {
  const { relation, tolerance } = claimed;
  if (tolerance === undefined ? !isVague(relation) : hasTolerance(relation) && isTolerance(tolerance)) return claimed;
  throw invalidArgument(
    tolerance,
    {
      en: "a tolerance such as '0.1' for 'almost' and 'about', and none for 'exactly' and 'as-limit'",
      fr: 'une tolérance comme « 0.1 » pour « almost » et « about », et aucune pour « exactly » et « as-limit »',
    },
    [...path, 'tolerance'],
  );
}

const claimedNumberShape = /* @__PURE__ */ later(() => claimedNumberOf(more({})));

/** A date with its text. */
const claimedDateShape = /* @__PURE__ */ later(() =>
  fields(
    { en: 'a date', fr: 'une date' },
    {
      date: checked(partialDateShape, (days, _, given) => ({ days, text: given as string })),
      source: documentSourceShape,
      label: optional(labelShape),
    },
  ),
);
export type ReadDate = ReadOf<typeof claimedDateShape>;

/** A partial date, or two with a slash between them: the first day of the one to the last of the other. */
const timeShape: Shape<string, { readonly days: DaySpan; readonly text: string }> = /* @__PURE__ */ later(() => ({
  form: { kind: 'text', format: 'time' },
  read(value, path) {
    const text = requireString(value, path, DATE_OR_TWO_WITH_SLASH_BETWEEN_THEM);
    const [from = '', to, ...others] = text.split('/');
    if (others.length > 0) throw invalidArgument(text, DATE_OR_TWO_WITH_SLASH_BETWEEN_THEM, path);
    const { first, last } = partialDateAt(from, path);
    return { text, days: { first, last: to === undefined ? last : partialDateAt(to, path).last } };
  },
}));

/** Keys of figures, so many at least. */
const keysShape = (atLeast: number) =>
  listOf(figureKeyShape, { what: { en: 'an array of figures', fr: 'un tableau de chiffres' }, atLeast });

export const boundShape = /* @__PURE__ */ later(() =>
  claimOf(
    'bound',
    more({
      bound: claimedNumberShape,
      of: expressionShape,
      missing: missingShape,
      parts: optional(oneOf(['not-negative'], { en: 'what is known of parts', fr: "ce qu'on sait des parties" })),
    }),
  ),
) satisfies Shape<BoundClaim, unknown>;

export const betweenShape = /* @__PURE__ */ later(() =>
  claimOf('between', more({ from: figureKeyShape, to: figureKeyShape, of: expressionShape, missing: missingShape })),
) satisfies Shape<BetweenClaim, unknown>;

export const stableShape = /* @__PURE__ */ later(() =>
  claimOf('stable', more({ series: keysShape(2), tolerance: toleranceShape })),
) satisfies Shape<StableClaim, unknown>;

const timesOf = <const K extends 'doubled' | 'halved'>(kind: K) => {
  const parts = more({
    from: figureKeyShape,
    to: figureKeyShape,
    relation: oneOf(TIMES_RELATIONS, A_RELATION),
    tolerance: optional(text()),
  });
  return checked(claimOf(kind, parts), withTolerance);
};
export const doubledShape = /* @__PURE__ */ later(() => timesOf('doubled')) satisfies Shape<
  TimesClaim<'doubled'>,
  unknown
>;
export const halvedShape = /* @__PURE__ */ later(() => timesOf('halved')) satisfies Shape<
  TimesClaim<'halved'>,
  unknown
>;

export const trendShape = /* @__PURE__ */ later(() =>
  claimOf(
    'trend',
    more({ direction: oneOf(['increased', 'decreased'], { en: 'a direction', fr: 'un sens' }), series: keysShape(2) }),
  ),
) satisfies Shape<TrendClaim, unknown>;

export const extremeShape = /* @__PURE__ */ later(() =>
  claimOf(
    'extreme',
    more({
      which: oneOf(['lowest', 'highest'], { en: 'an extreme', fr: 'un extrême' }),
      of: figureKeyShape,
      others: keysShape(1),
    }),
  ),
) satisfies Shape<ExtremeClaim, unknown>;

export const onlyShape = /* @__PURE__ */ later(() =>
  claimOf('only', more({ of: figureKeyShape, others: keysShape(1) })),
) satisfies Shape<OnlyClaim, unknown>;

const countingShape: Shape<Counting> = /* @__PURE__ */ later(() => {
  const item = fields(
    { en: 'an item', fr: 'un élément' },
    {
      name: text({ en: 'what is counted', fr: 'ce qui est compté' }),
      lines: listOf(whole(1), { what: { en: 'an array of lines', fr: 'un tableau de lignes' } }),
    },
  );
  return fields(
    { en: 'a counting', fr: 'une façon de compter' },
    {
      label: labelShape,
      items: listOf(item, { what: { en: 'an array of items', fr: "un tableau d'éléments" } }),
    },
  );
});

/** Whether a list holds all that there is. */
export const listsShape: Shape<CountClaim['lists']> = /* @__PURE__ */ later(() =>
  oneOf(['all', 'some'], { en: 'a kind of list', fr: 'un type de liste' }),
);

export const countShape = /* @__PURE__ */ later(() =>
  claimOf(
    'count',
    more({
      stated: figureKeyShape,
      lists: listsShape,
      // The compiler knows lists of at least one by their first member.
      countings: listOf(countingShape, {
        what: { en: 'an array of countings', fr: 'un tableau de façons de compter' },
        atLeast: 1,
      }) as unknown as Shape<readonly [Counting, ...Counting[]]>,
    }),
  ),
) satisfies Shape<CountClaim, unknown>;

const rivalShape = /* @__PURE__ */ later(() =>
  claimedNumberOf(more({ asOf: optional(timeShape), label: optional(labelShape) })),
);
export type ReadRival = ReadOf<typeof rivalShape>;

export const rivalsShape = /* @__PURE__ */ later(() =>
  claimOf(
    'rivals',
    more({
      values: listOf(rivalShape, { what: { en: 'an array of values', fr: 'un tableau de valeurs' }, atLeast: 2 }),
      growing: optional(onlyTrue),
    }),
  ),
) satisfies Shape<RivalsClaim, unknown>;

export const datesShape = /* @__PURE__ */ later(() =>
  claimOf(
    'dates',
    more({
      dates: listOf(claimedDateShape, { what: { en: 'an array of dates', fr: 'un tableau de dates' }, atLeast: 2 }),
    }),
  ),
) satisfies Shape<DatesClaim, unknown>;

export const durationShape = /* @__PURE__ */ later(() =>
  claimOf('duration', more({ stated: claimedNumberShape, from: claimedDateShape, to: claimedDateShape })),
) satisfies Shape<DurationClaim, unknown>;

export const spellingsShape = /* @__PURE__ */ later(() => {
  const sources = listOf(documentSourceShape, {
    what: { en: 'an array of sources', fr: 'un tableau de sources' },
    atLeast: 1,
  });
  const spelling = fields({ en: 'a spelling', fr: 'une graphie' }, { text: text(), sources });
  return claimOf(
    'spellings',
    more({ names: listOf(spelling, { what: { en: 'an array of names', fr: 'un tableau de noms' }, atLeast: 1 }) }),
  );
}) satisfies Shape<SpellingsClaim, unknown>;

export const listShape = /* @__PURE__ */ later(() =>
  claimOf('list-is-sound', more({ entries: entriesShape, classes: optional(classesShape) })),
) satisfies Shape<ListClaim, unknown>;
