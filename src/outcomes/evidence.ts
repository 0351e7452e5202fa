import { fiscalYearAt } from '../calendar/fiscal-year.js';
import {
  invalidArgument,
  refuseUnknownKeys,
  requireArray,
  requireInteger,
  requireObject,
  requireOneOf,
  unknownName,
} from '../kernel/check.js';
import type { Finding, Path } from '../kernel/codes.js';
import { CpaIppError } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import { attempt, requireId, requireLabel, requireSource } from '../kernel/record.js';
import { EVIDENCE_KINDS, type Evidence, STANDINGS } from './model.js';
import type { ReadModel } from './read-model.js';

/** Evidence that can be used, with the number of its node. */
export interface ReadEvidence {
  readonly evidence: Evidence;
  readonly node: number;
}

const KEYS = /* @__PURE__ */ frozen([
  'id',
  'mission',
  'fiscalYear',
  'node',
  'standing',
  'kind',
  'label',
  'quantity',
  'source',
]);

/** Reads evidence row by row; a row that cannot be used becomes a finding. */
export function readEvidence(
  given: unknown,
  { numbers }: ReadModel,
): { evidence: ReadEvidence[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const evidence: ReadEvidence[] = [];
  const seen = new Set<string>();
  const ids = [...numbers.keys()];
  requireArray(given, ['evidence'], 'an array of evidence').forEach((entry, index) => {
    const path: Path = ['evidence', index];
    attempt(findings, () => {
      const row = requireObject(entry as object, path, 'a piece of evidence');
      refuseUnknownKeys(row, KEYS, 'a part of evidence', path);
      const id = requireId(row['id'], [...path, 'id']);
      if (seen.has(id)) {
        const operands = { kind: 'evidence', received: id };
        throw new CpaIppError('DUPLICATE', `evidence '${id}' is given twice`, [...path, 'id'], operands);
      }
      seen.add(id);
      requireId(row['mission'], [...path, 'mission']);
      fiscalYearAt(row['fiscalYear'], [...path, 'fiscalYear']);
      requireOneOf(row['standing'], STANDINGS, 'a standing', [...path, 'standing']);
      const kind = requireOneOf(row['kind'], EVIDENCE_KINDS, 'a kind of evidence', [...path, 'kind']);
      requireLabel(row['label'], [...path, 'label']);
      requireSource(row['source'], [...path, 'source']);
      if (kind === 'counted') requireQuantity(row['quantity'], [...path, 'quantity']);
      else if (Object.hasOwn(row, 'quantity')) {
        throw invalidArgument(row['quantity'], 'a quantity only with evidence that is counted', [...path, 'quantity']);
      }
      const name = requireId(row['node'], [...path, 'node']);
      const node = numbers.get(name);
      if (node === undefined) {
        throw unknownName(name, findings.length < 20 ? ids : [], 'a node of the model', [...path, 'node']);
      }
      evidence.push({ evidence: entry as Evidence, node });
    });
  });
  return { evidence, findings };
}

function requireQuantity(value: unknown, path: Path): void {
  const quantity = requireObject(value as object, path, 'a quantity { count, of }');
  refuseUnknownKeys(quantity, ['count', 'of', 'moreThan'], 'a part of a quantity', path);
  requireInteger(quantity['count'], [...path, 'count'], { minimum: 0, maximum: Number.MAX_SAFE_INTEGER });
  requireLabel(quantity['of'], [...path, 'of']);
  if (Object.hasOwn(quantity, 'moreThan') && typeof quantity['moreThan'] !== 'boolean') {
    throw invalidArgument(quantity['moreThan'], 'true or false', [...path, 'moreThan']);
  }
}
