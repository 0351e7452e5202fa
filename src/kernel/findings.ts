import type { CpaIppError, ErrorCode, Path } from './errors.js';
import type { Label } from './label.js';

/**
 * What a finding is about: any error code, where bulk intake reports instead of throwing, or a code of its own. {@link FINDING_MESSAGES} has a message for each.
 * @category Errors
 */
export type FindingCode =
  | ErrorCode
  | 'DUPLICATE_CELL'
  | 'EMPTY_CELL'
  | 'TOTAL_ROW'
  | 'LIKELY_TOTAL'
  | 'DOUBTFUL_TOTAL'
  | 'CATEGORY_OF_OTHER_PARTNER'
  | 'SPENT_WITHOUT_APPROVAL'
  | 'APPROVAL_WITHOUT_SPENDING'
  | 'FLOW_AGAINST_STOCK'
  | 'PROGRAM_WIDE_AGAINST_UN'
  | 'SCOPE_MISMATCH'
  | 'CATEGORY_MISMATCH'
  | 'ROSTER_IS_A_CENSUS'
  | 'MONEY_WITHOUT_PEOPLE'
  | 'PEOPLE_WITHOUT_MONEY'
  | 'CIRCULAR_SUCCESSION'
  | 'CIRCULAR_PART'
  | 'NOT_STEADY'
  | 'OTHER_COUNTING'
  | 'PASSAGE_UNDECLARED'
  | 'PASSAGE_WRONG'
  | 'CYCLE'
  | 'UNREACHABLE_NODE'
  | 'UNSOURCED_LINK'
  | 'TARGET_BELOW_MINIMUM'
  | 'TARGET_AGAINST_DIRECTION'
  | 'NOT_WHOLE'
  | 'SHARE_FOR_PERCENT'
  | 'PARTS_DO_NOT_ADD_UP'
  | 'SUPPRESSION_UNDONE'
  | 'PARTS_NOT_ADDITIVE'
  | 'NO_LINK_TO_LEVEL'
  | 'DUPLICATE_ID'
  | 'ID_LEFT_OUT_BEFORE'
  | 'OVERLAPPING_DEPLOYMENTS'
  | 'ONGOING_COUNTED'
  | 'GENDER_NOT_REPORTED'
  | 'RECORDS_LEFT_OUT'
  | 'SHARED_POSITION'
  | 'CLAIM_CAUTION'
  | 'RIVAL_VALUES'
  | 'SEVERAL_SPELLINGS'
  | 'TIED'
  | 'PROTECTED_APART'
  | 'GROUPS_DIFFER'
  | 'SMALL_COUNT_SHOWN'
  | 'WITHHELD_SUM_SMALL'
  | 'WITHHELD_IN_ONE'
  | 'SHARE_NOT_USED'
  | 'NO_TABLE_FITS';

/**
 * One observation on data, by code: nothing is thrown, nothing is dropped without one.
 * @category Errors
 */
export interface Finding<C extends FindingCode = FindingCode> {
  readonly code: C;
  /** `error`: it cannot be used as it stands. `warning`: it was used, and deserves a look. `info`: for the record. */
  readonly severity: 'error' | 'warning' | 'info';
  /** Index of the row or record in the input, where there is one. */
  readonly index?: number;
  /** Where in the row or result. */
  readonly path: Path;
  /** What the message speaks of; `explain` puts it into a sentence. */
  readonly operands: Readonly<Record<string, string | number | Label>>;
}

/** Turns an error into the finding that bulk intake reports instead of throwing. */
export function findingOf(error: CpaIppError, path: Path = error.path): Finding {
  const operands = Object.fromEntries(
    Object.entries(error.details).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') || '–' : String(value),
    ]),
  );
  return { code: error.code, severity: 'error', path, operands };
}
