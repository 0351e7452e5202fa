import type { ProgramYear } from '../calendar/year-form.js';
import { CLAIM_VERDICTS, type ClaimVerdict } from '../claims/claim-verdict.js';
import { readStatements } from '../claims/statement-library.js';
import { forConsole } from '../exact/for-console.js';
import { type Statement, VERDICTS, type Verdict } from '../figures/model.js';
import { type Reconciliation, reconcileOptions, reconcilerOf } from '../figures/reconcile.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import type { LocalLabel } from '../kernel/label.js';
import { countBy } from '../kernel/lists.js';
import { DUPLICATE } from '../kernel/messages.js';
import { flag, listOf, optional, unread } from '../kernel/shape.js';
import type { DocumentSource } from '../kernel/source.js';
import type { CanadianProgram } from '../program/canadian/program.js';
import type { Program, ProgramId } from '../program/program-model.js';
import { optionsFor } from '../program/program-option.js';
import type { Claim } from './claim-kinds.js';
import { claimShape } from './claim-shapes.js';
import type { JointFinding } from './joint/messages.js';
import type { Clash, NarrowedFigure } from './joint/model.js';
import { judgeTogether } from './joint/together.js';
import { type ClaimCheck, judgeClaim } from './judge-claim.js';

/**
 * Every identity of some statements, and every claim on them, judged.
 * @category Figures
 */
export interface Audit {
  /** One per identity, in the order in which the statements and their identities stand. */
  readonly checks: readonly Reconciliation[];
  /** One per claim, in their order. */
  readonly claims: readonly ClaimCheck[];
  /** How many checks came to each verdict; all eight are there. */
  readonly summary: Readonly<Record<Verdict, number>>;
  /** How many claims came to each verdict; all four are there. */
  readonly claimSummary: Readonly<Record<ClaimVerdict, number>>;
  /** Where checks are judged together: those that exclude each other, group by group; no check is in two groups. */
  readonly clashes?: readonly Clash[];
  /**
   * Beside these: the figures that, given all others, can have fewer values than by their own digits; none of those
   * that hang together with a clash.
   */
  readonly narrowed?: readonly NarrowedFigure[];
  /** Beside these: which checks were left out, and why. */
  readonly findings?: readonly JointFinding[];
}

/**
 * What is judged, and asked for, beside the identities.
 * @inline
 */
export type AuditOptions<P extends Program = CanadianProgram> = {
  readonly claims?: readonly Claim<ProgramYear<P>, ProgramId<P, 'levels'>, LocalLabel>[];
  /** How likely each gap is that rounding of the parts allows. */
  readonly chances?: boolean;
  /** Whether all checks can hold at once. */
  readonly together?: boolean;
  /** The program whose fiscal years and levels the claims are about; the Canadian one unless given. */
  readonly program?: P;
};

