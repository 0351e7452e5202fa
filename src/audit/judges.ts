import type { ClaimCheck } from '../claims/claim-check.js';
import { type ClaimContext, inBoth, type Judged, labelAt, pick, sourceAt, warning } from '../claims/context.js';
import { judgeBound, judgeCount, judgeExtreme, judgeOnly, judgeTrend } from '../claims/judge-numbers.js';
import { judgeDates, judgeDuration, judgeRivals, judgeSpellings } from '../claims/judge-places.js';
import type { Claim } from '../claims/model.js';
import type { Library } from '../claims/statement-library.js';
import { refuseUnknownKeys, requireObject, requireOneOf, requireString } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { frozen } from '../kernel/frozen.js';

type Judge<C> = (claim: C & Readonly<Record<string, unknown>>, context: ClaimContext, path: Path) => Judged;

const OUTLINE = /* @__PURE__ */ frozen(['kind', 'id', 'source', 'label', 'caution']);

/** The parts of each kind of claim beside the outline, and how it is judged. */
const KINDS = /* @__PURE__ */ frozen<{
  readonly [K in Claim['kind']]: readonly [parts: readonly string[], judge: Judge<Extract<Claim, { kind: K }>>];
}>({
  bound: [['bound', 'of', 'missing'], judgeBound],
  trend: [['direction', 'series'], judgeTrend],
  extreme: [['which', 'of', 'others'], judgeExtreme],
  only: [['of', 'others'], judgeOnly],
  count: [['stated', 'lists', 'countings'], judgeCount],
  rivals: [['values', 'growing'], judgeRivals],
  dates: [['dates'], judgeDates],
  duration: [['stated', 'from', 'to'], judgeDuration],
  spellings: [['names'], judgeSpellings],
});

/** Judges one claim against the figures of a library. */
export function checkClaim(given: unknown, library: Library, path: Path): ClaimCheck {
  const claim = requireObject(given as Claim, path, 'a claim');
  const kind = requireOneOf(claim.kind, Object.keys(KINDS) as Claim['kind'][], 'a kind of claim', [...path, 'kind']);
  const [parts, judge] = KINDS[kind] as readonly [readonly string[], Judge<Claim>];
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
