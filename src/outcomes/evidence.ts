import { dateOf } from '../calendar/date.js';
import { requireArray, unknownName } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import { warning } from '../kernel/findings.js';
import { DUPLICATE } from '../kernel/messages.js';
import { attempt } from '../kernel/record.js';
import type { Days } from './combine.js';
import { daysOfEvidence } from './evidence-period.js';
import { EVIDENCE_REACHES_BEYOND, type OutcomeFinding } from './messages.js';
import type { Evidence } from './model.js';
import { NODE_OF_MODEL, PIECE_OF_EVIDENCE } from './names.js';
import type { ReadModel } from './read-model.js';
import { evidenceShape } from './shapes.js';

/** Evidence that can be used, with the number of its node and its time. */
export interface ReadEvidence {
  /** What was given, not a copy, so that results show it. */
  readonly evidence: Evidence;
  readonly node: number;
  readonly days: Days;
  readonly index: number;
}

/**
 * Whether evidence shows what its node says: it is counted or described, and says that it is so. An opinion shows
 * nothing but that somebody holds it.
 */
export const showsResult = ({ kind, bearing = 'supports' }: Evidence): boolean =>
  kind !== 'opinion' && bearing === 'supports';

/** Whether evidence tells of an aim or a plan, which nothing has come of yet. */
export const isIntention = ({ bearing }: Evidence): boolean => bearing === 'intended';

/** Whether evidence speaks of a mission: of it alone, or of it among others. */
export const isOfMission = ({ mission, missions }: Evidence, id: string): boolean =>
  mission === id || missions?.includes(id) === true;

/**
 * The evidence all of whose days lie in a period, and that none of whose days do; what lies there in part becomes a
 * finding, for nobody can split it.
 */
export function evidenceWithin(
  rows: readonly ReadEvidence[],
  { start, end }: Days,
): { evidence: ReadEvidence[]; outside: ReadEvidence[]; findings: OutcomeFinding[] } {
  const isOutside = ({ days }: ReadEvidence) => days.start > end || days.end < start;
  const touching = rows.filter((row) => !isOutside(row));
  const isWithin = ({ days }: ReadEvidence) => days.start >= start && days.end <= end;
  const findings = touching
    .filter((row) => !isWithin(row))
    .map(({ days, evidence, index }) =>
      warning(EVIDENCE_REACHES_BEYOND, ['evidence', index], {
        id: evidence.id,
        start: dateOf(days.start),
        end: dateOf(days.end),
        periodStart: dateOf(start),
        periodEnd: dateOf(end),
      }),
    );
  return { evidence: touching.filter(isWithin), outside: rows.filter(isOutside), findings };
}

/** Reads evidence row by row; a row that cannot be used becomes a finding. */
export function readEvidence(
  given: unknown,
  { numbers, program }: ReadModel,
): { evidence: ReadEvidence[]; findings: OutcomeFinding[] } {
  const findings: OutcomeFinding[] = [];
  const evidence: ReadEvidence[] = [];
  const seen = new Set<string>();
  const ids = [...numbers.keys()];
  requireArray(given, ['evidence'], { en: 'an array of evidence', fr: 'un tableau de données probantes' }).forEach(
    (entry, index) => {
      const path: Path = ['evidence', index];
      attempt(findings, () => {
        const row = evidenceShape(program).read(entry, path);
        const { id, node: name } = row;
        if (seen.has(id)) {
          const operands = { kind: PIECE_OF_EVIDENCE, received: id };
          throw fault(DUPLICATE, [...path, 'id'], operands);
        }
        seen.add(id);
        const node = numbers.get(name);
        if (node === undefined) {
          throw unknownName(name, findings.length < 20 ? ids : [], NODE_OF_MODEL, [...path, 'node']);
        }
        evidence.push({ evidence: entry as Evidence, node, days: daysOfEvidence(row, program, path), index });
      });
    },
  );
  return { evidence, findings };
}