/**
 * Recomputes every identity of every statement, and judges claims on their figures.
 *
 * An identity or a claim may name a figure of another statement as `document#key`; several statements may be of one
 * document. Claims name figures of their own document by key alone.
 *
 * The bundled statements and claims together take about a tenth of a second, too long for each request of a server; and
 * of data that does not change, neither does the result. So a server audits once, where its module is loaded, and keeps
 * the result, or its JSON, which {@link explain}, {@link chartOfAudit}, {@link auditRecord} and the tables take as well.
 * @param statements - Statements, bundled or your own.
 * @param options - `claims`: sentences on the figures, as data; none if left out. `chances`: how likely each gap is
 *   that rounding of the parts allows, with a caution below 1 in 1,000; nothing is said of it if left out. `together`:
 *   whether all checks can hold at once, of those that are sums, differences, constant factors and one division; each
 *   figure stands for all that its digits allow. Exact; left out are checks that fail by themselves, and where more
 *   than 300 checks or 1,000 figures hang together, all of these. `program`: whose fiscal years and levels of outcomes
 *   the claims are about. Figures of money say their currency themselves.
 * @returns All checks and claims, each with a summary by verdict. With `together` also `clashes`, the smallest sets
 *   found of checks that exclude each other, `narrowed`, the figures of which the others tell more than their own
 *   digits, and `findings` on what was left out.
 * @throws {@link CpaIppError} `DUPLICATE` if a document uses the same id for two checks or claims, or a key that is
 *   referred to for two figures; `UNKNOWN_NAME` for a reference that leads nowhere; what {@link statement} throws for a
 *   statement that is not sound, and the same for a claim.
 * @example
 * const mine = statement({
 *   document: 'my-report',
 *   unit: 'people',
 *   figures: { women: ['37', 8], men: ['46', 8], total: ['83', 8], goal: ['80', 9] },
 *   identities: { total: { printed: 'total', expected: { sum: ['women', 'men'] }, missing: 'unknown' } },
 * });
 * const goal = {
 *   kind: 'bound',
 *   id: 'over-80',
 *   source: { document: 'my-report', line: 9 },
 *   label: { en: 'more than 80 people', fr: 'plus de 80 personnes' },
 *   bound: { figure: 'goal', relation: 'more-than' },
 *   of: { same: 'total' },
 *   missing: 'unknown',
 * } as const;
 * const { summary, claims } = audit([mine], { claims: [goal] });
 * summary.exact; // => 1
 * claims.map(({ verdict }) => verdict); // => ['supported']
 *
 * // One sum printed twice, as 3 and as 1: each is possible, both are not.
 * const twice = statement({
 *   document: 'my-report',
 *   unit: 'CAD millions',
 *   figures: { a: ['1', 1], b: ['1', 1], total: ['3', 2], again: ['1', 3] },
 *   identities: {
 *     total: { printed: 'total', expected: { sum: ['a', 'b'] }, missing: 'unknown' },
 *     again: { printed: 'again', expected: { sum: ['a', 'b'] }, missing: 'unknown' },
 *   },
 * });
 * audit([twice], { together: true }).clashes?.map(({ checks }) => checks); // => [['total', 'again']]
 * @category Figures
 */
export function audit<P extends Program = CanadianProgram>(
  statements: readonly Statement[],
  options: AuditOptions<P> = {},
): Audit {
  const { claims: given = [], together = false, program, ...asked } = OPTIONS.read(options, ['options']);
  const { readers, library } = readStatements(statements);
  // All figures, those too that nothing rests on: what `statement` refuses is refused here.
  for (const reader of readers) for (const key of reader.figureKeys) reader.figure(key);
  const seen = new Map<string, Set<string>>();
  const checks = readers.flatMap((reader, index) => {
    const reconcileOne = reconcilerOf(reader, asked);
    return reader.identityIds.map((id) => {
      refuseRepeated(seen, reader.document, id, ['statements', index, 'identities', id]);
      return reconcileOne(id);
    });
  });
  const claims = given.map((claim, index) => {
    const path = ['options', 'claims', index];
    const check = judgeClaim(claim, { library, program }, path);
    refuseRepeated(seen, (check.source as DocumentSource).document, check.id, [...path, 'id']);
    return check;
  });
  return forConsole({
    checks,
    claims,
    summary: countBy(
      checks.map(({ verdict }) => verdict),
      VERDICTS,
    ),
    claimSummary: countBy(
      claims.map(({ verdict }) => verdict),
      CLAIM_VERDICTS,
    ),
    ...(together ? judgeTogether(readers, checks) : {}),
  });
}

/** Claims are read one by one, each when it is judged. */
const OPTIONS = /* @__PURE__ */ optionsFor((program) => ({
  ...reconcileOptions(),
  together: optional(flag),
  claims: optional(
    listOf(unread(claimShape(program)), { what: { en: 'an array of claims', fr: "un tableau d'énoncés" } }),
  ),
}));

function refuseRepeated(seen: Map<string, Set<string>>, document: string, id: string, path: Path): void {
  const ids = seen.get(document) ?? new Set<string>();
  seen.set(document, ids);
  if (ids.has(id)) {
    const received = `${document}:${id}`;
    throw fault(DUPLICATE, path, {
      kind: { en: 'a check', fr: 'une vérification' },
      received,
    });
  }
  ids.add(id);
}
