import { frozen, keysOf } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import type { Reported } from '../kernel/no-value.js';
import type { DocumentId, DocumentSource } from '../kernel/source.js';
import type { PartnerId } from '../program/canadian/partners.js';

/**
 * What an approved amount is measured by. It is not "authorities available for use".
 * @inline
 */
export type ApprovalBasisId = 'allotment-authority-report' | 'allotment-authority-report-with-overhead';

/** Labels of the bases. */
export const APPROVAL_BASIS_LABELS = /* @__PURE__ */ frozen<Readonly<Record<ApprovalBasisId, Label>>>({
  'allotment-authority-report': {
    en: 'Allotment Authority Report',
    fr: "rapport sur les autorisations d'affectation",
  },
  'allotment-authority-report-with-overhead': {
    en: 'Allotment Authority Report, including corporate overhead',
    fr: "rapport sur les autorisations d'affectation, frais généraux compris",
  },
});

/** The bases, for checks. */
export const APPROVAL_BASES = /* @__PURE__ */ keysOf(APPROVAL_BASIS_LABELS);

/**
 * A basis of approval, with the table that states it.
 * @category Budgets
 */
export interface ApprovalBasis {
  readonly id: ApprovalBasisId;
  readonly label: Label;
  /** The table whose approved amounts are on this basis. */
  readonly table: string;
  readonly source: DocumentSource<DocumentId>;
}

/**
 * The funds that the program's money comes from.
 * @inline
 */
export type FundingSourceId =
  | 'international-assistance-envelope'
  | 'global-peace-and-security-fund'
  | 'peace-and-stabilization-operations-program';

/**
 * A fund: its names, and where they are used.
 * @category Budgets
 */
export interface FundingSource {
  readonly id: FundingSourceId;
  readonly label: Label;
  readonly acronym: string;
  readonly source: DocumentSource<DocumentId>;
}

/**
 * How a partner is funded for the program.
 * @category Budgets
 */
export interface FundingArrangement {
  readonly partner: PartnerId;
  /** The fund; `not-applicable` where a partner has no dedicated funding, which is not an amount of zero. */
  readonly fundingSource: Reported<FundingSourceId>;
  /** How the money reaches the partner, where the document says it. */
  readonly channel?: Label;
  /** First calendar year of the arrangement, where the document says it. */
  readonly fromYear?: number;
  /** The calendar year before which it held, where the document says it. */
  readonly beforeYear?: number;
  readonly source: DocumentSource<DocumentId>;
  /** Other lines that say the same. */
  readonly furtherSources?: readonly DocumentSource<DocumentId>[];
}
