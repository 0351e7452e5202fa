import type { ClaimCheck, ClaimEvidence } from '../claims/claim-check.js';
import type { Decimal, DecimalInput } from '../exact/decimal.js';
import type { Statement } from '../figures/model.js';
import { refuseUnknownKeys, requireArray, requireObject, requireOneOf } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { CpaIppError } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import { textOf } from '../kernel/label.js';
import { isReported, NO_VALUE_LABELS, type NoValue, type Reported } from '../kernel/no-value.js';
import type { DocumentSource } from '../kernel/source.js';
import { checkGenderTarget, type GenderCheck } from './check.js';
import {
  claimHeadAt,
  type FigureFinder,
  finderOf,
  inBoth,
  linesOf,
  type NumberWriter,
  peopleOf,
} from './claim-figures.js';
import { type Consistency, checkConsistency } from './consistency.js';
import { almostDoubledAt, checkDoubling } from './doubling.js';
import {
  type ConsistencyClaim,
  type GenderClaim,
  type TargetClaim,
  type TargetSchedule,
  YEAR_MAPPING_LABELS,
  type YearMapping,
} from './model.js';
import { mappingAt } from './schedule.js';

/**
 * What claims are checked with.
 * @category Gender
 */
export interface GenderClaimOptions {
  /** The statements that hold the figures which the claims name. */
  readonly statements: readonly Statement[];
  readonly schedule: TargetSchedule;
  readonly mapping: YearMapping;
  /** How many percentage points below a target still count as near it. */
  readonly tolerancePoints: DecimalInput;
  /** From what ratio a share has almost doubled, 1 to 2. */
  readonly almostDoubledFrom: DecimalInput;
}

const KINDS = /* @__PURE__ */ frozen(['consistently-near-or-above', 'exceeds-target', 'almost-doubled'] as const);
const OPTIONS = /* @__PURE__ */ frozen(['statements', 'schedule', 'mapping', 'tolerancePoints', 'almostDoubledFrom']);

/**
 * Checks sentences about women deployed against the figures that bear on them.
 *
 * "Near" and "almost" have no meaning of their own: the caller states them, and each explanation says from where on the verdict would change. A claim of
 * having doubled that names no baseline cannot be decided; every share that it may have started from is tried and shown.
 * @param claims - Claims as data; the bundled ones are `genderClaims` of `cpa-ipp/data`.
 * @param options - `statements` with the figures, a `schedule` of targets, the `mapping` of fiscal years, `tolerancePoints` for "near" (percentage points, 0 to
 *   100) and `almostDoubledFrom` for "almost doubled" (a ratio from 1 to 2).
 * @returns One check for each claim, in order, with its evidence, cautions and explanation.
 * @throws {@link CpaIppError} `DUPLICATE` for two claims of a document with one id; `UNKNOWN_NAME` for a figure, document, kind or option that does not
 *   exist; `INVALID_ARGUMENT` for a wrong shape; what {@link checkConsistency} and {@link checkGenderTarget} throw.
 * @example
 * const mine = statement({
 *   document: 'my-report',
 *   unit: 'percent',
 *   figures: { now: ['39%', 1], before: ['28%', 2] },
 *   identities: {},
 * });
 * const population = { measure: 'people-served', scope: 'program-wide' } as const;
 * const [result] = checkGenderClaims(
 *   [{
 *     kind: 'almost-doubled',
 *     id: 'doubled',
 *     source: { document: 'my-report', line: 1 },
 *     label: { en: 'almost doubled', fr: 'presque doublé' },
 *     population,
 *     share: { document: 'my-report', figure: 'now' },
 *     baselines: [{ label: { en: 'before', fr: 'avant' }, population, share: { document: 'my-report', figure: 'before' } }],
 *   }],
 *   {
 *     statements: [mine],
 *     schedule: { id: 'none', label: { en: 'none', fr: 'aucune' }, measure: 'strength', scope: 'un-missions', categories: {}, targets: [] },
 *     mapping: 'end-year',
 *     tolerancePoints: '2',
 *     almostDoubledFrom: '1.75',
 *   },
 * );
 * result?.verdict; // => 'undecidable'
 * result?.evidence.map(({ label }) => label.en); // => ['from 28% (before) to 39%: 1.39 times (1.35 to 1.44)']
 * @see evaluation-2015-2020, L464, L559; annual-report-2024-25, L65
 * @category Gender
 */
