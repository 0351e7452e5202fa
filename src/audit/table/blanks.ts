import { warning } from '../../kernel/findings.js';
import { type Adopted, isLinear } from './candidate.js';
import { evidenceOf } from './evidence.js';
import type { Grid } from './grid.js';
import {
  BLANKS_NOT_NOTHING,
  BLANKS_NOT_UNKNOWN,
  BLANKS_NOTHING,
  BLANKS_UNKNOWN,
  type TableFinding,
} from './messages.js';

/* What empty cells stand for, as totals over them tell: nothing, or what nobody knows. */

export type Blanks = 'nothing' | 'unknown' | 'inferred';

/** How totals do that have empty parts. */
interface TotalsOverBlanks {
  readonly holds: number;
  readonly fails: number;
  /** The logarithm of how probable so much agreement is by luck. */
  readonly log: number;
}

function totalsOverBlanks(adopted: readonly Adopted[]): TotalsOverBlanks {
  let [holds, fails, log] = [0, 0, 0];
  for (const { candidate } of adopted) {
    if (!isLinear(candidate.kind)) continue;
    const evidence = evidenceOf(candidate, { isWeak: () => false });
    holds += evidence.blankHolds;
    fails += evidence.blankFails;
    log += evidence.blankLog;
  }
  return { holds, fails, log };
}

/**
 * Whether empty cells stand for nothing: where totals hold over them that would hardly do so by luck. Those that do not
 * may be wrong for another reason.
 */
const showNothing = ({ holds, fails, log }: TotalsOverBlanks): boolean => log < -1.5 && 2 * holds - fails >= 0;

/** What empty cells stand for: as declared, or as totals show. */
export function blanksOf(adopted: readonly Adopted[], blanks: Blanks): 'nothing' | 'unknown' {
  if (blanks !== 'inferred') return blanks;
  return showNothing(totalsOverBlanks(adopted)) ? 'nothing' : 'unknown';
}

/** So many totals that fail over empty cells alone show that these are not nothing: one may be a slip. */
const LEAST = 2;

/**
 * What was found out of empty cells; or that totals show otherwise than is declared, by the relations that are `found`
 * where nobody declares it.
 */
export function blanksFound(
  { cells }: Grid,
  adopted: readonly Adopted[],
  blanks: Blanks,
  found: () => readonly Adopted[],
): TableFinding[] {
  const count = cells.flat().filter(({ isBlank }) => isBlank).length;
  if (count === 0) return [];
  if (blanks === 'inferred') {
    if (adopted.length === 0) return [];
    const reason = blanksOf(adopted, blanks);
    const { code } = reason === 'nothing' ? BLANKS_NOTHING : BLANKS_UNKNOWN;
    return [{ code, severity: 'info', path: ['cells'], operands: { reason, count } }];
  }
  const totals = totalsOverBlanks(found());
  if (blanks === 'unknown' && totals.holds > 0 && showNothing(totals))
    return [warning(BLANKS_NOT_UNKNOWN, ['cells'], { reason: 'not-unknown', count, totals: totals.holds })];
  if (blanks === 'nothing' && totals.holds === 0 && totals.fails >= LEAST)
    return [warning(BLANKS_NOT_NOTHING, ['cells'], { reason: 'not-nothing', count, totals: totals.fails })];
  return [];
}
