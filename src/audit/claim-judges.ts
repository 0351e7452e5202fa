import type { Judged } from '../claims/claim-verdict.js';
import { judgeArrivals } from '../claims/judge-arrivals.js';
import { judgeBetween, judgeStable, judgeTimes } from '../claims/judge-changes.js';
import { judgeCount } from '../claims/judge-count.js';
import { judgeLine } from '../claims/judge-line.js';
import { judgeList } from '../claims/judge-list.js';
import { judgeBound, judgeExtreme, judgeOnly, judgeTrend } from '../claims/judge-numbers.js';
import { judgeDates, judgeDuration, judgeRivals, judgeSpellings } from '../claims/judge-places.js';
import { judgeShare } from '../claims/judge-shares.js';
import { judgeDoubling } from '../gender/doubling-claim.js';
import { judgeConsistency, judgeTarget } from '../gender/target-claims.js';
import type { Path } from '../kernel/codes.js';
import { frozen } from '../kernel/frozen.js';
import { judgeMissions, judgeOneName, judgeStatus } from '../missions/registry-claims.js';
import { judgeObjectives } from '../outcomes/objectives-claim.js';
import type { ProgramClaimContext } from '../program/claim-context.js';
import { judgeMargins } from '../program/margins-claim.js';
import { judgeScale } from '../program/scale-claim.js';
import { judgeWord } from '../program/word-claim.js';
import type { Claim } from './claim-kinds.js';
import type { ReadClaims } from './claim-shapes.js';

type Judge<K extends Claim['kind']> = (claim: ReadClaims[K], context: ProgramClaimContext, path: Path) => Judged;

/** The judge of each kind of claim. */
const JUDGES = /* @__PURE__ */ frozen<{ readonly [K in Claim['kind']]: Judge<K> }>({
  bound: judgeBound,
  between: judgeBetween,
  stable: judgeStable,
  doubled: judgeTimes,
  halved: judgeTimes,
  trend: judgeTrend,
  extreme: judgeExtreme,
  only: judgeOnly,
  count: judgeCount,
  rivals: judgeRivals,
  dates: judgeDates,
  duration: judgeDuration,
  spellings: judgeSpellings,
  'list-is-sound': judgeList,
  'share-fits-count': judgeShare,
  'arrivals-allow-share': judgeArrivals,
  'in-line-with-series': judgeLine,
  'consistently-near-or-above': judgeConsistency,
  'exceeds-target': judgeTarget,
  'almost-doubled': judgeDoubling,
  'objectives-mapped': judgeObjectives,
  'margins-fit': judgeMargins,
  'scale-covers-all': judgeScale,
  'word-of-scale': judgeWord,
  'missions-fit-count': judgeMissions,
  'one-status-at-a-time': judgeStatus,
  'one-name': judgeOneName,
});

/** What a claim comes to that was read. */
export const judgedAs = <K extends Claim['kind']>(
  claim: ReadClaims[K],
  context: ProgramClaimContext,
  path: Path,
): Judged => (JUDGES[claim.kind as K] as Judge<K>)(claim, context, path);