export function checkGenderClaims(claims: readonly GenderClaim[], options: GenderClaimOptions): ClaimCheck[] {
  const given = requireObject(options, ['options'], 'options with statements, schedule, mapping and what near means');
  refuseUnknownKeys(given, OPTIONS, 'an option', ['options']);
  const find = finderOf(given.statements, ['options', 'statements']);
  mappingAt(given.mapping, ['options', 'mapping']);
  const almost = almostDoubledAt(given.almostDoubledFrom, ['options', 'almostDoubledFrom']);
  const seen = new Map<string, Path>();
  return requireArray(claims, ['claims'], 'an array of claims').map((entry, index) => {
    const path: Path = ['claims', index];
    const claim = requireObject(entry as GenderClaim, path, 'a claim');
    const kind = requireOneOf(claim.kind, KINDS, 'a kind of claim', [...path, 'kind']);
    const head = claimHeadAt(claim, path);
    const name = `${head.source.document}:${head.id}`;
    const firstPath = seen.get(name);
    if (firstPath !== undefined) {
      const details = { kind: 'a claim', received: name, firstPath };
      throw new CpaIppError('DUPLICATE', `claim '${name}' is given twice`, path, details);
    }
    seen.set(name, path);
    switch (kind) {
      case 'consistently-near-or-above':
        return checkConsistencyClaim(claim as ConsistencyClaim, given, find, path);
      case 'exceeds-target':
        return checkTargetClaim(claim as TargetClaim, given, find, path);
      default:
        return checkDoubling(claim, { head, almost, find, path });
    }
  });
}

function checkConsistencyClaim(
  claim: ConsistencyClaim,
  { schedule, mapping, tolerancePoints }: GenderClaimOptions,
  find: FigureFinder,
  path: Path,
): ClaimCheck {
  const { id, source, label, population } = claimHeadAt(claim, path);
  const years = requireArray(claim.years, [...path, 'years'], 'an array of years with their shares').map(
    (entry, index) => {
      const at: Path = [...path, 'years', index];
      const { fiscalYear, share } = requireObject(
        entry as ConsistencyClaim['years'][number],
        at,
        '{ fiscalYear, share }',
      );
      return { fiscalYear, ...find(share, [...at, 'share']) };
    },
  );
  const result = checkConsistency(
    years.map(({ fiscalYear, figure }) => ({ fiscalYear, share: figure })),
    { schedule, category: claim.category, population, mapping, from: claim.from, tolerancePoints },
  );
  const evidence = result.years.flatMap(({ fiscalYear, bearing, check }): ClaimEvidence[] => {
    const year = years.find((entry) => entry.fiscalYear === fiscalYear);
    return year === undefined || check === null
      ? []
      : [
          {
            source: year.source,
            bearing,
            label: inBoth(
              (number, locale) =>
                `${fiscalYear}${locale === 'fr-CA' ? ' ' : ''}: ${gapText(check, number, locale === 'fr-CA')}`,
            ),
          },
        ];
  });
  const tolerances = toleranceTexts(result);
  return {
    id,
    source,
    lines: linesOf(source, [
      ...years.map((year) => year.source),
      ...targetLines(result.years.map(({ check }) => check)),
    ]),
    label,
    verdict: result.verdict,
    evidence,
    cautions: result.cautions,
    explanation: inBoth((number, locale) => {
      const facts = evidence.map((piece) => textOf(piece.label, locale)).join('; ');
      return `${facts} (${textOf(YEAR_MAPPING_LABELS[mapping], locale)}); ${tolerances(number, locale === 'fr-CA')}`;
    }),
  };
}

