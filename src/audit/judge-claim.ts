import type { ClaimCheck } from '../claims/claim-verdict.js';
import { warning } from '../claims/claim-verdict.js';
import type { Library } from '../claims/statement-library.js';
import { inBoth, pick } from '../claims/wording.js';
import type { Path } from '../kernel/codes.js';
import { judgedAs } from './claim-judges.js';
import { claimShape } from './claim-shapes.js';

/** Judges one claim against the figures of a library. */
export function judgeClaim(given: unknown, library: Library, path: Path): ClaimCheck {
  const claim = claimShape.read(given, path);
  const { id, source, label, caution } = claim;
  const { sources, ...judged } = judgedAs(claim, { document: source.document, library }, path);
  const own = [source, ...sources].filter(({ document }) => document === source.document).map(({ line }) => line);
  const lines = [...new Set(own)].sort((a, b) => a - b);
  if (caution === undefined) return { id, source, lines, label, ...judged };
  return {
    id,
    source,
    lines,
    label,
    ...judged,
    verdict: judged.verdict === 'supported' ? 'supported-with-caution' : judged.verdict,
    cautions: [...judged.cautions, warning('CLAIM_CAUTION', [...path, 'caution'], { text: caution })],
    explanation: inBoth(
      (locale) =>
        `${pick(locale, judged.explanation.en, judged.explanation.fr)}; ${pick(locale, caution.en, caution.fr)}`,
    ),
  };
}
