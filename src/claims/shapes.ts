import { type DaySpan, partialDateAt } from '../calendar/partial-date.js';
import { partialDateShape } from '../calendar/shapes.js';
import { MISSING_PARTS } from '../figures/model.js';
import { expressionShape } from '../figures/shapes.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import type { Shape } from '../kernel/form.js';
import { keysOf } from '../kernel/frozen.js';
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
import type {
  BoundClaim,
  ClaimedNumber,
  ClaimOutline,
  CountClaim,
  Counting,
  DatesClaim,
  DurationClaim,
  ExtremeClaim,
  OnlyClaim,
  RivalsClaim,
  SpellingsClaim,
  TrendClaim,
} from './model.js';
import { RELATION_WORDS } from './model.js';

/** A claim of a kind: what every claim has, and its own parts. */
export const claimOf = <const K extends string, T, R>(
  kind: K,
  parts: FieldsShape<T, R>,
): Shape<ClaimOutline & { readonly kind: K } & T, ClaimOutline & { readonly kind: K } & R> => {
  const outline = fields('a claim', 'a part of a claim', {
    kind: oneOf([kind], 'a kind of claim'),
    id: text('the id of the claim'),
    source: documentSourceShape,
    label: labelShape,
    caution: optional(labelShape),
  });
  return and(outline, parts) as ReturnType<typeof claimOf<K, T, R>>;
};

/** The key of a figure in the claim's document, or `document#key`; which figure that is, the judge finds. */
export const figureKeyShape = /* @__PURE__ */ later(() => text('the key of a figure'));

const TOLERANCE = /^0?\.\d{1,6}$/;

/** A number as a document puts it, in an object that has further parts. */
const claimedNumberOf = <T, R>(others: FieldsShape<T, R>) =>
  checked(
    and(
      fields('a number as claimed: { figure, relation }', 'a part of a claimed number', {
        figure: figureKeyShape,
        relation: oneOf(keysOf(RELATION_WORDS), 'a relation'),
        tolerance: optional(text()),
      }),
      others,
    ),
    withTolerance,
  );

function withTolerance<C extends ClaimedNumber>(claimed: C, path: Path): C {
  const { relation, tolerance } = claimed;
  const isVague = relation === 'almost' || relation === 'about';
  if (isVague ? tolerance !== undefined && TOLERANCE.test(tolerance) : tolerance === undefined) return claimed;
  throw invalidArgument(tolerance, "a tolerance such as '0.1' for 'almost' and 'about', and none elsewhere", [
    ...path,
    'tolerance',
  ]);
}

const claimedNumberShape = /* @__PURE__ */ later(() => claimedNumberOf(more({})));

/** A date with its text. */
const claimedDateShape = /* @__PURE__ */ later(() =>
  fields('a date with its source', 'a part of a date', {
    date: checked(partialDateShape, (days, _, given) => ({ days, text: given as string })),
    source: documentSourceShape,
    label: optional(labelShape),
  }),
);
export type ReadDate = ReadOf<typeof claimedDateShape>;

/** A partial date, or two with a slash between them: the first day of the one to the last of the other. */
const timeShape: Shape<string, { readonly days: DaySpan; readonly text: string }> = /* @__PURE__ */ later(() =>
  checked(text('a date, or two with a slash between them'), (text, path) => {
    const [from = '', to, ...others] = text.split('/');
    if (others.length > 0) throw invalidArgument(text, 'a date, or two with a slash between them', path);
    const { first, last } = partialDateAt(from, path);
    return { text, days: { first, last: to === undefined ? last : partialDateAt(to, path).last } };
  }),
);

/** Keys of figures, so many at least. */
const keysShape = (atLeast: number) => listOf(figureKeyShape, { what: 'an array of figures', atLeast });

export const boundShape = /* @__PURE__ */ later(() =>
  claimOf(
    'bound',
    more({
      bound: claimedNumberShape,
      of: expressionShape,
      missing: oneOf(MISSING_PARTS, 'a meaning of missing parts'),
    }),
  ),
) satisfies Shape<BoundClaim, unknown>;

export const trendShape = /* @__PURE__ */ later(() =>
  claimOf('trend', more({ direction: oneOf(['increased', 'decreased'], 'a direction'), series: keysShape(2) })),
) satisfies Shape<TrendClaim, unknown>;

export const extremeShape = /* @__PURE__ */ later(() =>
  claimOf(
    'extreme',
    more({ which: oneOf(['lowest', 'highest'], 'an extreme'), of: figureKeyShape, others: keysShape(1) }),
  ),
) satisfies Shape<ExtremeClaim, unknown>;

export const onlyShape = /* @__PURE__ */ later(() =>
  claimOf('only', more({ of: figureKeyShape, others: keysShape(1) })),
) satisfies Shape<OnlyClaim, unknown>;

const countingShape: Shape<Counting> = /* @__PURE__ */ later(() => {
  const item = fields('an item with its lines', 'a part of an item', {
    name: text('what is counted'),
    lines: listOf(whole(1), { what: 'an array of lines' }),
  });
  return fields('a counting', 'a part of a counting', {
    label: labelShape,
    items: listOf(item, { what: 'an array of items' }),
  });
});

export const countShape = /* @__PURE__ */ later(() =>
  claimOf(
    'count',
    more({
      stated: figureKeyShape,
      lists: oneOf(['all', 'some'], 'what is listed'),
      // The compiler knows lists of at least one by their first member.
      countings: listOf(countingShape, { what: 'an array of countings', atLeast: 1 }) as unknown as Shape<
        readonly [Counting, ...Counting[]]
      >,
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
    more({ values: listOf(rivalShape, { what: 'an array of values', atLeast: 2 }), growing: optional(onlyTrue) }),
  ),
) satisfies Shape<RivalsClaim, unknown>;

export const datesShape = /* @__PURE__ */ later(() =>
  claimOf('dates', more({ dates: listOf(claimedDateShape, { what: 'an array of dates', atLeast: 2 }) })),
) satisfies Shape<DatesClaim, unknown>;

export const durationShape = /* @__PURE__ */ later(() =>
  claimOf('duration', more({ stated: claimedNumberShape, from: claimedDateShape, to: claimedDateShape })),
) satisfies Shape<DurationClaim, unknown>;

export const spellingsShape = /* @__PURE__ */ later(() => {
  const sources = listOf(documentSourceShape, { what: 'an array of sources', atLeast: 1 });
  const spelling = fields('a spelling with its sources', 'a part of a spelling', { text: text(), sources });
  return claimOf('spellings', more({ names: listOf(spelling, { what: 'an array of names', atLeast: 1 }) }));
}) satisfies Shape<SpellingsClaim, unknown>;
