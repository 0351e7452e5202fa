import type { ClaimCheck, ClaimEvidence, ClaimVerdict } from '../figures/claim.js';
import type { Statement } from '../figures/model.js';
import { type Reconciliation, reconcile } from '../figures/reconcile.js';
import { calculationText } from '../figures/sentence.js';
import {
  invalidArgument,
  requireArray,
  requireInteger,
  requireObject,
  requireOneOf,
  requireString,
} from '../kernel/check.js';
import type { Decimal } from '../kernel/decimal.js';
import type { Path } from '../kernel/errors.js';
import type { Finding } from '../kernel/findings.js';
import { formatReported } from '../kernel/format.js';
import type { Label, Locale } from '../kernel/label.js';
import { isReported } from '../kernel/no-value.js';
import type { NotInferred } from '../kernel/not-inferred.js';
import type { BoundClaim, CountClaim, Counting, FigureClaim, OnlyClaim, TrendClaim } from './claim-model.js';

/** What a claim of each kind comes to; the rest of the check is the same for all. */
type Judged = Pick<ClaimCheck, 'lines' | 'verdict' | 'evidence' | 'cautions' | 'explanation'>;

/**
 * Judges a claim on the figures of a statement.
 *
 * A bound is supported where the whole range of the recomputed value lies on its side, contradicted where none of it does. A trend is judged by its ends, and
 * supported with caution where a step goes the other way. Something that happened once is contradicted by any other figure above zero. A count is
 * supported by the plain counting, and with caution where only another counting gives it.
 * @param statement - The statement that holds the figures.
 * @param claim - A claim, as data.
 * @returns The verdict, the evidence with its lines, and the explanation in both languages.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` for a figure, kind or relation that does not exist; `INVALID_ARGUMENT` for a wrong shape; what
 *   {@link reconcile} throws.
 * @example
 * const [bilateral, peaceSupport] = evaluationPeopleClaims;
 * checkFigureClaim(evaluationPeople, bilateral).verdict; // => 'supported'
 * const judged = checkFigureClaim(evaluationPeople, peaceSupport);
 * judged.verdict; // => 'supported-with-caution'
 * explain(judged, { locale: 'en-CA' }); // => '2015-16: 94.58, 2016-17: 112, 2017-18: 61.1, 2018-19: 35'
 * @category Missions
 */
export function checkFigureClaim<S extends Statement>(
  statement: S,
  claim: FigureClaim<NotInferred<keyof S['figures'] & string>>,
): ClaimCheck {
  const given = requireObject(claim, ['claim'], 'a claim');
  const id = requireString(given.id, ['claim', 'id'], 'the id of the claim');
  const line = lineOf(given.line, ['claim', 'line']);
  const label = labelOf(given.label, ['claim', 'label']);
  const kind = requireOneOf(given.kind, ['bound', 'trend', 'only', 'count'], 'a kind of claim', ['claim', 'kind']);
  const checked = requireObject(statement as Statement, ['statement'], 'a statement');
  const judge = { bound: judgeBound, trend: judgeTrend, only: judgeOnly, count: judgeCount }[kind] as (
    statement: Statement,
    claim: FigureClaim,
  ) => Judged;
  const judged = judge(checked, given as unknown as FigureClaim);
  return {
    id,
    source: { document: checked.document, line },
    label,
    ...judged,
    lines: [...new Set([line, ...judged.lines])].sort((a, b) => a - b),
  };
}

const RELATIONS: Readonly<Record<BoundClaim['relation'], Label>> = {
  'more-than': { en: 'more than', fr: 'plus de' },
  'at-least': { en: 'at least', fr: 'au moins' },
  'less-than': { en: 'less than', fr: 'moins de' },
  'at-most': { en: 'at most', fr: 'au plus' },
};

function judgeBound(statement: Statement, claim: BoundClaim): Judged {
  const relation = requireOneOf(
    claim.relation,
    Object.keys(RELATIONS) as BoundClaim['relation'][],
    'a relation to a bound',
    ['claim', 'relation'],
  );
  const identity = { printed: claim.bound, expected: claim.of, missing: claim.missing };
  const found = reconcile({ ...statement, identities: { claim: identity } }, 'claim');
  const verdict = boundVerdict(found, relation);
  const sentence = (locale: Locale, language: 'en' | 'fr'): string => {
    if (!isReported(found.recomputed) || !isReported(found.printed)) return NO_VALUE[language];
    const arithmetic = `${calculationText(found.calculation, locale)} = ${formatReported(found.recomputed, { locale })}`;
    return `${arithmetic}, ${verdict === 'supported' ? '' : CLAIMED[language]}${RELATIONS[relation][language]} ${formatReported(found.printed, { locale })}`;
  };
  const explanation = { en: sentence('en-CA', 'en'), fr: sentence('fr-CA', 'fr') };
  const bearing = verdict === 'supported' ? 'supports' : verdict === 'contradicted' ? 'contradicts' : 'undecided';
  const evidence: ClaimEvidence[] = [{ source: found.source, bearing, label: explanation }];
  return { lines: found.lines, verdict, evidence, cautions: [], explanation };
}