/** From which tolerances on the verdict would be another, and which one was used. */
function toleranceTexts({ years, tolerancePoints }: Consistency): (number: NumberWriter, french: boolean) => string {
  const most = (points: readonly Reported<Decimal>[]) =>
    points.filter(isReported).reduce<Decimal | null>((a, b) => (a === null || b.gt(a) ? b : a), null);
  const below = most(years.map(({ contradictsBelow }) => contradictsBelow));
  const from = years.every(({ supportsFrom }) => isReported(supportsFrom))
    ? most(years.map(({ supportsFrom }) => supportsFrom))
    : null;
  return (number, french) => {
    const contradicted = below === null || below.isZero() ? null : number(below);
    const supported = from === null ? null : number(from);
    const parts = french
      ? [
          contradicted && `contredite sous une tolérance de ${contradicted} points`,
          supported ? `appuyée à partir de ${supported}` : 'jamais appuyée en entier, faute de cible ou de donnée',
          `tolérance retenue : ${number(tolerancePoints)}`,
        ]
      : [
          contradicted && `contradicted below a tolerance of ${contradicted} points`,
          supported ? `supported from ${supported}` : 'never wholly supported, for want of a target or of data',
          `tolerance used: ${number(tolerancePoints)}`,
        ];
    return parts.filter((part) => part !== null).join(', ');
  };
}

/** Share against target, with the gap in points. */
function gapText({ share, target, gap }: GenderCheck, number: NumberWriter, french: boolean): string {
  const part = isReported(share)
    ? number(share.value, 'percent')
    : textOf(NO_VALUE_LABELS[share.noValue], french ? 'fr-CA' : 'en-CA');
  if (!isReported(target)) return french ? `${part}, aucune cible confirmée` : `${part}, no confirmed target`;
  const points = isReported(gap) ? `, ${gap.value.gt(0) ? '+' : ''}${number(gap.value)} points` : '';
  return `${part} ${french ? 'contre' : 'against'} ${number(target.share, 'percent')}${points}`;
}

/** The documents' lines behind the targets that were applied. */
function targetLines(checks: readonly (GenderCheck | null)[]): DocumentSource[] {
  return checks
    .flatMap((check) => (check !== null && isReported(check.target) ? check.target.parts : []))
    .flatMap(({ sources }) => sources)
    .filter((source) => 'document' in source);
}

function checkTargetClaim(
  claim: TargetClaim,
  { schedule }: GenderClaimOptions,
  find: FigureFinder,
  path: Path,
): ClaimCheck {
  const { id, source, label, population } = claimHeadAt(claim, path);
  const women = find(claim.women, [...path, 'women']);
  const total = find(claim.total, [...path, 'total']);
  const counts = { women: peopleOf(women, [...path, 'women']), total: peopleOf(total, [...path, 'total']) };
  const check = checkGenderTarget(counts, { schedule, category: claim.category, population, at: { date: claim.date } });
  const { status, ratio, cautions } = check;
  const bearing = status === 'met' ? 'supports' : status === 'not-met' ? 'contradicts' : 'undecided';
  const verdict = {
    supports: cautions.length > 0 ? 'supported-with-caution' : 'supported',
    contradicts: 'contradicted',
    undecided: 'undecidable',
  } as const;
  const explanation = inBoth((number, locale) => {
    const french = locale === 'fr-CA';
    const times = isReported(ratio)
      ? french
        ? `, ${number(ratio.value)} fois la cible`
        : `, ${number(ratio.value)} times the target`
      : '';
    const [part, whole] = [counts.women, counts.total].map((count) =>
      isReported(count) ? String(count) : textOf(NO_VALUE_LABELS[(count as NoValue).noValue], locale),
    );
    return `${part} ${french ? 'sur' : 'of'} ${whole}${french ? ' ' : ''}: ${gapText(check, number, french)}${times}`;
  });
  return {
    id,
    source,
    lines: linesOf(source, [women.source, total.source, ...targetLines([check])]),
    label,
    verdict: verdict[bearing],
    evidence: [{ source: women.source, bearing, label: explanation }],
    cautions,
    explanation,
  };
}
