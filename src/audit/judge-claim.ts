import type { Judged } from '../claims/claim-verdict.js';
import type { ClaimFindings } from '../claims/messages.js';
import { CLAIM_CAUTION } from '../claims/messages.js';
import type { GenderFindings } from '../gender/messages.js';
import type { FindingOf, Path } from '../kernel/codes.js';
import { warning } from '../kernel/findings.js';
import { type Label, textOf } from '../kernel/label.js';
import type { ArgumentErrors } from '../kernel/messages.js';
import type { Source } from '../kernel/source.js';
import { typeset } from '../kernel/typography.js';
import { inBoth } from '../kernel/words.js';
import type { OutcomeFindings } from '../outcomes/messages.js';
import type { ProgramClaimContext } from '../program/claim-context.js';
import type { ProgramFindings } from '../program/messages.js';
import { judgedAs } from './claim-judges.js';
import { claimShape } from './claim-shapes.js';

/**
 * What is to be borne in mind with a claim: a {@link Finding} of one of these codes.
 * @category Figures
 */
export type ClaimCaution = FindingOf<
  Pick<ArgumentErrors, 'MEASURE_MISMATCH' | 'PART_ABOVE_WHOLE'> &
    ClaimFindings &
    GenderFindings &
    Pick<OutcomeFindings, 'NO_LINK_TO_LEVEL'> &
    ProgramFindings
>;

/**
 * A claim of a document, checked against the evidence. `explain` puts it into words.
 * @category Figures
 */
export interface ClaimCheck extends Omit<Judged<ClaimCaution>, 'sources'> {
  readonly id: string;
  /** The line that makes the claim. */
  readonly source: Source;
  /** All lines of that document that the check rests on, ascending. */
  readonly lines: readonly number[];
  /** What is claimed, in our own words. */
  readonly label: Label;
}

/** Judges one claim of a program against the figures of a library. */
export function judgeClaim(
  given: unknown,
  about: Pick<ProgramClaimContext, 'library' | 'program'>,
  path: Path,
): ClaimCheck {
  const claim = claimShape(about.program).read(given, path);
  const { id, source, label, caution } = claim;
  const { sources, ...judged } = judgedAs(claim, { document: source.document, ...about }, path) as Judged<ClaimCaution>;
  const own = [source, ...sources].filter(({ document }) => document === source.document).map(({ line }) => line);
  const lines = [...new Set(own)].sort((a, b) => a - b);
  const evidence = judged.evidence.map((one) => ({ ...one, label: set(one.label) }));
  const check = { id, source, lines, label, ...judged, evidence, explanation: set(judged.explanation) };
  if (caution === undefined) return check;
  return {
    ...check,
    verdict: judged.verdict === 'supported' ? 'supported-with-caution' : judged.verdict,
    cautions: [...judged.cautions, warning(CLAIM_CAUTION, [...path, 'caution'], { text: caution })],
    explanation: inBoth(
      (locale) => `${textOf(check.explanation, locale)}; ${typeset(textOf(caution, locale), locale)}`,
    ),
  };
}

/** A sentence as `explain` shows it. */
const set = (sentence: Label): Label => inBoth((locale) => typeset(textOf(sentence, locale), locale));