const CLAIMED: Label = { en: 'claimed: ', fr: 'énoncé : ' };
const NO_VALUE: Label = { en: 'a part has no value', fr: "une partie n'a pas de valeur" };

function boundVerdict({ printed, range }: Reconciliation, relation: BoundClaim['relation']): ClaimVerdict {
  if (!isReported(printed) || !isReported(range)) return 'undecidable';
  const holds = (value: Decimal): boolean =>
    ({
      'more-than': value.gt(printed),
      'at-least': value.gte(printed),
      'less-than': value.lt(printed),
      'at-most': value.lte(printed),
    })[relation];
  const [low, high] = [holds(range.low), holds(range.high)];
  return low && high ? 'supported' : low || high ? 'undecidable' : 'contradicted';
}

function judgeTrend(statement: Statement, claim: TrendClaim): Judged {
  const direction = requireOneOf(claim.direction, ['increased', 'decreased'], 'a direction', ['claim', 'direction']);
  const points = requireArray(claim.series, ['claim', 'series'], 'an array of figures').map((key, index) =>
    pointOf(statement, key, ['claim', 'series', index]),
  );
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2) {
    throw invalidArgument(claim.series, 'at least two figures', ['claim', 'series']);
  }
  const change = (from: Point, to: Point): number =>
    from.value === null || to.value === null
      ? Number.NaN
      : to.value.cmp(from.value) * (direction === 'increased' ? 1 : -1);
  const steps = points.slice(1).map((point, index) => change(points[index] as Point, point));
  const overall = change(first, last);
  const turns = steps.filter((step) => step < 0).length;
  const verdict: ClaimVerdict =
    Number.isNaN(overall) || steps.some(Number.isNaN)
      ? 'undecidable'
      : overall <= 0
        ? 'contradicted'
        : turns > 0
          ? 'supported-with-caution'
          : 'supported';
  const evidence = points.map((point, index): ClaimEvidence => {
    const step = index === 0 ? 0 : (steps[index - 1] as number);
    return evidenceOf(point, step > 0 ? 'supports' : step < 0 ? 'contradicts' : 'undecided');
  });
  const cautions: Finding[] =
    verdict === 'supported-with-caution'
      ? [
          {
            code: 'NOT_STEADY',
            severity: 'warning',
            path: ['claim', 'series'],
            operands: { turns, steps: steps.length },
          },
        ]
      : [];
  return { lines: linesOf(points), verdict, evidence, cautions, explanation: joined(points) };
}

function judgeOnly(statement: Statement, claim: OnlyClaim): Judged {
  const one = pointOf(statement, claim.of, ['claim', 'of']);
  const others = requireArray(claim.others, ['claim', 'others'], 'an array of figures').map((key, index) =>
    pointOf(statement, key, ['claim', 'others', index]),
  );
  if (others.length === 0) throw invalidArgument(claim.others, 'at least one other figure', ['claim', 'others']);
  const active = others.filter(({ value }) => value !== null && !value.isZero());
  const verdict: ClaimVerdict =
    active.length > 0 || one.value?.isZero() === true
      ? 'contradicted'
      : one.value === null || others.some(({ value }) => value === null)
        ? 'undecidable'
        : 'supported';
  const evidence = [
    evidenceOf(one, one.value === null ? 'undecided' : one.value.isZero() ? 'contradicts' : 'supports'),
    ...others.map((point) =>
      evidenceOf(point, point.value === null ? 'undecided' : point.value.isZero() ? 'supports' : 'contradicts'),
    ),
  ];
  const rest = joined(others);
  return {
    lines: linesOf([one, ...others]),
    verdict,
    evidence,
    cautions: [],
    explanation: {
      en: `${one.label.en}; elsewhere ${rest.en}`,
      fr: `${one.label.fr}; ailleurs ${rest.fr}`,
    },
  };
}

