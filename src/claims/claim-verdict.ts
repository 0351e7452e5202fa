import type { Found } from '../kernel/codes.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import type { DocumentSource, Source } from '../kernel/source.js';

/**
 * What comes of a sentence that says more than one figure does.
 * @category Figures
 */
export type ClaimVerdict = 'supported' | 'supported-with-caution' | 'contradicted' | 'undecidable';

/**
 * The verdicts on claims, the best first.
 * @category Figures
 */
export const CLAIM_VERDICTS = /* @__PURE__ */ frozen<readonly ClaimVerdict[]>([
  'supported',
  'supported-with-caution',
  'contradicted',
  'undecidable',
]);

/** Labels of the verdicts on claims. */
export const CLAIM_VERDICT_LABELS = /* @__PURE__ */ frozen<Readonly<Record<ClaimVerdict, Label>>>({
  supported: { en: 'supported', fr: 'appuyé' },
  'supported-with-caution': { en: 'supported, with caution', fr: 'appuyé, avec réserve' },
  contradicted: { en: 'contradicted', fr: 'contredit' },
  undecidable: { en: 'cannot be decided', fr: 'indécidable' },
});

/**
 * One piece of evidence on a claim.
 * @category Figures
 */
export interface ClaimEvidence {
  readonly source: Source;
  readonly bearing: 'supports' | 'contradicts' | 'undecided';
  /** What the evidence is, with its figures. */
  readonly label: Label;
}

/** Labels of what evidence does for a claim. */
export const BEARING_LABELS = /* @__PURE__ */ frozen<Readonly<Record<ClaimEvidence['bearing'], Label>>>({
  supports: { en: 'supports', fr: 'appuie' },
  contradicts: { en: 'contradicts', fr: 'contredit' },
  undecided: { en: 'undecided', fr: 'indéterminé' },
});

/** What evidence does for a claim that it decides as a whole. */
export const BEARING_OF = /* @__PURE__ */ frozen<Readonly<Record<ClaimVerdict, ClaimEvidence['bearing']>>>({
  supported: 'supports',
  'supported-with-caution': 'supports',
  contradicted: 'contradicts',
  undecidable: 'undecided',
});

/** What a claim of each kind comes to, with cautions of the room that judges it. */
export type Judged<Caution = Found> = {
  readonly verdict: ClaimVerdict;
  /** The number that is claimed, as printed, where there is one. */
  readonly printedText?: string;
  /** Under what other reading the claim is true, where it is not so as it stands. */
  readonly reading?: Label;
  readonly evidence: readonly ClaimEvidence[];
  readonly cautions: readonly Caution[];
  /** Why the verdict is what it is, with the arithmetic in it; a sentence without a full stop. */
  readonly explanation: Label;
  /** Where the judge has looked. */
  readonly sources: readonly DocumentSource[];
};
