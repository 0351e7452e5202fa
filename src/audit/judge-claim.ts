import { labelAt, sourceAt } from '../claims/claim-parts.js';
import type { ClaimCheck } from '../claims/claim-verdict.js';
import { warning } from '../claims/claim-verdict.js';
import type { Library } from '../claims/statement-library.js';
import { inBoth, pick } from '../claims/wording.js';
import { refuseUnknownKeys, requireObject, requireOneOf, requireString } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { frozen } from '../kernel/frozen.js';
import { CLAIM_KINDS, type Claim, type Judge } from './claim-kinds.js';

const OUTLINE = /* @__PURE__ */ frozen(['kind', 'id', 'source', 'label', 'caution']);

/** Judges one claim against the figures of a library. */
export function judgeClaim(given: unknown, library: Library, path: Path): ClaimCheck {
  const claim = requireObject(given as Claim, path, 'a claim');
  const kind = requireOneOf(claim.kind, Object.keys(CLAIM_KINDS) as Claim['kind'][], 'a kind of claim', [
    ...path,
    'kind',
  ]);
  const [parts, judge] = CLAIM_KINDS[kind] as readonly [readonly string[], Judge<Claim>];
  refuseUnknownKeys(claim, [...OUTLINE, ...parts], 'a part of a claim', path);
  const id = requireString(claim.id, [...path, 'id'], 'the id of the claim');
  const source = sourceAt(claim.source, [...path, 'source']);
  const label = labelAt(claim.label, [...path, 'label']);
  const caution = claim.caution === undefined ? undefined : labelAt(claim.caution, [...path, 'caution']);
  const { sources, ...judged } = judge(claim, { document: source.document, library }, path);
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