function judgeCount(statement: Statement, claim: CountClaim): Judged {
  const stated = pointOf(statement, claim.stated, ['claim', 'stated']);
  const lists = requireOneOf(claim.lists, ['all', 'some'], 'what is listed', ['claim', 'lists']);
  const countings = requireArray(claim.countings, ['claim', 'countings'], 'an array of countings').map((given, index) =>
    countingOf(given, statement.document, ['claim', 'countings', index]),
  );
  const [plain, ...others] = countings;
  if (plain === undefined) throw invalidArgument(claim.countings, 'at least one counting', ['claim', 'countings']);
  const fits = (counting: { count: number }): boolean => stated.value?.eq(counting.count) === true;
  const fitting = others.filter(fits);
  let verdict: ClaimVerdict = 'undecidable';
  if (stated.value !== null) {
    if (fits(plain)) verdict = 'supported';
    else if (lists === 'some') verdict = stated.value.lt(plain.count) ? 'contradicted' : 'undecidable';
    else verdict = fitting.length > 0 ? 'supported-with-caution' : 'contradicted';
  }
  const open = lists === 'some' && verdict === 'undecidable';
  const evidence = countings.map(({ label, count, lines }): ClaimEvidence => {
    const bearing = open ? 'undecided' : fits({ count }) ? 'supports' : 'contradicts';
    return { source: { document: statement.document, line: lines[0] ?? stated.source.line }, bearing, label };
  });
  const operands = {
    stated: stated.text,
    plain: plain.count,
    fitting: fitting.length,
    tried: others.length,
  };
  const cautions: Finding[] =
    verdict === 'supported-with-caution'
      ? [{ code: 'OTHER_COUNTING', severity: 'warning', path: ['claim', 'countings'], operands }]
      : [];
  return {
    lines: [stated.source.line, ...countings.flatMap(({ lines }) => lines)],
    verdict,
    evidence,
    cautions,
    explanation: {
      en: `${stated.text} stated; ${countings.map(({ label, count }) => `${label.en}: ${count}`).join('; ')}`,
      fr: `${stated.text} énoncé; ${countings.map(({ label, count }) => `${label.fr} : ${count}`).join('; ')}`,
    },
  };
}

/** A figure as a point of a series. */
interface Point {
  readonly value: Decimal | null;
  readonly text: string;
  readonly source: Reconciliation['source'];
  readonly label: Label;
}

function pointOf(statement: Statement, key: unknown, path: Path): Point {
  const name = requireString(key, path, 'the key of a figure');
  const { printed, printedText, source } = reconcile({ ...statement, identities: {} }, name);
  const place = typeof source.column === 'string' ? source.column : `L${source.line}`;
  return {
    value: isReported(printed) ? printed : null,
    text: printedText,
    source,
    label: {
      en: `${place}: ${printedText}`,
      fr: `${place} : ${isReported(printed) ? formatReported(printed, { locale: 'fr-CA' }) : printedText}`,
    },
  };
}

function evidenceOf({ source, label }: Point, bearing: ClaimEvidence['bearing']): ClaimEvidence {
  return { source, bearing, label };
}

function joined(points: readonly Point[]): Label {
  return { en: points.map(({ label }) => label.en).join(', '), fr: points.map(({ label }) => label.fr).join(', ') };
}

function linesOf(points: readonly Point[]): number[] {
  return points.map(({ source }) => source.line);
}

function countingOf(given: unknown, document: string, path: Path): { label: Label; count: number; lines: number[] } {
  const counting = requireObject(given as Counting, path, 'a counting');
  requireString(document, ['statement', 'document'], "a document's id");
  const lines = requireArray(counting.items, [...path, 'items'], 'an array of items').flatMap((entry, index) => {
    const at = [...path, 'items', index];
    const item = requireObject(entry as Counting['items'][number], at, 'an item with its lines');
    return requireArray(item.lines, [...at, 'lines'], 'an array of lines').map((line, place) =>
      lineOf(line, [...at, 'lines', place]),
    );
  });
  return {
    label: labelOf(counting.label, [...path, 'label']),
    count: counting.items.length,
    lines: [...new Set(lines)],
  };
}

function lineOf(value: unknown, path: Path): number {
  return requireInteger(value, path, { minimum: 1, maximum: Number.MAX_SAFE_INTEGER });
}

function labelOf(value: unknown, path: Path): Label {
  const label = requireObject(value as Label, path, 'a label { en, fr }');
  return { en: requireString(label.en, [...path, 'en']), fr: requireString(label.fr, [...path, 'fr']) };
}
